import { didYouMean, nearest } from '../engine/http/nearest.ts';
import { joinSeeds } from '../engine/state/join-seeds.ts';
import { loadRecordJudge, type RecordJudge } from '../engine/state/records.ts';
import { findDanglingReferences, valuesAt } from '../engine/state/relations.ts';
import type { Row } from '../engine/state/table.ts';
import { findSharedKeys } from '../engine/state/unique-keys.ts';
import type { VendorSeed } from '../engine/state/vendor-seed.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { FillRecord } from './fill-record.ts';

/** An error in own data. Its path holds the names and list positions that lead to it. */
export type DataError = { readonly path: readonly string[]; readonly message: string };

/** The vendors with own data in their seeds, and the errors in the data. With errors the vendors must not be used. */
export type AddedData = { readonly vendors: readonly VendorKit[]; readonly errors: readonly DataError[] };

/** A record of own data and its path. */
type PathedRecord = { readonly row: Row; readonly path: readonly string[] };

/** The records of one table in own data. */
type TableData = { readonly table: string; readonly replaces: boolean; readonly records: readonly PathedRecord[] };

/** The time at which data are read, in milliseconds since 1970, and the number that selects what is filled in. */
export type ReadingOptions = { readonly now: number; readonly randomSeed: number };

/** The vendor that data are read for, the rules for its records, and the way in which errors are reported. */
type Reading = {
  readonly vendor: VendorKit;
  readonly judge: RecordJudge;
  readonly now: number;
  readonly report: (path: readonly string[], message: string) => void;
  /** Fills texts in; only there if a table asks for it. */
  readonly fill: FillRecord | undefined;
};

/**
 * Adds own data to the vendors' seeds.
 * @param content by vendor and table a list of records to add, or one named `add`, or one named `replace` that replaces all
 * records of the seed in that table; with `fill: true` beside it, texts that its records do not have are filled in
 * @param options `now` is the creation time of records that do not have one
 */
export async function addOwnData(
  content: unknown,
  vendors: readonly VendorKit[],
  { now, randomSeed }: ReadingOptions,
): Promise<AddedData> {
  const errors: DataError[] = [];
  const report = (path: readonly string[], message: string) => void errors.push({ path, message });
  if (!isObject(content)) return { vendors, errors: [{ path: [], message: 'must hold tables of records by vendor' }] };
  const names = vendors.map(({ name }) => name);
  for (const name of unknownNames(content, names)) {
    report([name], `there is no vendor "${name}"${didYouMean(nearest(name, names))}`);
  }
  const seeded: VendorKit[] = [];
  for (const vendor of vendors) {
    const part = content[vendor.name] ?? undefined;
    const fill = asksForFill(part) ? await loadFill(vendor, randomSeed) : undefined;
    const reading = { vendor, judge: await loadRecordJudge(vendor.records), now, report, fill };
    const data = part === undefined ? [] : readTables(part, reading);
    seeded.push(data.length === 0 ? vendor : withData(data, reading));
  }
  return { vendors: seeded, errors };
}

function asksForFill(part: unknown): boolean {
  return isObject(part) && Object.values(part).some((table) => isObject(table) && table.fill === true);
}

async function loadFill(vendor: VendorKit, randomSeed: number): Promise<FillRecord> {
  const { createFillRecord } = await import('./fill-record.ts');
  return createFillRecord(vendor, randomSeed);
}

function readTables(part: unknown, reading: Reading): readonly TableData[] {
  const { vendor, report } = reading;
  if (!isObject(part)) {
    report([vendor.name], 'must hold lists of records by table');
    return [];
  }
  const tables = Object.keys(vendor.tables);
  for (const name of unknownNames(part, tables)) {
    report([vendor.name, name], `${vendor.name} has no table "${name}"${didYouMean(nearest(name, tables))}`);
  }
  return tables.flatMap((table) => (part[table] === undefined ? [] : readTable(table, part[table], reading)));
}

function readTable(table: string, content: unknown, reading: Reading): readonly TableData[] {
  const { vendor, report } = reading;
  const { name, list, fills } = readList(content);
  const path = name === undefined ? [vendor.name, table] : [vendor.name, table, name];
  if (!Array.isArray(list)) {
    const form = 'must be a list of records, or a list of records named replace';
    const hasFill = isObject(content) && 'fill' in content;
    report(path, hasFill ? `${form} or add, and beside it fill: true or false` : form);
    return [];
  }
  const records = list.flatMap((record, i) => readRecord(table, record, [...path, String(i)], reading));
  reportDuplicates(table, records, reading);
  const { fill } = reading;
  const whole = fills && fill !== undefined ? records.map((record) => withTexts(record, table, fill, vendor)) : records;
  return [{ table, replaces: name === 'replace', records: whole }];
}

/** Reads the form of a table: a list, or a list by the name of what becomes of it. */
function readList(content: unknown): { readonly name?: string; readonly list: unknown; readonly fills: boolean } {
  if (!isObject(content)) return { list: content, fills: false };
  const { fill = false, ...lists } = content;
  const [name = '', ...more] = Object.keys(lists);
  const isGood = (name === 'add' || name === 'replace') && more.length === 0 && typeof fill === 'boolean';
  return isGood ? { name, list: lists[name], fills: fill } : { list: undefined, fills: false };
}

function withTexts({ row, path }: PathedRecord, table: string, fill: FillRecord, vendor: VendorKit): PathedRecord {
  return { row: fill(table, keyOf(vendor, table, row), row), path };
}

function readRecord(
  table: string,
  content: unknown,
  path: readonly string[],
  { vendor, judge, now, report }: Reading,
): readonly PathedRecord[] {
  if (!isObject(content)) {
    report(path, 'must be a record');
    return [];
  }
  const row = judge.withNulls(table, vendor.withDefaults?.(table, content, now) ?? content);
  const errors = judge.errors(table, row);
  for (const { pointer, member, message } of errors) {
    const within = pointer.split('/').slice(1);
    const errorPath = [...path, ...within, ...(member === undefined ? [] : [member])];
    report(errorPath, `${within.map((name) => `${name}: `).join('')}${message}`);
  }
  return errors.length > 0 ? [] : [{ row, path }];
}

function reportDuplicates(table: string, records: readonly PathedRecord[], { vendor, report }: Reading): void {
  const keys = new Set<string>();
  for (const { row, path } of records) {
    const key = keyOf(vendor, table, row);
    if (keys.has(key)) report(path, `there is a record ${key} already`);
    keys.add(key);
  }
}

function withData(data: readonly TableData[], reading: Reading): VendorKit {
  const { vendor } = reading;
  const emptied = data.filter(({ replaces }) => replaces).map(({ table }) => [table, []] as const);
  const base = { ...vendor.seed, rows: { ...vendor.seed.rows, ...Object.fromEntries(emptied) } };
  const rows = Object.fromEntries(data.map(({ table, records }) => [table, records.map(({ row }) => row)]));
  const counters = countersOf(vendor, { rows, counters: vendor.seed.counters });
  const seed = joinSeeds(vendor, base, { rows, counters });
  reportDangling(seed, data, reading);
  reportShared(seed, data, reading);
  reportFurther(seed, data, reading);
  return { ...vendor, seed };
}

/** Reports references to records that are not there, from own records and from built-in ones. */
function reportDangling(seed: VendorSeed, data: readonly TableData[], { vendor, report }: Reading): void {
  const paths = pathsOf(data);
  for (const { table, row, pointer, target, key } of findDanglingReferences(vendor, seed)) {
    const path = paths.get(row);
    const member = pointer.slice(1).replaceAll('/', '.');
    if (path !== undefined) {
      report([...path, ...pointer.split('/').slice(1)], `${member}: there is no ${target} ${key}`);
    } else {
      const record = `${table} ${keyOf(vendor, table, row)}`;
      report(
        [vendor.name, target],
        `the built-in ${record} names ${target} ${key}, which is replaced by nothing; replace ${table} too`,
      );
    }
  }
}

/** Reports values of own records that another record has too, where they must name one alone. */
function reportShared({ rows }: VendorSeed, data: readonly TableData[], { vendor, report }: Reading): void {
  const paths = pathsOf(data);
  for (const { table } of data) {
    for (const { pointer, value, first, second } of findSharedKeys(
      vendor.uniqueKeys?.[table] ?? [],
      rows[table] ?? [],
    )) {
      if (keyOf(vendor, table, first) === keyOf(vendor, table, second)) continue; // reported as twice the same record
      const [own, holder] = paths.has(second) ? [second, first] : [first, second];
      const names = pointer.split('/').slice(1);
      const text = `${names.join('.')}: ${String(value)} is that of ${table} ${keyOf(vendor, table, holder)} already`;
      report([...(paths.get(own) ?? [vendor.name, table]), ...names], text);
    }
  }
}

/** Reports errors of own records that only other records tell. */
function reportFurther({ rows }: VendorSeed, data: readonly TableData[], { vendor, report }: Reading): void {
  for (const { table, records } of data) {
    for (const { row, path } of records) {
      const errors = vendor.recordErrors?.(table, row, (name) => rows[name] ?? []) ?? [];
      for (const { pointer, message } of errors) report([...path, ...pointer.split('/').slice(1)], message);
    }
  }
}

function pathsOf(data: readonly TableData[]): ReadonlyMap<Row, readonly string[]> {
  return new Map(data.flatMap(({ records }) => records.map(({ row, path }) => [row, path] as const)));
}

/** Numbers from here on are no reason for a counter to go on after them: it would run out of exact numbers. */
const beyondCounters = 2 ** 52;

/** Returns counters that go on after the highest number in any record. */
export function countersOf(
  { counterFields }: Pick<VendorKit, 'counterFields'>,
  { rows, counters }: VendorSeed,
): VendorSeed['counters'] {
  const raised = Object.entries(counterFields).map(([counter, field]): [string, number] => {
    const [table = '', ...member] = field.split('.');
    const numbers = (rows[table] ?? []).flatMap((row) => valuesAt(row, member, '').map(({ value }) => Number(value)));
    const countable = numbers.filter((number) => number < beyondCounters);
    const highest = countable.reduce((max, number) => (number > max ? number : max), counters[counter] ?? 0);
    return [counter, highest];
  });
  return { ...counters, ...Object.fromEntries(raised.filter(([, highest]) => highest > 0)) };
}

function keyOf({ tables }: VendorKit, table: string, row: Row): string {
  return (tables[table] as { readonly key: (row: Row) => string }).key(row); // the row is one of that table
}

function unknownNames(content: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] {
  return Object.keys(content).filter((name) => !known.includes(name));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
