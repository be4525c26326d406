import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Entry } from '../../engine/journal/entry.ts';
import { isSecret } from '../../engine/journal/redact.ts';
import { createPaint, type Paint } from '../../engine/paint.ts';
import { forTerminalLine, jsonForTerminal } from '../../engine/printable.ts';
import type { RequestListener } from '../../engine/sandbox/sandboxes.ts';
import { explain } from '../../server/control/journal/explain.ts';
import type { LogMiddleware } from '../../server/server.ts';
import type { VendorKit } from '../../vendors/kit.ts';

/** The surroundings of a request log. */
export type RequestLogOptions = {
  readonly format: 'text' | 'json';
  readonly colours: boolean;
  readonly vendors: readonly VendorKit[];
  /** Returns the real time in milliseconds since 1970. */
  readonly clock: () => number;
  readonly out: (text: string) => void;
};

/** Writes one line for each request when it is answered, and below it why it was refused. */
export type RequestLog = {
  /** Mounted on the server's Express application, before everything else. */
  readonly middleware: LogMiddleware;
  /** Told of each request to a vendor: what the line says beyond HTTP. */
  readonly onRequest: RequestListener;
  /** The requests that are under way, `GET /ukg/api/…`. */
  readonly pending: () => readonly string[];
};

/** A line of the log. */
type Line = {
  readonly time: number;
  readonly method: string;
  /** The path as it came, with its query, without secrets. */
  readonly path: string;
  /** 0 if no reply went out. */
  readonly status: number;
  readonly milliseconds: number;
  /** The name that the client, or a proxy before Paystub, gave to the request. */
  readonly requestId: string | undefined;
  readonly known: KnownRequest | undefined;
};

/** The part of a line that only the simulator knows. */
type KnownRequest = Pick<Entry, 'vendor' | 'operation' | 'evidence' | 'rules'> & {
  readonly sandbox: string;
  /** The request's number in the journal of its sandbox. */
  readonly request: number;
  /** Sentences that say why a request was refused; none for a success. */
  readonly reasons: readonly string[];
};

/** Creates a request log. Morgan decides when a reply has gone out, and how long that took. */
export async function createRequestLog(options: RequestLogOptions): Promise<RequestLog> {
  const { default: morgan } = await import('morgan');
  const toText = options.format === 'json' ? toJson : (line: Line) => toLines(line, options.colours);
  // A request's headers are one object from Node's parser to the journal.
  const known = new WeakMap<object, KnownRequest>();
  const pending = new Map<IncomingMessage, string>();
  const write = morgan(
    (tokens, request: IncomingMessage, response: ServerResponse) => {
      const line = {
        time: options.clock(),
        method: request.method ?? '',
        path: cleanPath(request.url ?? ''),
        status: Number(tokens.status?.(request, response) ?? 0),
        milliseconds: Number(tokens['total-time']?.(request, response, 1) ?? 0),
        requestId: requestIdOf(request),
        known: known.get(request.headers),
      };
      return isHealthCheck(line) ? undefined : toText(line);
    },
    { stream: { write: options.out } },
  );
  return {
    middleware: (request, response, next) => {
      pending.set(request, `${request.method} ${cleanPath(request.url ?? '')}`);
      response.once('close', () => pending.delete(request));
      write(request, response, next);
    },
    onRequest: (entry, sandbox) => {
      const { vendor, operation, evidence, rules, reply } = entry;
      const failed = reply.status === 0 || reply.status >= 400;
      const reasons = failed ? reasonsOf(explain(entry, options, sandbox)) : [];
      known.set(entry.request.headers, {
        vendor,
        operation,
        evidence,
        rules,
        sandbox: sandbox.name,
        request: entry.id,
        reasons,
      });
    },
    pending: () => [...pending.values()],
  };
}

/** The id of a request that its sender gave it, where it is one and no text that somebody hides there. */
function requestIdOf({ headers }: IncomingMessage): string | undefined {
  const [, trace] = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(headerText(headers.traceparent)) ?? [];
  const sent = headerText(headers['x-request-id']) || headerText(headers['x-correlation-id']);
  return /^[\w.:-]{1,64}$/.test(sent) ? sent : trace;
}

function headerText(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

// Balancers and containers ask every few seconds.
function isHealthCheck({ path, status }: Line): boolean {
  return path === '/__admin/health' && status === 200;
}

const maxReasons = 4;

function reasonsOf({ verdict, violations = [], rules }: ReturnType<typeof explain>): readonly string[] {
  const decided = rules.filter(({ form }) => form === 'refusal').map(({ id, says }) => `${id}: ${says}`);
  const broken = violations.map(({ in: part, pointer, says }) => `${part} ${pointer}: ${says}`);
  return [...(decided.length === 0 ? [verdict] : []), ...broken, ...decided].slice(0, maxReasons);
}

/**
 * A path without the values of secret query keys and without characters that could steer a terminal. In a target in
 * absolute form, which a client sends to its proxy, there may be a user with a password.
 */
function cleanPath(path: string): string {
  const [start = '', ...query] = path.split('?');
  const before = start.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/]*@/i, '$1');
  const parts = query.join('?').split('&').map(cleanPart);
  return forTerminalLine(query.length === 0 ? before : `${before}?${parts.join('&')}`);
}

// The name may be written in escapes, which its reader undoes.
function cleanPart(part: string): string {
  const [name = ''] = new URLSearchParams(part).keys();
  return isSecret(name) ? `${part.split('=')[0]}=[redacted]` : part;
}

function toJson({ time, known, ...line }: Line): string {
  return jsonForTerminal({ event: 'request', time: new Date(time).toISOString(), ...line, ...known });
}

function toLines({ time, method, path, status, milliseconds, known }: Line, colours: boolean): string {
  const paint = createPaint(colours);
  const at = new Date(time).toTimeString().slice(0, 'hh:mm:ss'.length);
  const colour = status >= 500 || status === 0 ? 'red' : status >= 400 ? 'yellow' : 'green';
  const first = [
    paint('dim', at),
    paint(colour, status === 0 ? '---' : String(status)),
    method.padEnd('DELETE'.length),
    path,
    ...(known === undefined ? [] : [paint('dim', known.vendor), evidenceText(known, paint)]),
    paint('dim', `${Math.round(milliseconds)} ms`),
  ];
  const reasons = (known?.reasons ?? []).map((reason) => `             ${paint('dim', forTerminalLine(reason))}`);
  return [first.join('  '), ...reasons].join('\n');
}

function evidenceText({ evidence }: KnownRequest, paint: Paint): string {
  return paint(evidence === 'inferred' ? 'yellow' : 'dim', evidence ?? '');
}
