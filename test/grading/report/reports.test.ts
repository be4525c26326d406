import { describe, expect, test } from 'vitest';
import type { Grades } from '../../../src/grading/report/grades.ts';
import { gradesToHtml } from '../../../src/grading/report/html.ts';
import { gradesToJson } from '../../../src/grading/report/json.ts';
import { gradesToJunit } from '../../../src/grading/report/junit.ts';
import { gradesToMarkdown } from '../../../src/grading/report/markdown.ts';
import { gradesToMutationReport } from '../../../src/grading/report/mutation-testing.ts';
import { gradesToText } from '../../../src/grading/report/text.ts';
import { mutant, touching } from '../toy.ts';

const touched = touching(['x'], { writes: true }).of('x');
const grades: Grades = {
  ...{ command: 'npm test', milliseconds: 9000, baseline: 1000 },
  graded: [
    { mutant: mutant('toy.read'), verdict: 'overlooked', milliseconds: 1000 },
    { mutant: mutant('toy.write'), verdict: 'overlooked', milliseconds: 1200, touched },
    { mutant: mutant('toy.red'), verdict: 'noticed', milliseconds: 900, touched },
    { mutant: mutant('toy.far'), verdict: 'not-reached', milliseconds: 0 },
    { mutant: mutant('wire.slow', { vendor: 'wire', isHarmless: true }), verdict: 'broke', milliseconds: 900, touched },
  ],
};

describe('the grades', () => {
  test('as text say first what was overlooked, the most dangerous first, with evidence, source and requests', () => {
    const lines = gradesToText(grades).split('\n');
    expect(lines[0]).toBe(
      'paystub mutate: score 33.3 %, 1 of 3 twins noticed (1 noticed, 2 overlooked, 1 not reached)',
    );
    expect(lines.slice(2, 9)).toEqual([
      'overlooked: the tests pass although',
      '  toy.write=twin  [wrong data, documented]',
      '    rightly: It is right.',
      '    twin:    It is <wrong>.',
      '    source:  toy.example/docs',
      '    met by 1 request in 1.2 s:',
      '      POST /things 200',
    ]);
    expect(lines).toContain('  RED    wire.slow: It is <wrong>.');
    expect(lines).toContain('  toy.far=twin: It is right.');
  });

  test('as JSON have the score and every mutant with its verdict', () => {
    const { score, counts, mutants } = JSON.parse(gradesToJson(grades));
    expect([score, counts.overlooked, mutants.length]).toEqual([33.3, 2, 5]);
    expect(mutants[0]).toMatchObject({ id: 'toy.write=twin', verdict: 'overlooked', danger: 'data', requests: 1 });
  });

  test('in the schema of mutation testing reports have a file per vendor and a line per rule', () => {
    const { schemaVersion, files } = JSON.parse(gradesToMutationReport(grades, '1.0.0'));
    expect([schemaVersion, Object.keys(files)]).toEqual(['2.0', ['toy.rules', 'wire.rules']]);
    const { source, mutants } = files['toy.rules'];
    expect(source.split('\n')[1]).toBe('toy.write: It is right.');
    expect(mutants.find(({ id }: { id: string }) => id === 'toy.write=twin')).toMatchObject({
      ...{ status: 'Survived', mutatorName: 'behaviour twin' },
      location: { start: { line: 2, column: 1 } },
    });
    expect(mutants.map(({ status }: { status: string }) => status).sort()).toEqual([
      'Killed',
      'NoCoverage',
      'Survived',
      'Survived',
    ]);
  });

  test('as JUnit have a failure for each overlooked one', () => {
    expect(gradesToJunit(grades)).toContain('<testsuite name="toy" tests="3" failures="2" errors="0" skipped="0"');
    expect(gradesToJunit(grades)).toContain('message="overlooked: It is &lt;wrong&gt;."');
  });

  test('as HTML are one page that loads nothing', () => {
    const html = gradesToHtml(grades);
    expect(html).toContain('<h1>paystub mutate: score 33.3 %</h1>');
    expect(html).toContain('It is &lt;wrong&gt;.');
    expect(html).not.toMatch(/<script|<link|src=|href=/);
  });

  test('as a summary of a CI service have a table of what was overlooked', () => {
    expect(gradesToMarkdown(grades)).toContain('| `toy.write=twin` | wrong data | It is \\<wrong\\>. |');
  });
});
