import type { Row } from '../../../engine/state/table.ts';
import { time } from '../objects/audit.ts';
import { type Member, models } from '../objects/object-model.ts';

/** Fills in what a record of own data need not say of an object: status, link, and who made it when. */
export function complete(table: string, row: Row, now: number): Row {
  const model = models.find((each) => each.table === table);
  if (model === undefined) return row;
  const { key } = row as { readonly key?: unknown };
  const presets = Object.entries<Member>(model.members).flatMap(([name, member]) =>
    member.kind === 'field' && member.default !== undefined ? [[name, member.default] as const] : [],
  );
  const made = time(now);
  return {
    ...Object.fromEntries(presets),
    href: `/objects/${model.name}/${String(key)}`,
    audit: { createdDateTime: made, modifiedDateTime: made, createdBy: '1', modifiedBy: '1' },
    ...row,
  };
}
