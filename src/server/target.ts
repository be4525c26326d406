import type { Vendor } from '../engine/request/vendor.ts';

/** The parts of a request target that come before any vendor. */
export type Target = {
  /** Vendor that the request's host has chosen, whatever its path; `undefined` where the path chooses. */
  readonly vendor: Vendor | undefined;
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
    const absolute = splitAbsolute(url);
    if (absolute !== undefined) return { ...readTarget(absolute.rest, header), host: absolute.host };
  }
  const mark = url.indexOf('?');
  const whole = mark === -1 ? url : url.slice(0, mark);
  const search = mark === -1 ? '' : url.slice(mark + 1);
  if (!whole.startsWith('/sandbox/')) return toTarget(header, '', whole, search);
  const end = whole.indexOf('/', '/sandbox/'.length);
  const prefix = end === -1 ? whole : whole.slice(0, end);
  const path = end === -1 ? '/' : whole.slice(end);
  return toTarget(prefix.slice('/sandbox/'.length), prefix, path, search);
}

/** Splits a target in absolute form, `http://api.example/v2/x?a=1`; `undefined` for any other. */
export function splitAbsolute(url: string): { readonly host: string; readonly rest: string } | undefined {
  const [, host, rest = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)(.*)$/i.exec(url) ?? [];
  return host === undefined ? undefined : { host, rest: rest.startsWith('/') ? rest : `/${rest}` };
}

function toTarget(sandbox: string | undefined, prefix: string, path: string, search: string): Target {
  return { vendor: undefined, host: undefined, sandbox, prefix, path, search };
}
