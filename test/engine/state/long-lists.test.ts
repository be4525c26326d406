import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LayeredTable } from '../../../src/engine/state/layered-table.ts';
import { Seed } from '../../../src/engine/state/seed.ts';
import type { TableSpecs, Tables } from '../../../src/engine/state/table.ts';
import { World } from '../../../src/engine/state/world.ts';

type Note = { readonly id: string; readonly topic: string };

const specs = {
  note: { key: (row: Note) => row.id, indexes: { topic: (row: Note) => row.topic } },
} satisfies TableSpecs;

const topicOf = (i: number) => (i % 8 === 0 ? 'leave' : 'pay');
const rows = Array.from({ length: 260 }, (_, i): Note => ({ id: `s${i}`, topic: topicOf(i) }));
const seed = new Seed([{ name: 'test', specs, rows: { note: rows } }]);
const notes = (world: World) => (world.view('test') as unknown as Tables<typeof specs>).note;

const id = fc.constantFrom('s0', 's1', 's8', 's259', 'x', 'y');
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('put' as const), id, topic: fc.constantFrom('pay', 'leave') }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), id }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom({ kind: 'commit' as const }, { kind: 'rollback' as const }, { kind: 'ask' as const }),
  },
);

describe('a long list of an index', () => {
  test('holds the rows with its value in the order of the table, whatever is committed or undone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const world = new World(seed);
        const table = notes(world);
        const compare = () => {
          const all = [...table.all()];
          for (const topic of ['pay', 'leave'])
            expect(table.by('topic', topic)).toEqual(all.filter((row) => row.topic === topic));
          expect(table.byAny('topic', ['leave', 'pay'])).toEqual(all);
        };
        compare();
        for (const each of steps) {
          if (each.kind === 'put') table.put({ id: each.id, topic: each.topic });
          else if (each.kind === 'delete') table.delete(each.id);
          else if (each.kind === 'ask') compare();
          else world[each.kind]();
        }
        compare();
        world.reset();
        compare();
      }),
      { numRuns: 60 },
    );
  });

  test('is found once, and after a few writes brought up to date without a walk through the table', () => {
    const world = new World(seed);
    const table = notes(world);
    table.by('topic', 'pay');
    const get = vi.spyOn(LayeredTable.prototype, 'get');
    table.by('topic', 'pay');
    table.put({ id: 'x', topic: 'pay' });
    table.put({ id: 's1', topic: 'pay' });
    table.delete('s2');
    world.commit();
    const found = table.by('topic', 'pay');
    expect(get.mock.calls.length).toBeLessThan(20);
    get.mockRestore();
    expect([found.length, found.at(-1)?.id]).toEqual([rows.filter(({ topic }) => topic === 'pay').length, 'x']);
  });
});
