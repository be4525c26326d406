import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { joinSeeds } from '../../src/engine/state/join-seeds.ts';
import { loadRecordJudge } from '../../src/engine/state/records.ts';
import { findDanglingReferences } from '../../src/engine/state/relations.ts';
import type { Row } from '../../src/engine/state/table.ts';
import { generateCompany } from '../../src/people/company.ts';
import { createFill } from '../../src/people/fill.ts';
import { addCompany } from '../../src/seed/add-company.ts';
import { vendors } from '../../src/vendors/index.ts';
import type { VendorKit } from '../../src/vendors/kit.ts';
import { startPaystub } from '../helpers/paystub.ts';

const now = '2026-01-15T10:00:00Z';
const today = '2026-01-15';
const options = { people: 300, randomSeed: 5, now: Date.parse(now) };
const paystub = await startPaystub({ vendors: await addCompany(vendors, options), now });
const send = paystub.sandbox();
afterAll(() => expect(paystub.reports).toEqual([]));

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('people of %s', (_, vendor) => {
  test('are valid records with unique keys that name existing records', async () => {
    const judge = await loadRecordJudge(vendor.records);
    const keyOf = (table: string) => (vendor.tables[table] as { key: (row: Row) => string } | undefined)?.key;
    const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
    const fill = await createFill(vendor.people, vendor.records, 1);
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 40_000 }), (randomSeed, days) => {
        const company = generateCompany({ people: 3, randomSeed, now: Date.UTC(1995, 0, 1 + days) });
        const added = vendor.people.rows(company, vendor.seed, fill);
        for (const [table, rows] of Object.entries(added.rows)) {
          expect(rows.flatMap((row) => judge.errors(table, row))).toEqual([]);
          expect(new Set(rows.map((row) => keyOf(table)?.(row))).size).toBe(rows.length);
        }
        expect(findDanglingReferences(vendor, joinSeeds(vendor, vendor.seed, added))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same at every start', async () => {
    const again = async () => (await addCompany([vendor], { ...options, people: 40 }))[0]?.seed;
    expect(await again()).toEqual(await again());
  });

  test('leave counters at or after the keys that they use', async () => {
    const [peopled] = await addCompany([vendor], { ...options, people: 40 });
    const { seed, counterFields } = peopled as VendorKit;
    for (const [counter, field] of Object.entries(counterFields)) {
      const [table = '', member = ''] = field.split('.');
      const numbers = (seed.rows[table] ?? []).map((row) => Number((row as Record<string, unknown>)[member]));
      const highest = Math.max(0, ...numbers.filter(Number.isFinite));
      expect([counter, (seed.counters[counter] ?? 0) >= highest]).toEqual([counter, true]);
    }
  });
});

/** A person as one system describes them, in terms that all systems share. */
type Described = {
  readonly name: string;
  /** First and last days of the employment periods; `null` for no end. */
  readonly periods: readonly (readonly [string, string | null])[];
  readonly percentages: (day: string) => number | undefined;
};

const shift = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const on = <T extends { readonly from: string; readonly until: string }>(spans: readonly T[], day: string) =>
  spans.find(({ from, until }) => from <= day && day < until);

async function describedByUkg(number: number): Promise<Described> {
  const { body } = await send('GET', `/ukg/api/v1/commons/persons/${number}`);
  const { person, employmentStatusList } = body.personInformation;
  const active = employmentStatusList.filter(
    (status: { employmentStatusName: string }) => status.employmentStatusName === 'Active',
  );
  const terms = body.jobAssignment.employmentTermAssignments.map(
    (term: { name: string; startDate: string; endDate: string }) => ({
      name: term.name,
      from: term.startDate,
      until: shift(term.endDate, 1),
    }),
  );
  const percentage: Record<string, number> = { 'Administrative Employees': 100, 'Part Time 80 Percent': 80 };
  return {
    name: `${person.firstName} ${person.lastName}`,
    periods: active.map((span: { effectiveDate: string; expirationDate: string }) => [
      span.effectiveDate,
      span.expirationDate === '3000-01-01' ? null : shift(span.expirationDate, -1),
    ]),
    percentages: (day) => percentage[on<{ name: string; from: string; until: string }>(terms, day)?.name ?? ''],
  };
}

async function describedByPowerOffice(number: number) {
  const [employee] = (await send('GET', `/poweroffice/v2/Employees?employeeNos=${number}`)).body;
  const employments = (await send('GET', `/poweroffice/v2/Employees/${employee.Id}/Employments`)).body as readonly {
    Id: number;
    StartDate: string;
    EndDate: string | null;
  }[];
  const spans: { from: string; until: string; percentage: number }[] = [];
  for (const { Id, EndDate } of employments) {
    const path = `/poweroffice/v2/Employees/Employments/${Id}/FtePercentages`;
    const lines = (await send('GET', path)).body as readonly { FromDate: string; FtePercentage: number }[];
    for (const [i, { FromDate, FtePercentage }] of lines.entries()) {
      const until = lines[i + 1]?.FromDate ?? (EndDate === null ? '9999-12-31' : shift(EndDate, 1));
      spans.push({ from: FromDate, until, percentage: FtePercentage });
    }
  }
  const described: Described = {
    name: `${employee.FirstName} ${employee.LastName}`,
    periods: employments.map(({ StartDate, EndDate }) => [StartDate, EndDate] as const).toSorted(),
    percentages: (day) => on(spans, day)?.percentage,
  };
  return { employee, described };
}

async function describedByIntacct(number: number) {
  const fields = ['id', 'name', 'birthDate', 'startDate', 'endDate', 'status', 'employeePosition.name'];
  const json = { object: 'company-config/employee', fields, filters: [{ $eq: { id: String(number) } }] };
  const { body } = await send('POST', '/intacct/services/core/query', { json });
  return body['ia::result'][0];
}

const jobs: Readonly<Record<string, string>> = {
  Bygningssnekker: 'Carpenter',
  Snekker: 'Joiner',
  Maskinmekaniker: 'Machine mechanic',
  Butikkmedarbeider: 'Shop assistant',
  Kontorleder: 'Office manager',
};

describe('the same person in all three systems', () => {
  const numbers = Array.from({ length: options.people }, (_, i) => 100_001 + i);

  test('was hired, changed, left and came back on the same days', { timeout: 60_000 }, async () => {
    const counts = { back: 0, left: 0, planned: 0, partTime: 0 };
    for (const number of numbers) {
      const ukg = await describedByUkg(number);
      const { employee, described } = await describedByPowerOffice(number);
      const intacct = await describedByIntacct(number);
      const begun = ukg.periods.findLast(([from]) => from <= today) ?? ukg.periods[0];

      expect([ukg.name, described.name, intacct.name]).toEqual([ukg.name, ukg.name, ukg.name]);
      expect(described.periods).toEqual(ukg.periods);
      expect([intacct.startDate, intacct.endDate]).toEqual(begun);
      expect([employee.StartDate, employee.EndDate]).toEqual(begun);
      expect(employee.HiredDate).toBe(ukg.periods[0]?.[0]);
      expect(employee.DateOfBirth).toBe(intacct.birthDate);
      expect(jobs[employee.JobTitle]).toBe(intacct['employeePosition.name']);
      expect(intacct.status).toBe(begun?.[1] !== null && (begun?.[1] ?? '') < today ? 'inactive' : 'active');
      for (const day of ukg.periods.flatMap(([from, to]) => [from, shift(from, 400), ...(to === null ? [] : [to])])) {
        const percentage = ukg.percentages(day);
        if (percentage !== undefined) expect([day, described.percentages(day)]).toEqual([day, percentage]);
        counts.partTime += Number(percentage === 80);
      }
      counts.back += Number(ukg.periods.length === 2);
      counts.left += Number(begun?.[1] !== null && (begun?.[1] ?? '') < today);
      counts.planned += Number((begun?.[0] ?? '') > today);
    }
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('can be changed like any other person, and new ones get later numbers', async () => {
    const number = 100_001;
    const [employee] = (await send('GET', `/poweroffice/v2/Employees?employeeNos=${number}`)).body;
    const patch = [{ op: 'replace', path: '/JobTitle', value: 'Formann' }];
    const patched = await send('PATCH', `/poweroffice/v2/Employees/${employee.Id}`, { json: patch });
    expect([patched.status, patched.body.JobTitle]).toEqual([200, 'Formann']);
    const hired = await send('POST', '/poweroffice/v2/Employees', { json: { FirstName: 'Ny', LastName: 'Ansatt' } });
    expect([hired.status, hired.body.Number]).toEqual([201, 100_301]);
    const created = await send('POST', '/intacct/objects/company-config/employee', {
      json: { id: 'NEW', primaryContact: { id: 'Jane Roe' } },
    });
    expect([created.status, created.body['ia::result'].key]).toEqual([201, '303']);
  });

  test('is there again after a reset', async () => {
    const client = paystub.sandbox();
    const path = '/ukg/api/v1/commons/persons/100001';
    const before = (await client('GET', path)).text;
    await client('DELETE', '/__admin/state/ukg-wfm/person/100001');
    expect((await client('GET', path)).status).toBe(400);
    await client('POST', '/__admin/reset');
    expect((await client('GET', path)).text).toBe(before);
  });
});

test('the pay of the last three months is posted, each month in an entry that balances', async () => {
  const ledger = '/intacct/ia/api/v1/objects/general-ledger/journal-entry';
  const { body } = await send('GET', ledger);
  const keys = body['ia::result'].map(({ key }: { key: string }) => key).slice(-3);
  const entries = await Promise.all(
    keys.map(async (key: string) => (await send('GET', `${ledger}/${key}`)).body['ia::result']),
  );
  expect(entries.map(({ postingDate, glJournal, state }) => [postingDate, glJournal.id, state])).toEqual([
    ['2025-10-31', 'PYRJ', 'posted'],
    ['2025-11-30', 'PYRJ', 'posted'],
    ['2025-12-31', 'PYRJ', 'posted'],
  ]);
  type Line = { txnType: 'debit' | 'credit'; txnAmount: string; glAccount: { id: string } };
  const cents = (lines: readonly Line[], side: Line['txnType']) =>
    lines.reduce((sum, { txnType, txnAmount }) => sum + (txnType === side ? Number(txnAmount.replace('.', '')) : 0), 0);
  for (const { lines } of entries) {
    expect(cents(lines, 'debit')).toBe(cents(lines, 'credit'));
    expect(cents(lines, 'debit')).toBeGreaterThan(0);
    expect(new Set(lines.map(({ glAccount }: Line) => glAccount.id))).toEqual(new Set(['60100', '20100']));
  }
});
