import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Child, start } from './helpers/processes.ts';
import { urlOf } from './helpers/server-process.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const [maxOpenFiles, count] = [150, 220];

/** Starts a server that may have so many files and connections open, as `ulimit -n` sets it. */
function serve(): Child {
  const script = `ulimit -n ${maxOpenFiles}; exec "$0" "$@"`;
  const command = [process.execPath, main, 'serve', '--quiet', '--port', '0', '--data', join(root, 'data')];
  return start('bash', ['-c', script, ...command], root);
}

test.skipIf(process.platform === 'win32')(
  'More sandboxes than files may be open are made, written to, and there again after a restart',
  async () => {
    const server = serve();
    const url = await urlOf(server);
    const write = async (sandbox: number, id: string) => {
      const headers = { 'Content-Type': 'application/json', 'X-Paystub-Sandbox': `s-${sandbox}` };
      const { status } = await fetch(url + positions, {
        method: 'POST',
        headers,
        body: JSON.stringify({ id, name: id }),
      });
      return status;
    };
    const statuses = new Set<number>();
    for (const id of ['A', 'B'])
      for (let sandbox = 0; sandbox < count; sandbox += 1) statuses.add(await write(sandbox, id));
    expect([...statuses], server.err).toEqual([201]);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);

    const again = serve();
    const list = await fetch(`${await urlOf(again)}/__admin/sandboxes`);
    const sandboxes = (await list.json()) as { name: string; changes: number }[];
    again.process.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(sandboxes.filter(({ changes }) => changes === 2)).toHaveLength(count);
  },
  60_000,
);
