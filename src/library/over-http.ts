import { type ControlReply, type ControlRequest, createCallControl } from './call-control.ts';
import { readEvents } from './listen.ts';
import type { RequestLine } from './sandbox.ts';
import type { Transport } from './transport.ts';

/** The base URL of a running server, and the token of its control API if it asks for one. */
export type ServerAddress = { readonly url: string; readonly token: string | undefined };

/** Returns the way to a server over HTTP. */
export function overHttp(address: ServerAddress, mounts: Transport['mounts']): Transport {
  return {
    url: address.url,
    mounts,
    callIn: (sandbox) => createCallControl((request) => send(address, sandbox, request)),
    listen: (sandbox, listener) => listen(address, sandbox, listener),
  };
}

/**
 * Asks a server who it is.
 * @throws Error with one line if nothing answers there, or something that is no Paystub of this version
 */
export async function requirePaystub(address: ServerAddress, version: string): Promise<Info> {
  const { text } = await send(address, 'default', {
    ...{ method: 'GET', path: '/__admin/info', search: '', body: undefined },
  });
  const info = readInfo(text);
  if (info === undefined) throw new Error(`what answers at ${address.url} is no Paystub, or asks for its admin token`);
  if (info.version !== version)
    throw new Error(`the Paystub at ${address.url} is version ${info.version}, and this library is ${version}`);
  return info;
}

/** The body of `GET /__admin/info`. */
export type Info = {
  readonly version: string;
  readonly vendors: {
    readonly [name: string]: {
      readonly baseUrl: string;
      readonly credentials: Readonly<Record<string, string>>;
    };
  };
};

function readInfo(text: string): Info | undefined {
  try {
    const info = JSON.parse(text);
    return info?.name === 'paystub' && typeof info.version === 'string' ? info : undefined;
  } catch {
    return undefined;
  }
}

async function send(address: ServerAddress, sandbox: string, request: ControlRequest): Promise<ControlReply> {
  const { method, path, search, body } = request;
  const response = await fetchFrom(address, sandbox, search === '' ? path : `${path}?${search}`, {
    method,
    headers: {
      ...headersFor(address),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const isProblem = response.headers.get('content-type') === 'application/problem+json';
  return { text: await response.text(), isProblem };
}

async function listen(
  address: ServerAddress,
  sandbox: string,
  listener: (request: RequestLine) => void,
): Promise<() => void> {
  const end = new AbortController();
  const response = await fetchFrom(address, sandbox, '/__admin/requests/stream', {
    headers: headersFor(address),
    signal: end.signal,
  });
  const events = readEvents(listener);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read(); // the greeting: from now on no request is missed
  const follow = async () => {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) events(part.value);
  };
  follow().catch(() => {}); // the stream is over, ended here or there
  return () => end.abort();
}

function headersFor({ token }: ServerAddress): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

/** Sends a request to a sandbox. Its path names the sandbox, so that URLs in the reply do too. */
async function fetchFrom(
  { url }: ServerAddress,
  sandbox: string,
  target: string,
  init: RequestInit,
): Promise<Response> {
  try {
    return await fetch(url + (sandbox === 'default' ? '' : `/sandbox/${sandbox}`) + target, init);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(`no Paystub answers at ${url} (${cause})`);
  }
}
