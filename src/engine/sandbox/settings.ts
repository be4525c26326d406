import type { Evidence } from '../rules/rules.ts';
import type { SeedPart } from '../state/seed.ts';
import type { TableSpecs } from '../state/table.ts';
import type { ClockSetting } from './clock.ts';

/** How strictly tokens and keys are asked for: not at all, only where one is sent, or as the vendor does it. */
export type AuthMode = 'off' | 'lenient' | 'strict';

/** What a sandbox is told at its start and can be told later through the control API. */
export type SandboxSettings = {
  readonly auth: AuthMode;
  /** Chosen variants by rule id; rules that are not named keep their default. */
  readonly choices: { readonly [rule: string]: string };
  /** A reply that leans on weaker evidence than this is refused with 501. */
  readonly floor: Evidence;
  /** Whether the vendors' documented rate limits are enforced. */
  readonly limits: 'off' | 'real';
};

/** The last number that a counter gave. */
export type Counter = { readonly name: string; readonly last: number };

/** What was changed of a sandbox's settings. Stored like any record, so that it is kept, copied and reset like them. */
export type Setting =
  | { readonly name: 'clock'; readonly value: ClockSetting }
  | { readonly name: 'settings'; readonly value: Partial<SandboxSettings> };

const specs = {
  counter: { key: (row: Counter) => row.name },
  setting: { key: (row: Setting) => row.name },
} satisfies TableSpecs;

/** The engine's own tables: what `call.sequence` draws from, and the settings. */
export function enginePart(counters: Iterable<Counter>): SeedPart {
  return { name: 'paystub', specs, rows: { counter: counters } };
}
