import { toJson } from '../../engine/http/json.ts';
/** The begin and end of a run, in milliseconds since 1970, and the version that ran it. */
export type Run = { readonly start: number; readonly stop: number; readonly version: string };

/** A test in the Common Test Report Format. */
export type CtrfTest = {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly duration: number;
  readonly suite: readonly string[];
  readonly filePath?: string;
  readonly rawStatus: string;
  readonly message?: string;
  readonly trace?: string;
  readonly retries?: number;
  readonly flaky?: boolean;
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** Returns a report in the Common Test Report Format (ctrf.io). @param suites the number of suites */
export function ctrfReport(
  generatedBy: string,
  tests: readonly CtrfTest[],
  suites: number,
  { start, stop, version }: Run,
): string {
  const count = (status: CtrfTest['status']) => tests.filter((test) => test.status === status).length;
  const summary = {
    tests: tests.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    pending: 0,
    other: 0,
    flaky: tests.filter(({ flaky }) => flaky).length,
    suites,
    start,
    stop,
    duration: stop - start,
  };
  const results = { tool: { name: 'paystub', version }, summary, tests };
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    timestamp: new Date(stop).toISOString(),
    generatedBy,
    results,
  };
  return `${toJson(report, 2)}\n`;
}
