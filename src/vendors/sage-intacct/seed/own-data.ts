import type { Row } from '../../../engine/state/table.ts';
import type { Member } from '../wire/object-model.ts';
import { models } from '../wire/object-models.ts';
import { timestamp } from '../wire/time.ts';

/** Fills in the members that a record of own data may leave out: status, link, and who made the object and when. */
export function withDefaults(table: string, record: Row, now: number): Row {
  const model = models.find((each) => each.table === table);
  if (model === undefined) return record;
  const { key } = record as { readonly key?: unknown };
  const defaults = Object.entries<Member>(model.members).flatMap(([name, member]) =>
    member.kind === 'field' && member.default !== undefined ? [[name, member.default] as const] : [],
  );
  const created = timestamp(now);
  return {
    ...Object.fromEntries(defaults),
    href: `/objects/${model.name}/${String(key)}`,
    audit: { createdDateTime: created, modifiedDateTime: created, createdBy: '1', modifiedBy: '1' },
    ...record,
  };
}
