import type { Journal, JournalLimits } from '../journal/journal.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Seed, View } from '../state/seed.ts';
import type { WorldOverlay } from '../state/world.ts';
import type { Clock } from './clock.ts';
import type { RequestNumbers } from './request-numbers.ts';
import type { SandboxSettings } from './settings.ts';
import type { Sink } from './sink.ts';

/** The records of a sandbox as they were at one moment. */
export type Snapshot = {
  readonly name: string;
  /** The sandbox's time when it was made, in milliseconds. */
  readonly at: number;
  readonly overlay: WorldOverlay;
  /** True if it came from outside, and is no copy of what the sandbox had. */
  readonly imported?: boolean;
};

/** A vendor's part of a sandbox. */
export type VendorPart = {
  /** Its tables by their short names. */
  readonly tables: View;
  /** The rule set that each request to it starts from. */
  readonly noRules: RuleSet;
};

/** The parts that a sandbox is made of, but for its listeners. */
export type SandboxParts = {
  readonly name: string;
  readonly seed: Seed;
  /** The real time. */
  readonly clock: Clock;
  readonly settings: SandboxSettings;
  readonly sink: Sink;
  readonly journal?: JournalLimits;
  /** Number of sandboxes that share the journals' memory. */
  readonly sandboxes?: () => number;
  readonly overlay?: WorldOverlay;
  /** Number of the last request that changed something, where the sandbox goes on from an earlier run. */
  readonly ordinal?: number;
  /** Parts that replicas keep in common. */
  readonly parts?: CommonParts | undefined;
};

/** The parts of a sandbox in place of its own, where several replicas have it. */
export type CommonParts = {
  readonly journal: Journal;
  readonly numbers: RequestNumbers;
  readonly snapshots: Map<string, Snapshot>;
};
