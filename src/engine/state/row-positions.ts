import type { SeedTable } from './seed-table.ts';
import type { Overlay } from './table.ts';

/** Positions of a table's rows: those of the seed in its order, then the added ones in the order of their creation. */
export class RowPositions<R> {
  readonly #seed: SeedTable<R>;
  readonly #overlay: Overlay<R>;
  /** Of the added rows; found out when first needed, which is seldom, and kept up to date from then on. */
  #added: Map<string, number> | undefined;
  #next = 0;

  constructor(seed: SeedTable<R>, overlay: Overlay<R>) {
    this.#seed = seed;
    this.#overlay = overlay;
  }

  /** Rows in their order in the table. */
  sort(rows: readonly R[], keyOf: (row: R) => string): readonly R[] {
    const positions = rows.map((row) => this.#of(keyOf(row)));
    if (positions.every((position, i) => i === 0 || (positions[i - 1] ?? 0) < position)) return rows;
    return rows
      .map((row, i) => ({ row, position: positions[i] ?? 0 }))
      .sort((a, b) => a.position - b.position)
      .map(({ row }) => row);
  }

  /** Notes a row that was added as the last one. */
  append(key: string): void {
    this.#added?.set(key, this.#next++);
  }

  /** Forgets an added row. */
  delete(key: string): void {
    this.#added?.delete(key);
  }

  /** Forgets all added rows. */
  clear(): void {
    this.#added = undefined;
  }

  #of(key: string): number {
    return this.#seed.position(key) ?? (this.#added ?? this.#find()).get(key) ?? 0;
  }

  #find(): Map<string, number> {
    const added = new Map<string, number>();
    this.#next = this.#seed.rows.size;
    for (const key of this.#overlay.keys()) if (!this.#seed.rows.has(key)) added.set(key, this.#next++);
    this.#added = added;
    return added;
  }
}
