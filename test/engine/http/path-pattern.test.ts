import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLike, matchesPath, visibleTarget } from '../../../src/engine/http/path-pattern.ts';

describe('isLike', () => {
  test.each([
    ['/a/*/c', '/a/b/c', true],
    ['/a/*/c', '/a//c', true],
    ['/a/*/c', '/a/c', false],
    ['*', '', true],
    ['a*a', 'a', false],
    ['*b*b*', 'abab', true],
    ['*b*b*', 'aba', false],
    ['plain', 'plain', true],
    ['plain', 'plainer', false],
  ])('of the pattern %j and the text %j is %s', (pattern, text, expected) => {
    expect(isLike(pattern, text)).toBe(expected);
  });

  test('is true for a pattern made from the text by putting stars over parts of it', () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.map(([piece]) => piece).join('');
        const pattern = pieces.map(([piece, hidden]) => (hidden ? '*' : piece)).join('');
        expect(isLike(pattern, text)).toBe(true);
      }),
    );
  });
});

const request = {
  origin: 'http://127.0.0.1:4010/sandbox/alice/ukg',
  base: '/api',
  path: '/v1/commons/persons/employment_terms/100',
  search: 'person_number=20190&client_secret=hidden',
};
const template = '/v1/commons/persons/employment_terms/{id}';

describe('a pattern of a path', () => {
  test.each([
    ['/api/v1/commons/persons/employment_terms/100', 'as the client sent it'],
    ['/v1/commons/persons/employment_terms/100', 'below the base, as the contract begins it'],
    ['/ukg/api/v1/commons/persons/employment_terms/100', 'with the mount'],
    ['/sandbox/alice/ukg/api/v1/commons/persons/employment_terms/100', 'with the sandbox'],
    ['http://127.0.0.1:4010/sandbox/alice/ukg/api/v1/commons/persons/employment_terms/100', 'as a whole URL'],
    ['/v1/commons/persons/employment_terms/{id}', 'as the template of the contract'],
    ['/api/v1/commons/persons/employment_terms/{personKey}', 'as the template with the base and another name'],
    ['/api/v1/commons/*', 'by glob'],
    ['**/employment_terms/*', 'by a glob of two stars'],
    ['/api/v1/commons/persons/employment_terms/100?person_number=*', 'with a part of the query'],
    [visibleTarget(request), 'as the journal shows it, without secrets'],
  ])('strikes the request: %s, %s', (pattern) => {
    expect(matchesPath(pattern, request, template)).toBe(true);
  });

  test.each([
    ['/api/v1/commons/persons/employment_terms', 'a part of the path'],
    ['/api/v1/commons/persons/{id}', 'a template of another operation'],
    ['/intacct/api/v1/commons/persons/employment_terms/100', 'the mount of another vendor'],
    ['/sandbox/bob/ukg/api/v1/commons/persons/employment_terms/100', 'another sandbox'],
    ['/api/v1/commons/persons/employment_terms/100?person_number=1', 'another query'],
    ['', 'nothing'],
  ])('does not strike it: %s, %s', (pattern) => {
    expect(matchesPath(pattern, request, template)).toBe(false);
  });

  test('of a request at the root has no mount', () => {
    const atRoot = { ...request, origin: 'http://127.0.0.1:4010' };
    expect(matchesPath('/api/v1/commons/persons/employment_terms/100', atRoot, template)).toBe(true);
    expect(matchesPath('/ukg/api/v1/commons/persons/employment_terms/100', atRoot, template)).toBe(false);
  });

  test('strikes every request by each way in which its path may be written', () => {
    const segment = fc.stringMatching(/^[a-z0-9_~-]{1,8}$/);
    const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, fc.constantFrom('', '/Demo'), fc.constantFrom('', '/sandbox/a'), (below, base, prefix) => {
        const sent = { origin: `http://localhost:1${prefix}/poweroffice`, base, path: below, search: '' };
        const url = new URL(sent.origin + base + below);
        for (const pattern of [below, base + below, `/poweroffice${base}${below}`, url.pathname, url.href])
          expect(matchesPath(pattern, sent)).toBe(true);
      }),
    );
  });
});
