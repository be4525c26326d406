import { describe, expect, it } from 'vitest';
import { toCtrf } from '../../../src/scenario/report/ctrf.ts';
import { toJunit } from '../../../src/scenario/report/junit.ts';
import { toMarkdown } from '../../../src/scenario/report/markdown.ts';
import { type StepResult, summarise, type WorkflowResult } from '../../../src/scenario/report/result.ts';

const base = { workflowId: 'terms', checks: [], rules: [] };
const exchange = {
  request: { method: 'GET', url: 'https://h.example/api/terms', headers: {} },
  response: { status: 200, headers: {}, body: { a: '<y> & "z"' }, milliseconds: 1234.4 },
};
const failed: StepResult = {
  ...base,
  stepId: 'verify',
  verdict: 'failed',
  checks: [
    { kind: 'criterion', passed: false, expected: "$response.body#/a == 'x'", actual: '$response.body#/a is "\u0000"' },
  ],
  rules: ['ukg.terms.get.order'],
  evidence: 'documented',
  exchange,
};
const workflows: readonly WorkflowResult[] = [
  {
    file: '/s/terms.yaml',
    workflowId: 'terms',
    sandbox: 'terms',
    verdict: 'failed',
    milliseconds: 2000,
    steps: [
      { ...base, stepId: 'create', verdict: 'retried' },
      { ...base, stepId: 'create', verdict: 'passed', exchange },
      failed,
      { ...base, stepId: 'delete', verdict: 'not-run' },
    ],
  },
  { file: '/s/b.yaml', workflowId: 'b', verdict: 'failed', error: 'no such file: a&b', steps: [], milliseconds: 0 },
  {
    file: '/s/c.yaml',
    workflowId: 'c',
    verdict: 'skipped',
    reason: 'it writes',
    steps: [{ ...base, workflowId: 'c', stepId: 'write', verdict: 'skipped' }],
    milliseconds: 0,
  },
];
const result = summarise(workflows);
const detail = [
  "expected: $response.body#/a == 'x'",
  'actual:   $response.body#/a is "\u0000"',
  'request:  GET https://h.example/api/terms',
  'answer:   200 {"a":"<y> & \\"z\\""}',
  'rules:    ukg.terms.get.order (documented)',
];

describe('toJunit', () => {
  it('writes a suite per workflow and a case per step', () => {
    const inXml = (text: string) =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\u0000', '\ufffd');
    expect(toJunit(result)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="paystub replay" tests="5" failures="1" errors="1" skipped="2">',
        '  <testsuite name="terms" tests="3" failures="1" errors="0" skipped="1" time="2.000" file="/s/terms.yaml">',
        '    <testcase name="create" classname="terms" time="1.234"/>',
        '    <testcase name="verify" classname="terms" time="1.234">',
        `      <failure message="${inXml(`$response.body#/a == 'x': $response.body#/a is "\u0000"`)}">${inXml(detail.join('&&')).replaceAll('&amp;&amp;', '&#10;')}</failure>`,
        '    </testcase>',
        '    <testcase name="delete" classname="terms" time="0.000">',
        '      <skipped message="the workflow ended before"/>',
        '    </testcase>',
        '  </testsuite>',
        '  <testsuite name="b" tests="1" failures="0" errors="1" skipped="0" time="0.000" file="/s/b.yaml">',
        '    <testcase name="b" classname="b" time="0.000">',
        '      <error message="no such file: a&amp;b"/>',
        '    </testcase>',
        '  </testsuite>',
        '  <testsuite name="c" tests="1" failures="0" errors="0" skipped="1" time="0.000" file="/s/c.yaml">',
        '    <testcase name="write" classname="c" time="0.000">',
        '      <skipped message="it writes"/>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });
});

describe('toCtrf', () => {
  // Members and their types are those of ctrf.io's schema, which allows no others.
  it('writes a test per step in the Common Test Report Format', () => {
    const report = JSON.parse(toCtrf(result, { start: 1_700_000_000_000, stop: 1_700_000_002_500, version: '1.2.3' }));
    expect(report).toEqual({
      reportFormat: 'CTRF',
      specVersion: '0.0.0',
      timestamp: '2023-11-14T22:13:22.500Z',
      generatedBy: 'paystub replay',
      results: {
        tool: { name: 'paystub', version: '1.2.3' },
        summary: {
          ...{ tests: 5, passed: 1, failed: 2, skipped: 2, pending: 0, other: 0, flaky: 1, suites: 3 },
          ...{ start: 1_700_000_000_000, stop: 1_700_000_002_500, duration: 2500 },
        },
        tests: [
          {
            ...{ name: 'create', status: 'passed', duration: 1234, suite: ['terms'], filePath: '/s/terms.yaml' },
            ...{ rawStatus: 'passed', retries: 1, flaky: true },
          },
          {
            ...{ name: 'verify', status: 'failed', duration: 1234, suite: ['terms'], filePath: '/s/terms.yaml' },
            ...{ rawStatus: 'failed', message: `$response.body#/a == 'x': $response.body#/a is "\u0000"` },
            trace: detail.join('\n'),
            extra: { rules: ['ukg.terms.get.order'], evidence: 'documented' },
          },
          {
            ...{ name: 'delete', status: 'skipped', duration: 0, suite: ['terms'], filePath: '/s/terms.yaml' },
            rawStatus: 'not-run',
          },
          {
            ...{ name: 'b', status: 'failed', duration: 0, suite: ['b'], filePath: '/s/b.yaml' },
            ...{ rawStatus: 'error', message: 'no such file: a&b' },
          },
          {
            ...{ name: 'write', status: 'skipped', duration: 0, suite: ['c'], filePath: '/s/c.yaml' },
            ...{ rawStatus: 'skipped', message: 'it writes' },
          },
        ],
      },
    });
  });
});

describe('toMarkdown', () => {
  it('writes the counts and the failed steps', () => {
    expect(toMarkdown(result)).toBe(
      [
        '### paystub replay: failed',
        '',
        '| | ok | failed | not run | skipped |',
        '| --- | --- | --- | --- | --- |',
        '| workflows | 0 | 2 | | 1 |',
        '| steps | 1 | 1 | 1 | 1 |',
        '| checks | 0 | 1 | | |',
        '',
        '**terms**, step **verify**',
        '',
        '```',
        ...detail.map((line) => line.replaceAll('\u0000', '\\u0000')),
        '```',
        '',
        '**b**',
        '',
        '```',
        'no such file: a&b',
        '```',
        '',
        '',
      ].join('\n'),
    );
  });
});
