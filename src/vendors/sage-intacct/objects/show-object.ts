import { BoundedCache } from '../../../engine/cache.ts';
import { CachedReply } from '../../../engine/request/cached-reply.ts';
import type { Table } from '../../../engine/state/table.ts';
import { type Audit, type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { customFieldsOf, membersOf, unsetValue } from '../wire/custom-fields/custom-fields.ts';
import { single } from '../wire/envelope.ts';
import type { Field, Group, List, Member, ObjectModel } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';
import { groupOf } from './members/groups.ts';
import { showReference, showReferences } from './members/references.ts';

/** An object as a get answers it, with its lines. */
export function showObject(call: Context, model: ObjectModel, record: ObjectRecord): object {
  return show(call, model, record, startShowing(call, model));
}

/** The reply to a get of one object. */
export function showAlone(call: Context, model: ObjectModel, record: ObjectRecord) {
  const newer = startShowing(call, model);
  if (newer || !selfContained.has(model) || customFieldsOf(call.state, model).length > 0)
    return { status: 200 as const, body: single(show(call, model, record, newer)) };
  const replies = cachedReplies(tableOf(call.state, model));
  return replies.get(record) ?? replies.set(record, new CachedReply(200, single(show(call, model, record, newer))));
}

/** True if the members of the newer documentation are shown as well. */
function startShowing(call: Context, { isNewer }: ObjectModel): boolean {
  return isNewer || call.choose('intacct.get.newer-members') === 'newer';
}

/** The kinds of objects that show nothing of others, where the newer members are not shown. */
const selfContained: ReadonlySet<ObjectModel> = new Set(
  models.filter(({ members }) => Object.values(members).every(showsNoOther)),
);

function showsNoOther(member: Member): boolean {
  return member.kind === 'field' || member.kind === 'group' || (member.kind === 'reference' && member.newer === true);
}

/** The replies of a table by record. Records never change, so that a reply never goes stale. Kept for W1. */
function cachedReplies(table: Table<ObjectRecord>): Replies {
  return table.derived('replies', 0, createReplies);
}

type Replies = BoundedCache<ObjectRecord, CachedReply<200, ReturnType<typeof single<object>>>>;

function createReplies(): Replies {
  return new BoundedCache(maxReplies);
}

const maxReplies = 256;

function show(call: Context, model: ObjectModel, record: ObjectRecord, newer: boolean): object {
  const shown: Record<string, unknown> = {};
  const members = membersOf(call.state, model);
  for (const name in members) {
    const member = members[name];
    switch (member?.kind) {
      case 'field':
        shown[name] = shownValue(member, record[name]);
        break;
      case 'reference':
        if (newer || member.newer !== true) shown[name] = showReference(call.state, member, record[name]);
        break;
      case 'group':
        shown[name] =
          newer && record.audit !== undefined && name === 'audit'
            ? withUsers(call, record.audit)
            : showGroup(call, member, record[name]);
        break;
      case 'empty':
        shown[name] = [];
        break;
      case 'references':
        shown[name] = showReferences(call.state, member, record[name]);
        break;
      case 'list':
        shown[name] = showLines(call, member, record, newer);
    }
  }
  return shown;
}

function shownValue(field: Field, value: unknown): unknown {
  if (field.custom !== undefined) return value ?? unsetValue(field);
  return value === undefined ? (field.default ?? null) : value;
}

/** A group of members, the references in it as they are shown. */
function showGroup({ state }: Context, group: Group, stored: unknown): object {
  const values = groupOf(group, stored) as Payload;
  const references = Object.entries<Member>(group.members).flatMap(([name, member]) =>
    member.kind === 'reference' && member.newer !== true
      ? [[name, showReference(state, member, values[name])] as const]
      : [],
  );
  return references.length === 0 ? values : { ...values, ...Object.fromEntries(references) };
}

type Payload = { readonly [member: string]: unknown };

function showLines(call: Context, { object, via }: List, { key }: ObjectRecord, newer: boolean): readonly object[] {
  const model = findModel(object);
  if (model === undefined) return [];
  const lines = tableOf(call.state, model).by(via, key);
  return inOrder(call, lines).map((line) => show(call, model, line, newer));
}

/** Lines in the order of their numbers; those without one come first. */
function inOrder(call: Context, lines: readonly ObjectRecord[]): readonly ObjectRecord[] {
  const number = ({ lineNumber }: ObjectRecord) => Number(lineNumber ?? 0);
  const isSorted = lines.every((line, at) => at === 0 || number(lines[at - 1] ?? line) <= number(line));
  if (isSorted || call.choose('intacct.lines.order') === 'key') return lines;
  return lines.toSorted((a, b) => number(a) - number(b));
}

function withUsers({ state }: Context, { createdDateTime, modifiedDateTime, createdBy, modifiedBy }: Audit): object {
  const user = (key: string) => ({
    key,
    id: state.user.get(key)?.id ?? key, // a user that the control API has deleted has no ID any more
    href: `/objects/company-config/user/${key}`,
  });
  return {
    createdDateTime,
    modifiedDateTime,
    createdByUser: user(createdBy),
    createdBy,
    modifiedByUser: user(modifiedBy),
    modifiedBy,
  };
}
