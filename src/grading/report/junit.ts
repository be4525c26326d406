import { type JunitCase, type JunitSuite, junitXml, type Outcome } from '../../scenario/report/junit-xml.ts';
import type { Graded } from '../verdict.ts';
import type { Grades } from './grades.ts';

/** The grades as JUnit XML: a suite per vendor, a case per mutant. An overlooked one is a failure. */
export function gradesToJunit({ graded }: Grades): string {
  const vendors = Map.groupBy(
    graded.filter(({ verdict }) => verdict !== 'not-reached'),
    ({ mutant }) => mutant.vendor,
  );
  return junitXml(
    'paystub mutate',
    Array.from(vendors, ([vendor, ofVendor]) => suiteOf(vendor, ofVendor)),
  );
}

function suiteOf(name: string, graded: readonly Graded[]): JunitSuite {
  const milliseconds = graded.reduce((sum, one) => sum + one.milliseconds, 0);
  return { name, milliseconds, cases: graded.map(caseOf) };
}

function caseOf(graded: Graded): JunitCase {
  const { mutant, milliseconds } = graded;
  return { name: mutant.id, classname: mutant.vendor, milliseconds, outcome: outcomeOf(graded) };
}

function outcomeOf({ mutant, verdict, touched, reason = '' }: Graded): Outcome {
  const detail = [
    `rightly: ${mutant.rightly}`,
    `twin: ${mutant.wrongly}`,
    `source: ${mutant.source}`,
    ...(touched?.examples ?? []),
  ].join('\n');
  switch (verdict) {
    case 'overlooked':
      return { kind: 'failure', message: `overlooked: ${mutant.wrongly}`, detail };
    case 'broke':
      return { kind: 'failure', message: `the client does not cope: ${mutant.wrongly}`, detail };
    case 'error':
      return { kind: 'error', message: reason };
    case 'not-met':
    case 'not-reached':
      return { kind: 'skipped', message: verdict === 'not-met' ? 'not met' : 'not reached' };
    default:
      return { kind: 'passed' };
  }
}
