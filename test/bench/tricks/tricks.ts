import { createServer } from 'node:http';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isDate } from '../../../src/engine/http/formats.ts';
import { createLocate } from '../../../src/engine/http/router.ts';
import { checkReply } from '../../../src/engine/http/validation.ts';
import { CachedReply, cachedText } from '../../../src/engine/request/cached-reply.ts';
import { ownFailure } from '../../../src/engine/rules/refusal.ts';
import { LayeredTable } from '../../../src/engine/state/layered-table.ts';
import { World } from '../../../src/engine/state/world.ts';
import { createExpressServer } from '../../../src/server/connections/express-server.ts';
import type { Pair } from './compare.ts';
import { connectTo, facts, requests, sandbox, usual } from './house.ts';
import type { Pipe } from './pipe.ts';

/** A piece of code that is harder to read than the plain one, for speed. */
export type Trick = Pair & {
  readonly name: string;
  readonly file: string;
  readonly workload: keyof typeof requests;
  /** How often it is at work in one request of the workload. */
  readonly times: number;
  readonly operations: number;
};

// Results go here, so that the compiler leaves no work out.
const sink: { value: unknown } = { value: undefined };

/** Repeats work whose result is kept. */
function repeat(work: (i: number) => unknown) {
  return (operations: number): void => {
    for (let i = 0; i < operations; i += 1) sink.value = work(i);
  };
}

function send(pipe: Pipe, workload: keyof typeof requests) {
  return (operations: number) => pipe.send(operations, requests[workload]);
}

const intacct = facts.services.get('sage-intacct')?.vendor;
if (intacct === undefined) throw new Error('there is no sage-intacct');
const path = '/objects/construction/employee-position/2';
const located = createLocate(intacct.contract, false)('GET', path);
if (located?.found !== true) throw new Error('there is no such operation');
const { operation } = located;

const stored = sandbox.partOf('sage-intacct').tables['employee-position']?.get('2');
const body = { 'ia::result': stored, 'ia::meta': { totalCount: 1, totalSuccess: 1, totalError: 0 } };
const cached = new CachedReply(200, body);
cached.text = JSON.stringify(body);

class ErrorFailure extends Error {
  readonly values: unknown;

  constructor(values: unknown) {
    super('failure');
    this.values = values;
  }
}

const { validate: isDateByExpressions } = fullFormats.date as { validate: (text: string) => boolean };

function deep(depth: number, make: () => unknown): unknown {
  return depth === 0 ? make() : deep(depth - 1, make);
}

const { writesSince } = LayeredTable.prototype;
const pipe = usual();
const createAndQuery = (forget: boolean) => async (operations: number) => {
  LayeredTable.prototype.writesSince = forget ? () => undefined : writesSince;
  try {
    for (let i = 0; i < operations; i += 1) {
      await pipe.exchange(requests.W2());
      await pipe.exchange(requests.W6());
    }
  } finally {
    LayeredTable.prototype.writesSince = writesSince;
  }
};

/** Fills the table that W6w queries. */
export async function fill(records: number): Promise<void> {
  await pipe.send(records, requests.W2);
}

/** The tricks of engine and server, each against the plain way. */
export const tricks: readonly Trick[] = [
  {
    name: 'requests and responses are born with the prototypes of Express',
    file: 'server/connections/express-server.ts',
    workload: 'W1',
    times: 1,
    operations: 15_000,
    fast: send(usual(), 'W1'),
    plain: send(
      connectTo((app) => createServer({ optimizeEmptyRequests: true }, app)),
      'W1',
    ),
  },
  {
    name: 'requests without a body get no stream',
    file: 'server/connections/express-server.ts',
    workload: 'W1',
    times: 1,
    operations: 15_000,
    fast: send(usual(), 'W1'),
    plain: send(
      connectTo((app) => {
        const server = createExpressServer(app);
        const option = Object.getOwnPropertySymbols(server).find(
          ({ description }) => description === 'OptimizeEmptyRequestsOption',
        );
        if (option === undefined) throw new Error('Node names the option in another way');
        Object.assign(server, { [option]: false });
        return server;
      }),
      'W1',
    ),
  },
  {
    name: 'replies are validated and serialised once',
    file: 'engine/request/cached-reply.ts',
    workload: 'W1',
    times: 1,
    operations: 100_000,
    fast: repeat(() => cachedText(cached)),
    plain: repeat(() => [checkReply(intacct.contract, operation, 200, body), JSON.stringify(body)]),
  },
  {
    name: 'dates are read digit by digit',
    file: 'engine/http/formats.ts',
    workload: 'W3',
    times: 8,
    operations: 400_000,
    fast: repeat((i) => isDate(i % 2 === 0 ? '2020-02-20' : '2020-06-25')),
    plain: repeat((i) => isDateByExpressions(i % 2 === 0 ? '2020-02-20' : '2020-06-25')),
  },
  {
    name: 'failures have no stack trace',
    file: 'engine/http/failure.ts',
    workload: 'W4',
    times: 1,
    operations: 50_000,
    fast: repeat(() => deep(20, () => ownFailure({ status: 400, values: {} }))),
    plain: repeat(() => deep(20, () => new ErrorFailure({}))),
  },
  {
    name: 'a query follows the last writes',
    file: 'engine/state/recent-writes.ts',
    workload: 'W6',
    times: 1,
    operations: 20,
    fast: createAndQuery(false),
    plain: createAndQuery(true),
  },
  {
    name: 'a sandbox makes a table when it is first asked for',
    file: 'engine/state/seed.ts',
    workload: 'W1',
    times: 1,
    operations: 2000,
    fast: repeat(() => new World(sandbox.world.seed).view('sage-intacct')['employee-position']),
    plain: repeat(() => {
      const world = new World(sandbox.world.seed);
      return [...world.seed.tables.keys()].map((name) => world.table(name));
    }),
  },
];
