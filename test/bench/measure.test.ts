import { expect, test } from 'vitest';
import { type Contestant, inMemory, judging, readyBytes } from './contestant.ts';
import { measure } from './measure.ts';
import type { Server } from './server.ts';
import { workloadOf } from './workloads.ts';

const length = { rounds: 1, warmUp: { requests: 200, again: 100, milliseconds: 1000, peer: 1000 }, window: 20 };

test('measures a workload, every answer being right', async () => {
  const standing = new Map<Contestant, Server>();
  try {
    const rounds = await measure(workloadOf('W3'), [readyBytes, judging, inMemory], length, standing);
    for (const windows of rounds.values()) {
      expect(windows).toHaveLength(1);
      expect(windows[0]?.requests).toBeGreaterThan(0);
      expect(windows[0]?.cpu).toBeGreaterThan(0);
    }
    expect([...standing.keys()]).toEqual([readyBytes, judging]);
  } finally {
    for (const server of standing.values()) await server.stop();
  }
});
