import {
  close,
  closeSync,
  fdatasync,
  fdatasyncSync,
  fstatSync,
  fsync,
  ftruncateSync,
  mkdir,
  open,
  openSync,
  read,
  readdir,
  rename,
  renameSync,
  rm,
  statSync,
  utimes,
  write,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';

/** The facts of a file that tell whether it is still the same one. */
export type FileFacts = {
  readonly size: number;
  readonly ino: number;
  readonly dev: number;
  readonly mode: number;
  readonly mtimeMs: number;
};

/**
 * The calls of the system that sandboxes are kept with; each throws, or rejects with, an error of the system.
 * Those on the way of a request are synchronous. Tests hand in a disk that fails.
 */
export type Disk = {
  readonly openSync: (path: string, flags: string) => number;
  readonly closeSync: (fd: number) => void;
  /** Writes at a position in bytes. @returns number of bytes, which may be too few */
  readonly writeSync: (fd: number, data: string | Uint8Array, position: number) => number;
  readonly truncateSync: (fd: number, size: number) => void;
  readonly datasyncSync: (fd: number) => void;
  readonly renameSync: (from: string, to: string) => void;
  readonly statSync: (path: string) => FileFacts;
  readonly fstatSync: (fd: number) => FileFacts;
  readonly open: (path: string, flags: string) => Promise<number>;
  readonly close: (fd: number) => Promise<void>;
  readonly read: (fd: number, buffer: Uint8Array) => Promise<{ readonly bytesRead: number }>;
  readonly write: (fd: number, data: Uint8Array) => Promise<{ readonly bytesWritten: number }>;
  readonly sync: (fd: number) => Promise<void>;
  readonly datasync: (fd: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with everything in it; one that is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  readonly list: (path: string) => Promise<string[]>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Sets the time of the last use. @param time seconds since 1970 */
  readonly touch: (path: string, time: number) => Promise<void>;
};

const makeFolder = promisify(mkdir);
const remove = promisify(rm);
const touch = promisify(utimes);
const list = promisify(readdir);

/** The disk of this machine. */
export const nodeDisk: Disk = {
  openSync,
  closeSync,
  writeSync: (fd, data, position) =>
    typeof data === 'string' ? writeSync(fd, data, position) : writeSync(fd, data, 0, data.length, position),
  truncateSync: ftruncateSync,
  datasyncSync: fdatasyncSync,
  renameSync,
  statSync: (path) => statSync(path),
  fstatSync: (fd) => fstatSync(fd),
  open: promisify(open),
  close: promisify(close),
  read: (fd, buffer) => promisify(read)(fd, buffer, 0, buffer.length, null),
  write: promisify(write),
  sync: promisify(fsync),
  datasync: promisify(fdatasync),
  rename: promisify(rename),
  remove: (path) => remove(path, { recursive: true, force: true }),
  list: (path) => list(path),
  makeFolder: async (path) => {
    await makeFolder(path, { recursive: true });
  },
  touch: (path, time) => touch(path, time, time),
};

/** Writes at a position, as often as the disk takes only a part. @returns the number of bytes */
export function writeAllSync(disk: Disk, fd: number, data: string | Uint8Array, position: number): number {
  const length = typeof data === 'string' ? Buffer.byteLength(data) : data.length;
  let done = disk.writeSync(fd, data, position);
  if (done < length) {
    const bytes = Buffer.from(data);
    while (done < length) done += disk.writeSync(fd, bytes.subarray(done), position + done);
  }
  return length;
}

/** Makes what was named, renamed or removed in a folder outlive a power failure. Windows needs no help, and opens no folders. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const fd = await disk.open(folder, 'r');
  try {
    await disk.sync(fd);
  } finally {
    await disk.close(fd);
  }
}
