import type { Operation } from '../../../engine/http/contract.ts';
import { missingPermission } from '../refusals/access.ts';
import type { Context } from '../types.ts';

/**
 * Requires that the caller has a permission: a right on a kind of object, `construction/employee-position:list`.
 * @throws Failure 403
 */
export function requirePermission(context: Context, permission: string): void {
  if (!hasPermission(context, permission)) throw missingPermission(permission);
}

/** True if the caller has a permission. */
export function hasPermission(context: Context, permission: string): boolean {
  const { state, caller } = context;
  if (context.isWithheld(permission)) return false;
  const { permissions = [] } = state.user.get(caller.userKey) ?? {};
  return permissions.includes('*') || permissions.includes(permission);
}

/** Requires all permissions that the contract names for an operation. @throws Failure 403 */
export function requirePermissionsFor(context: Context, { privileges: [permissions = []] }: Operation): void {
  for (const permission of permissions) requirePermission(context, permission);
}
