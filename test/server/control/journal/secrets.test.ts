import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { vendors } from '../../../../src/vendors/index.ts';
import { type Send, startPaystub } from '../../../helpers/paystub.ts';
import { openRaw } from '../../../helpers/raw.ts';

// A secret that a client sends stands nowhere in what the control API shows, however it came.
const paystub = await startPaystub({ vendors });
const secret = 'hunter2-ÆØ-7315';
const json = { 'Content-Type': 'application/json' };
const encoded = encodeURIComponent(secret);

const ukg = '/ukg/api/v1/commons/persons/employment_terms';
const ukgToken = '/ukg/api/authentication/access_token';
const intacct = '/intacct/ia/api/v1/objects/construction/employee-position';
const intacctToken = '/intacct/ia/api/v1/oauth2/token';
const powerOffice = '/poweroffice/v2/Employees';
const powerOfficeToken = '/poweroffice/OAuth/Token';
const multipart = `--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n${secret}\r\n--b--\r\n`;

type Way = readonly [string, string, string, Send];

const ways: readonly Way[] = [
  ['a form', 'POST', ukgToken, { form: { username: 'u', password: secret } }],
  ['a form without a media type', 'POST', ukgToken, { raw: Buffer.from(`username=u&password=${encoded}`) }],
  [
    'a form that calls itself text',
    'POST',
    ukgToken,
    { raw: `client_secret=${encoded}`, headers: { 'Content-Type': 'text/plain' } },
  ],
  ['a form that calls itself JSON', 'POST', powerOfficeToken, { raw: `client_secret=${encoded}&a=b`, headers: json }],
  ['multipart', 'POST', ukgToken, { raw: multipart, headers: { 'Content-Type': 'multipart/form-data; boundary=b' } }],
  [
    'multipart with another boundary',
    'POST',
    ukgToken,
    { raw: multipart, headers: { 'Content-Type': 'multipart/form-data; boundary=c' } },
  ],
  ['multipart that calls itself JSON', 'POST', intacct, { raw: multipart, headers: json }],
  ['broken JSON', 'POST', intacct, { raw: `{"password":"${secret}"`, headers: json }],
  ['broken JSON that begins with it', 'POST', intacct, { raw: secret, headers: json }],
  ['broken JSON at another vendor', 'POST', powerOffice, { raw: `{"token": ${secret}`, headers: json }],
  [
    'XML',
    'POST',
    intacct,
    { raw: `<login><password>${secret}</password></login>`, headers: { 'Content-Type': 'application/xml' } },
  ],
  [
    'a compressed body',
    'POST',
    intacct,
    { raw: gzipSync(`{"password":"${secret}"}`), headers: { ...json, 'Content-Encoding': 'gzip' } },
  ],
  ['a JSON text', 'POST', intacct, { raw: JSON.stringify(JSON.stringify({ password: secret })), headers: json }],
  ['a form as JSON text', 'POST', intacct, { raw: JSON.stringify(`password=${secret}&a=b`), headers: json }],
  ['JSON in a member', 'POST', intacct, { json: { id: 'S-0', name: JSON.stringify([{ deep: { token: secret } }]) } }],
  ['a list', 'POST', intacct, { json: { id: 'S-1', name: 'n', password: [secret, { deep: secret }] } }],
  ['a pair', 'POST', intacct, { json: { id: 'S-2', name: 'n', headers: [['Authorization', `Bearer ${secret}`]] } }],
  [
    'a name and a value',
    'POST',
    intacct,
    { json: { id: 'S-3', name: 'n', headers: [{ name: 'X-Api-Key', value: secret }] } },
  ],
  [
    'a patch',
    'PATCH',
    `${powerOffice}/1000001`,
    {
      json: [{ op: 'replace', path: '/Password', value: secret }],
      headers: { 'Content-Type': 'application/json-patch+json' },
    },
  ],
  ['a member of the wrong type', 'POST', ukg, { json: { personIdentity: { personNumber: '20190', token: secret } } }],
  [
    'Proxy-Authorization',
    'GET',
    `${powerOffice}?PageSize=1`,
    { headers: { 'Proxy-Authorization': `Basic ${encoded}` } },
  ],
  ['X-Auth-Token', 'GET', `${powerOffice}?PageSize=1`, { headers: { 'X-Auth-Token': encoded } }],
  ['the query', 'GET', `${ukg}?person_number=20190&access_token=${encoded}`, {}],
  ['an unknown token', 'GET', intacct, { headers: { Authorization: `Bearer ${encoded}` } }],
  [
    'the token endpoint of Intacct',
    'POST',
    intacctToken,
    { json: { grant_type: 'client_credentials', client_id: 'x', client_secret: secret } },
  ],
];

describe('a secret', () => {
  let fresh = 0;
  test.each(ways)('that comes in %s is shown nowhere', async (_, method, path, send) => {
    fresh += 1;
    const call = paystub.sandbox(`secret-${fresh}`);
    const stream = await openRaw(paystub.url);
    stream.send(`GET /sandbox/secret-${fresh}/__admin/requests/stream HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await stream.until('as they are answered');
    await call(method, path, send);
    const streamed = await stream.until('event: request');
    stream.socket.destroy();
    for (const text of [streamed, (await call('GET', '/__admin/requests/scenario')).text]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(encoded);
      expect(text).not.toContain('7315');
    }
    const [list, one, why, har] = await Promise.all(
      ['', '/1', '/1/explain', '/har'].map((end) => call('GET', `/__admin/requests${end}`)),
    );
    expect(list?.body.total).toBe(1);
    for (const answer of [list, one, why, har]) {
      expect(answer?.status).toBe(200);
      expect(answer?.text).not.toContain(secret);
      expect(answer?.text).not.toContain(encoded);
      expect(answer?.text).not.toContain('7315');
    }
    expect(paystub.reports).toEqual([]);
  });

  test('that is a number is hidden like a text', async () => {
    const call = paystub.sandbox();
    await call('POST', intacct, { json: { id: 'S-4', name: 'n', password: 73157315 } });
    expect((await call('GET', '/__admin/requests/1')).text).not.toContain('73157315');
  });
});
