import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DataFolderError, refusedBySystem, using } from './data-folder-error.ts';
import { lineOfHead } from './head.ts';

const namePattern = /^journal-(\d{8})\.ndjson$/;

export function journalFile(folder: string, number: number): string {
  return join(folder, `journal-${String(number).padStart(8, '0')}.ndjson`);
}

/** Number of a journal by its file's name, `undefined` for other files. */
export function journalNumber(name: string): number | undefined {
  const digits = namePattern.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The file that takes what a sandbox changes, a line at a time. */
export class Journal {
  readonly file: string;
  readonly number: number;
  #fd: number;
  #size: number;
  #unusable: unknown;

  private constructor(file: string, number: number, fd: number, size: number) {
    this.file = file;
    this.number = number;
    this.#fd = fd;
    this.#size = size;
  }

  /** @throws DataFolderError */
  static start(folder: string, number: number): Journal {
    const journal = Journal.resume(folder, number, 0);
    try {
      journal.append(lineOfHead('journal', { journal: number, ordinal: 0 }));
      return journal;
    } catch (error) {
      journal.close();
      throw error;
    }
  }

  /**
   * Goes on with a journal that was read.
   * @param size length of its complete lines in bytes; what follows them was never acknowledged and is cut off
   * @throws DataFolderError
   */
  static resume(folder: string, number: number, size: number): Journal {
    const file = journalFile(folder, number);
    const journal = new Journal(file, number, openForAppending(file), size);
    try {
      // Not where there is nothing to cut off: file systems flush what was once cut when it is closed, all of it at once.
      if (fstatSync(journal.#fd).size !== size) journal.#truncate(size);
      return journal;
    } catch (error) {
      journal.close();
      throw error;
    }
  }

  /** Length in bytes. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a line. When it returns, the line outlives the process; when it throws, the line is not in the file.
   * @throws DataFolderError
   */
  append(line: string): void {
    if (this.#unusable !== undefined) throw this.#unusable;
    const text = `${line}\n`;
    const length = Buffer.byteLength(text);
    try {
      let done = writeSync(this.#fd, text);
      if (done < length) {
        const bytes = Buffer.from(text); // a disk that is nearly full took only a part
        while (done < length) done += writeSync(this.#fd, bytes, done);
      }
    } catch (error) {
      this.#truncate(this.#size);
      throw refusedBySystem(this.file, 'written', error);
    }
    this.#size += length;
  }

  /** Waits until what was appended so far outlives a power failure. */
  sync(): Promise<void> {
    return using(this.file, 'written', () => promisify(fdatasync)(this.#fd));
  }

  close(): void {
    if (this.#fd === -1) return;
    closeSync(this.#fd);
    this.#fd = -1;
    this.#unusable = new DataFolderError(this.file, 'is closed, and nothing more can be kept.');
  }

  #truncate(size: number): void {
    try {
      ftruncateSync(this.#fd, size);
    } catch (error) {
      // A line may now be torn in the middle of the file: nothing may be written behind it.
      this.#unusable = refusedBySystem(this.file, 'written', error);
      throw this.#unusable;
    }
  }
}

function openForAppending(file: string): number {
  try {
    return openSync(file, 'a');
  } catch (error) {
    throw refusedBySystem(file, 'opened for writing', error);
  }
}
