import { describe, expect, test } from 'vitest';
import { vendors } from '../../../../src/vendors/index.ts';
import { readDocumented } from '../../../helpers/documented.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const positions = '/intacct/objects/construction/employee-position';
const scenario = '/__admin/requests/scenario';

/** A sandbox with five requests, of which the first and the third change something. */
async function recorded(): Promise<Client> {
  const client = documented.watch(paystub.sandbox());
  await client('POST', positions, { json: { id: 'FOR-001', name: 'Foreman' } });
  await client('GET', `${positions}/1`);
  await client('PATCH', `${positions}/8`, { json: { name: 'Foreman-02' } });
  await client('GET', `${positions}/8`);
  await client('GET', '/intacct/objects/nothing/of-the-kind');
  return client;
}

type Step = { readonly stepId: string; readonly successCriteria: readonly unknown[] };
const stepsOf = (body: { document: { workflows: [{ steps: Step[] }] } }) => body.document.workflows[0].steps;

describe('a scenario of a range of requests', () => {
  test('begins with the earlier ones that changed something, of which it checks the status alone', async () => {
    const client = await recorded();
    const { status, body } = await client('GET', `${scenario}?from=4&to=4`);
    expect([status, body.requests, body.earlier, body.leftOut, body.missing]).toEqual([200, 1, 2, [], 0]);
    const steps = stepsOf(body).filter(({ stepId }) => stepId.includes('EmployeePosition'));
    expect(steps.map(({ stepId, successCriteria }) => [stepId, successCriteria.length > 1])).toEqual([
      ['createEmployeePosition', false],
      ['updateEmployeePosition', false],
      ['getEmployeePosition', true],
    ]);
    expect(body.document.sourceDescriptions.map(({ url }: { url: string }) => url)).toEqual([
      './node_modules/paystub/specs/paystub.yaml',
      './node_modules/paystub/specs/sage-intacct.yaml',
    ]);
  });

  test('has all without a range, and says what it leaves out and why', async () => {
    const client = await recorded();
    const { body } = await client('GET', scenario);
    expect([body.requests, body.earlier, body.leftOut]).toEqual([
      4,
      0,
      [{ id: 5, method: 'GET', path: '/objects/nothing/of-the-kind', reason: 'it asks for no operation' }],
    ]);
    const { body: loose } = await client('GET', `${scenario}?loose=true`);
    expect(JSON.stringify(loose).length).toBeLessThan(JSON.stringify(body).length);
  });

  test('sends integers of 64 bits as they came, and compares none of them', async () => {
    const client = paystub.sandbox();
    const raw = '{"FirstName":"Liv","LastName":"Long","ExternalNumber":9007199254740993}';
    const headers = { 'Content-Type': 'application/json' };
    expect((await client('POST', '/poweroffice/v2/Employees', { raw, headers })).status).toBe(201);
    const { status, text } = await client('GET', scenario);
    expect([status, text.match(/[^"]{0,20}9007199254740993/g)]).toEqual([200, [':9007199254740993']]);
  });

  test.each([
    ['from=4&to=3', 400, 'Request 4 comes after 3.'],
    ['from=0', 400, expect.stringContaining('from')],
    ['to=x', 400, expect.stringContaining('to')],
    ['from=5', 409, 'No scenario can be made of it. Request 5: it asks for no operation.'],
    ['from=99', 409, expect.stringContaining('No scenario can be made of it.')],
  ])('is refused for %s', async (query, status, detail) => {
    const { status: answered, body } = await (await recorded())('GET', `${scenario}?${query}`);
    expect([answered, body.detail]).toEqual([status, detail]);
  });

  test('holds no secret', async () => {
    const client = paystub.sandbox();
    const login = { username: 'ApiUser', password: 'hidden-away', grant_type: 'password' };
    await client('POST', '/ukg/api/authentication/access_token', { form: login });
    await client('GET', `${positions}/1`, { headers: { Authorization: 'Bearer hidden-away' } });
    await client('GET', `${positions}/1`);
    const { status, text } = await client('GET', scenario);
    expect([status, text.includes('hidden-away')]).toEqual([200, false]);
  });
});
