import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paystubHere, temporaryFolder } from '../../helpers/cli.ts';

const header = {
  ...{ paystub: 'recording', format: 1, version: '0', vendors: ['sage-intacct'], clock: '2026-03-20T08:00:00.000Z' },
  ...{ pseudonyms: false, keepsDates: true },
};
const json = { 'content-type': 'application/json' };

/** A recording of one request for a position that is not there. */
function exchange(status: number, body: unknown) {
  return {
    line: {
      ...{ id: 1, at: '2026-03-20T08:00:00.000Z', vendor: 'sage-intacct', operation: 'getEmployeePosition' },
      ...{ method: 'GET', path: '/ia/api/v1/objects/construction/employee-position/4711', status, milliseconds: 1 },
    },
    request: { headers: {} },
    reply: { headers: { ...json, 'x-paystub': '0' }, body },
  };
}

function recordingOf(...lines: readonly unknown[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.ndjson'), `${[header, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`);
  return cwd;
}

test('drift names the rule that a tenant contradicts, and writes evidence without data', async () => {
  const cwd = recordingOf(exchange(418, { 'ia::result': { 'ia::error': { code: 'teapot' } } }));
  const { code, stdout } = await paystubHere(['drift', '--report', 'junit,ctrf,html', 'a.ndjson'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/1 {2}GET \S+\/employee-position\/4711 418\n {3}(contradicts|unmodelled)/);
  expect(readFileSync(join(cwd, 'evidence.yaml'), 'utf8')).not.toContain('4711');
  expect(readFileSync(join(cwd, 'drift-junit.xml'), 'utf8')).toContain('failures="1"');
  expect(JSON.parse(readFileSync(join(cwd, 'drift-ctrf.json'), 'utf8')).results.summary.failed).toBe(1);
  expect(readFileSync(join(cwd, 'drift.html'), 'utf8')).toContain('paystub drift');
});

test('a waiver with a reason and a last day accepts a difference until then', async () => {
  const cwd = recordingOf(exchange(418, {}));
  writeFileSync(
    join(cwd, 'w.yaml'),
    '- { operation: getEmployeePosition, reason: an older release, until: 2999-12-31 }\n',
  );
  expect((await paystubHere(['drift', '--accept', 'w.yaml', 'a.ndjson'], { cwd })).code).toBe(0);
  writeFileSync(
    join(cwd, 'w.yaml'),
    '- { operation: getEmployeePosition, reason: an older release, until: 2020-12-31 }\n',
  );
  expect((await paystubHere(['drift', '--accept', 'w.yaml', 'a.ndjson'], { cwd })).code).toBe(1);
  writeFileSync(join(cwd, 'w.yaml'), '- { operation: getEmployeePosition, until: 2999-12-31 }\n');
  const { code, stderr } = await paystubHere(['drift', '--accept', 'w.yaml', 'a.ndjson'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining('w.yaml: waiver 1 has no reason')]);
});

test('nothing comparable is a failure', async () => {
  const refused = exchange(401, {});
  const { code, stderr } = await paystubHere(['drift', 'a.ndjson'], { cwd: recordingOf(refused) });
  expect([code, stderr]).toEqual([1, 'paystub: nothing was comparable\n']);
});

test.each([
  ['', 'is no recording of paystub record'],
  [JSON.stringify({ ...header, format: 2 }), 'has the format 2; this Paystub reads format 1'],
  [
    `${JSON.stringify(header)}\n{"line":1}\n${JSON.stringify(exchange(404, {}))}\n`,
    'a.ndjson:2: this line is no exchange; was it edited?',
  ],
])('a file that is no whole recording is refused: %j', async (text, reason) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.ndjson'), text);
  const { code, stderr } = await paystubHere(['drift', 'a.ndjson'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
});

test('a last line that is cut off is left out, and told', async () => {
  const cwd = recordingOf(exchange(418, {}));
  writeFileSync(join(cwd, 'a.ndjson'), `${readFileSync(join(cwd, 'a.ndjson'), 'utf8')}{"line":{"id":2,`);
  const { stdout, stderr } = await paystubHere(['drift', 'a.ndjson'], { cwd });
  expect(stderr).toContain('a.ndjson:3: the last line is cut off and left out');
  expect(stdout).toContain('1 exchanges: ');
});

test('a recording becomes a scenario', async () => {
  const cwd = recordingOf(exchange(404, { 'ia::meta': { totalCount: 1 } }));
  const { code, stdout } = await paystubHere(['scenario', 'from-journal', 'a.ndjson'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('operationId: $sourceDescriptions.sage_intacct.getEmployeePosition');
});
