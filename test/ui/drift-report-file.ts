import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paystubHere, temporaryFolder } from '../helpers/cli.ts';
import { defaults, recordTenant } from '../recording/scenario-sessions.ts';

const at = Date.parse('2026-03-20T08:00:00Z');

/** Makes a report of `paystub drift --json` about a tenant with another variant, and one reply that nobody knows. @returns its path */
export async function makeDriftReport(): Promise<string> {
  const cwd = temporaryFolder();
  const request = (target: string) => ({
    ...{ at, vendor: 'ukg-wfm', operation: 'retrieveEmploymentTermAssignmentById', method: 'GET', target },
    ...{ headers: {}, body: undefined },
  });
  const requests = ['/api/v1/commons/persons/employment_terms/100', '/api/v1/commons/persons/employment_terms/999'];
  const session = { name: 'terms', requests: requests.map(request), rules: new Set<string>() };
  const lines = await recordTenant(session, { ...defaults, choices: { 'ukg.terms.get.none': 'not-found' } });
  const header = { paystub: 'recording', format: 1, version: '0', vendors: ['ukg-wfm'], pseudonyms: false };
  const shown = lines.map((line) => ({
    ...line,
    reply: { ...line.reply, headers: { ...line.reply.headers, 'x-paystub': '0' } },
  }));
  const teapot = { ...shown[1], line: { ...shown[1]?.line, status: 418 } };
  const text = [header, ...shown, teapot].map((each) => `${JSON.stringify(each)}\n`).join('');
  writeFileSync(join(cwd, 'session.ndjson'), text);
  const { stdout } = await paystubHere(['drift', '--json', 'session.ndjson'], { cwd });
  writeFileSync(join(cwd, 'drift.json'), stdout);
  return join(cwd, 'drift.json');
}
