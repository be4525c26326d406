import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DataFolderError, onFile, toDataFolderError } from './data-folder-error.ts';
import { headLine } from './head.ts';

const namePattern = /^journal-(\d{8})\.ndjson$/;

/** Path of a log in a sandbox's folder. */
export function logFile(folder: string, number: number): string {
  return join(folder, `journal-${String(number).padStart(8, '0')}.ndjson`);
}

/** Number of a log by the name of its file, `undefined` for files of other names. */
export function logNumber(name: string): number | undefined {
  const digits = namePattern.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The file that a sandbox's changes are appended to before its replies go out, one line each. */
export class WriteAheadLog {
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

  /** Begins a log. @throws DataFolderError */
  static start(folder: string, number: number): WriteAheadLog {
    const log = WriteAheadLog.resume(folder, number, 0);
    try {
      log.append(headLine('journal', { log: number, ordinal: 0 }));
      return log;
    } catch (error) {
      log.close();
      throw error;
    }
  }

  /**
   * Goes on with a log that was read.
   * @param size length of its complete lines in bytes; the rest was never acknowledged and is cut off
   * @throws DataFolderError
   */
  static resume(folder: string, number: number, size: number): WriteAheadLog {
    const file = logFile(folder, number);
    const log = new WriteAheadLog(file, number, openForAppending(file), size);
    try {
      // Only where there is something to cut off: file systems flush a truncated file when it is closed, all at once.
      if (fstatSync(log.#fd).size !== size) log.#truncate(size);
      return log;
    } catch (error) {
      log.close();
      throw error;
    }
  }

  /** Length in bytes. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a line. A line that was added outlives the process; one that could not be added is not in the file.
   * @throws DataFolderError
   */
  append(line: string): void {
    if (this.#unusable !== undefined) throw this.#unusable;
    const text = `${line}\n`;
    const length = Buffer.byteLength(text);
    try {
      let done = writeSync(this.#fd, text);
      if (done < length) {
        const bytes = Buffer.from(text); // a nearly full disk took only a part
        while (done < length) done += writeSync(this.#fd, bytes, done);
      }
    } catch (error) {
      this.#truncate(this.#size);
      throw toDataFolderError(this.file, 'written', error);
    }
    this.#size += length;
  }

  /** Waits until the lines so far outlive a power failure. */
  sync(): Promise<void> {
    return onFile(this.file, 'written', () => promisify(fdatasync)(this.#fd));
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
      this.#unusable = toDataFolderError(this.file, 'written', error);
      throw this.#unusable;
    }
  }
}

function openForAppending(file: string): number {
  try {
    return openSync(file, 'a');
  } catch (error) {
    throw toDataFolderError(file, 'opened for writing', error);
  }
}
