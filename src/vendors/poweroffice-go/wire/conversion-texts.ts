import type { Member, Members } from '../../../engine/http/members.ts';
import type { Context } from '../types.ts';
import type { TextPosition, WrittenValue } from './json-text.ts';

// The texts of Json.NET for values that it cannot convert. Types are named as in .NET, and as in the contract where they
// are the vendor's own, whose namespace is not known.

/** A text of Json.NET with the path of a value and its position, which is not known in a body that came compressed. */
export function located(context: Context, reason: string, { path, line, position }: TextPosition): string {
  const isShown = line > 0 && context.holds('poweroffice.body.text-positions');
  const place = isShown ? `, line ${line}, position ${position}` : '';
  return `${reason}${reason.endsWith('\n') ? '' : ' '}Path '${path}'${place}.`;
}

/** Finds the member that a JSON pointer leads to, `/MailAddress/PostalCode` or `/ContactGroupIds/0`. */
export function memberAt(members: Members, pointer: string): Member | undefined {
  const [first = '', ...further] = pointer.slice(1).split('/');
  return further.reduce<Member | undefined>((member, name) => member?.items ?? member?.members?.[name], members[first]);
}

/**
 * The text for a value that cannot be its member's.
 * @param value the value as it was sent
 * @param written its first token in the body
 */
export function conversionText(context: Context, member: Member, value: unknown, written: WrittenValue): string {
  const { text, position } = written;
  const own = ownReading(member);
  if (value === null || own === undefined) return located(context, serializerReason(member, value, text), written);
  if (typeof value === 'string') return located(context, `Could not convert string to ${own}: ${value}.`, written);
  const first = text.slice(0, 1); // the reader stops after this character
  const reason = `Unexpected character encountered while parsing value: ${first}.`;
  return located(context, reason, { ...written, position: position - text.length + first.length });
}

function serializerReason(member: Member, value: unknown, token: string): string {
  if (value === null) return `Error converting value {null} to type '${typeName(member)}'.`;
  if (member.kind === 'choice' && typeof value !== 'string')
    return `Unexpected token ${tokenName(token)} when parsing enum.`;
  if (token === '[' || token === '{') return containerReason(member, token);
  return `Error converting value ${printed(value)} to type '${typeName(member)}'.`;
}

/** The type that the reader itself makes of a token, where it does not leave that to the serializer. */
function ownReading({ kind, int64 }: Member): string | undefined {
  if (kind === 'integer') return int64 === true ? undefined : 'integer';
  return readings[kind];
}

const readings: Readonly<Partial<Record<Member['kind'], string>>> = {
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  date: 'DateTime',
  'date-time': 'DateTimeOffset',
};

function tokenName(token: string): string {
  if (token === '[') return 'StartArray';
  return token === '{' ? 'StartObject' : 'Boolean';
}

const advice = {
  '[': 'change the deserialized type to an array or a type that implements a collection interface (e.g. ICollection, IList) like List<T> that can be deserialized from a JSON array. JsonArrayAttribute can also be added to the type to force it to deserialize from a JSON array.',
  '{': 'change the deserialized type so that it is a normal .NET type (e.g. not a primitive type like integer, not a collection type like an array or List<T>) that can be deserialized from a JSON object. JsonObjectAttribute can also be added to the type to force it to deserialize from a JSON object.',
};
const array = 'JSON array (e.g. [1,2,3])';
const object = 'JSON object (e.g. {"name":"value"})';
const primitive = 'JSON primitive value (e.g. string, number, boolean, null)';

/** The reason for a list or an object where the other one, or neither, is due. */
function containerReason(member: Member, token: '[' | '{'): string {
  const due = { list: array, object }[member.kind as 'list' | 'object'] ?? primitive;
  return [
    `Cannot deserialize the current ${token === '[' ? array : object} into type '${typeName(member)}' because the type requires a ${due} to deserialize correctly.`,
    `To fix this error either change the JSON to a ${due} or ${advice[token]}`,
    '',
  ].join('\r\n');
}

/** A value as the text shows it: a text as it is, in quotes, and all else as .NET writes it. */
function printed(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'number' || Math.abs(value) < 1e15) return String(value);
  return Number.isFinite(value) ? value.toExponential().replace('e', 'E') : `${value < 0 ? '-' : ''}∞`;
}

const dotNetTypes: Readonly<Partial<Record<Member['kind'], string>>> = { uuid: 'System.Guid' };

function typeName(member: Member): string {
  const { kind, schema, items, int64, nullable } = member;
  if (kind === 'list') return `System.Collections.Generic.List\`1[${items === undefined ? '' : typeName(items)}]`;
  if (kind === 'object') return schema ?? 'System.Object';
  const name = kind === 'integer' ? `System.Int${int64 === true ? 64 : 32}` : (dotNetTypes[kind] ?? schema ?? kind);
  return nullable === true ? `System.Nullable\`1[${name}]` : name;
}
