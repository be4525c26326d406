import type { Operation } from '../../../engine/http/contract.ts';
import type { Member, Members } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { operations } from '../generated/types.ts';
import { anything, convert, memberName } from './convert.ts';

const schemasByName: { readonly [name: string]: Members } = schemas;

/**
 * Puts a body into the form of the contract: property names and choices in any case, texts for numbers, booleans and
 * dates. A value that cannot be read so stays as it is, for the contract to refuse.
 */
export function prepare(body: unknown, operation: Operation): unknown {
  if (operation.method === 'PATCH') {
    return Array.isArray(body) ? body.map((item) => readObject(schemas.JsonPatchOperation, item)) : body;
  }
  const members = operation.public ? undefined : schemasByName[operation.body?.schema ?? ''];
  return members === undefined ? body : readObject(members, body);
}

function readObject(members: Members, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const prepared: Record<string, unknown> = {};
  for (const [sent, value] of Object.entries(body)) {
    const name = memberName(members, sent);
    if (name !== undefined) prepared[name] = read(members[name] ?? anything, value);
  }
  return prepared;
}

function read(member: Member, value: unknown): unknown {
  if (member.kind === 'object') return readObject(member.members ?? {}, value);
  const converted = convert(member, value);
  return converted.ok ? converted.value : value;
}

type BooleansIn<Query> = { [Name in keyof Query]-?: true extends Query[Name] ? Name : never }[keyof Query];
type BooleansOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? BooleansIn<Query> : never;
/** Names of the query parameters that are booleans in the contract. */
type BooleanParameter = Extract<{ [Id in keyof operations]: BooleansOf<operations[Id]> }[keyof operations], string>;

const booleans: Record<BooleanParameter, true> = {
  activeEmployments: true,
  isActive: true,
  validNow: true,
  UseDatabaseValidation: true,
};

/** Booleans of the query in any case: .NET clients write `True`. */
export function prepareQuery(query: Record<string, string>): Record<string, unknown> {
  const prepared = { ...query };
  for (const name of Object.keys(booleans)) {
    const value = query[name]?.trim().toLowerCase();
    if (value === 'true' || value === 'false') prepared[name] = value;
  }
  return prepared;
}
