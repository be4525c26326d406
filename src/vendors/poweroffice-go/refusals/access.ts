import { belowFloorText } from '../../../engine/rules/below-floor.ts';
import { ownFailure } from '../../../engine/rules/refusal.ts';
import { sources } from '../rules/sources.ts';
import { empty, type Failure, failure, frameworkProblem, gatewayMessage, refusal, tokenError } from './refusal.ts';

// The gateway: Azure API Management.

const keyTexts = {
  missing:
    'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
  invalid:
    'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
};

export const subscriptionKeyRefused = refusal({
  id: 'poweroffice.gateway.subscription-key',
  summary:
    'Without a valid subscription key of the environment, in the header or the query, the gateway answers 401 in its own form.',
  evidence: 'inferred',
  source:
    'The gateway is Azure API Management by header name and hosts; body texts are those of learn.microsoft.com (KB 4464930)',
  status: 401,
  body: (reason: keyof typeof keyTexts) => gatewayMessage(keyTexts[reason]),
});

export const rateLimited = refusal({
  id: 'poweroffice.gateway.rate-limited',
  summary: 'A call over the limit is 429 with a number in statusCode and Retry-After.',
  evidence: 'inferred',
  source:
    'OpenAPI of the token endpoint shows the text, with a text in statusCode; Azure API Management writes a number',
  status: 429,
  body: (seconds: number) => gatewayMessage(`Rate limit is exceeded. Try again in ${seconds} seconds.`),
  headers: (seconds) => retryAfter(seconds),
});

const noResource = () => gatewayMessage('Resource not found');

export const unknownPath = refusal({
  id: 'poweroffice.gateway.unknown-path',
  summary: 'A path that does not exist answers 404 in the form of the gateway.',
  evidence: 'observed',
  source:
    "A public Rails integrator's notes with PowerOffice support's reply: an endpoint that does not exist gives 404",
  status: 404,
  body: noResource,
});

export const doubledSlash = refusal({
  id: 'poweroffice.gateway.doubled-slash',
  summary: 'A path with two slashes in a row is unknown: 404, here with a hint.',
  evidence: 'inferred',
  source: 'Azure API Management matches paths literally; the hint is ours',
  status: 404,
  body: (hint: string) => gatewayMessage(`Resource not found.${hint}`),
});

export const unknownMethod = refusal({
  id: 'poweroffice.gateway.method-not-found',
  summary: 'A method that a path does not have is 404, like an unknown path.',
  evidence: 'inferred',
  source: 'Azure API Management matches method and path together',
  status: 404,
  body: noResource,
});

export const methodNotAllowed = refusal({
  id: 'poweroffice.gateway.method-not-allowed',
  summary: 'A method that a path does not have is 405 with Allow.',
  evidence: 'inferred',
  source: 'RFC 9110, section 15.5.6; the text is reasoned',
  status: 405,
  body: (_allowed: readonly string[]) => gatewayMessage('Method not allowed'),
  headers: (allowed) => ({ Allow: allowed.join(', ') }),
});

export const urlTooLong = refusal({
  id: 'poweroffice.gateway.url-too-long',
  summary: 'A URL that is too long is 404 with an empty body.',
  evidence: 'inferred',
  source: `${sources.phpClient}, knows "a misleading 404"; IIS has an HTML page of its own, whose text is not known`,
  status: 404,
  body: empty,
});

export const urlUnknownToGateway = refusal({
  id: 'poweroffice.gateway.long-url-unknown',
  summary: 'A URL that is too long is 404, like an unknown path.',
  evidence: 'inferred',
  source: `${sources.phpClient}, knows "a misleading 404", without its body`,
  status: 404,
  body: noResource,
});

export const missingQueryKey = refusal({
  id: 'poweroffice.gateway.required-query-key',
  summary: 'A call without a query key that its operation requires is 404, like an unknown path.',
  evidence: 'observed',
  source:
    'A comment in sjurebass/Poweroffice-mcp-extended on ledgers without a date; Azure API Management makes required keys a part of the path',
  status: 404,
  body: noResource,
  paystubError: 'not-simulated',
});

// The token endpoint: RFC 6749, section 5.2.

export const invalidClient = refusal({
  id: 'poweroffice.token.invalid-client',
  summary: 'Keys that are unknown, do not belong together or belong to the other environment are 400 invalid_client.',
  evidence: 'documented',
  source: `OpenAPI of the token endpoint, example of 400; ${sources.authentication}`,
  status: 400,
  body: () =>
    tokenError(
      'invalid_client',
      'Client integration not found. Please ensure the provided keys are matching the desired environment.',
    ),
});

export const unsupportedGrantType = refusal({
  id: 'poweroffice.token.unsupported-grant',
  summary: 'Any other grant than that of client credentials is 400 unsupported_grant_type.',
  evidence: 'inferred',
  source: 'The token endpoint documents RFC 6749, section 5.2, which has this code',
  status: 400,
  body: () => tokenError('unsupported_grant_type'),
});

export const invalidTokenRequest = refusal({
  id: 'poweroffice.token.invalid-request',
  summary: 'A token request without grant_type, or one that cannot be read, is 400 invalid_request.',
  evidence: 'inferred',
  source: 'The token endpoint documents RFC 6749, section 5.2, which has this code',
  status: 400,
  body: () => tokenError('invalid_request'),
});

// Access to the API: bodies are empty. A 401 may carry a challenge.

const challenge = (isSent: boolean): Readonly<Record<string, string>> =>
  isSent ? { 'WWW-Authenticate': 'Bearer error="invalid_token"' } : {};

export const missingToken = refusal({
  id: 'poweroffice.token.missing',
  summary: 'A call without a token is 401.',
  evidence: 'documented',
  source: `${sources.allFiles}: 401 of every operation`,
  status: 401,
  body: (_hasChallenge: boolean) => empty(),
  headers: challenge,
});

export const invalidToken = refusal({
  id: 'poweroffice.token.invalid',
  summary: 'A token that is unknown or of the other environment is 401 with an empty body.',
  evidence: 'documented',
  source: `${sources.allFiles}: 401 of every operation, no body declared; ${sources.authentication}`,
  status: 401,
  body: (_hasChallenge: boolean) => empty(),
  headers: challenge,
});

export const expiredToken = refusal({
  id: 'poweroffice.token.expired',
  summary: 'A token that has expired is 401 with an empty body.',
  evidence: 'documented',
  source: `${sources.allFiles}: 401 of every operation, no body declared; ${sources.authentication}`,
  status: 401,
  body: (_hasChallenge: boolean) => empty(),
  headers: challenge,
});

export const missingPrivilege = refusal({
  id: 'poweroffice.privileges.per-operation',
  summary:
    'Each operation asks for a privilege of its own, X or X_Full to read, X_Full to write: else 403 with an empty body.',
  evidence: 'documented',
  source: `${sources.allFiles}: "Auth roles" in each summary, 403 without a body`,
  status: 403,
  body: empty,
});

// Paystub's own, not the vendor's.

/** An operation that the real system has and Paystub has not, in the form of the gateway. */
export function notSimulated(method: string, path: string): Failure {
  return beyondSimulation(`${method} ${path}`);
}

/** A request of which a part is more than Paystub reads. */
export function beyondSimulation(part: string): Failure {
  const values = gatewayMessage(`Paystub does not simulate ${part}.`);
  return ownFailure({ status: 501, values, paystubError: 'not-simulated' });
}

const unexpected = (traceId: string) =>
  frameworkProblem('6.6.1', 'An error occurred while processing your request.', traceId);

export const internalError = failure({ status: 500, body: unexpected });

/** The storage could not keep the changes of the request. */
export function notKept(traceId: string): Failure {
  return ownFailure({ status: 503, values: unexpected(traceId), paystubError: 'storage' });
}

/** A fault that a test ordered, as the gateway in front of the API sends it. */
export function injected(status: number, seconds: number | undefined, traceId: string): Failure {
  const options = { headers: seconds === undefined ? {} : retryAfter(seconds), paystubError: 'injected' };
  const values = status === 429 ? rateLimited(seconds ?? 1).values : unexpected(traceId);
  return ownFailure({ status, values, ...options });
}

/** A reply that rests on a rule below the evidence floor that the user set. */
export function belowFloor(name: string, variants: readonly string[]): Failure {
  const title = 'Below the evidence floor';
  const detail = belowFloorText(name, variants);
  return ownFailure({ status: 501, values: { from: 'api', title, detail }, paystubError: 'below-floor' });
}

function retryAfter(seconds: number): Readonly<Record<string, string>> {
  return { 'Retry-After': String(seconds) };
}
