import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, employ, expectEmpty, expectProblem, expectUnbindable, ola, olasFirst, olasSecond } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const invalid = 'Employment validation error(s)';
const notFound = 'Employment not found error(s)';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

/** Leaves and layoffs: the names and members in which they differ. */
const kinds = [
  {
    list: 'Leaves',
    what: 'Leave (line)',
    dto: 'EmploymentLeavePatchDto',
    percentage: 'LeavePercentage',
    count: 'LeaveCount',
    missing: 'Employment leave object is missing.',
    required: 'TypeOfLeave must have a value. StartDate must have a value. LeavePercentage must have a value.',
    before: { TypeOfLeave: 'Military', StartDate: '2025-02-01' },
    share: { LeavePercentage: 100 },
  },
  {
    list: 'Layoffs',
    what: 'Layoff (line)',
    dto: 'EmploymentLayoffPatchDto',
    percentage: 'LayoffPercentage',
    count: 'LayoffCount',
    missing: 'Employment layoff object is missing.',
    required: 'StartDate must have a value. LayoffPercentage must have a value.',
    before: { StartDate: '2025-02-01' },
    share: { LayoffPercentage: 58.45 },
  },
] as const;

describe.each(kinds)('$list', ({ list, what, dto, percentage, count, missing, required, before, share }) => {
  const lines = (employment = olasFirst) => `${api}/Employees/Employments/${employment}/${list}`;
  const line = { ...before, ...share };
  const add = async (members: object = {}) => (await send('POST', lines(), { json: { ...line, ...members } })).body;

  test('POST returns the whole line with a uuid and its location', async () => {
    const answer = await send('POST', lines(), { json: line });
    const { Id, ReportingId, CreatedDateTimeOffset: stamp } = answer.body;
    expect(answer.status).toBe(201);
    expect(Id).toMatch(uuid);
    expect(ReportingId).toMatch(/^POGO_[0-9a-f]{6}$/);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${lines()}/${Id}`);
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        EmployeeId: ola,
        EmploymentId: olasFirst,
        ...before,
        EndDate: null,
        ...share,
        AdjustFixedWage: false,
        ExcludeEmployeeFromPayroll: false,
        EndedAndReported: false,
        ReportingId,
        CreatedDateTimeOffset: stamp,
        LastChangedDateTimeOffset: stamp,
      }),
    );
    expect((await send('GET', `${lines()}/${Id}`)).text).toBe(answer.text);
    expect((await send('GET', `${lines()}/${Id.toUpperCase()}`)).text).toBe(answer.text);
  });

  test('POST takes every optional member', async () => {
    const members = {
      EndDate: '2025-12-31',
      AdjustFixedWage: true,
      ExcludeEmployeeFromPayroll: true,
      EndedAndReported: true,
      ReportingId: 'OLD-1',
    };
    expect(await add(members)).toMatchObject(members);
  });

  test('GET lists lines in the order of their creation', async () => {
    const ids = [];
    for (const StartDate of ['2025-03-01', '2025-01-01', '2025-02-01']) ids.push((await add({ StartDate })).Id);
    const answer = await send('GET', lines());
    expect(answer.body.map(({ Id }: { Id: string }) => Id)).toEqual(ids);
    expectEmpty(await send('GET', lines(await employ(send))), 204);
  });

  test('POST refuses an overlapping line under the variant refused', async () => {
    const choices = { 'poweroffice.absence.overlaps': 'refused' };
    const variant = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const post = (StartDate: string, EndDate: string | null) =>
      variant('POST', lines(), { json: { ...line, StartDate, EndDate } });
    const first = await post('2025-02-01', '2025-02-28');
    expect((await post('2025-03-01', '2025-03-31')).status).toBe(201);
    const noun = list === 'Leaves' ? 'leave' : 'layoff';
    const detail = `The ${noun} overlaps the ${noun} with id = ${first.body.Id}.`;
    expectProblem(await post('2025-02-28', null), 400, invalid, detail);
    expectProblem(await post('2025-01-01', '2025-02-01'), 400, invalid, detail);
    expect((await post('2025-01-01', '2025-01-31')).status).toBe(201);
  });

  test('POST adds to the count of the employment and leaves its stamp alone', async () => {
    const path = `${api}/Employees/${ola}/Employments/${olasFirst}`;
    const read = (await send('GET', path)).body;
    await add();
    expect((await send('GET', path)).body).toEqual({ ...read, [count]: read[count] + 1 });
  });

  test("PATCH applies the vendor's own example", async () => {
    const { Id, LastChangedDateTimeOffset } = await add({ EndDate: '2025-12-31' });
    const answer = await send('PATCH', `${lines()}/${Id}`, {
      json: [
        { op: 'add', path: '/ExcludeEmployeeFromPayroll', value: 'true' },
        { op: 'copy', from: '/EndDate', path: '/StartDate' },
        { op: 'replace', path: '/StartDate', value: '2024-07-15' },
        { op: 'remove', path: '/AdjustFixedWage' },
        { op: 'replace', path: `/${percentage}`, value: '95.15' },
        { op: 'test', path: `/${percentage}`, value: '95.15' },
      ],
    });
    expect(answer.body).toMatchObject({
      ExcludeEmployeeFromPayroll: true,
      StartDate: '2024-07-15',
      AdjustFixedWage: null,
      [percentage]: 95.15,
    });
    expect(answer.body.LastChangedDateTimeOffset > LastChangedDateTimeOffset).toBe(true);
  });

  test.each([
    [undefined, missing],
    [{}, required],
    [{ ...line, [percentage]: 101 }, `${percentage} must be between 0 and 100.`],
    [{ ...line, [percentage]: -1 }, `${percentage} must be between 0 and 100.`],
    [{ ...line, EndDate: '2025-01-31' }, 'EndDate cannot be before StartDate.'],
  ])('POST %j is refused', async (json, detail) => {
    expectProblem(await send('POST', lines(), json === undefined ? {} : { json }), 400, invalid, detail);
    expectEmpty(await send('GET', lines()), 204);
  });

  test.each([
    [replace(`/${percentage}`, 'bogus'), `${dto}: The value 'bogus' is invalid for target location.`],
    [replace(`/${percentage}`, 101), `${percentage} must be between 0 and 100.`],
    [{ op: 'remove', path: '/StartDate' }, 'StartDate must have a value.'],
    [replace('/EndDate', '2025-01-31'), 'EndDate cannot be before StartDate.'],
    [
      replace('/CreatedDateTimeOffset', '2025-01-31'),
      `${dto}: The target location specified by path segment 'CreatedDateTimeOffset' was not found.`,
    ],
  ])('PATCH %j is refused', async (operation, detail) => {
    const { Id } = await add();
    expectProblem(await send('PATCH', `${lines()}/${Id}`, { json: [operation] }), 400, invalid, detail);
  });

  test('DELETE answers 200 without a body, also for the last line', async () => {
    const { Id } = await add();
    expectEmpty(await send('DELETE', `${lines()}/${Id}`), 200);
    expectProblem(await send('GET', `${lines()}/${Id}`), 404, notFound, `${what} with id = ${Id} not found.`);
  });

  test('DELETE answers 409 for a reported line, and 200 under the variant deleted', async () => {
    const { Id } = await add({ EndedAndReported: true });
    const detail = `${what} with id = ${Id} has been reported (a-melding) and thus cannot be deleted.`;
    expectProblem(await send('DELETE', `${lines()}/${Id}`), 409, 'Employment conflict error(s)', detail);
    const choices = { 'poweroffice.absence.delete-reported': 'deleted' };
    const variant = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const added = await variant('POST', lines(), { json: { ...line, EndedAndReported: true } });
    expectEmpty(await variant('DELETE', `${lines()}/${added.body.Id}`), 200);
  });

  test.each(['GET', 'PATCH', 'DELETE'])(
    '%s answers 404 for an unknown line and for one of another employment',
    async (method) => {
      const unknown = 'f575b4b0-55be-4b56-b01f-44b204df82c5';
      const body = method === 'PATCH' ? { json: [] } : {};
      expectProblem(
        await send(method, `${lines()}/${unknown}`, body),
        404,
        notFound,
        `${what} with id = ${unknown} not found.`,
      );
      const { Id } = await add();
      expectProblem(
        await send(method, `${lines(olasSecond)}/${Id}`, body),
        404,
        notFound,
        `${what} with id = ${Id} not found.`,
      );
      expectProblem(
        await send(method, `${lines(12345)}/${Id}`, body),
        404,
        notFound,
        'Employment with id = 12345 not found.',
      );
    },
  );

  test('GET refuses an id that is no uuid', async () => {
    const name = `${list.slice(0, -1).toLowerCase()}Id`;
    expectUnbindable(await send('GET', `${lines()}/7001`), { [name]: ["The value '7001' is not valid."] });
  });
});

describe('a leave', () => {
  const lines = `${api}/Employees/Employments/${olasFirst}/Leaves`;
  const text = "Enum 'typeofleave' with value = 2 is not valid. (Enums is not allowed to be represented as integers).";

  test('with an integer for its type is refused by POST and PATCH', async () => {
    const leave = { TypeOfLeave: 'Military', StartDate: '2025-02-01', LeavePercentage: 100 };
    expectProblem(await send('POST', lines, { json: { ...leave, TypeOfLeave: 2 } }), 400, invalid, text);
    const { body } = await send('POST', lines, { json: leave });
    for (const value of [2, '2']) {
      expectProblem(
        await send('PATCH', `${lines}/${body.Id}`, { json: [replace('/TypeOfLeave', value)] }),
        400,
        invalid,
        text,
      );
    }
  });
});
