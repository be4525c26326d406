import { describe, expect, it } from 'vitest';
import { printSummary, printWorkflow } from '../../../src/scenario/report/print.ts';
import { summarise, type WorkflowResult } from '../../../src/scenario/report/result.ts';

const workflow: WorkflowResult = {
  file: '/project/scenarios/terms.yaml',
  workflowId: 'cut-terms',
  summary: 'The earlier term ends where the later begins',
  sandbox: 'cut-terms',
  verdict: 'failed',
  milliseconds: 12,
  steps: [
    {
      workflowId: 'cut-terms',
      stepId: 'create',
      verdict: 'passed',
      checks: [{ kind: 'criterion', passed: true, expected: '$statusCode == 200' }],
      rules: [],
      exchange: {
        request: { method: 'POST', url: 'https://host.example/api/terms?x=1', headers: {} },
        response: { status: 200, headers: {}, milliseconds: 1 },
      },
    },
    {
      workflowId: 'cut-terms',
      stepId: 'verify',
      verdict: 'failed',
      checks: [
        { kind: 'criterion', passed: true, expected: '$statusCode == 200' },
        { kind: 'criterion', passed: false, expected: "$response.body#/a == 'x'", actual: '$response.body#/a is "y"' },
      ],
      rules: ['ukg.terms.put.cuts-earlier', 'ukg.terms.get.order'],
      evidence: 'documented',
      exchange: {
        request: { method: 'GET', url: 'https://host.example/api/terms', headers: {} },
        response: { status: 200, headers: {}, body: { a: 'y' }, milliseconds: 1 },
      },
    },
    { workflowId: 'cut-terms', stepId: 'delete', verdict: 'not-run', checks: [], rules: [] },
  ],
};

describe('printWorkflow', () => {
  it('prints a line per step, and for a failed one the reasons', () => {
    expect(printWorkflow(workflow, { colours: false, cwd: '/project' })).toBe(
      [
        'cut-terms  The earlier term ends where the later begins  scenarios/terms.yaml',
        '  ok      create  POST /api/terms?x=1 → 200',
        '  FAILED  verify  GET /api/terms → 200',
        "            expected  $response.body#/a == 'x'",
        '            actual    $response.body#/a is "y"',
        '            answer    {"a":"y"}',
        '            rules     ukg.terms.put.cuts-earlier, ukg.terms.get.order (documented)',
        '  not run delete',
        '',
      ].join('\n'),
    );
  });

  it('prints the diff of the members that the scenario names', () => {
    const [create, verify] = workflow.steps;
    const diff = ['  /b: 1', '- /a: "x"', '+ /a: "y"'];
    const steps = [create, verify && { ...verify, diff }].filter((step) => step !== undefined);
    expect(printWorkflow({ ...workflow, steps }, { colours: false, cwd: '/project' })).toContain(
      [
        '            actual    $response.body#/a is "y"',
        '            diff        /b: 1',
        '                      - /a: "x"',
        '                      + /a: "y"',
        '            answer    {"a":"y"}',
        '',
      ].join('\n'),
    );
  });

  it('colours words only on a terminal', () => {
    const begin = String.fromCharCode(27);
    expect(printWorkflow(workflow, { colours: true, cwd: '/project' })).toContain(
      `${begin}[31mFAILED ${begin}[39m verify`,
    );
    expect(printWorkflow(workflow, { colours: false, cwd: '/project' })).not.toContain(begin);
  });

  it('prints the reason why a workflow failed as a whole', () => {
    const text = printWorkflow(
      { ...workflow, steps: [], error: 'no step was run' },
      { colours: false, cwd: '/project' },
    );
    expect(text.split('\n')[1]).toBe('  FAILED  no step was run');
  });

  it('shortens a long answer', () => {
    const [create, verify] = workflow.steps;
    const body = 'x'.repeat(1000);
    const exchange = {
      request: { method: 'GET', url: 'https://h/x', headers: {} },
      response: { status: 200, headers: {}, body, milliseconds: 1 },
    };
    const steps = [create, verify && { ...verify, exchange }].filter((step) => step !== undefined);
    const text = printWorkflow({ ...workflow, steps }, { colours: false, cwd: '/project' });
    expect(text).toContain(`answer    ${'x'.repeat(500)}…\n`);
  });
});

describe('printSummary', () => {
  it('prints the counts of workflows, steps and checks', () => {
    expect(printSummary(summarise([workflow]), { colours: false, cwd: '/project' })).toBe(
      [
        'workflows  0 ok, 1 failed',
        'steps      1 ok, 1 failed, 1 not run',
        'checks     2 ok, 1 failed',
        'FAILED',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing ran', () => {
    expect(printSummary(summarise([]), { colours: false, cwd: '/project' })).toContain('nothing ran');
  });
});
