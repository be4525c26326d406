import { describe, expect, test } from 'vitest';
import { mediaType, readBody } from '../../../src/engine/http/body.ts';
import type { Operation } from '../../../src/engine/http/contract.ts';
import { Refused } from '../../../src/engine/http/failure.ts';
import type { RequestBody } from '../../../src/engine/http/http.ts';

const form = 'application/x-www-form-urlencoded';

function operation(mediaTypes: readonly string[], required = true): Operation {
  const none = {
    id: 'post',
    method: 'POST',
    path: '/',
    query: [],
    headers: [],
    integers: { path: [], query: [] },
    replies: {},
    privileges: [],
    reads: false,
    evidence: 'documented',
    source: 'the toy',
    public: false,
  } as const;
  return mediaTypes.length === 0 ? none : { ...none, body: { required, mediaTypes } };
}

function read(declared: Operation, body: string | Uint8Array | RequestBody, contentType?: string): unknown {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return readBody(
    declared,
    {
      ...{ method: 'POST', path: '/', base: '', search: '', origin: 'http://127.0.0.1' },
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      body: bytes instanceof Uint8Array ? { bytes, tooLarge: false } : bytes,
    },
    { maxBodyBytes: 100, maxBodyDepth: 10 },
  );
}

describe('readBody', () => {
  const json = operation(['application/json', form]);

  test.each([
    ['JSON', json, '{"a":1}', 'application/json', { a: 1 }],
    ['JSON with a charset', json, '{"a":1}', 'application/JSON; charset=utf-8', { a: 1 }],
    ['a body without a media type as the first declared one', json, '[1]', undefined, [1]],
    ['a form', json, 'a=1&b=%20', form, { a: '1', b: ' ' }],
    ['JSON of a declared range', operation(['application/*+json']), '1', 'application/merge-patch+json', 1],
    ['nothing where the operation has no body', operation([]), '{}', 'application/json', undefined],
    ['nothing where the body may be missing', operation(['application/json'], false), '', undefined, undefined],
  ])('reads %s', (_, declared, body, type, value) => {
    expect(read(declared, body, type)).toEqual(value);
  });

  test.each<[string, string | Uint8Array | RequestBody, string | undefined, string]>([
    ['a body over the limit', { tooLarge: true }, undefined, 'body-too-large'],
    ['a missing body', '', 'application/json', 'missing-body'],
    ['another media type', '<a/>', 'application/xml', 'unsupported-media-type'],
    ['broken JSON', '{', 'application/json', 'malformed-json'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json', 'malformed-json'],
  ])('returns a refusal for %s', (_, body, type, kind) => {
    const refused = read(json, body, type);
    expect(refused instanceof Refused && refused.reason.kind).toBe(kind);
  });
});

test('mediaType drops parameters and case', () => {
  expect([mediaType('Text/HTML; charset=utf-8'), mediaType(' ; '), mediaType(undefined)]).toEqual([
    'text/html',
    undefined,
    undefined,
  ]);
});
