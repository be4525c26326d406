import { describe, expect, test } from 'vitest';
import type { wireTwins } from '../../../src/engine/faults/wire-twins.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });

/** A client of a sandbox in which a twin of the wire is on. */
async function under(twin: (typeof wireTwins)[number]['id']) {
  const server = await startPaystub({ vendors, settings: { twins: { [twin]: 'twin' } } });
  return server.sandbox();
}

const employees = '/poweroffice/v2/Employees?PageSize=2&Fields=Number,LastName';
const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const query = { object: 'construction/employee-position', fields: ['id', 'name'], size: 2 };

describe('a twin of the wire', () => {
  test('adds a member to each object of a success, and to no failure', async () => {
    const [right, wrong] = [paystub.sandbox(), await under('wire.unknown-member')];
    const [plain, more] = await Promise.all([right('GET', employees), wrong('GET', employees)]);
    expect(more.body).toEqual(plain.body.map((one: object) => ({ ...one, paystubUnknownMember: 'unknown' })));
    const failures = await Promise.all([right, wrong].map((call) => call('GET', '/ukg/api/v1/commons/persons/none')));
    expect(failures[0]?.text).toBe(failures[1]?.text);
  });

  test('turns the order of members round and leaves that of lists', async () => {
    const [plain, other] = await Promise.all(
      [paystub.sandbox(), await under('wire.other-order')].map((call) => call('GET', employees)),
    );
    expect(other?.body).toEqual(plain?.body);
    expect(other?.text).not.toBe(plain?.text);
    expect(Object.keys(other?.body[0])).toEqual(Object.keys(plain?.body[0]).toReversed());
  });

  test('ends a list with its first page', async () => {
    const [right, wrong] = [paystub.sandbox(), await under('wire.page-less')];
    const nextOf = async (call: typeof right) =>
      JSON.parse((await call('GET', employees)).headers.get('x-pagination') ?? '{}').nextPageLink;
    expect(await nextOf(right)).toMatch(/PageNumber=2/);
    expect(await nextOf(wrong)).toBeNull();
    const metaOf = async (call: typeof right) =>
      (await call('POST', '/intacct/ia/api/v1/services/core/query', { json: query })).body['ia::meta'];
    expect((await metaOf(right)).next).toBe(3);
    expect((await metaOf(wrong)).next).toBeNull();
  });

  test('lets the second page begin one record later', async () => {
    const [right, wrong] = [paystub.sandbox(), await under('wire.vanishing-record')];
    const second = `${employees}&PageNumber=2`;
    const [plain, skipped] = [await right('GET', second), await wrong('GET', second)];
    expect(skipped.body).toEqual(plain.body.slice(1));
    expect((await wrong('GET', employees)).body).toEqual((await right('GET', employees)).body);
    const people = { where: {}, index: 1, count: 2 };
    const recordsOf = async (call: typeof right) =>
      (await call('POST', '/ukg/api/v1/commons/persons/apply_read', { json: people })).body.records;
    expect(await recordsOf(wrong)).toEqual((await recordsOf(right)).slice(1));
  });

  test('throttles the first request of a sandbox, and again after a reset', async () => {
    const call = await under('wire.throttled-once');
    const ask = async () => (await call('GET', employees)).status;
    expect([await ask(), await ask()]).toEqual([429, 200]);
    await call('POST', '/__admin/reset');
    expect([await ask(), await ask()]).toEqual([429, 200]);
  });

  test('lets a token expire when it is used for the second time, and the next token last', async () => {
    const call = await under('wire.token-expires');
    const { body: info } = await call('GET', '/__admin/info');
    const { application_key, client_key, subscription_key } = info.vendors['poweroffice-go'].credentials;
    const signIn = async () => {
      const { body } = await call('POST', '/poweroffice/OAuth/Token', {
        headers: {
          Authorization: `Basic ${btoa(`${application_key}:${client_key}`)}`,
          'Ocp-Apim-Subscription-Key': subscription_key,
        },
        form: { grant_type: 'client_credentials' },
      });
      return `Bearer ${body.access_token}`;
    };
    const ask = async (Authorization: string) =>
      (await call('GET', employees, { headers: { Authorization, 'Ocp-Apim-Subscription-Key': subscription_key } }))
        .status;
    const first = await signIn();
    expect([await ask(first), await ask(first), await ask(first)]).toEqual([200, 401, 401]);
    const second = await signIn();
    expect([await ask(second), await ask(second)]).toEqual([200, 200]);
  });

  test('makes the first change and loses its answer', async () => {
    const call = await under('wire.lost-answer');
    const create = () => call('POST', positions, { json: { id: 'LOST', name: 'Lost' } });
    await expect(create()).rejects.toThrow();
    expect((await create()).status).toBe(409);
  });

  test('is named by the replies that it changes, and by the header of all', async () => {
    const call = await under('wire.unknown-member');
    const { headers } = await call('GET', employees);
    expect([headers.get('x-paystub-twin'), headers.get('x-paystub-fault')]).toEqual([
      'wire.unknown-member',
      'wire.unknown-member',
    ]);
  });
});
