import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';
import { api, expectUnbindable, ingrid, newEmployment, ola, olasFirst } from './bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employments = `${api}/Employees/${ingrid}/Employments`;
const json = { 'Content-Type': 'application/json' };

describe('paths', () => {
  test.each([
    `/poweroffice/v2/Employees/${ola}`,
    `/poweroffice/V2/EMPLOYEES/${ola}`,
    `/v2/employees/${ola}`,
    `/V2/employees/${ola}`,
  ])('%s leads to the employee', async (path) => {
    expect((await send('GET', path)).body.FirstName).toBe('Ola');
  });

  test.each([
    ['/poweroffice/demo/v2/Employees/5000002', 'Ola'],
    ['/Demo/v2/employees/5000002', 'Ola'],
    ['/DEMO/v2/employees/5000002', 'Ola'],
  ])('%s leads to the employee of demo', async (path, name) => {
    expect((await send('GET', path)).body.FirstName).toBe(name);
  });

  test.each(['/Nothing', '/Employees/Employments/1/Nothing', '/', '/Employees/1/Employments/2/Salaries'])(
    '%s is unknown',
    async (path) => {
      const answer = await send('GET', api + path);
      expect([answer.status, answer.text]).toEqual([404, '{"statusCode":404,"message":"Resource not found"}']);
    },
  );
});

describe('methods', () => {
  test.each([
    ['PUT', `/Employees/${ola}`],
    ['POST', `/Employees/${ola}`],
    ['DELETE', '/Enterprises'],
    ['PATCH', '/Employees'],
  ])('%s %s is unknown to the gateway', async (method, path) => {
    const answer = await send(method, api + path);
    expect([answer.status, answer.text]).toEqual([404, '{"statusCode":404,"message":"Resource not found"}']);
  });

  test('or is not allowed, by choice', async () => {
    const choices = { 'poweroffice.gateway.unknown-method': 'method-not-allowed' };
    const other = await startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
    const answer = await other.sandbox()('PUT', `${api}/Employees/${ola}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, PATCH, DELETE']);
  });
});

describe('bodies', () => {
  test.each([
    'application/json',
    'application/json-patch+json',
    'text/json',
    'application/vnd.x+json',
    'application/json; charset=utf-8',
  ])('POST takes %s', async (type) => {
    const answer = await send('POST', employments, {
      raw: JSON.stringify(newEmployment),
      headers: { 'Content-Type': type },
    });
    expect(answer.status).toBe(201);
  });

  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'POST does not take %s',
    async (type) => {
      const answer = await send('POST', employments, {
        raw: JSON.stringify(newEmployment),
        headers: { 'Content-Type': type },
      });
      expect([answer.status, answer.body.title]).toEqual([415, 'Unsupported Media Type']);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    },
  );

  test.each(['{', '{"EmploymentType":}', 'nonsense', '{"a":1}}'])('%s is no JSON', async (raw) => {
    expectUnbindable(await send('POST', employments, { raw, headers: json }), { '': [expect.any(String)] });
    expectUnbindable(await send('PATCH', `${api}/Employees/${ingrid}`, { raw, headers: json }), {
      '': ['The JSON patch document was malformed and could not be parsed.'],
    });
  });

  test('a PATCH without a body is malformed', async () => {
    expectUnbindable(await send('PATCH', `${api}/Employees/${ingrid}`), {
      '': ['The JSON patch document was malformed and could not be parsed.'],
    });
  });

  test('a body over the limit is 413', async () => {
    const raw = `{"FirstName":"${'x'.repeat(5 * 1024 * 1024)}"}`;
    const answer = await send('POST', `${api}/Employees`, { raw, headers: json });
    expect([answer.status, answer.body.title]).toEqual([413, 'Payload Too Large']);
  });

  test('members in any case, choices in any case, texts for numbers and booleans', async () => {
    const given = {
      employmenttype: 'ordinary',
      EMPLOYMENTFORM: 'PERMANENT',
      enterpriseId: '1000501',
      startdate: '2025-02-01T00:00:00',
      fullTimeHoursPerWeek: '37.5',
      isDefault: 'true',
      professionCode: 3231109,
      workingHoursArrangement: 'nonshift',
      nickname: 'ignored',
    };
    const answer = await send('POST', employments, { json: given });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject(newEmployment);
  });

  test.each([
    [
      { EnterpriseId: 'abc' },
      { EnterpriseId: ["Error converting value \"abc\" to type 'integer'. Path 'EnterpriseId'."] },
    ],
    [
      { StartDate: '2025-02-31' },
      { StartDate: ["Error converting value \"2025-02-31\" to type 'StartDate'. Path 'StartDate'."] },
    ],
    [{ IsDefault: 'yes' }, { IsDefault: ["Error converting value \"yes\" to type 'boolean'. Path 'IsDefault'."] }],
    [
      { EmploymentType: 'Bogus' },
      { EmploymentType: ["Error converting value \"Bogus\" to type 'EmploymentType'. Path 'EmploymentType'."] },
    ],
    [
      { FullTimeHoursPerWeek: [] },
      { FullTimeHoursPerWeek: ["Error converting value [] to type 'number'. Path 'FullTimeHoursPerWeek'."] },
    ],
  ])('%j cannot be bound', async (given, errors) => {
    expectUnbindable(await send('POST', employments, { json: { ...newEmployment, ...given } }), errors);
    expect((await send('GET', employments)).status).toBe(204);
  });
});

describe('the evidence floor', () => {
  test('answers 501 in place of a guess, in the form of problem details, and changes nothing', async () => {
    const sure = await startPaystub({ vendors: [powerOfficeGo], settings: { floor: 'documented' } });
    const client = sure.sandbox();
    const guess = await client('POST', employments, { json: newEmployment });
    expect(guess.status).toBe(501);
    expect(guess.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(guess.headers.get('x-paystub-error')).toBe('rule-below-floor');
    expect(Object.keys(guess.body)).toEqual(['title', 'status', 'detail']);
    const known = await client('GET', `${api}/Employees/${ola}/Employments/${olasFirst}`);
    expect(known.status).toBe(200);
    expect(known.headers.get('x-paystub-evidence')).toBe('documented');
    expect((await client('GET', employments)).status).toBe(204);
  });
});

test('the same requests in a fresh sandbox give the same bytes', async () => {
  const session = async (client: Client) => {
    const texts: string[] = [];
    for (const [method, path, body] of [
      ['POST', employments, { json: newEmployment }],
      ['POST', `${api}/Employees`, { json: { FirstName: 'A', LastName: 'B' } }],
      ['GET', `${api}/Employees`, {}],
    ] as const) {
      texts.push((await client(method, path, body)).text);
    }
    return texts;
  };
  expect(await session(paystub.sandbox())).toEqual(await session(paystub.sandbox()));
});
