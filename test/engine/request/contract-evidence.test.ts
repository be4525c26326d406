import { expect, test } from 'vitest';
import type { Operation } from '../../../src/engine/http/contract.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { toyVendor } from '../toy-vendor.ts';

/** Posts a note to a toy whose operation says this about its evidence. */
async function post(facts: Partial<Operation>, body: object, floor: 'documented' | 'inferred' = 'inferred') {
  const operations = toyVendor.contract.operations.map((operation) => ({ ...operation, ...facts }));
  const vendor = { ...toyVendor, contract: { ...toyVendor.contract, operations } };
  const { sandbox } = await startPaystub({ vendors: [vendor], settings: { floor } });
  const call = sandbox();
  const { headers } = await call('POST', '/toy/notes?colour=red', { json: { text: 'short', ...body } });
  return {
    evidence: headers.get('x-paystub-evidence'),
    lacks: headers.get('x-paystub-below-floor'),
    explanation: (await call('GET', '/__admin/requests/1/explain')).body,
  };
}

const known = { query: ['colour', 'size'] };

test('a reply is as well known as its operation', async () => {
  expect((await post(known, {})).evidence).toBe('documented');
  expect((await post({ ...known, evidence: 'observed' }, {})).evidence).toBe('observed');
});

test('a parameter that is known less well lowers the evidence where it is sent', async () => {
  expect((await post({ ...known, weaker: { parameters: { colour: 'inferred' } } }, {})).evidence).toBe('inferred');
  expect((await post({ ...known, weaker: { parameters: { size: 'inferred' } } }, {})).evidence).toBe('documented');
});

test('a status that is known less well lowers the evidence of its replies', async () => {
  expect((await post({ ...known, weaker: { statuses: { 201: 'observed' } } }, {})).evidence).toBe('observed');
  expect((await post({ ...known, weaker: { statuses: { 200: 'observed' } } }, {})).evidence).toBe('documented');
});

test('a member of the body that is known less well lowers the evidence where it is sent', async () => {
  const facts = { ...known, weaker: { body: [{ path: ['tags', '*', 'colour'], evidence: 'inferred' as const }] } };
  expect((await post(facts, { tags: [{ name: 'a' }, { colour: 'red' }] })).evidence).toBe('inferred');
  expect((await post(facts, { tags: { first: { colour: null } } })).evidence).toBe('inferred');
  expect((await post(facts, { tags: [{ name: 'a' }], colour: 'red' })).evidence).toBe('documented');
});

test('a reply below the floor names the operation or the part, and explain lists it', async () => {
  expect((await post({ ...known, evidence: 'observed' }, {}, 'documented')).lacks).toBe('operation createNote');
  const weaker = { body: [{ path: ['tags', '*'], evidence: 'inferred' as const }] };
  const { lacks, explanation } = await post({ ...known, weaker }, { tags: ['a'] }, 'documented');
  expect(lacks).toBe('member tags.*');
  expect(explanation.restsOn).toEqual([
    { kind: 'operation', name: 'createNote', evidence: 'documented', source: 'the toy' },
    { kind: 'part', name: 'member tags.*', evidence: 'inferred' },
  ]);
});
