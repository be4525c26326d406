import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contractFile } from '../../../src/scenario/contracts.ts';
import { replay } from '../../../src/scenario/run/replay.ts';
import { type ReceivedRequest, specification, startThings, things } from '../things.ts';

const folder = await mkdtemp(join(tmpdir(), 'paystub-target-'));
const control = contractFile('paystub');
afterAll(() => rm(folder, { recursive: true }));

let received: ReceivedRequest[] = [];
let tenant: Awaited<ReturnType<typeof startThings>>;
beforeEach(async () => {
  received = [];
  tenant = await startThings(received);
});
afterEach(() => tenant.close());

type Yaml = { readonly [key: string]: unknown };

const successCriteria = [{ condition: '$statusCode < 300' }];
const reset = { stepId: 'reset', operationId: '$sourceDescriptions.paystub.reset', successCriteria };
const byPath = {
  ...reset,
  operationId: undefined,
  operationPath: '{$sourceDescriptions.paystub.url}#/paths/~1__admin~1reset/post',
};
const read = {
  stepId: 'read',
  operationId: 'things.getThing',
  parameters: [{ name: 'key', in: 'path', value: '8' }],
  successCriteria,
};
const requestBody = { contentType: 'application/json', payload: { name: 'plain' } };
const search = { stepId: 'search', operationId: 'things.searchThings', requestBody, successCriteria };
const create = { stepId: 'create', operationId: 'things.createThing', requestBody, successCriteria };

async function run(workflows: readonly Yaml[], options: Partial<Parameters<typeof replay>[0]> = {}) {
  const document = {
    arazzo: '1.0.1',
    info: { title: 'Made up', version: '1' },
    sourceDescriptions: [
      { name: 'things', url: specification, type: 'openapi' },
      { name: 'paystub', url: control, type: 'openapi' },
    ],
    workflows,
  };
  const file = join(folder, 'made-up.json');
  await writeFile(file, JSON.stringify(document));
  return replay({
    paths: [file],
    cwd: folder,
    vendors: [things],
    start: () => Promise.reject(new Error('no Paystub is needed')),
    targets: [
      { vendor: 'things', url: `${tenant.url}/tenant/`, headers: { authorization: 'Bearer tok-12345', appkey: 'k' } },
    ],
    ...options,
  });
}

const told = ({ workflows }: Awaited<ReturnType<typeof run>>) =>
  workflows.map(({ workflowId, verdict, reason, steps }) => [
    workflowId,
    reason ?? verdict,
    ...steps.map((step) => `${step.stepId} ${step.verdict}`),
  ]);

describe('a replay against a target', () => {
  it('sends the vendor requests there with its headers, and skips the steps of the control API', async () => {
    const result = await run([{ workflowId: 'reads', steps: [reset, read, search] }]);
    expect(told(result)).toEqual([['reads', 'passed', 'reset skipped', 'read passed', 'search passed']]);
    expect(received.map(({ method, url }) => [method, url])).toEqual([
      ['GET', '/tenant/api/things/8'],
      ['POST', '/tenant/api/things/search'],
    ]);
    expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer tok-12345', appkey: 'k' });
    expect(received[0]?.headers['x-paystub-sandbox']).toBeUndefined();
    expect(result.workflows[0]?.sandbox).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain('tok-12345');
  });

  it('sends a header of the scenario in place of its own', async () => {
    const parameters = [...read.parameters, { name: 'Authorization', in: 'header', value: 'Bearer own' }];
    await run([{ workflowId: 'reads', steps: [{ ...read, parameters }] }]);
    expect(received[0]?.headers.authorization).toBe('Bearer own');
  });

  it('skips a workflow that writes', async () => {
    const result = await run([
      { workflowId: 'writes', steps: [read, create] },
      { workflowId: 'calls', steps: [{ stepId: 'call', workflowId: 'writes' }] },
      { workflowId: 'waits', dependsOn: ['writes'], steps: [read] },
      { workflowId: 'reads', steps: [read] },
    ]);
    const reason = 'step create writes; --allow-writes permits it';
    expect(told(result)).toEqual([
      ['writes', reason, 'read skipped', 'create skipped'],
      ['calls', reason, 'call skipped'],
      ['waits', reason, 'read skipped'],
      ['reads', 'passed', 'read passed'],
    ]);
    expect(received.map(({ method }) => method)).toEqual(['GET']);
    expect(result.totals.workflows).toEqual({ passed: 1, failed: 0, skipped: 3, belowFloor: 0 });
  });

  it('runs a workflow that writes if writes are allowed', async () => {
    const result = await run([{ workflowId: 'writes', steps: [byPath, create] }], { allowWrites: true });
    expect(told(result)).toEqual([['writes', 'passed', 'reset skipped', 'create passed']]);
  });

  it('skips the steps that use what a skipped step would have given, and those that rest on them', async () => {
    const clock = {
      stepId: 'clock',
      operationId: '$sourceDescriptions.paystub.getClock',
      successCriteria,
      outputs: { now: '$response.body#/now' },
    };
    const at = (stepId: string, value: string) => ({
      ...read,
      stepId,
      parameters: [{ name: 'key', in: 'path', value }],
      outputs: { size: '$response.body#/size' },
    });
    const rests = [at('rests', '$steps.clock.outputs.now'), at('rests-too', '$steps.rests.outputs.size')];
    const result = await run([
      { workflowId: 'times', steps: [clock, ...rests, read] },
      { workflowId: 'others', steps: [{ ...read, stepId: 'rests' }] },
    ]);
    expect(told(result)).toEqual([
      ['times', 'passed', 'clock skipped', 'rests skipped', 'rests-too skipped', 'read passed'],
      ['others', 'passed', 'rests passed'],
    ]);
    expect(received.map(({ url }) => url)).toEqual(['/tenant/api/things/8', '/tenant/api/things/8']);
  });

  it('skips the steps that come after a change of what is answered, and says which', async () => {
    const control = (stepId: string, operationId: string) => ({
      ...reset,
      stepId,
      operationId: `$sourceDescriptions.paystub.${operationId}`,
    });
    const [clock, fault] = [control('clock', 'changeClock'), control('fault', 'addFault')];
    const again = { ...read, stepId: 'again' };
    const result = await run([
      { workflowId: 'begins-on-a-day', steps: [reset, clock, read] },
      { workflowId: 'goes-on-to-a-day', steps: [read, clock, again] },
      { workflowId: 'starts-over', steps: [read, reset, again] },
      { workflowId: 'meets-a-fault', steps: [fault, read] },
      { workflowId: 'calls', steps: [read, { stepId: 'call', workflowId: 'changes' }, again] },
      {
        workflowId: 'changes',
        steps: [control('look', 'getInfo'), control('rule', 'setRule'), { ...read, stepId: 'last' }],
      },
    ]);
    const rest = 'all its steps need the control API, which a real tenant does not have';
    expect(told(result)).toEqual([
      ['begins-on-a-day', 'passed', 'reset skipped', 'clock skipped', 'read passed'],
      ['goes-on-to-a-day', 'passed', 'clock skipped', 'again skipped', 'read passed'],
      ['starts-over', 'passed', 'reset skipped', 'again skipped', 'read passed'],
      ['meets-a-fault', rest, 'fault skipped', 'read skipped'],
      ['calls', 'passed', 'again skipped', 'read passed'],
      ['changes', rest, 'look skipped', 'rule skipped', 'last skipped'],
    ]);
    const reasons = result.workflows.flatMap(({ steps }) => steps.map(({ stepId, reason }) => [stepId, reason]));
    expect(reasons).toContainEqual(['clock', 'a real tenant has no control API']);
    expect(reasons).toContainEqual(['again', 'it rests on step clock, which only Paystub can run']);
    expect(reasons).toContainEqual(['again', 'it rests on step rule, which only Paystub can run']);
  });

  it('stops a write that its operation did not reveal beforehand', async () => {
    const url = 'https://things.example/api/things';
    const hidden = { stepId: 'hidden', 'x-operation': { method: 'post', url }, requestBody, successCriteria };
    const result = await run([{ workflowId: 'hides', steps: [hidden] }]);
    expect(told(result)).toEqual([['hides', 'failed', 'hidden failed']]);
    expect(result.workflows[0]?.steps[0]?.checks[0]?.actual).toBe('POST may write; --allow-writes permits it');
    expect(received).toEqual([]);
  });

  it('skips workflows of vendors without a target, and those that only use the control API', async () => {
    const result = await run(
      [
        { workflowId: 'elsewhere', steps: [read] },
        { workflowId: 'control-only', steps: [reset] },
      ],
      { targets: [{ vendor: 'others', url: tenant.url, headers: {} }] },
    );
    expect(told(result)).toEqual([
      ['elsewhere', 'no target is given for https://things.example/api', 'read skipped'],
      ['control-only', 'all its steps need the control API, which a real tenant does not have', 'reset skipped'],
    ]);
    expect(result.verdict).toBe('nothing-ran');
  });
});

describe('workflows that run at the same time', () => {
  it('have the same results in the same order as workflows that run one after the other', async () => {
    const workflows = Array.from({ length: 6 }, (_, at) => ({
      workflowId: `w${at}`,
      steps: [at === 3 ? create : read],
    }));
    const order: string[] = [];
    const onWorkflow = ({ workflowId }: { workflowId: string }) => order.push(workflowId);
    const together = await run(workflows, { jobs: 4, onWorkflow });
    const alone = await run(workflows);
    expect(told(together)).toEqual(told(alone));
    expect(order).toEqual(['w0', 'w1', 'w2', 'w3', 'w4', 'w5']);
  });
});
