import { memoizeLast } from '../../../engine/cache.ts';
import { type Integer, isInt64, toInteger } from '../../../engine/http/json.ts';
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
 * @param written a number as the reader has it as a text, where that is known
 */
export function convert(member: Member, value: unknown, takes: Takes<BodyLeniency>, written?: string): Converted {
  if (value === null) return good(value);
  switch (member.kind) {
    case 'anything':
      return good(value);
    case 'choice':
      return convertChoice(member, value, takes);
    case 'list':
      return convertList(member, value, takes);
    case 'integer':
      return convertInteger(member, value, takes, written);
    case 'text':
      return convertText(value, takes, written);
    case 'object':
      return convertObject(member.members ?? {}, value, takes);
    default:
      return scalars[member.kind](value, takes);
  }
}

const scalars: Record<
  Exclude<Member['kind'], 'anything' | 'choice' | 'integer' | 'list' | 'object' | 'text'>,
  (value: unknown, takes: Takes<BodyLeniency>) => Converted
> = {
  number: (sent, takes) => {
    const value = numeric(sent);
    if (typeof value === 'bigint') return typeof sent === 'bigint' || takes('text') ? good(Number(value)) : invalid;
    return value !== undefined && Number.isFinite(value) ? lenient(sent, value, 'text', takes) : invalid;
  },
  boolean: (value, takes) => {
    if (typeof value === 'boolean') return good(value);
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    return (text === 'true' || text === 'false') && takes('text') ? good(text === 'true') : invalid;
  },
  date: (value, takes) => (isTime(value) ? lenient(value, value.trim().slice(0, 10), 'time', takes) : invalid),
  'date-time': (value, takes) => (isTime(value) ? lenient(value, value.trim(), 'time', takes) : invalid),
  uuid: (value, takes) =>
    typeof value === 'string' && uuid.test(value) ? lenient(value, value.toLowerCase(), 'case', takes) : invalid,
};

function convertText(value: unknown, takes: Takes<BodyLeniency>, written?: string): Converted {
  if (typeof value === 'string') return good(value);
  const isNumber = typeof value === 'number' || typeof value === 'bigint'; // String() throws at some objects
  if (!isNumber || !takes('number-for-text')) return invalid;
  const text = String(value);
  return good(written === undefined || written === text || !takes('written-form') ? text : written);
}

/** A value that was read, if it came in that form or its leniency is taken. */
function lenient(sent: unknown, value: unknown, way: BodyLeniency, takes: Takes<BodyLeniency>): Converted {
  return sent === value || takes(way) ? good(value) : invalid;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isTime(value: unknown): value is string {
  return typeof value === 'string' && readStamp(value) !== undefined;
}

function convertChoice({ values = [] }: Member, value: unknown, takes: Takes<BodyLeniency>): Converted {
  if (numeric(value) !== undefined) return { ok: false, error: 'enum-as-integer' };
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
  const name = namesInLowerCase(members).get(sent.toLowerCase());
  return name !== undefined && takesOtherCase() ? name : undefined;
}

/** The names of members by their lower case. A client may send thousands that are none of them. */
const namesInLowerCase = memoizeLast(
  (members: Members) => new Map(Object.keys(members).map((name) => [name.toLowerCase(), name])),
);

/** The number of a JSON value or of a text, integers exactly. */
function numeric(value: unknown): Integer | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return /^[+-]?\d+\.\d+$/.test(text) ? Number(text) : whole(value);
}

/** The number of a JSON value, or the integer of a text. */
function whole(value: unknown): Integer | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  const text = typeof value === 'string' ? value.trim() : '';
  return /^[+-]?\d+$/.test(text) ? toInteger(text) : undefined;
}

/** An integer of 32 or 64 bits. Json.NET rounds the fraction of a number where the member has 64, and there alone. */
function convertInteger({ int64 }: Member, sent: unknown, takes: Takes<BodyLeniency>, written?: string): Converted {
  const fits = int64 === true ? isInt64 : isInt32;
  const value = whole(sent);
  if (fits(value)) {
    const isFloat = typeof sent === 'number' && written !== undefined && !/^-?\d+$/.test(written);
    if (int64 !== true && isFloat && !takes('whole-float')) return invalid;
    return lenient(sent, value, 'text', takes);
  }
  if (int64 !== true || typeof sent !== 'number' || !Number.isFinite(sent)) return invalid;
  const rounded = toInteger(roundedToEven(sent));
  return fits(rounded) && takes('fraction') ? good(rounded) : invalid;
}

/** True for a member that takes or refuses a number by the form in which it is written. */
export function isByForm({ kind, int64 }: Member): boolean {
  return kind === 'text' || (kind === 'integer' && int64 !== true);
}

/** True for an integer of 32 bits. */
export function isInt32(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

function roundedToEven(value: number): number {
  const below = Math.floor(value);
  const isUp = value - below > 0.5 || (value - below === 0.5 && below % 2 !== 0);
  return isUp ? below + 1 : below;
}

function good(value: unknown): Converted {
  return { ok: true, value };
}
