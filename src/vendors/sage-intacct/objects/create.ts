import { alreadyExists, contactMissing, contactMissingOlder } from '../refusals/objects.ts';
import { findSimilarIds, tableOf } from '../tables.ts';
import type { Context, Reply } from '../types.ts';
import { several, single } from '../wire/envelope.ts';
import { supportId } from '../wire/render.ts';
import { batch } from './batch.ts';
import { checkItem } from './check-item.ts';
import type { Kind } from './kind.ts';
import { requireFittingLengths } from './lengths.ts';
import { isNoReference, type Reference, type ReferenceInput, referenceTo } from './references.ts';
import { insert, type Payload } from './store.ts';

/** Creates one object, or several from an array. */
export function create(call: Context, kind: Kind, body: Payload | readonly Payload[]): Reply<'createEmployeePosition'> {
  if (!isArray(body)) return { status: 201, body: single(createOne(call, kind, body)) };
  const outcome = batch(call, { good: 201, bad: [400, 409, 422] }, body, (item) => {
    checkItem(call, kind.create, item);
    return createOne(call, kind, item);
  });
  return outcome.all ? { status: 201, body: several(outcome.results) } : outcome.reply;
}

function createOne(call: Context, kind: Kind, body: Payload): Reference {
  if (kind.requiresContact) requireContact(call, kind, body);
  if (kind.hasOwnId) requireFreeId(call, kind, String(body.id));
  requireFittingLengths('POST', kind, body);
  return referenceTo(insert(call, kind.model, body));
}

/** Requires the contact of a new employee. @throws Failure 422 */
function requireContact(call: Context, { model }: Kind, { primaryContact }: Payload): void {
  if (!isNoReference(primaryContact as ReferenceInput)) return;
  const text = 'Employee Contact info cannot be empty';
  if (call.choose('intacct.employee.contact') === 'newer') {
    throw contactMissing({ operation: 'POST', object: model.name }, text);
  }
  throw contactMissingOlder(`${text} [Support ID: ${supportId(call)}]`);
}

/** Requires that no object has an id. @throws Failure 409 or 422 */
function requireFreeId(call: Context, { model }: Kind, id: string): void {
  const similar = findSimilarIds(tableOf(call.state, model), id);
  if (similar.length === 0) return;
  if (!similar.some((record) => record.id === id) && call.holds('intacct.create.id-exact')) return;
  const status = call.choose('intacct.create.duplicate-id') === 'unprocessable' ? 422 : 409;
  const message =
    call.choose('intacct.create.duplicate-text') === 'value'
      ? `Another record with the value ${id} already exists`
      : `Another ${model.title} with the given value(s) ${id} already exists`;
  throw alreadyExists({ operation: 'POST', object: model.name }, status, message);
}

function isArray(body: Payload | readonly Payload[]): body is readonly Payload[] {
  return Array.isArray(body);
}
