import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { isInt64, parseJson } from '../../src/engine/http/json.ts';
import { vendors } from '../../src/vendors/index.ts';
import { type Client, startPaystub } from '../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
afterEach(() => expect(paystub.reports).toEqual([]));

/** Cases of each property; the script `scalars` asks for 10,000. */
const numRuns = Number(process.env.PAYSTUB_SCALAR_CASES ?? 300);

const headers = { 'Content-Type': 'application/json' };

/** Integers around the limits of 32, 53 and 64 bits and of a byte, as digits. */
const digits = fc
  .tuple(
    fc.constantFrom(0n, 2n ** 7n, 2n ** 31n, 2n ** 53n, 2n ** 63n, 2n ** 64n, 10n ** 25n),
    fc.integer({ min: -3, max: 3 }),
    fc.boolean(),
  )
  .map(([limit, step, isNegative]) => String((isNegative ? -1n : 1n) * limit + BigInt(step)));

/** Numbers of JSON as they may be written. */
const number = fc.oneof(
  digits,
  fc.bigInt({ min: -(2n ** 66n), max: 2n ** 66n }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc
    .tuple(digits, fc.constantFrom('.0', '.5', '.50', 'e0', 'e2', 'E-2', 'e400', '.1e19'))
    .map((parts) => parts.join('')),
  fc.constantFrom('-0', '0.0', '-0.0', '1e-400'),
);

/** A value of JSON of any type, mostly a scalar or a text that looks like one. */
const scalar = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: number.map((text) => JSON.stringify(text)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'true',
        'false',
        'null',
        '"true"',
        '"False"',
        '" 5 "',
        '"0x10"',
        '"+7"',
        '""',
        '[]',
        '{}',
        '[1]',
        '{"id":9007199254740993}',
      ],
    ),
  },
);

/** A text for a path or a query. */
const parameter = fc.oneof(
  number,
  number.map((text) => ` ${text}`),
  fc.constantFrom('0x10', '1_0', '١', 'Infinity', 'NaN', 'True', 'FALSE', 'yes', '%', '', '+5', '--1', '007'),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

const bodies = [
  [
    'POST',
    '/poweroffice/v2/Employees',
    (value: string) => `{"FirstName":"A","LastName":"B","ExternalNumber":${value}}`,
  ],
  ['POST', '/poweroffice/v2/Employees', (value: string) => `{"FirstName":"A","LastName":"B","DepartmentId":${value}}`],
  ['POST', '/poweroffice/v2/Employees', (value: string) => `{"FirstName":${value},"LastName":"B"}`],
  [
    'POST',
    '/poweroffice/v2/Employees',
    (value: string) => `{"FirstName":"A","LastName":"B","ContactGroupIds":[${value}]}`,
  ],
  [
    'POST',
    '/poweroffice/v2/SalaryLines',
    (value: string) => `{"EmployeeId":${value},"Amount":${value},"VatCodeId":${value}}`,
  ],
  [
    'POST',
    '/ukg/api/v1/commons/persons/employment_terms',
    (value: string) => `{"personIdentity":{"personNumber":${value}}}`,
  ],
  [
    'POST',
    '/ukg/api/v1/commons/persons/employment_terms',
    (value: string) => `{"personIdentity":{"personKey":${value}}}`,
  ],
  [
    'POST',
    '/ukg/api/v1/commons/persons/apply_read',
    (value: string) => `{"where":{},"index":${value},"count":${value}}`,
  ],
  [
    'POST',
    '/ukg/api/v1/scheduling/pay_code_value_profiles',
    (value: string) => `{"name":"N","active":${value},"version":${value}}`,
  ],
  [
    'POST',
    '/ukg/api/v1/commons/persons/extensions/multi_read',
    (value: string) => `{"where":{"employees":{"key":"personid","values":[${value}]},"onlyActivePerson":${value}}}`,
  ],
  [
    'POST',
    '/ukg/api/v1/commons/persons/assignments/multi_upsert',
    (value: string) =>
      `[{"personIdentity":{"personNumber":"10020","requestItemId":${value}},"personAssignments":{"payCodeValue":{"payCodeValueProfile":{"id":${value}}}}}]`,
  ],
  ['POST', '/intacct/objects/construction/employee-position', (value: string) => `{"id":${value},"name":${value}}`],
  ['PATCH', '/intacct/objects/construction/employee-position/1', (value: string) => `{"name":${value}}`],
  [
    'POST',
    '/intacct/services/core/query',
    (value: string) =>
      `{"object":"construction/employee-position","fields":["key"],"start":${value},"size":${value},"filters":[{"$eq":{"key":${value}}}]}`,
  ],
] as const;

test('no scalar in a body is answered with 500', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...bodies), scalar, async ([method, path, bodyOf], value) => {
      const answer = await paystub.sandbox('bodies')(method, path, { headers, raw: bodyOf(value) });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns },
  );
}, 600_000);

const places = [
  (text: string) => `/poweroffice/v2/Employees/${text}`,
  (text: string) => `/poweroffice/v2/Employees/1000001/Employments/${text}`,
  (text: string) => `/poweroffice/v2/Employees?PageSize=${text}`,
  (text: string) => `/poweroffice/v2/Employees?PageNumber=${text}&PageSize=1`,
  (text: string) => `/poweroffice/v2/Employees?externalNos=${text}`,
  (text: string) => `/poweroffice/v2/Employees?employeeNos=${text}-`,
  (text: string) => `/poweroffice/v2/Employees?contactGroupIds=${text}`,
  (text: string) => `/ukg/api/v1/commons/persons/employment_terms/${text}`,
  (text: string) => `/ukg/api/v1/commons/persons/${text}`,
  (text: string) => `/ukg/api/v1/timekeeping/setup/employment_terms?id=${text}`,
  (text: string) => `/ukg/api/v1/timekeeping/setup/employment_terms?all_details=${text}`,
  (text: string) => `/ukg/api/v1/scheduling/pay_code_value_profiles/${text}`,
  (text: string) => `/intacct/objects/construction/employee-position/${text}`,
  (text: string) => `/intacct/objects/construction/employee-position?start=${text}&size=${text}`,
] as const;

test('no text in a path or query is answered with 500', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), parameter, async (pathOf, text) => {
      const answer = await paystub.sandbox('places')('GET', pathOf(encodeURIComponent(text)));
      expect(answer.status === 501 || answer.status < 500).toBe(true);
    }),
    { numRuns },
  );
}, 600_000);

/** The value of a member in an answer, as it is written there. */
function written(text: string, member: string): string | undefined {
  return new RegExp(`"${member}":("(?:[^"\\\\]|\\\\.)*"|[^,}\\]]*)`).exec(text)?.[1];
}

const store = async (client: Client, value: string) =>
  client('POST', '/poweroffice/v2/Employees', {
    headers,
    raw: `{"FirstName":"A","LastName":"B","ExternalNumber":${value}}`,
  });

test('an integer of 64 bits that is stored reads back the same, and one beyond is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(digits, fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(String)), async (value) => {
      const client = paystub.sandbox('stored');
      await client('POST', '/__admin/reset');
      const created = await store(client, value);
      if (!isInt64(parseJson(value))) {
        expect([created.status, created.text]).toEqual([400, expect.stringContaining(value)]);
        return;
      }
      const expected = value === '-0' ? '0' : value;
      expect([created.status, written(created.text, 'ExternalNumber')]).toEqual([201, expected]);
      const read = await client('GET', `/poweroffice/v2/Employees/${created.body.Id}`);
      const state = await client('GET', `/__admin/state/poweroffice-go/employees/${created.body.Id}`);
      expect([read, state].map(({ text }) => written(text, 'ExternalNumber'))).toEqual([expected, expected]);
    }),
    { numRuns },
  );
}, 600_000);

test('a number that stands for a person number is echoed as it was written', async () => {
  const client = paystub.sandbox();
  await fc.assert(
    fc.asyncProperty(number, async (value) => {
      const raw = `{"personIdentity":{"personNumber":${value}},"assignments":[]}`;
      const answer = await client('POST', '/ukg/api/v1/commons/persons/employment_terms', { headers, raw });
      if (answer.text.includes('personNumber')) expect(answer.text).toContain(value);
      expect(answer.status).toBe(400);
    }),
    { numRuns },
  );
}, 600_000);
