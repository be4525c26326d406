import { DataFolderError, toDataFolderError } from '../data-folder-error.ts';
import { type Disk, type FileFacts, writeAllSync } from '../disk.ts';
import { firstLink, type Link, linkOf, linkText, nextText, writeNext } from './chain.ts';
import { headLine } from './head.ts';
import { logFile, sealLine } from './log-name.ts';
import type { OpenLogs } from './open-logs.ts';

/** The dependencies of a log. */
export type LogSurroundings = { readonly disk: Disk; readonly openLogs: OpenLogs };

/** The end of a log: its length in bytes, and its last link. */
export type LogEnd = { readonly size: number; readonly link: Link };

/**
 * The file that a sandbox's changes are appended to before its replies go out, one line each.
 * It is open only while it is used, and each write looks first if it is still there.
 */
export class WriteAheadLog {
  readonly file: string;
  readonly number: number;
  readonly #disk: Disk;
  readonly #openLogs: OpenLogs;
  #fd = -1;
  #facts: FileFacts | undefined;
  #size: number;
  #link: Link;
  #syncs = 0;
  #unusable: DataFolderError | undefined;

  private constructor({ disk, openLogs }: LogSurroundings, file: string, number: number, { size, link }: LogEnd) {
    this.file = file;
    this.number = number;
    this.#disk = disk;
    this.#openLogs = openLogs;
    this.#size = size;
    this.#link = link;
  }

  /**
   * Begins a log, as a whole even if the process dies meanwhile.
   * @param previous the last link of the log before it
   * @throws DataFolderError
   */
  static start(surroundings: LogSurroundings, folder: string, number: number, previous = firstLink): WriteAheadLog {
    const { disk } = surroundings;
    const file = logFile(folder, number);
    const head = headLine('journal', { log: number, ordinal: 0 });
    const link = linkOf(head, previous);
    let size: number;
    try {
      const fd = disk.openSync(`${file}.new`, 'w');
      try {
        size = writeAllSync(disk, fd, `${linkText(previous)}${nextText(head, link)}`, 0);
      } finally {
        disk.closeSync(fd);
      }
      disk.renameSync(`${file}.new`, file);
    } catch (error) {
      throw toDataFolderError(file, 'written', error);
    }
    return new WriteAheadLog(surroundings, file, number, { size, link });
  }

  /** Goes on with a log that was read. */
  static resume(surroundings: LogSurroundings, folder: string, number: number, end: LogEnd): WriteAheadLog {
    return new WriteAheadLog(surroundings, logFile(folder, number), number, end);
  }

  /** Length in bytes. */
  get size(): number {
    return this.#size;
  }

  /** The link of the last line. */
  get link(): Link {
    return this.#link;
  }

  /** The reason why the log takes no further lines, if it does not. */
  get failure(): DataFolderError | undefined {
    return this.#unusable;
  }

  /** True if the file is where it was begun, and takes further lines. */
  get isInPlace(): boolean {
    try {
      this.#requireInPlace(this.#disk.statSync(this.file));
      return this.#unusable === undefined;
    } catch {
      return false;
    }
  }

  /**
   * Adds lines, by one write. Lines that were added outlive the process; if they could not be, none is in the file.
   * @throws DataFolderError
   */
  append(lines: readonly string[]): void {
    if (this.#unusable !== undefined) throw this.#unusable;
    if (this.#fd === -1) this.#open();
    else this.#requireInPlace(this.#stat());
    const next = writeNext(this.#openLogs.scratch, lines, this.#link);
    const stop = this.#size - 1;
    try {
      this.#size = stop + writeAllSync(this.#disk, this.#fd, next.data, stop);
    } catch (error) {
      this.#takeBack(); // a nearly full disk may have taken a part
      throw toDataFolderError(this.file, 'written', error);
    }
    this.#link = next.link;
  }

  /** Adds the line which says that another log follows. Without it nothing is lost but that knowledge. */
  seal(): void {
    try {
      this.append([sealLine(this.number + 1)]);
    } catch (error) {
      if (!(error instanceof DataFolderError)) throw error;
    }
  }

  /**
   * Waits until the lines so far outlive a power failure.
   * @throws DataFolderError, and then nothing more can be added: the system may have dropped what it could not write
   */
  async sync(): Promise<void> {
    if (this.#unusable !== undefined) throw this.#unusable;
    this.#syncs += 1;
    try {
      if (this.#fd === -1) this.#open();
      await this.#disk.datasync(this.#fd);
    } catch (error) {
      throw this.#giveUp(error);
    } finally {
      this.#syncs -= 1;
    }
  }

  /** Lets the lines so far outlive a power failure, at once. @throws DataFolderError */
  syncNow(): void {
    try {
      if (this.#fd === -1) this.#open();
      this.#disk.datasyncSync(this.#fd);
    } catch (error) {
      throw this.#giveUp(error);
    }
  }

  /** Closes the file until it is needed again. @returns false while it is being synced */
  letGo(): boolean {
    if (this.#syncs > 0) return false;
    this.#closeFile();
    return true;
  }

  close(): void {
    this.#openLogs.delete(this);
    this.#closeFile();
    this.#unusable ??= new DataFolderError(this.file, 'is closed, and nothing more can be kept.');
  }

  #closeFile(): void {
    if (this.#fd === -1) return;
    const fd = this.#fd;
    this.#fd = -1;
    try {
      this.#disk.closeSync(fd);
    } catch (error) {
      this.#giveUp(error); // some file systems tell only now that they could not write
    }
  }

  #open(): void {
    try {
      this.#fd = this.#disk.openSync(this.file, 'r+');
    } catch (error) {
      throw toDataFolderError(this.file, 'opened for writing', error);
    }
    try {
      this.#requireInPlace(this.#disk.fstatSync(this.#fd));
    } catch (error) {
      this.#closeFile();
      throw toDataFolderError(this.file, 'read', error);
    }
    this.#openLogs.add(this);
  }

  #stat(): FileFacts {
    try {
      return this.#disk.statSync(this.file);
    } catch (error) {
      throw toDataFolderError(this.file, 'found any more', error);
    }
  }

  #requireInPlace(facts: FileFacts): void {
    this.#facts ??= facts;
    const { ino, dev } = this.#facts;
    if (facts.ino !== ino || facts.dev !== dev || facts.size !== this.#size)
      throw new DataFolderError(this.file, 'was changed or replaced by something else, and nothing more can be kept.');
    if ((facts.mode & 0o222) === 0) throw new DataFolderError(this.file, 'was made read-only, and takes nothing more.');
  }

  #takeBack(): void {
    try {
      this.#disk.truncateSync(this.#fd, this.#size);
      writeAllSync(this.#disk, this.#fd, '.', this.#size - 1);
    } catch (error) {
      throw this.#giveUp(error); // a line may now be torn: nothing may be written behind it
    }
  }

  #giveUp(error: unknown): DataFolderError {
    const reason = toDataFolderError(this.file, 'written', error);
    const failure = reason instanceof DataFolderError ? reason : new DataFolderError(this.file, String(reason));
    this.#unusable = failure;
    return failure;
  }
}
