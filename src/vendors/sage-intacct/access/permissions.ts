import { unauthorizedUser } from '../refusals/errors.ts';
import type { Context } from '../types.ts';

export type Right = 'list' | 'view' | 'add' | 'update' | 'delete';

/**
 * Looks whether the caller has a right on an object.
 * @throws Failure 403
 */
export function demandRight(context: Context, right: Right, object: string): void {
  const { permissions = [] } = context.state.user.get(context.caller.userKey) ?? {};
  if (permissions.includes('*') || permissions.includes(`${object}:${right}`)) return;
  context.rule('intacct.permission.missing');
  throw unauthorizedUser(right, object);
}

/** What an operation on an object's path asks of the caller; the page names the permissions of each. */
export function rightsFor(method: string, withKey: boolean): readonly Right[] {
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
