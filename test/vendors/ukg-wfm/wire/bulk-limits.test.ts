import { afterEach, expect, test } from 'vitest';
import { ukgWfm } from '../../../../src/vendors/ukg-wfm/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors: [ukgWfm] });
afterEach(() => expect(paystub.reports).toEqual([]));

const base = '/ukg/api';
const persons = '/v1/commons/persons';
const headers = { 'Content-Type': 'application/json' };
const list = (item: string) => (length: number) => `[${Array.from({ length }, () => item).join(',')}]`;
const objects = list('{}');
const pairs = (length: number) =>
  `{"where":{"employees":{"multi_key":["aoid","coid"],"multi_key_values":${list('["a","c"]')(length)}}}}`;
const identities = (length: number) => `{"where":{"employees":${list('{"personKey":100}')(length)}}}`;

const people = 'WCO-106194';
const records = 'WCO-101207';
const items = 'WFP-90003';
/** Operations with a limit of their own: the number that they take, status and code of more. */
const operations: readonly (readonly [string, string, (length: number) => string, number, number, string])[] = [
  ['POST', `${persons}/employment_terms/multi_create`, objects, 100, 413, people],
  ['POST', `${persons}/employment_terms/multi_upsert`, objects, 100, 413, people],
  ['POST', `${persons}/employment_terms/multi_delete`, objects, 100, 413, people],
  ['POST', `${persons}/external_id/multi_update`, objects, 100, 413, people],
  ['POST', `${persons}/assignments/multi_upsert`, objects, 100, 413, records],
  ['POST', `${persons}/assignments/multi_read`, pairs, 50, 413, records],
  ['POST', `${persons}/extensions/multi_read`, pairs, 1000, 400, records],
  ['POST', '/v1/scheduling/pay_code_value_profiles/multi_create', objects, 1000, 413, items],
  ['POST', '/v1/commons/persons/pay_code_value_profiles/multi_update', objects, 100, 413, people],
  ['POST', '/v2/commons/persons/paycode_value_profiles/multi_read', identities, 1000, 413, people],
  ['POST', '/v2/commons/persons/paycode_value_profiles/multi_delete', identities, 100, 413, people],
];

test.each(operations)(
  '%s %s refuses what it never takes, however long',
  async (method, path, bodyOf, maximum, status, code) => {
    const client = paystub.sandbox();
    const length = 50_001;
    const answer = await client(method, `${base}${path}`, { headers, raw: bodyOf(length) });
    expect([answer.status, answer.body.errorCode, answer.body.details?.limits]).toEqual([
      status,
      code,
      [{ actual: length, maximum }],
    ]);
  },
);

test('a body of the same size that is within the limit of items is not simulated', async () => {
  const raw = `[{"personIdentity":${objects(50_001)}}]`;
  const answer = await paystub.sandbox()('POST', `${base}${persons}/employment_terms/multi_create`, { headers, raw });
  expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
});
