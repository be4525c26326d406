import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { LateCoverage } from '../../src/usage/late-coverage.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startReplicated } from '../helpers/replicated.ts';
import { createTestClock } from '../helpers/test-clock.ts';

/**
 * Starts a server that keeps nothing, and that its caller stops; three replicas in its place where `npm run replicas`
 * runs the tests. @param port 0 picks a free one
 */
export function startUiServer(port: number, version = '0.0.0'): Promise<Pick<RunningServer, 'url' | 'close'>> {
  const report = (message: string) => process.stderr.write(`${message}\n`);
  const coverage = new LateCoverage(vendors, report);
  const options: ServerOptions = {
    vendors,
    settings: { auth: 'lenient', floor: 'inferred', limits: 'off', choices: {}, twins: {} },
    storage: memoryStorage(),
    clock: createTestClock('2026-01-15T10:00:00Z').now,
    timer: () => performance.now(),
    version,
    simHeaders: true,
    adminToken: undefined,
    cors: undefined,
    sandboxes: { maxSandboxes: 100, maxIdle: 0 },
    journal: { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 },
    coverage: coverage.result,
    onRequest: coverage.note,
    report,
  };
  const { PAYSTUB_REPLICAS: database } = process.env;
  return database === undefined || port !== 0
    ? startServer(options, port, '127.0.0.1')
    : startReplicated(database, options);
}
