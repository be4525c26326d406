import { fileURLToPath } from 'node:url';
import { type Child, start } from './processes.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Starts `paystub serve` on a data folder and a free port. Its working directory is one without configuration. */
export function serve(data: string, cwd: string): Child {
  return start(process.execPath, [main, 'serve', '--port', '0', '--data', data], cwd);
}

/** The base URL of a server, once it takes requests. */
export async function urlOf(server: Child): Promise<string> {
  const [, url = ''] = await server.said(/^READY (http:\S+)$/m);
  return url;
}
