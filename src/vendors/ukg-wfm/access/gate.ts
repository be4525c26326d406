import type { Operation } from '../../../engine/http/contract.ts';
import { header } from '../../../engine/http/http.ts';
import { accessDenied, ours, tokenRefused, unauthorized } from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import { credentials } from './credentials.ts';
import { isTokenOperation } from './token-operations.ts';
import { validToken } from './tokens.ts';

/** Who calls, and whether they may: 401 before 403. Token requests are open to everybody. */
export function enter(context: Context, operation: Operation): undefined {
  identify(context, operation);
  if (context.limits === 'real') keepPace(context);
}

function identify(context: Context, operation: Operation): void {
  if (context.auth === 'off') return;
  if (context.auth === 'strict') checkAppkey(context, operation);
  if (isTokenOperation(operation)) return;
  const token = presentedToken(context);
  if (token === undefined) {
    if (context.auth === 'strict') throw refuseToken(context, 'The Authorization header is missing.');
    return;
  }
  const valid = validToken(context, token, 'access');
  const user = valid === undefined ? undefined : context.state.user.get(valid.userName);
  if (user === undefined) throw refuseToken(context, 'The access token is invalid or has expired.');
  context.caller = { userName: user.userName, personKey: user.personKey };
  if (!user.functionAccess) {
    context.rule('ukg.auth.no-function-access');
    throw accessDenied();
  }
}

function keepPace(context: Context): void {
  if (context.choose('ukg.limits.rate') === 'none') return;
  const wait = context.meter.take(`ukg ${context.caller.userName}`, 300, 60, context.now);
  if (wait === 0) return;
  throw ours(429, 'TOO-MANY-REQUESTS', 'Too many requests.', { headers: { 'Retry-After': String(wait) } });
}

/** The token of a request, which comes alone or after `Bearer`. */
function presentedToken({ request }: Context): string | undefined {
  const value = header(request.headers, 'authorization')?.trim();
  return value === undefined || value === '' ? undefined : value.replace(/^bearer\s+/i, '');
}

function refuseToken(context: Context, reason: string) {
  context.rule('ukg.auth.unauthorized');
  return unauthorized(reason);
}

function checkAppkey(context: Context, operation: Operation): void {
  const sent = header(context.request.headers, 'appkey');
  if (sent === credentials.appkey || context.choose('ukg.auth.appkey') === 'ignored') return;
  const reason = 'The appkey header is missing or unknown.';
  throw isTokenOperation(operation) ? tokenRefused(401, 'invalid_client', reason) : refuseToken(context, reason);
}
