import type { Operation } from '../../../engine/http/contract.ts';
import { header } from '../../../engine/http/http.ts';
import type { Gate } from '../../../engine/request/vendor.ts';
import * as refusals from '../refusals/access.ts';
import type { Context, PowerOffice } from '../types.ts';
import { enforceRateLimit } from './rate-limit.ts';
import { callerWithoutToken, environmentOf, readBearer } from './tokens.ts';

/** The gateway in front of the API, which does not look at the path, then the API's own checks of who calls. */
export const gate: Gate<PowerOffice> = { beforeRouting, authenticate };

function beforeRouting(context: Context): void {
  const key = header(context.request.headers, 'ocp-apim-subscription-key') ?? queryKey(context.request.search);
  if (context.auth !== 'off') requireSubscriptionKey(context, key);
  if (context.limits === 'real') enforceRateLimit(context, key ?? '');
}

function requireSubscriptionKey(context: Context, key: string | undefined): void {
  if (key === undefined) {
    if (context.auth === 'strict') throw refusals.subscriptionKeyRefused('missing');
    return;
  }
  const known = context.state.subscriptionKeys.get(key.toLowerCase());
  if (known?.environment !== environmentOf(context)) throw refusals.subscriptionKeyRefused('invalid');
}

function authenticate(context: Context, operation: Operation): undefined {
  if (operation.public) return;
  const authorization = header(context.request.headers, 'authorization');
  if (authorization !== undefined && context.auth !== 'off') {
    context.caller = readBearer(context, authorization);
  } else {
    if (context.auth === 'strict') throw refusals.missingToken();
    context.caller = callerWithoutToken(context);
  }
  requirePrivilege(context, operation);
}

function requirePrivilege(context: Context, { privileges }: Operation): void {
  if (privileges.length === 0) return;
  context.rule('poweroffice.privileges.per-operation');
  const { roles } = context.caller;
  const isGranted = privileges.some((alternative) => alternative.every((privilege) => roles.includes(privilege)));
  if (!isGranted) throw refusals.missingPrivilege();
}

function queryKey(search: string): string | undefined {
  if (search === '') return undefined;
  for (const [name, value] of new URLSearchParams(search)) {
    if (name.toLowerCase() === 'subscription-key') return value;
  }
  return undefined;
}
