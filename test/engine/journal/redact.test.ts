import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSecret, redact, redactText, secretsIn } from '../../../src/engine/journal/redact.ts';

describe('isSecret', () => {
  it.each([
    'Authorization',
    'Set-Cookie',
    'appkey',
    'client_secret',
    'ClientSecret',
    'Ocp-Apim-Subscription-Key',
    'access_token',
    'refreshToken',
    'password',
  ])('is true for %s', (name) => {
    expect(isSecret(name)).toBe(true);
  });

  it.each(['personKey', 'key', 'token_type', 'expires_in', 'username', 'client_id'])('is false for %s', (name) => {
    expect(isSecret(name)).toBe(false);
  });
});

describe('a name of megabytes', () => {
  it('is a secret by its end', () => {
    expect(isSecret(`${'+'.repeat(4_000_000)}password`)).toBe(true);
    expect(isSecret('password'.padEnd(4_000_000, 'x'))).toBe(false);
  });
});

describe('redact', () => {
  it('hides texts under a secret name, at any depth', () => {
    const value = { Authorization: 'Bearer x', list: [{ password: 'p', name: 'n' }], token: { deep: 1 }, key: '8' };
    expect(redact(value)).toEqual({
      Authorization: '[redacted]',
      list: [{ password: '[redacted]', name: 'n' }],
      token: { deep: '[redacted]' },
      key: '8',
    });
  });

  it('hides texts under a secret name in texts that are JSON, and what is too deep to tell', () => {
    const inner = (levels: number): string =>
      levels === 0 ? '{"token":"abcd", "page": 1}' : JSON.stringify([inner(levels - 1)]);
    expect(redact({ a: inner(0), b: '["x"]  ', c: '[no JSON' })).toEqual({
      a: '{"token":"[redacted]","page":1}',
      b: '["x"]  ',
      c: '[no JSON',
    });
    for (const levels of [1, 3, 4, 12]) expect(redact(inner(levels))).not.toContain('abcd');
    expect(secretsIn([inner(2)])).toEqual(['abcd', 'abcd']);
    let deep = '{"token":"abcd"}';
    for (let n = 0; n < 8; n += 1) deep = '['.repeat(990) + JSON.stringify(deep) + ']'.repeat(990);
    expect(JSON.stringify(redact(JSON.parse(deep)))).not.toContain('abcd');
  });

  it('hides known secrets in any text, also where they are encoded for a URL', () => {
    const secrets = new Set(['s3cr/t']);
    expect(redact({ url: '/x?a=s3cr%2Ft', says: ['no s3cr/t here'] }, secrets)).toEqual({
      url: '/x?a=[redacted]',
      says: ['no [redacted] here'],
    });
  });

  it('leaves no trace of a known secret in a value', () => {
    const secret = fc.string({ minLength: 4, unit: fc.constantFrom(...'abcXYZ019-_.~') });
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (password, before, after) => {
        const value = { password, text: `${before}${password}${after}`, nested: [{ note: `Bearer ${password}` }] };
        const told = JSON.stringify(redact(value, new Set(secretsIn(value))));
        expect(told.includes(password)).toBe('[redacted]'.includes(password));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('secretsIn', () => {
  it('finds secrets with and without the scheme, but none that are shorter than four characters', () => {
    const found = secretsIn({ headers: { authorization: 'Bearer tok-1' }, body: { password: 'pw', token: 'tok-2' } });
    expect(new Set(found)).toEqual(new Set(['Bearer tok-1', 'tok-1', 'tok-2']));
  });

  it.each([undefined, null, 'text', 7])('finds no secret in %s', (value) => {
    expect(secretsIn(value)).toEqual([]);
  });
});

describe('redactText', () => {
  it('returns a text without secrets as it is', () => {
    expect(redactText('a b', new Set(['secret']))).toBe('a b');
  });
});

describe('an address in a text', () => {
  it.each([
    ['https://a.example/back?status=Success&token=abcd1234', 'https://a.example/back?status=Success&token=[redacted]'],
    ['see https://a.example/?access_token=abcd1234#top.', 'see https://a.example/?access_token=[redacted]#top.'],
    ['https://a.example/?page=12345&size=20000', 'https://a.example/?page=12345&size=20000'],
    ['token=abcd1234', 'token=abcd1234'],
  ])('%s hides the parameters that have a secret name', (text, expected) => {
    expect(redact({ Location: text })).toEqual({ Location: expected });
  });
});
