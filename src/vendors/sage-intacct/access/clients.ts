import { incorrectClient, missingAttribute, missingClientId } from '../refusals/tokens.ts';
import type { State } from '../tables.ts';
import type { Context } from '../types.ts';
import { credentials } from './credentials.ts';

/** The members of a token request by which an application identifies itself. */
export type ClientIdentification = { readonly client_id?: string; readonly client_secret?: string };

/** Requires a client id. @throws Failure GW-0037 */
export function requireClientId({ client_id: id }: ClientIdentification): string {
  if (id === undefined || id === '') throw missingClientId();
  return id;
}

/** Requires the id and secret of a known application. @throws Failure REST-1216, GW-0037 or GW-0015 */
export function requireClient(call: Context, request: ClientIdentification): void {
  requireClientId(request);
  requireValue(request.client_secret, 'client_secret');
  if (!isClient(call, request)) throw wrongClient(call);
}

/** True for the id and secret of a known application. */
export function isClient(call: Context, { client_id: id = '', client_secret: secret }: ClientIdentification): boolean {
  const client = findClient(call, id);
  return client !== undefined && client.secret === secret && client.deauthorised !== true;
}

/** Finds an application; one of the sandbox's own stands for the built-in one. */
export function findClient(call: Context, id: string) {
  return call.state.client.get(call.owns('client_id', id) ? credentials.client_id : id);
}

/** True for an application that the company does not authorise any more. */
export function isDeauthorised(state: State, id: string): boolean {
  return state.client.get(id)?.deauthorised === true;
}

/** The failure of a wrong client id or secret. */
export function wrongClient(call: Context) {
  return incorrectClient(call.choose('intacct.token.client-incorrect') === 'bad-request' ? 400 : 401);
}

/** Requires a value that is not empty. @throws Failure GW-0015 */
export function requireValue(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw missingAttribute(name);
  return value;
}
