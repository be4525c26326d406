import type { Operation } from '../../../engine/http/contract.ts';
import { header } from '../../../engine/http/http.ts';
import type { Gate } from '../../../engine/request/vendor.ts';
import * as refusals from '../refusals/access.ts';
import type { Context, PowerOffice } from '../types.ts';
import { mayCall, rolesInForce } from './privileges.ts';
import { enforceRateLimit } from './rate-limit.ts';
import { callerWithoutToken, environmentOf, readBearer, sendsChallenge } from './tokens.ts';

/** The gateway in front of the API, which does not look at the path, then the API's own checks of who calls. */
export const gate: Gate<PowerOffice> = { beforeRouting, authenticate };

function beforeRouting(context: Context): void {
  if (isPage(context)) return;
  const key = header(context.request.headers, 'ocp-apim-subscription-key') ?? queryKey(context.request.search);
  if (context.auth !== 'off') requireSubscriptionKey(context, key);
  if (context.limits === 'real') enforceRateLimit(context, key ?? '');
  requireShortUrl(context);
}

/** True for the page of an onboarding, which the gateway does not guard. */
function isPage({ request }: Context): boolean {
  return request.path.toLowerCase().startsWith('/apiauthv2');
}

function requireSubscriptionKey(context: Context, key: string | undefined): void {
  if (key === undefined) {
    if (context.auth === 'strict') throw refusals.subscriptionKeyRefused('missing');
    return;
  }
  const known = context.state.subscriptionKeys.get(keyIn(context, key));
  if (known?.environment !== environmentOf(context)) throw refusals.subscriptionKeyRefused('invalid');
}

function authenticate(context: Context, operation: Operation): undefined {
  if (operation.public) return;
  const authorization = header(context.request.headers, 'authorization');
  if (authorization !== undefined && context.auth !== 'off') {
    context.caller = readBearer(context, authorization, operation);
  } else {
    if (context.auth === 'strict') throw refusals.missingToken(sendsChallenge(context));
    context.caller = callerWithoutToken(context, operation);
  }
  if (!mayCall(operation, rolesInForce(context, operation))) throw refusals.missingPrivilege();
}

const maxQueryLength = 2048;
const maxUrlLength = 2000;
const hostLength = 'https://goapi.poweroffice.net'.length;

/** The server behind the gateway, by its usual settings, does not take a longer query. */
function requireShortUrl(context: Context): void {
  const { base, path, search } = context.request;
  const length = hostLength + base.length + path.length + 1 + search.length;
  if (length <= maxUrlLength) return;
  const isLong = search.length > maxQueryLength;
  switch (context.choose('poweroffice.gateway.long-url')) {
    case 'off':
      return;
    case 'url':
      throw refusals.urlTooLong();
    case 'query':
      if (isLong) throw refusals.urlTooLong();
      return;
    case 'query-as-gateway':
      if (isLong) throw refusals.urlUnknownToGateway();
  }
}

/** A key as it is stored, whatever its case. */
export function keyIn(context: Context, sent: string): string {
  const key = sent.toLowerCase();
  return key === sent || context.holds('poweroffice.access.keys-any-case') ? key : sent;
}

/** Subscription key of the query, in which it may be given in place of the header. */
export const keyInQuery = 'subscription-key';

function queryKey(search: string): string | undefined {
  if (search === '') return undefined;
  for (const [name, value] of new URLSearchParams(search)) {
    if (name.toLowerCase() === keyInQuery) return value;
  }
  return undefined;
}
