import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, ingrid, kari, ola, per } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employees = `${api}/Employees`;
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);

describe('GET /Employees', () => {
  test.each([
    ['employeeNos=17', [per]],
    ['employeeNos=1, 3-', [kari, ingrid, per]],
    ['EMPLOYEENOS=2-3', [ola, ingrid]],
    ['employeeNos=', [kari, ola, ingrid, per]],
    ['externalNos=30002', [ola]],
    ['externalNos=30000-30020', [ola, per]],
    ['externalImportReference=HR-2', [ola]],
    ['externalImportReference=HR-2&employeeNos=1', []],
    ['contactGroupIds=1000801', [kari]],
    ['contactGroupIds=1000802, 1000801', [kari]],
    ['contactGroupIds=1000802', []],
  ])('?%s returns the matching employees', async (query, expected) => {
    const answer = await send('GET', `${employees}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  const cast = 'Unable to cast object(s)';
  test.each([
    [
      'contactGroupIds=-5',
      400,
      cast,
      "contactGroupIds contains negative numbers and/or range of numbers. '-' is not allowed, only comma ',' separated single positive numbers are allowed.",
    ],
    ['contactGroupIds=a', 400, cast, "contactGroupIds is not formatted correct. 'a' is not a list of numbers."],
    [
      'contactGroupIds=41345, 21445',
      404,
      'Object(s) not found',
      'Could not find contact group(s) with id = 41345, 21445.',
    ],
    [
      'employeeNos=x',
      400,
      cast,
      "employeeNos is not formatted correct. 'x' is not a list of numbers and ranges of numbers.",
    ],
    [
      'externalNos=1--2',
      400,
      cast,
      "externalNos is not formatted correct. '1--2' is not a list of numbers and ranges of numbers.",
    ],
  ])('?%s is refused with %i', async (query, status, title, detail) => {
    expectProblem(await send('GET', `${employees}?${query}`), status, title, detail);
  });
});
