import { foreignLine, unknownReference } from '../refusals/objects.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { List, Members, ObjectModel, ReferenceMember } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';
import { auditOfChanged, auditOfNew } from './audit.ts';
import { endEarlierRates } from './employees.ts';
import { defaultsOf, groupOf } from './groups.ts';
import { isNoReference, type PayloadPart, type ReferenceInput, resolveReference } from './references.ts';

/** Members of an object as they were sent. */
export type Payload = { readonly [member: string]: unknown };

/**
 * Stores a new object and its lines.
 * @param pointer position of the object in the payload
 * @param owner the member by which a new line refers to its owner
 */
export function insert(call: Context, model: ObjectModel, body: Payload, pointer = '', owner?: Payload): ObjectRecord {
  const key = nextKey(call, model);
  const sent = readMembers(call, { operation: 'POST', object: model.name, pointer }, model, body);
  const values = withDefaults(call, model, owner === undefined ? sent : { ...owner, ...sent });
  if ('lineNumber' in model.members) values.lineNumber ??= nextLineNumber(call, model, values);
  values.key = key;
  values.id = typeof body.id === 'string' ? body.id : key;
  values.href = `/objects/${model.name}/${key}`;
  const record = values as ObjectRecord;
  tableOf(call.state, model).put(record);
  writeLines(call, 'POST', model, body, record);
  return record;
}

function nextKey(call: Context, model: ObjectModel): string {
  const number = call.sequence(model.table);
  const isAfterGap = number > 1 && tableOf(call.state, model).get(String(number - 1)) === undefined;
  return String(isAfterGap && !call.holds('intacct.create.key-after-gap') ? number - 1 : number);
}

/** The stored members of a new object in the order of its model. */
function withDefaults(call: Context, { members }: ObjectModel, sent: Payload): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in members) {
    const member = members[name];
    if (member?.kind === 'field') values[name] = sent[name] ?? member.default ?? null;
    if (member?.kind === 'reference' && member.newer !== true) values[name] = sent[name] ?? null;
    if (member?.kind === 'group')
      values[name] = name === 'audit' ? auditOfNew(call) : (sent[name] ?? defaultsOf(member));
  }
  return values;
}

/**
 * Changes the members of an object that a payload has, and its lines.
 * @param check throws where the changes are not allowed
 * @returns false where the payload has nothing to change
 */
export function change(
  call: Context,
  model: ObjectModel,
  record: ObjectRecord,
  body: Payload,
  pointer: string,
  check: (changes: Payload) => void,
): boolean {
  const changes = readMembers(call, { operation: 'PATCH', object: model.name, pointer }, model, body, record);
  const hasLines = Object.keys(body).some((name) => model.members[name]?.kind === 'list');
  if (Object.keys(changes).length === 0 && !hasLines) return false;
  check(changes);
  const changed: ObjectRecord = {
    ...record,
    ...omittedDescription(call, record, body),
    ...changes,
    ...(record.audit === undefined ? {} : { audit: auditOfChanged(call, record.audit) }),
  };
  tableOf(call.state, model).put(changed);
  writeLines(call, 'PATCH', model, body, changed);
  return true;
}

/** The description that an update does not provide: it stays as it is. */
function omittedDescription(call: Context, { description }: ObjectRecord, body: Payload): Payload {
  if (typeof description !== 'string' || body.description !== undefined) return {};
  return call.holds('intacct.update.omitted-fields') ? {} : { description: null };
}

/** Removes an object and its lines. */
export function removeWithLines(call: Context, model: ObjectModel, record: ObjectRecord): void {
  for (const { list, line } of lineLists.get(model) ?? []) {
    const lines = tableOf(call.state, line);
    for (const { key } of lines.by(list.via, record.key)) lines.delete(key);
  }
  tableOf(call.state, model).delete(record.key);
}

type LineList = { readonly name: string; readonly list: List; readonly line: ObjectModel };

/** The lists of lines of each kind of object, with the kinds of their lines. */
const lineLists: ReadonlyMap<ObjectModel, readonly LineList[]> = new Map(
  models.map((model) => [model, lineListsOf(model)]),
);

function lineListsOf({ members }: ObjectModel): readonly LineList[] {
  return Object.entries<Members[string]>(members).flatMap(([name, list]) => {
    const line = list.kind === 'list' ? findModel(list.object) : undefined;
    return list.kind === 'list' && line !== undefined ? [{ name, list, line }] : [];
  });
}

function nextLineNumber(call: Context, model: ObjectModel, values: Payload): number {
  const [owner] = Object.entries<Members[string]>(model.members).filter(
    ([, member]) => member.kind === 'reference' && member.owner === true,
  );
  const lines = owner === undefined ? [] : tableOf(call.state, model).by(owner[0], String(values[owner[0]]));
  const next = Math.max(0, ...lines.map((line) => Number(line.lineNumber))) + 1;
  return next === 1 || call.holds('intacct.lines.number') ? next : 1;
}

// The lines of a request belong to its transaction. A line without a key is new; one with a key is changed or removed.
function writeLines(call: Context, operation: string, model: ObjectModel, body: Payload, record: ObjectRecord): void {
  const edited: EditedLine[] = [];
  for (const { name, list, line } of lineLists.get(model) ?? []) {
    for (const [index, item] of ((body[name] ?? []) as readonly Payload[]).entries()) {
      const pointer = `/${name}/${index}`;
      if (item.key === undefined && item['ia::operation'] === undefined) {
        endEarlierRates(call, line, insert(call, line, item, pointer, { [list.via]: record.key }));
      } else {
        const before = writeLine(call, { operation, object: model.name, pointer }, line, list, item, record);
        if (before !== undefined) edited.push({ line, before });
      }
    }
  }
  if (edited.length === 0 || call.holds('intacct.lines.by-key')) return;
  for (const { line, before } of edited) tableOf(call.state, line).put(before);
}

type EditedLine = { readonly line: ObjectModel; readonly before: ObjectRecord };

/** Changes or removes one line. @returns the line before, `undefined` where nothing was asked of it */
function writeLine(
  call: Context,
  part: PayloadPart,
  model: ObjectModel,
  { via }: List,
  item: Payload,
  owner: ObjectRecord,
): ObjectRecord | undefined {
  const { key, 'ia::operation': operation, ...body } = item;
  const line = tableOf(call.state, model).get(String(key));
  if (line === undefined || line[via] !== owner.key) {
    throw foreignLine(part, `${part.pointer}/key`, model.title, String(key), owner.id);
  }
  if (operation === 'delete') removeWithLines(call, model, line);
  else if (!change(call, model, line, body, part.pointer, () => {})) return undefined;
  return line;
}

/** The writable members that a payload has, in stored form. */
function readMembers(
  call: Context,
  part: PayloadPart,
  model: ObjectModel,
  body: Payload,
  before?: ObjectRecord,
): Payload {
  const read = readReferences(call, part, model, body, before);
  for (const name in body) {
    const kind = model.members[name]?.kind;
    if (kind === 'list' || kind === undefined || name in read || name === 'key') continue;
    if (name === 'id' && body.id === before?.id) continue;
    const value = kind === 'reference' ? null : body[name];
    const isCleared = value === null && isSet(before?.[name]);
    if (isCleared && !call.holds('intacct.update.null-clears')) continue;
    read[name] = decimalAsText(model.members[name], emptyAsNull(call, value));
  }
  return read;
}

/** A decimal number that was sent as a number, as the text that it is stored and given as. */
function decimalAsText(member: Members[string] | undefined, value: unknown): unknown {
  if (typeof value !== 'number' || member?.kind !== 'field' || member.type !== 'decimal') return value;
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20) : BigInt(Math.round(value)).toString();
}

/** The references that a payload has, and its groups of fields. A reference that leads nowhere fails the request. */
function readReferences(
  call: Context,
  part: PayloadPart,
  model: ObjectModel,
  body: Payload,
  before?: ObjectRecord,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const name in body) {
    const member = model.members[name];
    if (member?.kind === 'group') read[name] = { ...groupOf(member, before?.[name]), ...(body[name] as object) };
    const input = body[name] as ReferenceInput;
    if (member?.kind !== 'reference' || input === null || input === undefined) continue;
    const memberPart = { ...part, pointer: `${part.pointer}/${name}` };
    if (isNoReference(input)) {
      if (!call.holds('intacct.reference.null-id'))
        throw unknownReference(part, memberPart.pointer, 'The object', 'null');
      continue;
    }
    read[name] = keptKey(call, member, before?.[name], input) ?? resolveReference(call, member, input, memberPart);
  }
  return read;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The key of a reference that stays as it is, `undefined` for one that has to be looked up. */
function keptKey(call: Context, { object }: ReferenceMember, key: unknown, input: ReferenceInput): string | undefined {
  if (typeof key !== 'string' || input?.key !== key) return undefined;
  const model = findModel(object);
  const record = model === undefined ? undefined : tableOf(call.state, model).get(key);
  return record?.status !== 'inactive' || call.holds('intacct.reference.kept') ? key : undefined;
}

function emptyAsNull(call: Context, value: unknown): unknown {
  return value === '' && call.holds('intacct.payload.empty-text') ? null : value;
}
