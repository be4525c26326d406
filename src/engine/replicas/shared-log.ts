import { toJson } from '../http/json.ts';
import type { Entry } from '../journal/entry.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { TooManySandboxes } from '../sandbox/sandbox-errors.ts';
import { writeCheckpoint } from './checkpoint-text.ts';
import { EntryOutbox } from './entry-outbox.ts';
import { newEntries, type ReadEntry } from './new-entries.ts';
import type { Ran } from './ran.ts';
import type { SharedParts, SharedState } from './shared-state.ts';
import type { Append, Head, SharedStore, Since } from './shared-store.ts';

/** The parts of a replica that its sandboxes need. */
export type Replica = {
  readonly store: SharedStore;
  readonly maxSandboxes: number;
  /** Returns a new UUID. */
  readonly uuid: () => string;
  /** Takes the store's time. @returns true if credentials of some sandbox have changed */
  readonly takeHead: (head: Head) => boolean;
  /** Deletes sandboxes that were idle for too long. @returns true if there were some */
  readonly makeRoom: () => Promise<boolean>;
  /** Reads the credentials of all sandboxes again. */
  readonly readOwners: () => Promise<void>;
  /** Returns the version of the credentials of all sandboxes that were read. */
  readonly ownersVersion: () => number;
  /** Called with a sandbox that another replica has deleted. */
  readonly onGone: (sandbox: Sandbox) => void;
  readonly report: (message: string) => void;
};

/** Rows, and their characters, after which a checkpoint is written. */
const maxRows = 5000;
const maxLength = 8 << 20;

/** An append, with the journal entries that have waited for it. */
export type Pending = Append & { readonly waited: readonly ReadEntry[] };

/** The log of one sandbox in the store, which the state follows and which is appended to. */
export class SharedLog {
  readonly #parts: SharedParts;
  readonly #state: SharedState;
  readonly #replica: Replica;
  readonly outbox: EntryOutbox;
  /** The identity of the sandbox in the store; `''` until it is loaded. */
  id = '';
  #sinceCheckpoint = { rows: 0, length: 0 };
  /** The store's time when it was asked last. */
  #at = 0;
  /** The epoch of the store that the state was loaded in. */
  #epoch = 0;
  /** The credentials of the sandbox that the other replicas know. */
  #credentials = '{}';

  constructor(parts: SharedParts, state: SharedState, replica: Replica) {
    this.#parts = parts;
    this.#state = state;
    this.#replica = replica;
    this.outbox = new EntryOutbox(replica.store, () => this.id);
  }

  /** Brings the state to the newest row. @returns number of rows that were new */
  async catchUp(): Promise<number> {
    const { head, isStale } = this.#state;
    const { name } = this.#parts.sandbox;
    const since = isStale ? undefined : await this.#replica.store.since(name, this.id, head);
    return since === undefined ? this.#load() : this.follow(since);
  }

  /** Returns false where the store has the sandbox no more. */
  async isThere(): Promise<boolean> {
    return (await this.#replica.store.since(this.#parts.sandbox.name, this.id, this.#state.head)) !== undefined;
  }

  async #load(): Promise<number> {
    const { store, maxSandboxes } = this.#replica;
    const { name } = this.#parts.sandbox;
    let loaded = await store.load(name, maxSandboxes);
    if (loaded === 'too-many' && (await this.#replica.makeRoom())) loaded = await store.load(name, maxSandboxes);
    if (loaded === 'too-many')
      throw new TooManySandboxes(`there are ${maxSandboxes} sandboxes, as many as there may be`);
    const isAnother = loaded.id !== this.id;
    if (isAnother) this.#parts.journal.unload();
    if (isAnother && this.id !== '') this.#replica.onGone(this.#parts.sandbox); // and was made again before it was missed
    this.id = loaded.id;
    this.#epoch = loaded.epoch;
    await this.#takeHead(loaded);
    await this.#state.load(loaded.parts, loaded.checkpoint, loaded.rows);
    this.#sinceCheckpoint = { rows: 0, length: 0 };
    this.#note(loaded.rows.map(({ body }) => body));
    this.#credentials = toJson(this.#state.facts().credentials);
    return Math.max(1, loaded.rows.length);
  }

  /** Takes rows of others; loads everything where they do not follow the head. @returns their number */
  async follow(since: Since): Promise<number> {
    const { rows, head, epoch } = since;
    if (epoch !== this.#epoch) return this.#load();
    if (head !== this.#state.head && rows[0]?.seq !== this.#state.head + 1) return this.#load();
    await this.#takeHead(since);
    if (rows.length === 0) return 0;
    await this.#state.apply(rows);
    this.#note(rows.map(({ body }) => body));
    this.#credentials = toJson(this.#state.facts().credentials);
    return rows.length;
  }

  async #takeHead(head: Head): Promise<void> {
    this.#parts.numbers.requests = head.requests;
    this.#at = head.at;
    if (this.#replica.takeHead(head)) await this.#replica.readOwners();
  }

  #note(bodies: readonly string[]): void {
    this.#sinceCheckpoint.rows += bodies.length;
    for (const { length } of bodies) this.#sinceCheckpoint.length += length;
  }

  /**
   * Appends what jobs changed.
   * @param ownersKnown the version of all credentials by which they were found to belong here
   * @returns false if somebody else was faster
   * @throws the store's error, if it is not kept
   */
  async append(ran: readonly Ran[], ownersKnown: number): Promise<boolean> {
    const append = this.toAppend(ran, ownersKnown);
    try {
      const requests = await this.#replica.store.append(append);
      if (requests === undefined) {
        this.outbox.putBack(append.waited);
        return false;
      }
      this.#parts.numbers.requests = requests;
    } catch (error) {
      await this.requireKept(error, append);
    }
    await this.kept(append);
    return true;
  }

  /** Adds journal entries of requests that changed nothing. @param head number of the last row that they were answered over */
  addReads(entries: readonly Entry[], head: number): void {
    this.outbox.add(entries.map((entry) => ({ entry, head, at: this.#at })));
  }

  /** Puts together what jobs changed, to be appended. @param ownersKnown as for `append`; not given within a turn */
  toAppend(ran: readonly Ran[], ownersKnown?: number): Pending {
    const waited = this.outbox.take();
    const rows = ran.flatMap(({ body }) => (body === undefined ? [] : [body]));
    const forget = ran.findLast((each) => each.forget !== undefined)?.forget;
    const restart = ran.some(({ parts }) => parts.some(({ kind }) => kind === 'reset'));
    const entries = newEntries(forget === 'all' ? [] : waited, ran);
    const facts = this.#state.facts();
    const owners = toJson(facts.credentials) !== this.#credentials;
    const [id, turn, { head }] = [this.id, this.#replica.uuid(), this.#state];
    const made = { id, head, epoch: this.#epoch, ownersKnown, turn, rows, entries };
    return { ...made, facts, forget, restart, owners, waited };
  }

  /** Asks the log if an append was kept after all, after an error. @throws the error, if it was not */
  async requireKept(error: unknown, append: Pending): Promise<void> {
    const isRefused = error instanceof Error && 'isRefused' in error && error.isRefused === true;
    if (!isRefused && (await this.#replica.store.wasKept(this.#parts.sandbox.name, append)) === true) return;
    this.outbox.putBack(append.waited);
    throw error;
  }

  /** Notes that an append is kept, and writes a checkpoint if it is time for one. */
  async kept({ head, rows, owners, facts }: Pending): Promise<void> {
    this.#state.head = head + rows.length;
    this.#note(rows);
    if (owners) this.#credentials = toJson(facts.credentials);
    const { rows: count, length } = this.#sinceCheckpoint;
    if (count > maxRows || length > maxLength) await this.#writeCheckpoint();
  }

  async #writeCheckpoint(): Promise<void> {
    this.#sinceCheckpoint = { rows: 0, length: 0 };
    const { sandbox, numbers } = this.#parts;
    try {
      const texts: string[] = [];
      for (const text of writeCheckpoint(sandbox, numbers.ordinal)) {
        texts.push(text);
        await new Promise(setImmediate); // others are served in between; this sandbox waits
      }
      const kept = this.#replica.store.checkpoint(this.id, this.#state.head, texts);
      kept.catch((error: unknown) => this.#reportNoCheckpoint(error)); // nobody waits for it
    } catch (error) {
      this.#reportNoCheckpoint(error);
    }
  }

  #reportNoCheckpoint(error: unknown): void {
    this.#replica.report(`no checkpoint of ${this.#parts.sandbox.name} is written: ${String(error)}`);
  }
}
