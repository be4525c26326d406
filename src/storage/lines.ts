import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseJson } from '../engine/http/json.ts';
import { DataFolderError, onFile } from './data-folder-error.ts';

const newline = 0x0a;
const chunkBytes = 1 << 18;

/** The end of a file of lines. */
export type Ending = {
  /** Length of the complete lines in bytes. */
  readonly complete: number;
  /** Bytes after the last newline: a line whose writing was cut off. */
  readonly torn: number;
};

/**
 * Reads a file of JSON lines, each ended by a newline, in pieces that leave the event loop free in between.
 * @param take called with the value of each complete line in order; it throws an error with the problem of the line
 * @throws DataFolderError naming the line that is broken
 */
export function readLines(file: string, take: (value: unknown) => void): Promise<Ending> {
  return onFile(file, 'read', async () => {
    const handle = await open(file, 'r');
    try {
      let number = 0;
      let complete = 0;
      let rest: Buffer = Buffer.alloc(0);
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkBytes));
        if (bytesRead === 0) return { complete, torn: rest.length };
        const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        let start = 0;
        // The rest of the chunk before holds no newline.
        for (let end = bytes.indexOf(newline, rest.length); end !== -1; end = bytes.indexOf(newline, start)) {
          number += 1;
          readLine(file, number, bytes.subarray(start, end), take);
          start = end + 1;
        }
        complete += start;
        rest = bytes.subarray(start);
      }
    } finally {
      await handle.close();
    }
  });
}

function readLine(file: string, number: number, line: Buffer, take: (value: unknown) => void): void {
  try {
    if (!isUtf8(line)) throw new Error('it is not UTF-8');
    take(parseJson(line.toString()));
  } catch (error) {
    if (error instanceof DataFolderError) throw error;
    throw brokenFileError(file, `line ${number} is broken (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The error of a file that lost or changed something since Paystub wrote it. */
export function brokenFileError(file: string, problem: string): DataFolderError {
  return new DataFolderError(
    file,
    `${problem}. Nothing was changed. Put ${dirname(file)} back from a copy, or move it away to start that sandbox from its seed.`,
  );
}
