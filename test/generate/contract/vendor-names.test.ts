import { expect, test } from 'vitest';
import { withVendorNames } from '../../../src/generate/contract/vendor-names.ts';

test('a marked schema takes the names of the vendors besides its own values', () => {
  const document = {
    one: { type: 'string', 'x-paystub-vendors': true },
    list: [{ type: 'string', 'x-paystub-vendors': true, enum: ['own'] }, { enum: ['else'] }, null],
  };
  expect(withVendorNames(document, ['a', 'b'])).toEqual({
    one: { type: 'string', enum: ['a', 'b'] },
    list: [{ type: 'string', enum: ['a', 'b', 'own'] }, { enum: ['else'] }, null],
  });
});
