import { VendorFailure } from '../engine/http/failure.ts';
import type { WireReply } from '../engine/http/http.ts';

/** What a problem of Paystub's own tells besides its status (RFC 9457). */
export type ProblemValues = {
  readonly title: string;
  /** What is wrong with this request, and what to do about it. */
  readonly detail: string;
  /** The values that would be accepted. */
  readonly allowed?: readonly string[];
};

/** A failure of Paystub's own, for callers of the control API and for paths that are nobody's. */
export function problem(status: number, values: ProblemValues): VendorFailure<ProblemValues> {
  return new VendorFailure(status, values);
}

/** Renders a failure as problem+json; of what is no `Problem` nothing is told. */
export function renderProblem(error: unknown): WireReply {
  const known = error instanceof VendorFailure;
  const status = known ? error.status : 500;
  const values = known
    ? (error.values as ProblemValues)
    : { title: 'Internal error', detail: 'Paystub failed to answer; its log says why.' };
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...(known ? error.headers : {}) },
    body: JSON.stringify({ type: 'about:blank', status, ...values }),
  };
}
