import { join } from 'node:path';
import { onFile } from './data-folder-error.ts';
import { type Disk, syncFolder } from './disk.ts';
import type { Document } from './document.ts';
import { type Link, linkOf, linkText, nextText } from './log/chain.ts';
import type { Head } from './log/head.ts';
import { type Damage, endOf, type LinesRead, type Position, readLines } from './log/lines.ts';
import { type Outline, SnapshotReader, snapshotLines } from './snapshot-lines.ts';

/** File name of a snapshot. */
export const snapshotName = 'snapshot.ndjson';
/** A snapshot that is being written; without meaning after a crash. */
export const draftName = 'snapshot.ndjson.new';

/** The content of a snapshot, and how it is written. */
export type SnapshotParts = {
  readonly head: Head;
  /** The link that the first log which goes on from it begins with. */
  readonly link: Link;
  readonly outline: Outline;
  /** Bytes that are serialised at a time, between two turns of the event loop. */
  readonly sliceBytes: number;
};

/**
 * Writes a snapshot in slices while the sandbox goes on. The earlier one stays valid until this one is on the disk.
 * @returns its size in bytes
 * @throws DataFolderError
 */
export async function writeSnapshot(disk: Disk, folder: string, parts: SnapshotParts): Promise<number> {
  const draft = join(folder, draftName);
  return onFile(draft, 'written', async () => {
    const fd = await disk.open(draft, 'w');
    let size = 0;
    try {
      for (const slice of slices(parts)) size += await writeAll(disk, fd, Buffer.from(slice));
      await disk.sync(fd);
    } finally {
      await disk.close(fd);
    }
    await disk.rename(draft, join(folder, snapshotName));
    await syncFolder(disk, folder);
    return size;
  });
}

/** Called with each record that is read, and the position of its line. */
export type PlacedRecordListener = (table: string, key: string, position: Position) => void;

/** A snapshot as it was read. */
export type SnapshotRead = {
  readonly document: Document;
  /** Number of the log that goes on from it; `undefined` where its head is broken. */
  readonly firstLog: number | undefined;
  readonly lines: LinesRead;
};

/**
 * Reads a snapshot, as far as it is good.
 * @param note called with each damage
 * @throws DataFolderError
 */
export async function readSnapshot(
  disk: Disk,
  folder: string,
  note: (damage: Damage) => void,
  onRecord?: PlacedRecordListener,
): Promise<SnapshotRead> {
  const file = join(folder, snapshotName);
  const reader = new SnapshotReader(file);
  let damages = 0;
  const lines = await readLines(
    disk,
    file,
    (line, position) => reader.readLine(line, onRecord && ((table, key) => onRecord(table, key, position))),
    (damage) => {
      damages += 1;
      note(damage);
    },
  );
  if (!reader.isWhole || endOf(lines) !== 'whole') {
    const rest = damages > 0 ? '' : `: the records after byte ${lines.complete} are lost`;
    note({ file, offset: lines.complete, problem: `the end is missing${rest}` });
  }
  return { document: reader.document, firstLog: reader.firstLog, lines };
}

function* slices({ head, link, outline, sliceBytes }: SnapshotParts): Iterable<string> {
  let last = link;
  let slice = linkText(link);
  for (const json of snapshotLines(head, outline)) {
    last = linkOf(json, last);
    slice += nextText(json, last).slice(0, -1);
    if (slice.length < sliceBytes) continue;
    yield slice;
    slice = '';
  }
  yield `${slice}.`;
}

/** Writes bytes where the last ones ended. @returns their number */
export async function writeAll(disk: Disk, fd: number, bytes: Uint8Array): Promise<number> {
  for (let done = 0; done < bytes.length; ) done += (await disk.write(fd, bytes.subarray(done))).bytesWritten;
  return bytes.length;
}
