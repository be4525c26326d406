import { unknownClient, unknownUser } from '../refusals/tokens.ts';
import type { User } from '../tables.ts';
import type { Context } from '../types.ts';
import { credentials } from './credentials.ts';

/** @throws a named failure for a client that is not the one of the test credentials */
export function requireClient(
  call: Context,
  fields: { readonly client_id?: string; readonly client_secret?: string },
): void {
  const { client_id: id } = fields;
  const isKnown =
    (id === credentials.client_id || call.owns('client_id', id)) && fields.client_secret === credentials.client_secret;
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
  const user = call.state.user.get(call.owns('username', username) ? credentials.username : username);
  if (user === undefined || user.password !== password) throw unknownUser();
  return user;
}
