import { contactMissing, contactMissingOlder } from '../refusals/objects.ts';
import { payloadContainsErrors } from '../refusals/payload.ts';
import { findById, tableOf } from '../tables.ts';
import type { Context, Reply } from '../types.ts';
import { several, single } from '../wire/envelope.ts';
import { unknownDetail } from '../wire/payload-details.ts';
import { furtherViolations, payloadFailure } from '../wire/payload-failure.ts';
import { supportId } from '../wire/render.ts';
import { batch } from './batch.ts';
import { checkItem } from './check-item.ts';
import { completeEmployee } from './employees.ts';
import { requireFreeId } from './identity.ts';
import { type Kind, requireFittingLengths } from './kind.ts';
import type { Payload } from './members/read-members.ts';
import { isNoReference, type Reference, type ReferenceInput, referenceTo } from './members/references.ts';
import { insert, numberLines } from './store.ts';

/** Creates one object, or several from an array. */
export function create(call: Context, kind: Kind, body: Payload | readonly Payload[]): Reply<'createEmployeePosition'> {
  if (!isArray(body)) return { status: 201, body: single(createOne(call, kind, body)) };
  const outcome = batch(call, { good: 201, bad: [400, 409, 422] }, body, (item) => {
    checkItem(call, kind.create, item);
    return createOne(call, kind, item);
  });
  return outcome.all ? { status: 201, body: several(outcome.results) } : outcome.reply;
}

function createOne(call: Context, kind: Kind, sent: Payload): Reference {
  const violations = furtherViolations(call, sent);
  if (violations.length > 0) throw payloadFailure(violations, sent, call);
  const body = kind.hasOwnId && sent.id === undefined ? { ...sent, id: nextNumber(call, kind) } : sent;
  requireOwnMembers(call, kind, body);
  kind.requireNew(call, body);
  if (kind.requiresContact) requireContact(call, kind, body);
  if (kind.hasOwnId) requireFreeId(call, 'POST', kind.model, String(body.id));
  requireFittingLengths('POST', kind, body);
  const record = insert(call, kind.model, body);
  kind.complete(call, 'POST', record);
  if (kind.requiresContact) completeEmployee(call, record);
  numberLines(call, kind.model, record);
  return referenceTo(record);
}

/** The next number that no object of a kind has for its id. */
function nextNumber(call: Context, { model }: Kind): string {
  const table = tableOf(call.state, model);
  let number = table.size + 1;
  while (findById(table, String(number)) !== undefined) number += 1;
  return String(number);
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

/** Requires that a payload lacks what a sample has and the schema of the object has not. @throws Failure 400 */
function requireOwnMembers(call: Context, { notTaken }: Kind, body: Payload): void {
  if (notTaken === undefined || body[notTaken] === undefined) return;
  if (call.choose('intacct.location.description') === 'accepted') return;
  throw payloadContainsErrors([unknownDetail(call, `/${notTaken}`)]);
}

function isArray(body: Payload | readonly Payload[]): body is readonly Payload[] {
  return Array.isArray(body);
}
