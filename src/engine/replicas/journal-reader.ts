import type { Entry } from '../journal/entry.ts';
import type { ChangeSet } from '../state/change-set.ts';
import type { Seed } from '../state/seed.ts';
import { waitForOthers } from './entry-outbox.ts';
import { readEntry } from './entry-text.ts';
import { type LoggedRequest, readRow } from './row-text.ts';
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
    const { seed } = this.#parts.sandbox.world;
    const read = entries.map((entry) => readKept(seed, entry));
    journal.load(read, counts, requests - cleared);
    numbers.requests = requests;
  }
}

/** The journal of one sandbox, and the number of requests that have left it since it was cleared. */
export type WholeJournal = { readonly entries: readonly Entry[]; readonly missed: number };

/**
 * Reads the journals of all sandboxes, as all replicas have written them by now, one after the other, whether they are in
 * memory or not.
 */
export async function* readJournals(store: SharedStore, seed: Seed): AsyncIterable<WholeJournal> {
  await waitForOthers(store);
  for (const { id } of await store.list()) {
    const { entries, requests, cleared } = await store.entries(id, 0, -1);
    const missed = Math.max(0, requests - cleared - entries.length);
    yield { entries: entries.map((entry) => readKept(seed, entry)), missed };
  }
}

function readKept(seed: Seed, { id, text, body }: KeptEntry): Entry {
  return readEntry(id, text, body === null ? [] : changesIn(readRow(seed, body)));
}

function changesIn({ parts }: LoggedRequest): ChangeSet {
  // What a fault edits after the request is a part of its own, and not the request's.
  return parts.find((part) => part.kind === 'changes')?.changes ?? [];
}
