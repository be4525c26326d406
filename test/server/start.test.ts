import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('Before its first reply the server loads no more than that reply needs', async () => {
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const args = [
    '--import',
    path('loaded-modules.ts'),
    path('../../src/cli/main.js'),
    'serve',
    '--memory',
    '--port',
    '0',
  ];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = once(server, 'exit');
  try {
    let said = '';
    for await (const text of server.stdout ?? []) {
      said += text;
      if (said.includes('READY')) break;
    }
    const url = /^READY (\S+)$/m.exec(said)?.[1] ?? '';
    const answer = await fetch(`${url}/intacct/ia/api/v1/objects/construction/employee-position/2`);
    expect([answer.status, (await answer.text()).includes('EP-002')]).toEqual([200, true]);

    const told = once(server, 'message');
    server.send('which');
    const urls: readonly string[] = (await told)[0];
    const loaded = (part: string) => urls.filter((each) => each.includes(part));
    expect(loaded('/sage-intacct/generated/replies.js')).toHaveLength(1);
    expect(loaded('/ukg-wfm/generated/replies.js')).toEqual([]);
    expect(loaded('/poweroffice-go/generated/replies.js')).toEqual([]);
    expect(loaded('/generated/openapi.json')).toEqual([]);
    for (const late of [
      '@stoplight',
      'json-schema-faker',
      '/yaml/',
      '@redocly',
      '/lowdb/',
      '/ajv/dist/core',
      '/ajv/dist/2020',
    ])
      expect(loaded(late)).toEqual([]);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
});
