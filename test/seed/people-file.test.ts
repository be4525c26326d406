import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPeopleFile } from '../../src/seed/read-people-file.ts';
import { readOwnData } from '../../src/settings/own-data.ts';
import { vendors } from '../../src/vendors/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';

const now = Date.parse('2026-01-15T10:00:00Z');

async function seedsOf(csv: string, randomSeed?: string) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'people.csv'), csv);
  const data = await readOwnData({ people: 'people.csv', randomSeed }, cwd);
  const kits = await data.addTo(vendors, now);
  const rowsOf = (vendor: string, table: string) =>
    (kits.find(({ name }) => name === vendor)?.seed.rows[table] ?? []) as readonly Record<string, unknown>[];
  return { rowsOf, mark: data.mark };
}

describe('a CSV file of people', () => {
  test('puts each person into all three systems, by the same number', async () => {
    const { rowsOf, mark } = await seedsOf(
      'Number;First name;Last name;Gender;Birth date;Hire date;End date;Position;Percentage\n' +
        '501;Åse;"Lie; Moe";female;1990-05-17;2020-02-01;2025-12-31;joiner;60\n',
    );
    expect(mark?.from).toBe('--people people.csv --random-seed 1');
    expect(rowsOf('ukg-wfm', 'person').find(({ personNumber }) => personNumber === '501')).toMatchObject({
      firstName: 'Åse',
      lastName: 'Lie; Moe',
      hireDate: '2020-02-01',
      employmentStatus: [
        { name: 'Active', from: '2020-02-01' },
        { name: 'Terminated', from: '2026-01-01' },
      ],
    });
    expect(rowsOf('sage-intacct', 'employee').find(({ id }) => id === '501')).toMatchObject({
      name: 'Åse Lie; Moe',
      jobTitle: 'Joiner',
      birthDate: '1990-05-17',
      startDate: '2020-02-01',
      endDate: '2025-12-31',
      status: 'inactive',
    });
    const employee = rowsOf('poweroffice-go', 'employees').find((row) => row.Number === 501);
    expect(employee).toMatchObject({
      FirstName: 'Åse',
      Gender: 'Female',
      StartDate: '2020-02-01',
      EndDate: '2025-12-31',
    });
    expect(
      rowsOf('poweroffice-go', 'ftePercentages').filter(({ EmployeeId }) => EmployeeId === employee?.Id),
    ).toMatchObject([{ FromDate: '2020-02-01', FtePercentage: 60 }]);
  });

  test('need not say everything: the rest is generated, the same for the same random seed', async () => {
    const persons = async (randomSeed?: string) =>
      (await seedsOf('lastName\nDoe\nRoe\n', randomSeed)).rowsOf('ukg-wfm', 'person').slice(-2);
    const first = await persons();
    expect(first).toMatchObject([
      { personNumber: '100001', lastName: 'Doe' },
      { personNumber: '100002', lastName: 'Roe' },
    ]);
    expect(await persons()).toEqual(first);
    expect(await persons('2')).not.toEqual(first);
  });

  test.each([
    ['', 'people.csv:1: it has no people'],
    ['number\n', 'people.csv:1: it has no people'],
    ['number,nam\n1,x\n', 'people.csv:1: there is no column "nam"'],
    ['number,Number\n1,2\n', 'people.csv:1: there are two columns number'],
    ['number\n1\nx\n', 'people.csv:3: number must be a whole number from 1 to 999999999, not "x"'],
    ['number\n1\n\n1\n', 'people.csv:4: the person of line 2 has the number 1 already'],
    ['number,hireDate\n1,1.2.2024\n', 'people.csv:2: hireDate must be a date such as 2024-02-01, not "1.2.2024"'],
    ['number,hireDate\n1,2024-02-30\n', 'people.csv:2: hireDate must be a date such as 2024-02-01, not "2024-02-30"'],
    ['number,endDate\n1,2024-02-01\n', 'people.csv:2: endDate needs hireDate'],
    ['hireDate,endDate\n2024-02-01,2023-02-01\n', 'people.csv:2: endDate is before hireDate: 2023-02-01, 2024-02-01'],
    ['hireDate,reason\n2024-02-01,resigned\n', 'people.csv:2: reason needs endDate'],
    ['term\nfull\n', 'people.csv:2: term must be one of full-time, part-time, seasonal, not "full"'],
    ['number,city\n1,Oslo\n2\n', 'people.csv:3: Invalid Record Length: expect 2, got 1 on line 3'],
    ['city\n"Oslo\n', 'people.csv:2: Quote Not Closed'],
  ])('%j is refused: %s', (csv, line) => {
    expect(() => readPeopleFile(csv, 'people.csv')).toThrow(line);
  });

  test('is not taken as a seed file: one line says where it belongs', async () => {
    await expect(readOwnData({ seed: 'people.csv' }, '.')).rejects.toThrow(
      /^people.csv is a list of people: give it as --people people.csv$/,
    );
  });

  test('is refused where a person has the number of a built-in one', async () => {
    await expect(seedsOf('number\n20190\n')).rejects.toThrow('ukg-wfm/person: two records have the personNumber 20190');
    await expect(seedsOf('number\n100\n')).rejects.toThrow('ukg-wfm/person has records with keys of listed people');
  });
});
