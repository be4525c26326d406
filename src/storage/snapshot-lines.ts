import type { Overlay, Row } from '../engine/state/table.ts';
import type { WorldOverlay } from '../engine/state/world.ts';
import { type Document, recordOf } from './document.ts';
import { type Head, headOf, isObject, lineOfHead } from './head.ts';

/** The keys of an overlay at one moment, in their order, and where to find their records later. */
export type Outline = readonly {
  readonly table: string;
  readonly part: Overlay<Row>;
  readonly keys: readonly string[];
}[];

/** Copies no record: a hundred thousand keys take about a millisecond. */
export function outlineOf(overlay: WorldOverlay): Outline {
  return Array.from(overlay, ([table, part]) => ({ table, part, keys: [...part.keys()] }));
}

/**
 * The lines of a snapshot, one at a time: a head, then for each table its name and its records, then their count.
 *
 * A sandbox may go on between two lines. A record of the outline that changes meanwhile comes in its old or its new
 * form, and one that is new since the outline never comes. But the journal that the head names was begun at the moment
 * of the outline. Replayed over the lines, it gives exactly the sandbox's records in their order: it says all later
 * forms again, and moves a record that was gone and came back to the end.
 */
export function* snapshotLines(head: Head, outline: Outline): Generator<string, void> {
  yield lineOfHead('snapshot', head);
  let records = 0;
  for (const { table, part, keys } of outline) {
    if (keys.length > 0) yield JSON.stringify({ table });
    for (const key of keys) {
      yield JSON.stringify([key, part.get(key) ?? null]);
      records += 1;
    }
  }
  yield JSON.stringify({ records });
}

/** Takes the lines of a snapshot in. */
export class SnapshotReader {
  readonly #file: string;
  readonly #overlay: WorldOverlay = new Map();
  #head: Head | undefined;
  #part: Overlay<Row> | undefined;
  #records = 0;
  #ended = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** @throws Error saying what is wrong with the line, DataFolderError for a format that another version wrote */
  take(line: unknown): void {
    if (this.#ended) throw new Error('it comes after the end');
    if (this.#head === undefined) {
      this.#head = headOf(this.#file, 'snapshot', line);
    } else if (isObject(line)) {
      this.#begin(line);
    } else {
      const { key, row } = recordOf(line);
      if (this.#part === undefined) throw new Error('it belongs to no table');
      this.#part.set(key, row);
      this.#records += 1;
    }
  }

  /** The document, and the journal that goes on from it; `undefined` if lines are missing. */
  get result(): { readonly document: Document; readonly journal: number } | undefined {
    if (this.#head === undefined || !this.#ended) return undefined;
    return { document: { overlay: this.#overlay, ordinal: this.#head.ordinal }, journal: this.#head.journal };
  }

  #begin({ table, records }: { readonly [member: string]: unknown }): void {
    if (typeof table === 'string') {
      this.#part = new Map();
      this.#overlay.set(table, this.#part);
    } else if (records === this.#records) {
      this.#ended = true;
    } else {
      throw new Error(`${this.#records} records come before it`);
    }
  }
}
