import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../storage/helpers/files.ts';
import { type Child, startScript } from '../../storage/helpers/processes.ts';
import { urlOf } from '../../storage/helpers/server-process.ts';
import { temporaryFolder } from '../../storage/helpers/temporary-folder.ts';

const root = temporaryFolder();
const main = new URL('../../../src/cli/main.js', import.meta.url);
const children: Child[] = [];
afterAll(() => {
  for (const { process } of children) process.kill('SIGKILL');
});

function paystub(...args: readonly string[]): Child {
  const child = startScript(main, args, root);
  children.push(child);
  return child;
}

async function ended(...args: readonly string[]) {
  const child = paystub(...args);
  return { code: await child.ended, out: child.out, err: child.err };
}

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const journal = 'sandboxes/alice/journal-00000001.ndjson';

async function create(url: string, sandbox: string, id: string): Promise<number> {
  const answer = await fetch(url + positions, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Paystub-Sandbox': sandbox },
    body: JSON.stringify({ id, name: id }),
  });
  return answer.status;
}

async function ids(url: string, sandbox: string): Promise<string> {
  const answer = await fetch(`${url}/__admin/state/sage-intacct/employee-position`, {
    headers: { 'X-Paystub-Sandbox': sandbox },
  });
  const { records } = (await answer.json()) as { records: { id: string }[] };
  return records
    .map(({ id }) => id)
    .filter((id) => id.startsWith('TEST'))
    .join();
}

/** The bytes of a log of these lines: format 2 of the data folder, `<CRC-32 before> <CRC-32> <JSON>`, and the end. */
function chain(lines: readonly string[]): string {
  const hex = (link: number) => link.toString(16).padStart(8, '0');
  let link = 0;
  const text = lines.map((json) => {
    const before = link;
    link = crc32(json, before);
    return `${hex(before)} ${hex(link)} ${json}\n`;
  });
  return `${text.join('')}${hex(link)}.`;
}

const good = join(root, 'good');
const damaged = join(root, 'damaged');

beforeAll(async () => {
  const server = paystub('serve', '--port', '0', '--data', good);
  const url = await urlOf(server);
  for (const sandbox of ['alice', 'bob'])
    for (const id of ['TEST1', 'TEST2', 'TEST3']) expect(await create(url, sandbox, id)).toBe(201);
  server.process.kill('SIGKILL');
  await server.ended;
  cpSync(good, damaged, { recursive: true });
  const text = readFileSync(join(damaged, journal), 'utf8');
  writeFileSync(join(damaged, journal), text.replace('"name":"TEST2"', '"name":"TESTX"'));
}, 60_000);

describe('paystub check', () => {
  test('says of each sandbox that it is good, and ends with 0', async () => {
    const { code, out, err } = await ended('check', good);
    expect(err).toBe('');
    expect(out.replaceAll(/\d+ (?=files|bytes|records)/g, 'n ')).toBe(
      ['alice', 'bob', 'default']
        .map((name) => `${name}: good, n files, n bytes, n records that differ from the seed\n`)
        .join(''),
    );
    expect(code).toBe(0);
  });

  test('names the damage, changes nothing and ends with 1', async () => {
    const before = readFiles(join(damaged, 'sandboxes'));
    const { code, out } = await ended('check', damaged);
    expect(out).toMatch(/^alice: damaged, .+\n {2}.+journal-00000001\.ndjson: line 3 is broken .+\nbob: good,/);
    expect(code).toBe(1);
    expect(readFiles(join(damaged, 'sandboxes'))).toEqual(before);
  });

  test.each([
    [['check'], /^paystub: name one data folder: paystub check \.paystub\n$/],
    [['check', '.'], /^paystub: .+: is no data folder of Paystub: it has no good paystub\.json\n$/],
    [['repair', 'nowhere'], /^paystub: .+: is no data folder of Paystub/],
  ])('%j ends with 2 and one line', async (args, says) => {
    const { code, err } = await ended(...args);
    expect(err).toMatch(says);
    expect(code).toBe(2);
  });
});

test('serve --skip-damaged starts without the damaged sandbox and says so', async () => {
  const folder = join(root, 'skipped');
  cpSync(damaged, folder, { recursive: true });
  const refused = await ended('serve', '--port', '0', '--data', folder);
  expect([refused.code, refused.err.split('\n').length]).toEqual([2, 2]);
  expect(refused.err).toContain('line 3 is broken');

  const server = paystub('serve', '--port', '0', '--data', folder, '--skip-damaged');
  const url = await urlOf(server);
  expect(server.err).toMatch(/^paystub: the sandbox alice is left out: .+line 3 is broken/);
  expect(await ids(url, 'bob')).toBe('TEST1,TEST2,TEST3');
  const answer = await fetch(url + positions, { headers: { 'X-Paystub-Sandbox': 'alice' } });
  expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([503, 'storage']);
  expect((await answer.json()) as object).toMatchObject({ title: 'Sandbox not usable' });
  const before = readFileSync(join(damaged, journal), 'latin1');
  server.process.kill('SIGTERM');
  await server.ended;
  expect(readFileSync(join(folder, journal), 'latin1')).toBe(before);
}, 60_000);

describe('a record that this version cannot read', () => {
  // As another version might have kept it: a number for a name, with a good checksum.
  const folder = join(root, 'other-version');
  const file = join(folder, journal);
  let line = '';

  beforeAll(() => {
    cpSync(good, folder, { recursive: true });
    const lines = readFileSync(file, 'utf8').split('\n');
    const position = lines.findIndex((each) => each.includes('"name":"TEST2"'));
    const changed = chain(lines.slice(0, -1).map((each) => each.slice(18).replace('"name":"TEST2"', '"name":2')));
    line = `line ${position + 1} at byte ${changed.split('\n').slice(0, position).join('\n').length + 1} `;
    writeFileSync(file, changed);
  });

  test('is named by paystub check, with its file, line and position', async () => {
    const { code, out } = await ended('check', folder);
    expect(out).toContain(
      `\n  ${file}: ${line}has a record that this version of Paystub cannot read: sage-intacct/employee-position `,
    );
    expect(out).toMatch(/^alice: damaged, .+\n.+\/name must be string.*\nbob: good, /);
    expect(code).toBe(1);
  });

  test('is kept beside the copy by paystub repair, and the other records stay', async () => {
    const repaired = join(root, 'other-version-repaired');
    cpSync(folder, repaired, { recursive: true });
    expect(await ended('repair', repaired)).toMatchObject({ code: 0, err: '' });
    const copies = Object.entries(readFiles(join(repaired, 'damaged')));
    const kept = copies.find(([name]) => name.endsWith('bad-records.ndjson'))?.[1] ?? '';
    expect(JSON.parse(kept)).toMatchObject({
      table: 'sage-intacct/employee-position',
      record: { id: 'TEST2', name: 2 },
    });
    expect(copies.find(([name]) => name.endsWith('journal-00000001.ndjson'))?.[1]).toBe(readFileSync(file, 'latin1'));
    expect((await ended('check', repaired)).code).toBe(0);
    const server = paystub('serve', '--port', '0', '--data', repaired);
    expect(await ids(await urlOf(server), 'alice')).toBe('TEST1,TEST3');
    server.process.kill('SIGTERM');
    await server.ended;
  }, 60_000);
});

test('paystub repair keeps what is good beside a copy, and the sandbox can be used again', async () => {
  const folder = join(root, 'repaired');
  cpSync(damaged, folder, { recursive: true });
  const before = readFileSync(join(folder, journal), 'latin1');
  const { code, out } = await ended('repair', folder);
  expect(out).toMatch(/^alice: repaired, \d+ records that differ from the seed are kept; all that was there is in /);
  expect(code).toBe(0);
  const copies = readFiles(join(folder, 'damaged'));
  expect(Object.entries(copies).find(([name]) => name.endsWith('journal-00000001.ndjson'))?.[1]).toBe(before);
  expect((await ended('check', folder)).code).toBe(0);
  expect(await ended('repair', folder)).toMatchObject({ code: 0, out: 'Nothing is damaged.\n' });

  const server = paystub('serve', '--port', '0', '--data', folder);
  const url = await urlOf(server);
  expect(await ids(url, 'alice')).toBe('TEST1,TEST3');
  expect(await ids(url, 'bob')).toBe('TEST1,TEST2,TEST3');
  expect(await create(url, 'alice', 'TEST4')).toBe(201);
  const held = await ended('check', folder);
  expect([held.code, held.err.includes('is in use by process')]).toEqual([2, true]);
}, 60_000);
