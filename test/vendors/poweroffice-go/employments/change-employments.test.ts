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
  kari,
  ola,
  olasSecond,
  oslo,
  reported,
} from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const chosen = (choices: Record<string, string>) => startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
const invalid = 'Employment validation error(s)';
const notFound = 'Employment not found error(s)';
const at = (employee: number, employment?: number) =>
  `${api}/Employees/${employee}/Employments${employment === undefined ? '' : `/${employment}`}`;
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const idsOf = (body: readonly { Id: number }[] = []) => body.map(({ Id }) => Id);

describe('PATCH Employments', () => {
  const patch = (...json: object[]) => send('PATCH', at(ola, olasSecond), { json });

  test("applies the vendor's own example", async () => {
    const answer = await patch(
      { op: 'add', path: '/EmploymentSpecification', value: 'CrossBorderCommuter' },
      { op: 'replace', path: '/EndDate', value: '2026-12-31' },
      { op: 'copy', from: '/EndDate', path: '/StartDate' },
      { op: 'replace', path: '/EndDateReason', value: 'EmployeeHasResigned' },
      { op: 'test', path: '/ProfessionCode', value: '5132121' },
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      EmploymentSpecification: 'CrossBorderCommuter',
      StartDate: '2026-12-31',
      EndDate: '2026-12-31',
      EndDateReason: 'EmployeeHasResigned',
    });
    expect((await send('GET', at(ola, olasSecond))).text).toBe(answer.text);
  });

  test.each([
    ['application/json-patch+json', 200],
    ['application/json', 200],
    ['application/json-patch+json; charset=utf-8', 200],
    ['text/plain', 415],
    ['application/xml', 415],
  ])('answers the media type %s with %i', async (type, status) => {
    const raw = JSON.stringify([replace('/TaxRule', 'Svalbard')]);
    const answer = await send('PATCH', at(ola, olasSecond), { raw, headers: { 'Content-Type': type } });
    expect(answer.status).toBe(status);
    if (status === 415) {
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.body).toMatchObject({
        type: 'https://tools.ietf.org/html/rfc7231#section-6.5.13',
        title: 'Unsupported Media Type',
        status: 415,
      });
    }
  });

  test('checks the employment as it is after the whole patch', async () => {
    const [end, reason] = [replace('/EndDate', '2026-06-30'), replace('/EndDateReason', 'EmployeeHasResigned')];
    expect((await patch(reason, end)).status).toBe(200);
    expect(
      (await patch({ op: 'remove', path: '/EndDate' }, { op: 'remove', path: '/EndDateReason' })).body.EndDate,
    ).toBeNull();
    expect((await patch(end, reason)).status).toBe(200);
    expectProblem(
      await patch({ op: 'remove', path: '/EndDateReason' }),
      400,
      invalid,
      'EndDateReason must have a value when EndDate is set.',
    );
  });

  test.each([
    [[replace('/TaxCountryCode', 'UK')], 400, 'The country code UK is not valid according to ISO 3166-1.'],
    [[replace('/EnterpriseId', '99')], 404, 'Enterprise with id = 99 not found.'],
    [
      [replace('/EmploymentForm', 'Bogus')],
      400,
      "EmploymentPatchDto: The value 'Bogus' is invalid for target location.",
    ],
    [
      [replace('/EmploymentForm', 1)],
      400,
      "Enum 'employmentform' with value = 1 is not valid. (Enums is not allowed to be represented as integers).",
    ],
    [[replace('/StartDate', 'bogus')], 400, "EmploymentPatchDto: The value 'bogus' is invalid for target location."],
    [
      [replace('/SalaryCount', 1)],
      400,
      "EmploymentPatchDto: The target location specified by path segment 'SalaryCount' was not found.",
    ],
    [
      [replace('/ProfessionTitle', 'x')],
      400,
      "EmploymentPatchDto: The target location specified by path segment 'ProfessionTitle' was not found.",
    ],
    [[{ op: 'remove', path: '/StartDate' }], 400, 'StartDate must have a value.'],
    [
      [{ op: 'test', path: '/EmploymentForm', value: 'Permanent' }],
      400,
      "EmploymentPatchDto: The current value 'Temporary' at path 'EmploymentForm' is not equal to the test value 'Permanent'.",
    ],
    [[{ op: 'foo', path: '/StartDate' }], 400, "EmploymentPatchDto: Invalid JsonPatch operation 'foo'."],
  ])('refuses %j with %i', async (json, status, detail) => {
    const before = await send('GET', at(ola, olasSecond));
    expectProblem(await patch(replace('/TaxRule', 'Svalbard'), ...json), status, invalid, detail);
    expect((await send('GET', at(ola, olasSecond))).text).toBe(before.text);
  });

  test.each([{ EndDate: '2026-06-30' }, [1], [{ op: 'replace' }], 'x', 5])(
    'refuses %j, which is no JSON Patch',
    async (json) => {
      expectUnbindable(await send('PATCH', at(ola, olasSecond), { json }), {
        '': ['The JSON patch document was malformed and could not be parsed.'],
      });
    },
  );

  test('moves the stamp for a patch without effect, unless the variant stays is chosen', async () => {
    const before = (await send('GET', at(ola, olasSecond))).body;
    const moved = (await patch()).body.LastChangedDateTimeOffset;
    expect(moved > before.LastChangedDateTimeOffset).toBe(true);
    const variant = (await chosen({ 'poweroffice.patch.without-effect': 'stays' })).sandbox();
    const json = [replace('/EmploymentForm', 'Temporary')];
    const answer = await variant('PATCH', at(ola, olasSecond), { json });
    expect(answer.body.LastChangedDateTimeOffset).toBe(before.LastChangedDateTimeOffset);
  });

  test('changes a reported employment', async () => {
    const answer = await send('PATCH', at(kari, reported), { json: [replace('/StartDate', '2023-10-01')] });
    expect([answer.status, answer.body.StartDate]).toEqual([200, '2023-10-01']);
  });
});

describe('DELETE Employments', () => {
  test('answers 200 without a body and deletes the lines too', async () => {
    const id = await employ(send);
    const json = { FromDate: '2025-02-01', FtePercentage: 100 };
    const line = await send('POST', `${api}/Employees/Employments/${id}/FtePercentages`, { json });
    expectEmpty(await send('DELETE', at(ingrid, id)), 200);
    expect((await send('GET', at(ingrid, id))).status).toBe(404);
    const gone = await send('GET', `${api}/Employees/Employments/${id}/FtePercentages/${line.body.Id}`);
    expectProblem(gone, 404, notFound, `Employment with id = ${id} not found.`);
  });

  test('answers 409 for a reported employment', async () => {
    const detail = `Employment with id = ${reported} has been reported (a-melding) and thus cannot be deleted.`;
    expectProblem(await send('DELETE', at(kari, reported)), 409, 'Employment conflict error(s)', detail);
    expect((await send('GET', at(kari, reported))).status).toBe(200);
  });

  test('answers 409 for an employment that has ended and been reported', async () => {
    const id = await employ(send, { EndDate: '2025-06-30', EndDateReason: 'EmployeeHasResigned' });
    await send('PATCH', at(ingrid, id), { json: [replace('/EndedAndReported', 'true')] });
    const detail = `Employment with id = ${id} has been reported (a-melding) and thus cannot be deleted.`;
    expectProblem(await send('DELETE', at(ingrid, id)), 409, 'Employment conflict error(s)', detail);
  });

  test('removes the employment from the list that integrations poll', async () => {
    const id = await employ(send);
    await send('DELETE', at(ingrid, id));
    const answer = await send('GET', `${api}/Employees/Employments?lastChangedDateTimeOffsetGreaterThan=2024-01-01`);
    expectEmpty(answer, 204);
  });
});

describe('the change stamp', () => {
  test('of an employee does not move when an employment changes', async () => {
    const before = (await send('GET', `${api}/Employees/${ingrid}`)).body;
    const id = await employ(send);
    await send('PATCH', at(ingrid, id), { json: [replace('/EnterpriseId', oslo)] });
    expect((await send('GET', `${api}/Employees/${ingrid}`)).body).toEqual(before);
  });

  test('of the later of two changes in one millisecond is greater', async () => {
    const first = await employ(send);
    const second = await employ(send, { IsDefault: false });
    const stamp = async (id: number) => (await send('GET', at(ingrid, id))).body.LastChangedDateTimeOffset;
    expect((await stamp(first)) < (await stamp(second))).toBe(true);
    const path = `${api}/Employees/Employments?lastChangedDateTimeOffsetGreaterThan=${await stamp(first)}`;
    expect(idsOf((await send('GET', path)).body)).toEqual([second]);
  });
});
