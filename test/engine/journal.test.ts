import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, Journal } from '../../src/engine/journal.ts';

const entry = (id: number, bodyLength = 0, status = 200): Entry => ({
  id,
  at: 0,
  vendor: 'toy',
  operation: status === 404 ? undefined : 'getNote',
  request: {
    ...{ method: 'GET', path: '/', base: '', search: '', origin: '', headers: {} },
    body: { bytes: new Uint8Array(bodyLength), tooLarge: false },
  },
  reply: { status, headers: {}, body: '' },
  ...{ rules: [], evidence: undefined, changes: [], refusal: undefined, fault: undefined, duration: 0 },
});

const ids = (journal: Journal) => journal.entries().map(({ id }) => id);

describe('a journal', () => {
  test('holds the last entries and counts them all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.constantFrom(200, 201, 404), { maxLength: 60 }),
        (most, statuses) => {
          const journal = new Journal({ entries: most, bytes: 1e9 });
          for (const [i, status] of statuses.entries()) journal.note(entry(i + 1, 0, status));
          expect(ids(journal)).toEqual(statuses.map((_, i) => i + 1).slice(-most));
          expect(journal.total).toBe(statuses.length);
          const counted = Object.fromEntries(journal.counts().map(({ status, count }) => [status, count]));
          for (const status of [200, 201, 404])
            expect(counted[status] ?? 0).toBe(statuses.filter((each) => each === status).length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('holds no more bytes than it may, but always the last request', () => {
    const journal = new Journal({ entries: 1000, bytes: 10_000 });
    for (let id = 1; id <= 50; id += 1) journal.note(entry(id, 1000));
    expect(journal.held).toBeLessThanOrEqual(5);
    journal.note(entry(51, 100_000));
    expect(ids(journal)).toEqual([51]);
  });

  test('holds less where many sandboxes share the memory', () => {
    let sandboxes = 1;
    const journal = new Journal({ entries: 1000, bytes: 640_000 }, () => sandboxes);
    const fill = () => {
      for (let id = 1; id <= 500; id += 1) journal.note(entry(id, 1000));
      return journal.held;
    };
    const alone = fill();
    sandboxes = 32;
    expect(fill()).toBe(alone);
    sandboxes = 320;
    expect(fill()).toBeLessThanOrEqual(Math.ceil(alone / 10));
  });

  test('tells its listeners of each entry until they have heard enough', () => {
    const journal = new Journal({ entries: 1, bytes: 1e9 });
    const heard: number[] = [];
    const stop = journal.listen(({ id }) => heard.push(id));
    journal.note(entry(1));
    journal.note(entry(2));
    stop();
    journal.note(entry(3));
    expect(heard).toEqual([1, 2]);
  });
});
