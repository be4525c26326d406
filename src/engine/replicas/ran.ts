import type { FaultsCopy } from '../faults/faults.ts';
import type { CountedCall } from '../faults/meter.ts';
import type { WireTwinsCopy } from '../faults/wire-twins.ts';
import type { Entry } from '../journal/entry.ts';
import type { Job } from './job.ts';
import type { Part } from './recorder.ts';
import type { Forgetting } from './shared-journal.ts';

/** A job that was run over the state, and what it did to it. */
export type Ran = {
  readonly job: Job;
  readonly outcome: { readonly value: unknown } | { readonly error: unknown };
  /** The row of the log; `undefined` for a job that changed nothing. */
  readonly body: string | undefined;
  readonly entries: readonly Entry[];
  /** Number of the last row of the log after it. */
  readonly head: number;
  readonly forget: Forgetting;
  readonly before: {
    readonly ordinal: number;
    readonly faults: FaultsCopy;
    readonly wire: WireTwinsCopy | undefined;
  };
  readonly parts: readonly Part[];
  readonly calls: readonly CountedCall[];
};

/** Runs a job. */
export async function outcomeOf(job: Job): Promise<Ran['outcome']> {
  try {
    const value = job.run();
    return { value: job.isRequest ? value : await value };
  } catch (error) {
    return { error };
  }
}
