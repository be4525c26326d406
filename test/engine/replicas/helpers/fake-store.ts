import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Append,
  Head,
  KeptEntry,
  KeptJournal,
  NewEntry,
  SharedStore,
} from '../../../../src/engine/replicas/shared-store.ts';

type Kept = {
  readonly id: string;
  readonly rows: { readonly seq: number; readonly body: string; readonly turn: string }[];
  readonly entries: KeptEntry[];
  checkpoint: number;
  parts: readonly string[];
  requests: number;
  forgets: number;
  lock: Promise<void>;
};

/** The sandboxes that several stores of a test have in common. */
export type FakeDatabase = {
  readonly sandboxes: Map<string, Kept>;
  made: number;
  fails: () => 'no' | 'before' | 'after';
};

/** Makes a database in memory. @param fails tells if the next append fails, before or after it is kept */
export function createFakeDatabase(fails: FakeDatabase['fails'] = () => 'no'): FakeDatabase {
  return { sandboxes: new Map(), made: 0, fails };
}

class Lost extends Error {
  override readonly name = 'DatabaseError';
}

/** A store in memory that several replicas of a test share. Each call lets others come first. */
export function createFakeStore(database: FakeDatabase, replica: number): SharedStore {
  const { sandboxes } = database;
  const pause = () => sleep(0);
  const headOf = (kept: Kept): Head => ({
    ...{ id: kept.id, head: kept.rows.length, requests: kept.requests, now: undefined, at: 0, epoch: 0, owners: 0 },
  });
  const byId = (id: string) => [...sandboxes.values()].find((kept) => kept.id === id);
  const note = (kept: Kept, entries: readonly NewEntry[], head: number) => {
    for (const { text, row } of entries) {
      kept.requests += 1;
      const body = row === undefined ? null : (kept.rows[head + row - 1]?.body ?? null);
      kept.entries.push({ id: kept.requests, text, body });
    }
  };
  const appendTo = (kept: Kept, { head, rows, turn, entries, restart, forget }: Append) => {
    const fails = database.fails();
    if (fails === 'before') throw new Lost('before');
    if (restart) kept.requests = 0;
    if (forget !== undefined) {
      kept.forgets += 1;
      kept.entries.splice(0);
    }
    for (const body of rows) kept.rows.push({ seq: kept.rows.length + 1, body, turn });
    note(kept, entries, head);
    if (fails === 'after') throw new Lost('after');
    return kept.requests;
  };
  const entriesOf = (id: string, after: number, forgets: number): KeptJournal => {
    const kept = byId(id);
    const from = kept?.forgets === forgets ? after : 0;
    const entries = kept?.entries.filter((entry) => entry.id > from) ?? [];
    return { requests: kept?.requests ?? 0, cleared: 0, forgets: kept?.forgets ?? 0, entries, counts: [] };
  };
  return {
    replica,
    load: async (name) => {
      await pause();
      let kept = sandboxes.get(name);
      if (kept === undefined) {
        database.made += 1;
        const id = String(database.made);
        kept = {
          id,
          rows: [],
          entries: [],
          checkpoint: 0,
          parts: [],
          requests: 0,
          forgets: 0,
          lock: Promise.resolve(),
        };
        sandboxes.set(name, kept);
      }
      const { checkpoint, parts, rows } = kept;
      return { ...headOf(kept), checkpoint, parts, rows: rows.slice(checkpoint) };
    },
    since: async (name, id, seq) => {
      await pause();
      const kept = sandboxes.get(name);
      return kept?.id === id ? { ...headOf(kept), rows: kept.rows.slice(seq) } : undefined;
    },
    append: async (append) => {
      const kept = byId(append.id);
      await kept?.lock;
      await pause();
      return kept === undefined || kept.rows.length !== append.head ? undefined : appendTo(kept, append);
    },
    turn: async (name, id, seq, work) => {
      const kept = sandboxes.get(name);
      if (kept?.id !== id) return undefined;
      const before = kept.lock;
      const { promise, resolve } = Promise.withResolvers<void>();
      kept.lock = before.then(() => promise);
      await before;
      try {
        await pause();
        return await work(
          { ...headOf(kept), rows: kept.rows.slice(seq) },
          async (append) => {
            await pause();
            return appendTo(kept, append);
          },
          async (id, after, forgets) => entriesOf(id, after, forgets),
        );
      } finally {
        resolve();
      }
    },
    wasKept: async (name, { head, turn }) => {
      await pause();
      return sandboxes.get(name)?.rows[head]?.turn === turn;
    },
    note: async (id, entries) => {
      await pause();
      const kept = byId(id);
      if (kept !== undefined) note(kept, entries, 0);
    },
    entries: async (id, after, forgets) => {
      await pause();
      return entriesOf(id, after, forgets);
    },
    checkpoint: async (id, seq, parts) => {
      const kept = byId(id);
      if (kept !== undefined) Object.assign(kept, { checkpoint: seq, parts });
    },
    list: async () => [],
    owners: async () => ({ version: 0, owners: new Map() }),
    touch: async () => {},
    remove: async (name) => {
      sandboxes.delete(name);
    },
    removeIdle: async () => [],
    ping: async () => {},
    close: async () => {},
  };
}
