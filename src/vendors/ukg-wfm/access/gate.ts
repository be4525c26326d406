import type { Operation } from '../../../engine/http/contract.ts';
import { header } from '../../../engine/http/http.ts';
import type { Gate } from '../../../engine/request/vendor.ts';
import { noFunctionAccess, unauthorized, unknownAppkey } from '../refusals/tokens.ts';
import type { Context, UkgWfm } from '../types.ts';
import { credentials } from './credentials.ts';
import { enforceRateLimit } from './rate-limit.ts';
import { userOfToken } from './tokens.ts';

/** Finds out who calls and refuses who may not: 401 before 403. Token requests are open to everybody. */
export const gate: Gate<UkgWfm> = {
  authenticate: (context, operation) => {
    identify(context, operation);
    if (context.limits === 'real') enforceRateLimit(context);
    return undefined;
  },
};

function identify(context: Context, operation: Operation): void {
  if (context.auth === 'off') return;
  if (context.auth === 'strict') requireAppkey(context, operation);
  if (operation.public) return;
  const presented = header(context.request.headers, 'authorization')?.trim() ?? '';
  if (presented === '') {
    if (context.auth === 'strict') throw unauthorized('The Authorization header is missing.');
    return;
  }
  const token = presented.replace(/^bearer\s+/i, '');
  const user = userOfToken(context, token, 'access');
  if (user === undefined || !isFormTaken(context, presented, token))
    throw unauthorized('The access token is invalid or has expired.');
  context.caller = { userName: user.userName, personKey: user.personKey };
  if (!user.functionAccess || context.isWithheld('function access')) throw noFunctionAccess();
}

/** Decides about a good token by how it stands in the header: after `Bearer`, after that word in another case, or alone. */
function isFormTaken(context: Context, presented: string, token: string): boolean {
  if (token === presented) return context.holds('ukg.auth.bare-token');
  return presented.startsWith('Bearer') || context.choose('ukg.auth.bearer-any-case') === 'any-case';
}

function requireAppkey(context: Context, operation: Operation): void {
  const sent = header(context.request.headers, 'appkey');
  if (sent === credentials.appkey || context.choose('ukg.auth.appkey') === 'ignored') return;
  const reason = 'The appkey header is missing or unknown.';
  throw operation.public ? unknownAppkey(reason) : unauthorized(reason);
}
