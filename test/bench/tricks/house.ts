import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import express from 'express';
import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { Turn } from '../../../src/engine/sandbox/turn.ts';
import { createExpressServer } from '../../../src/server/connections/express-server.ts';
import { Exchange, type Shell } from '../../../src/server/exchange.ts';
import { createPaystub } from '../../../src/server/paystub.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { Pipe } from './pipe.ts';

const paystub = await createPaystub(
  {
    vendors,
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    storage: memoryStorage(),
    clock: Date.now,
    timer: () => performance.now(),
    version: '0.0.0-bench',
    sandboxes: { maxSandboxes: 1_000_000, maxIdle: 0 },
    journal: { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 },
    adminToken: undefined,
    report: (message) => {
      throw new Error(message);
    },
  },
  () => 'http://127.0.0.1',
);

/** The parts of Paystub that the tricks work on. */
export const { facts } = paystub;

/** The default sandbox. */
export const sandbox: Sandbox = await facts.sandboxes.get('default');

/** The parts that the exchanges of a server share. */
const shell: Shell = {
  paystub,
  simHeaders: true,
  headers: { 'X-Paystub': '0.0.0-bench' },
  originOf: (host, prefix, mount) => `http://${host}${prefix}${mount}`,
  cors: undefined,
  access: { token: undefined, cors: undefined },
  connections: { addStream: () => {} },
  turn: new Turn(setImmediate),
  pages: undefined,
  report: (message) => {
    throw new Error(message);
  },
};

/** The server's one middleware. */
export function answer(request: IncomingMessage, response: ServerResponse): void {
  new Exchange(shell, request, response).answer();
}

/** An application like that of the house. @param middleware answers every request */
export function createAppOf(middleware: typeof answer): express.Express {
  const app = express();
  app.disable('etag');
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.use(middleware);
  return app;
}

/** A connection to a server of the house's application. */
export function connectTo(create: (app: express.Express) => Server): Pipe {
  return new Pipe(create(createAppOf(answer)));
}

/** A connection to a server as users get it. */
export function usual(): Pipe {
  return connectTo(createExpressServer);
}

const headLines = 'Host: 127.0.0.1\r\nAccept: application/json\r\n';
const positions = '/intacct/ia/api/v1/objects/construction/employee-position';

function withBody(method: string, path: string, body: unknown): string {
  const text = JSON.stringify(body);
  return `${method} ${path} HTTP/1.1\r\n${headLines}Content-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
}

let created = 0;

/** Requests of the workloads of `npm run bench`, in which W6w is a create and a query. */
export const requests = {
  W1: () => `GET ${positions}/2 HTTP/1.1\r\n${headLines}\r\n`,
  W2: () => {
    created += 1;
    return withBody('POST', positions, { id: `T-${created}`, name: `Position ${created}`, status: 'active' });
  },
  W3: () =>
    withBody('PUT', '/ukg/api/v1/commons/persons/employment_terms', {
      personIdentity: { personNumber: '20190' },
      assignments: [
        {
          effectiveDate: '2020-02-20',
          employmentTerm: { qualifier: 'Administrative Employees' },
          expirationDate: '2020-06-25',
        },
        {
          effectiveDate: '2020-03-20',
          employmentTerm: { qualifier: 'All European Contract Periods' },
          expirationDate: '2020-07-30',
        },
      ],
    }),
  W4: () => withBody('POST', positions, { id: 'BAD-1', name: 7, status: 'dormant' }),
  W6: () =>
    withBody('POST', '/intacct/ia/api/v1/services/core/query', {
      object: 'construction/employee-position',
      fields: ['key', 'id', 'name', 'status'],
      filters: [{ $eq: { status: 'active' } }],
      orderBy: [{ name: 'desc' }],
      size: 20,
    }),
} as const;
