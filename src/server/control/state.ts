import type { Vendor } from '../../engine/request/vendor.ts';
import { loadRecordJudge, type RecordError, type RecordJudge } from '../../engine/state/records.ts';
import type { Row } from '../../engine/state/table.ts';
import { problem } from '../problem.ts';
import type { ControlCall, Group } from './call.ts';

type Record_ = Record<string, unknown>;

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
    const { table } = findTable(call);
    const { offset = 0, limit = 100 } = call.query;
    const records = Iterator.from(table.all()).drop(offset).take(limit).toArray();
    return { status: 200, body: { total: table.size, offset, records: records as Record_[] } };
  },

  getRecord: (call) => ({ status: 200, body: findRecord(call) }),

  putRecord: async (call) => {
    const { name, spec, vendor } = findTable(call);
    const judge = await loadRecordJudge(vendor.records);
    demandGood(judge.errors(call.params.table, call.body));
    demandKey(spec.key, call.body, call.params.key);
    call.sandbox.alter((world) => world.table(name).put(call.body));
    return { status: 200, body: call.body };
  },

  patchRecord: async (call) => {
    const { name, spec, vendor } = findTable(call);
    const judge = await loadRecordJudge(vendor.records);
    const record = patched(judge, call.params.table, findRecord(call), call.body);
    demandGood(judge.errors(call.params.table, record));
    demandKey(spec.key, record, call.params.key);
    call.sandbox.alter((world) => world.table(name).put(record));
    return { status: 200, body: record };
  },

  deleteRecord: (call) => {
    const { name } = findTable(call);
    findRecord(call);
    call.sandbox.alter((world) => world.table(name).delete(call.params.key));
    return { status: 204 };
  },
};

function shownTables(vendor: Vendor): readonly string[] {
  return Object.keys(vendor.tables).filter((name) => vendor.tables[name]?.secret !== true);
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
    throw problem(404, { title: 'No such vendor', detail: `There is no vendor ${params.vendor}.`, allowed });
  }
  const allowed = shownTables(vendor);
  if (!allowed.includes(params.table)) {
    throw problem(404, { title: 'No such table', detail: `${vendor.name} has no table ${params.table}.`, allowed });
  }
  const name = `${vendor.name}/${params.table}`;
  const spec = vendor.tables[params.table] as { key: (row: Row) => string }; // each table's rows meet only its own spec
  return { name, spec, vendor, table: sandbox.world.table(name) };
}

function findRecord(call: Exclude<OnTable, ControlCall<'getTable'>>): Record_ {
  const { vendor, table, key } = call.params;
  const record = findTable(call).table.get(key);
  if (record === undefined)
    throw problem(404, { title: 'No such record', detail: `${vendor} has no ${key} in ${table}.` });
  return record as Record_;
}

/** `null` is the value of a member that may be null, and takes away one that may not. */
function patched(judge: RecordJudge, table: string, record: Record_, patch: Record_): Record_ {
  const whole = { ...record, ...patch };
  const wrong = new Set(judge.errors(table, whole).map(({ pointer }) => pointer));
  const gone = Object.keys(patch).filter((name) => patch[name] === null && wrong.has(`/${name}`));
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !gone.includes(name)));
}

function demandGood(faults: readonly RecordError[]): void {
  if (faults.length === 0) return;
  const detail = faults.map(({ pointer, message: says }) => (pointer === '' ? says : `${pointer}: ${says}`)).join('; ');
  throw problem(400, { title: 'Not a record of this table', detail });
}

function demandKey(keyOf: (row: Row) => string, record: Row, key: string): void {
  if (keyOf(record) === key) return;
  throw problem(400, {
    title: 'Another key',
    detail: `The record's own key is ${keyOf(record)}, the path says ${key}.`,
  });
}
