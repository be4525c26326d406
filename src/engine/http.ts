/** A request as it came from the wire, after the sandbox and the vendor were taken from its path. */
export type WireRequest = {
  readonly method: string;
  /** Path below the vendor's base, without query: `/v1/commons/persons/employment_terms`. */
  readonly path: string;
  /** The base that was in front of the path, `/Demo`, or `''`. */
  readonly base: string;
  /** Raw query without the question mark, or `''`. */
  readonly search: string;
  /** Scheme, host and port that the client called, with the mount and the sandbox prefix: where the vendor's root is. */
  readonly origin: string;
  readonly headers: WireHeaders;
  readonly body: RequestBody;
};

/** Request headers by lower-case name; repeated ones joined by a comma. */
export type WireHeaders = { readonly [name: string]: string | string[] | undefined };

/** Bytes of a request body, or the note that it was over the limit and was not kept. */
export type RequestBody = { readonly bytes: Uint8Array; readonly tooLarge: false } | { readonly tooLarge: true };

/** An answer ready to be written. */
export type WireReply = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | Uint8Array;
};

/** First value of a header, or `undefined`. */
export function header(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
