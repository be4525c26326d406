import type { SharedStore } from '../../engine/replicas/shared-store.ts';
import { type Answer, Connections, type Send } from './connections.ts';
import { loadPg } from './load-pg.ts';
import { PostgresStore } from './postgres-store.ts';
import { createTables, format, oldestServer, quoteName } from './schema.ts';
import { createStatements } from './statements.ts';

/** The options of a store in a database. */
export type PostgresOptions = {
  /** `postgres://user@host/database` */
  readonly url: string;
  /** Name of the schema with the tables; made if it is not there. */
  readonly schema: string;
  /** The time in milliseconds since 1970, noted where the schema is made. */
  readonly now: number;
  readonly uuid: () => string;
  /** Milliseconds from any fixed moment. */
  readonly timer: () => number;
  /** Number of entries that the journal of a sandbox holds. */
  readonly maxEntries: number;
  /** True if each replica has the time itself, and not the database for all. */
  readonly ownTime?: boolean;
  /** Number of connections for statements, and for turns. */
  readonly maxConnections?: number;
};

/** Identifies what the sandboxes of a replica start from. */
export type SeedMark = {
  /** The same for the same records and the same forms of records. */
  readonly digest: string;
  /** The settings that it was made with, for people to read. */
  readonly from: string;
  /** The version of Paystub. */
  readonly version: string;
};

/** A database that is ready, with the time that dates of the seed are relative to, in milliseconds since 1970. */
export type OpenDatabase = {
  readonly begun: number;
  /** The host and the name of the database, for people to read. */
  readonly name: string;
  /** Joins the replicas. @throws UnusableDatabase if they start from something else */
  readonly join: (mark: SeedMark) => Promise<SharedStore>;
  readonly close: () => Promise<void>;
};

/** Bytes of a name: PostgreSQL cuts longer ones off, and two of them may be the same then. */
const maxName = 63;

/** The database cannot be used as it is. The message is one line, without any password. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase';

  constructor(name: string, problem: string, options?: ErrorOptions) {
    super(`${name}: ${problem}`.replaceAll(/\s+/g, ' '), options);
  }
}

/**
 * Opens a database, and makes the tables if they are not there.
 * @throws UnusableDatabase, MissingPackage
 */
export async function openPostgres(options: PostgresOptions): Promise<OpenDatabase> {
  const { url, schema, now } = options;
  const name = nameOf(url);
  if (Buffer.byteLength(schema) > maxName)
    throw new UnusableDatabase('--schema', `a name in PostgreSQL has at most ${maxName} bytes`);
  const pg = await loadPg();
  const connections = new Connections(pg, url, options.maxConnections ?? 10, options.timer);
  const quoted = quoteName(schema);
  const unusable = async (error: unknown): Promise<never> => {
    await connections.end();
    throw error instanceof UnusableDatabase ? error : new UnusableDatabase(name, messageOf(error), { cause: error });
  };
  try {
    const begun = await connections.transact(lockOf(schema), async (send, answers) => {
      requireUsable(name, answers);
      return prepare(send, name, quoted, now);
    });
    await connections.look();
    const join = async (mark: SeedMark) => {
      const replica = await connections
        .transact(lockOf(schema), (send) => claim(send, `${name}, schema ${schema}`, quoted, mark))
        .catch(unusable);
      const { ownTime = false, uuid, maxEntries } = options;
      return new PostgresStore(connections, {
        statements: createStatements(quoted),
        replica,
        ownTime,
        uuid,
        maxEntries,
      });
    };
    return { begun, name, join, close: () => connections.end() };
  } catch (error) {
    return unusable(error);
  }
}

/** Begins a transaction that one replica at a time does with a schema. The lock goes with the transaction. */
function lockOf(schema: string): string {
  return `
    begin;
    select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding,
           current_setting('transaction_read_only') as read_only, pg_is_in_recovery() as standby;
    select pg_advisory_xact_lock(hashtext('paystub ' || ${literal(schema)}))`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function requireUsable(name: string, answers: Answer | readonly Answer[]): void {
  const found = [answers].flat().find(({ command }) => command === 'SELECT')?.rows[0];
  const { version, encoding, read_only: readOnly, standby } = found ?? {};
  if (Number(version) < oldestServer)
    throw new UnusableDatabase(name, `PostgreSQL 13 or newer is needed, and this is ${(Number(version) / 10_000) | 0}`);
  if (encoding !== 'UTF8') throw new UnusableDatabase(name, `the encoding must be UTF8, and it is ${String(encoding)}`);
  if (standby === true) throw new UnusableDatabase(name, 'it is a standby server, which takes no changes');
  if (readOnly === 'on') throw new UnusableDatabase(name, 'it is read-only');
}

/** Makes the tables, if they are not there. @returns the time of the making */
async function prepare(send: Send, name: string, schema: string, now: number): Promise<number> {
  const exists = `select to_regclass(${literal(`${schema}.meta`)}) is not null as made`;
  if ((await send(exists)).rows[0]?.made !== true) {
    await send(`create schema if not exists ${schema}`);
    await send(createTables(schema));
    await send(
      `insert into ${schema}.meta (format, seed_digest, seed_from, begun, paystub) values (${format}, '', '', ${BigInt(now)}, '')`,
    );
    return now;
  }
  const { rows } = await send(`select format, begun, paystub from ${schema}.meta`);
  const [meta] = rows;
  if (Number(meta?.format) !== format)
    throw new UnusableDatabase(
      name,
      `the schema ${schema} has format ${String(meta?.format)} of Paystub ${String(meta?.paystub)}, and this version reads format ${format}. Use that version, or another schema (--schema).`,
    );
  return Number(meta?.begun);
}

/** Notes what the sandboxes start from, or requires that it is the same. @returns the replica's number */
async function claim(send: Send, name: string, schema: string, { digest, from, version }: SeedMark): Promise<number> {
  const { rows } = await send(`select seed_digest, seed_from, paystub from ${schema}.meta`);
  const [meta] = rows;
  if (meta?.seed_digest === '')
    await send(`update ${schema}.meta set seed_digest = $1, seed_from = $2, paystub = $3`, [digest, from, version]);
  else if (meta?.seed_digest !== digest)
    throw new UnusableDatabase(
      name,
      `its sandboxes start from ${describe(String(meta?.seed_from), String(meta?.seed_digest), String(meta?.paystub))}, those of this server from ${describe(from, digest, version)}. Start it with the same data and version, or with another schema (--schema).`,
    );
  return Number((await send(`select nextval('${schema.replaceAll("'", "''")}.replica') as replica`)).rows[0]?.replica);
}

function describe(from: string, digest: string, version: string): string {
  return `${from === '' ? 'the built-in company' : from} of Paystub ${version} (${digest.slice(0, 12)})`;
}

/** The host and the database of a URL, without user and password. */
function nameOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^postgres(?:ql)?:$/.test(parsed.protocol))
    throw new UnusableDatabase('--postgres', 'it must be a URL such as postgres://user@host/database');
  return `PostgreSQL at ${parsed.host || parsed.searchParams.get('host') || 'localhost'}${parsed.pathname}`;
}

function messageOf(error: unknown): string {
  const { cause, message } = error as Error;
  if (message.includes('client password must be a string')) return 'it asks for a password, and the URL has none';
  const { message: reason, code } = (cause ?? {}) as Error & { readonly code?: string };
  return reason || code || message;
}
