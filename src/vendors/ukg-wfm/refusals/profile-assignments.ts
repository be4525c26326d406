import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Cascade and leave profiles of people

const listed = { evidence: 'documented', source: sources.assignmentsApi } as const;

export const missingMember = refusal({
  id: 'ukg.profiles.missing',
  ...listed,
  summary: 'A request on profiles of people without a member that it needs is refused with 400 WCO-101231.',
  ...common.missingProperty,
});

export const nothingAssigned = refusal({
  id: 'ukg.profiles.nothing-assigned',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists the code for profiles of attendance and attestation`,
  summary: 'A person without a profile is refused with WCO-101237 where a profile is asked for.',
  status: 400,
  code: 'WCO-101237',
  text: (name: string) => `The property was not specified or empty/null - Property: ${name}.`,
});

export const tooManyPeopleWritten = refusal({
  id: 'ukg.profiles.limit',
  ...listed,
  summary: 'A change of the profiles of more than 100 people is refused with 400 WCO-101207.',
  status: 400,
  ...common.tooManyRecords,
});
