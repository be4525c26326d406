import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lowdbStorage } from '../../../src/storage/lowdb.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { readMetrics, type Sample, sumOf } from './read-metrics.ts';

const folder = mkdtempSync(join(tmpdir(), 'paystub-metrics-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const paystub = await startPaystub({
  vendors,
  storage: await lowdbStorage({ folder: join(folder, 'data'), now: 0, report: () => {} }),
});
const terms = '/ukg/api/v1/commons/persons/employment_terms';
const scrape = async (): Promise<readonly Sample[]> => {
  const { status, headers, text } = await paystub.sandbox('default')('GET', '/__admin/metrics');
  // The type is that of prometheus.io/docs/instrumenting/exposition_formats, text format 0.0.4.
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  return readMetrics(text);
};

test('requests are counted by vendor, operation, status and evidence, whatever becomes of their sandbox', async () => {
  const call = paystub.sandbox('gone');
  await call('GET', `${terms}?person_number=20190`);
  await call('GET', `${terms}?person_number=20190`);
  await call('GET', `${terms}?person_number=nobody`);
  await call('POST', '/intacct/objects/construction/employee-position', { json: { id: 'W', name: 'Welder' } });
  expect((await call('DELETE', '/__admin/sandboxes/gone')).status).toBe(204);

  const samples = await scrape();
  const requests = (labels: Readonly<Record<string, string>>) => sumOf(samples, 'paystub_requests_total', labels);
  const operation = 'retrieveEmploymentTermAssignmentByPersonNumber';
  expect(requests({ vendor: 'ukg-wfm', operation, status: '200', evidence: 'inferred' })).toBe(2);
  expect(requests({ vendor: 'ukg-wfm', operation, status: '400' })).toBe(1);
  expect(requests({ vendor: 'sage-intacct', operation: 'createEmployeePosition', status: '201' })).toBe(1);
  expect(sumOf(samples, 'paystub_refusals_total', { vendor: 'ukg-wfm', rule: 'ukg.person.unknown' })).toBe(1);
});

test('the process, its event loop, the sandboxes and the write-ahead log are there', async () => {
  const samples = await scrape();
  const names = new Set(samples.map(({ name }) => name));
  for (const name of [
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
    'nodejs_heap_size_used_bytes',
  ])
    expect(names).toContain(name);
  expect(sumOf(samples, 'paystub_info', { version: '0.0.0-test' })).toBe(1);
  expect(sumOf(samples, 'paystub_sandboxes', { state: 'all' })).toBeGreaterThanOrEqual(1);
  expect(sumOf(samples, 'paystub_storage_failing', {})).toBe(0);
  const before = sumOf(samples, 'paystub_log_bytes_total', {});
  const position = { json: { id: 'X', name: 'Crane' } };
  await paystub.sandbox('default')('POST', '/intacct/objects/construction/employee-position', position);
  const after = await scrape();
  expect(sumOf(after, 'paystub_log_writes_total', {})).toBe(sumOf(samples, 'paystub_log_writes_total', {}) + 1);
  expect(sumOf(after, 'paystub_log_bytes_total', {})).toBeGreaterThan(before);
});

describe('no client decides how much is held', () => {
  test('names that it makes up are no labels', async () => {
    const call = paystub.sandbox('default');
    const own = (samples: readonly Sample[]) => samples.filter(({ name }) => name.startsWith('paystub_')).length;
    const before = own(await scrape());
    for (let n = 0; n < 50; n += 1) {
      await call('GET', `/ukg/api/v1/made-up-${n}?a${n}=b`);
      await call('POST', `/intacct/objects/made-up-${n}/x`, { json: { [`m${n}`]: n }, headers: { [`x-h${n}`]: 'y' } });
      await call('GET', `/poweroffice/v2/Made${n}`, { headers: { Authorization: `Bearer secret-${n}` } });
    }
    const samples = await scrape();
    expect(own(samples) - before).toBeLessThan(10); // statuses of three vendors, and refusals
    expect(
      samples.flatMap(({ labels }) => Object.values(labels)).filter((value) => /made|secret|x-h/i.test(value)),
    ).toEqual([]);
  });

  test('sandboxes are no labels', async () => {
    for (let n = 0; n < 20; n += 1) await paystub.sandbox(`many-${n}`)('GET', `${terms}?person_number=20190`);
    expect((await scrape()).filter(({ labels }) => 'sandbox' in labels)).toEqual([]);
  });
});

test('the metrics are asked for like the rest of the control API: with its token, and not by foreign pages', async () => {
  const guarded = await startPaystub({ vendors, adminToken: 'letmein' });
  expect((await guarded.sandbox()('GET', '/__admin/metrics')).status).toBe(401);
  const headers = { Authorization: 'Bearer letmein' };
  expect((await guarded.sandbox()('GET', '/__admin/metrics', { headers })).status).toBe(200);
  const foreign = { ...headers, Origin: 'https://example.com' };
  expect((await guarded.sandbox()('GET', '/__admin/metrics', { headers: foreign })).status).toBe(403);
});
