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

/** Sends a statement on one connection. */
export type Send = (text: string, values?: readonly unknown[]) => Promise<Answer>;

/**
 * The connections to a database. Those that hold a row for a turn are apart: what a turn asks for besides must not wait
 * for other turns.
 */
export class Connections {
  readonly #plain: Pool;
  readonly #turns: Pool;
  readonly #clients = new Set<Client | PoolClient>();
  readonly #timer: () => number;

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

  /** Sends one statement. @throws DatabaseError */
  async send(text: string, values: readonly unknown[] = [], timeout = maxWriting): Promise<Answer> {
    return this.#with(this.#plain, (send) => send(text, values), timeout);
  }

  /** Sends a statement that changes nothing, once more where a connection was found dead. @throws DatabaseError */
  async ask(text: string, values: readonly unknown[] = [], timeout = maxReading): Promise<Answer> {
    const started = this.#timer();
    try {
      return await this.send(text, values, timeout);
    } catch (error) {
      const isDead = error instanceof DatabaseError && !error.isRefused && this.#timer() - started < maxNoticing;
      if (!isDead) throw error;
      return this.send(text, values, timeout);
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

  async #with<T>(pool: Pool, work: (send: Send) => Promise<T>, timeout?: number): Promise<T> {
    const client = await pool.connect().catch((error: unknown) => {
      throw new DatabaseError(toDatabaseError(error).message, true, { cause: error });
    });
    let isGood = true;
    const send: Send = async (text, values) => {
      try {
        const query = { text, ...(values === undefined ? {} : { values: [...values] }), query_timeout: timeout };
        return (await client.query(query)) as unknown as Answer;
      } catch (error) {
        const failure = toDatabaseError(error);
        isGood &&= failure.isRefused;
        throw failure;
      }
    };
    try {
      return await work(send);
    } finally {
      client.release(!isGood);
    }
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
