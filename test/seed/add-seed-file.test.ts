import { describe, expect, test } from 'vitest';
import type { Vendor } from '../../src/engine/request/vendor.ts';
import type { Row } from '../../src/engine/state/table.ts';
import { findSharedKeys } from '../../src/engine/state/unique-keys.ts';
import { addSeedFile, readSeedFile } from '../../src/seed/add-seed-file.ts';
import { SeedFileError } from '../../src/seed/seed-file-error.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

const now = Date.parse('2026-01-15T10:00:00Z');
const take = async (text: string) =>
  addSeedFile(await readSeedFile(text, 'company.yaml'), vendors, { now, randomSeed: 1 });
const seedOf = (seeded: readonly Vendor[], name: string) =>
  (seeded.find((vendor) => vendor.name === name) as Vendor).seed;
const rowsOf = (seeded: readonly Vendor[], name: string, table: string) => seedOf(seeded, name).rows[table] ?? [];
const find = (rows: readonly Row[], member: string, value: unknown) =>
  rows.find((row) => (row as Record<string, unknown>)[member] === value) as Record<string, unknown> | undefined;

const errorsOf = async (text: string): Promise<readonly string[]> => {
  const error = await take(text).catch((reason: unknown) => reason);
  if (!(error instanceof SeedFileError)) throw new Error('the file was seeded');
  return error.message.split('\n').slice(1);
};

const person = `ukg-wfm:
  person:
    - personKey: 5001
      personNumber: "77001"
      lastName: Doe
      jobAssignmentId: 9
      hireDate: 2020-01-01
      employmentStatus: [{ name: Active, from: 2020-01-01 }]
      userAccountStatus: Active
`;

describe('a seed file', () => {
  test('adds its records to those of the built-in company', async () => {
    const seeded = await take(person);
    const before = rowsOf(vendors, 'ukg-wfm', 'person');
    const rows = rowsOf(seeded, 'ukg-wfm', 'person');
    expect(rows.slice(0, -1)).toEqual(before);
    expect(rows.at(-1)).toMatchObject({ personKey: 5001, lastName: 'Doe' });
    expect(seedOf(seeded, 'sage-intacct')).toBe(seedOf(vendors, 'sage-intacct'));
  });

  test('replaces a built-in record by one with the same key', async () => {
    const seeded = await take(person.replace('5001', '100'));
    const rows = rowsOf(seeded, 'ukg-wfm', 'person');
    expect(rows.length).toBe(rowsOf(vendors, 'ukg-wfm', 'person').length);
    expect(rows.map((row) => (row as { personKey: number }).personKey)).toEqual(
      rowsOf(vendors, 'ukg-wfm', 'person').map((row) => (row as { personKey: number }).personKey),
    );
    expect(find(rows, 'personKey', 100)?.lastName).toBe('Doe');
  });

  test('replaces all records of a table with the word replace', async () => {
    const seeded = await take(
      '{ "sage-intacct": { "employee-position": { "replace": [ { "key": "20", "id": "W", "name": "Welder" } ] } } }',
    );
    expect(rowsOf(seeded, 'sage-intacct', 'employee-position')).toEqual([
      {
        key: '20',
        id: 'W',
        name: 'Welder',
        status: 'active',
        href: '/objects/construction/employee-position/20',
        audit: {
          createdDateTime: '2026-01-15T10:00:00Z',
          modifiedDateTime: '2026-01-15T10:00:00Z',
          createdBy: '1',
          modifiedBy: '1',
        },
      },
    ]);
  });

  test('sets counters to the highest key, and never back', async () => {
    const seeded = await take(`sage-intacct:
  employee-position: [{ key: "20", id: W, name: Welder }]
  labor-union: [{ key: "3", id: U, name: Union }]
poweroffice-go:
  departments: [{ Id: 5, Code: X, Name: X, IsActive: true }]
`);
    expect(seedOf(seeded, 'sage-intacct').counters).toEqual({
      ...seedOf(vendors, 'sage-intacct').counters,
      'employee-position': 20,
      'labor-union': 3,
    });
    expect(seedOf(seeded, 'poweroffice-go').counters).toEqual(seedOf(vendors, 'poweroffice-go').counters);
  });

  test('needs only the identifying members of an employee and an employment', async () => {
    const seeded = await take(`poweroffice-go:
  employees:
    - { Id: 9500000, Number: 77, FirstName: Jo, LastName: Doe, MailAddress: { City: Oslo, ZipCode: "0161" } }
  employments:
    - { Id: 7, EmployeeId: 9500000, EnterpriseId: 1000501, StartDate: 2020-01-01, ProfessionCode: "7125102" }
`);
    const production = '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10';
    expect(find(rowsOf(seeded, 'poweroffice-go', 'employees'), 'Id', 9500000)).toMatchObject({
      client: production,
      JobTitle: null,
      LastChangedDateTimeOffset: '2026-01-15T10:00:00Z',
      MailAddress: { AddressLine1: null, City: 'Oslo', CountryCode: null },
    });
    expect(find(rowsOf(seeded, 'poweroffice-go', 'employments'), 'Id', 7)).toMatchObject({
      client: production,
      EndDate: null,
      ReportingId: 'POGO_7',
    });
  });

  test('can use anchors and merge keys', async () => {
    const seeded = await take(`sage-intacct:
  labor-class:
    - &first { key: "1", id: A, name: Class, description: both }
    - { <<: *first, key: "2", id: B }
`);
    expect(rowsOf(seeded, 'sage-intacct', 'labor-class')).toMatchObject([
      { key: '1', id: 'A', description: 'both' },
      { key: '2', id: 'B', description: 'both' },
    ]);
  });

  test('can use one anchor any number of times', async () => {
    const more = Array.from({ length: 300 }, (_, i) => `    - { <<: *first, key: "${i + 2}", id: C${i} }\n`).join('');
    const seeded = await take(`sage-intacct:\n  labor-class:\n    - &first { key: "1", id: A, name: Class }\n${more}`);
    expect(rowsOf(seeded, 'sage-intacct', 'labor-class')).toHaveLength(301);
  });

  test.each([[''], ['# nothing yet'], ['{}'], ['ukg-wfm:']])('without records (%j) changes nothing', async (text) => {
    expect((await take(text)).map(({ seed }) => seed)).toEqual(vendors.map(({ seed }) => seed));
  });

  test('has records that the server answers with', async () => {
    const paystub = await startPaystub({ vendors: await take(person) });
    const { status, body } = await paystub.sandbox()('GET', '/ukg/api/v1/commons/persons/5001');
    expect([status, body.personInformation.person.fullName]).toEqual([200, 'Doe']);
    expect(paystub.reports).toEqual([]);
  });
});

describe('the errors of a seed file', () => {
  test.each([
    ['a list', '- 1', ['company.yaml:1: must hold tables of records by vendor']],
    [
      'an unknown vendor',
      '\nsage-intact: {}',
      ['company.yaml:2: there is no vendor "sage-intact"; did you mean "sage-intacct"?'],
    ],
    [
      'an unknown table',
      'ukg-wfm:\n  persn: []',
      ['company.yaml:2: ukg-wfm/persn: ukg-wfm has no table "persn"; did you mean "person"?'],
    ],
    ['a vendor without tables', 'ukg-wfm: 7', ['company.yaml:1: must hold lists of records by table']],
    [
      'a table without a list',
      'ukg-wfm:\n  person: {}',
      ['company.yaml:2: ukg-wfm/person: must be a list of records, or a list of records named replace'],
    ],
    [
      'a replacement with something beside it',
      'ukg-wfm:\n  person:\n    replace: []\n    add: []',
      ['company.yaml:2: ukg-wfm/person: must be a list of records, or a list of records named replace'],
    ],
    [
      'a record that is not an object',
      'ukg-wfm:\n  person:\n    - 7',
      ['company.yaml:3: ukg-wfm/person: must be a record'],
    ],
    [
      'an unknown member',
      `${person}      firstNam: Jo\n`,
      ['company.yaml:10: ukg-wfm/person: there is no member "firstNam"; did you mean "firstName"?'],
    ],
    [
      'a missing member',
      person.replace('      lastName: Doe\n', ''),
      ['company.yaml:3: ukg-wfm/person: the member "lastName" is missing'],
    ],
    [
      'a wrong type',
      person.replace('"77001"', '77001'),
      ['company.yaml:4: ukg-wfm/person: personNumber: must be string, not 77001'],
    ],
    [
      'a wrong choice',
      person.replace('name: Active', 'name: Activ'),
      [
        'company.yaml:8: ukg-wfm/person: employmentStatus: 0: name: must be one of Active, Inactive, Terminated, not "Activ"',
      ],
    ],
    [
      'a wrong date',
      'poweroffice-go:\n  employees:\n    - Id: 9500000\n      DateOfBirth: 2020-02-30',
      ['company.yaml:4: poweroffice-go/employees: DateOfBirth: must match format "date", but is "2020-02-30"'],
    ],
    [
      'a day that does not exist',
      person.replace('hireDate: 2020-01-01', 'hireDate: 2020-02-30'),
      ['company.yaml:7: ukg-wfm/person: hireDate: must match format "date", but is "2020-02-30"'],
    ],
    [
      'a record that is there twice',
      `${person}${person.slice(person.indexOf('    - '))}`,
      ['company.yaml:10: ukg-wfm/person: there is a record 5001 already'],
    ],
    [
      'a reference to nothing',
      'sage-intacct:\n  employee:\n    - key: "1"\n      id: E\n      employeePosition: "99"',
      ['company.yaml:5: sage-intacct/employee: employeePosition: there is no employee-position 99'],
    ],
    [
      'a reference to nothing from within a list',
      'ukg-wfm:\n  termAssignments:\n    - personKey: 100\n      terms:\n        - termId: 2\n          effective: 2020-01-01\n          expiration: 2021-01-01\n        - termId: 99\n          effective: 2021-01-01\n          expiration: 3000-01-01',
      ['company.yaml:8: ukg-wfm/termAssignments: terms.1.termId: there is no term 99'],
    ],
    [
      'a reference that may lead to one of two tables, and leads to none',
      'poweroffice-go:\n  bankAccounts:\n    - { Id: 1, BankAccountNumber: "1", ContactId: 1000002 }\n    - { Id: 2, BankAccountNumber: "2", ContactId: 1020001 }\n    - { Id: 3, BankAccountNumber: "3", ContactId: 99 }',
      ['company.yaml:5: poweroffice-go/bankAccounts: ContactId: there is no employees or suppliers 99'],
    ],
    [
      'a code that is unique below one project alone',
      'poweroffice-go:\n  projects:\n    - { Id: 1, Code: "1", Name: Main }\n    - { Id: 2, Code: "1", Name: Sub, ParentProjectId: 1 }\n    - { Id: 3, Code: "1", Name: Sub, ParentProjectId: 1 }',
      [expect.stringMatching(/^company\.yaml:5: poweroffice-go\/projects: Code: /)],
    ],
    [
      'built-in records that name replaced ones',
      'ukg-wfm:\n  payCodeValueProfile:\n    replace: []\n  person:\n    replace: []',
      [
        'company.yaml:4: ukg-wfm/person: the built-in user apiuser names person 10, which is replaced by nothing; replace user too',
        'company.yaml:4: ukg-wfm/person: the built-in user noaccess names person 11, which is replaced by nothing; replace user too',
      ],
    ],
    [
      'aliases of aliases that stand for a billion values',
      [
        'a: &a [x,x,x,x,x,x,x,x,x,x]',
        ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`)}]`),
      ].join('\n'),
      ['company.yaml:1: its aliases stand for more than 10000 values'],
    ],
    [
      'lists that nest without end',
      `x: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      ['company.yaml:1: it is nested too deep'],
    ],
    ['an alias without an anchor', 'ukg-wfm:\n  person: *nobody', ['company.yaml:2: *nobody leads nowhere']],
    [
      'an alias in its own anchor',
      'ukg-wfm:\n  person:\n    - &a { lastName: *a }',
      ['company.yaml:3: *a leads nowhere'],
    ],
    ['broken YAML', 'ukg-wfm:\n  person: [', [expect.stringMatching(/^company\.yaml:2: /)]],
    [
      'a name given twice',
      'ukg-wfm: {}\nukg-wfm: {}',
      [expect.stringMatching(/^company\.yaml:2: Map keys must be unique/)],
    ],
    ['broken JSON', '{\n "ukg-wfm": {\n  "person" [] }}', [expect.stringMatching(/^company\.yaml:3: /)]],
    [
      'a name given twice in JSON',
      '{\n "ukg-wfm": {},\n "sage-intacct": {\n  "labor-class": [{ "key": "1",\n   "id": "A", "name": ":", "id": "B" }] } }',
      ['company.yaml:5: there is a member "id" already'],
    ],
    [
      'JSON that nests without end',
      `{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      ['company.yaml:1: it is nested too deep'],
    ],
    [
      'records of JSON',
      '\n{ "sage-intacct": {\n "labor-class": [\n  { "key": "1", "id": "A", "name": "\\"[:," },\n  7,\n  { "key": "2",\n   "id": [1, { "a": 2 }],\n   "n\\u0061me": 9 } ] } }',
      [
        'company.yaml:5: sage-intacct/labor-class: must be a record',
        'company.yaml:7: sage-intacct/labor-class: id: must be string, not [1,{"a":2}]',
        'company.yaml:8: sage-intacct/labor-class: name: must be string or null, not 9',
      ],
    ],
    ['JSON that is a list', '\n\n[1]', ['company.yaml:3: must hold tables of records by vendor']],
  ])('name the line and the reason of %s', async (_, text, expected) => {
    expect(await errorsOf(text)).toEqual(expected);
  });

  test('are reported all at once, in the order of their lines', async () => {
    const text = `${person.replace('Doe', '7')}sage-intacct:\n  nothing: []\npoweroffice: {}\n`;
    expect((await errorsOf(text)).map((line) => line.split(':')[1])).toEqual(['5', '11', '12']);
  });

  test('are counted if there are many', async () => {
    const text = `sage-intacct:\n  labor-class:\n${'    - {}\n'.repeat(15)}`;
    const lines = await errorsOf(text);
    expect([lines.length, lines.at(-1)]).toEqual([21, 'and 10 more']);
  });

  test('keep all records of the file from being added', async () => {
    await expect(take(`${person}sage-intacct:\n  nothing: []\n`)).rejects.toThrow(/is not loaded: 1 error\n/);
  });
});

describe('a value that names one record alone', () => {
  test.each([
    [
      person.replace('"77001"', '"20190"'),
      'company.yaml:4: ukg-wfm/person: personNumber: 20190 is that of person 100 already',
    ],
    [
      `${person}    - personKey: 5002
      personNumber: "77001"
      lastName: Roe
      jobAssignmentId: 10
      hireDate: 2020-01-01
      employmentStatus: [{ name: Active, from: 2020-01-01 }]
      userAccountStatus: Active
`,
      'company.yaml:11: ukg-wfm/person: personNumber: 77001 is that of person 5001 already',
    ],
    [
      'sage-intacct:\n  employee-position: [{ key: "20", id: W, name: A }, { key: "21", id: W, name: B }]\n',
      'company.yaml:2: sage-intacct/employee-position: id: W is that of employee-position 20 already',
    ],
    [
      'sage-intacct:\n  employee-position:\n    - key: "20"\n      id: EP-001\n      name: A\n',
      expect.stringMatching(
        /^company\.yaml:4: sage-intacct\/employee-position: id: EP-001 is that of employee-position \d+ already$/,
      ),
    ],
  ])('is refused in a second record, with its line', async (text, error) => {
    expect(await errorsOf(text)).toEqual([error]);
  });

  test('may stay in a record that takes the place of its holder', async () => {
    const seeded = await take(person.replace('5001', '100').replace('"77001"', '"20190"'));
    expect(find(rowsOf(seeded, 'ukg-wfm', 'person'), 'personNumber', '20190')?.personKey).toBe(100);
  });

  test('is shared by no two records of the built-in company', () => {
    for (const { seed, uniqueKeys = {} } of vendors)
      for (const [table, keys] of Object.entries(uniqueKeys))
        expect(findSharedKeys(keys, seed.rows[table] ?? [])).toEqual([]);
  });
});

test('integers beyond 2^53 are seeded exactly, and no counter goes on after them', async () => {
  const seeded = await take(person.replace('5001', '9007199254740993'));
  expect(rowsOf(seeded, 'ukg-wfm', 'person').at(-1)).toMatchObject({ personKey: 9007199254740993n });
  expect(await errorsOf(person.replace('5001', '9223372036854775808'))).toEqual([
    'company.yaml:3: ukg-wfm/person: personKey: must be integer, not 9223372036854775808',
  ]);
  const departments = (id: string) =>
    `{"poweroffice-go":{"departments":[{"Id":${id},"Code":"X","Name":"X","IsActive":true}]}}`;
  const { counters } = seedOf(await take(departments('9007199254740993')), 'poweroffice-go');
  expect(counters).toEqual(seedOf(vendors, 'poweroffice-go').counters);
});
