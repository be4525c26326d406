import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { nodeHttp } from '../../engine/built-ins.ts';
import { createLocate } from '../../engine/http/router.ts';
import { findAddress } from '../../engine/request/address.ts';
import type { Vendor } from '../../engine/request/vendor.ts';
import type { CapturedExchange } from '../exchange.ts';
import { capture, sendOn } from './forward.ts';

/** A tenant whose answers are recorded. */
export type RecorderOptions = {
  readonly vendor: Vendor;
  /** The part before the vendor's own paths. */
  readonly target: URL;
  readonly allowWrites: boolean;
  readonly clock: () => number;
  readonly timer: () => number;
  /** Called with each exchange when its answer has ended. */
  readonly onExchange: (exchange: CapturedExchange) => void;
  /** Takes one line about a request that was not sent on, or got no answer. */
  readonly onRefused: (line: string) => void;
};

/** Creates a server that sends requests on to a tenant and passes what was asked and answered to a listener. */
export function createRecorder(options: RecorderOptions): Server {
  const answer = createAnswer(options);
  return nodeHttp().createServer((request, response) =>
    answer(request, response, targetOf(request.url ?? '/', options.vendor)),
  );
}

/** Answers a request for a path below the vendor's mount; `undefined` stands for a path that is none of the vendor's. */
export type AnswerTarget = (request: IncomingMessage, response: ServerResponse, target: string | undefined) => void;

/** Creates the function that asks the tenant, records what it answers, and refuses what may write. */
export function createAnswer(options: RecorderOptions): AnswerTarget {
  const isAllowed = readingOf(options);
  return (request, response, target) => {
    if (target === undefined) return refuse(response, 404, 'not-recorded', notRecorded(options.vendor));
    if (!options.allowWrites && !isAllowed(request, target)) {
      options.onRefused(`${request.method} ${pathOf(target)} refused: it may write, and --allow-writes was not given`);
      return refuse(response, 405, 'read-only', 'This recording reads only. --allow-writes lifts that.');
    }
    void record(request, response, target, options);
  };
}

/** The path below the mount that a request asks for; `undefined` where it is no path of the vendor's. */
export function targetOf(url: string, vendor: Vendor): string | undefined {
  const [path = '', search] = url.split(/\?(.*)/s);
  const address = path.startsWith('/__admin') ? undefined : findAddress([vendor], path);
  if (address === undefined) return undefined;
  return address.base + address.path + (search === undefined ? '' : `?${search}`);
}

/** Tells which requests change nothing: reads, and those for tokens. */
function readingOf({ vendor }: RecorderOptions): (request: IncomingMessage, target: string) => boolean {
  const locate = createLocate(vendor.contract, vendor.ignoreCase);
  return ({ method = '', headers }, target) => {
    if ('x-http-method-override' in headers || 'x-http-method' in headers || 'x-method-override' in headers)
      return false;
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true;
    const [path = ''] = target.split('?');
    return vendor.bases.some((base) => {
      if (!path.toLowerCase().startsWith(base.toLowerCase())) return false;
      const located = locate(method, path.slice(base.length));
      return located?.found === true && (located.operation.reads || located.operation.public);
    });
  };
}

async function record(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  { target: tenant, clock, timer, onExchange, onRefused }: RecorderOptions,
): Promise<void> {
  const [at, started] = [clock(), timer()];
  const sent = capture(request);
  sent.catch(() => {}); // told below, by what was sent on
  try {
    const { status, reply } = await sendOn(request, response, tenant, target);
    onExchange({
      ...{ at, milliseconds: timer() - started, method: request.method ?? 'GET', target, status },
      request: await sent,
      reply,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    onRefused(`${request.method} ${pathOf(target)} got no answer of ${tenant.host}: ${code ?? message}`);
    if (response.headersSent) response.destroy();
    else refuse(response, 502, 'target-unreachable', `${tenant.host} does not answer: ${code ?? message}`);
  }
}

/** Answers with a refusal of Paystub's own. */
export function refuse(response: ServerResponse, status: number, reason: string, detail: string): void {
  const title = nodeHttp().STATUS_CODES[status] ?? reason;
  response.writeHead(status, {
    ...{ 'Content-Type': 'application/problem+json', 'X-Paystub-Error': reason },
    ...(status === 405 ? { Allow: 'GET, HEAD, OPTIONS' } : {}),
  });
  response.end(JSON.stringify({ type: 'about:blank', title, status, detail }));
}

function notRecorded({ name, mount }: Vendor): string {
  return `This recorder asks ${name} alone; its paths begin with ${mount}, or are the vendor's own.`;
}

/** A path without its query, which may hold secrets. */
function pathOf(target: string): string {
  return target.split('?')[0] ?? target;
}
