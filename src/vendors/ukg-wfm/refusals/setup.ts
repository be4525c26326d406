import { VendorFailure } from '../../../engine/http/failure.ts';
import { limits, problem } from './errors.ts';
import { noSuchPerson } from './people.ts';

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
  new VendorFailure(404, noSuchPerson(propertyName, value).values);

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
