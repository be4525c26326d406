import { isUtf8 } from 'node:buffer';
import { parseJson } from '../../engine/http/json.ts';
import { DataFolderError, onFile } from '../data-folder-error.ts';
import type { Disk } from '../disk.ts';
import { endLength, endText, firstLink, type Link, linkOf, readChained } from './chain.ts';

const newline = 0x0a;
const openingBrace = 0x7b;
const chunkBytes = 1 << 18;

/** Something that a file lost, or that is not as Paystub wrote it. */
export type Damage = {
  readonly file: string;
  /** The position in the file, in bytes, from which on something is wrong. */
  readonly offset: number;
  /** The problem and what is lost, without a full stop. */
  readonly problem: string;
};

/** The position of a line. */
export type Position = {
  readonly file: string;
  /** Number of the line, from 1. */
  readonly line: number;
  /** The line's start in bytes. */
  readonly offset: number;
};

/** Takes the value of a good line; throws an error with the problem of the line. */
type TakeLine = (value: unknown, position: Position) => void;

/** A file of lines as it was read. */
export type LinesRead = {
  /** Number of lines, broken ones among them. */
  readonly lines: number;
  /** Length of the complete lines in bytes. */
  readonly complete: number;
  /** Bytes after the last newline. */
  readonly tail: Buffer;
  /** Format of the lines: those of format 1 have no links. */
  readonly format: 1 | 2;
  /** The link that the first line goes on from; `undefined` where none is known. */
  readonly first: Link | undefined;
  /** The link of the last line; `undefined` where that is broken. */
  readonly last: Link | undefined;
};

/** The state of the end of a file: as it was written, cut off within a write, or of other lines than those before. */
export function endOf({ lines, format, tail, last }: LinesRead): 'whole' | 'torn' | 'false' {
  if (format === 1) return tail.length === 0 ? 'whole' : 'torn';
  const text = tail.toString('latin1');
  if (lines === 0 || !text.endsWith('.')) return 'torn';
  if (text.length === endLength) return last === undefined || text === endText(last) ? 'whole' : 'false';
  return text.slice(-endLength, -1) === text.slice(endLength, 2 * endLength - 1) ? 'false' : 'torn'; // its newline changed
}

/**
 * Reads a file of JSON lines in pieces that leave the event loop free in between.
 *
 * Each line is `<link before> <its own link> <JSON>`, ended by a newline. The link of the last line stands behind it with
 * a full stop. Lines of format 1 are JSON alone.
 * @param take called with each good line in order
 * @param note called with each damage; reading goes on behind it
 * @throws DataFolderError for a file that cannot be read, or that another version wrote
 */
export function readLines(
  disk: Disk,
  file: string,
  take: TakeLine,
  note: (damage: Damage) => void,
): Promise<LinesRead> {
  return onFile(file, 'read', async () => {
    const fd = await disk.open(file, 'r');
    try {
      const reader = new LineReader(file, take, note);
      let rest: Buffer = Buffer.alloc(0);
      for (;;) {
        const buffer = Buffer.allocUnsafe(chunkBytes);
        const { bytesRead } = await disk.read(fd, buffer);
        if (bytesRead === 0) return reader.end(rest);
        const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        let start = 0;
        // The rest of the chunk before holds no newline.
        for (let end = bytes.indexOf(newline, rest.length); end !== -1; end = bytes.indexOf(newline, start)) {
          reader.readLine(bytes.subarray(start, end));
          start = end + 1;
        }
        rest = bytes.subarray(start);
      }
    } finally {
      await disk.close(fd);
    }
  });
}

class LineReader {
  readonly #file: string;
  readonly #take: TakeLine;
  readonly #note: (damage: Damage) => void;
  #lines = 0;
  #offset = 0;
  #format: 1 | 2 = 2;
  #first: Link | undefined;
  #last: Link | undefined;

  constructor(file: string, take: TakeLine, note: (damage: Damage) => void) {
    this.#file = file;
    this.#take = take;
    this.#note = note;
  }

  readLine(line: Buffer): void {
    this.#lines += 1;
    if (this.#lines === 1 && line[0] === openingBrace) this.#format = 1;
    try {
      const json = this.#format === 1 ? this.#readPlain(line) : this.#readChained(line);
      this.#take(parseJson(json), { file: this.#file, line: this.#lines, offset: this.#offset });
    } catch (error) {
      if (error instanceof DataFolderError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      this.#report(
        `line ${this.#lines} is broken (${reason}): the ${line.length} bytes at byte ${this.#offset} are lost`,
      );
    }
    this.#offset += line.length + 1;
  }

  end(tail: Buffer): LinesRead {
    const lines = this.#lines;
    return { lines, complete: this.#offset, tail, format: this.#format, first: this.#first, last: this.#last };
  }

  #readPlain(line: Buffer): string {
    this.#last = linkOf(line, this.#last ?? firstLink);
    if (!isUtf8(line)) throw new Error('it is not UTF-8');
    return line.toString();
  }

  #readChained(line: Buffer): string {
    const before = this.#last;
    this.#last = undefined;
    const { previous, link, json } = readChained(line);
    if (this.#lines === 1) this.#first = previous;
    else if (before !== undefined && previous !== before)
      this.#report(
        `line ${this.#lines} does not follow the one before: what was between them at byte ${this.#offset} is lost`,
      );
    this.#last = link;
    return Buffer.from(json.buffer, json.byteOffset, json.length).toString();
  }

  #report(problem: string): void {
    this.#note({ file: this.#file, offset: this.#offset, problem });
  }
}
