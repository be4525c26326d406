import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchRequests, quick, thorough } from './requests.ts';
import { machine, say } from './table.ts';

const usage = `npm run bench [-- [what] [options]]

What: requests (if not said)
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
