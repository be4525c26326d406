import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paystubHere, temporaryFolder } from '../../helpers/cli.ts';

const header = { paystub: 'recording', format: 1, version: '0', vendors: [], clock: '2020-01-01T00:00:00.000Z' };

function fileOf(...lines: readonly unknown[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.ndjson'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  return cwd;
}

test('recording check tells line and pointer of what it finds, never the value', async () => {
  const cwd = fileOf({ ...header, pseudonyms: true }, { reply: { body: { mail: 'kari@acme.no', of: 'Acme' } } });
  const { code, stderr } = await paystubHere(['recording', 'check', 'a.ndjson'], {
    cwd,
    env: { PAYSTUB_SECRETS: 'Acme' },
  });
  expect(code).toBe(1);
  expect(stderr).toContain('a.ndjson:2: /reply/body/mail: a mail address outside of example.com\n');
  expect(stderr).toContain('a.ndjson:2: /reply/body/of: a secret of $PAYSTUB_SECRETS\n');
  expect(stderr).not.toMatch(/kari/);
});

test.each([
  [['check'], 'recording check takes one file'],
  [['chek', 'a.ndjson'], 'recording takes the word check; did you mean "check"?'],
  [['check', 'none.ndjson'], 'cannot read'],
])('recording %j is refused', async (args, reason) => {
  const { code, stderr } = await paystubHere(['recording', ...args]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`paystub: ${reason}`)]);
});

test('recording check refuses a recording of data as they are, and another file', async () => {
  const raw = await paystubHere(['recording', 'check', 'a.ndjson'], { cwd: fileOf({ ...header, pseudonyms: false }) });
  expect([raw.code, raw.stderr]).toEqual([2, expect.stringContaining('was recorded with --raw')]);
  const none = await paystubHere(['recording', 'check', 'a.ndjson'], { cwd: fileOf({ log: {} }) });
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('is no recording of paystub record')]);
});
