import type { Table } from '../../engine/table.ts';
import { stamp, touch } from './audit.ts';
import { batch } from './batch.ts';
import type { Call, Context, Reply, State } from './call.ts';
import { checkItem } from './check-item.ts';
import { counts, page, single } from './envelope.ts';
import * as errors from './errors.ts';
import type { components } from './generated/types.ts';
import { readPaging } from './list-paging.ts';
import type { ObjectModel } from './object-model.ts';
import type { LaborRecord } from './tables.ts';

type Reference = components['schemas']['Reference'];
type Create = Exclude<components['schemas']['EmployeePositionCreate'], readonly unknown[]>;
type Update = components['schemas']['EmployeePositionUpdate'];

/** Names of the tables whose records are labor settings: an id, a name, a description, a status. */
export type LaborTable = 'employee-position';

/**
 * The operations of an object that bills labor: employee position, labor class, shift and union are alike.
 * @param table its table; its name is also the counter of the keys and the last part of the object's path
 * @param operations ids of the operations that take one such object
 */
export function laborObject(
  model: ObjectModel,
  table: LaborTable,
  operations: { readonly create: string; readonly update: string },
) {
  const rowsOf = (state: State): Table<LaborRecord, 'id'> => state[table];

  function list(call: Context): Reply<'listEmployeePositions'> {
    call.rule('intacct.list.references');
    const { start, size } = readPaging(call);
    const rows = rowsOf(call.state);
    const references = Iterator.from(rows.all())
      .drop(start - 1)
      .take(size)
      .map(referenceTo)
      .toArray();
    return { status: 200, body: { 'ia::result': references, 'ia::meta': page(rows.size, start, size) } };
  }

  function create(call: Call<'createEmployeePosition'>): Reply<'createEmployeePosition'> {
    const { body } = call;
    if (!isArray(body)) return { status: 201, body: single(createOne(call, body)) };
    const outcome = batch(call, { good: 201, bad: [400, 409, 422] }, body, (item) => {
      checkItem(call, operations.create, item);
      return createOne(call, item as Create);
    });
    return outcome.all ? { status: 201, body: several(outcome.results) } : outcome.reply;
  }

  function createOne(call: Context, body: Create): Reference {
    call.rule('intacct.create.reference');
    const rows = rowsOf(call.state);
    if (rows.by('id', body.id).length > 0) {
      const status = call.choose('intacct.create.duplicate-id') === 'unprocessable' ? 422 : 409;
      throw errors.requestUnsuccessful(status, 'POST', model.name, [errors.alreadyExists(model.title, body.id)]);
    }
    demandLengths(call, 'POST', body);
    const key = String(call.sequence(table));
    const row: LaborRecord = {
      key,
      id: body.id,
      name: body.name,
      description: textOrNull(call, body.description),
      status: body.status,
      audit: stamp(call),
      href: `/objects/${model.name}/${key}`,
    };
    rows.put(row);
    return referenceTo(row);
  }

  function get(call: Call<'getEmployeePosition'>): Reply<'getEmployeePosition'> {
    call.rule('intacct.get.object');
    const keys = keysOf(call);
    if (keys === undefined) return { status: 200, body: single(getOne(call, call.params.key)) };
    const outcome = batch(call, { good: 200, bad: [404] }, keys, (key) => getOne(call, key));
    return outcome.all ? { status: 200, body: several(outcome.results) } : outcome.reply;
  }

  function getOne(call: Context, key: string): LaborRecord {
    const row = rowsOf(call.state).get(key);
    if (row !== undefined) return row;
    call.rule('intacct.key.unknown');
    throw errors.notFound(model.title, key);
  }

  function update(call: Call<'updateEmployeePosition'>): Reply<'updateEmployeePosition'> {
    return { status: 200, body: single(updateOne(call, call.params.key, call.body)) };
  }

  function updateSeveral(call: Call<'updateEmployeePositions'>): Reply<'updateEmployeePositions'> {
    const outcome = batch(call, { good: 200, bad: [400, 404, 422] }, call.body, ({ key, ...item }) => {
      if (typeof key !== 'string') throw errors.payloadContainsErrors([errors.missingField('/key')]);
      checkItem(call, operations.update, item);
      return updateOne(call, key, item);
    });
    return outcome.all ? { status: 200, body: several(outcome.results) } : outcome.reply;
  }

  function updateOne(call: Context, key: string, body: Update): Reference {
    call.rule('intacct.update.omitted-fields');
    const row = getOne(call, key);
    if (body.id !== undefined && body.id !== row.id) {
      call.rule('intacct.payload.read-only-field');
      throw errors.payloadContainsErrors([errors.readOnlyField('/id')]);
    }
    demandLengths(call, 'PATCH', body);
    const { name = row.name, description, status = row.status } = body;
    if (Object.keys(body).length === 0) {
      call.rule('intacct.update.nothing');
      return referenceTo(row);
    }
    rowsOf(call.state).put({
      ...row,
      name,
      description: description === undefined ? row.description : textOrNull(call, description),
      status,
      audit: touch(call, row.audit),
    });
    return referenceTo(row);
  }

  function remove(call: Call<'deleteEmployeePosition'>): Reply<'deleteEmployeePosition'> {
    call.rule('intacct.delete.no-content');
    const keys = keysOf(call);
    if (keys === undefined) {
      removeOne(call, call.params.key);
      return { status: 204 };
    }
    const outcome = batch(call, { good: 204, bad: [404, 422] }, keys, (key) => removeOne(call, key));
    return outcome.all ? { status: 204 } : outcome.reply;
  }

  function removeOne(call: Context, key: string): undefined {
    const rows = rowsOf(call.state);
    if (rows.get(key) === undefined) {
      call.rule('intacct.delete.key-unknown');
      throw errors.notFound(model.title, key);
    }
    rows.delete(key);
  }

  function demandLengths(call: Context, operation: string, body: Update): void {
    const details: errors.Detail[] = [];
    for (const [field, limit] of lengths) {
      if ([...(body[field] ?? '')].length > limit) details.push(errors.tooLong(`/${field}`, limit));
    }
    if (details.length === 0) return;
    call.rule('intacct.labor.lengths');
    throw errors.requestUnsuccessful(422, operation, model.name, details);
  }

  return { list, create, get, update, updateSeveral, remove };
}

const lengths = [
  ['name', 80],
  ['description', 1000],
] as const;

function referenceTo({ key, id, href }: LaborRecord): Reference {
  return { key, id, href };
}

function several<T>(results: readonly T[]) {
  return { 'ia::result': results, 'ia::meta': counts(results.length, results.length) };
}

function textOrNull(call: Context, text: string | null | undefined): string | null {
  if (text === '') call.rule('intacct.payload.empty-text');
  return text === undefined || text === '' ? null : text;
}

/** The keys of a batch, `undefined` where the path has one key. */
function keysOf(call: Call<'getEmployeePosition'> | Call<'deleteEmployeePosition'>): readonly string[] | undefined {
  const { key } = call.params;
  if (!key.includes(',')) return undefined;
  const keys = key.split(',').map((part) => part.trim());
  if (keys.length <= batchLimit) return keys;
  call.rule('intacct.batch.limit');
  throw errors.tooManyRecords(batchLimit);
}

const batchLimit = 500;

function isArray(body: Call<'createEmployeePosition'>['body']): body is Extract<typeof body, readonly unknown[]> {
  return Array.isArray(body);
}
