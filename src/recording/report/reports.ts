import { forInlineCode } from '../../engine/printable.ts';
import { type CtrfTest, ctrfReport, type Run } from '../../scenario/report/ctrf-report.ts';
import { type JunitCase, junitXml, type Outcome } from '../../scenario/report/junit-xml.ts';
import { escaped, page, row, table } from '../../usage/page.ts';
import { type DriftResult, type Judged, tallyOf } from '../drift/verdict.ts';
import { verdictText } from './text.ts';

/** The result as JUnit XML: a suite for each recording, a case for each exchange. */
export function driftToJunit({ files, exchanges }: DriftResult): string {
  const suites = files.map((file) => ({
    ...{ name: file, file, milliseconds: 0 },
    cases: exchanges.filter((each) => each.file === file).map(caseOf),
  }));
  return junitXml('paystub drift', suites);
}

function caseOf(judged: Judged): JunitCase {
  const { line } = judged;
  return {
    name: `${line.id} ${line.method} ${line.path}`,
    classname: line.vendor,
    milliseconds: 0,
    outcome: outcomeOf(judged),
  };
}

function outcomeOf(judged: Judged): Outcome {
  const { verdict, reason = verdict } = judged;
  if (verdict === 'agrees') return { kind: 'passed' };
  if (!isOpen(judged)) return { kind: 'skipped', message: reason };
  return { kind: 'failure', message: [verdict, judged.rule].filter(Boolean).join(' '), detail: verdictText(judged) };
}

/** The result in the Common Test Report Format, with the same cases. */
export function driftToCtrf({ files, exchanges }: DriftResult, run: Run): string {
  const tests = exchanges.map((judged): CtrfTest => {
    const { kind } = outcomeOf(judged);
    return {
      name: `${judged.line.id} ${judged.line.method} ${judged.line.path}`,
      status: kind === 'passed' ? 'passed' : kind === 'failure' ? 'failed' : 'skipped',
      ...{ duration: 0, suite: [judged.file], rawStatus: judged.verdict },
    };
  });
  return ctrfReport('paystub drift', tests, files.length, run);
}

/** The result as one page that works offline. */
export function driftToHtml(result: DriftResult): string {
  const rules = result.rules.map(({ rule, evidence, confirmed, contradicted, variant = '' }) =>
    row(`<code>${escaped(rule)}</code>`, evidence, String(confirmed), String(contradicted), escaped(variant)),
  );
  const open = result.exchanges.filter(isOpen).map((judged) => row(`<pre>${escaped(verdictText(judged))}</pre>`));
  return page('paystub drift', [
    `<p>${escaped(countsText(result))}</p>`,
    table('Different', ['Exchange'], open),
    table('Rules', ['Rule', 'Evidence', 'Confirmed', 'Contradicted', 'Variant'], rules),
  ]);
}

/** The result for a page of a CI service. */
export function driftToMarkdown(result: DriftResult): string {
  const rows = result.exchanges
    .filter(isOpen)
    .map(
      ({ verdict, rule = '', line }) =>
        `| ${verdict} | ${forInlineCode(rule)} | ${forInlineCode(`${line.method} ${line.path}`)} |`,
    );
  const head = rows.length === 0 ? [] : ['| verdict | rule | exchange |', '| --- | --- | --- |'];
  return `${['### paystub drift', '', countsText(result), '', ...head, ...rows, ''].join('\n')}\n`;
}

/** The choices as a file for `--config`. */
export function choicesToYaml({ choices }: DriftResult): string {
  const lines = Object.entries(choices).map(([rule, variant]) => `  - ${rule}=${variant}\n`);
  return `# Choices under which Paystub answers as the recorded tenant does: paystub serve --config FILE\nchoose:\n${lines.join('')}`;
}

/** The findings by rule, without any data: to be sent to the makers of Paystub. @param day `2026-11-28` */
export function evidenceToYaml({ rules, versions = {} }: DriftResult, day: string, version: string): string {
  const entries = rules.map(
    ({ rule, evidence, confirmed, contradicted, variant }) =>
      `  - rule: ${rule}\n    evidence: ${evidence}\n    confirmed: ${confirmed}\n    contradicted: ${contradicted}\n${
        variant === undefined ? '' : `    variant: ${variant}\n`
      }`,
  );
  const vendorLines = Object.entries(versions).map(
    ([vendor, headers]) => `  ${vendor}: [${headers.map((header) => `"${header}"`).join(', ')}]\n`,
  );
  const versionLines = vendorLines.length === 0 ? '' : `versions:\n${vendorLines.join('')}`;
  return `paystub: ${version}\nday: ${day}\n${versionLines}rules:${entries.length === 0 ? ' []\n' : `\n${entries.join('')}`}`;
}

function countsText({ exchanges }: DriftResult): string {
  const counts = Object.entries(tallyOf(exchanges)).filter(([, count]) => count > 0);
  return counts.map(([verdict, count]) => `${count} ${verdict.replaceAll('-', ' ')}`).join(', ');
}

function isOpen({ verdict }: Judged): boolean {
  return verdict === 'choice' || verdict === 'contradicts' || verdict === 'unmodelled';
}
