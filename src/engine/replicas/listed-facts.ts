import { timeOf } from '../sandbox/clock.ts';
import type { SandboxFacts } from '../sandbox/sandbox-facts.ts';
import type { SandboxSettings } from '../sandbox/settings.ts';
import { readEntry } from './entry-text.ts';
import type { ListedSandbox } from './shared-store.ts';

/** The facts of a sandbox that the store has, at a time in milliseconds since 1970. */
export function factsOfListed(listed: ListedSandbox, start: SandboxSettings, real: number): SandboxFacts {
  const { name, requests, cleared, lastUsed, facts, last } = listed;
  const { changes = 0, clock = { mode: 'running', offset: 0 } as const, settings = {}, credentials = {} } = facts ?? {};
  return {
    ...{ name, changes, credentials, lastUsed, requests: requests - cleared },
    now: timeOf(clock, real),
    settings: { ...start, ...settings },
    last: last === undefined ? undefined : readEntry(last.id, last.text, []),
  };
}
