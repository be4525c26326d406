import type { Entry } from '../journal/entry.ts';
import type { JournalLimits } from '../journal/journal.ts';
import type { Seed, WorldOverlay } from '../state/world.ts';
import type { Clock } from './clock.ts';
import { Sandbox, type Sink } from './sandbox.ts';
import type { SandboxSettings } from './settings.ts';

/** What storage has of a sandbox, and where its further changes go. */
export type Kept = {
  readonly overlay: WorldOverlay;
  /** Number of the last request that changed something. */
  readonly ordinal: number;
  readonly sink: Sink;
};

/** Keeps what sandboxes change. */
export type Storage = {
  /** Opens a sandbox, new or kept. */
  open(name: string): Promise<Kept>;
  /** Names of the sandboxes that are kept. */
  names(): Promise<readonly string[]>;
  /** Forgets a sandbox for good, open or not. */
  remove(name: string): Promise<void>;
  /** Writes out what is left and lets go of the folder. */
  close(): Promise<void>;
};

/** Told of a request to any sandbox when it is answered, whatever becomes of the sandbox and its journal. */
export type RequestListener = (entry: Entry, sandbox: Sandbox) => void;

/** How many sandboxes there may be. */
export type SandboxLimits = {
  readonly maxSandboxes: number;
  /** Milliseconds without a request after which a sandbox is deleted to make room for a new one; 0 for never. */
  readonly maxIdle: number;
};

/** A sandbox could not be made: there are as many as there may be. */
export class TooManySandboxes extends Error {}

export type SandboxesOptions = {
  /** Where every sandbox starts. */
  readonly seed: Seed;
  /** The real time. */
  readonly clock: Clock;
  readonly settings: SandboxSettings;
  readonly storage: Storage;
  readonly limits: SandboxLimits;
  readonly journal: JournalLimits;
  readonly onRequest?: RequestListener;
};

/** Names that a sandbox may have: what fits into a path, a header and a file name. */
export const sandboxName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The sandboxes of a server by name. All start from one seed; each is opened when it is first asked for. */
export class Sandboxes {
  readonly #options: SandboxesOptions;
  readonly #open = new Map<string, Sandbox>();
  readonly #opening = new Map<string, Promise<Sandbox>>();
  readonly #used = new Map<string, number>();

  constructor(options: SandboxesOptions) {
    this.#options = options;
  }

  /** Opens everything that storage has, so that a damaged folder is found at the start. @throws what storage throws */
  async openAll(): Promise<void> {
    for (const name of new Set(['default', ...(await this.#options.storage.names())])) await this.#start(name);
  }

  /**
   * The sandbox of that name, made if there is none: at once if it is open.
   * @throws TooManySandboxes
   */
  get(name: string): Sandbox | Promise<Sandbox> {
    this.#used.set(name, this.#options.clock());
    const found = this.#open.get(name) ?? this.#opening.get(name);
    return found ?? this.#make(name);
  }

  /** The sandbox of that name if it is open. */
  find(name: string): Sandbox | undefined {
    return this.#open.get(name);
  }

  /** The open sandboxes in the order of their making. */
  list(): readonly Sandbox[] {
    return [...this.#open.values()];
  }

  /** Deletes a sandbox with all that is kept of it. */
  async remove(name: string): Promise<void> {
    this.#open.delete(name);
    this.#used.delete(name);
    await this.#options.storage.remove(name);
  }

  async #make(name: string): Promise<Sandbox> {
    const { maxSandboxes: most } = this.#options.limits;
    if (this.#open.size + this.#opening.size >= most) await this.#removeIdle();
    if (this.#open.size + this.#opening.size >= most) {
      throw new TooManySandboxes(`there are ${most} sandboxes, as many as there may be`);
    }
    return this.#opening.get(name) ?? this.#start(name);
  }

  async #removeIdle(): Promise<void> {
    const { limits, clock } = this.#options;
    if (limits.maxIdle === 0) return;
    const since = clock() - limits.maxIdle;
    const idle = [...this.#open.keys()].filter((name) => name !== 'default' && (this.#used.get(name) ?? 0) < since);
    for (const name of idle) await this.remove(name);
  }

  #start(name: string): Promise<Sandbox> {
    const { seed, clock, settings, journal, storage, onRequest } = this.#options;
    const starting = storage
      .open(name)
      .then((kept) => {
        const sandboxes = () => this.#open.size;
        const sandbox = new Sandbox({ name, seed, clock, settings, journal, sandboxes, ...kept });
        if (onRequest !== undefined) sandbox.journal.listen((entry) => onRequest(entry, sandbox));
        this.#open.set(name, sandbox);
        return sandbox;
      })
      .finally(() => this.#opening.delete(name));
    this.#opening.set(name, starting);
    return starting;
  }
}
