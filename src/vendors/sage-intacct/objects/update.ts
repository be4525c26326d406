import { requireOwnLevel } from '../access/entities.ts';
import { usedOnTimesheet } from '../refusals/objects.ts';
import { payloadContainsErrors } from '../refusals/payload.ts';
import { missingPayloadOnPatch } from '../refusals/requests.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context, Reply } from '../types.ts';
import { several, single } from '../wire/envelope.ts';
import { invalidDetail, missingDetail } from '../wire/payload-details.ts';
import { furtherViolations, payloadFailure } from '../wire/payload-failure.ts';
import { batch } from './batch.ts';
import { checkItem } from './check-item.ts';
import { requireOwnLocation, requireParentAbove } from './hierarchy.ts';
import { requireIdentity } from './identity.ts';
import { type Kind, requireFittingLengths, requireRecord } from './kind.ts';
import type { Payload } from './members/read-members.ts';
import { type Reference, referenceTo, usersOf } from './members/references.ts';
import { change, numberLines } from './store.ts';

/** Changes one object. */
export function update(call: Context, kind: Kind, key: string, body: Payload): Reply<'updateEmployeePosition'> {
  return { status: 200, body: single(updateOne(call, kind, key, body)) };
}

/** Changes several objects, each of which the payload names by its key. */
export function updateSeveral(call: Context, kind: Kind, body: readonly Payload[]): Reply<'updateEmployeePositions'> {
  const outcome = batch(call, { good: 200, bad: [400, 404, 422] }, body, ({ key, ...item }) => {
    if (typeof key !== 'string') {
      const detail = key === undefined ? missingDetail(call, '/key') : invalidDetail(call, '/key', 'must be a string');
      throw payloadContainsErrors([detail]);
    }
    checkItem(call, kind.update, item);
    return updateOne(call, kind, key, item);
  });
  return outcome.all ? { status: 200, body: several(outcome.results) } : outcome.reply;
}

function updateOne(call: Context, kind: Kind, key: string, body: Payload): Reference {
  const violations = furtherViolations(call, body);
  if (violations.length > 0) throw payloadFailure(violations, body, call);
  const record = requireRecord(call, kind, key);
  requireOwnLevel(call, 'PATCH', kind.model, record);
  requireOwnLocation('PATCH', kind.model, record);
  requireIdentity(call, kind.model, record, body);
  requireFittingLengths('PATCH', kind, body);
  const end = change(
    call,
    kind.model,
    record,
    body,
    { operation: 'PATCH', object: kind.model.name, pointer: '' },
    (changes) => {
      requireChangeable(call, kind, record, changes);
      requireParentAbove(call, kind.model, record, changes);
    },
  );
  if (end === undefined && !call.holds('intacct.update.nothing')) throw missingPayloadOnPatch('PATCH');
  const written = tableOf(call.state, kind.model).get(key) ?? record;
  if (end === undefined) return referenceTo(written);
  kind.complete(call, 'PATCH', written, record);
  end();
  numberLines(call, kind.model, written);
  return referenceTo(written);
}

/** Requires that an object used on a timesheet is only set inactive. @throws Failure 422 */
function requireChangeable(
  call: Context,
  { model, frozenByTimesheets }: Kind,
  record: ObjectRecord,
  changes: Payload,
): void {
  if (!frozenByTimesheets) return;
  if (!usersOf(call.state, model, record).some(({ name }) => name.startsWith('time/'))) return;
  const refused = Object.entries(changes).find(
    ([name, value]) => value !== record[name] && !(name === 'status' && value === 'inactive'),
  );
  if (refused === undefined) return;
  throw usedOnTimesheet({ operation: 'PATCH', object: model.name }, model.title, record.id, `/${refused[0]}`);
}
