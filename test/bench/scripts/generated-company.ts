import process, { memoryUsage } from 'node:process';
import { createSeed } from '../../../src/engine/sandbox/create-seed.ts';
import { Sandboxes } from '../../../src/engine/sandbox/sandboxes.ts';
import { generateCompany } from '../../../src/people/company.ts';
import { addCompany } from '../../../src/seed/add-company.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { vendors } from '../../../src/vendors/index.ts';

// Measures the time from the generation of a company to the first sandbox, and the memory of its records.
// node --expose-gc test/bench/scripts/generated-company.ts [people]

const people = Number(process.argv[2] ?? 100_000);
const heap = () => {
  globalThis.gc?.();
  return memoryUsage().heapUsed;
};

const before = heap();
const start = performance.now();
const options = { people, randomSeed: 1, now: Date.now() };
generateCompany(options);
const generated = performance.now();
const cpu = process.cpuUsage();
const peopled = await addCompany(vendors, options);
const mapped = performance.now();
const sandboxes = new Sandboxes({
  seed: createSeed(peopled),
  clock: Date.now,
  settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
  storage: memoryStorage(),
  limits: { maxSandboxes: 10, maxIdle: 0 },
  journal: { maxEntries: 1000, maxBytes: 1 << 20 },
});
await sandboxes.get('default');
const opened = performance.now();
const used = process.cpuUsage(cpu);
const after = heap();

const records = peopled.flatMap(({ seed }) => Object.values(seed.rows)).reduce((sum, rows) => sum + rows.length, 0);
const line = (what: string, value: number, unit: string) =>
  process.stdout.write(`${what.padEnd(34)}${value.toFixed(unit === 's' ? 2 : 0).padStart(10)} ${unit}\n`);
line('people', people, '');
line('records in three vendors', records, '');
line('company alone', (generated - start) / 1000, 's');
line('company and records', (mapped - generated) / 1000, 's');
line('seed and first sandbox', (opened - mapped) / 1000, 's');
line('all together', (opened - generated) / 1000, 's');
line('all together, processor time', (used.user + used.system) / 1e6, 's');
line('heap', (after - before) / 2 ** 20, 'MiB');
line('heap per record', (after - before) / records, 'bytes');
