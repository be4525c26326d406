import { referenceUnusable, requestUnsuccessful } from '../refusals/errors.ts';
import type { ObjectRecord } from '../tables.ts';
import type { Context } from '../types.ts';
import { stamp, touch } from './audit.ts';
import { findModel, type List, type Members, type ObjectModel } from './object-model.ts';
import { tableOf } from './object-tables.ts';
import { type Given, type Place, resolve } from './references.ts';

/** Members of an object as they were sent. */
export type Payload = { readonly [member: string]: unknown };

/** Stores a new object and its lines. @param pointer where the object stands in the payload */
export function insert(call: Context, model: ObjectModel, body: Payload, pointer = '', owner?: Payload): ObjectRecord {
  const number = call.sequence(model.table);
  const table = tableOf(call.state, model);
  if (number > 1 && table.get(String(number - 1)) === undefined) call.rule('intacct.create.key-after-gap');
  const key = String(number);
  const own = readMembers(call, { operation: 'POST', object: model.name, pointer }, model, body);
  const given = owner === undefined ? own : { ...owner, ...own };
  const values: Record<string, unknown> = {};
  for (const name in model.members) {
    const member = model.members[name];
    if (member?.kind === 'field') values[name] = given[name] ?? member.default ?? null;
    if (member?.kind === 'reference') values[name] = given[name] ?? null;
    if (member?.kind === 'group') values[name] = stamp(call);
  }
  if (model.type === 'ownedObject') values.lineNumber ??= nextLine(call, model, values);
  values.key = key;
  values.id = typeof body.id === 'string' ? body.id : key;
  values.href = `/objects/${model.name}/${key}`;
  const row = values as ObjectRecord;
  table.put(row);
  writeLines(call, 'POST', model, body, row);
  return row;
}

/** Changes what a payload gives of an object and of its lines, and tells whether that was anything. */
export function change(
  call: Context,
  model: ObjectModel,
  row: ObjectRecord,
  body: Payload,
  pointer: string,
  check: (changes: Payload) => void,
): boolean {
  const changes = readMembers(call, { operation: 'PATCH', object: model.name, pointer }, model, body, row);
  const lines = Object.keys(body).some((name) => model.members[name]?.kind === 'list');
  if (Object.keys(changes).length === 0 && !lines) return false;
  check(changes);
  const changed: ObjectRecord = { ...row, ...changes, audit: touch(call, row.audit) };
  tableOf(call.state, model).put(changed);
  writeLines(call, 'PATCH', model, body, changed);
  return true;
}

/** Removes an object and its lines. */
export function removeWhole(call: Context, model: ObjectModel, row: ObjectRecord): void {
  for (const member of Object.values<Members[string]>(model.members)) {
    const line = member.kind === 'list' ? findModel(member.object) : undefined;
    if (member.kind !== 'list' || line === undefined) continue;
    const lines = tableOf(call.state, line);
    for (const { key } of lines.by(member.via, row.key)) lines.delete(key);
  }
  tableOf(call.state, model).delete(row.key);
}

function nextLine(call: Context, model: ObjectModel, values: Payload): number {
  const [owner] = Object.entries<Members[string]>(model.members).filter(
    ([, member]) => member.kind === 'reference' && member.owner === true,
  );
  const lines = owner === undefined ? [] : tableOf(call.state, model).by(owner[0], String(values[owner[0]]));
  return Math.max(0, ...lines.map((line) => Number(line.lineNumber))) + 1;
}

// Lines of one request belong to its transaction. Without a key a line is new, with one it is changed or removed.
function writeLines(call: Context, operation: string, model: ObjectModel, body: Payload, row: ObjectRecord): void {
  for (const name in model.members) {
    const member = model.members[name];
    const line = member?.kind === 'list' ? findModel(member.object) : undefined;
    if (member?.kind !== 'list' || line === undefined) continue;
    for (const [index, item] of ((body[name] ?? []) as readonly Payload[]).entries()) {
      const place = { operation, object: model.name, pointer: `/${name}/${index}` };
      if (item.key === undefined && item['ia::operation'] === undefined)
        insert(call, line, item, place.pointer, { [member.via]: row.key });
      else writeLine(call, place, line, member, item, row);
    }
  }
}

function writeLine(
  call: Context,
  place: Place,
  model: ObjectModel,
  { via }: List,
  item: Payload,
  owner: ObjectRecord,
): void {
  call.rule('intacct.lines.by-key');
  const { key, 'ia::operation': operation, ...body } = item;
  const line = tableOf(call.state, model).get(String(key));
  if (line === undefined || line[via] !== owner.key) {
    const detail = referenceUnusable(`${place.pointer}/key`, `${model.title} ${String(key)} is no line of ${owner.id}`);
    throw requestUnsuccessful(422, place.operation, place.object, [detail]);
  }
  if (operation === 'delete') removeWhole(call, model, line);
  else change(call, model, line, body, place.pointer, () => {});
}

/** The writable members that a payload gives, in stored form. */
function readMembers(call: Context, place: Place, model: ObjectModel, body: Payload, before?: ObjectRecord): Payload {
  const read: Record<string, unknown> = {};
  for (const name in body) {
    const value = body[name];
    const member = model.members[name];
    if (member?.kind === 'reference') {
      const own = { ...place, pointer: `${place.pointer}/${name}` };
      read[name] = sameAs(before?.[name], value) ?? resolve(call, member, value as Given, own);
    }
    if (member?.kind === 'field' && name !== 'id' && name !== 'key') read[name] = textOrNull(call, value);
  }
  return read;
}

// An object that has become inactive may stay referred to by who refers to it already.
function sameAs(key: unknown, given: unknown): string | undefined {
  return typeof key === 'string' && (given as Given)?.key === key ? key : undefined;
}

function textOrNull(call: Context, value: unknown): unknown {
  if (value !== '') return value;
  call.rule('intacct.payload.empty-text');
  return null;
}
