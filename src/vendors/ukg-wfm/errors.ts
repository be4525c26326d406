import { Problem } from '../../engine/problem.ts';

/** The vendor's standard error body. */
export type UkgError = {
  readonly errorCode: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** The error body of the token endpoints, RFC 6749. */
export type OauthError = { readonly error: string; readonly error_description: string };

/** A failure as this vendor's client sees it. */
export type UkgProblem = Problem<UkgError | OauthError>;

type Details = UkgError['details'];

function problem(status: number, errorCode: string, message: string, details?: Details): Problem<UkgError> {
  return new Problem(status, { errorCode, message, ...(details === undefined ? {} : { details }) });
}

// Employment term assignments

export const missingParameter = (name: string) =>
  problem(400, 'WFS-111201', `Missing mandatory input parameter ${name}.`);

export const inputIsNull = () => problem(400, 'WFS-111201', 'Input parameter is null.');

export const invalidDateRange = () =>
  problem(400, 'WFS-111203', 'Date range validation failed, verify start/end order and values.');

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

// People

export const noSuchPerson = (propertyName: string, value: string | number) =>
  problem(
    400,
    'WCO-101263',
    'The action required an existing person, but either the person for the key could not be found, the user does not ' +
      `have access rights to that person, or a database error occurred. Property name: ${propertyName}, value: ${value}`,
  );

// The two spaces are the vendor's.
export const tooManyIdentifiers = () =>
  problem(
    400,
    'WCO-101261',
    'The personIdentity bean detected more than one property with a value.  Only one property can be specified in the bean.',
  );

export const noIdentifier = () =>
  problem(
    400,
    'WCO-101262',
    'The personIdentity bean did not detect a property with a value.  ' +
      'There must be one property value specified in order to identify a person.',
  );

export const noNumberOrAoid = () => problem(400, 'WCO-101395', 'Please provide person number OR AOID.');
export const noCoid = () => problem(400, 'WCO-101396', 'Please provide COID along with AOID.');
export const invalidPersonNumber = (personNumber: string) =>
  problem(400, 'WCO-101397', `Invalid person number - ${personNumber}.`);
export const noPersonForAoid = () =>
  problem(400, 'WCO-101398', 'No person exist for the provided AOID/COID in our system.');
export const emptyValues = () =>
  problem(
    400,
    'WCO-101202',
    'Could not retrieve the information because of invalid or empty values provided in request.',
  );

export const invalidKey = () =>
  problem(400, 'WCO-101203', 'Could not retrieve the information because of invalid or empty key provided in request.');
export const keyAndMultiKey = () =>
  problem(
    400,
    'WCO-101314',
    'Invalid property combination is provided as request parameter. Only one property is allowed for request either key or multi_key.',
  );

// Aggregated assignments

export const emptyKey = () =>
  problem(400, 'WFS-106608', 'Could not retrieve the information because of invalid or empty key provided in request.');

export const assignmentsNotProcessed = (results: readonly unknown[]) =>
  problem(400, 'WCO-101704', 'Assignments could not be processed. See details for more information.', { results });

export const duplicateEmployees = () =>
  problem(400, 'WCO-101305', 'Duplicate employees are not allowed for bulk operations.');

export const missingProperty = (name: string) =>
  problem(400, 'WCO-101231', `A property value is required, but was not specified. Property - ${name}.`);

export const invalidValue = (name: string, value: string | number) =>
  problem(400, 'WCO-101232', `The value for the property is not valid - Name: ${name}, Value: ${value}.`);

export const recordLimit = (actual: number, maximum: number) =>
  problem(
    413,
    'WCO-101207',
    `Service limit error, number of records exceed the allowed limit : ${maximum}`,
    limits(actual, maximum),
  );

export const employeeLimit = (actual: number, maximum: number) =>
  problem(
    413,
    'WCO-106194',
    `The number of employees in the request (${actual}) exceeds the allowed limit (${maximum}).`,
    limits(actual, maximum),
  );

function limits(actual: number, maximum: number): Details {
  return { limits: [{ actual, maximum }] };
}

// Set-up of employment terms

export const noSuchTermInSetup = () =>
  problem(400, 'WTK-82600', 'Employment Term does not exist or accessed with a bad reference.');

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
  new Problem<UkgError>(
    401,
    { errorCode: 'PAYSTUB-UNAUTHORIZED', message: reason },
    { headers: { 'WWW-Authenticate': 'Bearer' } },
  );

export const ours = (
  status: number,
  name: string,
  message: string,
  options: { details?: Details; headers?: Record<string, string>; sign?: string } = {},
) => {
  const { details, ...rest } = options;
  const values: UkgError = { errorCode: `PAYSTUB-${name}`, message, ...(details === undefined ? {} : { details }) };
  return new Problem<UkgError>(status, values, rest);
};

export const tokenRefused = (status: 400 | 401, error: string, description: string) =>
  new Problem<OauthError>(status, { error, error_description: description });
