import { describe, expect, test } from 'vitest';
import type { CorsPolicy } from '../../../src/server/cors.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { hasChromium, runInPage } from '../../helpers/chromium.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';

/** Everything that a page can send to a server that has not allowed it: simple requests, a form, an image, a frame. */
const attack = (url: string) => `
  const url = ${JSON.stringify(url)};
  const attempts = ['', '/sandbox/default'].flatMap((prefix) => [
    fetch(url + prefix + '/__admin/reset', { method: 'POST', mode: 'no-cors' }),
    fetch(url + prefix + '/__admin/reset', { method: 'POST' }),
    fetch(url + prefix + '/__admin/snapshots', { method: 'POST', mode: 'no-cors', body: '{"name":"stolen"}' }),
    fetch(url + prefix + '/__admin/snapshots', { method: 'POST', mode: 'no-cors', body: new Blob(['{"name":"stolen"}']) }),
    fetch(url + prefix + '/__admin/clock', { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body: '{"advance":"P1Y"}' }),
    fetch(url + prefix + '/__admin/info').then((response) => response.text()),
  ]);
  const outcomes = await Promise.allSettled(attempts);
  await new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.name = 'target';
    frame.onload = resolve;
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', action: url + '/__admin/reset', target: 'target' });
    document.body.append(frame, form);
    form.submit();
  });
  await new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = resolve;
    image.src = url + '/__admin/info';
  });
  return outcomes.filter(({ value }) => typeof value === 'string').map(({ value }) => value);`;

describe.skipIf(!hasChromium)('In Chromium,', { timeout: 90_000 }, () => {
  const start = async (policies: { cors?: CorsPolicy; corsAdmin?: CorsPolicy } = {}) => {
    const paystub = await startPaystub({ vendors, network: policies });
    const call = paystub.sandbox('default');
    await call('POST', positions, { json: { id: 'MINE-1', name: 'Mine' } });
    const before = (await call('GET', '/__admin/state')).text;
    return { url: paystub.url, call, before };
  };

  test.each([
    ['another site', 'evil.example'],
    ['another port of this machine', '127.0.0.1'],
    ['this machine under another name', 'localhost'],
  ])('a page of %s changes nothing by the control API, and reads nothing', async (_, host) => {
    const { url, call, before } = await start();
    expect(await runInPage(host, attack(url))).toEqual([]);
    expect((await call('GET', '/__admin/state')).text).toBe(before);
    expect((await call('GET', '/__admin/snapshots')).text).not.toContain('stolen');
    expect((await call('GET', positions)).text).toContain('MINE-1');
  });

  test('a page that may call the vendors changes nothing by the control API', async () => {
    const { url, call, before } = await start({ cors: { origins: ['*'], credentials: false } });
    expect(await runInPage('evil.example', attack(url))).toEqual([]);
    expect((await call('GET', '/__admin/state')).text).toBe(before);
  });

  test('a page that is allowed by --cors-admin resets the sandbox', async () => {
    const { url, call, before } = await start({ corsAdmin: { origins: ['*'], credentials: false } });
    const reset = `const { status } = await fetch('${url}/__admin/reset', { method: 'POST' }); return status;`;
    expect(await runInPage('app.example', reset)).toBe(204);
    expect((await call('GET', '/__admin/state')).text).not.toBe(before);
  });

  test('a page that is allowed by --cors reads replies and all their headers, and writes', async () => {
    const { url, call } = await start({ cors: { origins: ['*'], credentials: false } });
    const program = `
      const listed = await fetch('${url}/poweroffice/v2/Employees?PageSize=1');
      const refused = await fetch('${url}/poweroffice/v2/Employees', { headers: { Authorization: 'Bearer nobody' } });
      const created = await fetch('${url}${positions}', { method: 'POST',
        headers: { 'Content-Type': 'application/json' }, body: '{"id":"PAGE-1","name":"Page"}' });
      return [listed.headers.get('X-Pagination') !== null, listed.headers.get('X-Paystub-Evidence') !== null,
        refused.status, refused.headers.get('WWW-Authenticate') !== null, created.status];`;
    expect(await runInPage('app.example', program)).toEqual([true, true, 401, true, 201]);
    expect((await call('GET', positions)).text).toContain('PAGE-1');
  });
});
