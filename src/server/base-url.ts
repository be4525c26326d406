/** The addresses that stand for every address of the machine, and the one that a client on the machine can call. */
const callable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Returns the URL at which a client on this machine reaches a server: `http://127.0.0.1:4010`. */
export function baseUrlOf(host: string, port: number): string {
  const address = callable[host] ?? host;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** Returns a base URL with the address that a client can call in place of one that stands for every address. */
export function callableUrl(text: string): string {
  const { hostname, port, origin } = new URL(text);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return callable[host] === undefined ? text : text.replace(origin, baseUrlOf(host, Number(port)).replace(/:0$/, ''));
}
