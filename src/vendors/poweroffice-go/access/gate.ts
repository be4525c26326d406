import type { Operation } from '../../../engine/http/contract.ts';
import { header } from '../../../engine/http/http.ts';
import {
  forbidden,
  invalidSubscriptionKey,
  missingSubscriptionKey,
  rateLimited,
  unauthorized,
} from '../refusals/errors.ts';
import type { Context, OperationId } from '../types.ts';
import { demanded } from './privileges.ts';
import { defaultCaller, environmentOf, readBearer } from './tokens.ts';

/** What the gateway in front of the API asks for before it looks at the path: the subscription key and its pace. */
export function approach(context: Context): void {
  const { request, state, auth } = context;
  const key = header(request.headers, 'ocp-apim-subscription-key') ?? queryKey(request.search);
  if (auth !== 'off') {
    if (key === undefined && auth === 'strict') {
      context.rule('poweroffice.gateway.subscription-key');
      throw missingSubscriptionKey();
    }
    const known = key === undefined ? undefined : state.subscriptionKeys.get(key.toLowerCase());
    if (key !== undefined && known?.environment !== environmentOf(context)) {
      context.rule('poweroffice.gateway.subscription-key');
      throw invalidSubscriptionKey();
    }
  }
  if (context.limits === 'real') keepPace(context, key ?? '');
}

/** What the API asks for before it reads a request: a token, and the privilege of the operation. */
export function enter(context: Context, operation: Operation): undefined {
  if (operation.id === 'postToken') return;
  const authorization = header(context.request.headers, 'authorization');
  if (authorization === undefined || context.auth === 'off') {
    if (context.auth === 'strict') {
      context.rule('poweroffice.token.missing');
      throw unauthorized();
    }
    context.caller = defaultCaller(context);
  } else {
    context.caller = readBearer(context, authorization);
  }
  const privileges = demanded[operation.id as OperationId];
  if (privileges.length === 0) return;
  context.rule('poweroffice.privileges.per-operation');
  if (!privileges.some((privilege) => context.caller.roles.includes(privilege))) throw forbidden();
}

const allowed = { calls: 10, seconds: 1 };

function keepPace(context: Context, key: string): void {
  context.rule('poweroffice.gateway.rate-limit');
  const wait = context.meter.take(`poweroffice ${key.toLowerCase()}`, allowed.calls, allowed.seconds, context.now);
  if (wait > 0) throw rateLimited(wait);
}

function queryKey(search: string): string | undefined {
  if (search === '') return undefined;
  for (const [name, value] of new URLSearchParams(search)) {
    if (name.toLowerCase() === 'subscription-key') return value;
  }
  return undefined;
}
