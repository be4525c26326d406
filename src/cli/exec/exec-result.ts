import { type CtrfTest, ctrfReport, type Run } from '../../scenario/report/ctrf-report.ts';
import { type JunitCase, junitXml } from '../../scenario/report/junit-xml.ts';
import type { CalledOperation, Usage } from './usage-collector.ts';
import { statusesOf } from './usage-text.ts';

/** What came of a command and what it made of Paystub. */
export type ExecResult = {
  readonly command: string;
  /** Its exit code as shells tell it, also where a signal ended it. */
  readonly code: number;
  readonly milliseconds: number;
  readonly usage: Usage;
};

/**
 * The result as JUnit XML: a suite for the command and one for each vendor that it called, a case per operation. What
 * a vendor refuses is no failure, as a test may want it refused; it stands in the output of the operation's case. An
 * operation fails where the evidence floor was breached or Paystub itself failed. What was never called is skipped.
 */
export function execToJunit({ command, code, milliseconds, usage }: ExecResult): string {
  const vendors = new Set(usage.called.map(({ vendor }) => vendor));
  const whole: JunitCase = {
    name: command,
    classname: 'command',
    milliseconds,
    outcome:
      code === 0
        ? { kind: 'passed' }
        : { kind: 'failure', message: `exit code ${code}`, detail: `${command} ended with the exit code ${code}` },
  };
  const suites = Array.from(vendors, (vendor) => {
    const called = usage.called.filter((one) => one.vendor === vendor);
    const never = usage.neverCalled.find((one) => one.vendor === vendor)?.operations ?? [];
    return {
      name: vendor,
      milliseconds: called.reduce((sum, one) => sum + one.milliseconds, 0),
      cases: [
        ...called.map((one) => calledCase(one, usage)),
        ...never.map((operation) => neverCase(vendor, operation)),
      ],
    };
  });
  return junitXml('paystub exec', [{ name: 'command', milliseconds, cases: [whole] }, ...suites]);
}

function calledCase(called: CalledOperation, usage: Usage): JunitCase {
  const { operation, vendor, milliseconds } = called;
  const message = fault(called, usage);
  return {
    name: operation,
    classname: vendor,
    milliseconds,
    outcome: message === undefined ? { kind: 'passed' } : { kind: 'failure', message, detail: message },
    output: outputOf(called, usage),
  };
}

function neverCase(vendor: string, operation: string): JunitCase {
  return {
    name: operation,
    classname: vendor,
    milliseconds: 0,
    outcome: { kind: 'skipped', message: 'never called' },
  };
}

/** The result in the Common Test Report Format, with the same cases as the JUnit report. */
export function execToCtrf({ command, code, milliseconds, usage }: ExecResult, run: Run): string {
  const whole: CtrfTest = {
    name: command,
    status: code === 0 ? 'passed' : 'failed',
    duration: Math.round(milliseconds),
    suite: ['command'],
    rawStatus: `exit code ${code}`,
  };
  const called = usage.called.map((one): CtrfTest => {
    const message = fault(one, usage);
    return {
      name: one.operation,
      status: message === undefined ? 'passed' : 'failed',
      duration: Math.round(one.milliseconds),
      suite: [one.vendor],
      rawStatus: statusesOf(one),
      ...(message === undefined ? {} : { message }),
      extra: { refused: usage.failures.filter((failure) => failure.operation === one.operation) },
    };
  });
  const never = usage.neverCalled.flatMap(({ vendor, operations }) =>
    operations.map(
      (name): CtrfTest => ({ name, status: 'skipped', duration: 0, suite: [vendor], rawStatus: 'never called' }),
    ),
  );
  const suites = 1 + new Set(usage.called.map(({ vendor }) => vendor)).size;
  return ctrfReport('paystub exec', [whole, ...called, ...never], suites, run);
}

/** Why an operation is told as failed, if it is. */
function fault({ operation, internal }: CalledOperation, { breaches }: Usage): string | undefined {
  const rules = breaches.filter((breach) => breach.operation === operation).map(({ rule }) => rule);
  if (rules.length > 0) return `below the evidence floor: ${rules.join(', ')}`;
  return internal ? 'Paystub itself failed; its messages say more' : undefined;
}

function outputOf(called: CalledOperation, { failures }: Usage): string {
  const refused = failures.filter(
    ({ vendor, operation }) => vendor === called.vendor && operation === called.operation,
  );
  return [
    statusesOf(called),
    ...refused.flatMap(({ status, count, verdict, violations, answer }) => [
      `${status} (${count}): ${verdict}`,
      ...violations,
      answer,
    ]),
  ].join('\n');
}
