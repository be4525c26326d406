import { toJson } from '../../engine/http/json.ts';
import type { Shape } from '../shapes.ts';

/** Headers that curl writes by itself, or that say nothing about the request. */
const own = /^(?:host|user-agent|accept|accept-encoding|accept-language|content-length|connection|sec-.*|priority)$/i;

/** A request as a command for curl. Secrets are redacted in it: the reader puts them in. @param baseUrl the vendor's */
export function toCurl({ line, request }: Shape<'Request'>, baseUrl: string): string {
  const isRead = line.method === 'GET';
  const headers = Object.entries(request.headers).filter(([name]) => !own.test(name));
  const body = request.body === undefined ? undefined : bodyText(request);
  return [
    `curl${isRead ? '' : ` -X ${line.method}`} ${quote(baseUrl + line.path)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(body)}`]),
  ].join(' \\\n  ');
}

/** The body of a request as it can be sent again. */
export function bodyText({ headers, body }: Shape<'Message'>): string {
  const type = headers['content-type'] ?? headers['Content-Type'] ?? '';
  if (typeof body === 'string') return body;
  if (type.startsWith('application/x-www-form-urlencoded'))
    return new URLSearchParams(body as Record<string, string>).toString();
  return toJson(body);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
