import { expect, it } from 'vitest';
import { startPaystub } from '../../helpers/paystub.ts';
import { toyVendor } from '../toy-vendor.ts';

const rules = {
  'toy.request.unknown-query-key': leniency('An unknown query key is ignored.'),
  'toy.request.trailing-slash': leniency('A slash at the end of a path is ignored.'),
  'toy.request.other-case': leniency('Names are matched in any case.'),
};
const leniencies = {
  unknownQueryKey: 'toy.request.unknown-query-key',
  trailingSlash: 'toy.request.trailing-slash',
  otherCase: 'toy.request.other-case',
};
const lenient = { ...toyVendor, ignoreCase: true, rules: { ...toyVendor.rules, ...rules }, leniencies };

function leniency(summary: string) {
  return { summary, evidence: 'inferred' as const, source: 'nobody', twin: { summary: 'It is refused.' } };
}

const cases = [
  { name: 'unknown query key', path: '/toy/notes?colour=red', rule: 'toy.request.unknown-query-key' },
  { name: 'slash at the end', path: '/toy/notes/', rule: 'toy.request.trailing-slash' },
  { name: 'path in another case', path: '/toy/Notes', rule: 'toy.request.other-case' },
];

async function post(vendor: object, path: string, settings: object = {}) {
  const { url } = await startPaystub({ vendors: [vendor as typeof toyVendor], settings });
  const headers = { 'Content-Type': 'application/json' };
  return fetch(`${url}${path}`, { method: 'POST', headers, body: '{"text":"short"}' });
}

it.each(cases)('a request with $name names the rule of the leniency and is inferred', async ({ path, rule }) => {
  const reply = await post(lenient, path);
  expect(reply.status).toBe(201);
  expect(reply.headers.get('x-paystub-rules')).toBe(`${rule}, toy.note.create`);
  expect(reply.headers.get('x-paystub-evidence')).toBe('inferred');
});

it.each(cases)('a request with $name is refused while the twin of the rule is on', async ({ path, rule }) => {
  const reply = await post(lenient, path, { twins: { [rule]: 'twin' } });
  expect(reply.status).toBe(400);
  expect(reply.headers.get('x-paystub-twin')).toBe(rule);
});

it.each(cases)('a request with $name is inferred where the vendor has no rule for it', async ({ path }) => {
  const reply = await post({ ...lenient, leniencies: undefined }, path);
  expect([reply.status, reply.headers.get('x-paystub-evidence')]).toEqual([201, 'inferred']);
});

it.each(cases)('a request with $name is not answered under a floor', async ({ path }) => {
  const reply = await post(lenient, path, { floor: 'documented' });
  expect(reply.headers.get('x-paystub-error')).toBe('below-floor');
});

it('a query key that the vendor reads itself names no leniency', async () => {
  const reply = await post({ ...lenient, readsQueryKey: (key: string) => key === 'colour' }, '/toy/notes?colour=red');
  expect(reply.headers.get('x-paystub-rules')).toBe('toy.note.create');
});

it('a request as the contract has it names no leniency', async () => {
  const reply = await post(lenient, '/toy/notes');
  expect(reply.headers.get('x-paystub-evidence')).toBe('documented');
});

it('a method that a path in a lenient form does not have is refused without a leniency, whatever its twin', async () => {
  const twins = { 'toy.request.trailing-slash': 'twin' };
  const replies = await Promise.all(
    [{}, { twins }].map(async (settings) => {
      const { url } = await startPaystub({ vendors: [lenient], settings });
      const reply = await fetch(`${url}/toy/notes/`, { method: 'DELETE' });
      expect(reply.headers.get('x-paystub-rules')).toBeNull();
      return { status: reply.status, text: await reply.text() };
    }),
  );
  expect(replies[0]?.text).toContain('method-not-allowed');
  expect(replies[1]).toEqual(replies[0]);
});
