import type { Row } from '../../engine/state/table.ts';
import { leavesOf } from '../../scenario/record/leaves.ts';
import type { ShownExchange, VendorKit } from '../../vendors/kit.ts';
import type { RecordedLine } from '../exchange.ts';
import { isRead } from './exchange-facts.ts';
import { keyMember } from './made-up-rows.ts';

type Members = Readonly<Record<string, unknown>>;

/** The records of one table that answers name without showing them whole. What is partial of one record is put together. */
export class PartlyKnown {
  readonly #vendor: VendorKit;
  readonly #table: string;
  readonly #records: Members[] = [];
  /** Keys of the records that the session made. */
  readonly created = new Set<string>();
  /** Members for records of which they are not partial. */
  usual: Members = {};
  /** By member and value: the record that alone has it. */
  readonly #byValue = new Map<string, number>();

  constructor(vendor: VendorKit, table: string) {
    this.#vendor = vendor;
    this.#table = table;
  }

  /** Adds what is partial of a record; what was partial earlier of a member stays. */
  add(part: Row): void {
    const names = this.#names(part as Members);
    const at = names.map((name) => this.#byValue.get(name)).find((each) => each !== undefined) ?? this.#records.length;
    this.#records[at] = { ...(part as Members), ...this.#records[at] };
    for (const name of this.#names(this.#records[at] ?? {})) if (!this.#byValue.has(name)) this.#byValue.set(name, at);
  }

  get all(): readonly Members[] {
    return this.#records;
  }

  #names(record: Members): readonly string[] {
    const unique = (this.#vendor.uniqueKeys?.[this.#table] ?? []).map(({ member }) => member);
    const key = keyMember(this.#vendor, this.#table);
    return [...(key === undefined ? [] : [key]), ...unique].flatMap((member) => {
      const value = record[member];
      return value === undefined || value === null ? [] : [`${member} ${String(value).toLowerCase()}`];
    });
  }
}

/** Parts of records that a session tells, by table. */
export type ToldRecords = {
  readonly partial: Map<string, PartlyKnown>;
  /** The exchanges that need no more of their records than was partial. */
  readonly whole: ReadonlySet<RecordedLine>;
  /** By exchange: the names of what belongs to records that its answer shows whole. */
  readonly owned: ReadonlyMap<RecordedLine, Owned>;
};

/** Parts of records that an answer shows, by table and key. */
export type Owned = {
  readonly names: readonly string[];
  /** True where the answer needs no more than these. */
  readonly isWhole: boolean;
};

/**
 * The records that a session names without showing them whole, by table. What belongs to one, as an assignment does, counts
 * as long as no request has changed it.
 */
export function toldOf(vendor: VendorKit, all: readonly RecordedLine[], vendors: readonly VendorKit[]): ToldRecords {
  const exchanges = all.filter(({ line }) => line.vendor === vendor.name);
  const partial = new Map<string, PartlyKnown>();
  const [changed, settled] = [new Set<string>(), new Set<string>()];
  const whole = new Set<RecordedLine>();
  const allOwned = new Map<RecordedLine, Owned>();
  const named = exchanges.map(toShown);
  const read = vendor.shownRecords?.(named);
  const of = (table: string) => {
    const found = partial.get(table) ?? new PartlyKnown(vendor, table);
    partial.set(table, found);
    return found;
  };
  for (const [at, exchange] of exchanges.entries()) {
    const [{ line }, shown] = [exchange, named[at]];
    if (read === undefined || shown === undefined || line.status >= 300) continue;
    const { existing, current = {}, created = {}, usual = {}, isWhole = false } = read(shown);
    for (const [table, members] of Object.entries(usual)) of(table).usual = members;
    for (const [table, keys] of Object.entries(created)) for (const key of keys) of(table).created.add(key);
    for (const [table, rows] of Object.entries(existing)) for (const row of rows) of(table).add(row);
    const keyOf = (table: string, row: Row) => String((vendor.tables[table] as { key(row: Row): string }).key(row));
    for (const [table, rows] of Object.entries(current))
      for (const row of rows) {
        const name = `${table} ${keyOf(table, row)}`;
        const isFirst = isRead(exchange, vendors) && !changed.has(name);
        if (isFirst) of(table).add(row);
        else of(table);
        if (isFirst) settled.add(name);
        changed.add(name);
      }
    const owned = Object.entries(current).flatMap(([table, rows]) =>
      rows.map((row) => `${table} ${keyOf(table, row)}`),
    );
    allOwned.set(exchange, { names: owned, isWhole });
    if (isWhole && owned.every((name) => settled.has(name))) whole.add(exchange);
    if (!isRead(exchange, vendors))
      for (const each of [
        ...line.path.split(/[/?&=,]/),
        ...leavesOf([shown.sent, shown.answer]).map((leaf) => leaf.value),
      ])
        for (const table of Object.keys(current)) changed.add(`${table} ${String(each)}`);
  }
  return { partial, whole, owned: allOwned };
}

function toShown({ line, request, reply }: RecordedLine): ShownExchange {
  return { operation: line.operation ?? '', path: line.path, sent: request.body, answer: reply.body };
}
