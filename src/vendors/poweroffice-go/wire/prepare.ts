import type { Operation } from '../../../engine/http/contract.ts';
import { convert, type Kind, type Members, memberName } from './kinds.ts';
import { posts } from './posts.ts';

const patchMembers: Members = { op: 'text', path: 'text', value: 'anything', from: 'text' };

/**
 * Puts a body into the form of the contract: property names and choices in any case, texts for numbers, booleans and
 * dates. A value that cannot be read so stays as it is, for the contract to refuse.
 */
export function prepare(body: unknown, operation: Operation): unknown {
  if (operation.method === 'PATCH') return Array.isArray(body) ? body.map((item) => object(item, patchMembers)) : body;
  const post = posts[operation.id];
  return post === undefined ? body : object(body, post.members);
}

function object(body: unknown, members: Members): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const prepared: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const known = memberName(members, name);
    if (known !== undefined) prepared[known] = read(members[known] ?? 'anything', value);
  }
  return prepared;
}

function read(kind: Kind, value: unknown): unknown {
  if (typeof kind === 'object' && 'object' in kind) return object(value, kind.object);
  const converted = convert(kind, value);
  return converted.ok ? converted.value : value;
}

const switches = ['activeEmployments', 'isActive', 'validNow', 'UseDatabaseValidation'];

/** Booleans of the query in any case: .NET clients write `True`. */
export function prepareQuery(query: Record<string, string>): Record<string, unknown> {
  const prepared = { ...query };
  for (const name of switches) {
    const value = query[name]?.trim().toLowerCase();
    if (value === 'true' || value === 'false') prepared[name] = value;
  }
  return prepared;
}
