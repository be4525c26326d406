import type { Operation } from '../../../engine/http/contract.ts';
import { missingPermission } from '../refusals/access.ts';
import type { Context } from '../types.ts';

/**
 * Requires that the caller has a permission: a right on a kind of object, `construction/employee-position:list`.
 * @throws Failure 403
 */
export function requirePermission({ state, caller }: Context, permission: string): void {
  const { permissions = [] } = state.user.get(caller.userKey) ?? {};
  if (!permissions.includes('*') && !permissions.includes(permission)) throw missingPermission(permission);
}

/** Requires all permissions that the contract names for an operation. @throws Failure 403 */
export function requirePermissionsFor(context: Context, { privileges: [permissions = []] }: Operation): void {
  for (const permission of permissions) requirePermission(context, permission);
}
