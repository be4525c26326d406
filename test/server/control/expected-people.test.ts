// The answer key is held against what the vendors' own APIs say of the same company.
import { describe, expect, test } from 'vitest';
import { addCompany } from '../../../src/seed/add-company.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { readDocumented } from '../../helpers/documented.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const now = '2026-01-15T10:00:00Z';
const options = { people: 60, randomSeed: 5, now: Date.parse(now) };
const documented = await readDocumented();
const paystub = await startPaystub({ vendors: await addCompany(vendors, options), now });
const send = documented.watch(paystub.sandbox());

type Expected = {
  readonly number: number;
  readonly works: boolean;
  readonly employedFrom: string;
  readonly employedTo: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: the members are the vendors' own
  readonly at: any;
};

async function expected(search = ''): Promise<readonly Expected[]> {
  const { status, body } = await send('GET', `/__admin/people/expected${search}`);
  expect(status).toBe(200);
  return body.people;
}

const onDay = (day: string, from: string, until: string | null) => from <= day && (until === null || day < until);

describe('the answer key of a generated company', () => {
  test('says of the present day what all three systems say', async () => {
    const people = await expected();
    expect(people).toHaveLength(60);
    const json = {
      object: 'company-config/employee',
      fields: ['id', 'status', 'startDate', 'endDate', 'jobTitle', 'employeePosition.name', 'employeeType.id'],
      filters: [{ $gt: { id: '100000' } }],
      orderBy: [{ id: 'asc' }],
    };
    const intacct = (await send('POST', '/intacct/ia/api/v1/services/core/query', { json })).body['ia::result'];
    for (const [i, { number, works, at }] of people.entries()) {
      const { employeePosition, employeeType, ...employee } = at['sage-intacct'];
      const named = { 'employeePosition.name': employeePosition.name, 'employeeType.id': employeeType.id };
      expect(intacct[i]).toEqual({ ...employee, ...named });
      const [powerOffice] = (await send('GET', `/poweroffice/v2/Employees?employeeNos=${number}`)).body;
      const { StartDate, EndDate, JobTitle } = at['poweroffice-go'];
      expect(powerOffice).toMatchObject({ Number: at['poweroffice-go'].Number, StartDate, EndDate, JobTitle });
      const terms = (await send('GET', `/ukg/api/v1/commons/persons/employment_terms/${number}`)).body.assignments;
      const current = terms.find((term: Record<string, string>) =>
        onDay('2026-01-15', term.effectiveDate ?? '', term.expirationDate ?? null),
      );
      expect([number, current?.employmentTerm.id ?? null]).toEqual([number, at['ukg-wfm'].employmentTerm?.id ?? null]);
      expect(at['ukg-wfm'].employmentStatus).toBe(works ? 'Active' : 'Terminated');
    }
  });

  test('follows the day that is asked for, and the clock of the sandbox', async () => {
    const working = async (date: string) => (await expected(`?date=${date}`)).filter(({ works }) => works).length;
    const [first, today, planned] = [
      await working('2010-01-01'),
      await working('2026-01-15'),
      await working('2026-03-15'),
    ];
    expect(first).toBe(0);
    expect(today).toBeGreaterThan(30);
    for (const { works, employedFrom, employedTo } of await expected('?date=2026-02-20')) {
      expect(works).toBe(employedFrom <= '2026-02-20' && (employedTo === null || employedTo >= '2026-02-20'));
    }
    await send('PATCH', '/__admin/clock', { json: { now: '2026-03-15T08:00:00Z', mode: 'frozen' } });
    expect((await expected()).filter(({ works }) => works)).toHaveLength(planned);
  });

  test('is read in parts, or of one person', async () => {
    const all = await expected('?date=2026-01-15');
    const parts = [await expected('?date=2026-01-15&limit=45'), await expected('?date=2026-01-15&offset=45&limit=45')];
    expect(parts.flat()).toEqual(all);
    expect(await expected('?date=2026-01-15&number=100007')).toEqual([all[6]]);
    expect(await expected('?number=7')).toEqual([]);
    for (const search of ['?date=yesterday', '?limit=1001', '?offset=-1', '?number=x']) {
      expect((await send('GET', `/__admin/people/expected${search}`)).status).toBe(400);
    }
  });
});

test('there is no answer key without a company', async () => {
  const plain = await startPaystub({ vendors });
  const answer = await plain.sandbox()('GET', '/__admin/people/expected');
  expect([answer.status, answer.body.title]).toEqual([404, 'No company']);
});

test('a listed company has one as well', async () => {
  const people = [
    { number: 4711, firstName: 'Mary', lastName: 'Vanitha', hireDate: '2024-02-01', endDate: '2026-01-31' },
  ];
  const listed = await startPaystub({ vendors: await addCompany(vendors, { ...options, people }), now });
  const key = async (date: string) =>
    (await listed.sandbox()('GET', `/__admin/people/expected?number=4711&date=${date}`)).body.people[0];
  expect(await key('2026-01-31')).toMatchObject({ firstName: 'Mary', works: true, employedTo: '2026-01-31' });
  expect(await key('2026-02-01')).toMatchObject({ works: false, at: { 'sage-intacct': { status: 'inactive' } } });
});
