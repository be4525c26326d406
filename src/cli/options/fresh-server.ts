import { forTerminal } from '../../engine/printable.ts';
import type { ServerOptions } from '../../server/server.ts';
import { testRunLimits } from '../../settings/limits.ts';
import { type OwnData, readOwnData } from '../../settings/own-data.ts';
import { version } from '../../settings/version.ts';
import { memoryStorage } from '../../storage/memory.ts';
import type { Terminal } from '../terminal.ts';
import type { Options, Values } from './option.ts';
import { ownDataSettings, sandboxSettings } from './sandbox-settings.ts';
import { serverOptions } from './server-options.ts';

/** The settings of a server that a command starts for itself, the same for all such commands. */
export const freshServerOptions = {
  plugin: serverOptions.plugin,
  seed: serverOptions.seed,
  people: serverOptions.people,
  'random-seed': serverOptions['random-seed'],
  auth: serverOptions.auth,
  choose: serverOptions.choose,
  twin: serverOptions.twin,
  evidence: serverOptions.evidence,
  limits: serverOptions.limits,
  config: serverOptions.config,
} as const satisfies Options;

/** A server that a command starts for itself. It keeps nothing and asks for no token. */
export type FreshServer = {
  /** Identifies the own data that it starts from. */
  readonly mark: OwnData['mark'];
  /**
   * Returns what it is started with.
   * @param begun the time that generated dates are relative to, in milliseconds since 1970; that of the
   * preparation if not given
   */
  readonly options: (begun?: number) => Promise<ServerOptions>;
};

/**
 * Prepares a server that a command starts for itself.
 * @throws UsageError for a rule, variant or twin that does not exist, and for own data with errors
 */
export async function prepareFreshServer(values: Values, terminal: Terminal): Promise<FreshServer> {
  const { vendors } = terminal;
  const settings = sandboxSettings(values, vendors);
  const ownData = await readOwnData(ownDataSettings(values), terminal.cwd);
  const { mark } = ownData;
  const now = terminal.clock();
  await ownData.check(vendors, now);
  return {
    mark,
    options: async (begun = now) => ({
      vendors: await ownData.addTo(vendors, begun),
      storage: memoryStorage(),
      settings,
      clock: terminal.clock,
      timer: terminal.timer,
      version: version(),
      simHeaders: values['sim-headers'] !== false,
      adminToken: undefined,
      cors: undefined,
      connections: { grace: 1000 }, // what still calls when the command has ended is left over from it
      ...(mark === undefined ? {} : { ownData: { ...mark, begun } }),
      ...testRunLimits,
      report: (message) => terminal.err(`paystub: ${forTerminal(message)}\n`),
    }),
  };
}
