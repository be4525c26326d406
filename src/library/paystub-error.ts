/** What the control API refuses, as its problem details tell it. */
export class PaystubError extends Error {
  /** The status that the control API answers with over HTTP. */
  readonly status: number;
  readonly title: string;
  /** The values that would be accepted, where they can be listed. */
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
