import type { Evidence } from '../engine/rules/rules.ts';
import type { Finding } from './compare.ts';

/** How one interaction of a pact came out. */
export type InteractionResult = {
  readonly description: string;
  readonly states: readonly string[];
  /** The vendor whose path it is. */
  readonly vendor: string | undefined;
  /** `pending` is a failure that the pact says does not count. */
  readonly verdict: 'passed' | 'failed' | 'pending';
  /** What does not fit the vendor's contract; only errors make it fail. */
  readonly findings: readonly Finding[];
  /** What of the answer is not as expected, or why there was none. */
  readonly failures: readonly string[];
  /** Status of the answer, if there was one. */
  readonly status: number | undefined;
  /** Rules that the answer rests on. */
  readonly rules: readonly string[];
  /** Whether a rule had weaker evidence than the floor allows. */
  readonly belowFloor: boolean;
};

/** How one pact came out. */
export type PactResult = {
  readonly from: string;
  readonly consumer: string;
  readonly provider: string;
  readonly verdict: 'passed' | 'failed';
  /** Why it failed as a whole. */
  readonly reason?: string;
  readonly interactions: readonly InteractionResult[];
};

/** How a verification came out. */
export type VerifyResult = {
  readonly verdict: 'passed' | 'failed';
  readonly pacts: readonly PactResult[];
  /** Ids of the rules that the answers rest on, by how they are known. */
  readonly restsOn: Readonly<Record<Evidence, readonly string[]>>;
};
