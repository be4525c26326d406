import type { WireReply } from '../engine/http/http.ts';

/** The pages of other origins that a browser lets call an API. */
export type CorsPolicy = {
  /** Origins as browsers write them, such as `http://localhost:5173`; or `*` alone, for all. */
  readonly origins: readonly string[];
  /** Their requests may carry cookies and client certificates. */
  readonly credentials: boolean;
};

type Headers = Readonly<Record<string, string>>;

/** Returns true if a page of an origin may call. @param origin the request's `Origin`, if it has one */
export function isAllowed({ origins }: CorsPolicy, origin: string | undefined): origin is string {
  return origin !== undefined && (origins.includes('*') || origins.includes(origin));
}

// Headers that a page may read without being told of them (Fetch standard, CORS-safelisted response-header name).
const alwaysExposed = /^(?:cache-control|content-language|content-length|content-type|expires|last-modified|pragma)$/i;

/**
 * Makes the headers that let a page read a reply.
 * @param names the names of the reply's own headers; the page may read each of them
 */
export function corsHeaders(policy: CorsPolicy, origin: string | undefined, names: readonly string[]): Headers {
  const exposed = names.filter((name) => !alwaysExposed.test(name));
  return {
    ...allowOrigin(policy, origin),
    ...(exposed.length === 0 ? {} : { 'Access-Control-Expose-Headers': exposed.join(', ') }),
  };
}

/** Makes the reply to a browser that asks, before a request, if a page of an allowed origin may send it. */
export function preflightReply(policy: CorsPolicy, origin: string, requestedHeaders: string | undefined): WireReply {
  return {
    status: 204,
    headers: {
      ...allowOrigin(policy, origin),
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      ...(requestedHeaders === undefined ? {} : { 'Access-Control-Allow-Headers': requestedHeaders }),
      'Access-Control-Max-Age': '600',
    },
    body: '',
  };
}

/** A reply names one origin (Fetch standard): the one that asks if it is in the list, or the only one of the list. */
function allowOrigin({ origins, credentials }: CorsPolicy, origin: string | undefined): Headers {
  const named = origins.length === 1 ? origins[0] : origins.find((each) => each === origin);
  return {
    ...(named === undefined ? {} : { 'Access-Control-Allow-Origin': named }),
    ...(named !== undefined && credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
    ...(named === '*' ? {} : { Vary: 'Origin' }), // not to be kept for a page of another origin
  };
}
