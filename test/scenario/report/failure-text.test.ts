import { expect, it } from 'vitest';
import { failureText } from '../../../src/scenario/report/failure-text.ts';

it('failureText shows the expected and the found value, diff, request, answer and rules', () => {
  const { message, detail } = failureText({
    workflowId: 'terms',
    stepId: 'verify',
    verdict: 'failed',
    checks: [
      { kind: 'status', passed: true, expected: 'a status that the contract documents' },
      { kind: 'criterion', passed: false, expected: "$response.body#/a == 'x'", actual: '$response.body#/a is "y"' },
    ],
    diff: ['- /a: "x"', '+ /a: "y"', '  /b: 1'],
    exchange: {
      request: { method: 'PUT', url: 'https://h.example/terms', headers: {}, body: { c: 2 } },
      response: { status: 200, headers: {}, body: { a: 'y', b: 1 }, milliseconds: 1 },
    },
    rules: ['ukg.terms.get.order'],
    evidence: 'documented',
  });
  expect(message).toBe(`$response.body#/a == 'x': $response.body#/a is "y"`);
  expect(detail.split('\n')).toEqual([
    "expected: $response.body#/a == 'x'",
    'actual:   $response.body#/a is "y"',
    'diff:',
    '  - /a: "x"',
    '  + /a: "y"',
    '    /b: 1',
    'request:  PUT https://h.example/terms {"c":2}',
    'answer:   200 {"a":"y","b":1}',
    'rules:    ukg.terms.get.order (documented)',
  ]);
});
