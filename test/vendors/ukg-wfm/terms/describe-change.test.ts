import { expect, test } from 'vitest';
import { describeTerms } from '../../../../src/vendors/ukg-wfm/terms/describe-change.ts';

const term = (termId: number, effective: string, expiration: string) => ({ termId, effective, expiration });
const a = term(2, '2020-02-20', '2020-06-25');

test.each([
  [[], [a], ['assignment of term 2 from 2020-02-20 to 2020-06-25 added']],
  [[a], [], ['assignment of term 2 from 2020-02-20 to 2020-06-25 removed']],
  [
    [a],
    [term(2, '2020-02-20', '2020-03-20'), term(4, '2020-03-20', '2020-07-30')],
    [
      'assignment of term 2 shortened from 2020-06-25 to 2020-03-20 because term 4 starts then',
      'assignment of term 4 from 2020-03-20 to 2020-07-30 added',
    ],
  ],
  [
    [a],
    [term(4, '2020-01-01', '2020-03-01'), term(2, '2020-03-01', '2020-06-25')],
    [
      'start of the assignment of term 2 moved from 2020-02-20 to 2020-03-01 because term 4 ends then',
      'assignment of term 4 from 2020-01-01 to 2020-03-01 added',
    ],
  ],
  [
    [a],
    [term(2, '2020-02-20', '2020-03-01'), term(4, '2020-03-01', '2020-03-10'), term(2, '2020-03-10', '2020-06-25')],
    [
      'assignment of term 2 split in 2 because term 4 stands between',
      'assignment of term 4 from 2020-03-01 to 2020-03-10 added',
    ],
  ],
  [[a], [term(2, '2020-02-20', '2020-08-01')], ['assignment of term 2 extended from 2020-06-25 to 2020-08-01']],
])('the change from %j to %j is described by %j', (before, after, texts) => {
  expect(describeTerms(before, after)).toEqual(texts);
});
