import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectProblem, expectUnbindable, ingrid, kari, newEmployment, ola, olasFirst } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employments = `${api}/Employees/${ingrid}/Employments`;
const json = { 'Content-Type': 'application/json' };

describe('the path', () => {
  test.each([
    `/poweroffice/v2/Employees/${ola}`,
    `/poweroffice/V2/EMPLOYEES/${ola}`,
    `/v2/employees/${ola}`,
    `/V2/employees/${ola}`,
  ])('%s leads to an employee', async (path) => {
    expect((await send('GET', path)).body.FirstName).toBe('Ola');
  });

  test.each([
    ['/poweroffice/demo/v2/Employees/5000002', 'Ola'],
    ['/Demo/v2/employees/5000002', 'Ola'],
    ['/DEMO/v2/employees/5000002', 'Ola'],
  ])('%s leads to an employee of demo', async (path, name) => {
    expect((await send('GET', path)).body.FirstName).toBe(name);
  });

  test.each(['/Nothing', '/Employees/Employments/1/Nothing', '/', '/Employees/1/Employments/2/Salaries'])(
    '%s is unknown to the gateway',
    async (path) => {
      const answer = await send('GET', api + path);
      expect([answer.status, answer.text]).toEqual([404, '{"statusCode":404,"message":"Resource not found"}']);
    },
  );
});

describe('the method', () => {
  test.each([
    ['PUT', `/Employees/${ola}`],
    ['POST', `/Employees/${ola}`],
    ['DELETE', '/Enterprises'],
    ['PATCH', '/Employees'],
  ])('%s of %s is unknown to the gateway', async (method, path) => {
    const answer = await send(method, api + path);
    expect([answer.status, answer.text]).toEqual([404, '{"statusCode":404,"message":"Resource not found"}']);
  });

  test('that a path does not have is 405 under the variant method-not-allowed', async () => {
    const choices = { 'poweroffice.gateway.unknown-method': 'method-not-allowed' };
    const variant = await startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
    const answer = await variant.sandbox()('PUT', `${api}/Employees/${ola}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, PATCH, DELETE']);
  });
});

describe('the API', () => {
  test.each([
    'application/json',
    'application/json-patch+json',
    'text/json',
    'application/vnd.x+json',
    'application/json; charset=utf-8',
  ])('takes a POST of %s', async (type) => {
    const answer = await send('POST', employments, {
      raw: JSON.stringify(newEmployment),
      headers: { 'Content-Type': type },
    });
    expect(answer.status).toBe(201);
  });

  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'refuses a POST of %s',
    async (type) => {
      const answer = await send('POST', employments, {
        raw: JSON.stringify(newEmployment),
        headers: { 'Content-Type': type },
      });
      expect([answer.status, answer.body.title]).toEqual([415, 'Unsupported Media Type']);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    },
  );

  test.each(['{', '{"EmploymentType":}', 'nonsense', '{"a":1}}'])('refuses %s, which is no JSON', async (raw) => {
    expectUnbindable(await send('POST', employments, { raw, headers: json }), { '': [expect.any(String)] });
    expectUnbindable(await send('PATCH', `${api}/Employees/${ingrid}`, { raw, headers: json }), {
      '': ['The JSON patch document was malformed and could not be parsed.'],
    });
  });

  test('refuses a PATCH without a body', async () => {
    expectUnbindable(await send('PATCH', `${api}/Employees/${ingrid}`), {
      '': ['The JSON patch document was malformed and could not be parsed.'],
    });
  });

  test('answers 413 to a body over the limit', async () => {
    const raw = `{"FirstName":"${'x'.repeat(5 * 1024 * 1024)}"}`;
    const answer = await send('POST', `${api}/Employees`, { raw, headers: json });
    expect([answer.status, answer.body.title]).toEqual([413, 'Payload Too Large']);
  });

  test('takes members and choices in any case, and texts for numbers and booleans', async () => {
    const body = {
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
    const answer = await send('POST', employments, { json: body });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject(newEmployment);
  });

  test.each([
    ['EnterpriseId', 'abc', `Error converting value "abc" to type 'System.Nullable\`1[System.Int64]'.`],
    ['StartDate', '2025-02-31', 'Could not convert string to DateTime: 2025-02-31.'],
    ['IsDefault', 'yes', 'Could not convert string to boolean: yes.'],
    ['EmploymentType', 'Bogus', 'Error converting value "Bogus" to type \'System.Nullable`1[EmploymentType]\'.'],
    ['FullTimeHoursPerWeek', [], 'Unexpected character encountered while parsing value: [.'],
  ])('refuses %s %j as unreadable', async (name, value, reason) => {
    const json = { ...newEmployment, [name]: value };
    const text = JSON.stringify(json);
    const token = Array.isArray(value) ? '[' : JSON.stringify(value);
    const position = text.indexOf(`"${name}":`) + `"${name}":${token}`.length;
    expectUnbindable(await send('POST', employments, { json }), {
      [name]: [`${reason} Path '${name}', line 1, position ${position}.`],
    });
    expect((await send('GET', employments)).status).toBe(204);
  });

  test('names no line and position where the twin of that rule is on', async () => {
    const twins = { 'poweroffice.body.text-positions': 'twin' };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { twins } })).sandbox();
    const answer = await client('POST', employments, { json: { ...newEmployment, IsDefault: 'yes' } });
    expectUnbindable(answer, { IsDefault: ["Could not convert string to boolean: yes. Path 'IsDefault'."] });
    expect(answer.headers.get('x-paystub-rules')).toContain('poweroffice.body.text-positions');
  });
});

describe('a body that cannot be read', () => {
  const unreadable = [JSON.stringify({ ...newEmployment, EnterpriseId: 'abc' }), '{'];

  test.each(unreadable)('is a missing object under the variant object-missing: %s', async (raw) => {
    const choices = { 'poweroffice.body.unreadable': 'object-missing' };
    const variant = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const answer = await variant('POST', employments, { raw, headers: json });
    expectProblem(answer, 400, 'Employment validation error(s)', 'Employment object is missing.');
    const employee = await variant('POST', `${api}/Employees`, { raw: '{', headers: json });
    expect(Object.keys(employee.body.errors)).toEqual(['']);
  });
});

describe('a query key that is sent twice', () => {
  test.each([
    ['first', [{ Id: kari }]],
    ['last', [{ Number: 2 }]],
  ])('counts, under the variant %s, as %j shows', async (variant, expected) => {
    const choices = { 'poweroffice.query.repeated-key': variant };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const twice = 'Fields=Id&employeeNos=1&Fields=Number&employeeNos=2';
    const answer = await client('GET', `${api}/Employees?${twice}`);
    expect(answer.body).toEqual(expected);
    expect(answer.headers.get('x-paystub-rules')).toContain('poweroffice.query.repeated-key');
    const same = await client('GET', `${api}/Employees?Fields=Id&employeeNos=1&Fields=Id`);
    expect(same.headers.get('x-paystub-rules')).not.toContain('poweroffice.query.repeated-key');
  });
});

describe('the evidence floor', () => {
  test('answers 501 in place of a guess, as problem details, and changes nothing', async () => {
    const sure = await startPaystub({ vendors: [powerOfficeGo], settings: { floor: 'documented' } });
    const client = sure.sandbox();
    const guess = await client('POST', employments, { json: newEmployment });
    expect(guess.status).toBe(501);
    expect(guess.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(guess.headers.get('x-paystub-error')).toBe('below-floor');
    expect(Object.keys(guess.body)).toEqual(['title', 'status', 'detail']);
    const known = await client('GET', `${api}/Employees/${ola}/Employments/${olasFirst}`);
    expect(known.status).toBe(200);
    expect(known.headers.get('x-paystub-evidence')).toBe('documented');
    expect((await client('GET', employments)).status).toBe(204);
  });
});

test('a fresh sandbox answers the same requests with the same bytes', async () => {
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
