import { describe, expect, test } from 'vitest';
import { insertResults, type Results } from '../../../../src/vendors/sage-intacct/services/result-references.ts';

const results: Results = new Map<string, unknown>([
  ['employee', { key: '52', department: { key: '10', id: null }, count: 3, active: true }],
  ['vendors', [{ key: '1' }, { key: '2' }]],
]);

describe('a reference to a result', () => {
  test.each<[string, unknown, unknown]>([
    ['a whole text', '@{employee.key}', '52'],
    ['a group', '@{employee.department.key}', '10'],
    ['a number stays one', '@{employee.count}', 3],
    ['a boolean stays one', '@{employee.active}', true],
    ['null stays null', '@{employee.department.id}', null],
    ['an object', '@{employee.department}', { key: '10', id: null }],
    ['within a text', '/objects/x/@{employee.key}?a=@{employee.count}', '/objects/x/52?a=3'],
    ['the first of one', '@{employee.1.key}', '52'],
    ['the second of several', '@{vendors.2.key}', '2'],
    ['in arrays and objects', { a: ['@{vendors.1.key}', { b: '@{employee.key}' }] }, { a: ['1', { b: '52' }] }],
    ['text without one', 'employee.key @ {x}', 'employee.key @ {x}'],
    ['what is no text', { a: [1, null, false] }, { a: [1, null, false] }],
  ])('is replaced in %s', (_, value, inserted) => {
    expect(insertResults(value, results, () => true)).toEqual({ value: inserted });
  });

  test.each([
    ['@{none.key}', '@{none.key} refers to no result'],
    ['@{employee.none}', '@{employee.none} refers to no result'],
    ['x @{vendors.3.key}', '@{vendors.3.key} refers to no result'],
    ['@{vendors.0.key}', '@{vendors.0.key} refers to no result'],
    ['@{employee.2.key}', '@{employee.2.key} refers to no result'],
    ['@{employee.toString}', '@{employee.toString} refers to no result'],
    ['@{employee.key.length}', '@{employee.key.length} refers to no result'],
  ])('is refused in %s', (text, problem) => {
    expect(insertResults({ text }, results, () => true)).toEqual({ problem });
  });
});
