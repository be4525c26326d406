import type { WireReply } from '../engine/http/http.ts';
import { toJson } from '../engine/http/json.ts';

/** The members of a problem besides its status (RFC 9457). */
export type ProblemValues = {
  readonly title: string;
  /** The error of this request, and what to do about it. */
  readonly detail: string;
  /** The values that would be accepted. */
  readonly allowed?: readonly string[];
};

/**
 * A failure of Paystub's own, for callers of the control API and for paths of no vendor.
 * It is thrown but is no `Error`: it is an answer, and nobody would read its stack trace.
 */
export class Problem {
  readonly status: number;
  readonly values: ProblemValues;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, values: ProblemValues, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.values = values;
    this.headers = headers;
  }
}

const internalError = new Problem(500, {
  title: 'Internal error',
  detail: 'Paystub failed to answer; its log says why.',
});

/** Renders a problem as problem+json; any other error as an internal one that discloses nothing. */
export function renderProblem(error: unknown): WireReply {
  const { status, values, headers } = error instanceof Problem ? error : internalError;
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
    body: toJson({ type: 'about:blank', status, ...values }),
  };
}
