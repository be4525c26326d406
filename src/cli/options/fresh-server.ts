import type { Evidence } from '../../engine/rules/rules.ts';
import type { AuthMode } from '../../engine/sandbox/settings.ts';
import type { ServerOptions } from '../../server/server.ts';
import { readChoices } from '../../settings/choices.ts';
import { version } from '../../settings/version.ts';
import { memoryStorage } from '../../storage/memory.ts';
import { vendors } from '../../vendors/index.ts';
import type { Terminal } from '../command.ts';
import type { Given } from './read-settings.ts';

/**
 * What a server is made of that a command starts for itself: it keeps nothing, asks for no token and has room for a
 * sandbox a workflow.
 * @throws UsageError for a chosen rule or variant that does not exist
 */
export function freshServer(given: Given, terminal: Terminal): ServerOptions {
  return {
    vendors,
    storage: memoryStorage(),
    settings: {
      auth: (given.auth ?? 'lenient') as AuthMode,
      choices: readChoices(Array.isArray(given.choose) ? given.choose : [], vendors),
      floor: (given.evidence ?? 'inferred') as Evidence,
      limits: (given.limits ?? 'off') as 'off' | 'real',
    },
    clock: terminal.clock,
    timer: terminal.timer,
    version: version(),
    simHeaders: given['sim-headers'] !== false,
    adminToken: undefined,
    cors: undefined,
    sandboxes: { maxSandboxes: 100_000, maxIdle: 0 },
    journal: { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 },
    report: (message) => terminal.err(`paystub: ${message}\n`),
  };
}
