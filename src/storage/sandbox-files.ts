import { mkdir, readdir, rm } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { using } from './data-folder-error.ts';
import type { Document } from './document.ts';
import { journalNumbers, recover } from './recovery.ts';
import { writeSnapshot } from './snapshot.ts';
import { outlineOf } from './snapshot-lines.ts';
import { Journal, journalFile } from './write-ahead-log.ts';

/**
 * lowdb's adapter for the folder of one sandbox: a snapshot, and journals of what came after it.
 * `read` is the snapshot and a replay. `write` begins a new journal, then writes a snapshot that makes the earlier
 * journals superfluous. Between two writes, every change is appended to the newest journal.
 */
export class SandboxFiles implements Adapter<Document> {
  readonly #folder: string;
  readonly #sliceBytes: number;
  #journal: Journal | undefined;
  #snapshotSize = 0;
  #ahead = false;

  constructor(folder: string, sliceBytes: number) {
    this.#folder = folder;
    this.#sliceBytes = sliceBytes;
  }

  get journalSize(): number {
    return this.#journal?.size ?? 0;
  }

  get snapshotSize(): number {
    return this.#snapshotSize;
  }

  /** Whether something was appended that no snapshot has. */
  get ahead(): boolean {
    return this.#ahead;
  }

  /** @throws DataFolderError, and then nothing that was in the folder is changed */
  async read(): Promise<Document> {
    await using(this.#folder, 'made', () => mkdir(this.#folder, { recursive: true }));
    const { document, journal, snapshotSize, ahead, leftovers } = await recover(this.#folder);
    await discard(leftovers);
    const { number, size } = journal;
    this.#journal = size === 0 ? Journal.start(this.#folder, number) : Journal.resume(this.#folder, number, size);
    this.#snapshotSize = snapshotSize;
    this.#ahead = ahead;
    return document;
  }

  /**
   * Up to the first `await` everything happens at once, so that each change is either in the outline or in the
   * new journal.
   * @throws DataFolderError, and then the folder still holds everything
   */
  async write({ overlay, ordinal }: Document): Promise<void> {
    const earlier = this.#opened();
    const journal = Journal.start(this.#folder, earlier.number + 1);
    this.#journal = journal;
    earlier.close();
    const outline = outlineOf(overlay);
    this.#ahead = false;

    try {
      await journal.sync();
      const head = { journal: journal.number, ordinal };
      this.#snapshotSize = await writeSnapshot(this.#folder, head, outline, this.#sliceBytes);
    } catch (error) {
      this.#ahead = true;
      throw error;
    }
    const names = await using(this.#folder, 'read', () => readdir(this.#folder));
    const superseded = journalNumbers(names).filter((number) => number < journal.number);
    await discard(superseded.map((number) => journalFile(this.#folder, number)));
  }

  /**
   * Keeps one line.
   * @returns its length in bytes
   * @throws DataFolderError where it could not be kept
   */
  append(line: string): number {
    const journal = this.#opened();
    const before = journal.size;
    journal.append(line);
    this.#ahead = true;
    return journal.size - before;
  }

  close(): void {
    this.#journal?.close();
  }

  #opened(): Journal {
    if (this.#journal === undefined) throw new Error('a sandbox is read before it is written');
    return this.#journal;
  }
}

async function discard(files: readonly string[]): Promise<void> {
  for (const file of files) await using(file, 'removed', () => rm(file, { force: true }));
}
