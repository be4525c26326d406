import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBulk } from './bulk.ts';
import { benchDurability } from './durability.ts';
import { benchGrowth } from './growth.ts';
import { benchLatency } from './latency.ts';
import { benchLists } from './lists.ts';
import { type Workload, workloads } from './load/workloads.ts';
import { benchLoop } from './loop.ts';
import { benchMemory } from './memory.ts';
import { peersFolder } from './peers/peer-packages.ts';
import { peerContestants } from './peers/peers.ts';
import { benchRequests, quick, thorough } from './requests.ts';
import { otherTree } from './servers/contestant.ts';
import { pinLoad } from './servers/server.ts';
import { benchStartup } from './startup.ts';
import { machine, say } from './table.ts';
import { benchTls } from './tls.ts';

const usage = `npm run bench [-- [what] [options]]

What:
  requests      the workloads W1 to W6 and W6w (if not said)
  latency       how long requests take at 30 and 80 % of what a server answers at most, at a fixed rate
  bulk          a UKG multi_upsert of 100 people against the PUT of one
  startup       from spawn to the first right answer
  memory        resident megabytes after the start and after many requests
  growth        what requests cost at 100, 10,000 and 100,000 records
  loop          how long single requests to 10,000 people hold up others, also with 100,000 changed records
  lists         lists of 100,000 people: their times and how long the event loop stands still
  tls           requests over one connection and handshakes, with TLS, without, and through the forward proxy
  durability    creates with and without a data folder, and how long the event loop stands still

Options:
  --quick       short windows, two rounds
  --json FILE   writes the figures and the machine into a file
  --only W1,W2  requests, latency: only these workloads (latency: W1 to W3 if not said)
  --against DIR requests, latency: the Paystub of another checkout too, to see what a change costs
  --peers       requests: json-server 0.17 and 1, mountebank, Prism and Mockoon too, installed by npm into
                ${peersFolder}
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    json: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string' },
    peers: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [what = 'requests'] = positionals;
const only = values.only?.split(',');
const unknown = only?.find((name) => !workloads.some((workload) => workload.name === name));
const length = values.quick === true ? quick : thorough;

const isChosen = ({ name }: Workload) => only === undefined || only.includes(name);
const others = values.against === undefined ? [] : [otherTree(values.against)];

const quickTls = { rounds: 2, requests: 500, connections: 50 };

const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  requests: async () =>
    benchRequests(workloads.filter(isChosen), length, [
      ...others,
      ...(values.peers === true ? await peerContestants() : []),
    ]),
  latency: () => benchLatency(only === undefined ? workloads.slice(0, 3) : workloads.filter(isChosen), length, others),
  bulk: () => benchBulk(length),
  startup: () => benchStartup(values.quick === true ? 3 : 15),
  memory: () => benchMemory(),
  growth: () => benchGrowth(length),
  loop: () => benchLoop(10_000),
  lists: () => benchLists(100_000, values.quick === true ? 8 : 20),
  tls: () => benchTls(values.quick === true ? quickTls : { rounds: 3, requests: 1000, connections: 100 }),
  durability: () => benchDurability(values.quick === true ? 10_000 : 100_000, values.quick === true ? 2000 : 20_000),
};

const bench = benches[what];
if (bench === undefined || unknown !== undefined || values.help === true) {
  say(unknown === undefined ? usage : `there is no workload ${unknown}`);
  process.exitCode = values.help === true ? 0 : 2;
} else {
  say(machine());
  pinLoad();
  const figures = await bench();
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`);
}
