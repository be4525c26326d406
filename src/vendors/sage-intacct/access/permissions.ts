import type { Operation } from '../../../engine/http/contract.ts';
import { contract } from '../generated/contract.ts';
import { missingPermission } from '../refusals/access.ts';
import type { Context } from '../types.ts';

export type Right = 'list' | 'view' | 'add' | 'update' | 'delete';

/**
 * Requires that the caller has a right on a kind of object.
 * @param object `construction/employee-position`
 * @throws Failure 403
 */
export function requireRight(context: Context, right: Right, object: string): void {
  const { permissions = [] } = context.state.user.get(context.caller.userKey) ?? {};
  if (permissions.includes('*') || permissions.includes(`${object}:${right}`)) return;
  throw missingPermission(right, object);
}

/**
 * Requires the rights that an operation on an object's path needs; other operations need none.
 * @throws Failure 403
 */
export function requireRightsFor(context: Context, operation: Operation): void {
  for (const { right, object } of needs.get(operation.id) ?? []) requireRight(context, right, object);
}

type Need = { readonly right: Right; readonly object: string };

/** The rights that each operation needs, by its id. */
const needs: ReadonlyMap<string, readonly Need[]> = new Map(
  contract.operations.map((operation) => [operation.id, needsOf(operation)]),
);

function needsOf({ method, path }: Operation): readonly Need[] {
  const [, family, application, name] = path.split('/');
  if (family !== 'objects') return [];
  return rightsFor(method, path.endsWith('/{key}')).map((right) => ({ right, object: `${application}/${name}` }));
}

/** The rights that a method needs; the page names the permissions of each. */
function rightsFor(method: Operation['method'], withKey: boolean): readonly Right[] {
  switch (method) {
    case 'GET':
      return withKey ? ['list', 'view'] : ['list'];
    case 'POST':
      return ['add'];
    case 'PATCH':
      return ['update'];
    default:
      return ['delete'];
  }
}
