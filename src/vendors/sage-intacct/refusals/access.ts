import { sources } from '../rules/sources.ts';
import { refusal } from './refusal.ts';

const { errorGuide, batchGuide, phpClient, productionClient, tokenBlog } = sources;

/** Callers that may not go on: tokens, permissions, entities, limits, idempotency keys. */

export const missingAuthorization = refusal({
  id: 'intacct.token.header',
  summary: 'A missing authorization header, or one without Bearer, answers 401 GW-0034.',
  evidence: 'documented',
  source: errorGuide,
  form: 'gateway',
  status: 401,
  code: 'GW-0034',
  text: 'Invalid Authorization Header',
});

export const undecodableToken = refusal({
  id: 'intacct.token.undecodable',
  summary: 'A token that cannot be decoded answers 400 GW-0031.',
  evidence: 'observed',
  source: `${errorGuide} has the text; Sage staff gave the status (${tokenBlog}).`,
  form: 'gateway',
  status: 400,
  code: 'GW-0031',
  text: 'Invalid Token',
});

export const expiredToken = refusal({
  id: 'intacct.token.expired',
  summary: 'An expired token answers 401 GW-0040.',
  evidence: 'observed',
  source: tokenBlog,
  form: 'gateway',
  status: 401,
  code: 'GW-0040',
  text: 'Expired token',
});

/** The status is that of the choice intacct.token.not-valid. */
export const invalidToken = refusal({
  id: 'intacct.token.invalid',
  summary: 'A token that was revoked or never given out answers REST-2102 tokenInvalid.',
  evidence: 'observed',
  source: `${tokenBlog}; ${productionClient}`,
  form: 'token',
  status: (status) => status,
  code: 'tokenInvalid',
  errorId: 'REST-2102',
  messageId: 'IA.TOKEN_IS_INVALID',
  text: (_status: 400 | 401) => 'Token is not valid',
  more: () => ({ placeholders: {} }),
});

/** The same token, by the other text that was seen. */
export const invalidTokenRest1206 = refusal({
  id: 'intacct.token.invalid-rest-1206',
  summary: 'A token that is not valid, or has expired, answers 400 REST-1206 "The token is not valid".',
  evidence: 'inferred',
  source: `${productionClient} looks for the text, also for expired tokens; the code beside it is not known.`,
  status: 400,
  code: 'tokenInvalid',
  errorId: 'REST-1206',
  text: 'The token is not valid',
});

/** The status is not known; the code and the text are. */
export const deauthorisedClient = refusal({
  id: 'intacct.token.client-deauthorised',
  summary: 'A token of an application that the company no longer authorises answers GW-0011.',
  evidence: 'inferred',
  source: `${errorGuide} has GW-0011 for clients that are not active; the status is not published.`,
  form: 'gateway',
  status: 400,
  code: 'GW-0011',
  text: 'Invalid Request',
});

export const missingPermission = refusal({
  id: 'intacct.permission.missing',
  summary: 'A user without the permission that the page names for an operation gets 403 unauthorizedUser.',
  evidence: 'inferred',
  source: `Status and code were observed: ${phpClient} docs/Resources/Construction.md; id and text are not known. Pages name the right to list, view, add, edit or delete each object; OBJECT:RIGHT is how Paystub writes it.`,
  status: 403,
  code: 'unauthorizedUser',
  errorId: 'SIM-0009',
  text: (permission: string) => {
    const [object, right] = permission.split(':');
    return `The user is not authorized for ${right} of ${object}`;
  },
});

export const unknownEntity = refusal({
  id: 'intacct.entity.unknown',
  summary:
    'X-IA-API-Param-Entity with an id that no entity has answers 400; a token request with it answers invalid_grant. The company has one entity, so a known one changes nothing.',
  evidence: 'inferred',
  source:
    'The header is documented, in a copy in github.com/dgaretz-oss/intacct-mcp docs/rest/http-headers.md; the refusal is not.',
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0019',
  text: (id: string) => `Entity ${id} does not exist`,
});

export const rateLimitExceeded = refusal({
  id: 'intacct.limit.concurrency',
  summary:
    'Past 6 requests of an application or 8 of a company at a time: 429 GW-0010, Retry-After 60 and the X-IA-Throttle headers. Requests are answered at once here, so those of one second count as concurrent if they come on several connections.',
  evidence: 'inferred',
  source:
    'The limits are those of tier 1 in docs/rest/txn-volume.md, the headers those of docs/rest/http-headers.md, in github.com/dgaretz-oss/intacct-mcp; the sizes of the limits by minute and hour are not published.',
  form: 'gateway',
  status: 429,
  code: 'GW-0010',
  text: (_headers: Readonly<Record<string, string>>) => 'API rate limit exceeded',
  more: (headers) => ({ headers }),
});

/** @param why says what is wrong with the earlier request of that key, to go after "in a request that" */
export const idempotencyConflict = refusal({
  id: 'intacct.idempotency.conflict',
  summary: 'A key with another payload, or within 60 days when its answer is no longer cached, answers 409.',
  evidence: 'inferred',
  source: `The status is in the ${batchGuide}, the body is not.`,
  status: 409,
  code: 'invalidRequest',
  errorId: 'SIM-0024',
  text: (why: string) => `The idempotency key was used before, in a request that ${why}`,
});

export const idempotencyKeyTooLong = refusal({
  id: 'intacct.idempotency.key-length',
  summary: 'A key of more than 256 characters answers 400.',
  evidence: 'inferred',
  source: `The limit is in the ${batchGuide}, the refusal is not.`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0023',
  text: (maxLength: number) => `The idempotency key must not be longer than ${maxLength} characters`,
});
