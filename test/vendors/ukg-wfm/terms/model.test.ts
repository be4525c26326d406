import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openInProcess } from '../in-process.ts';

// Requests are compared with a model that has no ranges: for each person and day, the term of that day.

const days = Array.from({ length: 13 }, (_, i) => `2020-01-${String(i + 1).padStart(2, '0')}`);
type Model = Map<string, Map<string, number>>;

const terms = '/v1/commons/persons/employment_terms';
const keys: Readonly<Record<string, number>> = { '20190': 100, '10020': 120, '10030': 130 };
const unknownTerm = 999;

const date = fc.constantFrom(...days);
const range = fc.tuple(date, date).map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));
const entry = fc
  .tuple(fc.constantFrom(2, 4, 5), range)
  .map(([id, [effectiveDate, expirationDate]]) => ({ employmentTerm: { id }, effectiveDate, expirationDate }));
type Entry = {
  readonly employmentTerm: { readonly id: number };
  readonly effectiveDate: string;
  readonly expirationDate: string;
};

const item = fc.record({
  personNumber: fc.constantFrom(...Object.keys(keys)),
  assignments: fc.array(entry, { minLength: 1, maxLength: 4 }),
  span: fc.option(range, { nil: undefined }),
  bad: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
});
type Item = {
  readonly personNumber: string;
  readonly assignments: readonly Entry[];
  readonly span: readonly [string, string] | undefined;
  readonly bad: boolean;
};
const step = fc.record({
  kind: fc.constantFrom('create' as const, 'update' as const, 'delete' as const),
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
  alone: fc.boolean(),
});
type Step = { readonly kind: 'create' | 'update' | 'delete'; readonly items: readonly Item[]; readonly alone: boolean };

const single = { create: ['POST', terms], update: ['PUT', terms], delete: ['POST', `${terms}/apply_delete`] } as const;
const many = { create: 'multi_create', update: 'multi_upsert', delete: 'multi_delete' } as const;

const reports: string[] = [];
const { send, sandbox } = await openInProcess((message) => reports.push(message));

function toRequest({ personNumber, assignments, span, bad }: Item, kind: Step['kind']): object {
  const wrong = { employmentTerm: { id: unknownTerm }, effectiveDate: '2020-01-01', expirationDate: '2020-01-02' };
  return {
    personIdentity: { personNumber },
    ...(span === undefined || kind !== 'update' ? {} : { assignmentSpan: { start: span[0], end: span[1] } }),
    assignments: bad ? [...assignments, wrong] : assignments,
  };
}

function apply(model: Model, kind: Step['kind'], { personNumber, assignments, span, bad }: Item): void {
  if (bad) return;
  const held = model.get(personNumber) ?? new Map<string, number>();
  model.set(personNumber, held);
  const within = (day: string) => kind !== 'update' || span === undefined || (span[0] <= day && day < span[1]);
  if (kind === 'update') for (const day of days) if (within(day)) held.delete(day);
  const inOrder =
    kind === 'delete'
      ? assignments
      : assignments.toSorted((a, b) =>
          a.effectiveDate < b.effectiveDate ? -1 : Number(a.effectiveDate > b.effectiveDate),
        );
  for (const { employmentTerm, effectiveDate, expirationDate } of inOrder) {
    for (const day of days) {
      if (day < effectiveDate || day >= expirationDate || !within(day)) continue;
      if (kind !== 'delete') held.set(day, employmentTerm.id);
      else if (held.get(day) === employmentTerm.id) held.delete(day);
    }
  }
}

function expectLike(model: Model): void {
  for (const [personNumber, personKey] of Object.entries(keys)) {
    const { body } = send('GET', `${terms}/${personKey}`) as { body: { assignments: readonly Entry[] } };
    const byDay = days.map((day) =>
      body.assignments
        .filter((row) => row.effectiveDate <= day && day < row.expirationDate)
        .map((row) => row.employmentTerm.id),
    );
    const expected = days.map((day) => [model.get(personNumber)?.get(day)].filter((term) => term !== undefined));
    expect(byDay).toEqual(expected);
    for (const [i, row] of body.assignments.entries()) {
      const next = body.assignments[i + 1];
      expect(row.effectiveDate < row.expirationDate).toBe(true);
      if (next === undefined) continue;
      expect(row.expirationDate <= next.effectiveDate).toBe(true);
      expect(row.expirationDate === next.effectiveDate && row.employmentTerm.id === next.employmentTerm.id).toBe(false);
    }
  }
}

function expectedStatus({ kind, items, alone }: Step): number {
  const failing = items.filter(({ bad }) => bad).length;
  if (alone) return items[0]?.bad === true ? 400 : kind === 'delete' ? 204 : 200;
  if (failing === 0) return kind === 'delete' ? 204 : 200;
  return failing === items.length ? 400 : 207;
}

test('any requests leave every person with the terms of a model that works day by day', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps: readonly Step[]) => {
      sandbox.reset();
      const model: Model = new Map();
      for (const one of steps) {
        const [first] = one.items;
        if (first === undefined) continue;
        const [method, path] = single[one.kind];
        const answer = one.alone
          ? send(method, path, toRequest(first, one.kind))
          : send(
              'POST',
              `${terms}/${many[one.kind]}`,
              one.items.map((each) => toRequest(each, one.kind)),
            );
        expect(answer.status).toBe(expectedStatus(one));
        for (const each of one.alone ? [first] : one.items) apply(model, one.kind, each);
      }
      expectLike(model);
    }),
    { numRuns: 1500 },
  );
  expect(reports).toEqual([]);
});

test('the same requests in a fresh sandbox give the same bytes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3 }), (steps: readonly Step[]) => {
      const run = () => {
        sandbox.reset();
        return steps.map(({ kind, items }) =>
          JSON.stringify(
            send(
              'POST',
              `${terms}/${many[kind]}`,
              items.map((each) => toRequest(each, kind)),
            ),
          ),
        );
      };
      expect(run()).toEqual(run());
    }),
    { numRuns: 1000 },
  );
});
