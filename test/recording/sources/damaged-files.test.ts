import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paystubHere, temporaryFolder } from '../../helpers/cli.ts';

// Every member of a file takes each of these values in turn; the same ones each time.
const odd = ['null', '[]', '{}', '1e999', '7', 'true', '"\\u001b[2J"', '[[{"name":1,"value":{}}]]', '{"__proto__":1}'];

const har = () => {
  const headers = [{ name: 'Content-Type', value: 'application/json' }];
  const request = { method: 'GET', url: 'https://t.mykronos.com/api/v1/commons/persons/1?x=1', headers };
  const content = { size: 2, text: 'e30=', encoding: 'base64' };
  const sent = { ...request, method: 'POST', postData: { text: '{"a":1}', params: [{ name: 'a', value: 'b' }] } };
  const rest = { startedDateTime: '2026-03-20T08:00:00Z', time: 3 };
  const entry = { ...rest, request, response: { status: 200, headers, content } };
  return JSON.stringify({ log: { entries: [entry, { ...entry, request: sent }] } });
};

/** A text of JSON with every seventh of its values replaced by an odd one. */
function damaged(text: string): readonly string[] {
  const values = [...text.matchAll(/[:[,](?=["{[\d])/g)];
  return values
    .filter((_, n) => n % 7 === 0)
    .map(({ index }, n) => {
      const end = endOfValue(text, index + 1);
      return text.slice(0, index + 1) + odd[n % odd.length] + text.slice(end);
    });
}

function endOfValue(text: string, start: number): number {
  for (let end = start + 1; end <= text.length; end += 1) {
    try {
      JSON.parse(text.slice(start, end));
      if (!/\d/.test(text[end] ?? '')) return end;
    } catch {
      // it goes on
    }
  }
  return text.length;
}

test('A damaged HAR file, recording or journal is recorded, or refused in a few lines', async () => {
  const cwd = temporaryFolder();
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await paystubHere(args, { cwd });
    expect([0, 1, 2], args.join(' ')).toContain(code);
    expect(stdout + stderr).not.toMatch(/\n\s+at |TypeError/);
    expect(stdout + stderr).not.toContain('\u001b');
    if (code === 2) expect(stderr.trim().split('\n').length).toBeLessThan(3);
  };
  const target = ['--target', 'ukg-wfm=https://t.mykronos.com'];
  writeFileSync(join(cwd, 'good.har'), har());
  await run('record', ...target, '--from-har', 'good.har', '--out', 'good.ndjson');
  const recorded = readFileSync(join(cwd, 'good.ndjson'), 'utf8').split('\n');
  for (const [n, text] of damaged(har()).entries()) {
    writeFileSync(join(cwd, 'damaged.har'), text);
    await run('record', ...target, '--from-har', 'damaged.har', '--out', `${n}.ndjson`);
  }
  for (const [n, line] of damaged(recorded[2] ?? '').entries()) {
    writeFileSync(join(cwd, 'damaged.ndjson'), [recorded[0], line, ''].join('\n'));
    await run('drift', 'damaged.ndjson');
    await run('recording', 'check', 'damaged.ndjson');
    writeFileSync(join(cwd, 'journal.ndjson'), `${line}\n`);
    await run('record', '--from-journal', 'journal.ndjson', '--out', `journal-${n}.ndjson`);
  }
});
