import { expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';

const contracts = Object.fromEntries(vendors.map(({ name, contract }) => [name, contract]));

// A megabyte of such items had 340,000 errors, each of them copied for each item after it.
test.each([
  ['ukg-wfm', 'createEmploymentTermAssignments', 5],
  ['ukg-wfm', 'updateEmploymentTermAssignments', { unknown: 1 }],
  ['sage-intacct', 'composite', 5],
  ['poweroffice-go', 'patchEmployee', {}],
])('the validator of %s %s looks no further after some thousand errors', (vendor, operation, item) => {
  const validator = contracts[vendor]?.bodies[operation];
  expect(validator?.(Array.from({ length: 20_000 }, () => item))).toBe(false);
  expect(validator?.errors?.length).toBeGreaterThanOrEqual(5000);
  expect(validator?.errors?.length).toBeLessThan(5050);
});
