import { describe, expect, test, vi } from 'vitest';
import { LayeredTable } from '../../../../src/engine/state/layered-table.ts';
import { json, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';

describe('apply_read', () => {
  const read = (body: object) => paystub.client()('POST', `${people}/apply_read`, json(body));
  const numbers = async (body: object) =>
    (await read(body)).body.records.map(({ personNumber }: { personNumber: string }) => personNumber);

  test('apply_read answers everybody, and the number of people as a text', async () => {
    const { status, body } = await read({ where: {} });
    expect([status, body.totalElements, body.records.length]).toEqual([200, '108', 108]);
    expect(body.records[2]).toEqual({
      personId: 100,
      personNumber: '20190',
      firstName: 'Ana',
      lastName: 'Ferreira',
      employmentStatus: 'Active',
      userAccountStatus: 'Active',
    });
  });

  // The first two are examples of the vendor's reference page; 107 of the 108 people are active.
  test.each([
    [{ employmentStatus: 'active' }, '107'],
    [{ employmentStatus: 'active', userAccountStatus: 'ACTIVE' }, '107'],
    [{ snapshotDate: '2022-01-01', employmentStatus: 'active', userAccountStatus: 'inactive' }, '0'],
    [{ employmentStatus: 'terminated', userAccountStatus: 'inactive', returnPersonIdOnly: false }, '1'],
    [{ missingExternalIdType: 'aoid' }, '106'],
  ])('apply_read where %j, in whatever case, finds %s people', async (where, total) => {
    const { status, body } = await read({ index: 0, count: 1000, where });
    expect([status, body.totalElements]).toEqual([200, total]);
  });

  test('apply_read goes on where the page before it ended, and sees who has changed since', async () => {
    const sandbox = paystub.sandbox();
    const page = async (index: number) =>
      (await sandbox('POST', `${people}/apply_read`, json({ where: {}, index, count: 2 }))).body.records;
    const all = vi.spyOn(LayeredTable.prototype, 'all');
    const pages = [await page(0), await page(1), await page(0)];
    const walks = all.mock.calls.length;
    all.mockRestore();
    expect([walks, pages[0]]).toEqual([1, pages[2]]);
    const { personId } = pages[1][0];
    const edit = { json: { lastName: 'Changed' } };
    expect((await sandbox('PATCH', `/__admin/state/ukg-wfm/person/${personId}`, edit)).status).toBe(200);
    expect((await page(1))[0]).toMatchObject({ personId, lastName: 'Changed' });
  });

  test('apply_read by another external id than the AOID is not simulated', async () => {
    const { status, headers } = await read({ where: { missingExternalIdType: 'coid' } });
    expect([status, headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  });

  test('apply_read leaves out a first name that does not exist', async () => {
    const { body } = await read({ where: {} });
    const mononym = body.records.find(({ personNumber }: { personNumber: string }) => personNumber === '20191');
    expect(Object.keys(mononym)).toEqual([
      'personId',
      'personNumber',
      'lastName',
      'employmentStatus',
      'userAccountStatus',
    ]);
  });

  test('apply_read pages by index until a page is shorter than the count', async () => {
    const sizes: [string, number][] = [];
    const personIds = new Set<number>();
    for (let index = 0; index < 3; index += 1) {
      const { body } = await read({ where: {}, index, count: 50 });
      sizes.push([body.totalElements, body.records.length]);
      for (const { personId } of body.records) personIds.add(personId);
    }
    expect(sizes).toEqual([
      ['50', 50],
      ['50', 50],
      ['8', 8],
    ]);
    expect(personIds.size).toBe(108);
  });

  test.each([
    [{ employmentStatus: 'Terminated' }, ['20192']],
    [{ employmentStatus: 'Terminated', snapshotDate: '2020-06-01' }, ['20192', '20193']],
    [{ employmentStatus: 'Terminated', snapshotDate: '2019-06-01' }, []],
    [{ userAccountStatus: 'Inactive' }, ['20192']],
    [{ employmentStatus: 'Inactive' }, []],
  ])('apply_read where %j answers %j', async (where, expected) => expect(await numbers({ where })).toEqual(expected));

  test('apply_read answers "Not Applicable" for a day before the first hire', async () => {
    const { body } = await read({ where: { snapshotDate: '2014-12-31' }, count: 1 });
    expect([body.records[0].employmentStatus, body.records[0].userAccountStatus]).toEqual([
      'Not Applicable',
      'Not Applicable',
    ]);
  });

  test('apply_read answers ids alone, and people without an AOID, where asked for', async () => {
    const { body } = await read({ where: { returnPersonIdOnly: true, missingExternalIdType: 'aoid' }, count: 1 });
    expect(body).toEqual({ totalElements: '1', records: [{ personId: 10 }] });
  });

  test.each([
    [
      { where: { employmentStatus: 'Retired' } },
      400,
      'WCO-101724',
      'The following employment status is invalid: Retired.',
    ],
    [
      { where: { userAccountStatus: 'Retired' } },
      400,
      'WCO-101725',
      'The following user account status is invalid: Retired',
    ],
    [{ where: {}, index: -1 }, 400, 'WCO-101726', 'You must provide a valid index -1.'],
    [{ where: {}, count: 0 }, 400, 'WCO-101727', 'You must provide a valid count 0.'],
    [{ where: { snapshotDate: '2020-02-30' } }, 400, 'WFP-90100', 'The date format is invalid.'],
    [{ where: { snapshotDate: '01.02.2020' } }, 400, 'WFP-90100', 'The date format is invalid.'],
    [{ where: {}, count: 10001 }, 413, 'WCO-101338', "Supplied count's value exceeds maximum allowed limit:10000."],
    [{ index: 0 }, 400, 'WFS-111201', 'Missing mandatory input parameter where.'],
  ])('apply_read of %j is refused', async (body, status, errorCode, message) => {
    const answer = await read(body);
    expect([answer.status, answer.body.errorCode, answer.body.message]).toEqual([status, errorCode, message]);
  });

  // The contract's index has 64 bits: these are the first that no double holds, and the last.
  test.each(['9007199254740993', '9223372036854775807'])('apply_read has nobody from index %s on', async (index) => {
    const raw = `{"where":{},"index":${index},"count":10000}`;
    const headers = { 'Content-Type': 'application/json' };
    const { status, body } = await paystub.client()('POST', `${people}/apply_read`, { raw, headers });
    expect([status, body.records]).toEqual([200, []]);
  });

  test('apply_read cuts a fraction of an index off', async () => {
    expect((await read({ where: {}, index: 0.9, count: 1.5 })).body.records).toHaveLength(1);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
