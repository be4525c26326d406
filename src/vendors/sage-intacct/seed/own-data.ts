import type { Row } from '../../../engine/state/table.ts';
import { defaultsOf } from '../objects/members/groups.ts';
import type { Member } from '../wire/object-model.ts';
import { models } from '../wire/object-models.ts';
import { timestamp } from '../wire/time.ts';

/** The built-in user that records of own data are made by. */
export const userKey = '1';

/** Fills in the members that a record of own data may leave out: status, groups, link, and who made the object and when. */
export function withDefaults(table: string, record: Row, now: number): Row {
  const model = models.find((each) => each.table === table);
  if (model === undefined) return record;
  const { key } = record as { readonly key?: unknown };
  const defaults = Object.entries<Member>(model.members).flatMap(([name, member]): [string, unknown][] => {
    if (member.kind === 'group' && name !== 'audit') return [[name, defaultsOf(member)]];
    if (member.kind === 'references') return [[name, []]];
    return member.kind === 'field' && member.default !== undefined ? [[name, member.default]] : [];
  });
  return {
    ...Object.fromEntries(defaults),
    href: `/objects/${model.name}/${String(key)}`,
    ...('audit' in model.members ? { audit: auditAt(timestamp(now)) } : {}),
    ...record,
  };
}

function auditAt(time: string) {
  return { createdDateTime: time, modifiedDateTime: time, createdBy: userKey, modifiedBy: userKey };
}
