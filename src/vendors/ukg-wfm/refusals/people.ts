import { limits, problem } from './errors.ts';

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
