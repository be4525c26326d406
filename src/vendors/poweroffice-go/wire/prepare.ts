import type { Operation } from '../../../engine/http/contract.ts';
import type { Violation } from '../../../engine/http/failure.ts';
import { type Integer, isInt64, toInteger } from '../../../engine/http/json.ts';
import type { Member, Members } from '../../../engine/http/members.ts';
import { keyInQuery } from '../access/gate.ts';
import * as schemas from '../generated/schemas.ts';
import type { operations } from '../generated/types.ts';
import { unbindableBody } from '../refusals/requests.ts';
import type { Context } from '../types.ts';
import { anything, convert, isByForm, isInt32, memberName } from './convert.ts';
import { type FindWritten, numbersIn } from './json-text.ts';
import { type BodyLeniency, inBody, inPatch, type Takes } from './leniencies.ts';
import { isODataKey } from './list.ts';
import { traceId } from './trace-id.ts';

const schemasByName: { readonly [name: string]: Members } = schemas;

/**
 * Puts a body into the form of the contract: property names and choices in any case, texts for numbers, booleans and
 * dates. A value that cannot be read so stays as it is, for the contract to refuse.
 */
export function prepare(body: unknown, operation: Operation, context: Context): unknown {
  if (operation.method === 'PATCH') {
    return Array.isArray(body) ? body.map((item) => (isPrepared(item) ? item : readOperation(item, context))) : body;
  }
  const members = operation.id === 'postToken' ? undefined : membersOf(operation);
  return members === undefined ? body : readObject(members, body, '', readingOf(context));
}

/** The members of an operation's body by its contract. */
export function membersOf(operation: Operation | undefined): Members | undefined {
  return schemasByName[operation?.body?.schema ?? ''];
}

/** True for an operation that is in that form already. */
function isPrepared(item: unknown): boolean {
  if (!isObject(item)) return true;
  for (const name in item) if (!Object.hasOwn(schemas.JsonPatchOperation, name)) return false;
  return true;
}

/** One operation of a JSON Patch with its own members in lower case. */
function readOperation(item: object, context: Context): unknown {
  const takes = inPatch(context);
  const operation: Record<string, unknown> = {};
  for (const [sent, value] of Object.entries(item)) {
    const name = memberName(schemas.JsonPatchOperation, sent, () => takes('operation-case'));
    if (name !== undefined) operation[name] = value;
    else requireKnown(schemas.JsonPatchOperation, sent, takes, context);
  }
  return operation;
}

/** The body of a POST while it is read. */
type Reading = {
  readonly context: Context;
  readonly takes: Takes<BodyLeniency>;
  readonly written: FindWritten;
};

function readingOf(context: Context): Reading {
  return { context, takes: inBody(context), written: numbersIn(context.plain) };
}

function readObject(members: Members, body: unknown, path: string, reading: Reading): unknown {
  if (!isObject(body)) return body;
  const { context, takes } = reading;
  const prepared: Record<string, unknown> = {};
  for (const [sent, value] of Object.entries(body)) {
    const name = memberName(members, sent, () => takes('case'));
    if (name !== undefined) prepared[name] = read(members[name] ?? anything, value, `${path}${name}`, reading);
    else requireKnown(members, sent, takes, context);
  }
  return prepared;
}

/** Reads the value at a path. A number that is refused for its form becomes that form, which the contract refuses. */
function read(member: Member, value: unknown, path: string, reading: Reading): unknown {
  if (member.kind === 'object') return readObject(member.members ?? {}, value, `${path}.`, reading);
  const written = typeof value === 'number' && isByForm(member) ? reading.written(path)?.text : undefined;
  const converted = convert(member, value, reading.takes, written);
  if (converted.ok) return converted.value;
  return member.kind === 'integer' && isInt32(value) ? (written ?? value) : value;
}

// A member that is known in another case only is passed over in silence where that case is not taken.
function requireKnown(members: Members, sent: string, takes: Takes<BodyLeniency>, context: Context): void {
  if (memberName(members, sent, () => true) !== undefined || takes('unknown-member')) return;
  throw unbindableBody({ [sent]: [`Could not find member '${sent}'. Path '${sent}'.`] }, traceId(context));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type BooleansIn<Query> = { [Name in keyof Query]-?: true extends Query[Name] ? Name : never }[keyof Query];
type BooleansOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? BooleansIn<Query> : never;
/** Names of the query parameters that are booleans in the contract. */
type BooleanParameter = Extract<{ [Id in keyof operations]: BooleansOf<operations[Id]> }[keyof operations], string>;

const booleans: Record<BooleanParameter, true> = {
  activeEmployments: true,
  excludeArchivedProject: true,
  includeExpired: true,
  includeSubProjects: true,
  isActive: true,
  isDefault: true,
  validNow: true,
  UseDatabaseValidation: true,
};

/** Booleans of the query in any case: .NET clients write `True`. */
export function prepareQuery(
  query: Record<string, string>,
  _operation: Operation,
  context: Context,
): Record<string, unknown> {
  const prepared = { ...query, ...repeated(query, context) };
  for (const name of Object.keys(booleans)) {
    const sent = prepared[name];
    const value = sent?.trim().toLowerCase();
    if (value !== 'true' && value !== 'false') continue;
    if (value === sent || context.holds('poweroffice.query.any-case')) prepared[name] = value;
  }
  return prepared;
}

/** The last values of keys that came with several ones, where the last one counts. */
function repeated(query: Record<string, string>, context: Context): Record<string, string> {
  const { search } = context.request;
  if (!search.includes('&')) return {};
  const last = Object.fromEntries(new URLSearchParams(search));
  const others = Object.entries(query).filter(([name, first]) => (last[name] ?? first) !== first);
  if (others.length === 0 || context.choose('poweroffice.query.repeated-key') === 'first') return {};
  return Object.fromEntries(others.map(([name]) => [name, last[name] ?? '']));
}

/** Reads an integer of a path or query in a form that only the type converters of .NET know. */
export function readValue({ in: part, params, value }: Violation, context: Context): Integer | undefined {
  if (part === 'body' || params.type !== 'integer' || typeof value !== 'string') return undefined;
  if (/^\+\d+$/.test(value)) return readSigned(value, context);
  const integer = readInteger(value.trim());
  return isInt64(integer) && context.choose('poweroffice.parameters.integer-forms') === 'taken' ? integer : undefined;
}

function readSigned(text: string, context: Context): Integer | undefined {
  const integer = toInteger(text);
  return isInt64(integer) && context.holds('poweroffice.parameters.plus-sign') ? integer : undefined;
}

function readInteger(text: string): Integer | undefined {
  if (/^[+-]?\d+$/.test(text)) return toInteger(text);
  const digits = /^(?:0x|&h|#)([0-9a-f]{1,15})$/i.exec(text)?.[1];
  return digits === undefined ? undefined : toInteger(`0x${digits}`);
}

/** True for a query key that no operation declares but that is read: the subscription key, and what lists refuse. */
export function readsQueryKey(key: string, { query }: Operation): boolean {
  return key.toLowerCase() === keyInQuery || (isODataKey(key) && query.includes('PageNumber'));
}
