import { findModel, type Members, type ObjectModel } from './object-model.ts';

/** Why a schema does not take a member: it can only be read, Paystub leaves it out, or the object has no such member. */
export type Standing = 'read-only' | 'not-simulated' | 'unknown';

/** What is known of a member that a schema does not take. @param pointer `/key`, `/timesheetLines/0/audit` */
export function standingOf(model: ObjectModel | undefined, pointer: string): Standing {
  if (model === undefined) return 'unknown';
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return follow(model, path);
}

function follow(model: ObjectModel, [name = '', ...rest]: readonly string[]): Standing {
  const members: Members = model.members;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) return model.notSimulated.includes(name) ? 'not-simulated' : 'unknown';
  if (rest.length === 0) return 'read-only'; // the object has it, and yet the schema does not take it
  if (member.kind === 'reference') return ['name', 'href'].includes(rest[0] ?? '') ? 'read-only' : 'unknown';
  const line = member.kind === 'list' ? findModel(member.object) : undefined;
  return line === undefined ? 'unknown' : follow(line, rest.slice(1));
}
