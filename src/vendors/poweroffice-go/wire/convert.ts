import type { Member, Members } from '../../../engine/http/members.ts';
import { readStamp } from './stamps.ts';

/** A value of its member's kind, or the reason why it has none. */
export type Converted =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: 'invalid' | 'enum-as-integer' };

const invalid: Converted = { ok: false, error: 'invalid' };

/**
 * Converts a JSON value to the kind of a member as the vendor's JSON reader (Json.NET) does: texts are taken for
 * numbers, booleans and dates, members and choices in any case.
 */
export function convert(member: Member, value: unknown): Converted {
  if (value === null) return good(value);
  switch (member.kind) {
    case 'anything':
      return good(value);
    case 'choice':
      return convertChoice(member, value);
    case 'list':
      return convertList(member, value);
    case 'object':
      return convertObject(member.members ?? {}, value);
    default:
      return scalars[member.kind](value);
  }
}

const scalars: Record<
  Exclude<Member['kind'], 'anything' | 'choice' | 'list' | 'object'>,
  (value: unknown) => Converted
> = {
  integer: (value) => asNumber(Number.isSafeInteger, numeric(value)),
  number: (value) => asNumber(Number.isFinite, numeric(value)),
  boolean: (value) => {
    if (typeof value === 'boolean') return good(value);
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    return text === 'true' || text === 'false' ? good(text === 'true') : invalid;
  },
  text: (value) => (typeof value === 'string' || typeof value === 'number' ? good(String(value)) : invalid),
  date: (value) => (isTime(value) ? good(value.trim().slice(0, 10)) : invalid),
  'date-time': (value) => (isTime(value) ? good(value.trim()) : invalid),
  uuid: (value) => (typeof value === 'string' && uuid.test(value) ? good(value.toLowerCase()) : invalid),
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isTime(value: unknown): value is string {
  return typeof value === 'string' && readStamp(value) !== undefined;
}

function convertChoice({ values = [] }: Member, value: unknown): Converted {
  if (typeof numeric(value) === 'number') return { ok: false, error: 'enum-as-integer' };
  if (typeof value !== 'string') return invalid;
  const choice = values.find((each) => String(each).toLowerCase() === value.toLowerCase());
  return choice === undefined ? invalid : good(choice);
}

function convertList({ items }: Member, value: unknown): Converted {
  if (!Array.isArray(value)) return invalid;
  const converted = value.map((item) => convert(items ?? anything, item));
  return converted.find((item) => !item.ok) ?? good(converted.map((item) => item.ok && item.value));
}

function convertObject(members: Members, value: unknown): Converted {
  if (typeof value !== 'object' || Array.isArray(value) || value === null) return invalid;
  const object: Record<string, unknown> = {};
  for (const [sent, part] of Object.entries(value)) {
    const name = memberName(members, sent);
    if (name === undefined) continue;
    const converted = convert(members[name] ?? anything, part);
    if (!converted.ok) return converted;
    object[name] = converted.value;
  }
  return good(object);
}

/** A member that takes any value. */
export const anything: Member = { kind: 'anything' };

/** The PascalCase name of a member that was sent in any case. */
export function memberName(members: Members, sent: string): string | undefined {
  if (Object.hasOwn(members, sent)) return sent;
  const lower = sent.toLowerCase();
  return Object.keys(members).find((name) => name.toLowerCase() === lower);
}

function numeric(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.trim() : '';
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function asNumber(isGood: (number: number) => boolean, value: number | undefined): Converted {
  return value !== undefined && isGood(value) ? good(value) : invalid;
}

function good(value: unknown): Converted {
  return { ok: true, value };
}
