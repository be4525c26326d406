import { byDanger, type Graded, type Verdict } from '../verdict.ts';
import type { Grades } from './grades.ts';

const statuses: Readonly<Record<Verdict, string>> = {
  noticed: 'Killed',
  overlooked: 'Survived',
  timeout: 'Timeout',
  survived: 'Ignored',
  broke: 'Ignored',
  'not-met': 'NoCoverage',
  'not-reached': 'NoCoverage',
  error: 'RuntimeError',
};

/**
 * The grades in the schema of mutation testing reports, which viewers of other tools show:
 * https://github.com/stryker-mutator/mutation-testing-elements, version 2.0 of the format. A vendor is a file, and a rule
 * a line of it.
 */
export function gradesToMutationReport({ graded }: Grades, version: string): string {
  const vendors = Map.groupBy(graded, ({ mutant }) => mutant.vendor);
  const report = {
    schemaVersion: '2.0',
    thresholds: { high: 80, low: 60 },
    framework: { name: 'paystub', version },
    files: Object.fromEntries(Array.from(vendors, ([vendor, ofVendor]) => [`${vendor}.rules`, fileOf(ofVendor)])),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileOf(graded: readonly Graded[]) {
  const rules = [...new Map(graded.map(({ mutant }) => [mutant.rule, mutant.rightly]))];
  const lines = rules.map(([rule, rightly]) => `${rule}: ${rightly}`);
  const lineOf = new Map(rules.map(([rule], index) => [rule, index]));
  return {
    language: 'text',
    source: lines.join('\n'),
    mutants: byDanger(graded).map((one) => {
      const index = lineOf.get(one.mutant.rule) ?? 0;
      const end = { line: index + 1, column: (lines[index] ?? '').length + 1 };
      return toMutant(one, { start: { line: index + 1, column: 1 }, end });
    }),
  };
}

function toMutant({ mutant, verdict, milliseconds, reason, touched }: Graded, location: object) {
  const { id, form, position, wrongly } = mutant;
  const statusReason = reason ?? touched?.examples.join('\n');
  return {
    id,
    mutatorName: `${form} ${position}`,
    replacement: wrongly,
    description: wrongly,
    location,
    status: statuses[verdict],
    duration: Math.round(milliseconds),
    ...(statusReason === undefined ? {} : { statusReason }),
  };
}
