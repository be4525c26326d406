import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { paystub as cli, paystubHere, temporaryFolder } from '../../helpers/cli.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const guarded = await startPaystub({ vendors, adminToken: 'open-sesame' });
const control = (...args: readonly string[]) => paystubHere(['control', ...args, '--url', paystub.url]);

describe('paystub control', () => {
  test('lists every operation if none is named', async () => {
    const { code, stdout } = await control();
    expect(code).toBe(0);
    expect(stdout).toContain(
      'getTable vendor=… table=… [offset=…] [limit=…]\n    The records of one table, as stored\n',
    );
  });

  test('calls an operation in a sandbox, with parameters and a body', async () => {
    const changed = await control(
      'changeClock',
      '{"now":"2026-03-01T08:00:00Z","mode":"frozen"}',
      '--sandbox',
      'alice',
    );
    expect([changed.code, JSON.parse(changed.stdout)]).toEqual([
      0,
      { now: '2026-03-01T08:00:00.000Z', mode: 'frozen' },
    ]);
    expect((await paystub.sandbox('alice')('GET', '/__admin/clock')).body.mode).toBe('frozen');
    const table = await control('getTable', 'vendor=sage-intacct', 'table=employee-position', 'limit=1');
    expect(JSON.parse(table.stdout).records).toHaveLength(1);
  });

  test('exports a snapshot to a file and imports it again', async () => {
    const call = paystub.sandbox('carol');
    const positions = '/intacct/objects/construction/employee-position';
    await call('POST', positions, { json: { id: 'A', name: 'A' } });
    await control('saveSnapshot', '{"name":"one"}', '--sandbox', 'carol');
    const { stdout } = await control('exportSnapshot', 'name=one', '--sandbox', 'carol');
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'one.json'), stdout);
    const imported = await paystubHere(
      ['control', 'importSnapshot', 'name=two', '@one.json', '--sandbox', 'dave', '--url', paystub.url],
      { cwd },
    );
    expect(imported.code).toBe(0);
    expect((await control('restoreSnapshot', 'name=two', '--sandbox', 'dave')).code).toBe(0);
    expect((await paystub.sandbox('dave')('GET', `${positions}/8`)).status).toBe(200);
  });

  test('prints an answer that is a problem, and ends with 1', async () => {
    const { code, stdout } = await control('getRecord', 'vendor=ukg-wfm', 'table=person', 'key=none');
    expect([code, JSON.parse(stdout).status]).toEqual([1, 404]);
  });

  test('sends the token of the control API', async () => {
    const env = { PAYSTUB_ADMIN_TOKEN: 'open-sesame' };
    expect((await cli(['control', 'getVersion', '--url', guarded.url], { env }).ended).code).toBe(0);
    expect((await cli(['control', 'getVersion', '--url', guarded.url]).ended).code).toBe(1);
  });

  test.each([
    [['rest'], 'did you mean "reset"?'],
    [['reset', 'x=1'], 'reset takes no x'],
    [['reset', '{}'], 'reset takes no body'],
    [['changeClock'], 'changeClock needs a body'],
    [['getTable', 'vendor=ukg-wfm'], 'table=… is missing'],
    [['importSnapshot', 'name=x', '@missing.json'], 'cannot read'],
  ])('ends with 2 and one line on stderr for %j: %s', async (args, message) => {
    const { code, stderr } = await control(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('says how to start a server if none answers', async () => {
    const { code, stderr } = await paystubHere(['control', 'reset', '--url', 'http://127.0.0.1:9']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('start one with "paystub serve"')]);
  });

  test('says in one line that another program answers at the URL', async () => {
    const other = createServer((_, response) => response.end('<html>not me</html>')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    expect(await paystubHere(['control', 'reset', '--url', url])).toEqual({
      code: 2,
      stdout: '',
      stderr: `paystub: what answers at ${url} is no Paystub; start one with "paystub serve" or name it with --url\n`,
    });
  });

  test('knows a server that sends none of its own headers', async () => {
    const silent = await startPaystub({ vendors, simHeaders: false });
    const { code, stderr } = await paystubHere(['control', 'reset', '--url', silent.url]);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('blames a text that is no URL on the name that its user gave it', async () => {
    const flag = await paystubHere(['control', 'reset', '--url', 'here']);
    expect([flag.code, flag.stderr]).toEqual([2, 'paystub: --url must be an http or https URL, not "here"\n']);
    const variable = await paystubHere(['control', 'reset'], { env: { PAYSTUB_URL: 'here' } });
    expect(variable.stderr).toBe('paystub: PAYSTUB_URL must be an http or https URL, not "here"\n');
  });
});
