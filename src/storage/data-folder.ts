import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { StoredSeed } from '../engine/sandbox/storage.ts';
import { DataFolderError, onFile, toDataFolderError } from './data-folder-error.ts';
import { type Disk, syncFolder } from './disk.ts';
import { folderName, sandboxName } from './folder-name.ts';
import { holderName, lock, lockName, replaceFile } from './lock.ts';
import { formatVersion, isObject, isReadable, otherFormatError } from './log/head.ts';

const markName = 'paystub.json';
/** Before the name of a folder that is being removed. */
const removedPrefix = '.removed-';

type Mark = { readonly [member: string]: unknown };

/** The seed of a folder's sandboxes, where that is not the built-in company alone. */
export type SeedMark = Omit<StoredSeed, 'begun'>;

type DataFolderOptions = { readonly now: number; readonly disk: Disk; readonly seed?: SeedMark };

/**
 * A folder of Paystub's own, held by this process. The file `paystub.json` marks it, and `sandboxes` has a folder
 * for each sandbox. Files and folders of other names are not touched.
 */
export class DataFolder {
  readonly #sandboxes: string;
  readonly #mark: string;
  /** Time of the first use with a seed that is not the built-in one, in milliseconds since 1970. */
  readonly begun: number | undefined;
  /** Releases the folder for others. */
  readonly release: () => void;

  readonly #disk: Disk;

  private constructor(disk: Disk, root: string, begun: number | undefined, release: () => void) {
    this.#disk = disk;
    this.#mark = join(root, markName);
    this.#sandboxes = join(root, 'sandboxes');
    this.begun = begun;
    this.release = release;
  }

  /**
   * Takes a folder, and makes it if it is not there.
   * @param options the time in milliseconds since 1970, and the seed if it is not the built-in one alone
   * @throws DataFolderError for a folder that is in use, is none of Paystub's, or has another format or seed
   */
  static async open(path: string, { now, disk, seed }: DataFolderOptions): Promise<DataFolder> {
    const root = resolve(path);
    const sandboxes = join(root, 'sandboxes');
    await onFile(root, 'used as data folder', async () => {
      await mkdir(root, { recursive: true });
      requireOwnFolder(root, await readdir(root));
    });
    const release = lock(root, now);
    let begun: number | undefined;
    try {
      await onFile(root, 'used as data folder', async () => {
        begun = checkMark(join(root, markName), now, seed);
        await mkdir(sandboxes, { recursive: true });
        const removed = (await readdir(sandboxes)).filter((entry) => entry.startsWith(removedPrefix));
        for (const entry of removed) await disk.remove(join(sandboxes, entry));
      });
    } catch (error) {
      release();
      throw error;
    }
    return new DataFolder(disk, root, begun, release);
  }

  /**
   * Takes a folder that is there, whatever its seed, and changes nothing in it.
   * @throws DataFolderError for a folder that is in use, is none of Paystub's, or has another format
   */
  static async existing(path: string, { now, disk }: Omit<DataFolderOptions, 'seed'>): Promise<DataFolder> {
    const root = resolve(path);
    const mark = await onFile(root, 'read', () => readMark(join(root, markName)));
    if (!isObject(mark) || mark.paystub !== 'data')
      throw new DataFolderError(root, 'is no data folder of Paystub: it has no good paystub.json');
    if (!isReadable(mark.format)) throw otherFormatError(join(root, markName), mark.format);
    return new DataFolder(disk, root, undefined, lock(root, now));
  }

  /** Names of the sandboxes that have a folder, in alphabetical order. */
  names(): Promise<readonly string[]> {
    return onFile(this.#sandboxes, 'read', async () => {
      const entries = await readdir(this.#sandboxes, { withFileTypes: true });
      const names = entries.filter((entry) => entry.isDirectory()).map((entry) => sandboxName(entry.name));
      return names.filter((name) => name !== undefined).sort();
    });
  }

  /** Names what all records in the folder were found good by; `undefined` where nobody looked. */
  get rows(): string | undefined {
    const mark = readMark(this.#mark);
    return isObject(mark) && typeof mark.rows === 'string' ? mark.rows : undefined;
  }

  /** Notes that all records in the folder were found good, and by what. @throws DataFolderError */
  noteRows(rows: string): void {
    this.#changeMark((mark) => ({ ...mark, rows }));
  }

  /** Marks the folder as one over another seed. @throws DataFolderError */
  reseed(seed: StoredSeed | undefined): void {
    this.#changeMark(({ seed: _, ...mark }) => (seed === undefined ? mark : { ...mark, seed }));
  }

  #changeMark(change: (mark: Mark) => Mark): void {
    try {
      const mark = readMark(this.#mark);
      const known = isObject(mark) ? mark : { paystub: 'data', format: formatVersion };
      replaceFile(this.#mark, `${JSON.stringify(change(known))}\n`);
    } catch (error) {
      throw toDataFolderError(this.#mark, 'written', error);
    }
  }

  /** Path of a sandbox's folder, which need not be there. */
  folderOf(name: string): string {
    return join(this.#sandboxes, folderName(name));
  }

  /** Removes a sandbox's folder, if there is one: as a whole, even if the process is killed meanwhile. */
  remove(name: string): Promise<void> {
    const folder = this.folderOf(name);
    const removed = join(this.#sandboxes, removedPrefix + folderName(name));
    return onFile(folder, 'removed', async () => {
      await this.#disk.remove(removed);
      await this.#disk.rename(folder, removed).catch(unlessMissing);
      await syncFolder(this.#disk, this.#sandboxes);
      await this.#disk.remove(removed);
    });
  }
}

/** Guards the user's own files: a folder that has any is taken only if it is marked as a data folder. */
function requireOwnFolder(root: string, entries: readonly string[]): void {
  const ours = ['ca', lockName, `${lockName}-journal`, holderName, `${holderName}.new`, `${markName}.new`];
  if (entries.includes(markName) || entries.every((entry) => ours.includes(entry))) return;
  throw new DataFolderError(root, 'is not empty and no data folder of Paystub. Name a new or an empty folder.');
}

/** Checks the mark of a folder, or marks it. @returns the time of its first use, `undefined` for the built-in seed */
function checkMark(file: string, now: number, seed: SeedMark | undefined): number | undefined {
  const mark = readMark(file);
  if (mark === undefined) {
    writeMark(file, seed === undefined ? undefined : { ...seed, begun: now });
    writeFileSync(join(dirname(file), '.gitignore'), '*\n'); // the folder often stands in the user's own repository
    return seed === undefined ? undefined : now;
  }
  if (!isObject(mark) || mark.paystub !== 'data') {
    const expected = JSON.stringify({ paystub: 'data', format: formatVersion });
    throw new DataFolderError(file, `is broken. Nothing was changed. It should read ${expected}`);
  }
  if (!isReadable(mark.format)) throw otherFormatError(file, mark.format);
  const begun = checkSeed(file, mark.seed, seed);
  // From now on the folder may hold files that earlier versions cannot read.
  if (mark.format !== formatVersion) replaceFile(file, `${JSON.stringify({ ...mark, format: formatVersion })}\n`);
  return begun;
}

function writeMark(file: string, seed: StoredSeed | undefined): void {
  const over = seed === undefined ? {} : { seed };
  replaceFile(file, `${JSON.stringify({ paystub: 'data', format: formatVersion, ...over })}\n`);
}

// A folder keeps changes over a seed: over another one they would mean something else.
function checkSeed(file: string, marked: unknown, seed: SeedMark | undefined): number | undefined {
  const { digest, from, begun } = isObject(marked) ? marked : {};
  if (digest === seed?.digest) return typeof begun === 'number' ? begun : undefined;
  const then = digest === undefined ? 'the built-in company' : `what ${String(from)} gave`;
  const now = seed === undefined ? 'the built-in company' : `what ${seed.from} gives now`;
  const problem = `was made over ${then}, not over ${now}. Start with the settings and the file of then, or use another data folder.`;
  throw new DataFolderError(dirname(file), problem);
}

function readMark(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return unlessMissing(error);
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
