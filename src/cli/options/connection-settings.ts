import { defaultConnectionLimits } from '../../server/connections/connections.ts';
import type { CorsPolicy } from '../../server/cors.ts';
import type { ServerOptions } from '../../server/server.ts';
import { readOrigins } from '../../settings/origins.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { listOf, numberOf, type Value, type Values } from './option.ts';

/**
 * Returns the settings of a server's connections and of the pages that may call it.
 * @throws UsageError for a text that is no origin, or a number out of range
 */
export function connectionSettings(values: Values): Pick<ServerOptions, 'cors' | 'corsAdmin' | 'connections'> {
  return {
    cors: corsPolicy('cors', values),
    corsAdmin: corsPolicy('cors-admin', values),
    connections: {
      grace: milliseconds(values.grace, defaultConnectionLimits.grace),
      keepAlive: milliseconds(values['keep-alive'], defaultConnectionLimits.keepAlive),
    },
  };
}

function corsPolicy(flag: string, values: Values): CorsPolicy | undefined {
  const origins = readOrigins(`--${flag}`, listOf(values[flag]));
  const credentials = values['cors-credentials'] === true;
  if (credentials && origins.includes('*'))
    throw new UsageError(`--cors-credentials needs origins by name, and --${flag} is *`);
  return origins.length === 0 ? undefined : { origins, credentials };
}

function milliseconds(seconds: Value, otherwise: number): number {
  return seconds === undefined ? otherwise : numberOf(seconds, 0) * 1000;
}
