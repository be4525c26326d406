import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { DataFolderError, toDataFolderError } from './data-folder-error.ts';
import { isObject } from './log/head.ts';

/** The files of a lock in its folder. */
export const lockName = 'lock';
export const holderName = 'holder.json';

/** SQLITE_BUSY; the low byte of an extended code is its primary one (sqlite.org/rescode.html). */
const sqliteBusy = 5;

/**
 * Milliseconds to wait for the lock. Of two that start at the same moment each looks at the file before it takes it, and
 * without patience both would find the other one there.
 */
const patience = 1000;

/** The process that holds a folder, as `holder.json` names it. */
type Holder = {
  readonly pid: number;
  readonly host: string;
  /** Linux only: distinguishes two machines of one name, and is equal in all containers of a machine. */
  readonly boot?: string;
  /** ISO 8601 in UTC. */
  readonly since: string;
};

/**
 * Takes a folder for this process alone.
 *
 * SQLite locks the file `lock`, which stays empty: it is the only way to the system's file locks in Node. The system
 * gives a lock to one of two starters, and takes it back at the moment when a process dies, also in another container
 * and whatever becomes of its pid. `holder.json` names the holder, for people. A network drive may not carry locks
 * from machine to machine; so a folder that another machine never released is refused.
 * @param now milliseconds since 1970
 * @returns a function that releases the folder
 * @throws DataFolderError for a folder that another process holds
 */
export function lock(folder: string, now: number): () => void {
  const holderFile = join(folder, holderName);
  const database = acquire(folder);
  try {
    const me = thisProcess(now);
    const last = holderOf(folder);
    if (last !== undefined && isElsewhere(last, me)) {
      const problem = `is not given back by ${describe(last)}. If nothing uses the folder there, remove ${holderFile} and start again.`;
      throw new DataFolderError(folder, problem);
    }
    replaceFile(holderFile, `${JSON.stringify(me)}\n`);
  } catch (error) {
    database.close();
    throw toDataFolderError(holderFile, 'written', error);
  }
  return () => {
    if (!database.isOpen) return;
    rmSync(holderFile, { force: true });
    database.close();
  };
}

function acquire(folder: string): DatabaseSync {
  const file = join(folder, lockName);
  let database: DatabaseSync | undefined;
  try {
    const { DatabaseSync: Database } = nodeSqlite();
    database = new Database(file, { timeout: patience });
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    if (!(error instanceof Error)) throw error;
    if (!('errcode' in error && Number(error.errcode) % 256 === sqliteBusy))
      throw toDataFolderError(file, 'locked', error);
    const holder = holderOf(folder);
    const who = holder === undefined ? 'another process' : describe(holder);
    throw new DataFolderError(folder, `is in use by ${who}. Stop that one first, or use another data folder.`);
  }
}

function thisProcess(now: number): Holder {
  const boot = bootId();
  return {
    pid: process.pid,
    host: hostname(),
    ...(boot === undefined ? {} : { boot }),
    since: new Date(now).toISOString(),
  };
}

function isElsewhere(last: Holder, me: Holder): boolean {
  return last.host !== me.host && (last.boot === undefined || last.boot !== me.boot);
}

function describe({ pid, host, since }: Holder): string {
  return `process ${pid} on ${host}, which took it at ${since}`;
}

function bootId(): string | undefined {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return undefined;
  }
}

function holderOf(folder: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(join(folder, holderName), 'utf8'));
    return isObject(holder) && typeof holder.host === 'string' ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces a file at once: readers see either the earlier file or the whole new one. */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.new`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Node's SQLite, without the warning of Node 22 that it is an experiment. */
function nodeSqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
