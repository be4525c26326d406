import type { Evidence } from '../engine/rules/rules.ts';
import type { Finding } from './compare.ts';

/** The result of one interaction of a pact. */
export type InteractionResult = {
  readonly description: string;
  readonly states: readonly string[];
  /** The vendor that has the interaction's path. */
  readonly vendor: string | undefined;
  /** `pending` is a failure that does not count, because the pact says so. */
  readonly verdict: 'passed' | 'failed' | 'pending';
  /** The differences from the vendor's contract. Errors among them make the interaction fail, warnings do not. */
  readonly findings: readonly Finding[];
  /** The differences of the answer from the expected one, or the reason why there was no answer. */
  readonly failures: readonly string[];
  /** The status of the answer, if there was one. */
  readonly status: number | undefined;
  /** The ids of the rules that the answer rests on. */
  readonly rules: readonly string[];
  /** The evidence of the answer. */
  readonly evidence?: string;
  /** True if the answer would have weaker evidence than the floor allows. */
  readonly belowFloor: boolean;
  /** The rule, with its variants, or the part of the contract that is known less well than the floor allows. */
  readonly lacks?: string;
};

/** The result of one pact. */
export type PactResult = {
  readonly from: string;
  readonly consumer: string;
  readonly provider: string;
  readonly verdict: 'passed' | 'failed';
  /** The reason why it failed as a whole. */
  readonly reason?: string;
  readonly interactions: readonly InteractionResult[];
};

/** The result of a verification. */
export type VerifyResult = {
  readonly verdict: 'passed' | 'failed';
  readonly pacts: readonly PactResult[];
  /** The ids of the rules that the answers rest on, by evidence. */
  readonly restsOn: Readonly<Record<Evidence, readonly string[]>>;
};
