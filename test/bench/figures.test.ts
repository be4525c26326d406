import { expect, test } from 'vitest';
import { workloadOf, workloads } from './load/workloads.ts';
import { measure, type Window } from './measure.ts';
import {
  jsonServer1Forms,
  jsonServerForms,
  mockoonForms,
  mountebankForms,
  prismForms,
} from './peers/peer-workloads.ts';
import { leftOut } from './peers/peers.ts';
import { figuresOf } from './requests.ts';
import { type Contestant, readyBytes } from './servers/contestant.ts';

const w1 = workloadOf('W1');
const unable = leftOut('peer 1.0.0', 'it could not be installed: no network');
const server: Contestant = { ...unable, name: 'server', kind: 'paystub', form: (workload) => workload };
const window = (cpu: number, perSecond: number, instructions?: number): Window => {
  return { requests: 1, cpu, perSecond, instructions, p50: 1, p99: 2 };
};

test('a share is the cost of the limit divided by the cost of the contestant, round by round', () => {
  const rounds = new Map([
    [readyBytes, [window(10, 90), window(20, 60), window(10, 80)]],
    [server, [window(20, 45), window(80, 15), window(30, 20)]],
  ]);
  expect(figuresOf(w1, server, rounds)).toMatchObject({
    cpu: 30,
    perSecond: 20,
    share: 10 / 30,
    shares: [0.25, 0.5],
    shareOfRequests: 0.25,
  });
});

test('the cost is the number of instructions if they are counted', () => {
  const rounds = new Map([
    [readyBytes, [window(10, 90, 1000)]],
    [server, [window(10, 90, 4000)]],
  ]);
  expect(figuresOf(w1, server, rounds)).toMatchObject({ instructions: 4000, share: 0.25 });
});

test('a contestant that cannot do a workload says why, and is not started', async () => {
  const length = { rounds: 1, warmUp: { requests: 1, again: 1, milliseconds: 1, peer: 1 }, window: 1 };
  const rounds = await measure(w1, [unable], length, new Map());
  expect(figuresOf(w1, unable, rounds)).toEqual({
    workload: 'W1',
    contestant: 'peer 1.0.0',
    cannot: 'it could not be installed: no network',
  });
});

test.each([
  ['json-server', jsonServerForms],
  ['json-server 1', jsonServer1Forms],
  ['mountebank', mountebankForms],
  ['Mockoon', mockoonForms],
  ['Prism', prismForms],
])('%s does each workload or says why it cannot', (_, forms) => {
  expect(Object.keys(forms).toSorted()).toEqual(workloads.map(({ name }) => name).toSorted());
});
