import { describe, expect, test } from 'vitest';
import type { SandboxSettings } from '../../../src/engine/sandbox/settings.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { toyVendor } from '../toy-vendor.ts';

const start = (settings: Partial<SandboxSettings> = {}) => startPaystub({ vendors: [toyVendor], settings });
const paystub = await start();

const state = '/__admin/state/toy/note';

describe('a request', () => {
  test('that succeeds is committed, and its reply names its rules and their weakest evidence', async () => {
    const call = paystub.sandbox();
    const created = await call('POST', '/toy/notes', { json: { text: 'short' } });
    expect([created.status, created.text]).toEqual([201, '{"id":"2","text":"short"}']);
    expect(created.headers.get('x-paystub-rules')).toBe('toy.note.create');
    expect(created.headers.get('x-paystub-evidence')).toBe('documented');
    const long = await call('POST', '/notes', { json: { text: 'much longer' } });
    expect(long.body).toEqual({ id: '3', text: 'much ' });
    expect(long.headers.get('x-paystub-rules')).toBe('toy.note.create, toy.note.long');
    expect(long.headers.get('x-paystub-evidence')).toBe('inferred');
    expect((await call('GET', state)).body.total).toBe(3);
  });

  test('that fails in its handler changes nothing, counters included', async () => {
    const refusing = await start({ choices: { 'toy.note.long': 'refuse' } });
    const call = refusing.sandbox();
    expect((await call('POST', '/toy/notes', { json: { text: 'much longer' } })).status).toBe(400);
    expect((await call('GET', state)).body.total).toBe(1);
    expect((await call('POST', '/toy/notes', { json: { text: 'ok' } })).body).toEqual({ id: '2', text: 'ok' });
  });

  test('whose reply breaks the contract is answered with 500, is reported and changes nothing', async () => {
    const broken = await start();
    const call = broken.sandbox();
    const answer = await call('GET', '/toy/broken');
    expect(answer.status).toBe(500);
    expect(broken.reports.join()).toContain('breakContract: Error: the reply breaks the contract');
    expect((await call('GET', state)).body.total).toBe(1);
  });

  test('whose handler crashes is reported and answered with a 500 that discloses nothing', async () => {
    const crashing = await start();
    const call = crashing.sandbox();
    const answer = await call('GET', '/toy/crash');
    expect([answer.status, answer.text]).toEqual([500, '{"problem":{"kind":"internal"}}']);
    expect(crashing.reports.join()).toContain('a fault of ours');
    const { body } = await call('GET', '/__admin/requests/1/explain');
    expect(body.verdict).toBe("crash failed by a fault of Paystub's own; its log says more.");
    expect((await call('GET', state)).body.total).toBe(1);
  });

  test('that rests on weaker evidence than the floor is refused and changes nothing', async () => {
    const strict = await start({ floor: 'documented' });
    const call = strict.sandbox();
    expect((await call('POST', '/toy/notes', { json: { text: 'short' } })).status).toBe(201);
    const refused = await call('POST', '/toy/notes', { json: { text: 'much longer' } });
    expect(refused.body).toEqual({
      problem: { kind: 'below-floor', name: 'toy.note.long', variants: ['cut', 'refuse'] },
    });
    expect(refused.headers.get('x-paystub-error')).toBe('below-floor');
    expect((await call('GET', state)).body.total).toBe(2);
  });

  test.each([
    ['malformed JSON', { raw: '{"text":', headers: { 'Content-Type': 'application/json' } }, 'malformed-json'],
    [
      'no UTF-8',
      { raw: new Uint8Array([0x22, 0xff, 0x22]), headers: { 'Content-Type': 'application/json' } },
      'malformed-json',
    ],
    ['no body', {}, 'missing-body'],
    [
      'another media type',
      { raw: '<text/>', headers: { 'Content-Type': 'application/xml' } },
      'unsupported-media-type',
    ],
    ['a body over the limit', { json: { text: 'x'.repeat(200) } }, 'body-too-large'],
    ['a body that the contract refuses', { json: { words: 'x' } }, 'invalid-request'],
  ])('with %s is refused before its handler', async (_, send, kind) => {
    const call = paystub.sandbox();
    const answer = await call('POST', '/toy/notes', send);
    expect([answer.status, answer.body.problem.kind]).toEqual([400, kind]);
    expect((await call('GET', state)).body.total).toBe(1);
  });

  test.each([
    ['GET', '/toy/notes', 'method-not-allowed'],
    ['GET', '/toy/nothing', 'unknown-path'],
    ['GET', '/toy', 'unknown-path'],
  ])('%s %s is refused as %s', async (method, path, kind) => {
    expect((await paystub.sandbox()(method, path)).body.problem.kind).toBe(kind);
  });
});

describe('a sandbox', () => {
  test('is chosen by the path or the header, where the path wins, and shares nothing with others', async () => {
    const alice = paystub.sandbox('alice');
    await alice('POST', '/toy/notes', { json: { text: 'hers' } });
    expect((await alice('GET', state)).body.total).toBe(2);
    expect((await paystub.sandbox('bob')('GET', state)).body.total).toBe(1);
    expect((await paystub.sandbox('bob')('GET', `/sandbox/alice${state}`)).body.total).toBe(2);
    expect((await paystub.sandbox('bob')('POST', '/sandbox/alice/toy/notes', { json: { text: 'too' } })).body.id).toBe(
      '3',
    );
  });

  test('gives the same bytes for the same requests as another one, and again after a reset', async () => {
    const texts = async (name: string) => {
      const call = paystub.sandbox(name);
      const answers = [];
      for (const text of ['one', 'two']) answers.push((await call('POST', '/toy/notes', { json: { text } })).text);
      return answers;
    };
    const first = await texts('carol');
    expect(await texts('dave')).toEqual(first);
    expect((await paystub.sandbox('carol')('POST', '/__admin/reset')).status).toBe(204);
    expect(await texts('carol')).toEqual(first);
  });

  test.each(['../etc', '.hidden', 'a b', 'x'.repeat(65)])('cannot have the name %s', async (name) => {
    const answer = await paystub.sandbox(name)('GET', state);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  });
});
