import type { ChangeSet } from '../state/change-set.ts';
import { readEntry } from './entry-text.ts';
import { readRow } from './row-text.ts';
import type { SharedParts } from './shared-state.ts';
import type { KeptEntry, SharedStore } from './shared-store.ts';

/** Brings the journal of a sandbox to what the store has. */
export class JournalReader {
  readonly #parts: SharedParts;
  readonly #store: SharedStore;

  constructor(parts: SharedParts, store: SharedStore) {
    this.#parts = parts;
    this.#store = store;
  }

  /** @param id the identity of the sandbox in the store @param ask reads the entries, in a turn those of the turn */
  async read(id: string, ask: SharedStore['entries'] = this.#store.entries.bind(this.#store)): Promise<void> {
    const { journal, numbers } = this.#parts;
    const { forgets, requests, cleared, entries, counts } = await ask(id, journal.lastRead, journal.forgets);
    if (forgets !== journal.forgets) journal.unload();
    journal.forgets = forgets;
    const read = entries.map((entry) => readEntry(entry.id, entry.text, this.#changesOf(entry)));
    journal.load(read, counts, requests - cleared);
    numbers.requests = requests;
  }

  #changesOf({ body }: KeptEntry): ChangeSet {
    if (body === null) return [];
    const { parts } = readRow(this.#parts.sandbox.world.seed, body);
    // What a fault edits after the request is a part of its own, and not the request's.
    return parts.find((part) => part.kind === 'changes')?.changes ?? [];
  }
}
