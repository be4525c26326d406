import { VendorFailure } from '../../../engine/http/failure.ts';

/** The vendor's standard error body. */
export type UkgError = {
  readonly errorCode: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** The error body of the token endpoints, RFC 6749. */
export type OauthError = { readonly error: string; readonly error_description: string };

type Details = UkgError['details'];

/** A failure with the vendor's code and text. */
export function problem(
  status: number,
  errorCode: string,
  message: string,
  details?: Details,
): VendorFailure<UkgError> {
  return new VendorFailure(status, { errorCode, message, ...(details === undefined ? {} : { details }) });
}

// Employment term assignments

export const missingParameter = (name: string) =>
  problem(400, 'WFS-111201', `Missing mandatory input parameter ${name}.`);

export const inputIsNull = () => problem(400, 'WFS-111201', 'Input parameter is null.');

export const invalidDateRange = () =>
  problem(400, 'WFS-111203', 'Date range validation failed, verify start/end order and values.');

export const startAfterEndAsListed = () =>
  problem(400, 'WFS-111203', 'The date range is invalid. The start date must be on or before the end date.');

export const noCriteria = (parameter: string) =>
  problem(400, 'WFS-111208', `At least one of the criteria must be specified. Parameter: ${parameter}`);

const internalText = 'Some Internal Server Error Occurred. Please contact System Administrator.';

/** The reason beside the text. */
export const constraintViolated = (reason: string) => problem(400, 'API-10001', internalText, { errors: [reason] });

/** The reason in front of the text. */
export const constraintViolatedInText = (reason: string) => problem(400, 'API-10001', `(${reason}) ${internalText}`);

export const noSuchTerm = (reference: string) =>
  problem(400, 'WFS-106607', `An Employment Term was not found for the following reference: ${reference}`);

// The operation lists the text without a code; the code is of the same family.
export const termNotFoundForEmployee = () => problem(400, 'WFS-106607', 'Employee Employment term not found.');

export const unknownKey = (key: string) =>
  problem(400, 'WFS-100317', `Key has invalid value. Accepted values are personid or personnumber. key: ${key}`);

/** `details` of a request that is over a limit; how much it was is left out where nobody knows. */
export function limits(actual: number | undefined, maximum: number): Details {
  return { limits: [actual === undefined ? { maximum } : { actual, maximum }] };
}

// Bulk requests

/** Code and text over the results of the items; 400 if all of them failed, 207 if some did. */
export const umbrella = {
  allFailed: {
    errorCode: 'WCO-101271',
    message: 'Completed with error(s). Detailed errors should be wrapped within this exception.',
  },
  someFailed: {
    errorCode: 'WCO-101272',
    message: 'Completed with error(s). Detailed errors should be wrapped within this exception.',
  },
  someTermsMissing: { errorCode: 'WTK-82612', message: 'Some employment terms object references do not exist.' },
} as const;

export const allFailed = (details: Details) =>
  problem(400, umbrella.allFailed.errorCode, umbrella.allFailed.message, details);

// What the platform refuses before an operation sees it

export const notConvertible = (value: string, path: string, type: string) =>
  problem(400, 'WFP-90010', `${value} at ${path} cannot be converted to ${type}.`);

export const unrecognizedProperty = (name: string, path: string) =>
  problem(400, 'WFP-90011', `Unrecognized property ${name} at ${path} supplied for request`);

export const accessDenied = () =>
  problem(403, 'WCO-101344', 'The current user is not authorized to access this functionality.');

// Nothing is published for these: the codes are Paystub's own, so that nobody takes them for the vendor's.

export const unauthorized = (reason: string) =>
  new VendorFailure<UkgError>(
    401,
    { errorCode: 'PAYSTUB-UNAUTHORIZED', message: reason },
    { headers: { 'WWW-Authenticate': 'Bearer' } },
  );

export const ours = (
  status: number,
  name: string,
  message: string,
  options: { details?: Details; headers?: Record<string, string>; paystubError?: string } = {},
) => {
  const { details, ...rest } = options;
  const values: UkgError = { errorCode: `PAYSTUB-${name}`, message, ...(details === undefined ? {} : { details }) };
  return new VendorFailure<UkgError>(status, values, rest);
};

/** Part of the real system that Paystub does not have: refused instead of guessed. */
export const notSimulated = (what: string) =>
  ours(501, 'NOT-SIMULATED', `${what} is not simulated.`, { paystubError: 'not-simulated' });

export const tokenRefused = (
  status: 400 | 401,
  error: string,
  description: string,
  paystubError?: string | undefined,
) =>
  new VendorFailure<OauthError>(
    status,
    { error, error_description: description },
    paystubError === undefined ? {} : { paystubError },
  );

export const tokenSpike = (retryAfter: number) =>
  new VendorFailure<UkgError>(
    503,
    {
      errorCode: 'GTW-ERROR-012',
      message:
        'The request was rejected due to a spike in requests for access tokens. Resubmit your request after a brief wait.',
    },
    { headers: { 'Retry-After': String(retryAfter) }, paystubError: 'injected' },
  );
