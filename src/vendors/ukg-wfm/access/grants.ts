import { unknownClient, unknownUser } from '../refusals/tokens.ts';
import type { User } from '../tables.ts';
import type { Context } from '../types.ts';
import { credentials } from './credentials.ts';

/** @throws a named failure for a client that is not the one of the test credentials */
export function requireClient(fields: { readonly client_id?: string; readonly client_secret?: string }): void {
  const isKnown = fields.client_id === credentials.client_id && fields.client_secret === credentials.client_secret;
  if (!isKnown) throw unknownClient();
}

/**
 * Finds the user of a name and password.
 * @throws a named failure for an unknown name or a wrong password
 */
export function requireUser(
  call: Context,
  { username = '', password }: { readonly username?: string; readonly password?: string },
): User {
  const user = call.state.user.get(username);
  if (user === undefined || user.password !== password) throw unknownUser();
  return user;
}
