import type { IncomingMessage, ServerResponse } from 'node:http';
import { nodeHttp, nodeZlib } from '../../engine/built-ins.ts';
import type { CapturedMessage } from '../exchange.ts';

/** Bytes of a body that are kept. */
const maxBytes = 64 * 1024 * 1024;

/** Headers that belong to one connection, and those by which a tenant would compress its answer. */
const ofConnection = new Set([
  ...['connection', 'keep-alive', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding'],
  ...['upgrade', 'host', 'accept-encoding', 'expect'],
]);

/** Reads a message to its end and keeps its body up to 64 MB. */
export async function capture(message: IncomingMessage): Promise<CapturedMessage> {
  const kept: Buffer[] = [];
  let length = 0;
  message.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= maxBytes) kept.push(chunk);
    else kept.length = 0;
  });
  await new Promise<void>((resolve, reject) => {
    message.on('end', resolve);
    message.on('error', reject);
    message.on('aborted', () => reject(new Error('the connection was broken off')));
  });
  const headers = headersOf(message);
  if (length > maxBytes) return { headers, body: undefined, cut: true };
  return { headers, ...decoded(Buffer.concat(kept), headers['content-encoding']) };
}

/** The text of a body. A tenant may compress it although it was asked not to. */
function decoded(bytes: Buffer, coding = 'identity'): Pick<CapturedMessage, 'body' | 'cut'> {
  const { gunzipSync, brotliDecompressSync, inflateSync } = nodeZlib();
  const decode = { gzip: gunzipSync, 'x-gzip': gunzipSync, br: brotliDecompressSync, deflate: inflateSync }[coding];
  if (bytes.length === 0) return { body: undefined };
  if (coding === 'identity') return { body: bytes.toString() };
  try {
    return { body: decode?.(bytes, { maxOutputLength: maxBytes }).toString() ?? undefined, cut: decode === undefined };
  } catch {
    return { body: undefined, cut: true };
  }
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'content-encoding' || name === 'content-length'
      ? []
      : [[name, [value].flat().join(', ')]],
  );
  return Object.fromEntries([...named, ...coding(headers)]);
}

function coding(headers: IncomingMessage['headers']): readonly (readonly [string, string])[] {
  const value = headers['content-encoding'];
  return value === undefined ? [] : [['content-encoding', value]];
}

/**
 * Sends a request on to a tenant and its answer back. Redirections are not followed.
 * @returns the status and the answer, when its last byte has come
 * @throws what the connection throws
 */
export function sendOn(
  request: IncomingMessage,
  response: ServerResponse,
  tenant: URL,
  target: string,
): Promise<{ readonly status: number; readonly reply: CapturedMessage }> {
  const { request: send } = tenant.protocol === 'https:' ? process.getBuiltinModule('node:https') : nodeHttp();
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !ofConnection.has(name)));
  const path = tenant.pathname.replace(/\/$/, '') + target;
  return new Promise((resolve, reject) => {
    const { hostname, port } = tenant;
    const outgoing = send({
      ...{ hostname: hostname.replace(/^\[|\]$/g, ''), port, path, method: request.method, agent: false },
      headers: { ...headers, host: tenant.host, 'accept-encoding': 'identity' },
    });
    outgoing.on('error', reject);
    request.on('aborted', () => outgoing.destroy(new Error('the client has gone')));
    outgoing.on('response', (answer) => {
      const { statusCode: status = 502, rawHeaders } = answer;
      capture(answer).then((reply) => resolve({ status, reply }), reject);
      response.writeHead(status, answer.statusMessage, withoutConnection(rawHeaders));
      answer.pipe(response);
    });
    request.pipe(outgoing);
  });
}

function withoutConnection(rawHeaders: readonly string[]): string[] {
  return rawHeaders.flatMap((name, at) => {
    const value = rawHeaders[at + 1] ?? '';
    return at % 2 === 0 && !ofConnection.has(name.toLowerCase()) ? [name, value] : [];
  });
}
