/** The parts of a request target that come before any vendor. */
export type Target = {
  /** Host of a target in absolute form; `undefined` in the common form, which begins with the path. */
  readonly host: string | undefined;
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
 * Splits a request target such as `/sandbox/alice/ukg/api/v1/x?a=1`, also one in absolute form, which is sent to
 * proxies and must be taken by every server (RFC 9112, 3.2.2).
 * @param header the sandbox's name by the request's header; a name in the path wins
 */
export function readTarget(url: string, header: string | undefined): Target {
  if (!url.startsWith('/')) {
    const [, host, rest = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)(.*)$/i.exec(url) ?? [];
    if (host !== undefined) return { ...readTarget(rest.startsWith('/') ? rest : `/${rest}`, header), host };
  }
  const mark = url.indexOf('?');
  const whole = mark === -1 ? url : url.slice(0, mark);
  const search = mark === -1 ? '' : url.slice(mark + 1);
  if (!whole.startsWith('/sandbox/')) return { host: undefined, sandbox: header, prefix: '', path: whole, search };
  const end = whole.indexOf('/', '/sandbox/'.length);
  const prefix = end === -1 ? whole : whole.slice(0, end);
  const path = end === -1 ? '/' : whole.slice(end);
  return { host: undefined, sandbox: prefix.slice('/sandbox/'.length), prefix, path, search };
}
