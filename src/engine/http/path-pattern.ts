import { isSecret } from '../journal/redact.ts';
import type { WireRequest } from './http.ts';

/** The parts of a request that its path is read from. */
type Addressed = Pick<WireRequest, 'origin' | 'base' | 'path' | 'search'>;

/** True for a text of the form of a pattern, in which `*` stands for any text. */
export function isLike(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  if (parts.length === 1) return text === pattern;
  const last = parts.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

/** The path of a request as its client sent it, without mount, sandbox and query: `/api/v1/commons/persons`. */
export function visiblePath({ base, path }: Pick<WireRequest, 'base' | 'path'>): string {
  return base + path;
}

/** The visible path of a request with its query, in which secrets are redacted. */
export function visibleTarget(request: Addressed): string {
  const { search } = request;
  return search === '' ? visiblePath(request) : `${visiblePath(request)}?${withoutSecrets(search)}`;
}

/**
 * True for a request whose path has the form of a pattern, in which `*` stands for any text. The path may be written
 * as the client sent it, with or without the vendor's mount, the sandbox's prefix or the whole URL, or as the contract
 * has it. Only a pattern with a question mark looks at the query.
 * @param template the path of the request's operation in the contract; the names of its parameters do not matter
 */
export function matchesPath(pattern: string, request: Addressed, template?: string): boolean {
  const { path, search } = request;
  const [wanted = '', ...query] = pattern.split('?');
  if (query.length > 0 && !matchesQuery(query.join('?'), search)) return false;
  return (
    writingsOf(path, request).some((writing) => isLike(wanted, writing)) ||
    (template !== undefined && writingsOf(nameless(template), request).some((each) => isLike(nameless(wanted), each)))
  );
}

function matchesQuery(pattern: string, search: string): boolean {
  return isLike(pattern, search) || isLike(pattern, withoutSecrets(search));
}

/** The ways to write a path of a vendor, from that of the contract to the whole URL. */
function writingsOf(path: string, { origin, base }: Addressed): readonly string[] {
  const start = origin.indexOf('/', origin.indexOf('//') + 2);
  const prefix = start === -1 ? '' : origin.slice(start);
  const mount = prefix.slice(prefix.lastIndexOf('/') + 1);
  const sent = base + path;
  return [path, sent, `/${mount}${sent}`, prefix + sent, origin + sent];
}

function nameless(template: string): string {
  return template.replaceAll(/\{\w+\}/g, '{}');
}

function withoutSecrets(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of query.keys()) if (isSecret(name)) query.set(name, '[redacted]');
  return query.toString();
}
