import * as errors from '../refusals/token-errors.ts';
import type { Context } from '../types.ts';

/** How an application names itself and proves it. */
export type Identification = { readonly client_id?: string; readonly client_secret?: string };

/** @throws Failure GW-0037 where the client id is missing */
export function demandClientId(call: Context, { client_id: id }: Identification): string {
  if (id !== undefined && id !== '') return id;
  call.rule('intacct.token.gateway-checks');
  throw errors.gateway('GW-0037');
}

/** @throws Failure REST-1216 where there is no such application or its secret is another one */
export function demandClient(call: Context, body: Identification): void {
  const id = demandClientId(call, body);
  const secret = demandValue(call, body.client_secret, 'client_secret');
  if (call.state.client.get(id)?.secret === secret) return;
  throw errors.clientIncorrect(call.choose('intacct.token.client-incorrect') === 'bad-request' ? 400 : 401);
}

/** @throws Failure GW-0015 where a value is missing or empty */
export function demandValue(call: Context, value: string | undefined, name: string): string {
  if (value !== undefined && value !== '') return value;
  call.rule('intacct.token.gateway-checks');
  throw errors.missingAttribute(name);
}
