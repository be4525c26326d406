import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Seed } from '../../../src/engine/state/seed.ts';
import type { TableSpecs, Tables } from '../../../src/engine/state/table.ts';
import { World } from '../../../src/engine/state/world.ts';

type Note = { readonly id: string; readonly topic?: string };

const specs = {
  note: { key: (row: Note) => row.id, indexes: { topic: (row: Note) => row.topic } },
} satisfies TableSpecs;

const seeded: readonly Note[] = [{ id: 'a', topic: 'pay' }, { id: 'b', topic: 'pay' }, { id: 'c' }];

const seed = () => new Seed([{ name: 'test', specs, rows: { note: seeded } }]);
const notes = (world: World) => (world.view('test') as unknown as Tables<typeof specs>).note;
const contents = (world: World) => [...notes(world).all()];

/** Does work to its end without a pause. */
function wholeOf<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

type Step =
  | { readonly kind: 'put'; readonly id: string; readonly topic: string | undefined }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'commit' }
  | { readonly kind: 'rollback' };

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const topic = fc.constantFrom('pay', 'leave', undefined);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), id, topic }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), id }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'commit' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'rollback' as const }) },
);

const toNote = (step: { id: string; topic: string | undefined }): Note =>
  step.topic === undefined ? { id: step.id } : { id: step.id, topic: step.topic };

/** The plain model: an array of notes in order, copied for undoing. */
function apply(model: readonly Note[], step: Step): readonly Note[] {
  if (step.kind === 'put') {
    const row = toNote(step);
    return model.some((note) => note.id === row.id)
      ? model.map((note) => (note.id === row.id ? row : note))
      : [...model, row];
  }
  return step.kind === 'delete' ? model.filter((note) => note.id !== step.id) : model;
}

function take(world: World, step: Step): void {
  if (step.kind === 'put') notes(world).put(toNote(step));
  else if (step.kind === 'delete') notes(world).delete(step.id);
  else if (step.kind === 'commit') world.commit();
  else world.rollback();
}

const byId = (rows: readonly Note[]) => rows.toSorted((a, b) => a.id.localeCompare(b.id));

describe('a world', () => {
  test('returns change sets that later writes do not change', () => {
    const world = new World(seed());
    const nothing = world.commit();
    notes(world).put({ id: 'z' });
    const one = world.commit();
    notes(world).delete('z');
    expect([nothing, one.length]).toEqual([[], 1]);
  });

  test('holds the same records as a plain list after the same steps, whatever is committed or undone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const world = new World(seed());
        let kept: readonly Note[] = seeded;
        let current: readonly Note[] = seeded;
        for (const step of steps) {
          take(world, step);
          if (step.kind === 'commit') kept = current;
          current = step.kind === 'rollback' ? kept : apply(current, step);
          const table = notes(world);
          expect(byId(contents(world))).toEqual(byId(current));
          expect(table.size).toBe(current.length);
          for (const value of ['pay', 'leave']) {
            expect(byId(table.by('topic', value))).toEqual(byId(current.filter((note) => note.topic === value)));
            expect(table.by('topic', value)).toEqual(contents(world).filter((note) => note.topic === value));
          }
          for (const note of current) expect(table.get(note.id)).toEqual(note);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is after a rollback as before, the order of its records included', () => {
    fc.assert(
      fc.property(fc.array(step), fc.array(step), (before, undone) => {
        const world = new World(seed());
        for (const step of before) take(world, step);
        world.commit();
        const order = contents(world);
        for (const step of undone) if (step.kind === 'put' || step.kind === 'delete') take(world, step);
        world.rollback();
        expect(contents(world)).toEqual(order);
        expect(world.commit()).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is after a failed item of a request as before, the order of its records included', () => {
    const world = new World(seed());
    const failure = new Error('the item fails');
    expect(() =>
      world.attempt(() => {
        notes(world).put({ id: 'e' });
        throw failure;
      }),
    ).toThrow(failure);
    notes(world).put({ id: 'f' });
    notes(world).put({ id: 'e' });
    world.commit();
    expect(contents(world).map((note) => note.id)).toEqual(['a', 'b', 'c', 'f', 'e']);
  });

  test('is rebuilt in the same order by replaying its change sets over the seed', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const world = new World(seed());
        const copy = new World(seed());
        for (const step of [...steps, { kind: 'commit' } as const]) {
          if (step.kind !== 'commit') take(world, step);
          else
            for (const { table, key, after } of world.commit()) {
              copy.table(table).apply(key, after);
              copy.table(table).compact(key);
            }
        }
        expect(contents(copy)).toEqual(contents(world));
      }),
      { numRuns: 1000 },
    );
  });

  test('becomes any earlier copy of itself by one change set, the order of its records included', () => {
    fc.assert(
      fc.property(fc.array(step), fc.array(step), (before, after) => {
        const world = new World(seed());
        for (const step of before) take(world, step);
        world.commit();
        const copy = world.copy();
        const then = contents(world);
        for (const step of after) take(world, step);
        world.commit();
        const later = new World(world.seed, world.copy());
        const version = notes(world).version;
        const replacement = wholeOf(world.prepare(copy));
        world.replace(replacement);
        expect(contents(world)).toEqual(then);
        expect(notes(world).size).toBe(then.length);
        expect(notes(world).version).toBeGreaterThanOrEqual(version);
        for (const value of ['pay', 'leave']) {
          expect(notes(world).by('topic', value)).toEqual(then.filter((note) => note.topic === value));
        }
        for (const { table, key, after } of replacement.changes) {
          later.table(table).apply(key, after);
          later.table(table).compact(key);
        }
        expect(contents(later)).toEqual(then);
      }),
      { numRuns: 1000 },
    );
  });

  test('is back at its seed when its change sets are reverted, newest first', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const world = new World(seed());
        const sets = [...steps, { kind: 'commit' } as const].flatMap((step) => {
          if (step.kind === 'commit') return [world.commit()];
          take(world, step);
          return [];
        });
        for (const changes of sets.toReversed()) world.revert(changes);
        world.commit();
        expect(contents(world)).toEqual(seeded);
        expect(world.copy().get('test/note')?.size ?? 0).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('returns change sets that name each record once, with its state before and after the request', () => {
    const world = new World(seed());
    notes(world).put({ id: 'a', topic: 'leave' });
    notes(world).put({ id: 'd' });
    notes(world).put({ id: 'a', topic: 'tax' });
    notes(world).delete('d');
    expect(world.commit()).toEqual([
      { table: 'test/note', key: 'a', before: { id: 'a', topic: 'pay' }, after: { id: 'a', topic: 'tax' } },
    ]);
  });

  test('keeps the changes before a failed attempt, and undoes those of the attempt', () => {
    const world = new World(seed());
    notes(world).put({ id: 'd' });
    expect(() =>
      world.attempt(() => {
        notes(world).put({ id: 'e' });
        notes(world).delete('d');
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(contents(world).map((note) => note.id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a world whose rows are judged', () => {
  const isNote = Object.assign((row: unknown) => (row as Note).topic !== 'bad', {
    errors: [{ instancePath: '/topic', keyword: 'enum', params: {}, message: 'must be a topic' }],
  });
  const judged = () => new World(new Seed([{ name: 'test', specs, rows: {}, validators: () => ({ note: isNote }) }]));

  test('keeps nothing of a transaction that wrote a bad row, and names the row and its member', () => {
    const world = judged();
    const kept: unknown[] = [];
    notes(world).put({ id: 'a', topic: 'pay' });
    notes(world).put({ id: 'b', topic: 'bad' });
    expect(() => world.commit((changes) => kept.push(changes))).toThrow('test/note b: /topic must be a topic');
    world.rollback();
    expect([kept, contents(world)]).toEqual([[], []]);
  });

  test('judges what is written after an undone part of the transaction', () => {
    const world = judged();
    notes(world).put({ id: 'a', topic: 'pay' });
    const { mark } = world;
    notes(world).put({ id: 'b', topic: 'pay' });
    world.judge();
    world.rollback(mark);
    notes(world).put({ id: 'b', topic: 'bad' });
    expect(() => world.judge()).toThrow('test/note b');
  });

  test('judges each row once', () => {
    let judgements = 0;
    const count = () => {
      judgements += 1;
      return true;
    };
    const world = new World(new Seed([{ name: 'test', specs, rows: {}, validators: () => ({ note: count }) }]));
    notes(world).put({ id: 'a' });
    world.judge();
    world.commit();
    expect(judgements).toBe(1);
  });
});
