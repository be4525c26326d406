import { readStamp } from './stamps.ts';

/** The values that a member of a DTO may have besides null. */
export type Kind =
  | 'integer'
  | 'number'
  | 'boolean'
  | 'text'
  | 'date'
  | 'uuid'
  | 'anything'
  /** Text of at most so many characters. */
  | { readonly text: number }
  | { readonly choice: readonly string[] }
  | { readonly list: Kind }
  | { readonly object: Members };

/** The members of a DTO by their PascalCase names. */
export type Members = { readonly [name: string]: Kind };

/** A value of its kind, or the reason why it has none. */
export type Converted =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: 'invalid' | 'enum-as-integer' };

const invalid: Converted = { ok: false, error: 'invalid' };

/**
 * Turns a JSON value into a kind as the vendor's JSON reader (Json.NET) does: texts are taken for numbers, booleans and
 * dates, members and choices in any case.
 */
export function convert(kind: Kind, value: unknown): Converted {
  if (value === null || kind === 'anything') return good(value);
  if (typeof kind === 'object') {
    if ('choice' in kind) return convertChoice(kind.choice, value);
    if ('text' in kind) return scalars.text(value);
    return 'list' in kind ? convertList(kind.list, value) : convertObject(kind.object, value);
  }
  return scalars[kind](value);
}

const scalars: Record<Exclude<Kind, object | 'anything'>, (value: unknown) => Converted> = {
  integer: (value) => whole(Number.isSafeInteger, numeric(value)),
  number: (value) => whole(Number.isFinite, numeric(value)),
  boolean: (value) => {
    if (typeof value === 'boolean') return good(value);
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    return text === 'true' || text === 'false' ? good(text === 'true') : invalid;
  },
  text: (value) => (typeof value === 'string' || typeof value === 'number' ? good(String(value)) : invalid),
  date: (value) => {
    const isDate = typeof value === 'string' && readStamp(value) !== undefined;
    return isDate ? good(value.trim().slice(0, 10)) : invalid;
  },
  uuid: (value) => (typeof value === 'string' && uuid.test(value) ? good(value.toLowerCase()) : invalid),
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function convertChoice(choice: readonly string[], value: unknown): Converted {
  if (typeof numeric(value) === 'number') return { ok: false, error: 'enum-as-integer' };
  if (typeof value !== 'string') return invalid;
  const member = choice.find((known) => known.toLowerCase() === value.toLowerCase());
  return member === undefined ? invalid : good(member);
}

function convertList(kind: Kind, value: unknown): Converted {
  if (!Array.isArray(value)) return invalid;
  const items = value.map((item) => convert(kind, item));
  return items.find((item) => !item.ok) ?? good(items.map((item) => item.ok && item.value));
}

function convertObject(members: Members, value: unknown): Converted {
  if (typeof value !== 'object' || Array.isArray(value) || value === null) return invalid;
  const object: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const known = memberName(members, name);
    if (known === undefined) continue;
    const converted = convert(members[known] ?? 'anything', member);
    if (!converted.ok) return converted;
    object[known] = converted.value;
  }
  return good(object);
}

/** The PascalCase name of a member given in any case. */
export function memberName(members: Members, name: string): string | undefined {
  if (Object.hasOwn(members, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(members).find((known) => known.toLowerCase() === lower);
}

function numeric(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.trim() : '';
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function whole(test: (number: number) => boolean, value: number | undefined): Converted {
  return value !== undefined && test(value) ? good(value) : invalid;
}

function good(value: unknown): Converted {
  return { ok: true, value };
}
