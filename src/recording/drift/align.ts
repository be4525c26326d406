import { type JsonSchema, loadRecordJudge, type RecordJudge } from '../../engine/state/records.ts';
import type { Row } from '../../engine/state/table.ts';
import { isIdentifierName } from '../../scenario/record/generated-values.ts';
import { leavesOf } from '../../scenario/record/leaves.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { RecordedLine } from '../exchange.ts';
import type { OwnRows } from './replayer.ts';

/** The records that a recording shows before its session wrote them, as rows of the vendors' tables. */
export type Alignment = {
  readonly rows: OwnRows;
  /** Values that identify the records which are known: those of the rows. */
  readonly shown: ReadonlySet<string>;
  /** The same of records that are known in part: enough for the operations that the vendor says. */
  readonly partly: ReadonlySet<string>;
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

/** Reads the rows that a sandbox must hold to answer as the tenant did. An object without a table is left out. */
export async function align(exchanges: readonly RecordedLine[], vendors: readonly VendorKit[]): Promise<Alignment> {
  const tables = await tablesOf(exchanges, vendors);
  const rows = new Map<string, Map<string, Row>>();
  const written = new Set<string>();
  for (const exchange of exchanges) {
    const { line, reply } = exchange;
    const reads = isRead(exchange, vendors);
    if (line.status >= 300) continue;
    if (!reads) {
      for (const id of idsIn(reply.body)) written.add(id);
      continue;
    }
    for (const record of objectsIn(reply.body)) {
      const found = rowOf(
        record,
        tables.filter(({ vendor }) => vendor.name === line.vendor),
        Date.parse(line.at),
      );
      if (found === undefined || written.has(found.key)) continue;
      const known = rows.get(found.name) ?? new Map<string, Row>();
      rows.set(found.name, known);
      if (!known.has(found.key)) known.set(found.key, found.row);
    }
  }
  const partly = addPartlyKnown(rows, exchanges, vendors, tables);
  const all = [...rows].map(([name, byKey]) => [name, [...byKey.values()]] as const);
  const shown = all.flatMap(([name, list]) => list.flatMap((row) => [...ownIds(row, name, vendors)]));
  return { rows: new Map(all), shown: new Set(shown), partly };
}

/**
 * Adds the records that answers name without showing them whole, and what belongs to them where it was read before it was
 * written. A record that is known whole stays.
 * @returns the values that identify them
 */
function addPartlyKnown(
  rows: Map<string, Map<string, Row>>,
  exchanges: readonly RecordedLine[],
  vendors: readonly VendorKit[],
  tables: readonly Table[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  const created = new Set<string>();
  const changed = new Set<string>();
  const whole = new Map([...rows].map(([name, byKey]) => [name, new Set(byKey.keys())]));
  const add = (
    vendor: VendorKit,
    records: Readonly<Record<string, readonly Row[]>>,
    isLeftOut: (key: string) => boolean,
  ) => {
    for (const [table, list] of Object.entries(records)) {
      const found = tables.find((each) => each.vendor === vendor && each.table === table);
      if (found === undefined) continue;
      const byKey = rows.get(found.name) ?? new Map<string, Row>();
      rows.set(found.name, byKey); // without rows, too: Paystub's own ones are not the tenant's
      for (const row of list) {
        const key = keyOf(found, row);
        const isWhole = whole.get(found.name)?.has(key) === true;
        if (!isWhole && !byKey.has(key) && !isLeftOut(key) && found.judge.errors(table, row).length === 0)
          byKey.set(key, row);
      }
    }
  };
  for (const exchange of exchanges) {
    const { line, request, reply } = exchange;
    const vendor = vendors.find(({ name }) => name === line.vendor);
    const shown = vendor?.shownRecords?.(line.operation ?? '', reply.body);
    if (vendor === undefined || line.status >= 300) continue;
    if (shown === undefined) {
      if (!isRead(exchange, vendors)) for (const id of idsIn(reply.body)) created.add(id);
      continue;
    }
    for (const id of idsIn(reply.body)) ids.add(id);
    add(vendor, shown.existing, (key) => created.has(key));
    if (isRead(exchange, vendors)) add(vendor, shown.current, (key) => changed.has(key));
    else {
      add(vendor, Object.fromEntries(Object.keys(shown.current).map((table) => [table, []])), () => true);
      for (const id of [...line.path.split(/[/?&=,]/), ...idsIn(request.body), ...idsIn(reply.body)]) changed.add(id);
    }
  }
  return ids;
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

function isRead({ line }: RecordedLine, vendors: readonly VendorKit[]): boolean {
  const { contract } = vendors.find(({ name }) => name === line.vendor) ?? {};
  return contract?.operations.find(({ id }) => id === line.operation)?.reads === true;
}

type Found = { readonly name: string; readonly key: string; readonly row: Row };

/** The row of an object that a tenant showed, in the table that it has most members in common with. */
function rowOf(record: Readonly<Record<string, unknown>>, tables: readonly Table[], now: number): Found | undefined {
  const fitting = tables.flatMap((table) => {
    const members = membersOf(record, table.schema);
    const shared = Object.keys(members).length;
    if (shared < minShared.members || shared < minShared.share * Object.keys(record).length) return [];
    const complete = table.vendor.withDefaults?.(table.table, members as Row, now) ?? (members as Row);
    const row = table.judge.withNulls(table.table, complete);
    if (table.judge.errors(table.table, row).length > 0) return [];
    return [{ name: table.name, key: keyOf(table, row), row, shared }];
  });
  return fitting.toSorted((a, b) => b.shared - a.shared)[0];
}

/** The members of an object that a table has; a reference becomes the key that it names. */
function membersOf(record: Readonly<Record<string, unknown>>, schema: JsonSchema): Record<string, unknown> {
  const members = Object.keys(schema.properties ?? {}).flatMap((name) => {
    const value = record[name];
    if (value === undefined) return [];
    const isReference =
      typeof value === 'object' && value !== null && 'key' in value && !isObject(schema.properties?.[name]);
    return [[name, isReference ? value.key : value] as const];
  });
  return Object.fromEntries(members);
}

function isObject(schema: JsonSchema | undefined): boolean {
  return schema?.properties !== undefined || (schema?.anyOf ?? []).some(isObject);
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

/** The values that identify something in a body. */
export function idsIn(body: unknown): ReadonlySet<string> {
  const named = leavesOf(body).filter(({ name, value }) => isIdentifierName(name) && value !== null);
  return new Set(named.map(({ value }) => String(value)));
}
