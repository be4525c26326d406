import { mkdir, readdir, rm } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { onFile } from './data-folder-error.ts';
import type { Document } from './document.ts';
import { logNumbers, recover } from './recovery.ts';
import { writeSnapshot } from './snapshot.ts';
import { outlineOf } from './snapshot-lines.ts';
import { logFile, WriteAheadLog } from './write-ahead-log.ts';

/**
 * lowdb's adapter for the folder of one sandbox: a snapshot, and the write-ahead logs that follow it.
 * `read` loads the snapshot and replays the logs. `write` begins a new log, then writes a snapshot that makes the
 * earlier logs superfluous. Between two writes, every change is appended to the newest log.
 */
export class SandboxFiles implements Adapter<Document> {
  readonly #folder: string;
  readonly #sliceBytes: number;
  #log: WriteAheadLog | undefined;
  #snapshotSize = 0;
  #isAhead = false;

  /** @param sliceBytes bytes of a snapshot that are serialised at a time, between two turns of the event loop */
  constructor(folder: string, sliceBytes: number) {
    this.#folder = folder;
    this.#sliceBytes = sliceBytes;
  }

  /** Length of the newest log in bytes. */
  get logSize(): number {
    return this.#log?.size ?? 0;
  }

  /** Length of the snapshot in bytes. */
  get snapshotSize(): number {
    return this.#snapshotSize;
  }

  /** True if a line was appended that no snapshot has. */
  get isAhead(): boolean {
    return this.#isAhead;
  }

  /** @throws DataFolderError, with nothing changed that was in the folder */
  async read(): Promise<Document> {
    await onFile(this.#folder, 'made', () => mkdir(this.#folder, { recursive: true }));
    const { document, log, snapshotSize, isAhead, leftovers } = await recover(this.#folder);
    await discard(leftovers);
    const { number, size } = log;
    this.#log =
      size === 0 ? WriteAheadLog.start(this.#folder, number) : WriteAheadLog.resume(this.#folder, number, size);
    this.#snapshotSize = snapshotSize;
    this.#isAhead = isAhead;
    return document;
  }

  /**
   * Writes a snapshot. Up to the first `await` everything happens at once, so that each change is either in the
   * outline or in the new log.
   * @throws DataFolderError, with everything still in the folder
   */
  async write({ overlay, ordinal }: Document): Promise<void> {
    const earlier = this.#openLog();
    const log = WriteAheadLog.start(this.#folder, earlier.number + 1);
    this.#log = log;
    earlier.close();
    const outline = outlineOf(overlay);
    this.#isAhead = false;

    try {
      await log.sync();
      const head = { log: log.number, ordinal };
      this.#snapshotSize = await writeSnapshot(this.#folder, head, outline, this.#sliceBytes);
    } catch (error) {
      this.#isAhead = true;
      throw error;
    }
    const names = await onFile(this.#folder, 'read', () => readdir(this.#folder));
    const superseded = logNumbers(names).filter((number) => number < log.number);
    await discard(superseded.map((number) => logFile(this.#folder, number)));
  }

  /**
   * Appends one line to the newest log.
   * @returns its length in bytes
   * @throws DataFolderError where it could not be kept
   */
  append(line: string): number {
    const log = this.#openLog();
    const before = log.size;
    log.append(line);
    this.#isAhead = true;
    return log.size - before;
  }

  close(): void {
    this.#log?.close();
  }

  #openLog(): WriteAheadLog {
    if (this.#log === undefined) throw new Error('a sandbox is read before it is written');
    return this.#log;
  }
}

async function discard(files: readonly string[]): Promise<void> {
  for (const file of files) await onFile(file, 'removed', () => rm(file, { force: true }));
}
