import { join, resolve } from 'node:path';
import type { FrontOptions } from '../../server/real-hosts/front.ts';
import type { HostAlias } from '../../server/real-hosts/host-table.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Authority } from '../../tls/authority.ts';
import type { HostPattern } from '../../tls/host-names.ts';
import type { Terminal } from '../terminal.ts';
import { listOf, numberOf, textOf, type Values } from './option.ts';
import { splitVendor } from './targets.ts';

/** The parts of a terminal that are used here, and what takes a line for its user. */
export type FrontSurroundings = Pick<Terminal, 'cwd' | 'clock' | 'vendors'> & {
  readonly report: (message: string) => void;
};

/** Returns the folder of the CA. */
export function authorityFolder(values: Values, cwd: string): string {
  return resolve(cwd, textOf(values.ca) ?? join(textOf(values.data) ?? '.paystub', 'ca'));
}

/**
 * Opens the CA of a folder, and makes it if there is none.
 * @throws UsageError for a CA that cannot be used, and for a `--as` that is wrong
 */
export async function openAuthorityOf(
  values: Values,
  { cwd, clock, vendors, report }: FrontSurroundings,
): Promise<Authority> {
  const { openAuthority } = await import('../../tls/authority-folder.ts');
  const { domainsOf } = await import('../../server/real-hosts/host-table.ts');
  const domains = domainsOf(vendors, await aliasesOf(values, vendors));
  return openAuthority(authorityFolder(values, cwd), { domains, now: clock(), report });
}

/**
 * Returns the settings of TLS and of the proxy; `undefined` if there is neither.
 * @throws UsageError for a CA that cannot be used, and for a host that is none
 */
export async function frontSettings(
  values: Values,
  surroundings: FrontSurroundings,
): Promise<FrontOptions | undefined> {
  const tlsPort = portOf(values, 'tls', 4443);
  const proxyPort = portOf(values, 'proxy', 4011);
  requireDifferent({ '--port': numberOf(values.port, 4010), '--tls-port': tlsPort, '--proxy-port': proxyPort });
  if (proxyPort === undefined && listOf(values.pass).length > 0) throw new UsageError('--pass needs --proxy');
  if (tlsPort === undefined && proxyPort === undefined) {
    if (listOf(values.as).length > 0) throw new UsageError('--as needs --tls or --proxy');
    return undefined;
  }
  const renew = () => openAuthorityOf(values, surroundings);
  const named = { aliases: await aliasesOf(values, surroundings.vendors), passed: await passedOf(values) };
  return { tlsPort, proxyPort, ...named, authority: await renew(), renew };
}

/**
 * Returns the settings of the proxy of a command that ends soon. Without a folder its CA is never written.
 * @throws UsageError for a CA that cannot be used, and for a host that is none
 */
export async function passingFrontSettings(values: Values, surroundings: FrontSurroundings): Promise<FrontOptions> {
  const { vendors } = surroundings;
  const aliases = await aliasesOf(values, vendors);
  const { createAuthority } = await import('../../tls/authority.ts');
  const { domainsOf } = await import('../../server/real-hosts/host-table.ts');
  const authority =
    values.ca === undefined
      ? await createAuthority(domainsOf(vendors, aliases), surroundings.clock())
      : await openAuthorityOf(values, surroundings);
  const passed = await passedOf(values);
  return { tlsPort: undefined, proxyPort: 0, aliases, passed, authority, renew: async () => authority };
}

/** The port of a listener that `--tls` or `--tls-port` asks for. */
function portOf(values: Values, flag: 'tls' | 'proxy', usual: number): number | undefined {
  const port = values[`${flag}-port`];
  const isWanted = values[flag] ?? port !== undefined;
  return isWanted === true ? numberOf(port, usual) : undefined;
}

function requireDifferent(ports: Readonly<Record<string, number | undefined>>): void {
  const taken = new Map<number, string>();
  for (const [flag, port] of Object.entries(ports)) {
    if (port === undefined || port === 0) continue;
    const earlier = taken.get(port);
    if (earlier !== undefined) throw new UsageError(`${earlier} and ${flag} are both ${port}`);
    taken.set(port, flag);
  }
}

async function aliasesOf(values: Values, vendors: FrontSurroundings['vendors']): Promise<readonly HostAlias[]> {
  const { readPattern } = await import('../../tls/host-names.ts');
  const names = vendors.map(({ name }) => name);
  return listOf(values.as).map((value) => {
    const [vendor, text] = splitVendor('--as', value, names);
    const pattern = readPattern(text);
    const isTooWide = pattern?.host.startsWith('*.') === true && pattern.host.split('.').length < 3;
    if (pattern === undefined || pattern.port !== undefined || isTooWide || isAddress(pattern.host))
      throw new UsageError(
        `--as ${vendor} must be a host name such as api.example.com, or *.example.com, not "${text}"`,
      );
    if (pattern.host === 'localhost') throw new UsageError('--as cannot take localhost: Paystub itself is there');
    return { vendor, host: pattern.host };
  });
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}

/** Returns the hosts of `--pass`. @throws UsageError for one that is none */
export async function passedOf(values: Values): Promise<readonly HostPattern[]> {
  const { readPattern } = await import('../../tls/host-names.ts');
  return listOf(values.pass).map((text) => {
    const pattern = readPattern(text);
    if (pattern !== undefined) return pattern;
    throw new UsageError(
      `--pass must be a host such as packages.example.org, *.example.com or db.example:5432, not "${text}"`,
    );
  });
}
