import { unescapePointer } from '../../../engine/http/json-pointer.ts';
import { isCustomMember } from './known.ts';
import type { ObjectModel } from './object-model.ts';
import { findModel } from './object-models.ts';

/** The reason why a schema rejects a member: read only, left out by Paystub, or not a member of the object. */
export type RejectionReason = 'read-only' | 'not-simulated' | 'unknown';

/** The reason why the schema of an object rejects a member. @param pointer `/key`, `/timesheetLines/0/audit` */
export function rejectionReason(model: ObjectModel | undefined, pointer: string): RejectionReason {
  const path = pointer.split('/').slice(1);
  return model === undefined ? 'unknown' : follow(model, path.map(unescapePointer));
}

/** True for a member of the real object that Paystub leaves out. */
export function isLeftOut({ notSimulated }: Pick<ObjectModel, 'notSimulated'>, name: string): boolean {
  return notSimulated.includes(name) || isCustomMember(name);
}

function follow(
  model: Pick<ObjectModel, 'members' | 'notSimulated'>,
  [name = '', ...rest]: readonly string[],
): RejectionReason {
  const member = Object.hasOwn(model.members, name) ? model.members[name] : undefined;
  if (member === undefined) return isLeftOut(model, name) ? 'not-simulated' : 'unknown';
  if (member.kind === 'reference' && member.newer === true) return 'not-simulated'; // objects do not change their entity
  if (rest.length === 0) return 'read-only'; // the object has it, and yet the schema does not take it
  if (member.kind === 'reference') return ['name', 'href'].includes(rest[0] ?? '') ? 'read-only' : 'unknown';
  if (member.kind === 'group')
    return follow({ members: member.members, notSimulated: member.notSimulated ?? [] }, rest);
  const line = member.kind === 'list' ? findModel(member.object) : undefined;
  return line === undefined ? 'unknown' : follow(line, rest.slice(1));
}
