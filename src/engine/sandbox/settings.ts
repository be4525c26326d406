import type { Evidence } from '../rules/rules.ts';
import type { SeedPart } from '../state/seed.ts';
import type { TableSpecs } from '../state/table.ts';
import type { World } from '../state/world.ts';
import type { ClockSetting } from './clock.ts';

/** Strictness of tokens and keys: never checked, checked where one is sent, or as the vendor does it. */
export type AuthMode = 'off' | 'lenient' | 'strict';

/** The positions that the switches of rules stand at. */
export type Switches = Pick<SandboxSettings, 'choices' | 'twins'> & Partial<Pick<SandboxSettings, 'withheld'>>;

/** Settings that a sandbox gets at its start and that the control API can change. */
export type SandboxSettings = {
  readonly auth: AuthMode;
  /** Chosen variants by rule id; other rules keep their default. */
  readonly choices: { readonly [rule: string]: string };
  /** Wrong positions that switches stand at, by rule id: `twin` for a behaviour, one of `refusalTwins` for a refusal. */
  readonly twins: { readonly [rule: string]: string };
  /** Weakest evidence that a reply may rest on; weaker ones are refused with 501. */
  readonly floor: Evidence;
  /** Privileges that no caller has, whatever is granted; what is asked for is noted where this is set. */
  readonly withheld?: readonly string[];
  /** `real` where the vendors' documented rate limits are enforced. */
  readonly limits: 'off' | 'real';
};

/** A counter and the last number that was drawn from it. */
export type Counter = { readonly name: string; readonly last: number };

/** Credentials that belong to one sandbox alone: by vendor, then by name (`client_id`). */
export type OwnCredentials = { readonly [vendor: string]: { readonly [name: string]: string } };

/** A change of a sandbox's settings, stored like any record: kept, copied and reset with them. */
export type Setting =
  | { readonly name: 'clock'; readonly value: ClockSetting }
  | { readonly name: 'settings'; readonly value: Partial<SandboxSettings> }
  | { readonly name: 'credentials'; readonly value: OwnCredentials };

/** The value of a setting that a world keeps; `undefined` if it was never changed. */
export function settingIn<Name extends Setting['name']>(world: World, name: Name) {
  const row = world.table('paystub/setting').get(name) as Extract<Setting, { name: Name }> | undefined;
  return row?.value as Extract<Setting, { name: Name }>['value'] | undefined;
}

const specs = {
  counter: { key: (row: Counter) => row.name },
  setting: { key: (row: Setting) => row.name },
} satisfies TableSpecs;

/** The engine's own tables: the counters of `call.sequence`, and the settings. */
export function enginePart(counters: Iterable<Counter>): SeedPart {
  return { name: 'paystub', specs, rows: { counter: counters } };
}
