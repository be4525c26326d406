import { toJson } from '../../engine/http/json.ts';
import type {
  Append,
  Head,
  KeptJournal,
  ListedSandbox,
  LoadedSandbox,
  NewEntry,
  SharedStore,
  Since,
  TurnOf,
} from '../../engine/replicas/shared-store.ts';
import type { OwnCredentials } from '../../engine/sandbox/settings.ts';
import { type Connections, maxCopying } from './connections.ts';
import { DatabaseError } from './database-error.ts';
import { readJournal } from './journal.ts';
import { NewestRows } from './newest-rows.ts';
import type { Statements } from './statements.ts';
import { answersWithRows, appendWith, entryValues, factsIn, forget, type Row, toLogRows, toTexts } from './values.ts';

/** The parts of a store besides its connections. */
export type PostgresStoreOptions = {
  readonly statements: Statements;
  readonly replica: number;
  /** True if each replica has the time itself, and not the database for all. */
  readonly ownTime: boolean;
  readonly uuid: () => string;
  /** Number of entries that the journal of a sandbox holds. */
  readonly maxEntries: number;
};

/** Milliseconds for which the log is asked for an append whose outcome is not known. */
const maxAsking = 6000;
const askingInterval = 200;
/** Number of journal entries after which old ones are deleted. */
const trimInterval = 200;

/** Sandboxes in the tables of one schema. */
export class PostgresStore implements SharedStore {
  readonly replica: number;
  readonly #connections: Connections;
  readonly #statements: Statements;
  readonly #ownTime: boolean;
  readonly #uuid: () => string;
  readonly #maxEntries: number;
  readonly #newestRows: NewestRows;
  #untrimmed = 0;

  constructor(connections: Connections, { statements, replica, ownTime, uuid, maxEntries }: PostgresStoreOptions) {
    this.replica = replica;
    this.#connections = connections;
    this.#statements = statements;
    this.#ownTime = ownTime;
    this.#uuid = uuid;
    this.#maxEntries = maxEntries;
    this.#newestRows = new NewestRows(connections, statements, (id, row) => this.#toHead(id, row));
  }

  async load(name: string, max: number): Promise<LoadedSandbox | 'too-many'> {
    for (let tries = 0; tries < 5; tries += 1) {
      const loaded = await this.#loadOnce(name);
      if (loaded !== undefined) return loaded;
      await this.#connections.send(this.#statements.make, [name, max]);
      const { rows } = await this.#connections.ask(this.#statements.head, [name]);
      if (rows.length === 0) return 'too-many';
    }
    throw new DatabaseError(`the sandbox ${name} is deleted again and again`, true);
  }

  /** Loads a sandbox that is there. A checkpoint may be written meanwhile, and then it is read again. */
  async #loadOnce(name: string): Promise<LoadedSandbox | undefined> {
    const { head, rows, parts } = this.#statements;
    for (;;) {
      const found = (await this.#connections.ask(head, [name])).rows[0];
      if (found === undefined) return undefined;
      const checkpoint = Number(found.checkpoint);
      const ask = (text: string) => this.#connections.ask(text, [found.id, checkpoint], maxCopying);
      const texts = (await ask(parts)).rows.map(({ body }) => String(body));
      const log = toLogRows((await ask(rows)).rows);
      const now = (await this.#connections.ask(head, [name])).rows[0];
      if (now === undefined || now.id !== found.id || now.checkpoint !== found.checkpoint) continue;
      const isWhole = log.length === 0 || log[0]?.seq === checkpoint + 1;
      if (!isWhole) throw new DatabaseError(`the log of the sandbox ${name} has a gap after ${checkpoint}`, true);
      return {
        ...this.#toHead(String(found.id), found),
        head: log.at(-1)?.seq ?? checkpoint,
        checkpoint,
        parts: texts,
        rows: log,
      };
    }
  }

  since(_name: string, id: string, seq: number): Promise<Since | undefined> {
    return this.#newestRows.ask(id, seq);
  }

  async append(append: Append): Promise<number | undefined> {
    const requests = await appendWith((text, values) => this.#connections.send(text, values), this.#statements, append);
    if (requests !== undefined) this.#trimSometimes(append.id, append.entries.length);
    return requests;
  }

  async turn<T>(_name: string, id: string, seq: number, work: TurnOf<T>): Promise<T | undefined> {
    const { turn } = this.#statements;
    return this.#connections.transact(turn(id, seq), async (send, begun) => {
      const [found, log] = answersWithRows(begun);
      const row = found?.rows[0];
      if (row === undefined) return undefined;
      const since = { ...this.#toHead(id, row), rows: toLogRows(log?.rows ?? []) };
      const keep = async (append: Append) => {
        await forget(send, this.#statements, append);
        const requests = await appendWith(send, this.#statements, append);
        if (requests === undefined) throw new DatabaseError('the log has moved within a turn', true);
        return requests;
      };
      const entries = (sandbox: string, after: number, forgets: number) =>
        readJournal(send, this.#statements, { id: sandbox, after, forgets });
      return work(since, keep, entries);
    });
  }

  async wasKept(_name: string, { id, head, turn }: Pick<Append, 'id' | 'head' | 'turn'>): Promise<boolean | undefined> {
    for (let waited = 0; ; waited += askingInterval) {
      try {
        return await this.#askIfKept(id, head, turn);
      } catch (error) {
        if (waited >= maxAsking) throw error;
        await new Promise((resolve) => setTimeout(resolve, askingInterval));
      }
    }
  }

  // The row's lock waits for a transaction that is still open; the fence lets a statement fail that is still to come.
  async #askIfKept(id: string, head: number, turn: string): Promise<boolean | undefined> {
    const statements = this.#statements;
    return this.#connections.transact(statements.turn(id, head), async (send, begun) => {
      const [found] = answersWithRows(begun);
      if (found?.rows[0] === undefined) return undefined;
      const kept = (await send(statements.turnAt, [id, head + 1])).rows[0];
      if (kept !== undefined) return kept.turn === turn;
      const nothing = toJson({ parts: [] });
      await send(statements.fence, [id, head + 1, this.#uuid(), nothing]);
      return false;
    });
  }

  async note(id: string, entries: readonly NewEntry[]): Promise<void> {
    await this.#connections.send(this.#statements.note, [id, ...entryValues(entries, 0)]);
    this.#trimSometimes(id, entries.length);
  }

  #trimSometimes(id: string, count: number): void {
    this.#untrimmed += count;
    if (this.#untrimmed < trimInterval) return;
    this.#untrimmed = 0;
    this.#connections.send(this.#statements.trim, [id, this.#maxEntries]).catch(() => undefined); // the next time
  }

  entries(id: string, after: number, forgets: number): Promise<KeptJournal> {
    return readJournal((text, values) => this.#connections.ask(text, values), this.#statements, { id, after, forgets });
  }

  async checkpoint(id: string, seq: number, parts: readonly string[]): Promise<void> {
    // Only the second statement holds the sandbox's row, for which those who append wait.
    const { checkpoint, pointTo, sweep } = this.#statements;
    await this.#connections.send(checkpoint, [id, seq, toTexts(parts)], maxCopying);
    await this.#connections.send(pointTo, [id, seq]);
    await this.#connections.send(sweep, [id], maxCopying);
  }

  async list(): Promise<readonly ListedSandbox[]> {
    const { rows } = await this.#connections.ask(this.#statements.list);
    return rows.map((row) => ({
      ...this.#toHead(String(row.id), row),
      cleared: Number(row.cleared),
      name: String(row.name),
      lastUsed: Number(row.last_used),
      facts: factsIn(row),
      last: row.last_id === null ? undefined : { id: Number(row.last_id), text: String(row.last_entry) },
    }));
  }

  async owners(): Promise<{ readonly version: number; readonly owners: ReadonlyMap<string, OwnCredentials> }> {
    const { rows } = await this.#connections.ask(this.#statements.owners);
    const owners = rows.flatMap((row): [string, OwnCredentials][] =>
      row.name === null ? [] : [[String(row.name), factsIn(row)?.credentials ?? {}]],
    );
    return { version: Number(rows[0]?.owners ?? 0), owners: new Map(owners) };
  }

  async touch(ids: readonly string[]): Promise<void> {
    await this.#connections.send(this.#statements.touch, [ids]);
  }

  async remove(name: string): Promise<void> {
    await this.#connections.send(this.#statements.remove, [[name]]);
  }

  async removeIdle(milliseconds: number): Promise<readonly string[]> {
    return this.#connections.transact('begin', async (send) => {
      const names = (await send(this.#statements.idle, [milliseconds])).rows.map(({ name }) => String(name));
      if (names.length > 0) await send(this.#statements.remove, [names]);
      return names;
    });
  }

  async ping(): Promise<void> {
    await this.#connections.send('select 1', [], 2000);
  }

  async close(): Promise<void> {
    await this.#connections.end();
  }

  #toHead(id: string, row: Row): Head {
    return {
      ...{ id, head: Number(row.head), requests: Number(row.requests), owners: Number(row.owners) },
      at: Number(row.now),
      epoch: Number(row.epoch),
      now: this.#ownTime ? undefined : Number(row.now),
    };
  }
}
