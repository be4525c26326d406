import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../helpers/paystub.ts';
import { hired } from '../hired.ts';
import { json, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const setup = '/ukg/api/v1/timekeeping/setup';
const newer = '/ukg/api/v2/timekeeping/setup';
const failure = ({ status, body }: Answer) => [status, body.errorCode, body.message];
const idsOf = ({ status, body }: Answer) => [status, body.map(({ id }: { id: number }) => id)];

// The ids and names are those that the vendor's pages on employment terms and paycode value profiles have.
const payCodeTexts = [400, 'WTK-180401', 'Timekeeping setup paycode service was accessed with a bad reference.'];

describe('paycodes', () => {
  test.each([setup, newer])('are listed under %s, all of them or the one of an id or a name', async (base) => {
    const client = paystub.client();
    const all = await client('GET', `${base}/pay_codes`);
    expect(all.body.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Sick', 'Daily Contract Tracking', 'Weekly Contract Tracking']),
    );
    expect(idsOf(await client('GET', `${base}/pay_codes?id=402`))).toEqual([200, [402]]);
    expect(idsOf(await client('GET', `${base}/pay_codes?qualifier=sick`))).toEqual([200, [402]]);
    expect(idsOf(await client('GET', `${base}/pay_codes?id=402&qualifier=Bonus`))).toEqual([200, [402]]);
    expect(failure(await client('GET', `${base}/pay_codes?id=404`))).toEqual(payCodeTexts);
  });

  test('are read by their id, and by references of which some may fail', async () => {
    const client = paystub.client();
    expect((await client('GET', `${setup}/pay_codes/402`)).body).toMatchObject({ id: 402, name: 'Sick', unit: 'HOUR' });
    expect(failure(await client('GET', `${setup}/pay_codes/404`))).toEqual(payCodeTexts);
    const read = (payCodes: object) => client('POST', `${setup}/pay_codes/multi_read`, json({ where: { payCodes } }));
    expect(idsOf(await read({ qualifiers: ['Sick', 'Bonus'] }))).toEqual([200, [402, 103]]);
    expect(idsOf(await read({ refs: [{ id: 664 }] }))).toEqual([200, [664]]);
    const some = await read({ ids: [402, 404] });
    expect([some.status, some.body.details.results[1].error.errorCode]).toEqual([207, 'WTK-180401']);
    expect(failure(await read({ ids: [402], qualifiers: ['Sick'] }))).toEqual(payCodeTexts);
    expect(failure(await read({}))).toEqual(payCodeTexts);
  });
});

describe('accrual profiles', () => {
  test.each([setup, newer])('are listed under %s and read by their id', async (base) => {
    const client = paystub.client();
    expect(idsOf(await client('GET', `${base}/accrual_profiles`))).toEqual([200, [16, 17]]);
    const named = `${base}/accrual_profiles?qualifier=Massachusetts%20Earned&all_details=true`;
    expect(idsOf(await client('GET', named))).toEqual([200, [16]]);
    expect((await client('GET', `${base}/accrual_profiles/16`)).body.name).toBe('Massachusetts Earned');
    expect((await client('GET', `${base}/accrual_profiles/404`)).body.errorCode).toBe('WTK-82608');
  });

  test('of an id that there is not are an empty list, unless it is chosen to be refused', async () => {
    expect(idsOf(await paystub.client()('GET', `${newer}/accrual_profiles?id=404`))).toEqual([200, []]);
    const refusing = await startUkg({ settings: { choices: { 'ukg.setup.accrual-profiles.filter': 'refused' } } });
    const answer = await refusing.client()('GET', `${newer}/accrual_profiles?id=404`);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WTK-82608']);
  });
});

describe('pay rules', () => {
  test.each([setup, newer])('are listed under %s, which is one word', async (base) => {
    const client = paystub.client();
    expect(idsOf(await client('GET', `${base}/payrules`))).toEqual([200, [8, 9]]);
    expect(idsOf(await client('GET', `${base}/payrules?qualifier=US%20FLSA%20Weekly`))).toEqual([200, [8]]);
    expect(failure(await client('GET', `${base}/payrules?id=404`))).toEqual([
      400,
      'WTK-180155',
      'A Pay Rule does not exist for the specified Id: 404.',
    ]);
    expect(failure(await client('GET', `${base}/payrules?qualifier=None`))).toEqual([
      400,
      'WTK-180156',
      'A Pay Rule does not exist with specified Qualifier: None.',
    ]);
  });

  const read = (payRules: object, client = paystub.client()) =>
    client('POST', `${setup}/payrules/multi_read`, json({ where: { payRules, allDetails: false } }));

  test('have no read by id', async () => {
    expect((await paystub.client()('GET', `${setup}/payrules/8`)).status).toBe(405);
  });

  test('are read by references: 207 where some are not there, 404 where none is', async () => {
    const [first] = (await read({ ids: [8] })).body;
    expect(first).toMatchObject({ id: 8, name: 'US FLSA Weekly' });
    expect(idsOf(await read({ persistentIds: [first.persistentId] }))).toEqual([200, [8]]);
    const some = await read({ qualifiers: ['US FLSA Weekly', 'None'] });
    expect(failure(some)).toEqual([
      207,
      'WTK-180154',
      'Partially retrieved a list of pay rules. Some of the specified object references do not exist.',
    ]);
    expect(some.body.details.results[1].error.errorCode).toBe('WTK-180156');
    expect(failure(await read({ persistentIds: ['none'] }))).toEqual([
      404,
      'WTK-180153',
      'Specified pay rule object references do not exist.',
    ]);
    const missing = await read({ persistentIds: [first.persistentId, 'none'] });
    expect(missing.body.details.results[1].error.errorCode).toBe('WTK-180160');
    expect((await read({ ids: [8], persistentIds: ['none'] })).body.errorCode).toBe('WTK-180152');
    expect((await read({})).body.errorCode).toBe('WTK-180152');
  });

  test('that are not there are left out by the twin', async () => {
    const wrong = await startUkg({ settings: { twins: { 'ukg.setup.pay-rules.partial': 'twin' } } });
    expect(idsOf(await read({ ids: [8, 404] }, wrong.client()))).toEqual([200, [8]]);
  });

  test('are what the pay rule of a person must be one of', async () => {
    const jobAssignment = { jobAssignmentDetails: { payRuleName: 'None' } };
    const answer = await paystub.client()('POST', '/ukg/api/v1/commons/persons', json(hired({ jobAssignment })));
    expect(failure(answer)).toEqual([
      400,
      'WCO-101232',
      'The value for the property is not valid - Name: payRuleName, Value: None.',
    ]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
