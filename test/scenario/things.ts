import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Contract } from '../../src/engine/http/contract.ts';

/** The path of the contract of the things. */
export const specification = fileURLToPath(new URL('fixtures/things.yaml', import.meta.url));

/** A request as the server received it. */
export type ReceivedRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/**
 * Starts a server in place of a simulated system. The name in a request's body selects the answer.
 * @param received the requests, to which each one is added
 */
export async function startThings(received: ReceivedRequest[]) {
  let later = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    const given = request.headers['content-type'] === 'application/json' ? JSON.parse(body) : {};
    const headers: Record<string, string> = {
      'X-Number': '1',
      'X-Paystub-Rules': 'things.made, things.kept',
      'X-Paystub-Evidence': 'inferred',
    };
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    if (request.method === 'DELETE') return response.writeHead(204).end();
    if (given.name === 'bad' || (given.name === 'later' && ++later < 3)) return json(400, { error: 'bad name' });
    if (given.name === 'scarce') {
      headers['X-Paystub-Below-Floor'] = 'things.made (now, later)';
      return json(501, { error: 'below the floor' });
    }
    if (given.name === 'odd') return json(200, {});
    if (given.name === 'misfit') return json(201, { ...thing(given), size: 'large', colour: 'red' });
    if (given.name === 'text') return response.writeHead(201, { 'Content-Type': 'text/plain' }).end('made');
    if (given.name === 'moved')
      return response.writeHead(302, { Location: `http://${request.headers.host}/away` }).end();
    if (given.name === 'broken') return request.socket.destroy();
    return json(request.method === 'POST' ? 201 : 200, thing(given));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The things as a vendor, with the parts that a replay reads. */
export const things = {
  name: 'things',
  mount: '/things',
  contract: { document: async () => parse(await readFile(specification, 'utf8')) } as unknown as Contract,
};

function thing({ name = 'Dept.2', size = 8 }: { name?: string; size?: number }) {
  return {
    'ia::result': { key: '8' },
    name,
    size,
    tags: [
      { label: '8', rank: 1 },
      { label: "it's $1.5", rank: 2 },
    ],
    none: null,
    'a/b': true,
    version: 'v.5-x',
    client_secret: 'hush-hush',
  };
}
