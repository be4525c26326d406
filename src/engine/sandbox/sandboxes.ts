import type { Entry } from '../journal/entry.ts';
import type { JournalLimits } from '../journal/journal.ts';
import type { Seed } from '../state/seed.ts';
import type { Clock, ClockSetting } from './clock.ts';
import { CredentialOwners } from './own-credentials.ts';
import { Sandbox, type UnusedFaultListener } from './sandbox.ts';
import { TooManySandboxes, UnusableSandbox } from './sandbox-errors.ts';
import { canSleep, factsLater, factsOf, type SandboxFacts } from './sandbox-facts.ts';
import type { SandboxSettings } from './settings.ts';
import type { Storage } from './storage.ts';
import { isStorageFailure } from './storage-failure.ts';

/** Called with a request to any sandbox when it is answered, whatever becomes of the sandbox and its journal. */
export type RequestListener = (entry: Entry, sandbox: Sandbox) => void;

/** Limits to the number of sandboxes. */
export type SandboxLimits = {
  readonly maxSandboxes: number;
  /** Milliseconds without a request after which a sandbox is deleted; 0 for never. */
  readonly maxIdle: number;
  /** Milliseconds without a request after which a sandbox leaves memory, where the storage has it; 0 for never. */
  readonly maxAwake?: number;
};

/** The parts that the sandboxes of a server are made of. */
export type SandboxesOptions = {
  /** The seed that every sandbox starts from. */
  readonly seed: Seed;
  /** The real time. */
  readonly clock: Clock;
  readonly settings: SandboxSettings;
  readonly storage: Storage;
  readonly limits: SandboxLimits;
  readonly journal: JournalLimits;
  readonly onRequest?: RequestListener;
  readonly onUnusedFaults?: UnusedFaultListener;
  /** True to start without the sandboxes whose files are damaged. */
  readonly skipDamaged?: boolean;
  /** Takes, one line at a time, what a user of the server should know. */
  readonly report?: (message: string) => void;
};

/** Names that a sandbox may have: they fit into a path, a header and a file name. */
export const sandboxName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The sandboxes of a server by name. All start from one seed; each is opened when it is first asked for. */
export class Sandboxes {
  readonly #options: SandboxesOptions;
  readonly #open = new Map<string, Sandbox>();
  readonly #opening = new Map<string, Promise<Sandbox>>();
  /** The time at which each sandbox was last asked for. */
  readonly #lastUsed = new Map<string, number>();
  /** Those that have left memory: the next request opens them again. */
  readonly #asleep = new Map<string, { readonly facts: SandboxFacts; readonly clock: ClockSetting }>();
  /** The sandboxes that can be chosen by a credential. */
  readonly owners = new CredentialOwners();
  #isWarned = false;
  /** Milliseconds before the start in which no server ran, so that nobody could use a sandbox. */
  #pause = 0;
  #swept = 0;
  /** True while not all records that are kept were found good by the schemas of now. */
  #checksRecords = false;
  #seed: Seed;
  #settings: SandboxSettings;

  constructor(options: SandboxesOptions) {
    this.#options = options;
    this.#seed = options.seed;
    this.#settings = options.settings;
  }

  /**
   * Opens every sandbox that storage has, so that damage, or a record that another version took, is found at the start.
   * @throws what storage throws, unless damaged sandboxes are skipped
   */
  async openAll(): Promise<void> {
    const { storage, skipDamaged = false, report } = this.#options;
    this.#checksRecords = storage.judgedBy !== undefined && storage.judgedBy() !== this.#seed.rowsDigest;
    const names = new Set(['default', ...(await storage.names())]);
    for (const name of names) {
      try {
        await this.#start(name, false);
      } catch (error) {
        if (!(error instanceof UnusableSandbox)) throw error;
        if (!skipDamaged) throw error.cause;
        report?.(`the sandbox ${name} is left out: ${error.message}`);
      }
    }
    if (this.#checksRecords && this.#open.size === names.size) {
      storage.noteJudged?.(this.#seed.rowsDigest);
      this.#checksRecords = false;
    }
    this.#swept = this.#options.clock();
    this.#pause = this.#swept - Math.max(0, ...this.#lastUsed.values());
  }

  /**
   * The sandbox of a name, at once if it is open and no work holds it, or also if one does; made if there is none.
   * @throws TooManySandboxes, UnusableSandbox, as a rejection
   */
  get(name: string, evenHeld = false): Sandbox | Promise<Sandbox> {
    const open = this.#open.get(name);
    if (open === undefined) return this.#opening.get(name) ?? this.#make(name);
    this.#lastUsed.set(name, this.#options.clock());
    return (evenHeld ? undefined : open.hold.ended?.then(() => this.get(name))) ?? open;
  }

  /** The sandbox of a name if there is one, held or not; it is opened if it has left memory. */
  find(name: string): Sandbox | undefined | Promise<Sandbox> {
    return this.#open.get(name) ?? (this.#asleep.has(name) ? this.get(name) : undefined);
  }

  /** True if there is a sandbox of that name. */
  has(name: string): boolean {
    return this.#open.has(name) || this.#asleep.has(name);
  }

  /** The sandboxes in memory: all that have faults, as one with faults does not leave it. */
  awake(): readonly Sandbox[] {
    return [...this.#open.values()];
  }

  /** The facts of an open sandbox. */
  factsOf(sandbox: Sandbox): SandboxFacts {
    return factsOf(sandbox, this.#lastUsed.get(sandbox.name) ?? this.#options.clock());
  }

  /** The facts of all sandboxes in the order of their making, those that have left memory last. */
  list(): readonly SandboxFacts[] {
    const real = this.#options.clock();
    return [
      ...Array.from(this.#open.values(), (sandbox) => this.factsOf(sandbox)),
      ...Array.from(this.#asleep.values(), ({ facts, clock }) => factsLater(facts, clock, real)),
    ];
  }

  /** Deletes the sandboxes that were idle for too long, and lets others leave memory. To be called now and then. */
  async sweep(): Promise<void> {
    const { limits, storage, clock } = this.#options;
    await this.#removeIdle();
    for (const [name, time] of this.#lastUsed) if (time >= this.#swept) await storage.touch?.(name, time);
    this.#swept = clock();
    if (storage.release === undefined || limits.maxAwake === undefined || limits.maxAwake === 0) return;
    const since = clock() - limits.maxAwake;
    for (const [name, sandbox] of [...this.#open]) {
      const lastUsed = this.#lastUsed.get(name) ?? 0;
      if (name === 'default' || lastUsed >= since || !canSleep(sandbox)) continue;
      this.#open.delete(name);
      this.#asleep.set(name, { facts: factsOf(sandbox, lastUsed), clock: sandbox.clock });
      await storage.release(name);
    }
  }

  /** The reason why changes of some sandbox are not kept at present, if there is one. */
  get problem(): string | undefined {
    for (const { problem } of this.#open.values()) if (problem !== undefined) return problem;
    return undefined;
  }

  /** Deletes a sandbox, with everything that storage has of it. */
  async remove(name: string): Promise<void> {
    this.#open.get(name)?.faults.clear('closed');
    this.#open.delete(name);
    this.#asleep.delete(name);
    this.#lastUsed.delete(name);
    this.owners.set(name, {});
    await this.#options.storage.remove(name);
  }

  /** Changes the settings that every sandbox starts with; those that were changed in a sandbox stay. */
  restart(settings: SandboxSettings): void {
    this.#settings = settings;
    for (const sandbox of this.#open.values()) sandbox.restart(settings);
  }

  /**
   * Takes every sandbox, also one that has left memory, to another seed. All that was changed over the seed of before is
   * gone, but for sandboxes whose files are damaged.
   * @throws what the storage throws; the sandboxes that come after are then as they were
   */
  async reseed(seed: Seed): Promise<void> {
    await Promise.allSettled([...this.#opening.values(), ...Array.from(this.#asleep.keys(), (name) => this.get(name))]);
    for (const { hold } of this.#open.values()) while (hold.ended !== undefined) await hold.ended;
    this.#seed = seed;
    for (const sandbox of this.#open.values()) sandbox.reset(seed);
  }

  /** Takes the faults of all sandboxes away, at the end of the server. */
  close(): void {
    for (const sandbox of this.#open.values()) sandbox.faults.clear('closed');
  }

  async #make(name: string): Promise<Sandbox> {
    const { maxSandboxes } = this.#options.limits;
    if (this.#asleep.has(name)) return this.#opening.get(name) ?? this.#start(name);
    if (this.#count >= maxSandboxes) await this.#removeIdle();
    if (this.#count >= maxSandboxes)
      throw new TooManySandboxes(`there are ${maxSandboxes} sandboxes, as many as there may be`);
    return this.#opening.get(name) ?? this.#start(name);
  }

  get #count(): number {
    return this.#open.size + this.#opening.size + this.#asleep.size;
  }

  #warnIfNearlyFull(): void {
    const { limits, report } = this.#options;
    const count = this.#open.size + this.#asleep.size;
    const isNearlyFull = count >= 0.8 * limits.maxSandboxes;
    if (isNearlyFull && !this.#isWarned)
      report?.(
        `there are ${count} of at most ${limits.maxSandboxes} sandboxes; GET /__admin/sandboxes tells their last use`,
      );
    this.#isWarned = isNearlyFull;
  }

  async #removeIdle(): Promise<void> {
    const { limits, clock } = this.#options;
    if (limits.maxIdle === 0) return;
    const since = clock() - limits.maxIdle - this.#pause;
    const idle = [...this.#open.keys(), ...this.#asleep.keys()].filter(
      (name) => name !== 'default' && (this.#lastUsed.get(name) ?? 0) < since,
    );
    for (const name of idle) await this.remove(name);
  }

  #start(name: string, isAsked = true): Promise<Sandbox> {
    const { clock, journal, storage, onRequest, onUnusedFaults } = this.#options;
    const starting = storage
      .open(name, this.#checksRecords ? (overlay) => this.#seed.badRecords(overlay) : undefined)
      .then((stored) => {
        const start = { seed: this.#seed, settings: this.#settings };
        const sandboxes = () => this.#open.size;
        const sandbox = new Sandbox({ name, ...start, clock, journal, sandboxes, onUnusedFaults, ...stored });
        if (onRequest !== undefined) sandbox.journal.listen((entry) => onRequest(entry, sandbox));
        this.#open.set(name, sandbox);
        if (Object.keys(sandbox.credentials).length > 0) this.owners.set(name, sandbox.credentials);
        this.#asleep.delete(name);
        this.#lastUsed.set(name, isAsked ? clock() : Math.min(clock(), stored.lastUsed ?? clock()));
        this.#warnIfNearlyFull();
        return sandbox;
      })
      .catch((error: unknown) => {
        throw isStorageFailure(error) ? new UnusableSandbox(error.message, { cause: error }) : error;
      })
      .finally(() => this.#opening.delete(name));
    this.#opening.set(name, starting);
    return starting;
  }
}
