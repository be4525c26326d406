import { DataFolderError, toDataFolderError } from '../data-folder-error.ts';
import { type Disk, writeAllSync } from '../disk.ts';
import { endText, firstLink, type Link, linkOf, linkText, nextText, writeNext } from './chain.ts';
import { headLine } from './head.ts';
import { LogFile } from './log-file.ts';
import { logFile, sealLine } from './log-name.ts';
import type { OpenLogs } from './open-logs.ts';

/** The dependencies of a log. */
export type LogSurroundings = { readonly disk: Disk; readonly openLogs: OpenLogs };

/** The end of a log: its length in bytes, and its last link. */
export type LogEnd = { readonly size: number; readonly link: Link };

/** A line that is being written in parts: the length of the file with it, and its link. */
export type Draft = { size: number; readonly link: Link };

/** The file that a sandbox's changes are appended to before its replies go out, one line each. */
export class WriteAheadLog {
  readonly number: number;
  readonly #file: LogFile;
  readonly #openLogs: OpenLogs;
  #size: number;
  #link: Link;
  #syncs = 0;
  #draft: Draft | undefined;
  #unusable: DataFolderError | undefined;

  private constructor({ disk, openLogs }: LogSurroundings, file: string, number: number, { size, link }: LogEnd) {
    this.number = number;
    this.#file = new LogFile(disk, file, () => openLogs.add(this));
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

  /** Path of the file. */
  get file(): string {
    return this.#file.path;
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
    return this.#file.isInPlace(this.#fileSize) && this.#unusable === undefined;
  }

  /**
   * Adds lines, by one write. Lines that were added outlive the process; if they could not be, none is in the file.
   * @throws DataFolderError
   */
  append(lines: readonly string[]): void {
    this.#dropDraft();
    this.#requireReady();
    const next = writeNext(this.#openLogs.scratch, lines, this.#link);
    const stop = this.#size - 1;
    try {
      this.#size = stop + this.#file.write(next.data, stop);
    } catch (error) {
      this.#takeBack(); // a nearly full disk may have taken a part
      throw toDataFolderError(this.file, 'written', error);
    }
    this.#link = next.link;
  }

  /**
   * Begins a line whose parts are written one after the other. It counts when it ends; a line that is added before drops it.
   * @param previous the link that it goes on from
   * @returns `undefined` where that is not the last one any more
   * @throws DataFolderError
   */
  begin(previous: Link, link: Link): Draft | undefined {
    this.#dropDraft();
    if (previous !== this.#link) return undefined;
    this.#requireReady();
    const draft = { size: this.#size - 1, link };
    this.#draft = draft;
    this.write(draft, ` ${linkText(link)} `);
    return draft;
  }

  /** Writes a part. @returns false where the draft was dropped @throws DataFolderError, and then it is dropped */
  write(draft: Draft, data: string | Uint8Array): boolean {
    if (this.#draft !== draft) return false;
    try {
      if (this.#unusable !== undefined) throw this.#unusable;
      draft.size += this.#file.write(data, draft.size);
      return true;
    } catch (error) {
      this.#dropDraft();
      throw toDataFolderError(this.file, 'written', error);
    }
  }

  /** Ends a line. @returns its length in bytes, `undefined` where it was dropped @throws DataFolderError */
  end(draft: Draft): number | undefined {
    if (this.#draft !== draft) return undefined;
    this.#requireReady();
    this.write(draft, `\n${endText(draft.link)}`);
    const bytes = draft.size - this.#size;
    this.#draft = undefined;
    this.#size = draft.size;
    this.#link = draft.link;
    return bytes;
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
      await this.#file.sync(this.#fileSize);
    } catch (error) {
      throw this.#giveUp(error);
    } finally {
      this.#syncs -= 1;
    }
  }

  /** Lets the lines so far outlive a power failure, at once. @throws DataFolderError */
  syncNow(): void {
    try {
      this.#file.syncNow(this.#fileSize);
    } catch (error) {
      throw this.#giveUp(error);
    }
  }

  /** Closes the file until it is needed again. @returns false while it is being used */
  letGo(): boolean {
    if (this.#syncs > 0 || this.#draft !== undefined) return false;
    this.#closeFile();
    return true;
  }

  close(): void {
    this.#openLogs.delete(this);
    try {
      this.#dropDraft();
    } catch {} // whoever reads the file finds the end missing
    this.#closeFile();
    this.#unusable ??= new DataFolderError(this.file, 'is closed, and nothing more can be kept.');
  }

  #closeFile(): void {
    try {
      this.#file.close();
    } catch (error) {
      this.#giveUp(error); // some file systems tell only now that they could not write
    }
  }

  /** Length of the file in bytes. */
  get #fileSize(): number {
    return this.#draft?.size ?? this.#size;
  }

  /** @throws DataFolderError where no further line can be added */
  #requireReady(): void {
    if (this.#unusable !== undefined) throw this.#unusable;
    this.#file.requireReady(this.#fileSize);
  }

  #dropDraft(): void {
    if (this.#draft === undefined) return;
    this.#draft = undefined;
    this.#takeBack();
  }

  #takeBack(): void {
    try {
      this.#file.truncate(this.#size);
      this.#file.write('.', this.#size - 1);
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
