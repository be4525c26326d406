/** The parts of a request target that come before any vendor. */
export type Target = {
  /** Sandbox named by `/sandbox/{name}` or by the header; `undefined` without either. */
  readonly sandbox: string | undefined;
  /** `/sandbox/{name}` if the path began so, else `''`. */
  readonly prefix: string;
  /** Path after the prefix. */
  readonly path: string;
  /** Raw query without the question mark, or `''`. */
  readonly search: string;
};

/**
 * Splits a request target such as `/sandbox/alice/ukg/api/v1/x?a=1`.
 * @param header the sandbox's name by the request's header; a name in the path wins
 */
export function readTarget(url: string, header: string | undefined): Target {
  const mark = url.indexOf('?');
  const whole = mark === -1 ? url : url.slice(0, mark);
  const search = mark === -1 ? '' : url.slice(mark + 1);
  if (!whole.startsWith('/sandbox/')) return { sandbox: header, prefix: '', path: whole, search };
  const end = whole.indexOf('/', '/sandbox/'.length);
  const prefix = end === -1 ? whole : whole.slice(0, end);
  return { sandbox: prefix.slice('/sandbox/'.length), prefix, path: end === -1 ? '/' : whole.slice(end), search };
}
