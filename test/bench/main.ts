import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchDurability } from './durability.ts';
import { benchGrowth } from './growth.ts';
import { benchMemory } from './memory.ts';
import { benchRequests, quick, thorough } from './requests.ts';
import { benchStartup } from './startup.ts';
import { machine, say } from './table.ts';

const usage = `npm run bench [-- [what] [options]]

What: requests (if not said), startup, memory, growth, durability
Options:
  --quick       short windows, two rounds
  --json FILE   writes the figures and the machine into a file
  --only W1,W2  only these workloads
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    json: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const [what = 'requests'] = positionals;
const length = values.quick === true ? quick : thorough;

const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  requests: () => benchRequests(values.only?.split(',') ?? [], length),
  startup: () => benchStartup(values.quick === true ? 3 : 15),
  memory: () => benchMemory(),
  growth: () => benchGrowth(length),
  durability: () => benchDurability(values.quick === true ? 10_000 : 100_000, values.quick === true ? 2000 : 20_000),
};

const bench = benches[what];
if (bench === undefined || values.help === true) {
  say(usage);
  process.exitCode = values.help === true ? 0 : 2;
} else {
  say(machine());
  const figures = await bench();
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`);
}
