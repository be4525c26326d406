import type { Pause } from '../../engine/in-parts.ts';
import { linkOf } from './chain.ts';
import type { WriteAheadLog } from './write-ahead-log.ts';

/**
 * Writes a line into a log part by part, all but its end.
 * @returns a function that ends it and returns its length in bytes, `undefined` where other lines came before
 * @throws DataFolderError, then and later
 */
export async function writeInParts(
  log: WriteAheadLog,
  parts: readonly Uint8Array[],
  pause: Pause,
): Promise<() => number | undefined> {
  const previous = log.link;
  let link = previous;
  for (const part of parts) {
    link = linkOf(part, link);
    await pause();
  }
  const draft = log.begin(previous, link);
  if (draft === undefined) return () => undefined;
  for (const part of parts) {
    if (!log.write(draft, part)) break;
    await pause();
  }
  return () => log.end(draft);
}
