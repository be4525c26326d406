import { CredentialOwners } from '../sandbox/own-credentials.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { factsOf, type SandboxFacts } from '../sandbox/sandbox-facts.ts';
import type { SandboxesOptions } from '../sandbox/sandboxes.ts';
import type { SandboxSettings } from '../sandbox/settings.ts';
import { JournalPolling } from './journal-polling.ts';
import { readJournals, type WholeJournal } from './journal-reader.ts';
import { factsOfListed } from './listed-facts.ts';
import { Recorder } from './recorder.ts';
import { SharedJournal } from './shared-journal.ts';
import type { Replica } from './shared-log.ts';
import { SharedNumbers } from './shared-numbers.ts';
import { SharedSandbox } from './shared-sandbox.ts';
import { SharedState, type StateHooks } from './shared-state.ts';
import type { Head, ListedSandbox, SharedStore } from './shared-store.ts';

/** The parts that the sandboxes of a replica are made of. */
export type SharedSandboxesOptions = Omit<SandboxesOptions, 'storage' | 'skipDamaged'> &
  StateHooks & {
    readonly store: SharedStore;
    /** Returns a new UUID. */
    readonly uuid: () => string;
    /** Number of sandboxes in memory; the one that was not used for longest leaves it. */
    readonly maxOpen: number;
  };

/** Milliseconds for which the end waits for the store. */
const maxFinishing = 1000;

/**
 * The sandboxes that several replicas have. Those in memory are copies, brought up to date with each request; any of them
 * may leave memory.
 */
export class SharedSandboxes {
  readonly #options: SharedSandboxesOptions;
  readonly #replica: Replica;
  /** In the order of their last use. */
  readonly #open = new Map<string, SharedSandbox>();
  readonly #bySandbox = new WeakMap<Sandbox, SharedSandbox>();
  /** The sandboxes that the store had when it was asked last. */
  #listed = new Map<string, ListedSandbox>();
  readonly owners = new CredentialOwners();
  #ownersVersion = -1;
  readonly #used = new Set<string>();
  #settings: SandboxSettings;
  /** Milliseconds that the store's time is ahead of the replica's. */
  #ahead = 0;
  readonly #polling: JournalPolling;
  #problem: string | undefined;

  constructor(options: SharedSandboxesOptions) {
    this.#options = options;
    this.#settings = options.settings;
    const { store, uuid, limits, report = () => {} } = options;
    this.#replica = {
      ...{ store, uuid, report, maxSandboxes: limits.maxSandboxes },
      takeHead: (head) => this.#takeHead(head),
      readOwners: () => this.readOwners(),
      ownersVersion: () => this.#ownersVersion,
      makeRoom: () => this.#removeIdle(),
      onGone: (sandbox) => options.onRepeated('deleteSandbox', sandbox),
    };
    this.#polling = new JournalPolling(this.#open, ({ sandbox }) => {
      this.#open.delete(sandbox.name);
      this.#replica.onGone(sandbox);
    });
  }

  /** Version of the credentials in `owners`, as the store counts it. */
  get ownersVersion(): number {
    return this.#ownersVersion;
  }

  /** This replica's own number. */
  get replica(): number {
    return this.#options.store.replica;
  }

  /** Opens the sandbox that always exists. */
  async openAll(): Promise<void> {
    await this.sharedOf(this.get('default')).perform({ isSafe: true }, () => undefined);
  }

  /** The sandbox of a name. What it has is read when it is used. */
  get(name: string): Sandbox {
    const shared = this.#open.get(name) ?? this.#create(name);
    this.#open.delete(name);
    this.#open.set(name, shared);
    if (shared.id !== '') this.#used.add(shared.id);
    return shared.sandbox;
  }

  /** The queue of a sandbox's requests. */
  sharedOf(sandbox: Sandbox): SharedSandbox {
    const shared = this.#bySandbox.get(sandbox);
    if (shared === undefined) throw new Error(`${sandbox.name} is no sandbox of this replica`);
    return shared;
  }

  /** The sandbox of a name, if the store had it when it was asked last, or one with credentials of its own. */
  find(name: string): Sandbox | undefined {
    return this.has(name) || this.owners.names().has(name) ? this.get(name) : undefined;
  }

  has(name: string): boolean {
    return this.#listed.has(name) || name === 'default';
  }

  awake(): readonly Sandbox[] {
    return Array.from(this.#open.values(), ({ sandbox }) => sandbox);
  }

  factsOf(sandbox: Sandbox): SandboxFacts {
    return factsOf(sandbox, this.#options.clock() + this.#ahead);
  }

  /** Brings sandboxes to what the store has. */
  async refresh(names: Iterable<string>): Promise<void> {
    await Promise.all(
      Array.from(names, (name) => this.sharedOf(this.get(name)).perform({ isSafe: true }, () => undefined)),
    );
  }

  /** True if a sandbox in memory had changes. */
  isUsed(name: string): boolean {
    return this.#open.get(name)?.hasChanges === true;
  }

  /** Asks the store for its sandboxes, before `has`, `find` and `list`. */
  async look(): Promise<void> {
    const listed = await this.#options.store.list();
    this.#listed = new Map(listed.map((each) => [each.name, each]));
    for (const name of this.#open.keys()) if (!this.#listed.has(name)) this.#dropIfIdle(name);
  }

  list(): readonly SandboxFacts[] {
    const now = this.#options.clock() + this.#ahead;
    return Array.from(this.#listed.values(), (each) => factsOfListed(each, this.#settings, now));
  }

  /** Deletes the sandboxes that were idle for too long. To be called now and then. */
  async sweep(): Promise<void> {
    const { store } = this.#options;
    const used = [...this.#used];
    this.#used.clear();
    if (used.length > 0) await store.touch(used);
    await this.#removeIdle();
  }

  async #removeIdle(): Promise<boolean> {
    const { store, limits } = this.#options;
    const idle = limits.maxIdle === 0 ? [] : await store.removeIdle(limits.maxIdle);
    for (const name of idle) this.#forget(name);
    return idle.length > 0;
  }

  /** Asks the store for an answer, for `problem`. */
  async probe(): Promise<void> {
    try {
      await this.#options.store.ping();
      this.#problem = undefined;
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
    }
  }

  /** The reason why the store did not answer the last probe, if it did not. */
  get problem(): string | undefined {
    return this.#problem;
  }

  async remove(name: string): Promise<void> {
    this.#open.get(name)?.sandbox.faults.clear('closed');
    await this.#options.store.remove(name);
    this.#forget(name);
  }

  #forget(name: string): void {
    this.#open.delete(name);
    this.#listed.delete(name);
    this.owners.set(name, {});
  }

  /** The journals of all sandboxes, as all replicas have written them by now. */
  journals(): AsyncIterable<WholeJournal> {
    return readJournals(this.#options.store, this.#options.seed);
  }

  restart(settings: SandboxSettings): void {
    this.#settings = settings;
    for (const { sandbox } of this.#open.values()) sandbox.restart(settings);
  }

  /** @throws Error always: all replicas start from the same data */
  async reseed(): Promise<void> {
    const error = new Error('the replicas of a database start from the same data: stop them, and use another schema');
    error.name = 'UsageError';
    throw error;
  }

  /** Takes no more work. What waits for the store is written first. */
  async finish(): Promise<void> {
    this.#polling.stop();
    const flushed = Promise.allSettled(Array.from(this.#open.values(), (shared) => shared.flush()));
    await Promise.race([flushed, new Promise((resolve) => setTimeout(resolve, maxFinishing).unref())]);
  }

  close(): void {
    this.#polling.stop();
  }

  #create(name: string): SharedSandbox {
    const { seed, clock, journal: limits, store, onRequest, onUnusedFaults } = this.#options;
    const recorder = new Recorder();
    const numbers = new SharedNumbers(name, store.replica);
    const journal = new SharedJournal(limits, () => this.#open.size);
    const sandbox = new Sandbox({
      ...{ name, seed, onUnusedFaults, sink: recorder.sink, settings: this.#settings },
      clock: () => clock() + this.#ahead,
      parts: { journal, numbers, snapshots: recorder.snapshots },
    });
    if (onRequest !== undefined) journal.onAnswered((entry) => onRequest(entry, sandbox));
    const parts = { sandbox, numbers, recorder, journal };
    const shared = new SharedSandbox(parts, new SharedState(parts, this.#options), this.#replica);
    this.#open.set(name, shared);
    this.#bySandbox.set(sandbox, shared);
    for (const oldest of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - this.#options.maxOpen)))
      if (oldest !== name) this.#dropIfIdle(oldest);
    return shared;
  }

  #dropIfIdle(name: string): void {
    const shared = this.#open.get(name);
    if (shared?.isIdle === true && !shared.sandbox.journal.isFollowed) this.#open.delete(name);
  }

  #takeHead({ now, owners }: Head): boolean {
    if (now !== undefined) this.#ahead = now - this.#options.clock();
    return owners !== this.#ownersVersion;
  }

  /** Reads the credentials of all sandboxes again. */
  async readOwners(): Promise<void> {
    const { version, owners } = await this.#options.store.owners();
    for (const name of this.owners.names()) if (!owners.has(name)) this.owners.set(name, {});
    for (const [name, credentials] of owners) this.owners.set(name, credentials);
    this.#ownersVersion = version;
  }
}
