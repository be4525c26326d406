import { expect, test } from 'vitest';
import { vendors } from '../../../../src/vendors/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';

// Each refusal is explained in the request log while other requests wait.
const paystub = await startPaystub({ vendors });
const bulk = '/ukg/api/v1/commons/persons/employment_terms/multi_create';
const departments = '/poweroffice/v2/Departments';

test('an explanation shows a hundred violations', async () => {
  const call = paystub.sandbox();
  await call('POST', bulk, { json: Array.from({ length: 300 }, () => 'wrong') });
  const { body } = await call('GET', '/__admin/requests/1/explain');
  expect(body.violations).toHaveLength(100);
});

test('an explanation shows the beginning of a long value, and no value of a large body', async () => {
  const call = paystub.sandbox();
  for (const length of [1000, 300_000]) await call('POST', bulk, { json: ['x'.repeat(length)] });
  const texts = await Promise.all(
    ['1', '2'].map(async (id) => (await call('GET', `/__admin/requests/${id}/explain`)).body.violations[0].says),
  );
  expect(texts).toEqual([expect.stringMatching(/; found "x{200}…"$/), expect.stringMatching(/; found string$/)]);
});

test('a reply is not shown where its request brought more secrets than are looked for', async () => {
  const call = paystub.sandbox();
  const password = Array.from({ length: 60 }, (_, i) => `secret-${i}`);
  await call('POST', departments, { json: { Code: '7', Name: 'secret-1', password } });
  const answer = await call('GET', '/__admin/requests/1');
  expect(answer.body.reply.body).toMatch(/^\[\d+ bytes in which too many secrets may stand\]$/);
});
