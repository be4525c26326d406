import { expect, test } from 'vitest';
import document from '../../../src/server/control/generated/openapi.json' with { type: 'json' };
import { type Field, inWords, isRecord, type Schemas, toField, withMember } from '../../../src/ui/form/fields.ts';
import { vendors } from '../../../src/vendors/index.ts';

const schemas = document.components.schemas as unknown as Schemas;
const order = toField({ $ref: '#/components/schemas/FaultOrder' }, schemas);

/** The members of a value that no field of a form writes, as JSON pointers. */
function unwritten(field: Field, value: unknown, pointer = ''): readonly string[] {
  if (field.kind === 'group')
    return Object.entries(value as object).flatMap(([name, each]) => {
      const member = field.members.find((one) => one.name === name);
      return member === undefined ? [`${pointer}/${name}`] : unwritten(member.field, each, `${pointer}/${name}`);
    });
  if (field.kind === 'list')
    return (value as readonly unknown[]).flatMap((each, i) => unwritten(field.item, each, `${pointer}/${i}`));
  if (field.kind !== 'branches') return [];
  const branch = field.branches.find((one) => one.holds(value));
  if (branch === undefined) return [pointer];
  const start = isRecord(branch.start) ? branch.start : {};
  const others = isRecord(value) ? Object.entries(value).filter(([name, each]) => start[name] !== each) : [];
  return isRecord(value) ? unwritten(branch.field, Object.fromEntries(others), pointer) : [];
}

test('the form of a fault writes every fault of every preset', () => {
  const faults = vendors.flatMap(({ faultPresets }) => faultPresets.flatMap((preset) => preset.faults));
  expect(faults.length).toBeGreaterThan(5);
  for (const fault of faults) expect([fault, unwritten(order, fault)]).toEqual([fault, []]);
});

test.each([
  [{ effect: { kind: 'slow', bytesPerSecond: 5 }, delay: 100, probability: 0.5 }],
  [{ effect: { kind: 'fail-items', items: [1, 3] }, delay: { uniform: { min: 1, max: 2 } }, skip: 1 }],
  [{ effect: { kind: 'delay' }, delay: { lognormal: { median: 1, sigma: 2 } } }],
  [
    {
      effect: { kind: 'stale-read', requests: 2 },
      match: { headers: { a: 'b' }, body: [{ jsonPath: '$.a', equals: 1 }] },
    },
  ],
])('the form of a fault writes %j', (fault) => {
  expect(unwritten(order, fault)).toEqual([]);
});

test('a member that a form has no field for is told by this test', () => {
  expect(unwritten(order, { effect: { kind: 'nothing' }, often: 1 })).toEqual(['/effect', '/often']);
});

test('a kind of effect has its own part of the description', () => {
  const effect = order.kind === 'group' ? order.members.find(({ name }) => name === 'effect')?.field : undefined;
  const branches = effect?.kind === 'branches' ? effect.branches : [];
  expect(branches.find(({ name }) => name === 'reset')?.description).toBe(
    'the connection is broken off before anything is done',
  );
  expect(branches.find(({ name }) => name === 'slow')?.start).toEqual({ kind: 'slow' });
});

test('a member is set, taken away, and with the last one the object', () => {
  expect(withMember({ a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 });
  expect(withMember({ a: 1, b: 2 }, 'b', undefined)).toEqual({ a: 1 });
  expect(withMember({ a: 1 }, 'a', undefined)).toBe(undefined);
  expect(withMember(undefined, 'a', 1)).toEqual({ a: 1 });
});

test('a name is shown in words', () => {
  expect(['bytesPerSecond', 'times', 'jsonPath'].map(inWords)).toEqual(['bytes per second', 'times', 'json path']);
});
