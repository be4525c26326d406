import type { Member, Members } from '../../../engine/http/members.ts';
import type { BodyLeniency, Takes } from './leniencies.ts';
import { readStamp } from './stamps.ts';

/** A value of its member's kind, or the reason why it has none. */
export type Converted =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: 'invalid' | 'enum-as-integer' };

const invalid: Converted = { ok: false, error: 'invalid' };

/**
 * Converts a JSON value to the kind of a member as the vendor's JSON reader (Json.NET) does: texts are taken for
 * numbers, booleans and dates, members and choices in any case.
 * @param takes decides each leniency that makes a difference
 */
export function convert(member: Member, value: unknown, takes: Takes<BodyLeniency>): Converted {
  if (value === null) return good(value);
  switch (member.kind) {
    case 'anything':
      return good(value);
    case 'choice':
      return convertChoice(member, value, takes);
    case 'list':
      return convertList(member, value, takes);
    case 'object':
      return convertObject(member.members ?? {}, value, takes);
    default:
      return scalars[member.kind](value, takes);
  }
}

const scalars: Record<
  Exclude<Member['kind'], 'anything' | 'choice' | 'list' | 'object'>,
  (value: unknown, takes: Takes<BodyLeniency>) => Converted
> = {
  integer: (value, takes) => asNumber(Number.isSafeInteger, value, takes),
  number: (value, takes) => asNumber(Number.isFinite, value, takes),
  boolean: (value, takes) => {
    if (typeof value === 'boolean') return good(value);
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    return (text === 'true' || text === 'false') && takes('text') ? good(text === 'true') : invalid;
  },
  text: (value, takes) => {
    if (typeof value === 'string') return good(value);
    return typeof value === 'number' && takes('number-for-text') ? good(String(value)) : invalid;
  },
  date: (value, takes) => (isTime(value) ? lenient(value, value.trim().slice(0, 10), 'time', takes) : invalid),
  'date-time': (value, takes) => (isTime(value) ? lenient(value, value.trim(), 'time', takes) : invalid),
  uuid: (value, takes) =>
    typeof value === 'string' && uuid.test(value) ? lenient(value, value.toLowerCase(), 'case', takes) : invalid,
};

/** A value that was read, if it came in that form or its leniency is taken. */
function lenient(sent: unknown, value: unknown, way: BodyLeniency, takes: Takes<BodyLeniency>): Converted {
  return sent === value || takes(way) ? good(value) : invalid;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isTime(value: unknown): value is string {
  return typeof value === 'string' && readStamp(value) !== undefined;
}

function convertChoice({ values = [] }: Member, value: unknown, takes: Takes<BodyLeniency>): Converted {
  if (typeof numeric(value) === 'number') return { ok: false, error: 'enum-as-integer' };
  if (typeof value !== 'string') return invalid;
  const choice = values.find((each) => String(each).toLowerCase() === value.toLowerCase());
  return choice === undefined ? invalid : lenient(value, choice, 'case', takes);
}

function convertList({ items }: Member, value: unknown, takes: Takes<BodyLeniency>): Converted {
  if (!Array.isArray(value)) return invalid;
  const converted = value.map((item) => convert(items ?? anything, item, takes));
  return converted.find((item) => !item.ok) ?? good(converted.map((item) => item.ok && item.value));
}

function convertObject(members: Members, value: unknown, takes: Takes<BodyLeniency>): Converted {
  if (typeof value !== 'object' || Array.isArray(value) || value === null) return invalid;
  const object: Record<string, unknown> = {};
  for (const [sent, part] of Object.entries(value)) {
    const name = memberName(members, sent, () => takes('case'));
    if (name === undefined && takes('unknown-member')) continue;
    if (name === undefined) return invalid;
    const converted = convert(members[name] ?? anything, part, takes);
    if (!converted.ok) return converted;
    object[name] = converted.value;
  }
  return good(object);
}

/** A member that takes any value. */
export const anything: Member = { kind: 'anything' };

/**
 * The PascalCase name of a member that was sent in any case.
 * @param takesOtherCase decides whether another case than the contract's is taken
 */
export function memberName(members: Members, sent: string, takesOtherCase: () => boolean): string | undefined {
  if (Object.hasOwn(members, sent)) return sent;
  const lower = sent.toLowerCase();
  const name = Object.keys(members).find((each) => each.toLowerCase() === lower);
  return name !== undefined && takesOtherCase() ? name : undefined;
}

function numeric(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.trim() : '';
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function asNumber(isGood: (number: number) => boolean, sent: unknown, takes: Takes<BodyLeniency>): Converted {
  const value = numeric(sent);
  return value !== undefined && isGood(value) ? lenient(sent, value, 'text', takes) : invalid;
}

function good(value: unknown): Converted {
  return { ok: true, value };
}
