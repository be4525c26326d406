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

export const multiKeyNotSupported = () =>
  problem(
    400,
    'WCO-101221',
    'Could not retrieve information because multi_key and multi_key_values property is not supported in request.',
  );
export const badExtensionType = () =>
  problem(
    400,
    'WCO-101201',
    'Could not retrieve the extension information because of invalid extension type in request.',
  );
export const badSnapshotDate = () =>
  problem(
    400,
    'WCO-101204',
    'Could not retrieve the extension information because of invalid snapshotDate provided in request. ' +
      'Expected date format for snapShotDate is yyyy-MM-dd.',
  );
export const badCombination = (name1: string, value1: string, name2: string, value2: string) =>
  problem(
    400,
    'WCO-101236',
    `A bad combination of properties and values was specified - Property 1: ${name1}, Value 1: ${value1}, ` +
      `Property 2: ${name2}, Value 2: ${value2}.`,
  );
export const badEmploymentStatus = (status: string) =>
  problem(400, 'WCO-101724', `The following employment status is invalid: ${status}.`);
// Without a full stop, unlike its neighbour.
export const badUserAccountStatus = (status: string) =>
  problem(400, 'WCO-101725', `The following user account status is invalid: ${status}`);
export const badIndex = (index: number) => problem(400, 'WCO-101726', `You must provide a valid index ${index}.`);
export const badCount = (count: number) => problem(400, 'WCO-101727', `You must provide a valid count ${count}.`);
export const dateFormatInvalid = () => problem(400, 'WFP-90100', 'The date format is invalid.');
export const countLimit = (actual: number, maximum: number) =>
  problem(
    413,
    'WCO-101338',
    `Supplied count's value exceeds maximum allowed limit:${maximum}.`,
    limits(actual, maximum),
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

export const recordLimit = (actual: number, maximum: number, status: 400 | 413 = 413) =>
  problem(
    status,
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

// Paycode value profiles

export const noSuchProfile = (reference: string) =>
  problem(400, 'WFS-106304', `The paycode value profile was not found with given reference: ${reference}.`);
export const notUnique = () => problem(400, 'WFS-106301', 'Not Unique Record Found.');
export const idNotOfPath = () => problem(400, 'WFS-111209', 'ID in payload not consistent with ID from resource URL.');
export const oneCriterion = (criteria: string) =>
  problem(400, 'WFS-111207', `One and only one of the criteria must be specified. Criteria: ${criteria}.`);
// WFS-100000 is the code of scheduling errors without one of their own; the text is ours.
export const profileInUse = (name: string) =>
  problem(400, 'WFS-100000', `The paycode value profile is assigned to a person: ${name}.`);
export const noAssignment = (personNumber: string, status: 400 | 404 = 400) =>
  problem(
    status,
    'WFS-106304',
    `The paycode value profile assignment was not found with given reference: ${personNumber}.`,
  );
export const noSuchPersonToRead = (propertyName: string, value: string | number) =>
  new Problem(404, noSuchPerson(propertyName, value).values);

// Set-up of employment terms

export const noSuchTermInSetup = () =>
  problem(400, 'WTK-82600', 'Employment Term does not exist or accessed with a bad reference.');
export const termExists = () => problem(400, 'WTK-82604', 'Cannot create an employment term that is already exists.');
export const unknownSetupError = () =>
  problem(400, 'WTK-82606', 'Unknown error occurred. Please Contact your administrator.');
export const otherTermInPath = () =>
  problem(400, 'WTK-82607', 'Id or name in request body does not match with id or name in path parameter.');
export const badTermData = () =>
  problem(
    400,
    'WTK-82608',
    'Data validation exception occurs due to bad input data while request processing. Please verify input data.',
  );
// Among the results of a partial success the first two have no colon.
export const noTermWithId = (id: number, colon = ':') =>
  problem(400, 'WTK-82609', `Employment Term with ID${colon} ${id} does not exist.`);
export const noTermWithPersistentId = (persistentId: string, colon = ':') =>
  problem(400, 'WTK-82610', `Employment Term with Persistent Id${colon} ${persistentId} does not exist.`);
export const noTermWithQualifier = (qualifier: string) =>
  problem(400, 'WTK-82615', `Employment Term with Qualifier: ${qualifier} does not exist.`);
export const emptyWhere = () => problem(400, 'WTK-82613', 'At least one parameter is required inside where clause.');
export const severalReferenceLists = () =>
  problem(400, 'WTK-82614', 'Only one from Ids/Qualifiers/PersistentIds/Refs is allowed.');

export const itemLimit = (resource: string, actual: number, maximum: number) =>
  problem(
    413,
    'WFP-90003',
    `Service Limits are exceeded for operation on ${resource}, No more than ${maximum} items are permitted.`,
    limits(actual, maximum),
  );

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

export const tokenRefused = (status: 400 | 401, error: string, description: string, sign?: string | undefined) =>
  new Problem<OauthError>(status, { error, error_description: description }, sign === undefined ? {} : { sign });

export const tokenSpike = (retryAfter: number) =>
  new Problem<UkgError>(
    503,
    {
      errorCode: 'GTW-ERROR-012',
      message:
        'The request was rejected due to a spike in requests for access tokens. Resubmit your request after a brief wait.',
    },
    { headers: { 'Retry-After': String(retryAfter) }, sign: 'injected' },
  );
