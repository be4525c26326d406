import { compare, measureCost } from './compare.ts';
import { requests, usual } from './house.ts';
import { fill, tricks } from './tricks.ts';

// What each trick of engine and server saves, against the plain way, as a share of a request of its workload.
// node test/bench/tricks/main.ts [part of a name]

const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = process.argv[2] ?? '';
const pipe = usual();
const costs = new Map<string, number>();
for (const workload of ['W1', 'W3', 'W4'] as const) {
  costs.set(workload, await measureCost((operations) => pipe.send(operations, requests[workload]), 4000));
}
costs.set('W2', await measureCost((operations) => pipe.send(operations, requests.W2), 500));
await fill(Math.max(0, 10_000 - 500 * 16));
costs.set('W6', await measureCost((operations) => pipe.send(operations, requests.W6), 2000));

for (const [workload, cost] of costs) say(`${workload}: ${cost.toFixed(1)} µs a request, without the kernel`);
say('saved µs | share | spread | trick (workload, file)');
for (const { name, file, workload, times, operations, ...pair } of tricks) {
  if (!`${name} ${file}`.includes(wanted)) continue;
  const { fast, plain, spread } = await compare(pair, operations);
  const saved = (plain - fast) * times;
  const share = saved / ((costs.get(workload) ?? 0) + saved);
  const figures = [saved.toFixed(3), `${(share * 100).toFixed(1)} %`, `±${(spread * 50).toFixed(0)} %`];
  say(`${figures.join(' | ')} | ${name} (${workload}, ${file})`);
}
process.exit();
