import { createSeed } from '../engine/sandbox/create-seed.ts';
import type { SandboxRegistry } from '../engine/sandbox/sandbox-registry.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import type { Storage } from '../engine/sandbox/storage.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { OwnDataMark, Shape } from './control/call.ts';

/** The data and settings that sandboxes start with. */
export type StartingPoint = {
  readonly vendors: readonly VendorKit[];
  readonly settings: SandboxSettings;
  /** The own data that is in the vendors' seeds, if any. */
  readonly ownData?: OwnDataMark | undefined;
};

/** A starting point as the files have it now, and lines about settings of theirs that a running server cannot take. */
export type ReadPoint = StartingPoint & { readonly notes?: readonly string[] };

/**
 * Reads the files of a server again.
 * @param begun the time that generated dates are relative to, in milliseconds since 1970; `undefined` if there are none
 * @throws UsageError for a file that has errors or cannot be read
 */
export type ReadAgain = (begun: number | undefined) => Promise<ReadPoint>;

/** The starting point of a running server, which its files may replace. */
export class Start {
  #current: StartingPoint;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: StartingPoint) {
    this.#current = start;
  }

  /** The own data that the sandboxes start from. */
  get ownData(): OwnDataMark | undefined {
    return this.#current.ownData;
  }

  /** The answer key of the company whose people are in the seeds, if one is. */
  get company(): VendorKit['company'] {
    return this.#current.vendors[0]?.company;
  }

  /**
   * Takes the sandboxes to what the files have now, one call after the other.
   * @throws what reading and the storage throw; after an error of reading, everything is as it was
   */
  reload(read: ReadAgain, sandboxes: SandboxRegistry, storage: Storage): Promise<Shape<'Reload'>> {
    const reloading = this.#last.then(async () => {
      const { notes = [], ...next } = await read(this.#current.ownData?.begun);
      const { changedRecords, changedSettings } = await import('./changed-start.ts');
      const records = changedRecords(this.#current.vendors, next.vendors);
      if (records.length > 0) await sandboxes.reseed(createSeed(next.vendors));
      if (next.ownData?.digest !== this.#current.ownData?.digest) storage.reseed?.(next.ownData);
      const settings = changedSettings(this.#current.settings, next.settings);
      if (settings.length > 0) sandboxes.restart(next.settings);
      this.#current = next;
      return { changes: [...records, ...settings, ...notes], startedOver: records.length > 0 };
    });
    this.#last = reloading.catch(() => {});
    return reloading;
  }
}
