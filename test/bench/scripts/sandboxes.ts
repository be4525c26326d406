import { memoryUsage } from 'node:process';
import { createLocate } from '../../../src/engine/http/router.ts';
import { respond } from '../../../src/engine/request/respond.ts';
import type { Service } from '../../../src/engine/request/service.ts';
import { createUnsimulated } from '../../../src/engine/request/unsimulated.ts';
import { createSeed } from '../../../src/engine/sandbox/create-seed.ts';
import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { Sandboxes } from '../../../src/engine/sandbox/sandboxes.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { asVendorKit, type VendorKit } from '../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../src/vendors/sage-intacct/index.ts';

// Measures the memory of a seeded record, the time of a reset over many records, and the memory of a thousand
// sandboxes.
// node --expose-gc test/bench/scripts/sandboxes.ts [seeded records] [sandboxes]

const records = Number(process.argv[2] ?? 100_000);
const count = Number(process.argv[3] ?? 1000);
const path = '/objects/construction/employee-position';

function line(what: string, value: number, unit: string): void {
  process.stdout.write(`${what.padEnd(46)}${value.toFixed(2).padStart(10)} ${unit}\n`);
}

function heap(): number {
  globalThis.gc?.();
  return memoryUsage().heapUsed;
}

function withRecords(vendor: VendorKit): VendorKit {
  const template = vendor.seed.rows['employee-position']?.[0];
  const rows = Array.from({ length: records }, (_, i) => {
    const key = String(i + 1);
    return { ...template, key, id: `POS-${key}`, name: `Position ${key}`, href: `/objects/construction/${key}` };
  });
  return {
    ...vendor,
    seed: { rows: { ...vendor.seed.rows, 'employee-position': rows }, counters: { 'employee-position': records } },
  };
}

const empty = heap();
const vendor = withRecords(asVendorKit(sageIntacct));
const sandboxes = new Sandboxes({
  seed: createSeed([vendor]),
  clock: Date.now,
  settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
  storage: memoryStorage(),
  limits: { maxSandboxes: count + 1, maxIdle: 0 },
  journal: { maxEntries: 1000, maxBytes: 16 << 20 },
});
const service: Service = {
  vendor,
  locate: createLocate(vendor.contract, vendor.ignoreCase),
  unsimulated: createUnsimulated(vendor.contract),
  timer: () => performance.now(),
  report: (message) => process.stderr.write(`${message}\n`),
};

let created = 0;
function create(sandbox: Sandbox): void {
  created += 1;
  const bytes = Buffer.from(
    JSON.stringify({ id: `NEW-${created}`, name: `New position ${created}`, status: 'active' }),
  );
  const headers = { host: '127.0.0.1:4010', accept: 'application/json', 'content-type': 'application/json' };
  const request = { method: 'POST', path, base: '/ia/api/v1', search: '', origin: 'http://127.0.0.1:4010/intacct' };
  const reply = respond(service, sandbox, { ...request, headers, body: { bytes, tooLarge: false } });
  if (reply instanceof Promise || reply.status !== 201) throw new Error('a position was not created');
}

const first = await sandboxes.get('default');
create(first); // builds what is shared: indexes over the seed, validators
const seeded = heap();
line(`heap per record, ${records} seeded, indexes included`, (seeded - empty) / records, 'bytes');

const resets: number[] = [];
for (let round = 0; round < 20; round += 1) {
  for (let change = 0; change < 10; change += 1) create(first);
  const started = performance.now();
  first.reset();
  resets.push(performance.now() - started);
}
line('longest of 20 resets, ten changes each', Math.max(...resets), 'ms');

const before = heap();
const started = performance.now();
for (let i = 0; i < count; i += 1) {
  const sandbox = await sandboxes.get(`sandbox-${i}`);
  for (let change = 0; change < 10; change += 1) create(sandbox);
}
const taken = performance.now() - started;
line(`${count} sandboxes of ten changes each`, (heap() - before) / 2 ** 20, 'MiB');
line('to open one and make its ten changes', taken / count, 'ms');
