import type { Entry } from '../journal/entry.ts';
import { timeOf } from './clock.ts';
import type { Sandbox } from './sandbox.ts';
import type { OwnCredentials, SandboxSettings } from './settings.ts';

/** The facts of a sandbox for a list of them, also of one that has left memory. */
export type SandboxFacts = {
  readonly name: string;
  /** The sandbox's time in milliseconds since 1970. */
  readonly now: number;
  /** Number of requests since the journal was cleared. */
  readonly requests: number;
  /** Number of the vendors' records that differ from the seed. */
  readonly changes: number;
  readonly settings: SandboxSettings;
  /** The credentials that belong to this sandbox alone. */
  readonly credentials: OwnCredentials;
  /** The real time of the last request to it, of the control API too, in milliseconds since 1970. */
  readonly lastUsed: number;
  /** The last request to a vendor that the journal holds. */
  readonly last: Pick<Entry, 'vendor' | 'operation' | 'at' | 'request'> | undefined;
};

/** The facts of an open sandbox. */
export function factsOf(sandbox: Sandbox, lastUsed: number): SandboxFacts {
  const { name, settings, credentials, world, journal } = sandbox;
  let changes = 0;
  for (const [table, part] of world.overlay) if (!table.startsWith('paystub/')) changes += part.size;
  return {
    name,
    now: sandbox.now(),
    requests: journal.total,
    changes,
    settings,
    credentials,
    lastUsed,
    last: journal.last,
  };
}

/** The same facts of a sandbox that sleeps, at a later time. */
export function factsLater(facts: SandboxFacts, clock: Sandbox['clock'], real: number): SandboxFacts {
  return { ...facts, now: timeOf(clock, real) };
}

/**
 * True for a sandbox that nothing needs in memory: faults and named snapshots are nowhere else, and whose tokens a request
 * has is looked up in the sandboxes with credentials of their own.
 */
export function canSleep({ faults, snapshots, credentials, hold }: Sandbox): boolean {
  return faults.isEmpty && snapshots.size === 0 && Object.keys(credentials).length === 0 && hold.ended === undefined;
}
