import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import {
  api,
  bodo,
  ended,
  expectEmpty,
  expectProblem,
  expectUnbindable,
  ingrid,
  newEmployment,
  ola,
  olasFirst,
  olasSecond,
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

describe('GET /Employees/Employments', () => {
  const light = `${api}/Employees/Employments`;
  test.each([
    ['', [reported, olasFirst, olasSecond, ended]],
    ['activeEmployments=true', [reported, olasFirst, olasSecond]],
    ['activeEmployments=True', [reported, olasFirst, olasSecond]],
    ['activeEmployments=false', [ended]],
    ['employmentForm=Temporary', [olasSecond]],
    ['EmploymentForm=temporary&ActiveEmployments=true', [olasSecond]],
    ['employmentForm=%20', [reported, olasFirst, olasSecond, ended]],
    ['employmentForm=PermanentEmploymentAndHiredOut', []],
  ])('?%s returns the matching employments', async (query, expected) => {
    const answer = await send('GET', `${light}?${query}`);
    expect(idsOf(answer.body)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  test('refuses an unknown form', async () => {
    const answer = await send('GET', `${light}?employmentForm=Bogus`);
    expectProblem(answer, 400, 'Unable to cast object(s)', "employmentForm 'Bogus' is not valid.");
  });

  test('refuses a text that is no boolean', async () => {
    const answer = await send('GET', `${light}?activeEmployments=maybe`);
    expectUnbindable(answer, { activeEmployments: ["The value 'maybe' is not valid."] });
  });

  test('counts an employment that ends later as active, whatever EndedAndReported says', async () => {
    const leave = [
      replace('/EndDate', '2026-03-31'),
      replace('/EndDateReason', 'EmployeeHasResigned'),
      replace('/EndedAndReported', true),
    ];
    await send('PATCH', at(ola, olasFirst), { json: leave });
    const active = await send('GET', `${light}?activeEmployments=true`);
    expect(idsOf(active.body)).toContain(olasFirst);
    paystub.clock.set('2026-04-01T00:00:00Z');
    expect(idsOf((await send('GET', `${light}?activeEmployments=true`)).body)).not.toContain(olasFirst);
  });

  test('counts an employment that ends today as inactive, unless the variant active is chosen', async () => {
    paystub.clock.set('2024-12-31T12:00:00Z');
    expect(idsOf((await send('GET', `${light}?activeEmployments=true`)).body)).not.toContain(ended);
    const variant = await chosen({ 'poweroffice.employments.ends-today': 'active' });
    variant.clock.set('2024-12-31T12:00:00Z');
    expect(idsOf((await variant.sandbox()('GET', `${light}?activeEmployments=true`)).body)).toContain(ended);
  });

  test('has no operation for an employment by its id alone', async () => {
    const answer = await send('GET', `${light}/${olasFirst}`);
    expect([answer.status, answer.body]).toEqual([404, { statusCode: 404, message: 'Resource not found' }]);
  });
});

describe('the employments of an employee', () => {
  test('are listed in full', async () => {
    const answer = await send('GET', at(ola));
    expect(idsOf(answer.body)).toEqual([olasFirst, olasSecond]);
    expect(answer.body[1]).toEqual((await send('GET', at(ola, olasSecond))).body);
    expect(answer.body[1]).toMatchObject({ EmploymentForm: 'Temporary', SalaryCount: 1, FtePercentageCount: 1 });
  });

  test.each([
    ['GET', at(12345), 'Employee with id = 12345 not found.'],
    ['POST', at(12345), 'Employee with id = 12345 not found.'],
    ['GET', at(12345, olasFirst), 'Employee with id = 12345 not found.'],
    ['GET', at(ola, 12345), 'Employment with id = 12345 not found.'],
    ['GET', at(ola, reported), `Employment with id = ${reported} not found.`],
    ['PATCH', at(ola, reported), `Employment with id = ${reported} not found.`],
    ['DELETE', at(ola, reported), `Employment with id = ${reported} not found.`],
    ['GET', at(5_000_002), 'Employee with id = 5000002 not found.'],
  ])('are not found by %s %s', async (method, path, detail) => {
    const body = { POST: { json: {} }, PATCH: { json: [] } }[method] ?? {};
    expectProblem(await send(method, path, body), 404, notFound, detail);
  });

  test('are answered with 204 if there are none', async () => {
    expectEmpty(await send('GET', at(ingrid)), 204);
  });
});

describe('POST Employments', () => {
  const post = (members: object, client = send) =>
    client('POST', at(ingrid), { json: { ...newEmployment, ...members } });

  test('returns the location of the new employment', async () => {
    const answer = await post({});
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${at(ingrid, answer.body.Id)}`);
    expect(answer.body.ReportingId).toMatch(/^POGO_\d+$/);
  });

  test('takes every optional member but EndedAndReported', async () => {
    const members = {
      EmploymentSpecification: 'CrossBorderCommuter',
      EndDate: '2025-12-31',
      EndDateReason: 'ContractCommitmentOrTemporaryEmploymentExpired',
      ReportingId: 'OLD-17',
      TaxRule: 'Svalbard',
      TaxCountryCode: 'SE',
      EnterpriseId: bodo,
    };
    const answer = await post({ ...members, EndedAndReported: true, Id: 5, SalaryCount: 9 });
    expect(answer.body).toMatchObject({ ...members, EndedAndReported: false, SalaryCount: 0 });
  });

  test('creates a second employment when it is repeated', async () => {
    expect((await post({})).body.Id).not.toBe((await post({})).body.Id);
    expect(idsOf((await send('GET', at(ingrid))).body)).toHaveLength(2);
  });

  test.each([
    [{ StartDate: undefined }, 400, 'StartDate must have a value.'],
    [{ StartDate: null }, 400, 'StartDate must have a value.'],
    [
      { StartDate: undefined, ProfessionCode: undefined },
      400,
      'StartDate must have a value. ProfessionCode must have a value.',
    ],
    [{ EndDate: '2025-12-31' }, 400, 'EndDateReason must have a value when EndDate is set.'],
    [{ EndDateReason: 'EmployeeHasResigned' }, 400, 'EndDate must have a value when EndDateReason is set.'],
    [{ EndDate: '2025-01-31', EndDateReason: 'EmployeeHasResigned' }, 400, 'EndDate cannot be before StartDate.'],
    [{ ProfessionCode: '2223' }, 400, "ProfessionCode '2223' is not valid. The code must have 7 digits (STYRK-98)."],
    [{ TaxCountryCode: 'UK' }, 400, 'The country code UK is not valid according to ISO 3166-1.'],
    [
      { TaxCountryCode: 'DK', EmploymentSpecification: 'CrossBorderCommuter' },
      400,
      'TaxCountryCode can only be FI or SE when EmploymentSpecification is CrossBorderCommuter.',
    ],
    [
      { EmploymentForm: 2 },
      400,
      "Enum 'employmentform' with value = 2 is not valid. (Enums is not allowed to be represented as integers).",
    ],
    [{ EnterpriseId: 99 }, 404, 'Enterprise with id = 99 not found.'],
    [{ EnterpriseId: 5_000_501 }, 404, 'Enterprise with id = 5000501 not found.'],
  ])('refuses %j with %i', async (members, status, detail) => {
    expectProblem(await post(members), status, invalid, detail);
    expectEmpty(await send('GET', at(ingrid)), 204);
  });

  test('refuses a request without a body', async () => {
    expectProblem(await send('POST', at(ingrid)), 400, invalid, 'Employment object is missing.');
    expectProblem(await send('POST', at(ingrid), { json: null }), 400, invalid, 'Employment object is missing.');
  });

  test('takes any ISO country without a specification', async () => {
    expect((await post({ TaxCountryCode: 'DK' })).body.TaxCountryCode).toBe('DK');
  });

  test('takes a profession without a known title, unless the variant refused is chosen', async () => {
    const answer = await post({ ProfessionCode: '9999999' });
    expect([answer.status, answer.body.ProfessionTitle]).toEqual([201, null]);
    const variant = (await chosen({ 'poweroffice.employment.unknown-profession': 'refused' })).sandbox();
    expectProblem(
      await post({ ProfessionCode: '9999999' }, variant),
      400,
      invalid,
      "ProfessionCode '9999999' is not valid.",
    );
    expect((await post({ ProfessionCode: '5163121' }, variant)).status).toBe(201);
  });

  test('takes a reason without an end under the variant allowed', async () => {
    const variant = (await chosen({ 'poweroffice.employment.reason-needs-end': 'allowed' })).sandbox();
    expect((await post({ EndDateReason: 'EmployeeHasResigned' }, variant)).status).toBe(201);
  });

  test('refuses a ReportingId of the same enterprise, unless the variant allowed is chosen', async () => {
    const first = await post({ ReportingId: 'OLD-1' });
    const again = await post({ ReportingId: 'OLD-1' });
    expectProblem(
      again,
      400,
      invalid,
      `ReportingId 'OLD-1' is already in use on the employment with id = ${first.body.Id}.`,
    );
    expect((await post({ ReportingId: 'OLD-1', EnterpriseId: bodo })).status).toBe(201);
    const variant = (await chosen({ 'poweroffice.employment.duplicate-reporting-id': 'allowed' })).sandbox();
    await post({ ReportingId: 'OLD-1' }, variant);
    expect((await post({ ReportingId: 'OLD-1' }, variant)).status).toBe(201);
  });

  test('creates no lines, or first lines under the variant added', async () => {
    expect((await post({})).body).toMatchObject({ SalaryCount: 0, FtePercentageCount: 0 });
    const variant = (await chosen({ 'poweroffice.employment.first-lines': 'added' })).sandbox();
    const { body } = await post({}, variant);
    expect(body).toMatchObject({ SalaryCount: 1, FtePercentageCount: 1 });
    const lines = `${api}/Employees/Employments/${body.Id}`;
    expect((await variant('GET', `${lines}/Salaries`)).body[0]).toMatchObject({
      FromDate: '2025-02-01',
      RemunerationType: 'FixedWage',
    });
    expect((await variant('GET', `${lines}/FtePercentages`)).body[0]).toMatchObject({
      FromDate: '2025-02-01',
      FtePercentage: 100,
    });
  });
});
