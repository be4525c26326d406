import type { Client, Pool, PoolClient } from 'pg';
import { DatabaseError, toDatabaseError } from './database-error.ts';
import type { Pg } from './load-pg.ts';

/** Milliseconds for which a new connection is waited for. */
const maxConnecting = 3000;
/** Milliseconds for which an answer is waited for: of a statement that waits for no lock, for that of a row, for a turn. */
const maxReading = 5000;
const maxWriting = 8000;
const maxTurning = 12_000;
/** The same for what may be as large as a sandbox. */
export const maxCopying = 60_000;
/** Milliseconds within which a dead connection is noticed: what took longer is not tried again. */
const maxNoticing = 1000;
/** Milliseconds for which the end waits for statements under way. */
const maxEnding = 1500;

/** The answer to a statement. */
export type Answer = { readonly rows: readonly Record<string, unknown>[]; readonly command: string };

/** A statement, or one with a name: the database prepares it once for each connection. */
export type Statement = string | { readonly name: string; readonly text: string };

/** Sends a statement on one connection. */
export type Send = (statement: Statement, values?: readonly unknown[]) => Promise<Answer>;

/** Errors of a prepared statement that the connection has lost, or whose tables have changed: the next one prepares it anew. */
const unprepared: readonly unknown[] = ['26000', '42P05', '0A000'];

/**
 * The connections to a database. Those that hold a row for a turn are apart: what a turn asks for besides must not wait
 * for other turns.
 */
export class Connections {
  readonly #plain: Pool;
  readonly #turns: Pool;
  readonly #clients = new Set<Client | PoolClient>();
  readonly #timer: () => number;
  /** True where nothing stands between that gives each transaction another connection: statements are prepared. */
  #isDirect = false;

  /** @param max number of connections of each kind @param timer milliseconds from any fixed moment */
  constructor({ Pool }: Pick<Pg, 'Pool'>, url: string, max: number, timer: () => number) {
    this.#timer = timer;
    const settings = {
      ...{ connectionString: url, max, application_name: 'paystub', keepAlive: true },
      ...{ connectionTimeoutMillis: maxConnecting, query_timeout: maxTurning, idleTimeoutMillis: 60_000 },
    };
    this.#plain = new Pool(settings);
    this.#turns = new Pool(settings);
    for (const pool of [this.#plain, this.#turns]) {
      pool.on('error', ignore); // of a connection that nobody uses: the next one to need it gets another
      // Without a listener, the death of a connection in use would end the process. Its statement fails anyway.
      pool.on('connect', (client: Client | PoolClient) => {
        client.on('error', ignore);
        this.#clients.add(client);
      });
      pool.on('remove', (client: Client | PoolClient) => this.#clients.delete(client));
    }
  }

  /** Finds out if the connections are the database's own, or those of a pooler such as PgBouncer. @throws DatabaseError */
  async look(): Promise<void> {
    this.#isDirect = await this.#with(this.#plain, async (send, client) => {
      const { rows } = await send('select pg_backend_pid() as pid');
      return 'processID' in client && client.processID === rows[0]?.pid;
    });
  }

  /** Sends one statement. @throws DatabaseError */
  async send(statement: Statement, values: readonly unknown[] = [], timeout = maxWriting): Promise<Answer> {
    return this.#with(this.#plain, (send) => send(statement, values), timeout);
  }

  /** Sends a statement that changes nothing, once more where a connection was found dead. @throws DatabaseError */
  async ask(statement: Statement, values: readonly unknown[] = [], timeout = maxReading): Promise<Answer> {
    const started = this.#timer();
    try {
      return await this.send(statement, values, timeout);
    } catch (error) {
      const isDead = error instanceof DatabaseError && !error.isRefused && this.#timer() - started < maxNoticing;
      if (!isDead) throw error;
      return this.send(statement, values, timeout);
    }
  }

  /** Does work in a transaction that waits for others. @throws DatabaseError, what `work` throws */
  async transact<T>(begin: string, work: (send: Send, begun: Answer | readonly Answer[]) => Promise<T>): Promise<T> {
    return this.#with(this.#turns, async (send) => {
      let done: T;
      try {
        done = await work(send, await send(begin));
      } catch (error) {
        await send('rollback').catch(ignore);
        throw error;
      }
      const { command } = await send('commit');
      if (command !== 'COMMIT') throw new DatabaseError('the database has not kept the changes', true);
      return done;
    });
  }

  async #with<T>(pool: Pool, work: (send: Send, client: PoolClient) => Promise<T>, timeout?: number): Promise<T> {
    const client = await pool.connect().catch((error: unknown) => {
      throw new DatabaseError(toDatabaseError(error).message, true, { cause: error });
    });
    let isGood = true;
    const send: Send = async (statement, values) => {
      try {
        return (await client.query(this.#toQuery(statement, values, timeout))) as unknown as Answer;
      } catch (error) {
        const failure = toDatabaseError(error);
        isGood &&= failure.isRefused && !unprepared.includes((error as { readonly code?: string }).code);
        throw failure;
      }
    };
    try {
      return await work(send, client);
    } finally {
      client.release(!isGood);
    }
  }

  #toQuery(statement: Statement, values: readonly unknown[] | undefined, timeout: number | undefined) {
    const { text, name } = typeof statement === 'string' ? { text: statement, name: undefined } : statement;
    const named = name !== undefined && this.#isDirect ? { name } : {};
    return { ...named, text, ...(values === undefined ? {} : { values: [...values] }), query_timeout: timeout };
  }

  /** Closes all connections. */
  async end(): Promise<void> {
    const ended = Promise.allSettled([this.#plain.end(), this.#turns.end()]);
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, maxEnding);
    await Promise.race([ended, late]);
    clearTimeout(timer);
    // A database that does not answer must not hold up the end of the process.
    for (const client of this.#clients) client.connection.stream.destroy();
  }
}

function ignore(): void {}
