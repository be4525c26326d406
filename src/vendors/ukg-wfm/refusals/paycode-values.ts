import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Paycode value profiles of people

export const unknownProfile = refusal({
  id: 'ukg.pcv.unknown-profile',
  evidence: 'inferred',
  source: `${sources.personApi} lists it for writes`,
  summary: 'A profile that does not exist or cannot be assigned fails with WCO-101232.',
  ...common.invalidValue,
  text: (reference: string) => common.invalidValue.text('payCodeValueProfile', reference),
});

/** A person who does not exist, for a read by version 2. */
export const unknownPersonToRead = refusal({
  id: 'ukg.pcv.read-v2-is-404',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists 404 and no 400 for it`,
  summary: 'A read by version 2 of somebody who does not exist is 404.',
  status: 404,
  ...common.noSuchPerson,
});

const noAssignment = {
  id: 'ukg.pcv.none-assigned',
  evidence: 'inferred',
  source: `${sources.schedulingApi}: "The {object} was not found with given reference: {reference}."`,
  summary: 'Where a person without a profile is refused, it is with WFS-106304: 400 by version 1, 404 by version 2.',
  code: 'WFS-106304',
  text: (personNumber: string) =>
    `The paycode value profile assignment was not found with given reference: ${personNumber}.`,
} as const;

/** A person has no profile, in version 1. */
export const noProfileAssignedV1 = refusal({ status: 400, ...noAssignment });

/** A person has no profile, in version 2. */
export const noProfileAssigned = refusal({ status: 404, ...noAssignment });

export const idNotOfPath = refusal({
  id: 'ukg.pcv.id-not-of-path',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists it for siblings`,
  summary: 'An id in the body that is not that of the path is refused with 400 WFS-111209.',
  status: 400,
  code: 'WFS-111209',
  text: 'ID in payload not consistent with ID from resource URL.',
});

// Set-up of the profiles

export const unknownProfileInSetup = refusal({
  id: 'ukg.pcv.setup.unknown',
  evidence: 'inferred',
  source: `${sources.schedulingApi}: "The {object} was not found with given reference: {reference}."`,
  summary: 'A profile that does not exist is refused with 400 WFS-106304.',
  status: 400,
  code: 'WFS-106304',
  text: (reference: string) => `The paycode value profile was not found with given reference: ${reference}.`,
});

export const nameTaken = refusal({
  id: 'ukg.pcv.setup.name-taken',
  evidence: 'inferred',
  source: `${sources.schedulingApi}: "Not Unique Record Found."`,
  summary: 'A name that another profile has is refused with 400 WFS-106301.',
  status: 400,
  code: 'WFS-106301',
  text: 'Not Unique Record Found.',
});

// WFS-100000 is the code of scheduling errors without one of their own; the text is ours.
export const profileInUse = refusal({
  id: 'ukg.pcv.setup.delete-in-use',
  evidence: 'inferred',
  source: `${sources.releaseNotes}: the code of unknown scheduling errors since R9`,
  summary: 'A profile that somebody has cannot be deleted: 400 WFS-100000.',
  status: 400,
  code: 'WFS-100000',
  text: (name: string) => `The paycode value profile is assigned to a person: ${name}.`,
});

export const notOneList = refusal({
  id: 'ukg.pcv.setup.one-list',
  evidence: 'inferred',
  source: `${sources.objectReferences}; ${sources.schedulingApi} has the code`,
  summary: 'A search takes one of ids and qualifiers, else 400 WFS-111207.',
  status: 400,
  code: 'WFS-111207',
  text: (criteria: string) => `One and only one of the criteria must be specified. Criteria: ${criteria}.`,
});

export const tooManyProfiles = refusal({
  id: 'ukg.pcv.setup.limit',
  evidence: 'inferred',
  source: `${sources.schedulingApi} states the limit, siblings the code`,
  summary: 'A bulk operation takes 1000 profiles; more is 413 WFP-90003.',
  ...common.tooManyItems,
  text: (actual: number, maximum: number) => common.tooManyItems.text('pay_code_value_profiles', actual, maximum),
  details: common.limitDetails,
});
