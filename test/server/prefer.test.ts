import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/engine/http/contract.ts';
import type { WireRequest } from '../../src/engine/http/http.ts';
import { checkReply } from '../../src/engine/http/validation.ts';
import { createUnsimulated } from '../../src/engine/request/unsimulated.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

const server = await startPaystub({ vendors });

function requestOf({ method, path }: Operation): WireRequest {
  const body = { bytes: new Uint8Array(), tooLarge: false } as const;
  return { method, path, base: '', search: '', origin: 'http://127.0.0.1/x', headers: {}, body };
}

describe.each(vendors.map((vendor) => ({ name: vendor.name, vendor })))('the contract of $name', ({ vendor }) => {
  const { contract } = vendor;
  const unsimulated = createUnsimulated(contract);
  const documented = contract.operations.flatMap((operation) =>
    Object.entries(operation.replies).map(([code, type]) => ({ operation, code, type, id: operation.id })),
  );

  it.each(documented)(
    'answers $id with Prefer: code=$code',
    async ({ operation, code, type }) => {
      const status = code === 'default' ? 500 : Number(code);
      for (const prefer of [`code=${status}`, `code=${status}, dynamic=true`]) {
        const reply = await unsimulated.answer(operation, requestOf(operation), prefer);
        expect(reply.status).toBe(status);
        expect(reply.headers['X-Paystub-Error']).toBeUndefined();
        expect(reply.headers['Content-Type']).toBe(type ?? undefined);
        const text = reply.body === '' ? undefined : String(reply.body);
        const body = text !== undefined && type?.endsWith('json') ? JSON.parse(text) : text;
        expect(checkReply(contract, operation, status, body)).toEqual([]);
      }
    },
    60_000,
  );
});

describe('a request', () => {
  it('with Prefer gets the documented reply and changes nothing', async () => {
    const send = server.sandbox();
    const path = '/ukg/api/v1/commons/persons/employment_terms?person_number=20190';
    const before = await send('GET', path);
    const preferred = await send('GET', path, { headers: { Prefer: 'code=400' } });
    expect([preferred.status, preferred.headers.get('x-paystub-simulated')]).toEqual([400, 'false']);
    expect((await send('GET', path)).text).toBe(before.text);
    expect(before.headers.has('x-paystub-simulated')).toBe(false);
  });

  it('with Prefer is inferred, names the twins that are on, and is refused under a floor', async () => {
    const send = server.sandbox('preferring');
    const path = '/ukg/api/v1/commons/persons/employment_terms?person_number=20190';
    await send('PUT', '/__admin/rules/ukg.person.unknown', { json: { twin: 'other-code' } });
    const { headers } = await send('GET', path, { headers: { Prefer: 'code=400' } });
    expect([headers.get('x-paystub-evidence'), headers.get('x-paystub-twin')]).toEqual([
      'inferred',
      'ukg.person.unknown',
    ]);
    await send('PATCH', '/__admin/sandboxes/preferring', { json: { evidence: 'observed' } });
    const refused = await send('GET', path, { headers: { Prefer: 'code=400' } });
    expect([refused.status, refused.headers.get('x-paystub-error')]).toEqual([501, 'below-floor']);
  });

  it('with Prefer for a reply that the contract has not gets the list of replies', async () => {
    const answer = await server.sandbox()('GET', '/ukg/api/v1/commons/persons/employment_terms', {
      headers: { Prefer: 'example=no-such' },
    });
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'prefer-not-available']);
    expect(answer.body.available.map(({ code }: { code: string }) => code)).toContain('200');
  });

  it('with other preferences is answered as without them', async () => {
    const answer = await server.sandbox()('GET', '/ukg/api/v1/commons/persons/employment_terms?person_number=20190', {
      headers: { Prefer: 'respond-async, wait=10' },
    });
    expect([answer.status, answer.headers.has('x-paystub-simulated')]).toEqual([200, false]);
  });
});

describe('a server', () => {
  it('starts and answers without Prism, which is loaded beside its thread', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { startServer } from './src/server/server.ts';
      import { memoryStorage } from './src/storage/memory.ts';
      import { vendors } from './src/vendors/index.ts';
      const { cache } = createRequire(import.meta.url);
      const loaded = () => Object.keys(cache).some((file) => file.includes('prism'));
      const settings = { auth: 'off', choices: {}, twins: {}, floor: 'inferred', limits: 'off' };
      const report = (message) => console.error(message);
      const options = { vendors, settings, storage: memoryStorage(), clock: Date.now, timer: Date.now, version: '0', simHeaders: true, report, sandboxes: { maxSandboxes: 10, maxIdle: 0 }, journal: { maxEntries: 10, maxBytes: 1e6 } };
      const server = await startServer(options, 0, '127.0.0.1');
      const ask = (headers) => fetch(server.url + '/ukg/api/v1/timekeeping/setup/employment_terms', { headers });
      const { status } = await ask({});
      const before = loaded();
      const preferred = await ask({ Prefer: 'code=400' });
      console.log(JSON.stringify({ status, before, preferred: preferred.status, after: loaded() }));
      process.exit();`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({ status: 200, before: false, preferred: 400, after: false });
  }, 60_000);
});
