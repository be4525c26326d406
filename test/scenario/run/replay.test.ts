import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Check, ReplayResult, WorkflowResult } from '../../../src/scenario/report/result.ts';
import { replay } from '../../../src/scenario/run/replay.ts';
import { ScenarioError } from '../../../src/scenario/scenario-error.ts';
import { type ReceivedRequest, specification, startThings, things } from '../things.ts';

const folder = await mkdtemp(join(tmpdir(), 'paystub-replay-'));
afterAll(() => rm(folder, { recursive: true }));

let received: ReceivedRequest[] = [];
beforeEach(() => {
  received = [];
});

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

const run = (...paths: readonly string[]): Promise<ReplayResult> =>
  replay({ paths, cwd: folder, vendors: [things], start: () => startThings(received) });

type Yaml = { readonly [key: string]: unknown };

/** Writes a scenario and replays it. */
async function runSteps(
  steps: readonly Yaml[],
  more: Yaml = {},
  others: readonly Yaml[] = [],
): Promise<WorkflowResult> {
  const { workflows } = await runWorkflows([{ workflowId: 'made-up', steps, ...more }, ...others]);
  const [workflow] = workflows;
  if (workflow === undefined) throw new Error('no workflow');
  return workflow;
}

async function runWorkflows(workflows: readonly Yaml[]): Promise<ReplayResult> {
  const document = {
    arazzo: '1.0.1',
    info: { title: 'Made up', version: '1' },
    sourceDescriptions: [{ name: 'things', url: specification, type: 'openapi' }],
    workflows,
  };
  const file = join(folder, 'made-up.json');
  await writeFile(file, JSON.stringify(document));
  return run(file);
}

const create = (name: string, criteria: readonly (string | Yaml)[], more: Yaml = {}): Yaml => ({
  stepId: 'create',
  operationId: 'createThing',
  requestBody: { contentType: 'application/json', payload: { name } },
  successCriteria: criteria.map((one) => (typeof one === 'string' ? { condition: one } : one)),
  ...more,
});

const failures = (checks: readonly Check[] = []) => checks.filter(({ passed }) => !passed);

describe('a scenario that holds', () => {
  it('passes with every form of criterion', async () => {
    const result = await run(fixture('criteria.arazzo.yaml'));
    expect(result.workflows.flatMap(({ steps }) => steps.flatMap(({ checks }) => failures(checks)))).toEqual([]);
    expect(result).toMatchObject({
      verdict: 'passed',
      totals: {
        workflows: { passed: 1, failed: 0 },
        steps: { passed: 3, failed: 0, retried: 0, notRun: 0 },
        checks: { passed: 41, failed: 0 },
      },
    });
  });

  it('sends the requests of the scenario to the mount of the vendor, in a sandbox of its own', async () => {
    await run(fixture('criteria.arazzo.yaml'));
    expect(received.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/things/api/things', '{"name":"Dept.2","size":8}'],
      ['GET', '/things/api/things/8', ''],
      ['DELETE', '/things/api/things/8', ''],
    ]);
    expect(received.map(({ headers }) => headers['x-paystub-sandbox'])).toEqual(['criteria', 'criteria', 'criteria']);
    expect(received[1]?.headers['x-version']).toBe('v.5-x'); // an output, with what respect-core would take for an index
  });

  it('returns request, answer and rules of each step', async () => {
    const { steps } = await runSteps([create('plain', ['$statusCode == 201'])]);
    expect(steps[0]).toMatchObject({
      workflowId: 'made-up',
      stepId: 'create',
      verdict: 'passed',
      rules: ['things.made', 'things.kept'],
      evidence: 'inferred',
      exchange: {
        request: { method: 'POST', url: 'https://things.example/api/things', body: { name: 'plain' } },
        response: { status: 201, headers: { 'x-number': '1' }, body: { name: 'plain', size: 8 } },
      },
    });
  });

  it('sends no value that the scenario does not state', async () => {
    const { steps } = await runSteps([
      { stepId: 'create', operationId: 'createThing', successCriteria: [{ condition: '$statusCode == 201' }] },
      { stepId: 'read', operationId: 'getThing', successCriteria: [{ condition: '$statusCode == 200' }] },
    ]);
    expect(steps.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
    expect(received.map(({ url, body, headers }) => [url, body, headers['content-type']])).toEqual([
      ['/things/api/things', '', undefined],
      ['/things/api/things/%7Bkey%7D', '', undefined],
    ]);
  });

  it('sends the expression for a value that other runners cannot read', async () => {
    const outputs = { key: '$response.body#/ia::result/key' };
    const parameters = [{ name: 'key', in: 'path', value: '5', 'x-paystub-value': '$steps.create.outputs.key' }];
    const { verdict } = await runSteps([
      create('plain', ['$statusCode == 201'], { outputs }),
      { stepId: 'read', operationId: 'getThing', parameters, successCriteria: [{ condition: '$statusCode == 200' }] },
    ]);
    expect([verdict, received.at(-1)?.url]).toEqual(['passed', '/things/api/things/8']);
  });

  it('sends a form in the form encoding', async () => {
    const requestBody = { contentType: 'application/x-www-form-urlencoded', payload: { name: 'a b', password: 'p&q' } };
    const { steps } = await runSteps([create('', ['$statusCode == 201'], { requestBody })]);
    expect(received[0]?.body).toBe('name=a+b&password=p%26q');
    expect(steps[0]?.exchange?.request.body).toEqual({ name: 'a b', password: '[redacted]' });
  });

  it('runs workflows of the same name in different sandboxes', async () => {
    await writeFile(join(folder, 'copy.yaml'), (await import('node:fs')).readFileSync(fixture('criteria.arazzo.yaml')));
    await writeFile(join(folder, 'things.yaml'), (await import('node:fs')).readFileSync(specification));
    const result = await run('copy.yaml', fixture('criteria.arazzo.yaml'));
    expect(result.workflows.map(({ sandbox }) => sandbox)).toEqual(['criteria', 'criteria.2']);
  });
});

describe('a criterion that fails', () => {
  const cases: readonly [string, string | Yaml, string, string][] = [
    ['a status', '$statusCode == 200', '$statusCode == 200', '$statusCode is 201'],
    [
      'a member',
      "$response.body#/name == 'other'",
      "$response.body#/name == 'other'",
      '$response.body#/name is "plain"',
    ],
    [
      'a member with special characters in its name',
      "$response.body#/ia::result/key == '9'",
      "$response.body#/ia::result/key == '9'",
      '$response.body#/ia::result/key is "8"',
    ],
    [
      'a missing member',
      '$response.body#/none/x == 1',
      '$response.body#/none/x == 1',
      '$response.body#/none/x is missing',
    ],
    [
      'a header',
      "$response.header.X-Number == '2'",
      "$response.header.X-Number == '2'",
      '$response.header.X-Number is "1"',
    ],
    [
      'two members',
      '$response.body#/size == $response.body#/tags/0/rank',
      '$response.body#/size == $response.body#/tags/0/rank',
      '$response.body#/size is 8, $response.body#/tags/0/rank is 1',
    ],
    [
      'a number for a text',
      '$response.body#/ia::result/key == 8',
      '$response.body#/ia::result/key == 8',
      '$response.body#/ia::result/key is "8", 8 is 8: string and number',
    ],
    [
      'a text for a number',
      "$statusCode == 201 && $response.body#/size == '8'",
      "$statusCode == 201 && $response.body#/size == '8'",
      '$response.body#/size is 8, \'8\' is "8": number and string',
    ],
    [
      'a JSONPath',
      {
        context: '$response.body',
        type: 'jsonpath',
        condition: "$[?@.tags[1].label == 'x' && @['ia::result'].key == '8']",
      },
      "$response.body has $[?@.tags[1].label == 'x' && @['ia::result'].key == '8']",
      '@.tags[1].label is "it\'s $1.5", @[\'ia::result\'].key is "8"',
    ],
    [
      'a JSONPath that must not hold through an index',
      { context: '$response.body', type: 'jsonpath', condition: "$[?@.tags[0].label != '8']" },
      "$response.body has $[?@.tags[0].label != '8']",
      '@.tags[0].label is "8"',
    ],
    [
      'a JSONPath of another type',
      { context: '$response.body', type: 'jsonpath', condition: "$[?@.size == '8']" },
      "$response.body has $[?@.size == '8']",
      '@.size is 8',
    ],
    [
      'a JSONPath over a list',
      { context: '$response.body#/tags', type: 'jsonpath', condition: '$..[?@.rank == 3]' },
      '$response.body#/tags has $..[?@.rank == 3]',
      `$response.body#/tags is [{"label":"8","rank":1},{"label":"it's $1.5","rank":2}]`,
    ],
    [
      'a JSONPath that is none',
      { context: '$response.body#/size', type: 'jsonpath', condition: '$[?@.x ===]' },
      '$response.body#/size has $[?@.x ===]',
      '@.x is missing',
    ],
    [
      'a regular expression',
      { context: '$response.body#/name', type: 'regex', condition: '^x' },
      '$response.body#/name matches ^x',
      '$response.body#/name is "plain"',
    ],
  ];
  it.each(cases)(
    'that is about %s says what was expected and what was found',
    async (_, criterion, expected, actual) => {
      const workflow = await runSteps([create('plain', [criterion])]);
      expect(workflow.verdict).toBe('failed');
      expect(failures(workflow.steps[0]?.checks)).toEqual([{ kind: 'criterion', passed: false, expected, actual }]);
    },
  );

  it('ends the workflow, whose further steps are reported as not run', async () => {
    const result = await runWorkflows([
      {
        workflowId: 'first',
        steps: [create('plain', ['$statusCode == 200']), { ...create('plain', []), stepId: 'after' }],
      },
      { workflowId: 'second', steps: [create('plain', ['$statusCode == 201'])] },
    ]);
    expect(result.workflows.map(({ steps }) => steps.map(({ stepId, verdict }) => `${stepId} ${verdict}`))).toEqual([
      ['create failed', 'after not-run'],
      ['create passed'],
    ]);
    expect(result).toMatchObject({
      verdict: 'failed',
      totals: {
        workflows: { passed: 1, failed: 1 },
        steps: { passed: 1, failed: 1, notRun: 1 },
        checks: { failed: 1 },
      },
    });
    expect(received).toHaveLength(2);
  });
});

describe('an answer that breaks the contract', () => {
  const cases: readonly [string, readonly Check[]][] = [
    ['odd', [{ kind: 'status', passed: false, expected: 'a status that the contract documents', actual: '200' }]],
    [
      'misfit',
      [
        {
          kind: 'schema',
          passed: false,
          expected: "a body that fits the contract's schema for 201",
          actual: 'TYPE must be integer; UNEVALUATEDPROPERTIES must NOT have unevaluated properties: "colour".',
        },
      ],
    ],
    [
      'text',
      [
        {
          kind: 'content-type',
          passed: false,
          expected: 'a content type that the contract documents for 201',
          actual: 'text/plain',
        },
      ],
    ],
  ];
  it.each(cases)('fails its step (case "%s")', async (name, expected) => {
    const workflow = await runSteps([create(name, ['$statusCode >= 200'])]);
    expect(workflow.verdict).toBe('failed');
    expect(failures(workflow.steps[0]?.checks)).toEqual(expected);
  });

  it('is not followed if it is a redirection', async () => {
    await runSteps([create('moved', ['$statusCode == 302'])]);
    expect(received.map(({ url }) => url)).toEqual(['/things/api/things']);
  });

  it('fails its step if there is none', async () => {
    const workflow = await runSteps([create('broken', ['$statusCode == 201'])]);
    expect(failures(workflow.steps[0]?.checks)).toEqual([
      { kind: 'error', passed: false, expected: 'an answer', actual: expect.stringMatching(/fetch failed/) },
    ]);
    expect(workflow.steps[0]?.exchange?.request.method).toBe('POST');
  });

  it('is not requested from other hosts than those of the contracts', async () => {
    const step = {
      stepId: 'away',
      'x-operation': { method: 'get', url: 'https://example.com/x' },
      successCriteria: [],
    };
    const workflow = await runSteps([step]);
    expect(failures(workflow.steps[0]?.checks)).toMatchObject([
      { kind: 'error', expected: 'an answer', actual: 'no simulated system answers at https://example.com' },
    ]);
    expect(received).toEqual([]);
  });
});

describe('the flow of a scenario', () => {
  it('tries a step again as the scenario says, and counts the last attempt', async () => {
    const onFailure = [{ name: 'again', type: 'retry', retryLimit: 5, retryAfter: 0.01 }];
    const workflow = await runSteps([create('later', ['$statusCode == 201'], { onFailure })]);
    expect([workflow.verdict, ...workflow.steps.map(({ verdict }) => verdict)]).toEqual([
      'passed',
      'retried',
      'retried',
      'passed',
    ]);
  });

  it('fails if no attempt passed', async () => {
    const onFailure = [{ name: 'again', type: 'retry', retryLimit: 1, retryAfter: 0.01 }];
    const workflow = await runSteps([create('bad', ['$statusCode == 201'], { onFailure })]);
    expect([workflow.verdict, ...workflow.steps.map(({ verdict }) => verdict)]).toEqual([
      'failed',
      'retried',
      'failed',
    ]);
  });

  it('runs the workflow that a step names in the same sandbox, and passes its outputs on', async () => {
    const inner = {
      workflowId: 'inner',
      steps: [create('plain', ['$statusCode == 201'], { outputs: { key: '$response.body#/ia::result/key' } })],
      outputs: { key: '$steps.create.outputs.key' },
    };
    const workflow = await runSteps(
      [
        { stepId: 'prepare', workflowId: 'inner', outputs: { key: '$outputs.key' } },
        {
          stepId: 'read',
          operationId: 'getThing',
          parameters: [{ name: 'key', in: 'path', value: '$steps.prepare.outputs.key' }],
          successCriteria: [{ condition: '$statusCode == 200' }],
        },
      ],
      {},
      [inner],
    );
    expect(workflow.steps.map(({ workflowId, stepId, verdict }) => [workflowId, stepId, verdict])).toEqual([
      ['inner', 'create', 'passed'],
      ['made-up', 'read', 'passed'],
    ]);
    expect(received.slice(0, 2).map(({ url, headers }) => [url, headers['x-paystub-sandbox']])).toEqual([
      ['/things/api/things', 'made-up'],
      ['/things/api/things/8', 'made-up'],
    ]);
  });

  it('ends where the scenario says so', async () => {
    const onSuccess = [{ name: 'enough', type: 'end' }];
    const workflow = await runSteps([
      create('plain', ['$statusCode == 201'], { onSuccess }),
      { ...create('plain', ['$statusCode == 400']), stepId: 'never' },
    ]);
    expect([workflow.verdict, ...workflow.steps.map(({ verdict }) => verdict)]).toEqual([
      'passed',
      'passed',
      'not-run',
    ]);
  });

  it('fails if an output is missing', async () => {
    const workflow = await runSteps([
      create('plain', ['$statusCode == 201'], { outputs: { key: '$response.body#/no/such/key' } }),
    ]);
    expect(workflow.verdict).toBe('failed');
    expect(failures(workflow.steps[0]?.checks)).toMatchObject([
      {
        kind: 'error',
        expected: 'a step that can be run',
        actual: expect.stringContaining('$response.body#/no/such/key'),
      },
    ]);
  });

  it('keeps the results of the steps if an output of the workflow is missing', async () => {
    const outputs = { key: '$response.body#/ia::result/key' };
    const workflow = await runSteps([create('broken', ['$statusCode == 201'], { outputs })], {
      outputs: { key: '$steps.create.outputs.key' },
    });
    expect(workflow.steps.map(({ verdict }) => verdict)).toEqual(['failed']);
    expect(workflow.error).toBeUndefined();
  });

  it('runs the workflows that a workflow depends on first, and fails if they fail', async () => {
    const first = { workflowId: 'first', steps: [create('bad', ['$statusCode == 201'])] };
    const workflow = await runSteps([create('plain', ['$statusCode == 201'])], { dependsOn: ['first'] }, [first]);
    expect([workflow.verdict, workflow.error, ...workflow.steps.map(({ verdict }) => verdict)]).toEqual([
      'failed',
      'Dependent workflows has failed steps',
      'not-run',
    ]);
    expect(received.map(({ body }) => body)).toEqual(['{"name":"bad"}', '{"name":"bad"}']);
  });
});

describe('secrets', () => {
  it('do not appear anywhere in the results', async () => {
    const result = await runWorkflows([
      {
        workflowId: 'secrets',
        steps: [
          {
            stepId: 'create',
            operationId: 'createThing',
            parameters: [
              { name: 'Authorization', in: 'header', value: 'Bearer tok-12345' },
              { name: 'appkey', in: 'header', value: 'key-12345' },
              { name: 'note', in: 'query', value: 'tok-12345' },
              { name: 'password', in: 'query', value: 'pw' },
              { name: 'client_secret', in: 'query', value: 'query secret/5' },
            ],
            requestBody: {
              contentType: 'application/json',
              payload: { name: 'said key-12345', password: 'pass-12345', deep: [{ refreshToken: 'ref-12345' }] },
            },
            successCriteria: [{ condition: "$response.body#/client_secret == 'hush-hush, says key-12345'" }],
          },
        ],
      },
    ]);
    expect(received[0]?.headers.authorization).toBe('Bearer tok-12345');
    const text = JSON.stringify(result);
    expect(text).not.toMatch(/tok-12345|key-12345|pass-12345|ref-12345|hush-hush/);
    expect(text).toContain('said [redacted]');
    expect(result.workflows[0]?.steps[0]?.exchange?.request.url).toBe(
      'https://things.example/api/things?note=[redacted]&password=[redacted]&client_secret=[redacted]',
    );
  });
});

describe('a replay', () => {
  const document = (more: Yaml) => JSON.stringify({ arazzo: '1.0.1', info: { title: 'x', version: '1' }, ...more });
  const source = { name: 'things', url: specification, type: 'openapi' };
  const workflows = [{ workflowId: 'w', steps: [{ stepId: 's', operationId: 'createThing' }] }];
  const cases: readonly [string, string, string | RegExp][] = [
    ['broken.yaml', 'arazzo: 1.0.1\n  x: [', /^broken\.yaml.*: /],
    [
      'faulty.json',
      document({ sourceDescriptions: [source], workflows: [{ steps: [] }] }),
      /^faulty\.json:1:\d+: .*workflowId/,
    ],
    ['unknown.json', document({ sourceDescriptions: [source], workflows, extra: 1 }), /^unknown\.json:1:\d+: .*extra/],
  ];
  it.each(cases)('throws a ScenarioError of one line for the document %s', async (name, text, message) => {
    await writeFile(join(folder, name), text);
    const failure = await run(name).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ScenarioError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain('\n');
    expect(received).toEqual([]);
  });

  it('reports the workflows of a contract that is missing as failed', async () => {
    await writeFile(
      join(folder, 'lost.json'),
      document({ sourceDescriptions: [{ ...source, url: './none.yaml' }], workflows }),
    );
    const result = await run('lost.json');
    expect([result.verdict, result.workflows[0]?.error]).toEqual(['failed', expect.stringContaining('none.yaml')]);
  });

  it('does not fetch a contract from the network', async () => {
    const url = 'https://example.com/things.yaml';
    await writeFile(join(folder, 'far.json'), document({ sourceDescriptions: [{ ...source, url }], workflows }));
    const result = await run('far.json');
    expect(result.workflows[0]?.error).toBe(`${url} is not a local file; scenarios use no network`);
  });

  it('reports that nothing ran for a document without workflows', async () => {
    const result = await run(fixture('nothing.arazzo.yaml'));
    expect(result.verdict).toBe('nothing-ran');
  });
});

describe('a replay that goes on', () => {
  const goOn = async (steps: readonly Yaml[]) => {
    const file = join(folder, 'made-up.json');
    const sourceDescriptions = [{ name: 'things', url: specification, type: 'openapi' }];
    const workflows = [{ workflowId: 'made-up', steps }];
    const document = { arazzo: '1.0.1', info: { title: 'Made up', version: '1' }, sourceDescriptions, workflows };
    await writeFile(file, JSON.stringify(document));
    const start = () => startThings(received);
    return replay({ paths: [file], cwd: folder, vendors: [things], start, goesOn: true });
  };
  const step = (stepId: string, name: string): Yaml => ({ ...create(name, ['$statusCode == 201']), stepId });

  it('lists a step that cannot be had with its rule, and runs the later ones', async () => {
    const result = await goOn([step('first', 'one'), step('second', 'scarce'), step('third', 'two')]);
    expect(result.workflows[0]?.steps.map(({ stepId, verdict, lacks }) => [stepId, verdict, lacks])).toEqual([
      ['first', 'passed', undefined],
      ['second', 'below-floor', 'things.made (now, later)'],
      ['third', 'passed', undefined],
    ]);
    expect(result).toMatchObject({
      verdict: 'below-floor',
      totals: { workflows: { belowFloor: 1 }, steps: { belowFloor: 1 } },
    });
  });

  it('lets a later step use the outputs of one before the step that cannot be had', async () => {
    const first = { ...step('first', 'one'), outputs: { name: '$response.body#/name' } };
    const result = await goOn([first, step('second', 'scarce'), step('third', '$steps.first.outputs.name')]);
    expect(result.workflows[0]?.steps.map(({ verdict }) => verdict)).toEqual(['passed', 'below-floor', 'passed']);
    expect(JSON.parse(received[2]?.body ?? '')).toEqual({ name: 'one' });
  });

  it('puts a later failure down to the step that cannot be had', async () => {
    const result = await goOn([step('first', 'scarce'), step('second', 'bad'), step('third', 'two')]);
    expect(result.workflows[0]?.steps.map(({ verdict, lacks }) => [verdict, lacks])).toEqual([
      ['below-floor', 'things.made (now, later)'],
      ['below-floor', 'it comes after first, which cannot be had'],
      ['passed', undefined],
    ]);
  });

  it('fails for a step that fails before any that cannot be had', async () => {
    const result = await goOn([step('first', 'bad'), step('second', 'scarce')]);
    expect([result.verdict, ...(result.workflows[0]?.steps ?? []).map(({ verdict }) => verdict)]).toEqual([
      ...['failed', 'failed', 'below-floor'],
    ]);
  });
});
