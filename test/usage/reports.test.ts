import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { execToCtrf } from '../../src/usage/ctrf.ts';
import { execToHtml } from '../../src/usage/html.ts';
import { execToJunit } from '../../src/usage/junit.ts';
import { execToMarkdown } from '../../src/usage/markdown.ts';
import type { ExecResult } from '../../src/usage/result.ts';
import { usageText } from '../../src/usage/usage-text.ts';

const nothing = {
  requests: 0,
  called: [],
  failures: [],
  inferred: [],
  twins: [],
  breaches: [],
  neverCalled: [],
  unusedFaults: [],
};
const result: ExecResult = {
  command: 'npm test -- --grep "<a|b>"',
  code: 7,
  milliseconds: 12_345,
  usage: {
    requests: 6,
    called: [
      { vendor: 'ukg-wfm', operation: 'readTerms', statuses: { 200: 3, 400: 1 }, milliseconds: 4.2, internal: false },
      { vendor: 'ukg-wfm', operation: 'GET /<b>', statuses: { 404: 1 }, milliseconds: 0.5, internal: false },
      { vendor: 'sage-intacct', operation: 'query', statuses: { 501: 1 }, milliseconds: 1, internal: false },
    ],
    failures: [
      {
        ...{ vendor: 'ukg-wfm', operation: 'readTerms', status: 400, count: 1, verdict: 'readTerms was refused.' },
        ...{ answer: '{"message":"<no> & \\"no\\""}', violations: ['body /a: required a; found nothing'] },
        rules: [{ id: 'ukg.terms.no', says: 'No | never.' }],
      },
    ],
    inferred: [{ id: 'ukg.terms.order', says: 'Oldest first.', count: 2, chosen: 'by-date' }],
    twins: [],
    breaches: [{ operation: 'query', rule: 'intacct.query.guess', count: 1 }],
    neverCalled: [{ vendor: 'sage-intacct', operations: ['getModel', 'batch'] }],
    unusedFaults: [],
  },
};
const passed = { ...result, code: 0 };

describe('execToJunit', () => {
  it('writes a suite for the command and one per vendor, with a case per operation', () => {
    expect(execToJunit(result)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="paystub exec" tests="6" failures="2" errors="0" skipped="2">',
        '  <testsuite name="command" tests="1" failures="1" errors="0" skipped="0" time="12.345">',
        '    <testcase name="npm test -- --grep &quot;&lt;a|b&gt;&quot;" classname="command" time="12.345">',
        '      <failure message="exit code 7">npm test -- --grep &quot;&lt;a|b&gt;&quot; ended with the exit code 7</failure>',
        '    </testcase>',
        '  </testsuite>',
        '  <testsuite name="ukg-wfm" tests="2" failures="0" errors="0" skipped="0" time="0.005">',
        '    <testcase name="readTerms" classname="ukg-wfm" time="0.004">',
        '      <system-out>200 ×3, 400 ×1&#10;400 (1): readTerms was refused.&#10;body /a: required a; found nothing&#10;{&quot;message&quot;:&quot;&lt;no&gt; &amp; \\&quot;no\\&quot;&quot;}</system-out>',
        '    </testcase>',
        '    <testcase name="GET /&lt;b&gt;" classname="ukg-wfm" time="0.001">',
        '      <system-out>404 ×1</system-out>',
        '    </testcase>',
        '  </testsuite>',
        '  <testsuite name="sage-intacct" tests="3" failures="1" errors="0" skipped="2" time="0.001">',
        '    <testcase name="query" classname="sage-intacct" time="0.001">',
        '      <failure message="below the evidence floor: intacct.query.guess">below the evidence floor: intacct.query.guess</failure>',
        '      <system-out>501 ×1</system-out>',
        '    </testcase>',
        '    <testcase name="getModel" classname="sage-intacct" time="0.000">',
        '      <skipped message="never called"/>',
        '    </testcase>',
        '    <testcase name="batch" classname="sage-intacct" time="0.000">',
        '      <skipped message="never called"/>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('reports an operation as failed if Paystub itself failed at it', () => {
    const [called] = result.usage.called;
    if (called === undefined) throw new Error('nothing was called');
    const usage = { ...nothing, requests: 1, called: [{ ...called, internal: true }] };
    expect(execToJunit({ ...passed, usage })).toContain(
      '<failure message="Paystub itself failed; its messages say more">',
    );
    expect(execToJunit({ ...passed, usage })).toContain(' failures="1" ');
  });
});

describe('execToCtrf', () => {
  it('writes the same cases as the JUnit report', () => {
    const report = JSON.parse(
      execToCtrf(result, { start: 1_700_000_000_000, stop: 1_700_000_012_345, version: '1.2.3' }),
    );
    expect(report).toMatchObject({
      ...{ reportFormat: 'CTRF', generatedBy: 'paystub exec', timestamp: '2023-11-14T22:13:32.345Z' },
      results: { summary: { tests: 6, passed: 2, failed: 2, skipped: 2, suites: 3, duration: 12_345 } },
    });
    expect(report.results.tests.slice(0, 4)).toMatchObject([
      { name: result.command, status: 'failed', rawStatus: 'exit code 7', suite: ['command'] },
      { name: 'readTerms', status: 'passed', rawStatus: '200 ×3, 400 ×1', extra: { refused: [{ status: 400 }] } },
      { name: 'GET /<b>', status: 'passed', extra: { refused: [] } },
      { name: 'query', status: 'failed', message: 'below the evidence floor: intacct.query.guess' },
    ]);
  });
});

describe('execToHtml', () => {
  const page = execToHtml(result);

  it('writes a page that loads nothing and escapes every text', () => {
    expect(page).not.toMatch(/<script|<link|src=|url\(|https?:/);
    expect(page).toContain('npm test -- --grep &quot;&lt;a|b&gt;&quot;');
    expect(page).toContain('{&quot;message&quot;:&quot;&lt;no&gt; &amp; \\&quot;no\\&quot;&quot;}');
    expect(page).toContain('GET /&lt;b&gt;');
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
      if (['meta', 'br'].includes(name)) continue;
      if (slash === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('leaves out tables that would be empty', () => {
    expect(execToHtml({ ...passed, usage: nothing })).not.toContain('<table');
  });
});

describe('execToMarkdown', () => {
  it('writes tables whose cells cannot be broken by their text', () => {
    const text = execToMarkdown(result);
    expect(text).toContain('### paystub exec: exit code 7\n');
    expect(text).toContain('| ukg-wfm | readTerms | 200 ×3, 400 ×1 |\n');
    expect(text).toContain('| ukg-wfm | GET /\\<b\\> | 404 ×1 |\n');
    expect(text).toContain('**Below the evidence floor:** query, `intacct.query.guess`\n');
    for (const line of text.split('\n').filter((each) => each.startsWith('|')))
      expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(4);
  });
});

describe('usageText', () => {
  it('lists calls, failures, inferred rules, uncalled operations and breaches', () => {
    expect(usageText(result.usage)).toBe(
      [
        'paystub: 6 requests to 3 operations',
        '  ukg-wfm         readTerms  200 ×3, 400 ×1',
        '  ukg-wfm         GET /<b>   404 ×1',
        '  sage-intacct    query      501 ×1',
        '400 ukg-wfm readTerms was refused.',
        '  body /a: required a; found nothing',
        '  ukg.terms.no: No | never.',
        '  {"message":"<no> & \\"no\\""}',
        'answers leaned on 1 inferred rule:',
        '  ukg.terms.order=by-date (2 times): Oldest first.',
        'never called: 2 other operations of sage-intacct',
        'below the evidence floor: query was refused 1 time rather than lean on intacct.query.guess',
        '',
      ].join('\n'),
    );
  });

  it('has the same words in colours, with those to look at first marked', () => {
    const coloured = usageText(result.usage, [], true);
    expect(stripVTControlCharacters(coloured)).toBe(usageText(result.usage));
    for (const part of ['\u001b[33m400\u001b[39m ukg-wfm readTerms', '\u001b[31mbelow the evidence floor\u001b[39m'])
      expect(coloured).toContain(part);
  });
});
