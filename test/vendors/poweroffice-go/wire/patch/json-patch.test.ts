import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unescapePointer } from '../../../../../src/engine/http/json-pointer.ts';
import type { Member } from '../../../../../src/engine/http/members.ts';
import { applyPatch, type PatchOperation } from '../../../../../src/vendors/poweroffice-go/wire/patch/json-patch.ts';
import { PatchError } from '../../../../../src/vendors/poweroffice-go/wire/patch/patch-error.ts';
import type { Counted } from './count-copies.ts';

const document: Member = {
  kind: 'object',
  members: {
    EndDate: { kind: 'date' },
    StartDate: { kind: 'date' },
    EmploymentForm: { kind: 'choice', values: ['Permanent', 'Temporary'] },
    FullTimeHoursPerWeek: { kind: 'number' },
    EnterpriseId: { kind: 'integer' },
    IsDefault: { kind: 'boolean' },
    FirstName: { kind: 'text' },
    LastName: { kind: 'text' },
    ContactGroupIds: { kind: 'list', items: { kind: 'integer' } },
    OtherIds: { kind: 'list', items: { kind: 'integer' } },
    MailAddress: { kind: 'object', members: { City: { kind: 'text' }, ZipCode: { kind: 'text' } } },
  },
};
const before = {
  EndDate: null as string | null,
  StartDate: '2025-02-01' as string | null,
  EmploymentForm: 'Permanent',
  FullTimeHoursPerWeek: 37.5,
  EnterpriseId: 12345,
  IsDefault: true,
  FirstName: 'Henry',
  LastName: 'Ford' as string | null,
  ContactGroupIds: [3, 1001],
  OtherIds: null as readonly number[] | null,
  MailAddress: { City: 'Oslo', ZipCode: '0161' as string | null } as { City: string; ZipCode: string | null } | null,
};

describe('a patch of a typed object', () => {
  const cases: readonly [string, PatchOperation[], object][] = [
    ['replace', [{ op: 'replace', path: '/EndDate', value: '2024-07-15' }], { EndDate: '2024-07-15' }],
    [
      'add sets a member',
      [{ op: 'add', path: '/EmploymentForm', value: 'Temporary' }],
      { EmploymentForm: 'Temporary' },
    ],
    ['remove makes it null', [{ op: 'remove', path: '/StartDate' }], { StartDate: null }],
    ['copy', [{ op: 'copy', from: '/firstname', path: '/lastname' }], { LastName: 'Henry' }],
    [
      'move leaves null behind',
      [{ op: 'move', from: '/firstname', path: '/lastname' }],
      { LastName: 'Henry', FirstName: null },
    ],
    ['move onto itself', [{ op: 'move', from: '/FirstName', path: '/firstname' }], {}],
    ['test that holds', [{ op: 'test', path: '/EmploymentForm', value: 'permanent' }], {}],
    ['paths in any case', [{ op: 'REPLACE', path: '/ENDDATE', value: '2024-07-15' }], { EndDate: '2024-07-15' }],
    [
      'a path with a slash at its end',
      [{ op: 'replace', path: '/EndDate/', value: '2024-07-15' }],
      { EndDate: '2024-07-15' },
    ],
    [
      'an element after the last',
      [{ op: 'add', path: '/ContactGroupIds/2', value: 1 }],
      { ContactGroupIds: [3, 1001, 1] },
    ],
    ['a position with a sign', [{ op: 'replace', path: '/ContactGroupIds/+1', value: 7 }], { ContactGroupIds: [3, 7] }],
    ['a position with a zero in front', [{ op: 'remove', path: '/ContactGroupIds/01' }], { ContactGroupIds: [3] }],
    ['a position with blanks', [{ op: 'remove', path: '/ContactGroupIds/ 0 ' }], { ContactGroupIds: [1001] }],
    [
      'replace of the last element',
      [{ op: 'replace', path: '/ContactGroupIds/-', value: 7 }],
      { ContactGroupIds: [3, 7] },
    ],
    ['a test of an element', [{ op: 'test', path: '/ContactGroupIds/1', value: '1001' }], {}],
    [
      'copy of the last element',
      [{ op: 'copy', from: '/ContactGroupIds/-', path: '/EnterpriseId' }],
      { EnterpriseId: 1001 },
    ],
    ['copy of a member onto itself', [{ op: 'copy', from: '/ContactGroupIds', path: '/contactgroupids' }], {}],
    [
      'a copied list leaves its original alone',
      [
        { op: 'copy', from: '/ContactGroupIds', path: '/OtherIds' },
        { op: 'add', path: '/OtherIds/-', value: 1 },
        { op: 'remove', path: '/ContactGroupIds/0' },
        { op: 'add', path: '/OtherIds/-', value: 2 },
      ],
      { ContactGroupIds: [1001], OtherIds: [3, 1001, 1, 2] },
    ],
    ['a path without its slash', [{ op: 'replace', path: 'EndDate', value: '2024-07-15' }], { EndDate: '2024-07-15' }],
    [
      'a text for a number',
      [{ op: 'add', path: '/FullTimeHoursPerWeek', value: '95.15' }],
      { FullTimeHoursPerWeek: 95.15 },
    ],
    ['a text for an integer', [{ op: 'add', path: '/EnterpriseId', value: '123456' }], { EnterpriseId: 123456 }],
    ['a text for a boolean', [{ op: 'add', path: '/IsDefault', value: 'False' }], { IsDefault: false }],
    ['a test against a text', [{ op: 'test', path: '/FullTimeHoursPerWeek', value: '37.5' }], {}],
    ['a date with a time', [{ op: 'add', path: '/EndDate', value: '2024-07-15T00:00:00' }], { EndDate: '2024-07-15' }],
    ['a value that is left out', [{ op: 'replace', path: '/StartDate' }], { StartDate: null }],
    ['a list', [{ op: 'add', path: '/ContactGroupIds', value: [3, '1002'] }], { ContactGroupIds: [3, 1002] }],
    [
      'an element at the end',
      [{ op: 'add', path: '/ContactGroupIds/-', value: '1' }],
      { ContactGroupIds: [3, 1001, 1] },
    ],
    ['the first element', [{ op: 'remove', path: '/ContactGroupIds/0' }], { ContactGroupIds: [1001] }],
    ['the last element', [{ op: 'remove', path: '/ContactGroupIds/-' }], { ContactGroupIds: [3] }],
    [
      'another element',
      [{ op: 'replace', path: '/ContactGroupIds/0', value: 1002 }],
      { ContactGroupIds: [1002, 1001] },
    ],
    [
      'a nested member',
      [{ op: 'replace', path: '/mailaddress/zipcode', value: 161 }],
      { MailAddress: { City: 'Oslo', ZipCode: '161' } },
    ],
    [
      'a nested object',
      [{ op: 'add', path: '/MailAddress', value: { city: 'Bodø', other: 1 } }],
      { MailAddress: { City: 'Bodø' } },
    ],
    [
      'in order',
      [
        { op: 'replace', path: '/FirstName', value: 'A' },
        { op: 'test', path: '/FirstName', value: 'A' },
        { op: 'copy', from: '/FirstName', path: '/LastName' },
      ],
      { FirstName: 'A', LastName: 'A' },
    ],
  ];
  test.each(cases)('is applied: %s', (_, patch, changes) => {
    const original = structuredClone(before);
    expect(applyPatch(original, patch, document)).toEqual({ ...before, ...changes });
    expect(original).toEqual(before);
  });

  const errors: readonly [PatchOperation[], string, string][] = [
    [
      [{ op: 'replace', path: '/EndDate', value: 'bogus' }],
      'value',
      "The value 'bogus' is invalid for target location.",
    ],
    [
      [{ op: 'add', path: '/EnterpriseId', value: '60.5' }],
      'value',
      "The value '60.5' is invalid for target location.",
    ],
    [[{ op: 'add', path: '/IsDefault', value: 'yes' }], 'value', "The value 'yes' is invalid for target location."],
    [[{ op: 'add', path: '/FirstName', value: true }], 'value', "The value 'True' is invalid for target location."],
    [
      [{ op: 'add', path: '/ContactGroupIds', value: [1, 'x'] }],
      'value',
      'The value \'[1,"x"]\' is invalid for target location.',
    ],
    [
      [{ op: 'copy', from: '/FirstName', path: '/EndDate' }],
      'value',
      "The value 'Henry' is invalid for target location.",
    ],
    [
      [{ op: 'add', path: '/ManagerEmployeeNo', value: 1 }],
      'path',
      "The target location specified by path segment 'ManagerEmployeeNo' was not found.",
    ],
    [[{ op: 'remove', path: '/Id' }], 'path', "The target location specified by path segment 'Id' was not found."],
    [
      [{ op: 'move', from: '/Id', path: '/EndDate' }],
      'path',
      "The target location specified by path segment 'Id' was not found.",
    ],
    [
      [{ op: 'add', path: '/EndDate/x', value: 1 }],
      'other',
      "For operation 'add', the target location specified by path '/EndDate/x' was not found.",
    ],
    [
      [{ op: 'add', path: '/FirstName/x', value: 1 }],
      'path',
      "The target location specified by path segment 'x' was not found.",
    ],
    [
      [{ op: 'replace', path: '', value: {} }],
      'path',
      "The target location specified by path segment '' was not found.",
    ],
    [
      [{ op: 'replace', path: '/EmploymentForm', value: 2 }],
      'enum-as-integer',
      "Enum 'employmentform' with value = 2 is not valid. (Enums is not allowed to be represented as integers).",
    ],
    [
      [{ op: 'replace', path: '/EmploymentForm', value: '2' }],
      'enum-as-integer',
      "Enum 'employmentform' with value = 2 is not valid. (Enums is not allowed to be represented as integers).",
    ],
    [
      [{ op: 'test', path: '/employmentform', value: 'Temporary' }],
      'test',
      "The current value 'Permanent' at path 'employmentform' is not equal to the test value 'Temporary'.",
    ],
    [[{ op: 'foo', path: '/EndDate' }], 'other', "Invalid JsonPatch operation 'foo'."],
    [[{ op: 'move', path: '/EndDate' }], 'other', 'The JSON patch document was malformed and could not be parsed.'],
    [
      [{ op: 'replace', path: '/ContactGroupIds/7', value: 1 }],
      'other',
      "The index value provided by path segment '7' is out of bounds of the array size.",
    ],
    [
      [{ op: 'add', path: '/ContactGroupIds/7', value: 1 }],
      'other',
      "The index value provided by path segment '7' is out of bounds of the array size.",
    ],
    [
      [{ op: 'add', path: '/ContactGroupIds/x', value: 1 }],
      'other',
      "The path segment 'x' is invalid for an array index.",
    ],
    [
      [
        { op: 'remove', path: '/MailAddress' },
        { op: 'add', path: '/MailAddress/City', value: 'Oslo' },
      ],
      'other',
      "For operation 'add', the target location specified by path '/MailAddress/City' was not found.",
    ],
  ];
  // Positions of lists: the texts of the tests of Microsoft.AspNetCore.JsonPatch.
  const outOfBounds = (segment: string) =>
    `The index value provided by path segment '${segment}' is out of bounds of the array size.`;
  const positions: readonly [PatchOperation, string][] = [
    [{ op: 'remove', path: '/ContactGroupIds/9' }, outOfBounds('9')],
    [{ op: 'remove', path: '/ContactGroupIds/2' }, outOfBounds('2')],
    [{ op: 'replace', path: '/ContactGroupIds/2', value: 1 }, outOfBounds('2')],
    [{ op: 'test', path: '/ContactGroupIds/9', value: 1 }, outOfBounds('9')],
    [{ op: 'move', from: '/ContactGroupIds/9', path: '/ContactGroupIds/0' }, outOfBounds('9')],
    [{ op: 'copy', from: '/ContactGroupIds/9', path: '/ContactGroupIds/0' }, outOfBounds('9')],
    [{ op: 'add', path: '/ContactGroupIds/3', value: 1 }, outOfBounds('3')],
    [{ op: 'add', path: '/ContactGroupIds/-1', value: 1 }, outOfBounds('-1')],
    [{ op: 'remove', path: '/ContactGroupIds/-1' }, outOfBounds('-1')],
    [
      { op: 'remove', path: '/contactgroupids/99999999999' },
      "The path segment '99999999999' is invalid for an array index.",
    ],
    [{ op: 'remove', path: '/ContactGroupIds/1e0' }, "The path segment '1e0' is invalid for an array index."],
    [{ op: 'add', path: '/ContactGroupIds/-/x', value: 1 }, "The path segment '-' is invalid for an array index."],
    [{ op: 'add', path: '/ContactGroupIds/X', value: 1 }, "The path segment 'X' is invalid for an array index."],
    [{ op: 'add', path: '/ContactGroupIds/0', value: 'abc' }, "The value 'abc' is invalid for target location."],
    [
      { op: 'test', path: '/ContactGroupIds/0', value: 4 },
      "The current value '3' at position '0' is not equal to the test value '4'.",
    ],
    [
      { op: 'add', path: '/OtherIds/-', value: 1 },
      "For operation 'add', the target location specified by path '/OtherIds/-' was not found.",
    ],
    [
      { op: 'Remove', path: '/OtherIds/0' },
      "For operation 'Remove', the target location specified by path '/OtherIds/0' was not found.",
    ],
    [{ op: 'remove', path: '//ContactGroupIds' }, "The provided string '//ContactGroupIds' is an invalid path."],
    [{ op: 'remove', path: '/ContactGroupIds~2' }, "The provided string '/ContactGroupIds~2' is an invalid path."],
    [
      { op: 'remove', path: '/Group~1Name' },
      "The target location specified by path segment 'Group/Name' was not found.",
    ],
  ];
  test.each(positions)('fails for %j: %s', (operation, text) => {
    const attempt = () => applyPatch(structuredClone(before), [operation], document);
    expect(attempt).toThrow(expect.objectContaining({ message: text }));
  });

  test.each([
    [{ op: 'remove', path: '/ContactGroupIds/-' }],
    [{ op: 'replace', path: '/ContactGroupIds/-', value: 1 }],
    [{ op: 'copy', from: '/ContactGroupIds/-', path: '/EnterpriseId' }],
  ])('finds no last element in an empty list: %j', (operation) => {
    const attempt = () => applyPatch({ ...before, ContactGroupIds: [] }, [operation], document);
    expect(attempt).toThrow(expect.objectContaining({ kind: 'end-of-list', message: outOfBounds('-') }));
  });

  test('takes no last element in a test', () => {
    const operation = { op: 'test', path: '/ContactGroupIds/-', value: 1001 };
    const attempt = () => applyPatch(before, [operation], document);
    expect(attempt).toThrow(expect.objectContaining({ kind: 'end-of-list' }));
  });

  test.each(errors)('fails for %j with an error of kind %s', (patch, kind, text) => {
    const attempt = () => applyPatch(structuredClone(before), patch, document);
    expect(attempt).toThrow(expect.objectContaining({ kind, message: text }));
  });
});

describe('any patch', () => {
  const name = fc.constantFrom('EndDate', 'StartDate', 'FirstName', 'LastName');
  const operation = fc.oneof(
    fc.record({
      op: fc.constant('replace'),
      path: name.map((n) => `/${n}`),
      value: fc.constantFrom('2024-07-15', null),
    }),
    fc.record({ op: fc.constant('remove'), path: name.map((n) => `/${n}`) }),
    fc.record({ op: fc.constantFrom('copy', 'move'), from: name.map((n) => `/${n}`), path: name.map((n) => `/${n}`) }),
    fc.record({ op: fc.constant('add'), path: fc.constant('/ContactGroupIds/-'), value: fc.nat() }),
  ) as fc.Arbitrary<PatchOperation>;
  const dated = { ...before, FirstName: '2024-01-01', LastName: '2024-01-02' };

  test('is its operations one after the other', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 6 }), fc.nat({ max: 6 }), (patch, cut) => {
        const whole = applyPatch(dated, patch, document);
        const halves = applyPatch(applyPatch(dated, patch.slice(0, cut), document), patch.slice(cut), document);
        expect(whole).toEqual(halves);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps the members and leaves the document alone', () => {
    const frozen = JSON.stringify(dated);
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 6 }), (patch) => {
        expect(Object.keys(applyPatch(dated, patch, document))).toEqual(Object.keys(dated));
        expect(JSON.stringify(dated)).toBe(frozen);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes a path in any case', () => {
    const inAnyCase = fc.tuple(operation, fc.boolean()).map(([item, upper]) => {
      const turn = (text: string) => (upper ? text.toUpperCase() : text.toLowerCase());
      return {
        item,
        turned: { ...item, path: turn(item.path), ...(item.from == null ? {} : { from: turn(item.from) }) },
      };
    });
    fc.assert(
      fc.property(inAnyCase, ({ item, turned }) => {
        expect(applyPatch(dated, [turned], document)).toEqual(applyPatch(dated, [item], document));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a document without a type', () => {
  const key = fc.constantFrom('a', 'b', '0', '1', '-', '__proto__', 'constructor', 'a/b', 'm~n');
  const value = fc.json({ maxDepth: 3 }).map((text): unknown => JSON.parse(text));
  const pointer = fc
    .array(key, { maxLength: 3 })
    .map((parts) => parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''));
  const operation = fc.oneof(
    fc.record({ op: fc.constantFrom('add', 'replace', 'test'), path: pointer, value }),
    fc.record({ op: fc.constant('remove'), path: pointer }),
    fc.record({ op: fc.constantFrom('copy', 'move'), from: pointer, path: pointer }),
  ) as fc.Arbitrary<PatchOperation>;
  const start = fc.record({ a: value, b: fc.array(value, { maxLength: 3 }) });

  test('is patched as the plain way does it, with a copy for each operation', () => {
    fc.assert(
      fc.property(start, fc.array(operation, { maxLength: 6 }), (before, patch) => {
        const frozen = JSON.stringify(before);
        const own = outcome(() => applyPatch<unknown>(before, patch, { kind: 'anything' }));
        expect(own).toBe(outcome(() => patch.reduce(applyPlainly, before as unknown)));
        expect(JSON.stringify(before)).toBe(frozen);
      }),
      { numRuns: 3000 },
    );
  });

  test('has no members but its own', () => {
    const patched = applyPatch<object>(
      JSON.parse('{"a":{}}'),
      [
        { op: 'add', path: '/__proto__', value: { polluted: true } },
        { op: 'add', path: '/a/__proto__', value: [] },
        { op: 'add', path: '/a/__proto__/-', value: 1 },
      ],
      { kind: 'anything' },
    );
    expect(JSON.stringify(patched)).toBe('{"a":{"__proto__":[1]},"__proto__":{"polluted":true}}');
    expect(Object.getPrototypeOf(patched)).toBe(Object.prototype);
    for (const path of ['/constructor', '/a/toString', '/__proto__/polluted']) {
      expect(() => applyPatch({ a: {} }, [{ op: 'remove', path }], { kind: 'anything' })).toThrow(PatchError);
    }
  });

  test('may be as deep as it likes', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const patched = applyPatch<unknown>(
      { a: deep },
      [
        { op: 'test', path: '/a', value: structuredDeepCopy(50_000) },
        { op: 'copy', from: '/a', path: '/b' },
        { op: 'add', path: `/b${'/0'.repeat(49_999)}/-`, value: 1 },
        { op: 'test', path: `/a${'/0'.repeat(49_999)}`, value: [] },
      ],
      { kind: 'anything' },
    );
    expect(Object.keys(patched as object)).toEqual(['a', 'b']);
  });
});

/** Lists one within another. */
function structuredDeepCopy(depth: number): unknown {
  return JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
}

function outcome(work: () => unknown): string {
  try {
    return JSON.stringify(work());
  } catch {
    return 'refused';
  }
}

/** One operation as RFC 6902 tells it, on a copy of the whole document. */
function applyPlainly(document: unknown, { op, path, from, value }: PatchOperation): unknown {
  const copy = { root: structuredClone(document) };
  const segmentsOf = (pointer: string) => `/root${pointer}`.split('/').slice(1).map(unescapePointer);
  const holderOf = (pointer: string) => segmentsOf(pointer).slice(0, -1).reduce(readOwn, copy);
  const keyOf = (pointer: string) => segmentsOf(pointer).at(-1) ?? '';
  const read = (pointer: string) => segmentsOf(pointer).reduce(readOwn, copy);
  const add = (added: unknown) => {
    const holder = holderOf(path);
    if (typeof holder !== 'object' || holder === null) throw new Error('nothing to add to');
    if (!Array.isArray(holder)) return define(holder, keyOf(path), added);
    const at = keyOf(path) === '-' ? holder.length : position(keyOf(path), holder.length);
    holder.splice(at, 0, added);
  };
  const remove = (pointer: string) => {
    if (pointer === '') throw new Error('nothing would be left');
    const holder = holderOf(pointer);
    read(pointer);
    if (Array.isArray(holder)) holder.splice(Number(keyOf(pointer)), 1);
    else Reflect.deleteProperty(holder as object, keyOf(pointer));
  };
  if (op === 'move' && path.startsWith(`${from}/`)) throw new Error('a value cannot be moved into itself');
  if (op === 'test' && !isDeepStrictEqual(read(path), value)) throw new Error('not equal');
  if (op === 'add') add(structuredClone(value));
  if (op === 'replace') {
    read(path);
    define(holderOf(path) as object, keyOf(path), structuredClone(value));
  }
  if (op === 'remove') remove(path);
  if (op === 'copy') add(structuredClone(read(from ?? '')));
  if (op === 'move') {
    const moved = read(from ?? '');
    remove(from ?? '');
    add(moved);
  }
  return copy.root;
}

function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function position(segment: string, limit: number): number {
  if (!/^(0|[1-9]\d*)$/.test(segment) || Number(segment) > limit) throw new Error(`no position: ${segment}`);
  return Number(segment);
}

function readOwn(holder: unknown, key: string): unknown {
  const isList = Array.isArray(holder);
  if (isList) position(key, holder.length - 1);
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) throw new Error(`no ${key}`);
  return (holder as Record<string, unknown>)[key];
}

test('A patch of 4,000 operations on a list of 400,000 copies the list a few times, not once for each of them', async () => {
  const thread = new Worker(new URL('./count-copies.ts', import.meta.url));
  const [{ length, last, elements }] = (await once(thread, 'message')) as [Counted];
  expect([length, last]).toEqual([404_000, 1_000_000]);
  expect(elements).toBeGreaterThan(400_000); // those of the patch itself are converted, and so counted
  expect(elements).toBeLessThan(10 * 400_000);
});
