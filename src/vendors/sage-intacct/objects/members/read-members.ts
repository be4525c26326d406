import { unknownReference } from '../../refusals/objects.ts';
import type { ObjectRecord } from '../../tables.ts';
import type { Context } from '../../types.ts';
import { membersOf } from '../../wire/custom-fields/custom-fields.ts';
import type { Group, Members, ObjectModel, ReferenceMember } from '../../wire/object-model.ts';
import { groupOf } from './groups.ts';
import { type ListedInput, readReferences } from './reference-list.ts';
import {
  isNoReference,
  keptKey,
  type PayloadPart,
  type ReferenceInput,
  resolveReference,
  type StoredReference,
} from './references.ts';

/** Members of an object as they were sent. */
export type Payload = { readonly [member: string]: unknown };

/** The writable members that a payload has, in stored form. */
export function readMembers(
  call: Context,
  part: PayloadPart,
  model: ObjectModel,
  body: Payload,
  before?: ObjectRecord,
): Payload {
  const members = membersOf(call.state, model);
  const read = readParts(call, part, model, body, before);
  for (const name in body) {
    const kind = members[name]?.kind;
    if (kind === 'list' || kind === undefined || name in read || name === 'key') continue;
    if (name === 'id' && body.id === before?.id) continue;
    const value = kind === 'reference' ? null : body[name];
    const isCleared = value === null && isSet(before?.[name]);
    if (isCleared && !call.holds('intacct.update.null-clears')) continue;
    read[name] = decimalAsText(members[name], emptyAsNull(call, value));
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

/** The references that a payload has, and its groups of members. A reference that leads nowhere fails the request. */
function readParts(
  call: Context,
  part: PayloadPart,
  model: ObjectModel,
  body: Payload,
  before?: ObjectRecord,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const name in body) {
    const member = model.members[name];
    const memberPart = { ...part, pointer: `${part.pointer}/${name}` };
    if (member?.kind === 'references') {
      const listed = (before?.[name] ?? []) as readonly string[];
      read[name] = readReferences(call, memberPart, member, before, listed, body[name] as readonly ListedInput[]);
    }
    if (member?.kind === 'group') read[name] = readGroup(call, memberPart, member, body[name], before?.[name]);
    if (member?.kind !== 'reference') continue;
    const key = readReference(call, part, memberPart, member, before?.[name], body[name] as ReferenceInput);
    if (key !== undefined) read[name] = key;
  }
  return read;
}

/** The stored form of a reference that was sent, `undefined` for one that leads nowhere. */
function readReference(
  call: Context,
  whole: PayloadPart,
  part: PayloadPart,
  member: ReferenceMember,
  before: unknown,
  input: ReferenceInput,
): StoredReference | undefined {
  if (input === null || input === undefined) return undefined;
  if (!isNoReference(input)) return keptKey(call, member, before, input) ?? resolveReference(call, member, input, part);
  if (!call.holds('intacct.reference.null-id')) throw unknownReference(whole, part.pointer, 'The object', 'null');
  return undefined;
}

/** A group of members: those that were sent, and the others as they were. */
function readGroup(call: Context, part: PayloadPart, group: Group, sent: unknown, before: unknown): object {
  const stored = groupOf(group, before) as Payload;
  const values = Object.entries((sent ?? {}) as Payload).map(([name, value]) => {
    const member = group.members[name];
    if (member?.kind !== 'reference') return [name, value] as const;
    const memberPart = { ...part, pointer: `${part.pointer}/${name}` };
    const key = readReference(call, part, memberPart, member, stored[name], value as ReferenceInput);
    return [name, key ?? null] as const;
  });
  return { ...stored, ...Object.fromEntries(values) };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function emptyAsNull(call: Context, value: unknown): unknown {
  return value === '' && call.holds('intacct.payload.empty-text') ? null : value;
}
