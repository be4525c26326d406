import { expect, test } from 'vitest';
import { ukgWfm } from '../../../src/vendors/ukg-wfm/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const behaviour = {
  ...{ summary: 'A note is short.', evidence: 'documented' as const, source: 'the toy' },
  twin: { summary: 'A note is long.' },
};
const vendor = { ...ukgWfm, rules: { ...ukgWfm.rules, 'ukg.note.short': behaviour } };
const { sandbox } = await startPaystub({ vendors: [vendor] });

const refusal = 'ukg.person.unknown';
const choice = 'ukg.terms.get.none';
const terms = '/ukg/api/v1/commons/persons/employment_terms';

test('GET shows the form, the positions and the present position of each rule', async () => {
  const { body } = await sandbox()('GET', '/__admin/rules');
  const find = (id: string) => body.find((rule: { id: string }) => rule.id === id);
  expect(find('ukg.note.short')).toEqual({
    ...{ id: 'ukg.note.short', vendor: 'ukg-wfm', form: 'behaviour', says: 'A note is short.' },
    ...{ evidence: 'documented', source: 'the toy' },
    ...{ twins: { twin: 'A note is long.' }, position: 'holds', operations: [] },
  });
  expect(find(refusal)).toMatchObject({ form: 'refusal', position: 'holds' });
  expect(Object.keys(find(refusal).twins)).toEqual(['other-status', 'other-code', 'server-error']);
  expect(find(choice)).toMatchObject({ form: 'choice', position: find(choice).chosen });
});

test('GET names the operations that a rule was met in', async () => {
  const call = sandbox();
  await call('GET', `${terms}?person_number=nobody`);
  await call('GET', `${terms}?person_number=nobody`);
  const { body } = await call('GET', '/__admin/rules?vendor=ukg-wfm');
  const met = body.filter(({ operations }: { operations: string[] }) => operations.length > 0);
  expect(met.map(({ id }: { id: string }) => id)).toContain(refusal);
  expect(met[0].operations).toHaveLength(1);
});

test('PUT turns a twin on and off', async () => {
  const call = sandbox();
  const path = `/__admin/rules/${refusal}`;
  expect((await call('PUT', path, { json: { twin: 'server-error' } })).body.position).toBe('server-error');
  const wrong = await call('GET', `${terms}?person_number=nobody`);
  expect([wrong.status, wrong.headers.get('x-paystub-twin')]).toEqual([500, refusal]);
  expect((await call('PUT', path, { json: { twin: false } })).body.position).toBe('holds');
  expect((await call('GET', `${terms}?person_number=nobody`)).headers.has('x-paystub-twin')).toBe(false);
});

test('PUT turns a twin of the wire on, which is listed after the rules of the vendors', async () => {
  const call = sandbox();
  const people = '/ukg/api/v1/commons/persons/100';
  const path = '/__admin/rules/wire.throttled-once';
  const { body } = await call('GET', '/__admin/rules');
  expect(body.at(-1)).toMatchObject({ vendor: 'wire', form: 'behaviour', evidence: 'inferred', position: 'holds' });
  expect((await call('PUT', path, { json: { twin: true } })).body.position).toBe('twin');
  expect([(await call('GET', people)).status, (await call('GET', people)).status]).toEqual([429, 200]);
  expect((await call('PUT', path, { json: { twin: false } })).body.position).toBe('holds');
  expect((await call('GET', people)).status).toBe(200);
});

const refused = [
  { what: 'an unknown rule', id: 'no.such', json: { twin: true }, status: 404, allowed: undefined },
  {
    ...{ what: 'a twin that a refusal does not have', id: refusal, json: { twin: true } },
    ...{ status: 400, allowed: ['false', 'other-status', 'other-code', 'server-error'] },
  },
  {
    ...{ what: 'a twin that a behaviour does not have', id: 'ukg.note.short', json: { twin: 'other-code' } },
    ...{ status: 400, allowed: ['false', 'true'] },
  },
  { what: 'a twin of a choice', id: choice, json: { twin: true }, status: 400, allowed: [] },
  { what: 'a variant of a refusal', id: refusal, json: { variant: 'x' }, status: 400, allowed: [] },
  { what: 'neither variant nor twin', id: refusal, json: {}, status: 400, allowed: undefined },
  { what: 'both', id: choice, json: { variant: 'not-found', twin: false }, status: 400, allowed: undefined },
];

test.each(refused)('PUT refuses $what', async ({ id, json, status, allowed }) => {
  const reply = await sandbox()('PUT', `/__admin/rules/${id}`, { json });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  expect(reply.body.allowed).toEqual(allowed);
});

test('the journal keeps the position that a switch had at the time, and explain says what it would be otherwise', async () => {
  const call = sandbox();
  await call('PUT', `/__admin/rules/${refusal}`, { json: { twin: 'other-code' } });
  await call('GET', `${terms}?person_number=nobody`);
  await call('PUT', `/__admin/rules/${refusal}`, { json: { twin: false } });
  const { line } = (await call('GET', '/__admin/requests/1')).body;
  expect(line.positions).toEqual({ [refusal]: 'other-code' });
  const { body } = await call('GET', '/__admin/requests/1/explain');
  expect(body.rules.find(({ id }: { id: string }) => id === refusal).position).toBe('other-code');
  const positions = body.otherwise.filter(({ rule }: { rule: string }) => rule === refusal);
  expect(positions.map(({ position }: { position: string }) => position)).toEqual([
    ...['holds', 'other-status', 'server-error'],
  ]);
  expect(body.restsOn[0]).toMatchObject({ kind: 'operation' });
  expect(body.restsOn).toContainEqual(expect.objectContaining({ kind: 'rule', name: refusal }));
});

test('a sandbox shows the twins that are on, and takes them with its settings', async () => {
  const call = sandbox('twins');
  const create = { name: 'made', settings: { twins: { [refusal]: 'other-code' }, choices: { [choice]: 'not-found' } } };
  const { body } = await call('POST', '/__admin/sandboxes', { json: create });
  expect(body.settings).toMatchObject(create.settings);
  const off = await call('PATCH', '/__admin/sandboxes/made', { json: { twins: { [refusal]: false } } });
  expect(off.body.settings.twins).toBeUndefined();
});
