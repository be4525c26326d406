import type { components } from '../generated/types.ts';
import { listByKey } from '../query/query-results.ts';
import * as errors from '../refusals/errors.ts';
import { type BatchReply, batch } from '../services/batch.ts';
import type { ObjectRecord } from '../tables.ts';
import type { Context, Reply } from '../types.ts';
import { type Counts, counts, page, single } from '../wire/envelope.ts';
import { checkItem } from './check-item.ts';
import { keysOf } from './keys.ts';
import { readPaging } from './list-paging.ts';
import type { ObjectModel } from './object-model.ts';
import { change, insert, type Payload, removeWhole } from './object-store.ts';
import { tableOf, versionOf } from './object-tables.ts';
import { usesOf } from './references.ts';
import { showAlone, showObject } from './show-object.ts';

type Reference = components['schemas']['Reference'];

/** What is special about a kind of object. */
export type Specialty = {
  readonly model: ObjectModel;
  /** Ids of the operations that take one object, whose schemas judge the items of batches. */
  readonly operations: { readonly create?: string; readonly update?: string };
  /** Longest texts in characters. */
  readonly lengths?: readonly (readonly [field: string, limit: number])[];
  /** Whether use on a timesheet freezes it. */
  readonly frozenByTimesheets?: boolean;
};

type GetReply<Full> =
  | {
      readonly status: 200;
      readonly body: { readonly 'ia::result': Full | readonly Full[]; readonly 'ia::meta': Counts };
    }
  | BatchReply<404 | 207>;

/** The operations of one kind of object. `Full` is what its get answers, which the contract's schema judges. */
export function objectHandlers<Full extends object>(specialty: Specialty) {
  const { model, operations } = specialty;
  const ownId = model.members.id?.kind === 'field' && model.members.id.readOnly !== true;

  function list(call: Context): Reply<'listEmployeePositions'> {
    call.rule('intacct.list.references');
    const { start, size } = readPaging(call);
    const rows = listByKey(tableOf(call.state, model), versionOf(call.state));
    const references = rows.slice(start - 1, start - 1 + size).map(referenceTo);
    return { status: 200, body: { 'ia::result': references, 'ia::meta': page(rows.length, start, size) } };
  }

  function create(call: Context, body: Payload | readonly Payload[]): Reply<'createEmployeePosition'> {
    if (!isArray(body)) return { status: 201, body: single(createOne(call, body)) };
    const outcome = batch(call, { good: 201, bad: [400, 409, 422] }, body, (item) => {
      checkItem(call, operations.create, item);
      return createOne(call, item);
    });
    return outcome.all ? { status: 201, body: several(outcome.results) } : outcome.reply;
  }

  function createOne(call: Context, body: Payload): Reference {
    call.rule('intacct.create.reference');
    if (ownId) demandFreeId(call, String(body.id));
    demandLengths(call, 'POST', body);
    return referenceTo(insert(call, model, body));
  }

  function demandFreeId(call: Context, id: string): void {
    if (tableOf(call.state, model).by('id', id).length === 0) return;
    const status = call.choose('intacct.create.duplicate-id') === 'unprocessable' ? 422 : 409;
    throw errors.requestUnsuccessful(status, 'POST', model.name, [errors.alreadyExists(model.title, id)]);
  }

  function get(call: Context, path: string): GetReply<Full> {
    call.rule('intacct.get.object');
    const keys = keysOf(call, path);
    if (keys === undefined) return showAlone(call, model, demandRow(call, path)) as GetReply<Full>;
    const outcome = batch(call, { good: 200, bad: [404] }, keys, (key) => getOne(call, key));
    return outcome.all ? { status: 200, body: several(outcome.results) } : outcome.reply;
  }

  function getOne(call: Context, key: string): Full {
    return showObject(call, model, demandRow(call, key)) as Full;
  }

  function demandRow(call: Context, key: string): ObjectRecord {
    const row = tableOf(call.state, model).get(key);
    if (row !== undefined) return row;
    call.rule('intacct.key.unknown');
    throw errors.notFound(model.title, key);
  }

  function update(call: Context, key: string, body: Payload): Reply<'updateEmployeePosition'> {
    return { status: 200, body: single(updateOne(call, key, body)) };
  }

  function updateSeveral(call: Context, body: readonly Payload[]): Reply<'updateEmployeePositions'> {
    const outcome = batch(call, { good: 200, bad: [400, 404, 422] }, body, ({ key, ...item }) => {
      if (typeof key !== 'string') {
        call.rule('intacct.payload.invalid-value');
        throw errors.payloadContainsErrors([errors.missingField('/key')]);
      }
      checkItem(call, operations.update, item);
      return updateOne(call, key, item);
    });
    return outcome.all ? { status: 200, body: several(outcome.results) } : outcome.reply;
  }

  function updateOne(call: Context, key: string, body: Payload): Reference {
    call.rule('intacct.update.omitted-fields');
    const row = demandRow(call, key);
    const fixed = (['key', 'id'] as const).find((name) => body[name] !== undefined && body[name] !== row[name]);
    if (fixed !== undefined) {
      call.rule('intacct.payload.read-only-field');
      throw errors.payloadContainsErrors([errors.readOnlyField(`/${fixed}`)]);
    }
    demandLengths(call, 'PATCH', body);
    const changed = change(call, model, row, body, '', (changes) => demandChangeable(call, row, changes));
    if (!changed) call.rule('intacct.update.nothing');
    return referenceTo(row);
  }

  function demandChangeable(call: Context, row: ObjectRecord, changes: Payload): void {
    if (specialty.frozenByTimesheets !== true) return;
    const onTimesheets = usesOf(call.state, model, row).some(({ by }) => by.name.startsWith('time/'));
    if (!onTimesheets) return;
    call.rule('intacct.update.used-on-timesheet');
    const refused = Object.entries(changes).find(
      ([name, value]) => value !== row[name] && !(name === 'status' && value === 'inactive'),
    );
    if (refused === undefined) return;
    throw errors.requestUnsuccessful(422, 'PATCH', model.name, [
      errors.usedOnTimesheet(model.title, row.id, `/${refused[0]}`),
    ]);
  }

  function remove(call: Context, path: string): Reply<'deleteEmployeePosition'> {
    call.rule('intacct.delete.no-content');
    const keys = keysOf(call, path);
    if (keys === undefined) {
      removeOne(call, path);
      return { status: 204 };
    }
    const outcome = batch(call, { good: 204, bad: [404, 422] }, keys, (key) => removeOne(call, key));
    return outcome.all ? { status: 204 } : outcome.reply;
  }

  function removeOne(call: Context, key: string): undefined {
    const row = tableOf(call.state, model).get(key);
    if (row === undefined) {
      call.rule('intacct.delete.key-unknown');
      throw errors.notFound(model.title, key);
    }
    const uses = usesOf(call.state, model, row);
    if (uses.length > 0) {
      call.rule('intacct.delete.in-use');
      throw errors.requestUnsuccessful(422, 'DELETE', model.name, [
        errors.inUse(
          model.title,
          row.id,
          uses.map(({ by }) => by.title),
        ),
      ]);
    }
    removeWhole(call, model, row);
  }

  function demandLengths(call: Context, operation: string, body: Payload): void {
    const details = (specialty.lengths ?? [])
      .filter(([field, limit]) => isLonger(String(body[field] ?? ''), limit))
      .map(([field, limit]) => errors.tooLong(`/${field}`, limit));
    if (details.length === 0) return;
    call.rule('intacct.labor.lengths');
    throw errors.requestUnsuccessful(422, operation, model.name, details);
  }

  return { list, create, get, update, updateSeveral, remove };
}

function referenceTo({ key, id, href }: ObjectRecord): Reference {
  return { key, id, href };
}

/** Whether a text has more characters than it may; most have fewer UTF-16 units already. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && [...text].length > limit;
}

function several<T>(results: readonly T[]) {
  return { 'ia::result': results, 'ia::meta': counts(results.length, results.length) };
}

function isArray(body: Payload | readonly Payload[]): body is readonly Payload[] {
  return Array.isArray(body);
}
