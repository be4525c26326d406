/** A host and the port on it. */
export type HostPort = { readonly host: string; readonly port: number };

/** Hosts that a user names: one, or all below a domain; and a port, or every one. */
export type HostPattern = { readonly host: string; readonly port: number | undefined };

const maxLength = 253;

/**
 * Reads `api.intacct.com`, `Api.Intacct.com.:443` or `[::1]:443`.
 * @returns the host in lower case, without brackets and without a dot at its end; `undefined` for any other text
 */
export function readHost(text: string): { readonly host: string; readonly port: number | undefined } | undefined {
  const [, address, name, digits] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = (address ?? name ?? '').toLowerCase().replace(/\.$/, '');
  const port = digits === undefined ? undefined : Number(digits);
  const isGoodPort = port === undefined || (port > 0 && port < 65_536);
  if (host === '' || host.length > maxLength || host.split('.').some(isBadLabel) || !isGoodPort) return undefined;
  return { host, port };
}

function isBadLabel(label: string): boolean {
  return label === '' || label.length > 63;
}

/** Reads the target of a CONNECT request, whose port is not optional (RFC 9110, 9.3.6). */
export function readConnectTarget(text: string): HostPort | undefined {
  const target = readHost(text);
  return target?.port === undefined ? undefined : { host: target.host, port: target.port };
}

/** Reads a pattern such as `packages.example.org`, `*.example.com` or `example.com:8443`; `undefined` for any other text. */
export function readPattern(text: string): HostPattern | undefined {
  const isWide = text.startsWith('*.');
  const read = readHost(isWide ? text.slice(2) : text);
  return read === undefined ? undefined : { ...read, host: isWide ? `*.${read.host}` : read.host };
}

/** True for a host that a pattern names: `*.example.com` names all below it, at any depth, and not itself. */
export function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length >= pattern.length : host === pattern;
}
