import { expect, test } from 'vitest';
import { isVersion, versionsOf } from '../../src/recording/vendor-versions.ts';

test.each([
  ['x-api-version', '2026.1', true],
  ['api-supported-versions', '1.0, 2.0', true],
  ['X-Version', 'v10.2-rc1', true],
  ['x-api-version', 'Kari', false],
  ['x-version', '30011679680', false],
  ['x-person-id', '1', false],
])('a version of a vendor is known by name and form: %s: %s', (name, value, expected) => {
  expect(isVersion(name, value)).toBe(expected);
});

test('each version that a vendor told is named once', () => {
  const line = { id: 1, at: '', vendor: 'ukg-wfm', method: 'GET', path: '/', status: 200, milliseconds: 1 };
  const exchange = { line, request: { headers: {} }, reply: { headers: { 'X-Api-Version': '1.2' } } };
  expect(versionsOf([exchange, exchange])).toEqual({ 'ukg-wfm': ['x-api-version: 1.2'] });
});
