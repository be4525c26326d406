import { describe, expect, test } from 'vitest';
import { ownFailure, refusal, tokenRefusal } from '../../../../src/vendors/ukg-wfm/refusals/refusal.ts';

const rule = { id: 'ukg.test', evidence: 'inferred', source: 'the test', summary: 'A test is refused.' } as const;
const parts = {
  status: 413,
  code: 'WFP-1',
  text: (actual: number, maximum: number) => `${actual} is more than ${maximum}.`,
  details: (actual: number, maximum: number) => ({ limits: [{ actual, maximum }] }),
  headers: (actual: number) => ({ 'Retry-After': String(actual) }),
};

describe('a declared failure', () => {
  test('a refusal makes a failure with its rule, text, details and headers', () => {
    const refuse = refusal({ ...rule, ...parts, paystubError: 'injected' });
    expect(refuse(3, 2)).toMatchObject({
      status: 413,
      values: { errorCode: 'WFP-1', message: '3 is more than 2.', details: { limits: [{ actual: 3, maximum: 2 }] } },
      headers: { 'Retry-After': '3' },
      rule: 'ukg.test',
      paystubError: 'injected',
    });
    expect(refuse.rule).toEqual(rule);
  });

  test("a failure of Paystub's own has the same shape and no rule", () => {
    expect(ownFailure({ status: 501, code: 'OWN', text: 'No.', paystubError: 'not-simulated' })()).toMatchObject({
      status: 501,
      values: { errorCode: 'OWN', message: 'No.' },
      rule: undefined,
      paystubError: 'not-simulated',
    });
  });

  test('a refused token request has the members of RFC 6749', () => {
    const refuse = tokenRefusal({
      ...rule,
      status: 401,
      error: 'invalid_client',
      text: (name: string) => `No ${name}.`,
    });
    expect(refuse('secret')).toMatchObject({
      status: 401,
      values: { error: 'invalid_client', error_description: 'No secret.' },
      rule: 'ukg.test',
    });
  });
});
