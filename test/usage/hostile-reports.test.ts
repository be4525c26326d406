import { describe, expect, test } from 'vitest';
import { jsonForTerminal } from '../../src/engine/printable.ts';
import type { MatrixRow } from '../../src/grading/matrix.ts';
import type { Grades } from '../../src/grading/report/grades.ts';
import { gradesToHtml } from '../../src/grading/report/html.ts';
import { gradesToJson } from '../../src/grading/report/json.ts';
import { gradesToJunit } from '../../src/grading/report/junit.ts';
import { gradesToMarkdown } from '../../src/grading/report/markdown.ts';
import { matrixToMarkdown, matrixToText } from '../../src/grading/report/matrix-text.ts';
import { gradesToMutationReport } from '../../src/grading/report/mutation-testing.ts';
import { gradesToText } from '../../src/grading/report/text.ts';
import { printPact, printSummary } from '../../src/pact/print.ts';
import type { VerifyResult } from '../../src/pact/result.ts';
import type { DriftResult } from '../../src/recording/drift/verdict.ts';
import { driftToCtrf, driftToHtml, driftToJunit, driftToMarkdown } from '../../src/recording/report/reports.ts';
import { driftToText } from '../../src/recording/report/text.ts';
import { toCtrf } from '../../src/scenario/report/ctrf.ts';
import { toJunit } from '../../src/scenario/report/junit.ts';
import { toMarkdown } from '../../src/scenario/report/markdown.ts';
import { printWorkflow } from '../../src/scenario/report/print.ts';
import { summarise, type WorkflowResult } from '../../src/scenario/report/result.ts';
import type { Coverage } from '../../src/usage/coverage.ts';
import { coverageToHtml } from '../../src/usage/coverage-html.ts';
import { coverageText } from '../../src/usage/coverage-text.ts';
import { execToCtrf } from '../../src/usage/ctrf.ts';
import { execToHtml } from '../../src/usage/html.ts';
import { execToJunit } from '../../src/usage/junit.ts';
import { execToMarkdown } from '../../src/usage/markdown.ts';
import type { ExecResult } from '../../src/usage/result.ts';
import { usageText } from '../../src/usage/usage-text.ts';
import { mutant } from '../grading/toy.ts';

// Texts that a client, an answer or a document brings in are shown as texts by every report of every command.
const hostile =
  '<script>alert(1)</script><img src=x>]]>&"\'|`[x](http://e.example)*a*\u001b[31m\u0007\u0000\u202e\r\n::error::y\n \u00a0::warning::%0A ##[error]v ##vso[task.x]w ##TeamCity[x]\n# z\ud800';

/** Members whose values are Paystub's own: its words, and the rules and their texts. */
const own = new Set([
  'verdict',
  'kind',
  'evidence',
  'danger',
  'vendor',
  'id',
  'says',
  'chosen',
  'rule',
  'variant',
  'method',
]);

/** A result with every text that may come from outside made hostile. */
function spoilt<T>(value: T): T {
  const within = (each: unknown, name: string): unknown => {
    if (typeof each === 'string') return own.has(name) ? each : each + hostile;
    if (Array.isArray(each)) return each.map((item) => within(item, name));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([member, inner]) => [member, within(inner, member)]));
  };
  return within(value, '') as T;
}

const exec: ExecResult = spoilt({
  ...{ command: 'npm test', code: 7, milliseconds: 1 },
  usage: {
    requests: 6,
    called: [{ vendor: 'toy', operation: 'GET /x', statuses: { 404: 1 }, milliseconds: 1, internal: false }],
    failures: [
      {
        ...{ vendor: 'toy', operation: 'x', status: 400, count: 1, answer: '{}', violations: ['body'] },
        ...{ verdict: `refused ${hostile}`, rules: [{ id: 'a.b', says: 'No.' }] },
      },
    ],
    inferred: [{ id: 'a.b', says: 'Oldest first.', count: 2, chosen: 'by-date' }],
    twins: [],
    breaches: [{ operation: 'x', rule: 'a.b', count: 1 }],
    neverCalled: [{ vendor: 'toy', operations: ['y'] }],
    unusedFaults: ['fault 1 struck nothing'],
  },
});

const exchange = {
  request: { method: 'GET', url: 'https://h.example/x', headers: { a: 'b' } },
  response: { status: 200, headers: {}, body: { a: 'b' }, milliseconds: 1 },
};
const workflows = spoilt<readonly WorkflowResult[]>([
  {
    ...{ file: '/s/a.yaml', workflowId: 'a', sandbox: 'a', verdict: 'failed', milliseconds: 1 },
    steps: [
      {
        ...{ workflowId: 'a', stepId: 'b', verdict: 'failed', rules: ['a.b'], evidence: 'documented', exchange },
        checks: [{ kind: 'criterion', passed: false, expected: 'x', actual: 'y' }],
      },
    ],
  },
  { file: '/s/b.yaml', workflowId: 'b', verdict: 'failed', error: 'no such file', steps: [], milliseconds: 0 },
]);
const replayed = summarise(workflows);

const grades: Grades = spoilt({
  ...{ command: 'npm test', milliseconds: 9, baseline: 1 },
  graded: [{ mutant: mutant('toy.read'), verdict: 'overlooked', milliseconds: 1 }],
});

const line = spoilt({
  id: 3,
  at: '2026-03-20',
  vendor: 'toy',
  method: 'GET',
  path: '/x',
  status: 200,
  milliseconds: 1,
});
const drift: DriftResult = {
  ...spoilt({
    files: ['a.ndjson'],
    exchanges: [
      {
        ...{ file: 'a.ndjson', verdict: 'choice' as const, rule: 'a.c', position: 'late', rules: ['a.c'] },
        differences: [{ where: '/key', kind: 'value' as const }],
      },
      {
        ...{ file: 'a.ndjson', verdict: 'not-comparable' as const, reason: 'it got no answer' },
        ...{ differences: [], rules: [] },
      },
    ].map((each) => ({ line: { ...line }, ...each })) as DriftResult['exchanges'],
    rules: [{ rule: 'a.c', vendor: 'toy', evidence: 'inferred' as const, confirmed: 0, contradicted: 0, variant: 'x' }],
  }),
  choices: { [`a.c${hostile}`]: `late${hostile}` },
};

const pacts: VerifyResult = spoilt({
  verdict: 'failed' as const,
  pacts: [
    {
      ...{ from: 'a.json', consumer: 'a', provider: 'b', verdict: 'failed' as const, reason: 'no state' },
      interactions: [
        {
          ...{ description: 'reads', states: ['s'], vendor: 'toy', verdict: 'failed' as const, status: 401 },
          ...{ findings: [{ kind: 'error' as const, says: 'body' }], failures: ['$.a: differs'], rules: ['a.b'] },
          ...{ belowFloor: true, lacks: 'a.b' },
        },
      ],
    },
  ],
  restsOn: { documented: [], observed: [], inferred: ['a.b'] },
}) as VerifyResult;

const refused = { vendor: 'toy', operation: 'read', status: 403, code: 'no', line: 'GET /x 403' };
const matrix: readonly MatrixRow[] = [
  { ...spoilt({ privilege: 'a', refused }), reaction: 'stopped', retries: 1, code: 1 },
];

const coverage = spoilt<Coverage>({
  operations: [
    { vendor: 'toy', operation: 'read', statuses: { [`200${hostile}`]: 1 }, unseen: ['404'] },
    { vendor: 'toy', operation: 'write', statuses: {}, unseen: ['404'] },
  ],
  rules: [{ id: 'a.b', vendor: 'toy', evidence: 'documented', requests: 1 }],
  hazards: [
    { vendor: 'toy', name: 'page', says: 'Pages.', how: 'Ask.', requests: 0 },
    { vendor: 'toy', name: 'page', says: 'Pages.', how: 'Ask.', requests: 1 },
  ],
});

const run = { start: 1, stop: 2, version: '1.2.3' };
const reports: readonly (readonly [
  name: string,
  form: 'html' | 'junit' | 'json' | 'terminal-json' | 'markdown' | 'text',
  text: string,
])[] = [
  ['exec as HTML', 'html', execToHtml(exec)],
  ['exec as JUnit', 'junit', execToJunit(exec)],
  ['exec as CTRF', 'json', execToCtrf(exec, run)],
  ['exec as a summary', 'markdown', execToMarkdown(exec)],
  ['exec on a terminal', 'text', usageText(exec.usage)],
  ['replay as JUnit', 'junit', toJunit(replayed)],
  ['replay as CTRF', 'json', toCtrf(replayed, run)],
  ['replay as a summary', 'markdown', toMarkdown(replayed)],
  [
    'replay on a terminal',
    'text',
    workflows.map((each) => printWorkflow(each, { cwd: '/', colours: false } as never)).join('\n'),
  ],
  ['mutate as HTML', 'html', gradesToHtml(grades)],
  ['mutate as JUnit', 'junit', gradesToJunit(grades)],
  ['mutate as JSON', 'json', gradesToJson(grades)],
  ['mutate as a mutation report', 'json', gradesToMutationReport(grades, '1.2.3')],
  ['mutate as a summary', 'markdown', gradesToMarkdown(grades)],
  ['mutate on a terminal', 'text', gradesToText(grades)],
  ['drift as HTML', 'html', driftToHtml(drift)],
  ['drift as JUnit', 'junit', driftToJunit(drift)],
  ['drift as CTRF', 'json', driftToCtrf(drift, run)],
  ['drift as a summary', 'markdown', driftToMarkdown(drift)],
  ['drift on a terminal', 'text', driftToText(drift)],
  ['pact on a terminal', 'text', pacts.pacts.map((each) => printPact(each, false)).join('\n') + printSummary(pacts)],
  ['pact as JSON on a terminal', 'terminal-json', jsonForTerminal(pacts, 2)],
  ['matrix on a terminal', 'text', matrixToText(matrix)],
  ['matrix as a summary', 'markdown', matrixToMarkdown(matrix)],
  ['coverage on a terminal', 'text', coverageText(coverage, [`toy:${hostile}`])],
  ['coverage as HTML', 'html', coverageToHtml(coverage)],
];

/** Control characters but for line ends and tabs, marks that turn the direction of writing, lone surrogates. */
const unprintable = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Characters that XML 1.0 does not have (section 2.2), the carriage return apart. */
const notXml = /(?![\n\t\r\u007f-\u009f])\p{Cc}|\p{Cs}/u;

/** The beginning of a command of GitHub, Azure or TeamCity in a log; GitHub skips blanks before it. */
const ciCommand = /^[^\S\n]*::|##(vso|teamcity)?\[/im;

describe('a hostile text', () => {
  test.each(reports)('is shown as a text in the report of %s', (_, form, text) => {
    expect(text).toContain('alert(1)');
    expect(text).not.toMatch(form === 'json' || form === 'junit' ? notXml : unprintable);
    if (form === 'json' || form === 'terminal-json') JSON.parse(text);
    if (form === 'text' || form === 'terminal-json') expect(text).not.toMatch(ciCommand);
    if (form === 'html' || form === 'junit') expect(text).not.toMatch(/<script|<img|(?<!CDATA\[[^\]]*)\]\]>/);
    if (form === 'markdown') {
      const outsideOfCode = text.replaceAll(/```[\s\S]*?\n```$/gm, '').replaceAll(/(?<!\\)`[^`\n]*`/g, '');
      expect(outsideOfCode).not.toMatch(/(?<!\\)<(script|img)|(?<!\\)\]\(http|^# z/m);
    }
  });
});
