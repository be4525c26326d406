import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cluster, hasPostgres, startPostgres } from '../../helpers/postgres.ts';
import { type Fleet, startFleet } from './helpers/fleet.ts';
import { faults, playRound } from './helpers/rounds.ts';

// One short round of each kind; `npm run replicas` plays many.
describe.skipIf(!hasPostgres)('three replicas in processes of their own', () => {
  let cluster: Cluster;
  let fleet: Fleet;
  beforeAll(async () => {
    cluster = await startPostgres();
    fleet = await startFleet(cluster, 3, 'paystub');
  });
  afterAll(async () => {
    await fleet?.end();
    await cluster?.remove();
  });

  test.each(Object.entries(faults))('lose and double no write while %s', async (name, fault) => {
    const times = { calm: 400, stalled: 1500, away: 500 };
    const outcome = await playRound(name.replaceAll(' ', '-'), fault, { fleet, cluster, times });
    expect(outcome).toMatchObject({ lost: [], doubled: [], wrong: [] });
    expect(outcome.acknowledged).toBeGreaterThan(0);
  });
});
