import type { Adapter } from 'lowdb';
import type { Pause } from '../engine/in-parts.ts';
import type { RecordCheck } from '../engine/sandbox/storage.ts';
import { DataFolderError, onFile, toDataFolderError } from './data-folder-error.ts';
import { type Disk, syncFolder, writeAllSync } from './disk.ts';
import type { Document } from './document.ts';
import { endLength, linkOf } from './log/chain.ts';
import { writeInParts } from './log/line-in-parts.ts';
import type { Damage } from './log/lines.ts';
import { logFile, sealLine } from './log/log-name.ts';
import { type LogSurroundings, WriteAheadLog } from './log/write-ahead-log.ts';
import { placeRecords } from './place-records.ts';
import { logNumbers, type Recovered, recover, type TornEnd } from './recovery.ts';
import { writeAll, writeSnapshot } from './snapshot.ts';
import { outlineOf } from './snapshot-lines.ts';

/** The dependencies and options of a sandbox's files. */
export type SandboxFilesOptions = LogSurroundings & {
  /** Bytes of a snapshot that are serialised at a time, between two turns of the event loop. */
  readonly sliceBytes: number;
  /** True if a change must outlive a failure of the machine before it is acknowledged. */
  readonly durable: boolean;
  /** Takes a line about something that was found in the folder and does not keep the sandbox from being opened. */
  readonly report: (message: string) => void;
  /** Finds the records that are none of their tables; left out where they were found good before. */
  readonly check: RecordCheck | undefined;
};

/**
 * lowdb's adapter for the folder of one sandbox: a snapshot, and the write-ahead logs that follow it.
 * `read` loads the snapshot and replays the logs. `write` begins a new log, then writes a snapshot that makes the
 * earlier logs superfluous. Between two writes, every change is appended to the newest log.
 */
export class SandboxFiles implements Adapter<Document> {
  readonly #folder: string;
  readonly #options: SandboxFilesOptions;
  #log: WriteAheadLog | undefined;
  #snapshotSize = 0;
  #isAhead = false;
  #isOld = false;
  #lastUsed: number | undefined;

  constructor(folder: string, options: SandboxFilesOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  /** The newest log. */
  get log(): WriteAheadLog {
    if (this.#log === undefined) throw new Error('a sandbox is read before it is written');
    return this.#log;
  }

  /** Length of the snapshot in bytes. */
  get snapshotSize(): number {
    return this.#snapshotSize;
  }

  /** Time of the last use in milliseconds since 1970, as the log that was read has it; `undefined` for a new sandbox. */
  get lastUsed(): number | undefined {
    return this.#lastUsed;
  }

  /** Notes the time of the last use with the log. */
  touch(time: number): Promise<void> {
    return this.#options.disk.touch(this.log.file, time / 1000);
  }

  /** True if a line was appended that no snapshot has. */
  get isAhead(): boolean {
    return this.#isAhead;
  }

  /** True if files of an earlier format were read, which the next `write` replaces. */
  get isOld(): boolean {
    return this.#isOld;
  }

  /** @throws DataFolderError for a damaged folder, with nothing changed in it */
  async read(): Promise<Document> {
    const { disk, durable, check } = this.#options;
    await onFile(this.#folder, 'made', () => disk.makeFolder(this.#folder));
    const found = await recover(disk, this.#folder);
    const badRecords = check?.(found.document.overlay) ?? [];
    const damages = [...found.damages, ...(await placeRecords(disk, this.#folder, badRecords))];
    const [damage] = damages;
    if (damage !== undefined) throw brokenFolderError(this.#folder, damage, damages.length - 1);
    for (const torn of found.torn) await this.#keepTorn(torn);
    for (const file of found.leftovers) await this.#discard(file);
    this.#lastUsed =
      found.log.complete === 0 ? undefined : disk.statSync(logFile(this.#folder, found.log.number)).mtimeMs;
    this.#log = this.#openLog(found);
    this.#snapshotSize = found.snapshotSize;
    this.#isAhead = found.changes > 0;
    this.#isOld = found.isOld;
    if (durable) await onFile(this.#folder, 'written', () => syncFolder(disk, this.#folder));
    return found.document;
  }

  /**
   * Writes a snapshot. Up to the first `await` everything happens at once, so that each change is either in the
   * outline or in the new log.
   * @throws DataFolderError, with everything still in the folder
   */
  async write({ overlay, ordinal }: Document): Promise<void> {
    const { disk, sliceBytes, durable } = this.#options;
    const earlier = this.log;
    if (durable) earlier.syncNow(); // its lines may be waited for
    const next = earlier.number + 1;
    const link = linkOf(sealLine(next), earlier.link);
    const log = WriteAheadLog.start(this.#options, this.#folder, next, link);
    this.#log = log;
    const outline = outlineOf(overlay);
    this.#isAhead = false;

    try {
      await log.sync();
      earlier.seal();
      earlier.close();
      const head = { log: next, ordinal };
      this.#snapshotSize = await writeSnapshot(disk, this.#folder, { head, link, outline, sliceBytes });
    } catch (error) {
      earlier.close();
      this.#isAhead = true;
      throw error;
    }
    this.#isOld = false;
    const names = await onFile(this.#folder, 'read', () => disk.list(this.#folder));
    const superseded = logNumbers(names).filter((number) => number < next);
    for (const number of superseded) await this.#discard(logFile(this.#folder, number));
  }

  /**
   * Appends lines to the newest log, by one write.
   * @returns their length in bytes
   * @throws DataFolderError where they could not be kept
   */
  append(lines: readonly string[]): number {
    const { log } = this;
    const before = log.size;
    log.append(lines);
    this.#isAhead = true;
    return log.size - before;
  }

  /** Prepares to append a long line, as `writeInParts` does. */
  async prepare(parts: readonly Uint8Array[], pause: Pause): Promise<() => number | undefined> {
    const end = await writeInParts(this.log, parts, pause);
    return () => {
      const bytes = end();
      if (bytes !== undefined) this.#isAhead = true;
      return bytes;
    };
  }

  close(): void {
    this.#log?.close();
  }

  #openLog({ log: { number, complete, link, format } }: Recovered): WriteAheadLog {
    if (complete === 0) return WriteAheadLog.start(this.#options, this.#folder, number, link);
    if (format === 2)
      return WriteAheadLog.resume(this.#options, this.#folder, number, { size: complete + endLength, link });
    return WriteAheadLog.start(this.#options, this.#folder, number + 1, linkOf(sealLine(number + 1), link));
  }

  /** Moves the bytes after the last complete line into a file of their own, and says so. */
  async #keepTorn({ file, offset, bytes, end }: TornEnd): Promise<void> {
    const { disk, report } = this.#options;
    const copy = `${file}.torn`;
    if (bytes.length > 0) await onFile(copy, 'written', () => addToFile(disk, copy, bytes));
    if (offset > 0) replaceEnd(disk, file, offset, end);
    const kept = bytes.length === 0 ? '' : `; the ${bytes.length} bytes of it that are there are kept in ${copy}`;
    report(
      `${file}: the end is missing at byte ${offset}, as when the machine fails within a write: what followed is lost${kept}`,
    );
  }

  #discard(file: string): Promise<void> {
    return onFile(file, 'removed', () => this.#options.disk.remove(file));
  }
}

async function addToFile(disk: Disk, file: string, bytes: Buffer): Promise<void> {
  const fd = await disk.open(file, 'a');
  try {
    await writeAll(disk, fd, bytes);
    await disk.sync(fd);
  } finally {
    await disk.close(fd);
  }
}

function replaceEnd(disk: Disk, file: string, offset: number, end: string): void {
  try {
    const fd = disk.openSync(file, 'r+');
    try {
      disk.truncateSync(fd, offset);
      writeAllSync(disk, fd, end, offset);
    } finally {
      disk.closeSync(fd);
    }
  } catch (error) {
    throw toDataFolderError(file, 'written', error);
  }
}

/** The error of a folder that lost or changed something since Paystub wrote it. @param more number of further damages */
function brokenFolderError(folder: string, { file, problem }: Damage, more: number): DataFolderError {
  const others = more === 0 ? '' : ` (and ${more} more like that)`;
  const remedy = `"paystub repair" keeps what is good, --skip-damaged starts without this sandbox; or put ${folder} back from a copy, or move it away to start that sandbox from its seed`;
  return new DataFolderError(file, `${problem}${others}. Nothing was changed. ${remedy}.`);
}
