import { once } from 'node:events';
import { Agent, type IncomingMessage, request as sendRequest } from 'node:http';
import { paystubScript } from './servers/contestant.ts';
import { type Server, startServer } from './servers/server.ts';
import { median, say, table } from './table.ts';

/** The milliseconds that a list of a large company takes over one connection. */
export type ListTime = {
  readonly request: string;
  readonly bytes: number;
  /** The first time that it was asked for. */
  readonly first: number;
  readonly fastest: number;
  readonly median: number;
  /** The longest time that the event loop stood still the first time, and later, without other processes' time. */
  readonly stillFirst: number;
  readonly still: number;
};

type Sent = { readonly path: string; readonly body?: unknown };

/** The n-th form of a request: all of them cost the same, and where they differ none was asked before. */
type Form = (n: number, people: number) => Sent;

const employees = '/poweroffice/v2/Employees';
const query = (body: object): Sent => ({
  path: '/intacct/services/core/query',
  body: { object: 'company-config/employee', fields: ['key', 'id', 'status'], size: 100, ...body },
});
const persons = (body: object): Sent => ({
  path: '/ukg/api/v1/commons/persons/apply_read',
  body: { where: {}, count: 1000, ...body },
});

const requests: readonly (readonly [name: string, form: Form])[] = [
  [
    'PowerOffice: an employee by number',
    (n, people) => ({ path: `${employees}?employeeNos=${100_000 + (people >> 1) + n}` }),
  ],
  ['PowerOffice: the first page of 200', () => ({ path: `${employees}?PageSize=200` })],
  [
    'PowerOffice: a page of 200 in the middle',
    (_, people) => ({ path: `${employees}?PageSize=200&PageNumber=${people / 400}` }),
  ],
  [
    'PowerOffice: the last page of 200',
    (_, people) => ({ path: `${employees}?PageSize=200&PageNumber=${people / 200}` }),
  ],
  ['PowerOffice: the default page of 5,000', () => ({ path: employees })],
  [
    'PowerOffice: others of 5,000',
    (n, people) => ({ path: `${employees}?PageNumber=${2 + (n % (people / 5000 - 1))}` }),
  ],
  [
    'Intacct: a new filter and order',
    (n, people) =>
      query({ filters: [{ $gt: { key: String(n % people) } }], orderBy: [{ id: n % 2 === 0 ? 'asc' : 'desc' }] }),
  ],
  ['Intacct: a known one, another page', (n) => query({ orderBy: [{ id: 'asc' }], start: 1 + 100 * n })],
  ['UKG: the first page of persons', () => persons({ index: 0 })],
  ['UKG: the last page of persons', (_, people) => persons({ index: people / 1000 - 1 })],
];

/** Measures lists of a large company, each the first time and then several times more. */
export async function benchLists(people: number, times: number): Promise<readonly ListTime[]> {
  const company = ['--people', String(people), '--random-seed', '7'];
  const server = await startServer([paystubScript, 'serve', '--memory', '--port', '0', ...company]);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const found: ListTime[] = [];
    for (const [name, form] of requests) {
      found.push(await timeOf(server, agent, name, (n) => form(n, people), times));
    }
    say(`${people} people, in memory`);
    say(table([titles, ...found.map(row)]));
    return found;
  } finally {
    agent.destroy();
    await server.stop();
  }
}

const titles = ['request', 'KB', 'first ms', 'fastest', 'median', 'still at first', 'still later'];

function row({ request, bytes, first, fastest, median: middle, stillFirst, still }: ListTime): readonly string[] {
  const times = [first, fastest, middle, stillFirst, still].map((milliseconds) => milliseconds.toFixed(1));
  return [request, (bytes / 1024).toFixed(0), ...times];
}

async function timeOf(
  server: Server,
  agent: Agent,
  request: string,
  form: (n: number) => Sent,
  times: number,
): Promise<ListTime> {
  await server.ask('watch');
  const { milliseconds: first, bytes } = await ask(server, agent, form(0));
  const stillFirst = await stillness(server);
  await server.ask('watch');
  const later: number[] = [];
  for (let n = 1; n <= times; n += 1) later.push((await ask(server, agent, form(n))).milliseconds);
  const still = await stillness(server);
  return { request, bytes, first, fastest: Math.min(...later), median: median(later), stillFirst, still };
}

async function stillness(server: Server): Promise<number> {
  const { stalls } = await server.ask('usage');
  if (stalls === undefined) throw new Error('the server did not watch its event loop');
  return stalls.longestOwn.all - stalls.longestOwn.waited;
}

async function ask(
  { port }: Server,
  agent: Agent,
  { path, body }: Sent,
): Promise<{ readonly milliseconds: number; readonly bytes: number }> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = text === undefined ? {} : { 'Content-Type': 'application/json' };
  const method = text === undefined ? 'GET' : 'POST';
  const started = performance.now();
  const sent = sendRequest({ agent, host: '127.0.0.1', port, path, method, headers }).end(text);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`${method} ${path}: ${response.statusCode}`);
  return { milliseconds: performance.now() - started, bytes };
}
