import { describe, expect, test } from 'vitest';
import { vendors } from '../../../../src/vendors/index.ts';
import { readDocumented } from '../../../helpers/documented.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const fresh = () => documented.watch(paystub.sandbox());

const position = { id: 'T-1', name: 'Tester' };
const positions = '/intacct/objects/construction/employee-position';
const create = (client: Client, id = position.id) => client('POST', positions, { json: { ...position, id } });

describe('the control API', () => {
  test('lists, shows, counts, exports and verifies the requests of a sandbox', async () => {
    const client = fresh();
    await create(client);
    await create(client);
    const page = (await client('GET', '/__admin/requests?operation=createEmployeePosition')).body;
    expect(page).toMatchObject({ total: 2, held: 2, matching: 2 });
    expect(page.requests.map((line: { status: number }) => line.status)).toEqual([201, 409]);
    const [first] = page.requests;
    const whole = (await client('GET', `/__admin/requests/${first.id}`)).body;
    expect(whole.request.body).toEqual(position);
    expect(whole.effects).toEqual(['employee-position 8 created']);
    expect((await client('GET', '/__admin/requests/counts')).body).toEqual([
      { vendor: 'sage-intacct', operation: 'createEmployeePosition', status: 201, count: 1 },
      { vendor: 'sage-intacct', operation: 'createEmployeePosition', status: 409, count: 1 },
    ]);
    const { log } = (await client('GET', '/__admin/requests/har')).body;
    expect(log.entries[0].request).toMatchObject({ method: 'POST', postData: { text: JSON.stringify(position) } });
    expect((await client('GET', `/__admin/requests/${first.id}/explain`)).body.verdict).toContain('succeeded with 201');
    const expectation = { operation: 'createEmployeePosition', body: { id: position.id } };
    const good = await client('POST', '/__admin/requests/verify', { json: { expect: [{ ...expectation, count: 2 }] } });
    expect([good.status, good.body]).toEqual([200, { verified: true, failures: [] }]);
  });

  test('names for an expected request that was not made the nearest one that was', async () => {
    const client = fresh();
    await create(client);
    const json = { expect: [{ operation: 'createEmployeePosition', body: { id: 'OTHER' } }] };
    const { status, body } = await client('POST', '/__admin/requests/verify', { json });
    expect(status).toBe(417);
    expect(body.failures[0]).toEqual({
      expectation: 0,
      says: 'expected at least 1, found 0',
      nearest: { request: 1, differences: [{ at: 'body/id', expected: 'OTHER', found: 'T-1' }] },
    });
  });

  test('names a request of the same operation as nearest, however little its body is as expected', async () => {
    const client = fresh();
    await create(client);
    await create(client, 'T-2');
    await client('GET', positions);
    const expected = { operation: 'createEmployeePosition', body: { id: 'OTHER', name: 'Other', status: 'inactive' } };
    const { body } = await client('POST', '/__admin/requests/verify', { json: { expect: [expected] } });
    expect(body.failures[0].nearest).toMatchObject({ request: 2, differences: { length: 3 } });
  });

  test('verifies the order of requests', async () => {
    const client = fresh();
    await create(client);
    await client('GET', positions);
    const expectInOrder = (operations: readonly string[]) =>
      client('POST', '/__admin/requests/verify', {
        json: { inOrder: true, expect: operations.map((operation) => ({ operation })) },
      });
    expect((await expectInOrder(['createEmployeePosition', 'listEmployeePositions'])).status).toBe(200);
    expect((await expectInOrder(['listEmployeePositions', 'createEmployeePosition'])).status).toBe(417);
  });

  test('explains why a request was refused', async () => {
    const client = fresh();
    await client('POST', positions, { json: { name: 5 } });
    const { body } = await client('GET', '/__admin/requests/1/explain');
    expect(body.verdict).toBe('createEmployeePosition was refused: it does not fit the contract.');
    expect(body.violations.map(({ pointer, keyword }: Record<string, string>) => [pointer, keyword])).toEqual([
      ['/id', 'required'],
      ['/name', 'type'],
    ]);
    await client('GET', '/intacct/objects/construction/employee-positions/1');
    expect((await client('GET', '/__admin/requests/2/explain')).body.closest[0]).toContain(
      'GET /objects/construction/employee-position/{key}',
    );
  });

  test('shows no secrets of requests', async () => {
    const client = fresh();
    const { credentials } = (await client('GET', '/__admin/info')).body.vendors['sage-intacct'];
    const form = { grant_type: 'client_credentials', ...credentials };
    const token = (await client('POST', '/intacct/ia/api/v1/oauth2/token', { form })).body.access_token;
    await client('GET', positions, { headers: { Authorization: `Bearer ${token}` } });
    for (const path of [
      '/__admin/requests/1',
      '/__admin/requests/2',
      '/__admin/requests/har',
      '/__admin/requests/1/explain',
    ]) {
      const { text } = await client('GET', path);
      expect(text).not.toContain(token);
      expect(text).not.toContain(credentials.client_secret);
    }
  });

  test('streams requests as they are answered', async () => {
    const client = fresh();
    await create(client); // makes the sandbox
    const name = 'streamed';
    const stream = await fetch(`${paystub.url}/sandbox/${name}/__admin/requests/stream`);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await create(documented.watch(paystub.sandbox(name)));
    const event = (await reader?.read())?.value ?? '';
    expect(event).toMatch(/^event: request\nid: 1\ndata: \{.*"operation":"createEmployeePosition".*\}\n\n$/);
    await reader?.cancel();
  });
});
