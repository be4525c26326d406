import { describe, expect, it } from 'vitest';
import { bodyDiff, diffText } from '../../../src/scenario/run/body-diff.ts';
import type { Scope } from '../../../src/scenario/run/explain.ts';

const scope: Scope = {
  exchange: {
    method: 'GET',
    url: 'https://h.example/x',
    headers: {},
    body: undefined,
    response: {
      status: 200,
      headers: {},
      milliseconds: 1,
      body: { 'ia::result': { key: '8', name: "it's", size: 3, none: null }, list: [{ a: 1 }] },
    },
  },
  steps: { create: { outputs: { key: '9' } } },
  inputs: { size: '3' },
};
const diff = (...conditions: readonly string[]) =>
  diffText(
    bodyDiff(
      conditions.map((condition) => ({ condition })),
      scope,
    ),
  );

const key = '$response.body#/ia::result/key';
const name = '$response.body#/ia::result/name';
const size = '$response.body#/ia::result/size';

describe('bodyDiff', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'the expected and the found value between members that are as expected',
      ['$statusCode == 200', `${key} == '8'`, `${name} == 'its'`, `${size} == 3`],
      ['  /ia::result/key: "8"', '- /ia::result/name: "its"', '+ /ia::result/name: "it\'s"', '  /ia::result/size: 3'],
    ],
    [
      'values of earlier answers',
      [`${key} == $steps.create.outputs.key`, `${size} == 3`],
      ['- /ia::result/key: "9"', '+ /ia::result/key: "8"', '  /ia::result/size: 3'],
    ],
    [
      'no found value for a missing member',
      ['$response.body#/list/0/b == 2', '$response.body#/list/0/a == 1'],
      ['- /list/0/b: 2', '  /list/0/a: 1'],
    ],
    [
      'a number as different from a text',
      [`${size} == '3'`, `${key} == '8'`],
      ['- /ia::result/size: "3"', '+ /ia::result/size: 3', '  /ia::result/key: "8"'],
    ],
    [
      'no difference between a number and an input, which is always a text',
      [`${size} == $inputs.size`, `${key} == '8'`],
      [],
    ],
    [
      'several members of one condition',
      [`${key} == '7' && ${size} == 3`],
      ['- /ia::result/key: "7"', '+ /ia::result/key: "8"', '  /ia::result/size: 3'],
    ],
    ['nothing if all members are as expected', [`${key} == '8'`, `${size} == 3`], []],
    ['nothing if only one member is named', [`${key} == '7'`], []],
    [
      'nothing of conditions that allow several values',
      [`${key} == '7' || ${size} == 4`, `${size} >= 9`, `${size} != 3`],
      [],
    ],
  ];
  it.each(cases)('shows %s', (_, conditions, lines) => {
    expect(diff(...conditions)).toEqual(lines);
  });

  it('leaves out members that are as expected and far from any difference', () => {
    const far = Array.from({ length: 10 }, () => `${size} == 3`);
    expect(diff(...far, `${key} == '7'`, ...far)).toHaveLength(3 + 2 + 3);
  });
});
