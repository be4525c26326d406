// Paystub's server on a data folder, with checkpoints after every few changes.
// node test/load/small-logs.ts FOLDER [--durable]
import { startServer } from '../../src/server/server.ts';
import { lowdbStorage } from '../../src/storage/lowdb.ts';
import { vendors } from '../../src/vendors/index.ts';

const [folder = '', flag] = process.argv.slice(2);
const report = (message: string) => void process.stderr.write(`${message}\n`);
const storage = await lowdbStorage({
  ...{ folder, report, now: Date.now(), durable: flag === '--durable' },
  ...{ logBytes: 20_000, staleRatio: 0.3, sliceBytes: 2000 },
});
const server = await startServer(
  {
    vendors,
    storage,
    report,
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    clock: Date.now,
    timer: () => performance.now(),
    version: '0.0.0-test',
    simHeaders: true,
    adminToken: undefined,
    cors: undefined,
    sandboxes: { maxSandboxes: 100, maxIdle: 0 },
    journal: { maxEntries: 100, maxBytes: 1 << 20 },
  },
  0,
);
process.stdout.write(`READY ${server.url}\n`);
