import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Cluster, hasPostgres, startPostgres } from '../helpers/postgres.ts';
import { startFleet } from '../storage/postgres/helpers/fleet.ts';
import { faults, type Outcome, playRound } from '../storage/postgres/helpers/rounds.ts';
import { tellCosts } from './cost.ts';
import { tellReads, tellSandboxes } from './fleet-wide.ts';
import { namesOfOthers, tellSingleServerTests } from './single-server.ts';

const usage = `Tries three servers on one PostgreSQL: faults while eight clients write, reads of what was just written elsewhere, more
sandboxes than there is memory for, then the tests with requests spread over them.

Usage: npm run replicas -- [options]

Options:
  --rounds N     rounds of each fault; 20 if not given, 0 for none
  --fault TEXT   only faults whose names have this text
  --reads N      reads of own writes on another server; 10000 if not given, 0 for none
  --sandboxes N  sandboxes, of which a tenth may be in memory; 1000 if not given, 0 for none
  --tests PATH   the tests to run, may be repeated; those of the vendors, of the control API, of scenarios and of the
                 dashboard if not given, "none" for none
  --costs        only measures: what requests cost in memory and on the database, and how many are answered
  --help

Exit codes: 0 nothing was lost, doubled or wrong; 1 something was, or a test failed; 2 there is no PostgreSQL.
`;

type Fault = (typeof faults)[string];

/** Milliseconds that a test may take: each request goes through a balancer and asks the database. */
const maxTest = 300_000;

const times = { calm: 1500, stalled: 6000, away: 10_000 };

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    fault: { type: 'string', default: '' },
    reads: { type: 'string', default: '10000' },
    sandboxes: { type: 'string', default: '1000' },
    tests: {
      type: 'string',
      multiple: true,
      default: [
        ...['test/conformance', 'test/vendors', 'test/server/control', 'test/scenario'],
        ...['test/ui/in-chromium/actions.test.ts', 'test/ui/in-chromium/dashboard.test.ts'],
      ],
    },
    costs: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(usage);
else if (hasPostgres) process.exitCode = (await runAll()) ? 0 : 1;
else process.exitCode = 2;

async function runAll(): Promise<boolean> {
  const cluster = await startPostgres(['max_connections=400']);
  let isGood = true;
  try {
    if (values.costs) {
      await tellCosts(cluster);
      return true;
    }
    for (const [name, fault] of Object.entries(faults))
      if (name.includes(values.fault)) isGood = (await play(name, fault, cluster)) && isGood;
    const [reads, sandboxes] = [Number(values.reads), Number(values.sandboxes)];
    if (reads > 0) isGood = (await tellReads(cluster, reads)) && isGood;
    if (sandboxes > 0) isGood = (await tellSandboxes(cluster, sandboxes)) && isGood;
    const tests = values.tests.filter((path) => path !== 'none');
    return (tests.length === 0 || (await runTests(tests, cluster.url))) && isGood;
  } finally {
    await cluster.remove();
  }
}

/** Plays the rounds of one fault, and tells their sums. @returns true if nothing was lost, doubled or wrong */
async function play(name: string, fault: Fault, cluster: Cluster): Promise<boolean> {
  const rounds = Number(values.rounds);
  if (rounds === 0) return true;
  const fleet = await startFleet(cluster, 3, `rounds ${name}`);
  const outcomes: Outcome[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const outcome = await playRound(`r${round}`, fault, { fleet, cluster, times });
    outcomes.push(outcome);
    for (const text of new Set([...outcome.lost, ...outcome.doubled, ...outcome.wrong, outcome.errors]))
      if (text !== '') process.stdout.write(`  ${text}\n`);
    for (const member of fleet.members) member.errors = '';
  }
  await fleet.end();
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + count(outcome), 0);
  const [lost, doubled, wrong] = [
    sum((each) => each.lost.length),
    sum((each) => each.doubled.length),
    sum((each) => each.wrong.length),
  ];
  const counts = `${sum((each) => each.acknowledged)} acknowledged, ${lost} lost, ${doubled} doubled, ${wrong} wrong`;
  const others = `${sum((each) => each.refused)} refused (${sum((each) => each.keptAfterAll)} kept after all), ${sum((each) => each.unanswered)} unanswered`;
  const pause = Math.max(...outcomes.map(({ longestPause }) => longestPause));
  process.stdout.write(`${name}, ${rounds} times: ${counts}, ${others}, longest pause ${pause} ms\n`);
  return lost + doubled + wrong === 0;
}

/** Runs tests with each request sent to another of three replicas. */
function runTests(paths: readonly string[], database: string): Promise<boolean> {
  tellSingleServerTests();
  const limits = [`--testTimeout=${maxTest}`, `--maxWorkers=${availableParallelism()}`];
  const child = spawn('vitest', ['run', ...paths, '--testNamePattern', namesOfOthers(), ...limits], {
    stdio: 'inherit',
    env: { ...process.env, PAYSTUB_REPLICAS: database },
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}
