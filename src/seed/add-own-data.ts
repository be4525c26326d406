import { didYouMean, nearest } from '../engine/http/nearest.ts';
import { joinSeeds } from '../engine/state/join-seeds.ts';
import { loadRecordJudge, type RecordJudge } from '../engine/state/records.ts';
import { findDanglingReferences, valuesAt } from '../engine/state/relations.ts';
import type { Row } from '../engine/state/table.ts';
import type { VendorSeed } from '../engine/state/vendor-seed.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** What is wrong with own data, and where: the names and list places that lead there. */
export type Complaint = { readonly path: readonly string[]; readonly says: string };

/** Vendors whose seeds have the own data, unless there are complaints. */
export type Taken = { readonly vendors: readonly VendorKit[]; readonly complaints: readonly Complaint[] };

/** A record of own data with its place. */
type Placed = { readonly row: Row; readonly path: readonly string[] };

/** What own data says of one table. */
type TableData = { readonly table: string; readonly replaces: boolean; readonly records: readonly Placed[] };

/**
 * Takes own data over into the vendors' seeds: by vendor and table a list of records to add, or one named `replace`
 * that takes the place of all that the seed has in that table.
 * @param now milliseconds since 1970; when the records were made, where they do not say it
 */
export async function takeOwnData(content: unknown, vendors: readonly VendorKit[], now: number): Promise<Taken> {
  const complaints: Complaint[] = [];
  const complain = (path: readonly string[], says: string) => void complaints.push({ path, says });
  if (!isObject(content)) return { vendors, complaints: [{ path: [], says: 'must hold tables of records by vendor' }] };
  for (const name of unknownNames(
    content,
    vendors.map((vendor) => vendor.name),
  )) {
    complain(
      [name],
      `there is no vendor "${name}"${meantOf(
        name,
        vendors.map((vendor) => vendor.name),
      )}`,
    );
  }
  const taken: VendorKit[] = [];
  for (const vendor of vendors) {
    const part = content[vendor.name];
    const judge = await loadRecordJudge(vendor.records);
    const data = part === undefined || part === null ? [] : tablesOf(vendor, part, now, judge, complain);
    taken.push(data.length === 0 ? vendor : withData(vendor, data, complain));
  }
  return { vendors: taken, complaints };
}

type Complain = (path: readonly string[], says: string) => void;

function tablesOf(
  vendor: VendorKit,
  part: unknown,
  now: number,
  judge: RecordJudge,
  complain: Complain,
): readonly TableData[] {
  const known = Object.keys(vendor.tables);
  if (!isObject(part)) {
    complain([vendor.name], 'must hold lists of records by table');
    return [];
  }
  for (const name of unknownNames(part, known)) {
    complain([vendor.name, name], `${vendor.name} has no table "${name}"${meantOf(name, known)}`);
  }
  return known.flatMap((table) => {
    const given = part[table];
    if (given === undefined) return [];
    const replaces = isObject(given) && Object.keys(given).join() === 'replace';
    const list = replaces ? given.replace : given;
    const path = replaces ? [vendor.name, table, 'replace'] : [vendor.name, table];
    if (!Array.isArray(list)) {
      complain(path, 'must be a list of records, or a list of records named replace');
      return [];
    }
    const records = list.flatMap((record, i) =>
      recordsOf(vendor, table, record, [...path, String(i)], now, judge, complain),
    );
    refuseTwice(vendor, table, records, complain);
    return [{ table, replaces, records }];
  });
}

function recordsOf(
  { withDefaults: complete }: VendorKit,
  table: string,
  given: unknown,
  path: readonly string[],
  now: number,
  judge: RecordJudge,
  complain: Complain,
): readonly Placed[] {
  if (!isObject(given)) {
    complain(path, 'must be a record');
    return [];
  }
  const row = judge.withNulls(table, complete?.(table, given, now) ?? given);
  const faults = judge.errors(table, row);
  for (const { pointer, member, message: says } of faults) {
    const within = pointer.split('/').slice(1);
    complain(
      [...path, ...within, ...(member === undefined ? [] : [member])],
      `${within.map((name) => `${name}: `).join('')}${says}`,
    );
  }
  return faults.length > 0 ? [] : [{ row, path }];
}

function refuseTwice(vendor: VendorKit, table: string, records: readonly Placed[], complain: Complain): void {
  const keyOf = keyIn(vendor, table);
  const seen = new Set<string>();
  for (const { row, path } of records) {
    const key = keyOf(row);
    if (seen.has(key)) complain(path, `there is a record ${key} already`);
    seen.add(key);
  }
}

function withData(vendor: VendorKit, data: readonly TableData[], complain: Complain): VendorKit {
  const emptied = data.filter(({ replaces }) => replaces).map(({ table }) => [table, []] as const);
  const base = { ...vendor.seed, rows: { ...vendor.seed.rows, ...Object.fromEntries(emptied) } };
  const rows = Object.fromEntries(data.map(({ table, records }) => [table, records.map(({ row }) => row)]));
  const seed = joinSeeds(vendor, base, {
    rows,
    counters: countersOf(vendor, { rows, counters: vendor.seed.counters }),
  });
  const paths = new Map(data.flatMap(({ records }) => records.map(({ row, path }) => [row, path] as const)));
  for (const { table, row, pointer, target, key } of findDanglingReferences(vendor, seed)) {
    const path = paths.get(row);
    const member = pointer.slice(1).replaceAll('/', '.');
    if (path !== undefined)
      complain([...path, ...pointer.split('/').slice(1)], `${member}: there is no ${target} ${key}`);
    else
      complain(
        [vendor.name, target],
        `the built-in ${table} ${keyIn(vendor, table)(row)} names ${target} ${key}, which is replaced by nothing; replace ${table} too`,
      );
  }
  return { ...vendor, seed };
}

/** Counters go on after the highest number that a record has. */
function countersOf({ counterFields: numbered }: VendorKit, { rows, counters }: VendorSeed): VendorSeed['counters'] {
  const raised = Object.entries(numbered).map(([counter, place]): [string, number] => {
    const [table = '', ...member] = place.split('.');
    const numbers = (rows[table] ?? []).flatMap((row) => valuesAt(row, member, '').map(({ value }) => Number(value)));
    const highest = numbers.reduce((most, number) => (number > most ? number : most), counters[counter] ?? 0);
    return [counter, highest];
  });
  return { ...counters, ...Object.fromEntries(raised.filter(([, last]) => last > 0)) };
}

function keyIn({ tables }: VendorKit, table: string): (row: Row) => string {
  return (tables[table] as { readonly key: (row: Row) => string }).key; // a table's rows meet only its own spec
}

function unknownNames(content: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] {
  return Object.keys(content).filter((name) => !known.includes(name));
}

function meantOf(name: string, known: readonly string[]): string {
  return didYouMean(nearest(name, known));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
