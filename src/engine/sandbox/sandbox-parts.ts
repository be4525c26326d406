import type { RuleSet } from '../rules/rule-set.ts';
import type { View } from '../state/seed.ts';
import type { WorldOverlay } from '../state/world.ts';

/** The records of a sandbox as they were at one moment. */
export type Snapshot = {
  readonly name: string;
  /** The sandbox's time when it was made, in milliseconds. */
  readonly at: number;
  readonly overlay: WorldOverlay;
};

/** A vendor's part of a sandbox. */
export type VendorPart = {
  /** Its tables by their short names. */
  readonly tables: View;
  /** The rule set that each request to it starts from. */
  readonly noRules: RuleSet;
};
