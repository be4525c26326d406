import type { CountedCall } from '../faults/meter.ts';
import type { Snapshot } from '../sandbox/sandbox-parts.ts';
import type { Sink } from '../sandbox/sink.ts';
import type { ChangeSet } from '../state/change-set.ts';

/** One thing that a request did to its sandbox. */
export type Part =
  | { readonly kind: 'changes'; readonly changes: ChangeSet }
  | { readonly kind: 'reset' }
  | { readonly kind: 'save'; readonly snapshot: Snapshot }
  | { readonly kind: 'drop'; readonly name: string };

/** Records what a request does to its sandbox, for the other replicas to repeat. */
export class Recorder {
  parts: Part[] = [];
  calls: CountedCall[] = [];
  readonly sink: Sink = {
    commit: (changes) => {
      this.parts.push({ kind: 'changes', changes });
    },
    clear: () => {
      this.parts.push({ kind: 'reset' });
    },
  };
  readonly snapshots = new RecordedSnapshots((part) => this.parts.push(part));

  /** Begins another request. */
  clear(): void {
    this.parts = [];
    this.calls = [];
  }
}

/** The snapshots of a sandbox. Each change is recorded, but for those that repeat what is recorded elsewhere. */
export class RecordedSnapshots extends Map<string, Snapshot> {
  readonly #record: (part: Part) => void;

  constructor(record: (part: Part) => void) {
    super();
    this.#record = record;
  }

  override set(name: string, snapshot: Snapshot): this {
    this.#record({ kind: 'save', snapshot });
    return super.set(name, snapshot);
  }

  override delete(name: string): boolean {
    const isThere = super.delete(name);
    if (isThere) this.#record({ kind: 'drop', name });
    return isThere;
  }

  /** Does to the snapshots what another replica did. */
  repeat(name: string, snapshot: Snapshot | undefined): void {
    if (snapshot === undefined) super.delete(name);
    else super.set(name, snapshot);
  }
}
