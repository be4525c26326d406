import { expect, test } from 'vitest';
import { workloadOf } from './load/workloads.ts';
import { measure, type Standing, stopAll } from './measure.ts';
import { inMemory, judging, readyBytes } from './servers/contestant.ts';

const length = { rounds: 1, warmUp: { requests: 200, again: 100, milliseconds: 1000, peer: 1000 }, window: 20 };

test('a workload is measured on each contestant, with a check of every answer', async () => {
  const standing: Standing = new Map();
  try {
    const rounds = await measure(workloadOf('W3'), [readyBytes, judging, inMemory], length, standing);
    for (const windows of rounds.values()) {
      expect(windows).toHaveLength(1);
      expect(windows[0]?.requests).toBeGreaterThan(0);
      expect(windows[0]?.cpu).toBeGreaterThan(0);
    }
    await stopAll(standing, ({ kind }) => kind === 'paystub');
    expect([...standing.keys()].map(({ name }) => name).toSorted()).toEqual([readyBytes.name, judging.name].toSorted());
  } finally {
    await stopAll(standing);
  }
});
