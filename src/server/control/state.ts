import type { Vendor } from '../../engine/request/vendor.ts';
import type { RecordError, RecordJudge } from '../../engine/state/records.ts';
import { isShown, type Row } from '../../engine/state/table.ts';
import { findSharedKeys } from '../../engine/state/unique-keys.ts';
import { Problem } from '../problem.ts';
import type { ControlCall, Group } from './call.ts';

type JsonRecord = Record<string, unknown>;

/** Operations on the records of a sandbox. */
export const stateOperations: Group<
  'getState' | 'getTable' | 'getRecord' | 'putRecord' | 'patchRecord' | 'deleteRecord'
> = {
  getState: ({ facts, sandbox }) => ({
    status: 200,
    body: Object.fromEntries(
      facts.vendors.map((vendor) => [
        vendor.name,
        Object.fromEntries(
          shownTables(vendor).map((name) => [name, sandbox.world.table(`${vendor.name}/${name}`).size]),
        ),
      ]),
    ),
  }),

  getTable: (call) => {
    const { table, spec } = findTable(call);
    const { offset = 0, limit = 100 } = call.query;
    const records = Iterator.from(table.all()).drop(offset).take(limit).toArray();
    const keys = records.map((record) => spec.key(record));
    return { status: 200, body: { total: table.size, offset, keys, records: records as JsonRecord[] } };
  },

  getRecord: (call) => ({ status: 200, body: findRecord(call) }),

  putRecord: async (call) => {
    const { name, spec, vendor } = findTable(call);
    const judge = await call.facts.recordJudge(vendor);
    requireGood(judge.errors(call.params.table, call.body));
    requireKey(spec.key, call.body, call.params.key);
    requireUnique(call, call.body);
    requireFitting(call, call.body);
    return call.alter(call.sandbox, () => {
      call.sandbox.world.table(name).put(call.body);
      return { status: 200, body: call.body };
    });
  },

  patchRecord: async (call) => {
    const { name, spec, vendor } = findTable(call);
    const judge = await call.facts.recordJudge(vendor);
    const record = toPatched(judge, call.params.table, findRecord(call), call.body);
    requireGood(judge.errors(call.params.table, record));
    requireKey(spec.key, record, call.params.key);
    requireUnique(call, record);
    requireFitting(call, record);
    return call.alter(call.sandbox, () => {
      call.sandbox.world.table(name).put(record);
      return { status: 200, body: record };
    });
  },

  deleteRecord: (call) => {
    const { name } = findTable(call);
    findRecord(call);
    call.sandbox.alter((world) => world.table(name).delete(call.params.key));
    return { status: 204 };
  },
};

function shownTables(vendor: Vendor): readonly string[] {
  return Object.entries(vendor.tables).flatMap(([name, spec]) => (isShown(spec) ? [name] : []));
}

type OnTable =
  | ControlCall<'getTable'>
  | ControlCall<'getRecord'>
  | ControlCall<'putRecord'>
  | ControlCall<'patchRecord'>
  | ControlCall<'deleteRecord'>;

function findTable({ facts, sandbox, params }: OnTable) {
  const vendor = facts.vendors.find(({ name }) => name === params.vendor);
  if (vendor === undefined) {
    const allowed = facts.vendors.map(({ name }) => name);
    throw new Problem(404, { title: 'No such vendor', detail: `There is no vendor ${params.vendor}.`, allowed });
  }
  const spec = Object.hasOwn(vendor.tables, params.table) ? vendor.tables[params.table] : undefined;
  if (spec === undefined || spec.secret === true) {
    const allowed = shownTables(vendor);
    throw new Problem(404, { title: 'No such table', detail: `${vendor.name} has no table ${params.table}.`, allowed });
  }
  const name = `${vendor.name}/${params.table}`;
  const { key } = spec as { key: (row: Row) => string }; // each table's rows meet only its own spec
  return { name, spec: { key }, vendor, table: sandbox.world.table(name) };
}

function findRecord(call: Exclude<OnTable, ControlCall<'getTable'>>): JsonRecord {
  const { vendor, table, key } = call.params;
  const record = findTable(call).table.get(key);
  if (record === undefined)
    throw new Problem(404, { title: 'No such record', detail: `${vendor} has no ${key} in ${table}.` });
  return record as JsonRecord;
}

/** The patched record: `null` is the value of a member that may be null, and removes one that may not. */
function toPatched(judge: RecordJudge, table: string, record: JsonRecord, patch: JsonRecord): JsonRecord {
  const whole = { ...record, ...patch };
  const pointers = new Set(judge.errors(table, whole).map(({ pointer }) => pointer));
  const removed = Object.keys(patch).filter((name) => patch[name] === null && pointers.has(`/${name}`));
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !removed.includes(name)));
}

function requireGood(errors: readonly RecordError[]): void {
  if (errors.length === 0) return;
  const detail = errors.map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`)).join('; ');
  throw new Problem(400, { title: 'Not a record of this table', detail });
}

function requireKey(keyOf: (row: Row) => string, record: Row, key: string): void {
  if (keyOf(record) === key) return;
  throw new Problem(400, {
    title: 'Another key',
    detail: `The record's own key is ${keyOf(record)}, the path says ${key}.`,
  });
}

/** Requires what the vendor demands of a record beside its schema. */
function requireFitting(call: ControlCall<'putRecord'> | ControlCall<'patchRecord'>, record: Row): void {
  const { vendor } = findTable(call);
  const rowsOf = (name: string) => call.sandbox.world.table(`${vendor.name}/${name}`).all();
  requireGood(vendor.recordErrors?.(call.params.table, record, rowsOf) ?? []);
}

/** Requires that no other record of the table has the record's value of a unique key. */
function requireUnique(call: ControlCall<'putRecord'> | ControlCall<'patchRecord'>, record: Row): void {
  const { vendor, spec, table } = findTable(call);
  const others = Iterator.from(table.all()).filter((row) => spec.key(row) !== call.params.key);
  const shared = findSharedKeys(vendor.uniqueKeys?.[call.params.table] ?? [], [...others, record]);
  const own = shared.filter(({ second }) => second === record);
  requireGood(
    own.map(({ pointer, value, first }) => ({
      pointer,
      message: `${String(value)} is that of ${call.params.table} ${spec.key(first)} already`,
    })),
  );
}
