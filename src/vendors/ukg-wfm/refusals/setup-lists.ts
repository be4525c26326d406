import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Paycodes, accrual profiles and pay rules

const listed = { evidence: 'documented', source: sources.setupApi } as const;

const badPayCode = {
  status: 400,
  code: 'WTK-180401',
  text: 'Timekeeping setup paycode service was accessed with a bad reference.',
} as const;

export const unknownPayCode = refusal({
  id: 'ukg.setup.pay-codes.unknown',
  ...listed,
  summary: 'A paycode that there is not is refused with 400 WTK-180401.',
  ...badPayCode,
});

export const badPayCodeSearch = refusal({
  id: 'ukg.setup.pay-codes.search',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code without saying when`,
  summary: 'A multi_read of paycodes by none or several of its lists is refused with 400 WTK-180401.',
  ...badPayCode,
});

export const unknownPayRuleId = refusal({
  id: 'ukg.setup.pay-rules.unknown-id',
  ...listed,
  summary: 'A pay rule of an unknown id is WTK-180155.',
  status: 400,
  code: 'WTK-180155',
  text: (id: number) => `A Pay Rule does not exist for the specified Id: ${id}.`,
});

export const unknownPayRuleName = refusal({
  id: 'ukg.setup.pay-rules.unknown-name',
  ...listed,
  summary: 'A pay rule of an unknown name is WTK-180156.',
  status: 400,
  code: 'WTK-180156',
  text: (name: string) => `A Pay Rule does not exist with specified Qualifier: ${name}.`,
});

export const unknownPersistentId = refusal({
  id: 'ukg.setup.pay-rules.unknown-persistent-id',
  ...listed,
  summary: 'A pay rule of an unknown persistent id is WTK-180160.',
  status: 400,
  code: 'WTK-180160',
  text: (id: string) => `A Pay Rule does not exist with specified Persistent Id: ${id}.`,
});

export const noPayRules = refusal({
  id: 'ukg.setup.pay-rules.none',
  ...listed,
  summary: 'A multi_read that finds no pay rule is answered 404 WTK-180153.',
  status: 404,
  code: 'WTK-180153',
  text: 'Specified pay rule object references do not exist.',
});

export const badPayRuleSearch = refusal({
  id: 'ukg.setup.pay-rules.search',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code without saying when`,
  summary: 'A multi_read of pay rules by none or several of its lists is refused with 400 WTK-180152.',
  status: 400,
  code: 'WTK-180152',
  text: 'Data validation exception occurs due to bad input data while request processing. Please verify input data.',
});

export const unknownAccrualProfile = refusal({
  id: 'ukg.setup.accrual-profiles.unknown',
  evidence: 'inferred',
  source: `${sources.setupApi} lists a 400 without a code; this one is that of employment terms`,
  summary: 'An accrual profile of an unknown id is refused with 400 WTK-82608.',
  ...common.badSetupData,
});
