import { type JsonSchema, loadRecordJudge, type RecordJudge } from '../../engine/state/records.ts';
import type { Row } from '../../engine/state/table.ts';
import { findSharedKeys } from '../../engine/state/unique-keys.ts';
import { leavesOf } from '../../scenario/record/leaves.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { RecordedLine } from '../exchange.ts';
import { idsIn, isRead } from './exchange-facts.ts';
import { MadeUpRows } from './made-up-rows.ts';
import { type Owned, PartlyKnown, toldOf } from './partly-known.ts';
import type { OwnRows } from './replayer.ts';

/** The records that a tenant had when a recording began, as far as it shows them, as rows of the vendors' tables. */
export type Alignment = {
  readonly rows: OwnRows;
  /** Those of the rows that an answer shows whole. */
  readonly whole: OwnRows;
  /** Values that identify the records which are known whole. */
  readonly shown: ReadonlySet<string>;
  /** The same of records that are known in part: their other members are made up. */
  readonly partly: ReadonlySet<string>;
  /** The exchanges that need no more of their records than is known. */
  readonly settled: ReadonlySet<RecordedLine>;
  /** By exchange: what belongs to records that its answer shows whole. */
  readonly owned: ReadonlyMap<RecordedLine, Owned>;
};

type Table = {
  readonly name: string;
  readonly vendor: VendorKit;
  readonly table: string;
  readonly schema: JsonSchema;
  readonly judge: RecordJudge;
};

/** Members that an object must share with a table's rows, and their share of the object's members. */
const minShared = { members: 3, share: 0.6 };

/** The share of a table's members that an object must show to be known whole. */
const minWhole = 0.6;

/** Reads the rows that a sandbox must hold to answer as the tenant did. An object without a table is left out. */
export async function align(exchanges: readonly RecordedLine[], vendors: readonly VendorKit[]): Promise<Alignment> {
  const tables = await tablesOf(exchanges, vendors);
  const ofVendors = vendors.map((vendor) => [vendor, toldOf(vendor, exchanges, vendors)] as const);
  const partial = new Map(ofVendors.map(([vendor, records]) => [vendor, records.partial]));
  const settled = new Set(ofVendors.flatMap(([, records]) => [...records.whole]));
  const owned = new Map(ofVendors.flatMap(([, records]) => [...records.owned]));
  const { rows, made } = wholeRows(exchanges, vendors, tables, partial);
  const whole = listsOf(rows);
  const partly = addPartlyKnown({ rows, made }, exchanges, tables, partial);
  const ids = (all: OwnRows) =>
    new Set([...all].flatMap(([name, list]) => list.flatMap((row) => [...ownIds(row, name, vendors)])));
  return {
    rows: asSaved(listsOf(rows), vendors),
    whole,
    shown: ids(whole),
    partly: ids(listsOf(partly)),
    settled,
    owned,
  };
}

/** The rows without what the vendors worked out for the answers. */
function asSaved(rows: OwnRows, vendors: readonly VendorKit[]): OwnRows {
  const saved = vendors.flatMap(({ name, asSaved: ofVendor }): [string, readonly Row[]][] => {
    const own = [...rows].filter(([each]) => each.startsWith(`${name}/`));
    if (ofVendor === undefined) return own;
    const tables = Object.fromEntries(own.map(([each, list]) => [each.slice(name.length + 1), list]));
    return Object.entries(ofVendor(tables)).map(([table, list]) => [`${name}/${table}`, list]);
  });
  return new Map(saved);
}

type RowsByKey = Map<string, Map<string, Row>>;

/** Parts of records that exchanges tell by vendor and table. */
type Told = ReadonlyMap<VendorKit, Map<string, PartlyKnown>>;

function recordsOf(partial: Told, { table: { vendor, table } }: Found): PartlyKnown {
  const found = partial.get(vendor)?.get(table) ?? new PartlyKnown(vendor, table);
  partial.get(vendor)?.set(table, found);
  return found;
}

/** Rows, and the keys of those that the session made. */
type Known = { readonly rows: RowsByKey; readonly made: ReadonlyMap<string, ReadonlySet<string>> };

/**
 * The rows that answers show whole, as the first answer shows them: a record that the session had changed by then is
 * changed again by the replay. Records that the session made are left out.
 */
function wholeRows(
  exchanges: readonly RecordedLine[],
  vendors: readonly VendorKit[],
  tables: readonly Table[],
  partial: Told,
): Known {
  const rows: RowsByKey = new Map();
  const made = new Map<string, Set<string>>();
  for (const exchange of exchanges) {
    const { line, request, reply } = exchange;
    if (line.status >= 300) continue;
    const ofVendor = tables.filter(({ vendor }) => vendor.name === line.vendor);
    const isNew = isRead(exchange, vendors) ? () => false : notNamedIn(line.path, request.body);
    for (const record of objectsIn(reply.body)) {
      const found = rowOf(record, ofVendor, Date.parse(line.at));
      if (found === undefined || rows.get(found.name)?.has(found.key) === true) continue;
      const records = recordsOf(partial, found);
      if (!found.isWhole) records.add(found.row);
      else if (records.created.has(found.key)) continue;
      else if (isNew(found.key)) made.set(found.name, (made.get(found.name) ?? new Set()).add(found.key));
      else if (made.get(found.name)?.has(found.key) !== true) mapIn(rows, found.name).set(found.key, found.row);
    }
  }
  return { rows, made };
}

/** Tells if a key is not one that a request names. */
function notNamedIn(path: string, body: unknown): (key: string) => boolean {
  const named = new Set([...path.split(/[/?&=,]/), ...leavesOf(body).map(({ value }) => String(value))]);
  return (key) => !named.has(key);
}

function mapIn(rows: RowsByKey, name: string): Map<string, Row> {
  const found = rows.get(name) ?? new Map<string, Row>();
  rows.set(name, found);
  return found;
}

function listsOf(rows: RowsByKey): OwnRows {
  return new Map([...rows].map(([name, byKey]) => [name, [...byKey.values()]]));
}

/**
 * Adds the records that answers name without showing them whole, and what belongs to them where it was read before it was
 * written. A record that is known whole stays.
 * @returns what was added
 */
function addPartlyKnown(
  { rows, made }: Known,
  exchanges: readonly RecordedLine[],
  tables: readonly Table[],
  partial: Told,
): RowsByKey {
  const added: RowsByKey = new Map();
  const completer = new MadeUpRows();
  const now = Date.parse(exchanges[0]?.line.at ?? '');
  for (const [vendor, byTable] of partial) {
    for (const [name, records] of byTable) {
      const table = tables.find((each) => each.vendor === vendor && each.table === name);
      if (table === undefined) continue;
      const known = mapIn(rows, table.name); // without rows, too: Paystub's own ones are not the tenant's
      for (const part of records.all) {
        const row = completer.complete(vendor, name, { ...records.usual, ...part }, table.judge, now);
        const key = row === undefined ? '' : keyOf(table, row);
        const isMade = records.created.has(key) || made.get(table.name)?.has(key) === true;
        if (row === undefined || isMade || known.has(key) || isShared(table, row, known)) continue;
        known.set(key, row);
        mapIn(added, table.name).set(key, row);
      }
    }
  }
  return added;
}

/** True for a row with a number or a code that another one has alone: it is that one under another key. */
function isShared({ vendor, table }: Table, row: Row, known: ReadonlyMap<string, Row>): boolean {
  return findSharedKeys(vendor.uniqueKeys?.[table] ?? [], [...known.values(), row]).some(
    ({ second }) => second === row,
  );
}

function keyOf({ vendor, table }: Table, row: Row): string {
  return String((vendor.tables[table] as unknown as { readonly key: (row: Row) => string }).key(row));
}

async function tablesOf(exchanges: readonly RecordedLine[], vendors: readonly VendorKit[]): Promise<readonly Table[]> {
  const used = vendors.filter(({ name }) => exchanges.some(({ line }) => line.vendor === name));
  const ofVendors = used.map(async (vendor) => {
    const [schemas, judge] = [await vendor.records.schemas(), await loadRecordJudge(vendor.records)];
    const open = Object.entries(schemas).filter(([table]) => vendor.tables[table]?.secret !== true);
    return open.map(([table, schema]): Table => ({ name: `${vendor.name}/${table}`, vendor, table, schema, judge }));
  });
  return (await Promise.all(ofVendors)).flat();
}

type Found = {
  readonly table: Table;
  readonly name: string;
  readonly key: string;
  readonly row: Row;
  /** False for a row of which more than a few members are not shown; it has those alone that are. */
  readonly isWhole: boolean;
};

/** The row of an object that a tenant showed, in the table that it has most members in common with. */
function rowOf(record: Readonly<Record<string, unknown>>, tables: readonly Table[], now: number): Found | undefined {
  const fitting = tables.flatMap((table) => {
    const members = membersOf(record, table.schema);
    const shared = Object.keys(members).length;
    const all = Object.keys(table.schema.properties ?? {}).length;
    if (shared < Math.min(minShared.members, all) || shared < minShared.share * Object.keys(record).length) return [];
    const complete = table.vendor.withDefaults?.(table.table, members as Row, now) ?? (members as Row);
    const row = table.judge.withNulls(table.table, complete);
    if (table.judge.errors(table.table, row).length > 0) return [];
    const isWhole = shared >= minWhole * all;
    const found = { table, name: table.name, key: keyOf(table, row), isWhole };
    return [{ ...found, row: isWhole ? row : (members as Row), shared }];
  });
  return fitting.toSorted((a, b) => b.shared - a.shared)[0];
}

/** The members of an object that a table has, in objects within it too; a reference becomes the key that it names. */
function membersOf(record: Readonly<Record<string, unknown>>, schema: JsonSchema): Record<string, unknown> {
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const value = record[name];
    if (value === undefined) return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value] as const];
    const ofObject = objectSchema(member);
    if (ofObject !== undefined) return [[name, membersOf(value as Record<string, unknown>, ofObject)] as const];
    return [[name, 'key' in value ? value.key : value] as const];
  });
  return Object.fromEntries(members);
}

function objectSchema(schema: JsonSchema): JsonSchema | undefined {
  return schema.properties === undefined
    ? (schema.anyOf ?? []).map(objectSchema).find((each) => each !== undefined)
    : schema;
}

/** The objects of a reply that may be records: the root, the items of lists, what an envelope holds. */
function objectsIn(body: unknown, depth = 0): readonly Readonly<Record<string, unknown>>[] {
  if (depth > 3) return [];
  if (Array.isArray(body)) return body.flatMap((item) => objectsIn(item, depth + 1));
  if (typeof body !== 'object' || body === null) return [];
  const inside = Object.values(body).flatMap((member) =>
    typeof member === 'object' ? objectsIn(member, depth + 1) : [],
  );
  return [body as Readonly<Record<string, unknown>>, ...inside];
}

/** The values that identify a row, without those that name rows of other tables. */
function ownIds(row: Row, name: string, vendors: readonly VendorKit[]): ReadonlySet<string> {
  const [vendor = '', table = ''] = name.split('/');
  const references = Object.keys(vendors.find((each) => each.name === vendor)?.relations[table] ?? {});
  const own = Object.entries(row).filter(([member]) => !references.some((each) => each.split('.')[0] === member));
  return idsIn(Object.fromEntries(own));
}
