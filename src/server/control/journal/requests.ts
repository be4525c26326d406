import { toJson } from '../../../engine/http/json.ts';
import { matchesPath } from '../../../engine/http/path-pattern.ts';
import type { Entry } from '../../../engine/journal/entry.ts';
import type { Sandbox } from '../../../engine/sandbox/sandbox.ts';
import { Problem } from '../../problem.ts';
import type { Group, ServerFacts } from '../call.ts';
import { explain, operationOf } from './explain.ts';
import { writeHar } from './har.ts';
import { makeScenario } from './make-scenario.ts';
import { showLine, showRequest } from './show-request.ts';
import { unusedFaults } from './unused-faults.ts';
import { verify } from './verify.ts';

/** Operations on the journal of a sandbox. */
export const requestOperations: Group<
  | 'findRequests'
  | 'clearRequests'
  | 'getRequest'
  | 'explainRequest'
  | 'countRequests'
  | 'exportRequests'
  | 'streamRequests'
  | 'verifyRequests'
  | 'makeScenario'
> = {
  findRequests: ({ facts, sandbox, query }) => {
    const { offset = 0, limit = 100 } = query;
    const matching = sandbox.journal.entries().filter((entry) => matches(entry, query, facts));
    const { total, held } = sandbox.journal;
    return {
      status: 200,
      body: { total, held, matching: matching.length, requests: matching.slice(offset, offset + limit).map(showLine) },
    };
  },

  clearRequests: ({ sandbox }) => {
    sandbox.journal.clear();
    return { status: 204 };
  },

  getRequest: ({ facts, sandbox, params }) => ({
    status: 200,
    body: showRequest(find(sandbox, params.id), facts, sandbox),
  }),

  explainRequest: ({ facts, sandbox, params }) => ({
    status: 200,
    body: explain(find(sandbox, params.id), facts, sandbox),
  }),

  countRequests: ({ sandbox }) => ({ status: 200, body: [...sandbox.journal.counts()] }),

  exportRequests: ({ facts, sandbox }) => ({
    status: 200,
    texts: writeHar(sandbox.journal.entries(), facts.version),
  }),

  streamRequests: ({ sandbox, headers }) => ({
    status: 200,
    stream: (send) => {
      send(': the requests of this sandbox, as they are answered\n\n');
      const sendEntry = (entry: Entry) => send(`event: request\nid: ${entry.id}\ndata: ${toJson(showLine(entry))}\n\n`);
      const last = headers['last-event-id'];
      if (last !== undefined) for (const entry of missedSince(sandbox, Number(last))) sendEntry(entry);
      const stopListening = sandbox.journal.listen(sendEntry);
      const stopWatching = sandbox.watchers.add(({ kind, operation }) =>
        send(`event: ${kind}\ndata: ${toJson({ operation })}\n\n`),
      );
      return () => {
        stopListening();
        stopWatching();
      };
    },
  }),

  makeScenario: async ({ facts, sandbox, query, origin }) => ({
    status: 200,
    body: await makeScenario(facts, sandbox, new URL(origin).host, query),
  }),

  verifyRequests: ({ facts, sandbox, body }) => {
    const failures = verify(sandbox.journal.entries(), body, facts);
    const unused = unusedFaults(sandbox.faults.list(), sandbox, facts);
    const inBody = unused.length === 0 ? {} : { unusedFaults: [...unused] };
    return failures.length === 0 && (body.faultsStruck !== true || unused.length === 0)
      ? { status: 200, body: { verified: true, failures: [], ...inBody } }
      : { status: 417, body: { verified: false, failures: [...failures], ...inBody } };
  },
};

/** The properties of the requests to find; those that are not named do not matter. */
export type RequestFilter = {
  readonly vendor?: string;
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
};

function matches(entry: Entry, filter: RequestFilter, facts: Pick<ServerFacts, 'vendors'>): boolean {
  const { request, reply } = entry;
  return (
    (filter.vendor === undefined || filter.vendor === entry.vendor) &&
    (filter.operation === undefined || filter.operation === entry.operation) &&
    (filter.method === undefined || filter.method.toUpperCase() === request.method) &&
    (filter.path === undefined || matchesPath(filter.path, request, operationOf(entry, facts)?.path)) &&
    (filter.status === undefined || filter.status === reply.status)
  );
}

/** The entries after one that a client has received; all of them where the numbers began anew meanwhile. */
function missedSince({ journal, ordinal }: Sandbox, id: number): readonly Entry[] {
  return journal.entries().filter((entry) => id > ordinal || entry.id > id);
}

function find(sandbox: Sandbox, id: number): Entry {
  const entry = sandbox.journal.get(id);
  if (entry !== undefined) return entry;
  const detail = `The journal of ${sandbox.name} does not hold request ${id}; it holds the last ${sandbox.journal.held}.`;
  throw new Problem(404, { title: 'No such request', detail });
}
