import { describe, expect, test } from 'vitest';
import { loadRecordJudge } from '../../src/engine/state/records.ts';
import { addOwnData } from '../../src/seed/add-own-data.ts';
import { vendors } from '../../src/vendors/index.ts';

const now = Date.parse('2026-01-15T10:00:00Z');
const employee = { Id: 1000077, Number: 77, FirstName: 'Jo', LastName: 'Doe', StartDate: '2024-02-01' };
const other = { ...employee, Id: 1000078, Number: 78 };

async function employeesOf(table: unknown, randomSeed = 1) {
  const added = await addOwnData({ 'poweroffice-go': { employees: table } }, vendors, { now, randomSeed });
  const kit = added.vendors.find(({ name }) => name === 'poweroffice-go');
  const rows = (kit?.seed.rows.employees ?? []) as readonly Record<string, unknown>[];
  return { errors: added.errors, kit, rows: rows.filter(({ Id }) => Id === 1000077 || Id === 1000078) };
}

describe('fill: true beside the records of a table', () => {
  test('fills in texts that a record does not have, and nothing that it has or that means something', async () => {
    const { rows, errors, kit } = await employeesOf({ add: [employee], fill: true });
    expect(errors).toEqual([]);
    const [plain] = (await employeesOf([employee])).rows;
    const [row = {}] = rows;
    expect(row).toMatchObject(employee);
    const changed = Object.keys(row).filter((name) => row[name] !== plain?.[name] && typeof row[name] !== 'object');
    expect(changed).toContain('JobTitle');
    expect(row.EmailAddress).toMatch(/^\S+@\S+$/);
    for (const name of changed) expect(name).not.toMatch(/(Id|Number|Code|Date|Type)$/);
    if (kit === undefined) throw new Error('there is no PowerOffice');
    expect((await loadRecordJudge(kit.records)).errors('employees', row)).toEqual([]);
  });

  test('fills a record with the same texts for the same random seed, whatever stands beside it', async () => {
    const [first] = (await employeesOf({ add: [employee], fill: true })).rows;
    const { rows } = await employeesOf({ add: [other, employee], fill: true });
    expect(rows.find(({ Id }) => Id === employee.Id)).toEqual(first);
    expect(rows.find(({ Id }) => Id === other.Id)?.JobTitle).not.toBe(first?.JobTitle);
    expect((await employeesOf({ add: [employee], fill: true }, 2)).rows[0]?.JobTitle).not.toBe(first?.JobTitle);
  });

  test('is left out for records as they are, and must be true or false', async () => {
    expect((await employeesOf({ add: [employee], fill: false })).rows).toEqual((await employeesOf([employee])).rows);
    expect((await employeesOf({ add: [employee], fill: 'yes' })).errors).toEqual([
      {
        path: ['poweroffice-go', 'employees'],
        message:
          'must be a list of records, or a list of records named replace or add, and beside it fill: true or false',
      },
    ]);
  });

  test('works for every table of every vendor: filled built-in records are good ones', async () => {
    for (const vendor of vendors) {
      const tables = Object.entries(vendor.seed.rows).map(([table, rows]) => [table, { replace: rows, fill: true }]);
      const content = JSON.parse(JSON.stringify({ [vendor.name]: Object.fromEntries(tables) }));
      const added = await addOwnData(content, [vendor], { now, randomSeed: 3 });
      expect(added.errors).toEqual([]);
      const judge = await loadRecordJudge(vendor.records);
      for (const [table, rows] of Object.entries(added.vendors[0]?.seed.rows ?? {}))
        for (const row of rows) expect(judge.errors(table, row), table).toEqual([]);
    }
  });
});
