import { DataFolderError, toDataFolderError } from '../data-folder-error.ts';
import { type Disk, type FileFacts, writeAllSync } from '../disk.ts';

/** The file of a log. It is open only while it is used, and each use looks first if it is still there. */
export class LogFile {
  readonly path: string;
  readonly #disk: Disk;
  /** Called when the file was opened. */
  readonly #onOpen: () => void;
  #fd = -1;
  #facts: FileFacts | undefined;

  constructor(disk: Disk, path: string, onOpen: () => void) {
    this.#disk = disk;
    this.path = path;
    this.#onOpen = onOpen;
  }

  /** Opens the file, and requires that it is the one that it was. @param size its length in bytes @throws DataFolderError */
  requireReady(size: number): void {
    if (this.#fd === -1) this.#open(size);
    else this.#requireSame(this.#stat(), size);
  }

  /** True if the file is where it was begun. */
  isInPlace(size: number): boolean {
    try {
      this.#requireSame(this.#disk.statSync(this.path), size);
      return true;
    } catch {
      return false;
    }
  }

  /** Writes at a position. @returns length of the data in bytes */
  write(data: string | Uint8Array, position: number): number {
    return writeAllSync(this.#disk, this.#fd, data, position);
  }

  truncate(size: number): void {
    this.#disk.truncateSync(this.#fd, size);
  }

  /** Makes the file outlive a power failure. */
  async sync(size: number): Promise<void> {
    if (this.#fd === -1) this.#open(size);
    await this.#disk.datasync(this.#fd);
  }

  syncNow(size: number): void {
    if (this.#fd === -1) this.#open(size);
    this.#disk.datasyncSync(this.#fd);
  }

  /** Closes the file until it is needed again. */
  close(): void {
    if (this.#fd === -1) return;
    const fd = this.#fd;
    this.#fd = -1;
    this.#disk.closeSync(fd);
  }

  #open(size: number): void {
    try {
      this.#fd = this.#disk.openSync(this.path, 'r+');
    } catch (error) {
      throw toDataFolderError(this.path, 'opened for writing', error);
    }
    try {
      this.#requireSame(this.#disk.fstatSync(this.#fd), size);
    } catch (error) {
      this.close();
      throw toDataFolderError(this.path, 'read', error);
    }
    this.#onOpen();
  }

  #stat(): FileFacts {
    try {
      return this.#disk.statSync(this.path);
    } catch (error) {
      throw toDataFolderError(this.path, 'found any more', error);
    }
  }

  #requireSame(facts: FileFacts, size: number): void {
    this.#facts ??= facts;
    const { ino, dev } = this.#facts;
    if (facts.ino !== ino || facts.dev !== dev || facts.size !== size)
      throw new DataFolderError(this.path, 'was changed or replaced by something else, and nothing more can be kept.');
    if ((facts.mode & 0o222) === 0) throw new DataFolderError(this.path, 'was made read-only, and takes nothing more.');
  }
}
