import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { paystubScript } from './servers/contestant.ts';
import { type Server, startServer } from './servers/server.ts';
import { say, table } from './table.ts';

/** The time in milliseconds that others waited while one request was worked on. */
export type Hindrance = {
  readonly request: string;
  readonly status: number;
  /** The whole request, with the reading of its answer. */
  readonly took: number;
  /** The longest answer of `GET /__admin/health` meanwhile. */
  readonly health: number;
  /** The longest time that the event loop stood still, without the time that other processes had the core. */
  readonly still: number;
};

type Sent = { readonly path: string; readonly method?: string; readonly body?: unknown };

/** Changed records of the sandboxes that are saved, restored and copied. */
const changedRecords = 100_000;

const query = (rest: object) => ({ object: 'company-config/employee', ...rest });

/** The requests, in this order: each request stands on those before it. */
const requests: readonly (readonly [name: string, sent: Sent])[] = [
  ['PowerOffice: all employees', { path: '/poweroffice/v2/Employees' }],
  ['PowerOffice: all employees again', { path: '/poweroffice/v2/Employees' }],
  ['UKG: a page of all persons', { path: '/ukg/api/v1/commons/persons/apply_read', body: { where: {}, count: 1000 } }],
  ['Intacct: query', { path: '/intacct/services/core/query', body: query({ fields: ['key', 'id'], size: 4000 }) }],
  [
    'Intacct: count by status',
    { path: '/intacct/services/core/query', body: query({ fields: ['status', 'count:key'] }) },
  ],
  [
    'Intacct: count, a group for each',
    { path: '/intacct/services/core/query', body: query({ fields: ['id', 'count:key'], size: 4000 }) },
  ],
  ['list of records', { path: '/__admin/state/poweroffice-go/employees?limit=1000' }],
  ['save the seed', { path: '/__admin/snapshots', body: { name: 'seed' } }],
  [`import ${changedRecords} records`, { path: '/__admin/snapshots/large', method: 'PUT', body: largeSnapshot() }],
  ['restore them', { path: '/__admin/snapshots/large/restore', method: 'POST' }],
  ['restore them again', { path: '/__admin/snapshots/large/restore', method: 'POST' }],
  ['save them', { path: '/__admin/snapshots', body: { name: 'saved' } }],
  ['export them', { path: '/__admin/snapshots/saved' }],
  ['fork', { path: '/__admin/sandboxes', body: { name: 'fork', from: { sandbox: 'default' } } }],
  [
    'fork a snapshot',
    { path: '/__admin/sandboxes', body: { name: 'fork2', from: { sandbox: 'default', snapshot: 'large' } } },
  ],
  ['restore the seed', { path: '/__admin/snapshots/seed/restore', method: 'POST' }],
  ['restore the others', { path: '/__admin/snapshots/large/restore', method: 'POST' }],
  ['reset', { path: '/__admin/reset', method: 'POST' }],
];

/** A snapshot with many changed records: an export of a new sandbox would look so after many creates. */
function largeSnapshot(): unknown {
  const time = '2026-01-01T00:00:00Z';
  const audit = { createdDateTime: time, modifiedDateTime: time, createdBy: '1', modifiedBy: '1' };
  const rows = Array.from({ length: changedRecords }, (_, i) => {
    const key = String(500_000 + i);
    const href = `/objects/construction/employee-position/${key}`;
    return [key, { key, id: `POS-${key}`, name: `Position ${key}`, status: 'active', audit, href }];
  });
  return {
    paystub: 'snapshot',
    version: 1,
    at: '2026-01-01T00:00:00.000Z',
    tables: { 'sage-intacct/employee-position': Object.fromEntries(rows) },
  };
}

/** Measures how long single requests to a large company hold up others, in memory or over a data folder. */
export async function benchLoop(people: number): Promise<readonly Hindrance[]> {
  const found: Hindrance[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'paystub-loop-'));
  try {
    for (const storage of [['--memory'], ['--data', folder]]) {
      const args = [
        paystubScript,
        'serve',
        '--port',
        '0',
        '--people',
        String(people),
        '--random-seed',
        '7',
        ...storage,
      ];
      const server = await startServer(args);
      try {
        const measured = [];
        for (const [request, sent] of requests) measured.push(await hindranceOf(server, request, sent));
        say(`${people} people, ${storage[0]}`);
        say(table([['request', 'status', 'ms', 'health', 'loop still'], ...measured.map(row)]));
        found.push(...measured);
      } finally {
        await server.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return found;
}

function row({ request, status, took, health, still }: Hindrance): readonly string[] {
  return [request, String(status), ...[took, health, still].map((milliseconds) => milliseconds.toFixed(0))];
}

async function hindranceOf(server: Server, request: string, { path, method, body }: Sent): Promise<Hindrance> {
  const url = `http://127.0.0.1:${server.port}`;
  const init = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  };
  await server.ask('watch');
  let isDone = false;
  const polling = pollHealth(url, () => isDone);
  const started = performance.now();
  const response = await fetch(url + path, init);
  const text = await response.text();
  const took = performance.now() - started;
  await pause(50);
  isDone = true;
  const health = await polling;
  const { stalls } = await server.ask('usage');
  if (stalls === undefined) throw new Error('the server did not watch its event loop');
  if (response.status >= 400) say(`${request}: ${response.status} ${text.slice(0, 500)}`);
  return { request, status: response.status, took, health, still: stalls.longestOwn.all - stalls.longestOwn.waited };
}

/** @returns the longest answer in milliseconds */
async function pollHealth(url: string, isDone: () => boolean): Promise<number> {
  let longest = 0;
  while (!isDone()) {
    const asked = performance.now();
    await (await fetch(`${url}/__admin/health`)).arrayBuffer();
    longest = Math.max(longest, performance.now() - asked);
    await pause(3);
  }
  return longest;
}
