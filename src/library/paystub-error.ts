/**
 * A call that the control API refuses, with the members of its problem details (RFC 9457). The message is title and
 * detail.
 */
export class PaystubError extends Error {
  /** The HTTP status of the refusal. */
  readonly status: number;
  /** The kind of refusal, in a few words. */
  readonly title: string;
  /** The values that would be accepted, if they can be listed. */
  readonly allowed: readonly string[];

  constructor(problem: {
    readonly status: number;
    readonly title: string;
    readonly detail: string;
    readonly allowed?: readonly string[];
  }) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = 'PaystubError';
    this.status = problem.status;
    this.title = problem.title;
    this.allowed = problem.allowed ?? [];
  }
}
