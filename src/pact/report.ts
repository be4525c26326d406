/** The verdict of Pact's verifier on one interaction. */
export type Verdict = {
  readonly verdict: 'passed' | 'failed' | 'pending';
  readonly failures: readonly string[];
  /** True if a provider state could not be brought about. */
  readonly stateFailed: boolean;
};

type Mismatch = { readonly mismatch?: string; readonly path?: string; readonly key?: string; readonly type?: string };
type Failure = {
  readonly mismatch?: { readonly mismatches?: readonly Mismatch[]; readonly message?: string };
};
type Report = {
  readonly result: boolean;
  readonly errors: readonly Failure[];
  readonly pendingErrors: readonly Failure[];
  readonly interactionResults: readonly unknown[];
};

/** Reads the verifier's report on a pact with one interaction. */
export function readReport(text: string): Verdict {
  const report = parse(text);
  if (report === undefined) return { verdict: 'failed', failures: [text], stateFailed: false };
  const failures = [...report.errors, ...report.pendingErrors].flatMap(explain);
  const stateFailed = failures.some((failure) => failure.includes('state change handler'));
  if (!report.result) return { verdict: 'failed', failures, stateFailed };
  if (report.interactionResults.length === 0) {
    return { verdict: 'failed', failures: ['the verifier found no interaction'], stateFailed };
  }
  return { verdict: failures.length > 0 ? 'pending' : 'passed', failures, stateFailed };
}

function parse(text: string): Report | undefined {
  try {
    const report = JSON.parse(text) as Report;
    return typeof report.result === 'boolean' ? report : undefined;
  } catch {
    return undefined;
  }
}

function explain({ mismatch }: Failure): readonly string[] {
  const mismatches = mismatch?.mismatches ?? [];
  if (mismatches.length === 0) return [mismatch?.message ?? 'the verifier gives no reason'];
  return mismatches.map(({ mismatch: says = '', path, key, type }) => {
    const position = path ?? key ?? '';
    return `${position === '' ? '' : `${position}: `}${says === '' ? (type ?? 'mismatch') : says}`;
  });
}
