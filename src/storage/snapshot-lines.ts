import { toJson } from '../engine/http/json.ts';
import type { Overlay, Row } from '../engine/state/table.ts';
import type { WorldOverlay } from '../engine/state/world.ts';
import { type Document, type RecordListener, readRecord } from './document.ts';
import { type Head, headLine, isObject, readHead } from './log/head.ts';

/** The keys of an overlay at one moment, in their order, with the overlay that has their records. */
export type Outline = readonly {
  readonly table: string;
  readonly part: Overlay<Row>;
  readonly keys: readonly string[];
}[];

/** The outline of an overlay. It copies no record: a hundred thousand keys take about a millisecond. */
export function outlineOf(overlay: WorldOverlay): Outline {
  return Array.from(overlay, ([table, part]) => ({ table, part, keys: [...part.keys()] }));
}

/**
 * The lines of a snapshot, one at a time: a head, then for each table its name and its records, then their count.
 * Tables are numbered, and each record has the number of its own.
 *
 * The sandbox may go on between two lines. A record of the outline that changes meanwhile is written in its old or its
 * new form, and a record that is new since the outline is not written. But the log that the head names was begun at the
 * moment of the outline, and has all later forms. Replayed over the lines, it gives exactly the sandbox's records in
 * their order: a record that was removed and came back moves to the end.
 */
export function* snapshotLines(head: Head, outline: Outline): Generator<string, void> {
  yield headLine('snapshot', head);
  let records = 0;
  for (const [number, { table, part, keys }] of outline.entries()) {
    if (keys.length > 0) yield toJson({ table, number });
    for (const key of keys) {
      yield toJson([key, part.get(key) ?? null, number]);
      records += 1;
    }
  }
  yield toJson({ records });
}

/** Reads a snapshot, line by line; a line that is broken may be left out, and everything else is still read. */
export class SnapshotReader {
  readonly #file: string;
  readonly #overlay: WorldOverlay = new Map();
  #head: Head | undefined;
  #part: Overlay<Row> | undefined;
  #table = '';
  /** Number of the table, in format 1 not given. */
  #number: unknown;
  #records = 0;
  #ended = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** @throws Error with the problem of the line, DataFolderError for the format of another version */
  readLine(line: unknown, onRecord?: RecordListener): void {
    if (this.#ended) throw new Error('it comes after the end');
    if (isObject(line)) {
      if (line.paystub === undefined && this.#head !== undefined) this.#begin(line);
      else this.#head = readHead(this.#file, 'snapshot', line);
    } else {
      const { key, row, table } = readRecord(line);
      if (this.#part === undefined || table !== this.#number) throw new Error('it belongs to no table');
      this.#part.set(key, row);
      onRecord?.(this.#table, key);
      this.#records += 1;
    }
  }

  /** True if all lines were read, to the last. */
  get isWhole(): boolean {
    return this.#head !== undefined && this.#ended;
  }

  /** The records that were read. */
  get document(): Document {
    return { overlay: this.#overlay, ordinal: this.#head?.ordinal ?? 0 };
  }

  /** Number of the log that goes on from the snapshot, if its head could be read. */
  get firstLog(): number | undefined {
    return this.#head?.log;
  }

  #begin({ table, number, records }: { readonly [member: string]: unknown }): void {
    if (typeof table === 'string') {
      this.#part = new Map();
      this.#table = table;
      this.#number = number;
      this.#overlay.set(table, this.#part);
    } else if (records === this.#records) {
      this.#ended = true;
    } else {
      throw new Error(`${this.#records} records come before it`);
    }
  }
}
