import type { PeerPosition } from './peer-workloads.ts';

/** A request as mountebank gives it to a function, and the response that it takes back. */
type MountebankRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
};
type MountebankResponse = { readonly statusCode: number; readonly headers: object; readonly body?: unknown };

/**
 * Returns the configuration of a mountebank 2 with one imposter: `/positions` with create, read, change, delete, lists
 * and bodies judged, by a function; and `/terms`, which gives one answer to every PUT.
 * @param file the positions as JSON; the function's process reads it once and changes it in memory
 */
export function mountebankConfiguration(port: number, file: string, terms: object): object {
  const inject = `(config) => (${answer})(config.request, require(${JSON.stringify(file)}))`;
  const fixed = { statusCode: 200, headers: { Connection: 'keep-alive' }, body: terms };
  const stubs = [
    { predicates: [{ equals: { method: 'PUT', path: '/terms' } }], responses: [{ is: fixed }] },
    { responses: [{ inject }] },
  ];
  return { imposters: [{ port, host: '127.0.0.1', protocol: 'http', stubs }] };
}

/** Answers a request about positions. Its text is what mountebank runs: it may use nothing from around it. */
function answer(request: MountebankRequest, rows: PeerPosition[]): MountebankResponse {
  const headers = { Connection: 'keep-alive', 'Content-Type': 'application/json' };
  const found = rows.findIndex(({ id }) => id === Number(request.path.split('/')[2]));
  const row = rows[found];
  if (request.method === 'POST') {
    const sent = JSON.parse(request.body);
    if (typeof sent.name !== 'string')
      return { statusCode: 400, headers, body: { error: 'the body does not fit the schema' } };
    const created = { ...sent, id: (rows.at(-1)?.id ?? 0) + 1 };
    rows.push(created);
    return { statusCode: 201, headers, body: created };
  }
  if (request.method === 'GET' && row === undefined) {
    const { status, start, sort, from, count } = request.query;
    const matching = rows.filter((each) => status === undefined || each.status === status);
    const chosen = matching.filter(({ code }) => code.startsWith(start ?? ''));
    if (sort === '-name') chosen.sort((a, b) => (a.name < b.name ? 1 : -1));
    return {
      statusCode: 200,
      headers,
      body: chosen.slice(Number(from ?? 0), Number(from ?? 0) + Number(count ?? 100)),
    };
  }
  if (row === undefined) return { statusCode: 404, headers };
  if (request.method === 'DELETE') rows.splice(found, 1);
  else if (request.method === 'PATCH') Object.assign(row, JSON.parse(request.body));
  return { statusCode: 200, headers, body: row };
}
