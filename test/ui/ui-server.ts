import { type RunningServer, startServer } from '../../src/server/server.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { LateCoverage } from '../../src/usage/late-coverage.ts';
import { vendors } from '../../src/vendors/index.ts';
import { createTestClock } from '../helpers/test-clock.ts';

/** Starts a server that keeps nothing, and that its caller stops. @param port 0 picks a free one */
export function startUiServer(port: number, version = '0.0.0'): Promise<RunningServer> {
  const coverage = new LateCoverage(vendors);
  return startServer(
    {
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
      coverage: (sandboxes) => coverage.result(sandboxes),
      onRequest: coverage.note,
      report: (message) => process.stderr.write(`${message}\n`),
    },
    port,
    '127.0.0.1',
  );
}
