import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../../../src/engine/http/members.ts';
import { applyPatch, type PatchOperation } from '../../../../src/vendors/poweroffice-go/wire/json-patch.ts';

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
      "The target location specified by path segment 'manageremployeeno' was not found.",
    ],
    [[{ op: 'remove', path: '/Id' }], 'path', "The target location specified by path segment 'id' was not found."],
    [
      [{ op: 'move', from: '/Id', path: '/EndDate' }],
      'path',
      "The target location specified by path segment 'id' was not found.",
    ],
    [
      [{ op: 'add', path: '/EndDate/x', value: 1 }],
      'other',
      "For operation 'add', the target location specified by path '/enddate/x' was not found.",
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
      "The current value 'Permanent' at path 'EmploymentForm' is not equal to the test value 'Temporary'.",
    ],
    [[{ op: 'foo', path: '/EndDate' }], 'other', "Invalid JsonPatch operation 'foo'."],
    [[{ op: 'move', path: '/EndDate' }], 'other', 'The JSON patch document was malformed and could not be parsed.'],
    [
      [{ op: 'replace', path: '/ContactGroupIds/7', value: 1 }],
      'other',
      "For operation 'replace', the target location specified by path '/contactgroupids/7' was not found.",
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
      "For operation 'add', the target location specified by path '/mailaddress/city' was not found.",
    ],
  ];
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
