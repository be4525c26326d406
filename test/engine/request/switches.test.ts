import { expect, test } from 'vitest';
import { CachedReply } from '../../../src/engine/request/cached-reply.ts';
import type { Call } from '../../../src/engine/request/handler-types.ts';
import { defineRules } from '../../../src/engine/rules/rules.ts';
import type { Table } from '../../../src/engine/state/table.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { toyVendor } from '../toy-vendor.ts';

const rules = defineRules({
  'toy.fine': {
    ...{ summary: 'It is fine.', evidence: 'documented', source: 'the toy' },
    twin: { summary: 'It is not fine.' },
  },
  'toy.header': {
    ...{ summary: 'It has a header.', evidence: 'observed', source: 'the toy' },
    twin: { summary: 'It has none.', change: ({ headers: _, ...reply }) => reply },
  },
  'toy.word': {
    ...{ summary: 'The word is one of two.', evidence: 'documented', source: 'the toy' },
    ...{ variants: { yes: 'it is yes', no: 'it is no' }, default: 'yes' },
  },
});
type Fine = { state: { note: Table<object> }; caller: string; rules: typeof rules };
type GetBroken = { responses: { 200: { content: { 'application/json': object } } } };

let made = 0;

/** Answers from the cache, as the handlers of large queries do. */
function breakContract(call: Call<GetBroken, Fine>) {
  call.applies('toy.header');
  const isFine = call.holds('toy.fine');
  const word = call.choose('toy.word');
  return call.state.note.derived('reply', call.state.note.version, () => {
    made += 1;
    return new CachedReply(200, { fine: isFine, word });
  });
}

const vendor = { ...toyVendor, rules, handlers: { breakContract } };
const paystub = await startPaystub({ vendors: [vendor] });

test('a cached reply is made once while no switch is turned', async () => {
  const call = paystub.sandbox();
  made = 0;
  const texts = [await call('GET', '/toy/broken'), await call('GET', '/toy/broken')].map(({ text }) => text);
  expect([...texts, made]).toEqual(['{"fine":true,"word":"yes"}', '{"fine":true,"word":"yes"}', 1]);
});

test('a cached reply is not shown once a variant was chosen', async () => {
  const call = paystub.sandbox('switched-2');
  await call('GET', '/toy/broken');
  await call('PATCH', '/__admin/sandboxes/switched-2', { json: { choices: { 'toy.word': 'no' } } });
  expect((await call('GET', '/toy/broken')).text).toBe('{"fine":true,"word":"no"}');
});

test('a variant that a user chose in place of a known default is inferred', async () => {
  const call = paystub.sandbox('switched-3');
  const evidence = async () => (await call('GET', '/toy/broken')).headers.get('x-paystub-evidence');
  const before = await evidence();
  await call('PATCH', '/__admin/sandboxes/switched-3', { json: { choices: { 'toy.word': 'no' } } });
  expect([before, await evidence()]).toEqual(['observed', 'inferred']);
});

test('a reply that was made while a twin was on is not shown after it', async () => {
  const call = paystub.sandbox('switched-4');
  await call('GET', '/toy/broken');
  await call('PATCH', '/__admin/sandboxes/switched-4', { json: { twins: { 'toy.fine': true } } });
  const wrong = await call('GET', '/toy/broken');
  expect([wrong.status, wrong.text]).toEqual([200, '{"fine":false,"word":"yes"}']);
  expect(wrong.headers.get('x-paystub-twin')).toBe('toy.fine');
  await call('PATCH', '/__admin/sandboxes/switched-4', { json: { twins: { 'toy.fine': false } } });
  const right = await call('GET', '/toy/broken');
  expect([right.text, right.headers.get('x-paystub-twin')]).toEqual(['{"fine":true,"word":"yes"}', null]);
});

test('nothing is kept while a twin is on, so that a request that does not meet it sees nothing of it', async () => {
  const call = paystub.sandbox('switched-5');
  await call('PATCH', '/__admin/sandboxes/switched-5', { json: { twins: { 'toy.header': true } } });
  made = 0;
  await call('GET', '/toy/broken');
  await call('GET', '/toy/broken');
  expect(made).toBe(2);
});

test('every reply names the twins that are on, also one that does not meet them', async () => {
  const call = paystub.sandbox('wrong');
  await call('GET', '/toy/broken');
  const configured = await call('PATCH', '/__admin/sandboxes/wrong', {
    json: { twins: { 'toy.header': true, 'toy.fine': true } },
  });
  expect(configured.body.settings).toMatchObject({ twins: { 'toy.header': 'twin', 'toy.fine': 'twin' } });
  for (const path of ['/toy/broken', '/toy/nowhere'])
    expect((await call('GET', path)).headers.get('x-paystub-twin')).toBe('toy.header, toy.fine');
});

test('a reply below the floor goes out as it is, although a fault was ordered', async () => {
  const { sandbox } = await startPaystub({ vendors: [vendor], settings: { floor: 'documented' } });
  const call = sandbox();
  const effect = { kind: 'commit-then-status', status: 503 };
  await call('POST', '/__admin/faults', { json: { match: {}, times: 1, effect } });
  const { headers } = await call('GET', '/toy/broken');
  expect([
    headers.get('x-paystub-error'),
    headers.get('x-paystub-below-floor'),
    headers.get('x-paystub-fault'),
  ]).toEqual([...['below-floor', 'toy.header', null]]);
});
