import { expect, test } from 'vitest';
import type { DriftResult } from '../../../src/recording/drift/verdict.ts';
import { choicesToYaml, driftToMarkdown, evidenceToYaml } from '../../../src/recording/report/reports.ts';
import { driftToText } from '../../../src/recording/report/text.ts';

const line = {
  id: 3,
  at: '2026-03-20T08:00:00.000Z',
  vendor: 'sage-intacct',
  method: 'GET',
  path: '/objects/x/8',
  status: 200,
  milliseconds: 1,
};
const result: DriftResult = {
  files: ['a.ndjson'],
  exchanges: [
    { line, file: 'a.ndjson', verdict: 'agrees', differences: [], rules: ['a.b'] },
    {
      ...{ line, file: 'a.ndjson', verdict: 'choice', rule: 'a.c', position: 'late', rules: ['a.c'] },
      differences: [{ where: '/key', kind: 'value' }],
    },
    { line, file: 'a.ndjson', verdict: 'not-comparable', reason: 'it got no answer', differences: [], rules: [] },
  ],
  rules: [
    { rule: 'a.b', vendor: 'sage-intacct', evidence: 'inferred', confirmed: 1, contradicted: 0 },
    { rule: 'a.c', vendor: 'sage-intacct', evidence: 'inferred', confirmed: 0, contradicted: 0, variant: 'late' },
  ],
  choices: { 'a.c': 'late' },
};

test('the text tells what differs, then the rules, the counts and why something is not comparable', () => {
  expect(driftToText(result)).toBe(`3  GET /objects/x/8 200
   choice a.c=late: /key (value)

Rules:
  a.b  inferred    confirmed 1
  a.c  inferred    confirmed 0  variant late

3 exchanges: 1 agrees, 1 choice, 1 not comparable
  1 not comparable: it got no answer
`);
  const exchanges = result.exchanges.map((each) => (each.verdict === 'agrees' ? { ...each, isPartial: true } : each));
  expect(driftToText({ ...result, exchanges })).toContain('\n  1 agrees in part: other values in it come from records');
});

test('choices become a configuration, and evidence holds rules and counts alone', () => {
  expect(choicesToYaml(result)).toContain('choose:\n  - a.c=late\n');
  expect(evidenceToYaml(result, '2026-03-20', '0.1.0')).toBe(`paystub: 0.1.0
day: 2026-03-20
rules:
  - rule: a.b
    evidence: inferred
    confirmed: 1
    contradicted: 0
  - rule: a.c
    evidence: inferred
    confirmed: 0
    contradicted: 0
    variant: late
`);
  const versions = { 'sage-intacct': ['x-api-version: 2026.1'] };
  expect(evidenceToYaml({ ...result, versions }, '2026-03-20', '0.1.0')).toContain(
    'day: 2026-03-20\nversions:\n  sage-intacct: ["x-api-version: 2026.1"]\nrules:\n',
  );
  expect(driftToMarkdown(result)).toContain('| choice | `a.c` | `GET /objects/x/8` |');
});
