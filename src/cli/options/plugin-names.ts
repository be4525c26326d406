import { nodeUtil } from '../../engine/built-ins.ts';
import type { ProcessTerminal } from '../terminal.ts';
import { listOf } from './option.ts';
import { readSettings } from './read-settings.ts';
import { serverOptions } from './server-options.ts';

const { plugin, config } = serverOptions;

/**
 * Returns the names of the plugins that a command line, `PAYSTUB_PLUGIN` or the configuration file asks for. They are
 * needed before the command itself reads its settings: those may name vendors and rules of plugins.
 * @throws UsageError for a configuration file that cannot be read
 */
export async function pluginNames(args: readonly string[], terminal: ProcessTerminal): Promise<readonly string[]> {
  const end = args.indexOf('--');
  const { values } = nodeUtil().parseArgs({
    args: args.slice(0, end === -1 ? undefined : end),
    options: { plugin: { type: 'string', multiple: true }, config: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const texts = (flag: 'plugin' | 'config') => [values[flag] ?? []].flat().filter((value) => typeof value === 'string');
  const flags = (['plugin', 'config'] as const).flatMap((flag) => texts(flag).map((value) => `--${flag}=${value}`));
  const settings = await readSettings({ plugin, config }, flags, terminal);
  return listOf(settings.plugin);
}
