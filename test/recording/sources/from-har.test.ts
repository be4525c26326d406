import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paystubHere, temporaryFolder } from '../../helpers/cli.ts';

const exchangesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));

test('a HAR file becomes a recording; answers without bodies and other hosts are told', async () => {
  const cwd = temporaryFolder();
  const entry = (url: string, content: object) => ({
    startedDateTime: '2026-03-20T08:00:00Z',
    time: 3,
    request: { method: 'GET', url, headers: [{ name: 'Authorization', value: 'Bearer abcdef' }] },
    response: { status: 200, headers: [{ name: 'Content-Type', value: 'application/json' }], content },
  });
  const body = Buffer.from('[{"Id":5,"FirstName":"Kari"}]').toString('base64');
  const entries = [
    entry('https://goapi.poweroffice.net/v2/Employees', { size: 20, text: body, encoding: 'base64' }),
    entry('https://goapi.poweroffice.net/v2/Employees/5', { size: 20 }),
    entry('https://login.example.com/me', { text: '{}' }),
  ];
  writeFileSync(join(cwd, 'session.har'), JSON.stringify({ log: { entries } }));
  const target = ['--target', 'poweroffice-go=https://goapi.poweroffice.net'];
  const { code, stdout, stderr } = await paystubHere(
    ['record', ...target, '--from-har', 'session.har', '--out', 'har.ndjson'],
    { cwd },
  );
  expect(stderr).toBe(
    'paystub: 1 answers have no body in the HAR file: export it "with content"\npaystub: left out: requests to login.example.com\n',
  );
  expect([code, stdout]).toEqual([0, expect.stringContaining('har.ndjson: 2 exchanges\nchecked: ')]);
  const [first, second] = exchangesOf(join(cwd, 'har.ndjson'));
  expect(first.reply.body[0].FirstName).toMatch(/^[A-Z][a-z]{3}$/);
  expect(second.reply).toMatchObject({ cut: true });
  const again = await paystubHere(['record', ...target, '--from-har', 'session.har', '--out', 'har.ndjson'], { cwd });
  expect([again.code, again.stderr.split('\n').at(-2)]).toEqual([2, expect.stringContaining('it is there already')]);
});
