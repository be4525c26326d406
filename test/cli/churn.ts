// Makes much garbage of which some lives on for a while, and tells the size of the young generation.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { cachedDataVersionTag, getHeapSpaceStatistics } from 'node:v8';
import { limitHeapGrowth } from '../../src/cli/heap-growth.ts';

const tagBefore = cachedDataVersionTag();
const unlimit = process.argv[2] === 'limited' ? limitHeapGrowth(0) : () => {};
const held: object[] = [];
for (let n = 0; n < 1_500_000; n += 1) {
  held[n % 20_000] = { n, list: [n, n + 1], inner: { text: `x${n}` } };
  if (n % 10_000 === 0) await nextTurn();
}
const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size;
unlimit();
process.stdout.write(JSON.stringify({ young, tagBefore, tagAfter: cachedDataVersionTag() }));
