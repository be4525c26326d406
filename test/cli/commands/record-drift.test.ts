import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paystub, temporaryFolder } from '../../helpers/cli.ts';

test('over the wire: the variant of a tenant is recorded, told by drift, and its choices end the drift', async () => {
  const cwd = temporaryFolder();
  const choice = 'ukg.terms.get.none=not-found';
  const tenant = paystub(['serve', '--memory', '--port', '0', '--choose', choice], { cwd });
  const target = `ukg-wfm=${await tenant.ready}/ukg`;
  const record = ['record', '--target', target, '--raw', '--allow-writes', '--port', '0', '--out', 'session.ndjson'];
  const recorder = paystub(record, { cwd });
  const terms = `${await recorder.ready}/ukg/api/v1/commons/persons/employment_terms`;
  const body = JSON.stringify({
    personIdentity: { personNumber: '20190' },
    assignments: [{ employmentTerm: { id: 2 }, effectiveDate: '2020-02-20', expirationDate: '2020-06-25' }],
  });
  expect((await fetch(`${terms}/100`)).status).toBe(400); // where Paystub answers 200, with no assignments
  expect((await fetch(terms, { method: 'POST', body, headers: { 'content-type': 'application/json' } })).status).toBe(
    200,
  );
  expect((await fetch(`${terms}/100`)).status).toBe(200);
  recorder.process.kill('SIGINT');
  expect((await recorder.ended).code).toBe(0);

  const drift = await paystub(['drift', 'session.ndjson'], { cwd }).ended;
  expect([drift.code, drift.stdout], drift.stderr).toEqual([1, expect.stringContaining(`choice ${choice}`)]);
  expect(drift.stdout).toContain('3 exchanges: 2 agrees, 1 choice\n');
  expect(readFileSync(join(cwd, 'choices.yaml'), 'utf8')).toContain(`choose:\n  - ${choice}\n`);
  const again = await paystub(['drift', '--config', 'choices.yaml', 'session.ndjson'], { cwd }).ended;
  expect([again.code, again.stdout], again.stderr).toEqual([0, expect.stringContaining('3 exchanges: 3 agrees\n')]);
});
