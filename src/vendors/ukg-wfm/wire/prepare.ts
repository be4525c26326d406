import type { Operation } from '../../../engine/http/contract.ts';
import type { Member, Members } from '../../../engine/http/members.ts';
import { contract } from '../generated/contract.ts';
import * as schemas from '../generated/schemas.ts';
import type { Context } from '../types.ts';

/**
 * Puts a body into the form that the contract describes, as the vendor's JSON reader does: null is the same as absent,
 * the fraction of an integer is cut off, and an id may come as a numeric text.
 */
export function prepare(body: unknown, _operation: Operation, context: Pick<Context, 'holds'>): unknown {
  return isPrepared(body, false) ? body : prepared(context, body, false);
}

// A body that is a list names no schema, but each of its members occurs in another body too.
const bodies = contract.operations.flatMap(({ body }) => {
  const members = (schemas as { readonly [schema: string]: Members })[body?.schema ?? ''];
  return members === undefined ? [] : membersWithin(members);
});

const integers = new Set(bodies.filter(([, member]) => isInteger(member)).map(([name]) => name));

// The vendor's page sends a null for these and says what it does.
const nullables = new Set(bodies.filter(([, member]) => member.nullable === true).map(([name]) => name));

/**
 * True for a value that is in that form already, as nearly all bodies are.
 * Kept for W3: a test costs 0.4 microseconds, a copy 4 of about 30 for the whole request.
 */
function isPrepared(value: unknown, isInteger: boolean): boolean {
  if (Array.isArray(value)) return value.every((item) => isPrepared(item, isInteger));
  if (typeof value === 'object' && value !== null) {
    for (const name in value) {
      const member: unknown = value[name as keyof typeof value];
      if (member === null ? !nullables.has(name) : !isPrepared(member, integers.has(name))) return false;
    }
    return true;
  }
  return !isInteger || (!hasFraction(value) && !isNumericText(value));
}

function prepared(context: Pick<Context, 'holds'>, value: unknown, isInteger: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => prepared(context, item, isInteger));
  if (typeof value === 'object' && value !== null) return preparedMembers(context, value);
  if (!isInteger) return value;
  if (hasFraction(value)) return context.holds('ukg.request.fraction-cut') ? Math.trunc(value) : value;
  if (isNumericText(value)) return context.holds('ukg.request.number-as-text') ? Number(value) : value;
  return value;
}

function preparedMembers(context: Pick<Context, 'holds'>, value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, member]) => member !== null || nullables.has(name) || !context.holds('ukg.request.null-is-absent'),
      )
      .map(([name, member]) => [name, prepared(context, member, integers.has(name))]),
  );
}

function hasFraction(value: unknown): value is number {
  return typeof value === 'number' && !Number.isInteger(value);
}

function isNumericText(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value);
}

/** The members of an object and of the objects within it. */
function membersWithin(members: Members): readonly (readonly [string, Member])[] {
  return Object.entries(members).flatMap(([name, member]) => [
    [name, member] as const,
    ...membersWithin(member.members ?? member.items?.members ?? {}),
  ]);
}

function isInteger({ kind, items }: Member): boolean {
  return kind === 'integer' || items?.kind === 'integer';
}
