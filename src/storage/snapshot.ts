import { type FileHandle, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { onFile } from './data-folder-error.ts';
import type { Document } from './document.ts';
import type { Head } from './head.ts';
import { brokenFileError, readLines } from './lines.ts';
import { type Outline, SnapshotReader, snapshotLines } from './snapshot-lines.ts';

/** File name of a snapshot. */
export const snapshotName = 'snapshot.ndjson';
/** A snapshot that is being written; without meaning after a crash. */
export const draftName = 'snapshot.ndjson.new';

/**
 * Writes a snapshot in slices while the sandbox goes on. The earlier one stays valid until this one is on the disk.
 * @param sliceBytes bytes that are serialised at a time, between two turns of the event loop
 * @returns its size in bytes
 * @throws DataFolderError
 */
export async function writeSnapshot(folder: string, head: Head, outline: Outline, sliceBytes: number): Promise<number> {
  const draft = join(folder, draftName);
  return onFile(draft, 'written', async () => {
    const handle = await open(draft, 'w');
    let size = 0;
    try {
      for (const slice of slices(snapshotLines(head, outline), sliceBytes)) size += await writeAll(handle, slice);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, join(folder, snapshotName));
    await syncFolder(folder);
    return size;
  });
}

/**
 * Reads a snapshot.
 * @returns the document, the number of the log that goes on from it, and the size in bytes
 * @throws DataFolderError
 */
export async function readSnapshot(folder: string): Promise<{ document: Document; firstLog: number; size: number }> {
  const file = join(folder, snapshotName);
  const reader = new SnapshotReader(file);
  const { complete, torn } = await readLines(file, (line) => reader.readLine(line));
  const { result } = reader;
  if (result === undefined || torn > 0) throw brokenFileError(file, 'the end is missing');
  return { ...result, size: complete };
}

function* slices(lines: Iterable<string>, sliceBytes: number): Iterable<string> {
  let slice = '';
  for (const line of lines) {
    slice += `${line}\n`;
    if (slice.length < sliceBytes) continue;
    yield slice;
    slice = '';
  }
  yield slice;
}

async function writeAll(handle: FileHandle, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done)).bytesWritten;
  return bytes.length;
}

/** Makes a rename outlive a power failure. Windows needs no help, and opens no folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
