import { expect, test } from 'vitest';
import { readTarget } from '../../src/server/target.ts';

test.each([
  ['/ukg/v1/x?a=1&b=2', undefined, { sandbox: undefined, prefix: '', path: '/ukg/v1/x', search: 'a=1&b=2' }],
  ['/ukg/v1/x', 'alice', { sandbox: 'alice', prefix: '', path: '/ukg/v1/x', search: '' }],
  ['/sandbox/bob/ukg/v1/x?a', 'alice', { sandbox: 'bob', prefix: '/sandbox/bob', path: '/ukg/v1/x', search: 'a' }],
  ['/sandbox/bob', undefined, { sandbox: 'bob', prefix: '/sandbox/bob', path: '/', search: '' }],
])('The target %s with the header %s is split into its parts', (url, header, target) => {
  expect(readTarget(url, header)).toEqual(target);
});
