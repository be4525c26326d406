import { type JunitCase, type JunitSuite, junitXml } from '../scenario/report/junit-xml.ts';
import { type ExecResult, failureOf } from './result.ts';
import type { CalledOperation, Usage } from './usage.ts';
import { statusesOf } from './usage-text.ts';

/**
 * Returns the result as JUnit XML: a suite for the command and one per vendor that it called, a case per operation.
 * Refusals of the vendor are part of a case's output. Operations that were never called are skipped cases.
 */
export function execToJunit({ title = 'paystub exec', command, code, milliseconds, usage }: ExecResult): string {
  const detail = `${command} ended with the exit code ${code}`;
  const commandCase: JunitCase = {
    name: command,
    classname: 'command',
    milliseconds,
    outcome: code === 0 ? { kind: 'passed' } : { kind: 'failure', message: `exit code ${code}`, detail },
  };
  const vendors = new Set(usage.called.map(({ vendor }) => vendor));
  const suites = Array.from(vendors, (vendor) => vendorSuite(vendor, usage));
  return junitXml(title, [{ name: 'command', milliseconds, cases: [commandCase] }, ...suites]);
}

function vendorSuite(vendor: string, usage: Usage): JunitSuite {
  const called = usage.called.filter((one) => one.vendor === vendor);
  const neverCalled = usage.neverCalled.find((one) => one.vendor === vendor)?.operations ?? [];
  return {
    name: vendor,
    milliseconds: called.reduce((sum, one) => sum + one.milliseconds, 0),
    cases: [
      ...called.map((one) => calledCase(one, usage)),
      ...neverCalled.map((operation) => neverCalledCase(vendor, operation)),
    ],
  };
}

function calledCase(called: CalledOperation, usage: Usage): JunitCase {
  const { operation, vendor, milliseconds } = called;
  const message = failureOf(called, usage);
  return {
    name: operation,
    classname: vendor,
    milliseconds,
    outcome: message === undefined ? { kind: 'passed' } : { kind: 'failure', message, detail: message },
    output: outputOf(called, usage),
  };
}

function neverCalledCase(vendor: string, operation: string): JunitCase {
  const outcome = { kind: 'skipped', message: 'never called' } as const;
  return { name: operation, classname: vendor, milliseconds: 0, outcome };
}

function outputOf(called: CalledOperation, { failures }: Usage): string {
  const own = failures.filter(({ vendor, operation }) => vendor === called.vendor && operation === called.operation);
  const refusals = own.flatMap(({ status, count, verdict, violations, answer }) => [
    `${status} (${count}): ${verdict}`,
    ...violations,
    answer,
  ]);
  return [statusesOf(called), ...refusals].join('\n');
}
