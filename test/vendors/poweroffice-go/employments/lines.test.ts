import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import {
  api,
  employ,
  expectEmpty,
  expectProblem,
  expectUnbindable,
  ingrid,
  ola,
  olasFirst,
  olasSecond,
} from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const chosen = (choices: Record<string, string>) => startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
const invalid = 'Employment validation error(s)';
const conflict = 'Employment conflict error(s)';
const notFound = 'Employment not found error(s)';
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

/** The two kinds of dated lines: the names and members in which they differ. */
const kinds = [
  {
    list: 'Salaries',
    what: 'Salary (line)',
    short: 'salary',
    dto: 'EmploymentSalaryPatchDto',
    missing: 'Employment salary object is missing.',
    ofOla: 1_020_003,
    line: { FromDate: '2025-02-01', RemunerationType: 'FixedWage', AnnualSalary: 540_000, HourlyRate: 300 },
    required: 'FromDate must have a value. RemunerationType must have a value.',
    count: 'SalaryCount',
  },
  {
    list: 'FtePercentages',
    what: 'Full-time equivalent (FTE) percentage (line)',
    short: 'FTE percentage',
    dto: 'EmploymentFtePercentagePatchDto',
    missing: 'Employment full-time equivalent (FTE) percentage object is missing.',
    ofOla: 1_030_002,
    line: { FromDate: '2025-02-01', FtePercentage: 52.45 },
    required: 'FromDate must have a value. FtePercentage must have a value.',
    count: 'FtePercentageCount',
  },
] as const;

describe.each(kinds)('$list', ({ list, what, short, dto, missing, ofOla, line, required, count }) => {
  const lines = (employment = olasFirst) => `${api}/Employees/Employments/${employment}/${list}`;

  test('POST returns the whole line and its location', async () => {
    const answer = await send('POST', lines(), { json: line });
    const { Id, CreatedDateTimeOffset: stamp } = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${lines()}/${Id}`);
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        EmployeeId: ola,
        EmploymentId: olasFirst,
        ...line,
        CreatedDateTimeOffset: stamp,
        LastChangedDateTimeOffset: stamp,
      }),
    );
    expect((await send('GET', `${lines()}/${Id}`)).text).toBe(answer.text);
  });

  test('GET lists lines by FromDate, the earliest first', async () => {
    const late = await send('POST', lines(), { json: { ...line, FromDate: '2026-01-01' } });
    const early = await send('POST', lines(), { json: { ...line, FromDate: '2020-01-01' } });
    const answer = await send('GET', lines());
    expect(answer.body.map(({ Id }: { Id: number }) => Id)).toEqual([early.body.Id, ofOla, late.body.Id]);
  });

  test('GET answers 204 for an employment without lines', async () => {
    expectEmpty(await send('GET', lines(await employ(send))), 204);
  });

  test('POST and DELETE change the count of the employment and leave its stamp alone', async () => {
    const path = `${api}/Employees/${ola}/Employments/${olasFirst}`;
    const before = (await send('GET', path)).body;
    const added = await send('POST', lines(), { json: line });
    expect((await send('GET', path)).body).toEqual({ ...before, [count]: before[count] + 1 });
    await send('PATCH', `${lines()}/${added.body.Id}`, { json: [replace('/FromDate', '2025-03-01')] });
    await send('DELETE', `${lines()}/${added.body.Id}`);
    expect((await send('GET', path)).body).toEqual(before);
  });

  test('PATCH changes a line and moves its own stamp', async () => {
    const before = (await send('GET', `${lines()}/${ofOla}`)).body;
    const answer = await send('PATCH', `${lines()}/${ofOla}`, { json: [replace('/fromdate', '2024-07-15')] });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ ...before, FromDate: '2024-07-15', LastChangedDateTimeOffset: expect.anything() });
    expect(answer.body.LastChangedDateTimeOffset > before.LastChangedDateTimeOffset).toBe(true);
  });

  test('POST and PATCH refuse a second line from the same day, unless the variant allowed is chosen', async () => {
    await send('POST', lines(), { json: line });
    const text = `A ${short} line with FromDate = 2025-02-01 already exists on the employment.`;
    expectProblem(await send('POST', lines(), { json: line }), 400, invalid, text);
    const moved = await send('PATCH', `${lines()}/${ofOla}`, { json: [replace('/FromDate', '2025-02-01')] });
    expectProblem(moved, 400, invalid, text);
    const variant = (await chosen({ 'poweroffice.line.same-date': 'allowed' })).sandbox();
    await variant('POST', lines(), { json: line });
    expect((await variant('POST', lines(), { json: line })).status).toBe(201);
  });

  test('POST takes a day outside the employment, unless the variant refused is chosen', async () => {
    const early = { json: { ...line, FromDate: '1999-01-01' } };
    expect((await send('POST', lines(), early)).status).toBe(201);
    const variant = (await chosen({ 'poweroffice.line.outside-employment': 'refused' })).sandbox();
    expectProblem(
      await variant('POST', lines(), early),
      400,
      invalid,
      'FromDate = 1999-01-01 is not within the employment.',
    );
    const late = { json: { ...line, FromDate: '2025-01-01' } };
    const ended = `${api}/Employees/Employments/1010004/${list}`;
    expectProblem(
      await variant('POST', ended, late),
      400,
      invalid,
      'FromDate = 2025-01-01 is not within the employment.',
    );
    expect((await variant('POST', lines(), { json: line })).status).toBe(201);
  });

  test('DELETE refuses the last line and removes any other', async () => {
    const text = `${what} with id = ${ofOla} is the last ${short} line on the employment and thus cannot be deleted.`;
    expectProblem(await send('DELETE', `${lines()}/${ofOla}`), 409, conflict, text);
    await send('POST', lines(), { json: line });
    expectEmpty(await send('DELETE', `${lines()}/${ofOla}`), 200);
    expectProblem(await send('GET', `${lines()}/${ofOla}`), 404, notFound, `${what} with id = ${ofOla} not found.`);
  });

  test.each(['GET', 'PATCH', 'DELETE'])(
    '%s answers 404 for an unknown line and for one of another employment',
    async (method) => {
      const body = method === 'PATCH' ? { json: [] } : {};
      expectProblem(await send(method, `${lines()}/7001`, body), 404, notFound, `${what} with id = 7001 not found.`);
      const ofAnother = await send(method, `${lines(olasSecond)}/${ofOla}`, body);
      expectProblem(ofAnother, 404, notFound, `${what} with id = ${ofOla} not found.`);
    },
  );

  test.each(['GET', 'POST'])('%s answers 404 for an unknown employment before it checks the body', async (method) => {
    const answer = await send(method, lines(12345), method === 'POST' ? { json: {} } : {});
    expectProblem(answer, 404, notFound, 'Employment with id = 12345 not found.');
  });

  test.each([
    [undefined, missing],
    [null, missing],
    [{}, required],
  ])('POST %j is refused', async (json, detail) => {
    expectProblem(await send('POST', lines(), json === undefined ? {} : { json }), 400, invalid, detail);
  });

  test.each([
    [replace('/FromDate', 'bogus'), `${dto}: The value 'bogus' is invalid for target location.`],
    [{ op: 'remove', path: '/FromDate' }, 'FromDate must have a value.'],
    [
      replace('/EmploymentId', 1),
      `${dto}: The target location specified by path segment 'EmploymentId' was not found.`,
    ],
  ])('PATCH %j is refused', async (operation, detail) => {
    const before = await send('GET', `${lines()}/${ofOla}`);
    expectProblem(await send('PATCH', `${lines()}/${ofOla}`, { json: [operation] }), 400, invalid, detail);
    expect((await send('GET', `${lines()}/${ofOla}`)).text).toBe(before.text);
  });
});

describe('a salary line', () => {
  const lines = `${api}/Employees/Employments/${olasFirst}/Salaries`;

  test("takes the vendor's own patch example", async () => {
    const { body } = await send('POST', lines, { json: { FromDate: '2025-02-01', RemunerationType: 'FixedWage' } });
    const answer = await send('PATCH', `${lines}/${body.Id}`, {
      json: [
        { op: 'add', path: '/AnnualSalary', value: '123456' },
        { op: 'copy', from: '/AnnualSalary', path: '/HourlyRate' },
        { op: 'replace', path: '/FromDate', value: '2024-07-15' },
        { op: 'remove', path: '/HourlyRate' },
        { op: 'test', path: '/RemunerationType', value: 'FixedWage' },
      ],
    });
    expect(answer.body).toMatchObject({ FromDate: '2024-07-15', AnnualSalary: 123_456, HourlyRate: null });
  });

  test('with a fixed wage has no HourlyRate, or a computed one under the variant computed', async () => {
    const json = { FromDate: '2025-02-01', RemunerationType: 'FixedWage', AnnualSalary: 390_000 };
    expect((await send('POST', lines, { json })).body.HourlyRate).toBeNull();
    const variant = (await chosen({ 'poweroffice.salary.computed-rate': 'computed' })).sandbox();
    expect((await variant('POST', lines, { json })).body.HourlyRate).toBe(200); // 390,000 over 37.5 times 52
    const overridden = { ...json, FromDate: '2025-03-01', HourlyRate: 250 };
    expect((await variant('POST', lines, { json: overridden })).body.HourlyRate).toBe(250);
  });

  test('with an integer for its type is refused with a text of its own', async () => {
    const answer = await send('POST', lines, { json: { FromDate: '2025-02-01', RemunerationType: 1 } });
    const text =
      "Enum 'remunerationtype' with value = 1 is not valid. (Enums is not allowed to be represented as integers).";
    expectProblem(answer, 400, invalid, text);
  });
});

describe('a full-time percentage line', () => {
  const lines = `${api}/Employees/Employments/${olasFirst}/FtePercentages`;

  test.each([0, 100, '60', 52.45])('takes %j', async (FtePercentage) => {
    const answer = await send('POST', lines, { json: { FromDate: '2025-02-01', FtePercentage } });
    expect([answer.status, answer.body.FtePercentage]).toEqual([201, Number(FtePercentage)]);
  });

  test.each([-1, 100.01])('refuses %d', async (FtePercentage) => {
    const answer = await send('POST', lines, { json: { FromDate: '2025-02-01', FtePercentage } });
    expectProblem(answer, 400, invalid, 'FtePercentage must be between 0 and 100.');
  });

  test('refuses a text that is no number', async () => {
    const answer = await send('POST', lines, { json: { FromDate: '2025-02-01', FtePercentage: 'half' } });
    expectUnbindable(answer, {
      FtePercentage: ["Could not convert string to double: half. Path 'FtePercentage', line 1, position 47."],
    });
  });
});

test('GET still lists the lines of an employee who left', async () => {
  expect((await send('GET', `${api}/Employees/Employments/1010004/Salaries`)).body).toHaveLength(1);
  expect((await send('GET', `${api}/Employees/${ingrid}/Employments`)).status).toBe(204);
});
