import { afterEach, describe, expect, test } from 'vitest';
import { toyVendor } from '../engine/toy-vendor.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { sendRaw } from '../helpers/raw.ts';

const paystub = await startPaystub({ vendors: [toyVendor] });

afterEach(() => {
  expect(paystub.reports).toEqual([]);
});

const statusOf = async (lines: readonly string[]) =>
  Number(/^HTTP\/1\.1 (\d+)/.exec(await sendRaw(paystub.url, { lines }))?.[1]);

// By path and by header. A name has letters, digits, dots, hyphens and underscores, and begins with a letter or a digit.
const names = [
  ...['__proto__', '.', '..', '%2e%2e', '..%2f..%2fetc', '%00', '%ed%a0%80', '%c0%ae', '%', 'a b', 'a%20b', 'é'],
  ...['<script>', '-x', '_x', 'x'.repeat(65), 'x'.repeat(4000), '"', "'", '`', '{}', '*'],
];

describe('a sandbox named', () => {
  test.each(names)('%s is refused, at a vendor and at the control API', async (name) => {
    for (const path of ['/toy/notes', '/__admin/state', '/__admin/ui', '/__admin/reset']) {
      const raw = Buffer.from(name).toString('latin1').replaceAll(' ', '%20');
      const byPath = await statusOf([`GET /sandbox/${raw}${path} HTTP/1.1`, 'Host: localhost']);
      expect([path, byPath >= 400 && byPath < 500]).toEqual([path, true]);
    }
    const byHeader = await statusOf(['GET /toy/notes HTTP/1.1', 'Host: localhost', `X-Paystub-Sandbox: ${name}`]);
    expect(byHeader).toBe(400);
    const { body } = await paystub.sandbox('default')('GET', '/__admin/sandboxes');
    expect(body.map((each: { name: string }) => each.name)).not.toContain(name);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is one like any other', async (name) => {
    const call = paystub.sandbox(name);
    expect((await call('POST', '/toy/notes', { json: { text: name } })).status).toBe(201);
    expect((await call('POST', '/__admin/snapshots', { json: { name } })).status).toBe(201);
    expect((await call('POST', `/__admin/snapshots/${name}/restore`)).status).toBe(204);
    expect((await call('GET', `/__admin/sandboxes/${name}`)).body.name).toBe(name);
    expect((await call('DELETE', `/__admin/sandboxes/${name}`)).status).toBe(204);
    expect((await call('GET', `/__admin/sandboxes/${name}`)).status).toBe(200); // made anew by its header
  });
});
