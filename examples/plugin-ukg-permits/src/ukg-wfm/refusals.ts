import { refusal } from 'paystub/vendors/ukg-wfm';

const source = 'made up for this example';

export const inUse = refusal({
  ...{ id: 'ukg.permits.in-use', evidence: 'inferred', source },
  summary: 'A permit number is given once.',
  status: 400,
  code: 'PERMIT-1',
  text: (permitNumber: string) => `The permit ${permitNumber} is in use.`,
});

export const unknownPerson = refusal({
  ...{ id: 'ukg.permits.unknown-person', evidence: 'inferred', source },
  summary: 'A permit is given to somebody who is there.',
  status: 400,
  code: 'PERMIT-2',
  text: (personNumber: string) => `There is no person ${personNumber}.`,
});
