import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/engine/journal/entry.ts';
import { Journal } from '../../../src/engine/journal/journal.ts';

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
  ...{
    rules: [],
    parts: [],
    switches: { choices: {}, twins: {} },
    evidence: undefined,
    changes: [],
    refusal: undefined,
    fault: undefined,
    duration: 0,
  },
});

const bytes = fc.uint8Array({ maxLength: 6000 });
const text = fc.string({ unit: 'binary', maxLength: 3000 });
const headers = fc.constantFrom<{ [name: string]: string }>({}, { accept: '*/*' }, { accept: '*/*', host: 'here' });
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  id: fc.nat(),
  at: fc.double({ noNaN: true }),
  vendor: fc.constantFrom('toy', 'other'),
  operation: fc.constantFrom('getNote', 'putNote', undefined),
  request: fc.record({
    method: fc.constantFrom('GET', 'PUT'),
    path: text,
    base: fc.constantFrom('', '/Demo'),
    search: text,
    origin: fc.constantFrom('http://here', 'http://there'),
    headers,
    body: fc.oneof(
      bytes.map((given) => ({ bytes: given, tooLarge: false }) as const),
      fc.constant({ tooLarge: true } as const),
    ),
  }),
  reply: fc
    .tuple(fc.constantFrom(200, 404), headers, fc.oneof(text, bytes), fc.option(fc.constant({ delay: 5 })))
    .map(([status, of, body, delivery]) => ({ status, headers: of, body, ...(delivery === null ? {} : { delivery }) })),
  rules: fc.array(fc.constantFrom('toy.one', 'toy.two')),
  parts: fc.constantFrom([], [{ name: 'operation getNote', evidence: 'observed' as const }]),
  switches: fc.constantFrom({ choices: {}, twins: {} }, { choices: {}, twins: { 'toy.one': 'twin' } }),
  evidence: fc.constantFrom('documented', undefined),
  changes: fc.constantFrom([], [{ table: 'toy/note', key: 'a', before: undefined, after: { id: 'a' } }]),
  refusal: fc.constantFrom(undefined, { kind: 'missing-body' } as const),
  fault: fc.constantFrom(undefined, 'f1'),
  duration: fc.double({ min: 0, max: 100, noNaN: true }),
});

const ids = (journal: Journal) => journal.entries().map(({ id }) => id);

describe('a journal', () => {
  test('holds the last entries and counts all of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.constantFrom(200, 201, 404), { maxLength: 60 }),
        (most, statuses) => {
          const journal = new Journal({ maxEntries: most, maxBytes: 1e9 });
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

  test('returns entries as they were, whatever entries were dropped and added meanwhile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(anyEntry, { maxLength: 40 }), (most, all) => {
        const journal = new Journal({ maxEntries: most, maxBytes: 1e9 });
        const numbered = all.map((each, i) => ({ ...each, id: i + 1 }));
        for (const each of numbered) journal.note(each);
        expect(journal.entries()).toEqual(numbered.slice(-most));
        expect(journal.get(numbered.length)).toEqual(numbered.at(-1));
        journal.forgetAfter(numbered.length - 2);
        expect(journal.entries()).toEqual(numbered.slice(-most).filter(({ id }) => id <= numbered.length - 2));
        for (const each of numbered) journal.note(each);
        expect(journal.entries().slice(-numbered.length)).toEqual(numbered.slice(-most));
      }),
      { numRuns: 300 },
    );
  });

  test('shares the common parts of requests in a row', () => {
    const journal = new Journal({ maxEntries: 10, maxBytes: 1e9 });
    for (const id of [1, 2]) {
      const { request, reply, ...rest } = entry(id);
      const headers = { accept: 'application/json', host: 'here' };
      journal.note({ ...rest, request: { ...request, headers }, reply: { ...reply, headers: { ...headers } } });
    }
    const [first, second] = journal.entries();
    expect(second?.request.headers).toBe(first?.request.headers);
    expect(second?.reply.headers).toBe(first?.reply.headers);
  });

  test('stays within its limit of bytes, but always holds the last request', () => {
    const journal = new Journal({ maxEntries: 1000, maxBytes: 10_000 });
    for (let id = 1; id <= 50; id += 1) journal.note(entry(id, 1000));
    expect(journal.held).toBeLessThanOrEqual(5);
    journal.note(entry(51, 100_000));
    expect(ids(journal)).toEqual([51]);
  });

  test('holds less where many sandboxes share the memory', () => {
    let sandboxes = 1;
    const journal = new Journal({ maxEntries: 1000, maxBytes: 640_000 }, () => sandboxes);
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

  test('calls its listeners with each entry until they stop listening', () => {
    const journal = new Journal({ maxEntries: 1, maxBytes: 1e9 });
    const heard: number[] = [];
    const stop = journal.listen(({ id }) => heard.push(id));
    journal.note(entry(1));
    journal.note(entry(2));
    stop();
    journal.note(entry(3));
    expect(heard).toEqual([1, 2]);
  });
});
