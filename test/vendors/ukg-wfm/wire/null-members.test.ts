import { expect, test } from 'vitest';
import { ukgWfm } from '../../../../src/vendors/ukg-wfm/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors: [ukgWfm] });
const path = '/ukg/api/v1/commons/persons/extensions/multi_read';
const read = (where: object) => paystub.sandbox()('POST', path, { json: { where } });

test('a member that is null is read as one that is absent', async () => {
  const employees = { key: 'personid', values: ['100'] };
  expect((await read({ employees, onlyActivePerson: null })).status).toBe(200);
});

test('a body that is wrong elsewhere is refused for that, whatever is null beside it', async () => {
  const employees = { key: 'personid', values: [null] };
  const { status, body } = await read({ employees, onlyActivePerson: null });
  expect([status, body]).toEqual([400, (await read({ employees })).body]);
});
