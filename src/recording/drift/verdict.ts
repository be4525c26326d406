import type { Evidence } from '../../engine/rules/rules.ts';
import type { RecordedLine } from '../exchange.ts';
import type { Difference } from './compare.ts';

/** The outcome of comparing one exchange. */
export type Verdict =
  | 'agrees'
  /** Another variant of a rule makes it agree. */
  | 'choice'
  /** A rule decides about what differs, and no variant of it agrees. */
  | 'contradicts'
  /** No rule decides about what differs. */
  | 'unmodelled'
  | 'not-simulated'
  | 'not-comparable'
  /** The user knows and accepts it. */
  | 'accepted';

/** One exchange with its verdict. */
export type Judged = {
  readonly line: RecordedLine['line'];
  readonly verdict: Verdict;
  /** The rule that explains the difference. */
  readonly rule?: string;
  /** The variant that agrees, or the wrong position of the switch that answers as the tenant does. */
  readonly position?: string;
  /** Further variants of the rule under which the session agrees as well. */
  readonly alternatives?: readonly string[];
  /** Further rules whose variants are needed besides to agree. */
  readonly besides?: readonly { readonly rule: string; readonly position: string }[];
  readonly differences: readonly Difference[];
  /** Rules that decided about our answer. */
  readonly rules: readonly string[];
  /** True where values differ besides that follow from nothing in the recording: they are not compared. */
  readonly isPartial?: boolean;
  /** True where it rests on records that the recording shows in part: their other members are made up. */
  readonly isMadeUp?: boolean;
  /** Reason why it is not comparable, or why it is accepted. */
  readonly reason?: string;
};

/** A rule, and what the recordings say of it. */
export type RuleFinding = {
  readonly rule: string;
  readonly vendor: string;
  readonly evidence: Evidence;
  /** Exchanges that agree and that it decided about. */
  readonly confirmed: number;
  readonly contradicted: number;
  /** The variant under which the tenant agrees, if it is another one than ours. */
  readonly variant?: string;
};

/** The result of comparing recordings with Paystub. */
export type DriftResult = {
  readonly files: readonly string[];
  readonly exchanges: readonly (Judged & { readonly file: string })[];
  readonly rules: readonly RuleFinding[];
  /** The choices under which Paystub answers as the tenant does. */
  readonly choices: Readonly<Record<string, string>>;
  /** By vendor, the headers in which it told its version. */
  readonly versions?: Readonly<Record<string, readonly string[]>>;
};

/** The number of exchanges with each verdict. */
export function tallyOf(exchanges: readonly Pick<Judged, 'verdict'>[]): Readonly<Record<Verdict, number>> {
  const counts = {
    ...{ agrees: 0, choice: 0, contradicts: 0, unmodelled: 0, accepted: 0 },
    ...{ 'not-simulated': 0, 'not-comparable': 0 },
  };
  for (const { verdict } of exchanges) counts[verdict] += 1;
  return counts;
}
