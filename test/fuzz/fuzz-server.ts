import type { AuthMode } from '../../src/engine/sandbox/settings.ts';
import type { Storage } from '../../src/engine/sandbox/storage.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { CoverageCollector } from '../../src/usage/coverage-collector.ts';
import { UsageCollector } from '../../src/usage/usage-collector.ts';
import { vendors } from '../../src/vendors/index.ts';

/** Starts a server that gathers usage and coverage, and whose files are as they were whenever it reads them again. */
export function startFuzzServer(
  auth: AuthMode,
  reports: string[],
  storage: Storage,
  clock: () => number,
): Promise<RunningServer> {
  const settings = { auth, choices: {}, twins: {}, floor: 'inferred', limits: 'off' } as const;
  const usage = new UsageCollector(vendors);
  const coverage = new CoverageCollector(vendors, (message) => reports.push(message));
  return startServer(
    {
      vendors,
      settings,
      readAgain: async () => ({ vendors, settings }),
      onRequest: (entry, sandbox) => {
        usage.note(entry, sandbox);
        coverage.note(entry);
      },
      usage: () => usage.result(),
      coverage: () => coverage.result(),
      storage,
      clock,
      timer: () => performance.now(),
      version: '0.0.0-fuzz',
      simHeaders: true,
      adminToken: undefined,
      cors: undefined,
      sandboxes: { maxSandboxes: 500, maxIdle: 0 },
      journal: { maxEntries: 100, maxBytes: 4 * 1024 * 1024 },
      report: (message) => reports.push(message),
    },
    0,
    '127.0.0.1',
  );
}
