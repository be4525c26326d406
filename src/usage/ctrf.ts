import { type CtrfTest, ctrfReport, type Run } from '../scenario/report/ctrf-report.ts';
import { type ExecResult, failureOf } from './result.ts';
import type { CalledOperation, Usage } from './usage.ts';
import { statusesOf } from './usage-text.ts';

/** Returns the result in the Common Test Report Format, with the same cases as the JUnit report. */
export function execToCtrf(
  { title = 'paystub exec', command, code, milliseconds, usage }: ExecResult,
  run: Run,
): string {
  const commandTest: CtrfTest = {
    name: command,
    status: code === 0 ? 'passed' : 'failed',
    duration: Math.round(milliseconds),
    suite: ['command'],
    rawStatus: `exit code ${code}`,
  };
  const called = usage.called.map((one) => calledTest(one, usage));
  const neverCalled = usage.neverCalled.flatMap(({ vendor, operations }) =>
    operations.map((operation) => neverCalledTest(vendor, operation)),
  );
  const suites = 1 + new Set(usage.called.map(({ vendor }) => vendor)).size;
  return ctrfReport(title, [commandTest, ...called, ...neverCalled], suites, run);
}

function calledTest(called: CalledOperation, usage: Usage): CtrfTest {
  const message = failureOf(called, usage);
  return {
    name: called.operation,
    status: message === undefined ? 'passed' : 'failed',
    duration: Math.round(called.milliseconds),
    suite: [called.vendor],
    rawStatus: statusesOf(called),
    ...(message === undefined ? {} : { message }),
    extra: { refused: usage.failures.filter(({ operation }) => operation === called.operation) },
  };
}

function neverCalledTest(vendor: string, operation: string): CtrfTest {
  return { name: operation, status: 'skipped', duration: 0, suite: [vendor], rawStatus: 'never called' };
}
