import type { VendorFailure } from '../../../engine/http/failure.ts';
import { ownFailure } from '../../../engine/rules/refusal.ts';
import { sources } from '../rules/sources.ts';
import { refusal, type TokenError, tokenRefusal, type UkgError } from './refusal.ts';

// Calls

export const unauthorized = refusal({
  id: 'ukg.auth.unauthorized',
  evidence: 'inferred',
  source: `${sources.httpHeaders} names the header; no body is published`,
  summary: 'A missing, unknown or expired token is answered 401 with WWW-Authenticate and a code of our own.',
  status: 401,
  code: 'PAYSTUB-UNAUTHORIZED',
  text: (reason: string) => reason,
  headers: () => ({ 'WWW-Authenticate': 'Bearer' }),
});

export const noFunctionAccess = refusal({
  id: 'ukg.auth.no-function-access',
  evidence: 'observed',
  source: 'public client code; the code WCO-101344 is of the published API of persons',
  summary: 'A user without a function access profile gets 403 on every call, although the token works.',
  status: 403,
  code: 'WCO-101344',
  text: 'The current user is not authorized to access this functionality.',
});

// Token requests

const refused = {
  id: 'ukg.token.refused',
  evidence: 'inferred',
  source: 'public clients read `error` and `error_description`; statuses and values are not published',
  summary:
    'A refused token request is 401 for a bad client or user and 400 for a bad grant, with the values of RFC 6749.',
} as const;

const invalidGrant = {
  error: 'invalid_grant',
  text: 'The provided access grant is invalid, expired, or revoked.',
} as const;

export const unknownClient = tokenRefusal({
  ...refused,
  status: 401,
  error: 'invalid_client',
  text: 'Client authentication failed.',
});

export const unknownUser = tokenRefusal({ ...refused, status: 401, ...invalidGrant });

/** An authorization code or a refresh token that is not known, or no longer. */
export const unknownGrant = tokenRefusal({ ...refused, status: 400, ...invalidGrant });

/** The words of UKG Authentication for the refresh token. */
export const unknownRefreshToken = tokenRefusal({
  ...refused,
  status: 400,
  error: 'invalid_grant',
  text: 'Unknown or invalid refresh token.',
});

export const missingField = tokenRefusal({
  ...refused,
  status: 400,
  error: 'invalid_request',
  text: (name: string) => `The ${name} is missing.`,
});

export const wrongAudience = tokenRefusal({
  ...refused,
  status: 400,
  error: 'invalid_request',
  text: (audience: string) => `The audience must be ${audience}.`,
});

export const unsupportedGrant = tokenRefusal({
  ...refused,
  status: 400,
  error: 'unsupported_grant_type',
  text: (grantType: string) => `The grant type ${grantType} is not supported.`,
});

export const tokenSpike = refusal({
  id: 'ukg.token.spike',
  evidence: 'documented',
  source: `${sources.releaseNotes}, R7 U3`,
  summary: 'A token request that is turned away for a spike is 503 GTW-ERROR-012 with Retry-After.',
  status: 503,
  code: 'GTW-ERROR-012',
  text: 'The request was rejected due to a spike in requests for access tokens. Resubmit your request after a brief wait.',
  headers: (retryAfter: number) => ({ 'Retry-After': String(retryAfter) }),
  paystubError: 'injected',
});

export const unknownAppkey = tokenRefusal({
  id: 'ukg.auth.unknown-appkey',
  evidence: 'inferred',
  source: 'nothing is published; the shape is that of the other refused token requests',
  summary: 'A token request without the appkey, where one is asked for, is answered 401.',
  status: 401,
  error: 'invalid_client',
  text: (reason: string) => reason,
});

/** A token request that cannot be read, refused in the shape of the token endpoints. */
export const badTokenRequest = tokenRefusal({
  ...refused,
  status: 400,
  error: 'invalid_request',
  text: (reason: string) => reason,
});

/** A failure of Paystub's own put into the shape of the token endpoints. */
export function toTokenFailure({ status, values, paystubError }: VendorFailure<UkgError>): VendorFailure<TokenError> {
  return ownFailure({
    status,
    values: { error: 'invalid_request', error_description: values.message },
    ...(paystubError === undefined ? {} : { paystubError }),
  });
}
