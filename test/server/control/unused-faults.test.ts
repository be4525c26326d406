import { describe, expect, test } from 'vitest';
import { startServer } from '../../../src/server/server.ts';
import { testRunLimits } from '../../../src/settings/limits.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const busy = { kind: 'status', status: 503 };

describe('a fault by the path that people see', () => {
  test.each([
    ['/api/v1/commons/persons/employment_terms', '/ukg/api/v1/commons/persons/employment_terms?person_number=20190'],
    ['/ukg/api/v1/commons/*', '/ukg/api/v1/commons/persons/employment_terms?person_number=20190'],
    ['/ia/api/v1/objects/construction/employee-position', '/intacct/ia/api/v1/objects/construction/employee-position'],
    ['/ia/api/v1/objects/construction/employee-position/{key}', '/ia/api/v1/objects/construction/employee-position/1'],
    ['/v2/Employees', '/poweroffice/v2/Employees'],
    ['/Demo/v2/Employees', '/poweroffice/Demo/v2/Employees'],
    ['/v2/Employees', '/poweroffice/Demo/v2/Employees'],
  ])('strikes: %s for %s', async (path, target) => {
    const call = paystub.sandbox();
    await call('POST', '/__admin/faults', { json: { match: { path }, effect: busy } });
    expect((await call('GET', target)).headers.get('x-paystub-fault')).toBe('fault-1');
    const found = await call('GET', `/__admin/requests?path=${encodeURIComponent(path)}`);
    expect(found.body.matching).toBe(1);
    expect((await call('POST', '/__admin/requests/verify', { json: { expect: [{ path }] } })).status).toBe(200);
  });

  test('strikes by the path that the journal shows for an earlier request, query included', async () => {
    const call = paystub.sandbox();
    const target = '/ukg/api/v1/commons/persons/employment_terms?person_number=20190&client_secret=x%20y';
    await call('GET', target);
    const { path } = (await call('GET', '/__admin/requests')).body.requests[0];
    await call('POST', '/__admin/faults', { json: { match: { path }, effect: busy } });
    expect((await call('GET', target)).status).toBe(503);
  });
});

describe('a fault that struck nothing', () => {
  const addWrong = (call: ReturnType<typeof paystub.sandbox>) =>
    call('POST', '/__admin/faults', { json: { match: { method: 'POST', path: '/v2/Employes' }, effect: busy } });

  test('is named by verify, with the request that came nearest', async () => {
    const call = paystub.sandbox();
    await addWrong(call);
    await call('POST', '/poweroffice/v2/Employees', { json: {} });
    const verify = (more: object) =>
      call('POST', '/__admin/requests/verify', { json: { expect: [{ method: 'POST' }], ...more } });
    const unusedFaults = [
      {
        fault: 'fault-1',
        says: 'none of 1 request matched POST /v2/Employes',
        nearest: { request: 1, differences: [{ at: 'path', expected: '/v2/Employes', found: '/v2/Employees' }] },
      },
    ];
    expect(await verify({})).toMatchObject({ status: 200, body: { verified: true, failures: [], unusedFaults } });
    expect(await verify({ faultsStruck: true })).toMatchObject({
      status: 417,
      body: { verified: false, unusedFaults },
    });
  });

  test('is told apart from one that is not due yet', async () => {
    const call = paystub.sandbox();
    await call('POST', '/__admin/faults', { json: { match: { vendor: 'ukg-wfm' }, skip: 5, effect: busy } });
    await call('GET', '/ukg/api/v1/commons/persons/employment_terms?person_number=20190');
    const answer = await call('POST', '/__admin/requests/verify', { json: { expect: [{ method: 'GET' }] } });
    expect(answer.body.unusedFaults[0].says).toBe('1 request matched ukg-wfm, and it was not yet due');
  });

  test('is reported once when its sandbox is reset, deleted or closed, and not when it is taken away', async () => {
    const reports: string[] = [];
    const server = await startServer(
      {
        ...{ vendors, storage: memoryStorage(), clock: Date.now, timer: () => 0, version: '0', simHeaders: true },
        settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
        ...{ adminToken: undefined, cors: undefined, ...testRunLimits, report: (line) => reports.push(line) },
      },
      0,
      '127.0.0.1',
    );
    const send = (method: string, path: string, body?: object) =>
      fetch(server.url + path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      });
    const add = (sandbox: string) => send('POST', `/sandbox/${sandbox}/__admin/faults`, { effect: busy });
    for (const sandbox of ['a', 'b', 'c', 'd']) await add(sandbox);
    await send('DELETE', '/sandbox/a/__admin/faults');
    await send('POST', '/sandbox/b/__admin/reset');
    await send('DELETE', '/__admin/sandboxes/c');
    await server.close();
    expect(reports).toEqual(
      ['b', 'c', 'd'].map((name) => `fault-1 of the sandbox ${name} struck nothing: no request came`),
    );
  });
});
