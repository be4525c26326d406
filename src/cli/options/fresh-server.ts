import { forTerminal } from '../../engine/printable.ts';
import type { ServerOptions } from '../../server/server.ts';
import { testRunLimits } from '../../settings/limits.ts';
import { version } from '../../settings/version.ts';
import { memoryStorage } from '../../storage/memory.ts';
import { vendors } from '../../vendors/index.ts';
import type { Terminal } from '../terminal.ts';
import type { Values } from './option.ts';
import { sandboxSettings } from './sandbox-settings.ts';

/**
 * Returns the options of a server that a command starts for itself. It keeps nothing and asks for no token.
 * @throws UsageError for a rule, variant or twin that does not exist
 */
export function freshServer(values: Values, terminal: Terminal): ServerOptions {
  return {
    vendors,
    storage: memoryStorage(),
    settings: sandboxSettings(values),
    clock: terminal.clock,
    timer: terminal.timer,
    version: version(),
    simHeaders: values['sim-headers'] !== false,
    adminToken: undefined,
    cors: undefined,
    ...testRunLimits,
    report: (message) => terminal.err(`paystub: ${forTerminal(message)}\n`),
  };
}
