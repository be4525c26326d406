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

/** Requests for tokens that bring their secrets in other ways than the contract has, and answers that give some so. */
const oddSecrets: readonly (readonly [type: string | undefined, body: string, replyType: string, reply: string])[] = [
  ['application/x-www-form-urlencoded', 'username=u&password=S1', 'application/json', '{"access_token":"S2"}'],
  [undefined, 'username=u&client_secret=S3', 'application/json', '{"access_token":"S4"'],
  ['weird;;', 'password=S5', 'text/plain', 'access_token=S6'],
  ['application/json', '{"password":"S7"', 'text/html', '<html>S1 was wrong'],
  ['application/json', '["password","S8"]', 'application/json', '{"access_token":{"v":["S9"]}}'],
  ['application/json', '{"password":["SA",{"x":"SB"}],"clientSecret":12345678}', 'application/json', '["token","SC"]'],
  [
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nSD\r\n--b--',
    '',
    '',
  ],
  ['multipart/form-data', '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nSE\r\n--b--', '', ''],
];

test.each([[[]], [['--raw']]])('no secret is written down, however it comes, with %j', async (flags) => {
  const cwd = temporaryFolder();
  const secret = (text: string) => text.replaceAll(/\bS([0-9A-Z])\b/g, 'SECRET-$1-SECRET');
  const headersOf = (type?: string) => [
    ...(type === undefined ? [] : [{ name: 'Content-Type', value: type }]),
    ...['Proxy-Authorization', 'X-Auth-Token', 'Cookie', 'Set-Cookie', 'X-Api-Key'].map((name) => ({
      name,
      value: `SECRET-${name}`,
    })),
  ];
  const entries = oddSecrets.map(([type, body, replyType, reply]) => ({
    startedDateTime: '2026-03-20T08:00:00Z',
    time: 3,
    request: {
      method: 'POST',
      url: 'https://t.mykronos.com/api/authentication/access_token?token=SECRET-query',
      headers: headersOf(type),
      postData: { mimeType: type ?? '', text: secret(body) },
    },
    response: { status: 200, headers: headersOf(replyType), content: { text: secret(reply) } },
  }));
  // The page of the fourth answer shows a secret of its own request.
  Object.assign(entries[3]?.request ?? {}, {
    postData: { mimeType: 'application/json', text: secret('{"password":"S1"}') },
  });
  writeFileSync(join(cwd, 'session.har'), JSON.stringify({ log: { entries } }));
  const target = ['--target', 'ukg-wfm=https://t.mykronos.com', '--from-har', 'session.har', ...flags];
  const { code, stdout, stderr } = await paystubHere(['record', ...target, '--out', 'har.ndjson'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  const written = readFileSync(join(cwd, 'har.ndjson'), 'utf8');
  expect(`${stdout}${written}`).not.toMatch(/SECRET|12345678/);
  expect(exchangesOf(join(cwd, 'har.ndjson'))).toHaveLength(oddSecrets.length);
});
