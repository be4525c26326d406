import { toJson } from '../../engine/http/json.ts';
import type { RecordedExchange, RecordedMessage } from '../../scenario/record/recording.ts';
import type { CapturedExchange, CapturedMessage } from '../exchange.ts';

/** An exchange of a journal, as `GET /__admin/requests/{id}` returns it, in the form of one that came over the wire. */
export function fromRequest({ line, request, reply }: RecordedExchange): CapturedExchange {
  const { milliseconds = 0 } = line as { milliseconds?: number };
  return {
    ...{
      at: Date.parse(line.at) || 0,
      milliseconds: Number(milliseconds) || 0,
      method: line.method,
      target: line.path,
    },
    request: toCaptured(request),
    status: line.status,
    reply: toCaptured(reply),
  };
}

function toCaptured({ headers, body }: RecordedMessage): CapturedMessage {
  const sent: readonly [string, unknown][] = Object.entries(headers ?? {}); // a file may have anything in their place
  const named = Object.fromEntries(
    sent.flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [])),
  );
  const isForm = (named['content-type'] ?? '').includes('x-www-form-urlencoded');
  if (body === undefined) return { headers: named, body: undefined };
  if (typeof body === 'string') return { headers: named, body };
  return { headers: named, body: isForm ? String(new URLSearchParams(body as Record<string, string>)) : toJson(body) };
}
