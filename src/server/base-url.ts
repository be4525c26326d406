/** The addresses that stand for every address of the machine, and the one that a client on the machine can call. */
const callable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Returns the URL at which a client on this machine reaches a server: `http://127.0.0.1:4010`. */
export function baseUrlOf(host: string, port: number): string {
  const address = callable[host] ?? host;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
