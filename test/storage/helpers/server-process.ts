import { type Child, startScript } from './processes.ts';

/** Starts `paystub serve` on a data folder and a free port. Its working directory is one without configuration. */
export function serve(data: string, cwd: string): Child {
  const main = new URL('../../../src/cli/main.js', import.meta.url);
  return startScript(main, ['serve', '--port', '0', '--data', data], cwd);
}

/** The base URL of a server, once it takes requests. */
export async function urlOf(server: Child): Promise<string> {
  const [, url = ''] = await server.said(/^READY (http:\S+)$/m);
  return url;
}
