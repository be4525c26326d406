import { tmpdir } from 'node:os';
import type { RunningServer } from '../../server/server.ts';
import { baseUrlVariable, variablesFor } from '../../settings/variables.ts';
import { addingVariables, replacingVariables } from '../../tls/trust-variables.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The variables that a command finds. */
export type CommandEnvironment = {
  readonly env: Variables;
  /** Those of which a command reads one if it calls the server at all. */
  readonly expected: readonly string[];
  /** Removes the files that they name. */
  readonly remove: () => Promise<void>;
};

/** Hosts that are called directly. A user's own list is not kept: what is in it might be a vendor's host. */
const direct = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** The names of the variables that lead a command to the vendors' real hosts, for the help text. */
export const realHostVariableNames: readonly string[] = [
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY'],
  ...[...addingVariables, ...replacingVariables, 'JAVA_TOOL_OPTIONS'],
];

/**
 * Makes the variables of a command: base URLs and credentials, or, where the server has a proxy, the credentials and what
 * leads clients to it and lets them trust its CA beside what they trusted before.
 * @param env the variables so far
 * @param report takes a line about a file of theirs that cannot be read
 */
export async function commandEnvironment(
  { url, info: { proxy, ca }, paystub }: Pick<RunningServer, 'url' | 'info' | 'paystub'>,
  env: Variables,
  report: (message: string) => void,
): Promise<CommandEnvironment> {
  const { vendors } = paystub.facts;
  const own = variablesFor(vendors, url);
  const baseUrls = ['PAYSTUB_URL', ...vendors.map(baseUrlVariable)];
  if (proxy === undefined || ca === undefined)
    return { env: { ...env, ...own }, expected: baseUrls, remove: async () => {} };
  const { writeTrustFiles } = await import('../../tls/trust-files.ts');
  const { extra, bundle, store, remove } = await writeTrustFiles(ca.certificate, { env, temporary: tmpdir(), report });
  const credentials = Object.entries(own).filter(([name]) => !name.endsWith('_BASE_URL'));
  const trusted = {
    ...Object.fromEntries(addingVariables.map((name) => [name, extra])),
    ...Object.fromEntries(replacingVariables.map((name) => [name, bundle])),
    JAVA_TOOL_OPTIONS: javaOptions(proxy.url, store, env.JAVA_TOOL_OPTIONS),
  };
  const all = { ...env, ...Object.fromEntries(credentials), ...proxyVariables(proxy.url), ...trusted };
  return { env: all, expected: ['HTTPS_PROXY'], remove };
}

function proxyVariables(url: string): Variables {
  const proxies = { HTTPS_PROXY: url, HTTP_PROXY: url, NO_PROXY: direct.join(',') };
  const lowerCase = Object.entries(proxies).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...proxies, ...Object.fromEntries(lowerCase), NODE_USE_ENV_PROXY: '1' };
}

function javaOptions(url: string, store: string, already: string | undefined): string {
  const { hostname, port } = new URL(url);
  const properties = {
    ...{ 'javax.net.ssl.trustStore': store, 'javax.net.ssl.trustStoreType': 'PKCS12' },
    ...{ 'https.proxyHost': hostname, 'https.proxyPort': port, 'http.proxyHost': hostname, 'http.proxyPort': port },
    'http.nonProxyHosts': 'localhost|127.*|[::1]',
  };
  const options = Object.entries(properties).map(([name, value]) => quoted(`-D${name}=${value}`));
  return [...(already === undefined || already === '' ? [] : [already]), ...options].join(' ');
}

// Java takes quotes around what has spaces, such as a folder.
function quoted(option: string): string {
  return option.includes(' ') ? `"${option}"` : option;
}
