import { stampOf } from '../access/entities.ts';
import { foreignLine } from '../refusals/objects.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { membersOf } from '../wire/custom-fields/custom-fields.ts';
import type { List, Members, ObjectModel } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';
import { auditOfChanged, auditOfNew } from './audit.ts';
import { endEarlierRates } from './employees.ts';
import { requireCustomFields } from './members/custom-fields.ts';
import { defaultsOf } from './members/groups.ts';
import { type Payload, readMembers } from './members/read-members.ts';
import type { PayloadPart } from './members/references.ts';

/**
 * Stores a new object and its lines.
 * @param part the request that it is a part of, and its position there
 * @param owner of a new line: the object that owns it
 */
export function insert(
  call: Context,
  model: ObjectModel,
  body: Payload,
  part: PayloadPart = { operation: 'POST', object: model.name, pointer: '' },
  owner: Payload = {},
): ObjectRecord {
  const key = nextKey(call, model);
  requireCustomFields(call, part, model, body, true);
  const sent = readMembers(call, part, model, body);
  const values = withDefaults(call, model, { ...owner, ...sent });
  values.key = key;
  values.id = typeof body.id === 'string' ? body.id : key;
  values.href = `/objects/${model.name}/${key}`;
  Object.assign(values, stampOf(call, model));
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
function withDefaults(call: Context, model: ObjectModel, sent: Payload): Record<string, unknown> {
  const members = membersOf(call.state, model);
  const values: Record<string, unknown> = {};
  for (const name in members) {
    const member = members[name];
    if (member?.kind === 'field') values[name] = sent[name] ?? member.default ?? null;
    if (member?.kind === 'reference' && member.newer !== true) values[name] = sent[name] ?? null;
    if (member?.kind === 'references') values[name] = sent[name] ?? [];
    if (member?.kind === 'group')
      values[name] = name === 'audit' ? auditOfNew(call) : (sent[name] ?? defaultsOf(member));
  }
  return values;
}

/**
 * Changes the members of an object that a payload has, and its lines.
 * @param check throws where the changes are not allowed
 * @returns what is to be done when nothing refuses the request any more, `undefined` where the payload changes nothing
 */
export function change(
  call: Context,
  model: ObjectModel,
  record: ObjectRecord,
  body: Payload,
  part: PayloadPart,
  check: (changes: Payload) => void,
): (() => void) | undefined {
  requireCustomFields(call, part, model, body, false);
  const changes = readMembers(call, part, model, body, record);
  const hasLines = Object.keys(body).some((name) => model.members[name]?.kind === 'list');
  if (Object.keys(changes).length === 0 && !hasLines) return undefined;
  check(changes);
  const changed: ObjectRecord = {
    ...record,
    ...changes,
    ...(record.audit === undefined ? {} : { audit: auditOfChanged(call, record.audit) }),
  };
  tableOf(call.state, model).put(changed);
  const ends = writeLines(call, 'PATCH', model, body, changed);
  return () => {
    keepOmitted(call, model, record, body);
    for (const end of ends) end();
  };
}

/** Keeps the description that an update does not provide. */
function keepOmitted(call: Context, model: ObjectModel, { key, description }: ObjectRecord, body: Payload): void {
  if (typeof description !== 'string' || body.description !== undefined) return;
  if (call.holds('intacct.update.omitted-fields')) return;
  const table = tableOf(call.state, model);
  const record = table.get(key);
  if (record !== undefined) table.put({ ...record, description: null });
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

/**
 * Gives the new lines of an object their numbers, or itself, where it is a line. It comes last, as no check asks for them:
 * a refused request does not rest on how lines are numbered.
 */
export function numberLines(call: Context, model: ObjectModel, record: ObjectRecord): void {
  for (const { list, line } of lineLists.get(model) ?? []) {
    if ('lineNumber' in line.members) numberEach(call, line, tableOf(call.state, line).by(list.via, record.key));
  }
  const [owner] = Object.entries<Members[string]>(model.members).filter(
    ([, member]) => member.kind === 'reference' && member.owner === true,
  );
  if (owner === undefined || !('lineNumber' in model.members)) return;
  numberEach(call, model, tableOf(call.state, model).by(owner[0], String(record[owner[0]])));
}

function numberEach(call: Context, model: ObjectModel, lines: readonly ObjectRecord[]): void {
  let highest = lines.reduce((number, line) => Math.max(number, Number(line.lineNumber)), 0);
  for (const line of lines) {
    if (line.lineNumber !== null) continue;
    const lineNumber = highest === 0 || call.holds('intacct.lines.number') ? highest + 1 : 1;
    tableOf(call.state, model).put({ ...line, lineNumber });
    highest = Math.max(highest, lineNumber);
  }
}

// The lines of a request belong to its transaction. A line without a key is new; one with a key is changed or removed.
function writeLines(
  call: Context,
  operation: string,
  model: ObjectModel,
  body: Payload,
  record: ObjectRecord,
): readonly (() => void)[] {
  const edited: EditedLine[] = [];
  for (const { name, list, line } of lineLists.get(model) ?? []) {
    const owner = { [list.via]: record.key };
    for (const [index, item] of ((body[name] ?? []) as readonly Payload[]).entries()) {
      const part = { operation, object: model.name, pointer: `/${name}/${index}` };
      if (item.key === undefined && item['ia::operation'] === undefined) {
        endEarlierRates(call, line, insert(call, line, item, part, owner));
      } else {
        const written = writeLine(call, part, line, list, item, record);
        if (written !== undefined) edited.push(written);
      }
    }
  }
  if (edited.length === 0 || call.holds('intacct.lines.by-key')) return edited.map(({ end }) => end);
  for (const { line, before } of edited) tableOf(call.state, line).put(before);
  return [];
}

/** A line before its change, and what is to be done when nothing refuses the request any more. */
type EditedLine = { readonly line: ObjectModel; readonly before: ObjectRecord; readonly end: () => void };

/** Changes or removes one line. @returns `undefined` where nothing was asked of it */
function writeLine(
  call: Context,
  part: PayloadPart,
  model: ObjectModel,
  { via }: List,
  item: Payload,
  owner: ObjectRecord,
): EditedLine | undefined {
  const { key, 'ia::operation': operation, ...body } = item;
  const before = tableOf(call.state, model).get(String(key));
  if (before === undefined || before[via] !== owner.key) {
    throw foreignLine(part, `${part.pointer}/key`, model.title, String(key), owner.id);
  }
  if (operation === 'delete') {
    removeWithLines(call, model, before);
    return { line: model, before, end: () => {} };
  }
  const end = change(call, model, before, body, part, () => {});
  return end && { line: model, before, end };
}
