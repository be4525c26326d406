import { expect, test } from 'vitest';
import { toPath } from '../../../../src/vendors/ukg-wfm/wire/json-path.ts';

test.each([
  ['', 'request'],
  ['/personIdentity', 'personIdentity'],
  ['/0', '[0]'],
  ['/0/assignments/12/employmentTerm/id', '[0].assignments[12].employmentTerm.id'],
  ['/a~1b/c~0d', 'a/b.c~d'],
])('the JSON pointer "%s" is written as the path %s', (pointer, path) => expect(toPath(pointer)).toBe(path));
