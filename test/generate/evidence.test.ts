import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfTree } from '../helpers/tree-copy.ts';

const document = 'specs/poweroffice-go/openapi.yaml';
const original = readFileSync(document, 'utf8');

/** Checks what is generated as `npm run check` does, in a copy of this repository with another document. */
function check(text: string) {
  const cwd = copyOfTree();
  writeFileSync(join(cwd, document), text);
  const args = ['src/generate/main.ts', '--check', 'poweroffice-go'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, stderr };
}

const madeUp = `paths:
  /v2/Inventions:
    get:
      operationId: getInventions
      summary: An operation that nobody has seen
      responses:
        '204': { description: Nothing. }
`;
const withPath = (path: string) => original.replace(/^paths:\n/m, path);

test('the check passes for the specs as they are', { timeout: 30_000 }, () => {
  expect(check(original)).toEqual({ status: 0, stderr: '' });
});

test('the check refuses an operation that says neither evidence nor source', () => {
  expect(check(withPath(madeUp))).toEqual({
    status: 1,
    stderr: `specs/poweroffice-go: GET /v2/Inventions (getInventions) has no x-paystub-evidence
specs/poweroffice-go: GET /v2/Inventions (getInventions) has no x-paystub-source
`,
  });
});

test('the check refuses a kind of evidence that there is not', () => {
  const hearsay = 'x-paystub-evidence: heard\n      x-paystub-source: a friend\n      summary:';
  const { status, stderr } = check(withPath(madeUp.replace('summary:', hearsay)));
  expect([status, stderr]).toEqual([
    1,
    'specs/poweroffice-go: #/paths//v2/Inventions/get/x-paystub-evidence must be one of documented, observed, inferred, not "heard"\n',
  ]);
});

test('the check refuses a text that does not say which kind of data it is', () => {
  const operation = madeUp.replace(
    "      responses:\n        '204': { description: Nothing. }",
    `      x-paystub-evidence: documented
      x-paystub-source: The page of inventions
      parameters: [{ name: by, in: query, schema: { type: string } }, { name: on, in: query, schema: { type: string, x-paystub-data: day } }]
      responses:
        '204': { description: Nothing. }`,
  );
  const { status, stderr } = check(withPath(operation));
  expect(status).toBe(1);
  expect(stderr).toContain(
    'specs/poweroffice-go: #/paths//v2/Inventions/get/parameters/0/schema has no x-paystub-data: id, name, email, phone, address, national-id, bank, money, text, message, code, date, secret',
  );
  expect(stderr).toContain('parameters/1/schema/x-paystub-data must be one of id, name, email, phone,');
});
