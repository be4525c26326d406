import { request } from 'node:http';
import { expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { toyVendor } from '../../engine/toy-vendor.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });

test('A control API with a token accepts that token alone; only its health needs none', async () => {
  const guarded = (await startPaystub({ vendors: [toyVendor], adminToken: 'open-sesame' })).sandbox();
  expect((await guarded('GET', '/__admin/health')).status).toBe(200);
  for (const headers of [{}, { Authorization: 'Bearer open-sesamf' }, { Authorization: 'open-sesame' }]) {
    const answer = await guarded('POST', '/__admin/reset', { headers });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  }
  expect((await guarded('POST', '/__admin/reset', { headers: { Authorization: 'Bearer open-sesame' } })).status).toBe(
    204,
  );
});

test.each([['evil.example'], ['127.0.0.1.evil.example'], ['localhost.evil.example:4010']])(
  'A control API without a token refuses requests to the host %s',
  async (host) => {
    const status = await new Promise<number | undefined>((resolve) => {
      request(`${paystub.url}/__admin/info`, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  },
);
