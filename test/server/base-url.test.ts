import { expect, test } from 'vitest';
import { callableUrl } from '../../src/server/base-url.ts';

test.each([
  ['http://0.0.0.0:4010', 'http://127.0.0.1:4010'],
  ['http://0.0.0.0', 'http://127.0.0.1'],
  ['http://[::]:4010/stub', 'http://[::1]:4010/stub'],
  ['https://stub.example.com/0.0.0.0', 'https://stub.example.com/0.0.0.0'],
])('%s is called at %s', (url, expected) => {
  expect(callableUrl(url)).toBe(expected);
});
