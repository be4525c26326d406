import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { termSetupFailure as failure, json, startUkg, termSetup } from '../ukg.ts';

const paystub = await startUkg();
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const version = (startDate: string, endDate: string) => ({ startDate, endDate });
const spans = (body: { versions: { employmentTermVersion: { startDate: string; endDate: string }[] } }) =>
  body.versions.employmentTermVersion.map(({ startDate, endDate }) => `${startDate} ${endDate}`);

describe('a change of the versions of an employment term', () => {
  const upsert = (client: Client, body: object, query = '') =>
    client('POST', `${termSetup}/versions/apply_upsert${query}`, json(body));
  const item = (id: number, startDate: string, endDate: string) => ({
    id,
    employmentTermVersion: version(startDate, endDate),
  });

  test('apply_upsert cuts the version that an added one overlaps, and answers the added one alone', async () => {
    const client = paystub.client();
    const answer = await upsert(client, { add: [item(2, '2025-01-01', '3000-01-01')] });
    expect([answer.status, answer.body.map(spans)]).toEqual([200, [['2025-01-01 3000-01-01']]]);
    const { body } = await client('GET', `${termSetup}/2`);
    expect(spans(body)).toEqual(['2015-01-01 2025-01-01', '2025-01-01 3000-01-01']);
  });

  test('apply_upsert answers all versions where they are asked for', async () => {
    const answer = await upsert(
      paystub.client(),
      { add: [item(2, '2025-01-01', '2026-01-01')] },
      '?return_all_versions=true',
    );
    expect(answer.body.map(spans)).toEqual([
      ['2015-01-01 2025-01-01', '2025-01-01 2026-01-01', '2026-01-01 3000-01-01'],
    ]);
  });

  test('apply_upsert of a version beside the others changes none of them', async () => {
    const answer = await upsert(
      paystub.client(),
      { add: [item(7, '2019-01-01', '2020-01-01')] },
      '?return_all_versions=true',
    );
    expect(answer.body.map(spans)).toEqual([['2015-01-01 2018-01-01', '2019-01-01 2020-01-01']]);
  });

  test('apply_upsert finds an updated version by its start', async () => {
    const client = paystub.client();
    const answer = await upsert(client, { update: [item(5, '2021-01-01', '2030-01-01')] }, '?return_all_versions=true');
    expect(answer.body.map(spans)).toEqual([['2015-01-01 2021-01-01', '2021-01-01 2030-01-01']]);
  });

  test.each([
    ['nothing', {}, 'WTK-82613'],
    ['an update of a version that is not there', { update: [item(5, '2020-01-01', '2030-01-01')] }, 'WTK-82608'],
    ['an update that would overlap', { update: [item(5, '2015-01-01', '2022-01-01')] }, 'WTK-82608'],
    ['an empty version', { add: [item(2, '2025-01-01', '2025-01-01')] }, 'WTK-82608'],
    ['no term', { add: [{ employmentTermVersion: version('2025-01-01', '2026-01-01') }] }, 'WTK-82608'],
    ['no version', { add: [{ id: 2 }] }, 'WTK-82608'],
  ] as const)('apply_upsert with %s is refused', async (_, sent, code) => {
    expect(both(await upsert(paystub.client(), sent))).toEqual(failure(code));
  });

  test('apply_upsert of an unknown term answers 400 alone and 207 among others', async () => {
    const alone = await upsert(paystub.client(), { add: [item(999, '2025-01-01', '2026-01-01')] });
    expect(both(alone)).toEqual([
      400,
      { errorCode: 'WTK-82609', message: 'Employment Term with ID: 999 does not exist.' },
    ]);
    const some = await upsert(paystub.client(), {
      add: [item(2, '2025-01-01', '2026-01-01'), item(999, '2025-01-01', '2026-01-01')],
    });
    expect([some.status, some.body.errorCode, some.body.details['error-offsets']]).toEqual([207, 'WTK-82612', [1]]);
    expect(some.body.details.results[1].error.message).toBe('Employment Term with ID 999 does not exist.');
  });

  test('apply_upsert takes 200 versions and refuses 201', async () => {
    const many = (count: number) => ({ add: Array(count).fill(item(2, '2025-01-01', '2026-01-01')) });
    expect((await upsert(paystub.client(), many(200))).status).toBe(200);
    const answer = await upsert(paystub.client(), many(201));
    expect([answer.status, answer.body.errorCode, answer.body.details]).toEqual([
      413,
      'WFP-90003',
      { limits: [{ actual: 201, maximum: 200 }] },
    ]);
  });

  test('apply_upsert can be chosen to refuse an added version that overlaps', async () => {
    const strict = await startUkg({ settings: { choices: { 'ukg.setup.terms.added-version-overlaps': 'refuse' } } });
    expect(both(await upsert(strict.client(), { add: [item(2, '2025-01-01', '2026-01-01')] }))).toEqual(
      failure('WTK-82608'),
    );
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
