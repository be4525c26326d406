import type { CalledOperation, Usage } from './usage.ts';

/** The outcome of a run against a fresh server: of a command, or of the tests of a process. */
export type ExecResult = {
  /** Heading of reports; `paystub exec` if not given. */
  readonly title?: string;
  readonly command: string;
  /** The command's exit code as a shell gives it, also where a signal ended it. */
  readonly code: number;
  readonly milliseconds: number;
  readonly usage: Usage;
};

/**
 * Returns why an operation is reported as failed: the evidence floor was breached, or Paystub itself failed. A refusal
 * of the vendor is no reason, as a test may expect it.
 */
export function failureOf({ operation, internal }: CalledOperation, { breaches }: Usage): string | undefined {
  const rules = breaches.filter((breach) => breach.operation === operation).map(({ rule }) => rule);
  if (rules.length > 0) return `below the evidence floor: ${rules.join(', ')}`;
  return internal ? 'Paystub itself failed; its messages say more' : undefined;
}
