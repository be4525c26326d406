import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vendors } from '../../../src/vendors/index.ts';
import { paystub as cli, paystubHere, temporaryFolder } from '../../helpers/cli.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
await paystub.sandbox('empty')('POST', '/__admin/reset');
const guarded = await startPaystub({ vendors, adminToken: 'open-sesame' });
const position = '/intacct/objects/construction/employee-position';

const fromJournal = (args: readonly string[], options?: Parameters<typeof cli>[1]) =>
  paystubHere(['scenario', 'from-journal', '--url', paystub.url, ...args], options);

describe('paystub scenario from-journal', () => {
  test('writes a scenario that passes in paystub replay', async () => {
    const call = paystub.sandbox('written');
    const { body } = await call('POST', position, { json: { id: 'FOR-001', name: 'Foreman-01' } });
    await call('GET', `${position}/${body['ia::result'].key}`);
    await call('GET', `${position}/99`);
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await fromJournal(['--sandbox', 'written', '--out', 'my/Session 1.yaml'], { cwd });
    expect([code, stdout, stderr]).toEqual([0, 'my/Session 1.yaml: 3 requests\n', '']);
    const replayed = await paystubHere(['replay', 'my/Session 1.yaml'], { cwd });
    expect([replayed.code, replayed.stderr], replayed.stdout).toEqual([0, '']);
    expect(replayed.stdout).toMatch(/^Session-1 {2}.*\n.*reset.*\n.*clock-1.*\n(.* → (201|200|404)\n){3}\n/);
  });

  test('prints the scenario without --out, and on stderr the requests that it leaves out and why', async () => {
    const call = paystub.sandbox('printed');
    await call('GET', '/intacct/objects/nothing/of-the-kind');
    await call('GET', position);
    const { code, stdout, stderr } = await fromJournal(['--sandbox', 'printed']);
    expect([code, stderr]).toEqual([
      0,
      'paystub: left out 1, GET /objects/nothing/of-the-kind: it asks for no operation\n',
    ]);
    expect(parse(stdout)).toMatchObject({ arazzo: '1.0.1', workflows: [{ workflowId: 'recorded-session' }] });
    const loose = await fromJournal(['--sandbox', 'printed', '--loose']);
    expect([loose.code, loose.stdout.length < stdout.length]).toEqual([0, true]);
  });

  test('takes the requests of a range, and says that earlier ones come first', async () => {
    const call = paystub.sandbox('range');
    const { body } = await call('POST', position, { json: { id: 'FOR-001', name: 'Foreman-01' } });
    await call('GET', `${position}/1`);
    await call('GET', `${position}/${body['ia::result'].key}`);
    await call('GET', `${position}/99`);
    const cwd = temporaryFolder();
    const args = ['--sandbox', 'range', '--from', '3', '--to', '3', '--out', 'range.yaml'];
    const { code, stdout, stderr } = await fromJournal(args, { cwd });
    expect([code, stdout, stderr]).toEqual([
      0,
      'range.yaml: 1 request\n',
      'paystub: it begins with 1 request from before --from that changed something\n',
    ]);
    const replayed = await paystubHere(['replay', 'range.yaml'], { cwd });
    expect([replayed.code, replayed.stderr], replayed.stdout).toEqual([0, '']);
    expect(replayed.stdout).toMatch(/\n.*→ 201\n.*→ 200\n\n/);
  });

  test('writes JSON into a file that is named so', async () => {
    await paystub.sandbox('json')('GET', position);
    const cwd = temporaryFolder();
    expect((await fromJournal(['--sandbox', 'json', '--out', 'session.arazzo.json'], { cwd })).code).toBe(0);
    const document = JSON.parse(readFileSync(join(cwd, 'session.arazzo.json'), 'utf8'));
    expect(document.workflows[0].workflowId).toBe('session');
    expect((await paystubHere(['replay', 'session.arazzo.json'], { cwd })).code).toBe(0);
  });

  test('sends the token of the control API', async () => {
    await guarded.sandbox('default')('GET', position);
    const args = ['scenario', 'from-journal', '--url', guarded.url];
    expect((await cli(args, { env: { PAYSTUB_ADMIN_TOKEN: 'open-sesame' } }).ended).code).toBe(0);
    const { code, stderr } = await cli(args).ended;
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^paystub: \S+ does not give the journal: .*token.*\n$/i),
    ]);
  });

  test.each([
    [['--sandbox', 'nobody'], /^paystub: \S+ does not give the journal: There is no sandbox nobody\.\n$/],
    [
      ['--sandbox', 'empty'],
      'paystub: the journal of sandbox empty is empty: no request was made, or it was cleared\n',
    ],
    [['--url', 'http://127.0.0.1:9'], /^paystub: no Paystub answers at http:\/\/127\.0\.0\.1:9 .*"paystub serve".*\n$/],
    [['--url', 'nonsense'], 'paystub: --url must be an http or https URL, not "nonsense"\n'],
    [['--ulr', 'x'], 'paystub: unknown option --ulr; did you mean --url?\n'],
    [['--from', '4', '--to', '3'], 'paystub: --from 4 comes after --to 3\n'],
    [['--from', '0'], /^paystub: --from must be a whole number from 1 .*\n$/],
    [['more'], 'paystub: "more" is not expected here\n'],
  ])('exits 2 with one line for %j', async (args, message) => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await fromJournal([...args, '--out', 'x.yaml'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
    expect(existsSync(join(cwd, 'x.yaml'))).toBe(false);
  });

  test('exits 2 with one line if no request can be replayed, or the file cannot be written', async () => {
    await paystub.sandbox('untakable')('GET', '/intacct/objects/nothing/of-the-kind');
    const untakable = await fromJournal(['--sandbox', 'untakable']);
    expect([untakable.code, untakable.stderr]).toEqual([
      2,
      'paystub: no scenario can be made of it: it asks for no operation\n',
    ]);
    await paystub.sandbox('unwritten')('GET', position);
    const unwritten = await fromJournal(['--sandbox', 'unwritten', '--out', '/dev/null/x.yaml']);
    expect([unwritten.code, unwritten.stderr]).toEqual([2, expect.stringMatching(/^paystub: cannot write .*\n$/)]);
  });

  test.each([
    [[], 'paystub: scenario takes one word, from-journal\n'],
    [['from-jurnal'], 'paystub: scenario takes one word, from-journal; did you mean "from-journal"?\n'],
  ])('exits 2 with one line for the words %j instead', async (args, message) => {
    const { code, stderr } = await paystubHere(['scenario', ...args]);
    expect([code, stderr]).toEqual([2, message]);
  });
});
