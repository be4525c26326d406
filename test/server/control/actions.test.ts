import { expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { readDocumented } from '../../helpers/documented.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const fresh = () => documented.watch(paystub.sandbox());

test('The action employment.reported makes an employment one that cannot be deleted, and undoes that', async () => {
  const client = fresh();
  const [employment] = (await client('GET', '/poweroffice/v2/Employees/Employments')).body;
  const path = `/poweroffice/v2/Employees/${employment.EmployeeId}/Employments/${employment.Id}`;
  await client('POST', '/__admin/actions/poweroffice-go/employment.reported', {
    json: { employmentId: employment.Id },
  });
  const refused = await client('DELETE', path);
  expect([refused.status, refused.body.detail]).toEqual([
    409,
    `Employment with id = ${employment.Id} has been reported (a-melding) and thus cannot be deleted.`,
  ]);
  await client('POST', '/__admin/actions/poweroffice-go/employment.reported', {
    json: { employmentId: employment.Id, reported: false },
  });
  expect((await client('DELETE', path)).status).toBe(200);
});
