import { expect, test } from 'vitest';
import { readFilter } from '../../src/ui/filter.ts';
import type { Shape } from '../../src/ui/shapes.ts';

const lines: readonly Shape<'RequestLine'>[] = [
  {
    ...{ id: 1, at: '2026-01-15T10:00:00.000Z', vendor: 'ukg-wfm', operation: 'createEmploymentTermAssignment' },
    ...{ method: 'POST', path: '/api/v1/commons/persons/employment_terms', status: 200 },
    ...{ rules: ['ukg.terms.post.cuts-existing'], evidence: 'inferred' },
  },
  {
    ...{ id: 2, at: '2026-01-15T10:00:01.000Z', vendor: 'sage-intacct', operation: 'listEmployeePositions' },
    ...{ method: 'GET', path: '/objects/construction/employee-position', status: 429, rules: [], fault: 'fault-1' },
  },
  {
    ...{ id: 3, at: '2026-01-15T10:00:02.000Z', vendor: 'poweroffice-go', method: 'GET', path: '/v2/Nothing' },
    ...{ status: 404, rules: ['poweroffice.path.unknown'], evidence: 'documented' },
  },
];

test.each([
  ['', [1, 2, 3]],
  ['status:4', [2, 3]],
  ['status:404', [3]],
  ['vendor:ukg', [1]],
  ['op:CREATE', [1]],
  ['rule:ukg.terms', [1]],
  ['evidence:documented', [3]],
  ['fault:', [2]],
  ['get employee', [2]],
  ['status:4 nothing', [3]],
  ['#2', [2]],
  ['https://nobody', []],
])('the filter "%s" leaves the requests %j', (text, ids) => {
  expect(lines.filter(readFilter(text)).map(({ id }) => id)).toEqual(ids);
});
