/** A request as it came from the wire, after the sandbox and the vendor were taken from its path. */
export type WireRequest = {
  readonly method: string;
  /** Path below the vendor's base, without query: `/v1/commons/persons/employment_terms`. */
  readonly path: string;
  /** The base that was in front of the path, `/Demo`, or `''`. */
  readonly base: string;
  /** Raw query without the question mark, or `''`. */
  readonly search: string;
  /** URL of the vendor's root: scheme, host and port that the client called, the sandbox prefix and the mount. */
  readonly origin: string;
  readonly headers: WireHeaders;
  readonly body: RequestBody;
  /** The connection that it came on; `undefined` where there is none, as within a process. */
  readonly connection?: Connection | undefined;
};

/** A client's connection, as far as limits of concurrency need to tell it from others. */
export type Connection = { readonly destroyed: boolean };

/** Request headers by lower-case name; repeated ones are joined by a comma. */
export type WireHeaders = { readonly [name: string]: string | string[] | undefined };

/** Bytes of a request body, or the note that it was over the limit and was not kept. */
export type RequestBody = { readonly bytes: Uint8Array; readonly tooLarge: false } | { readonly tooLarge: true };

/** A reply ready to be written. */
export type WireReply = {
  /** 0 where a fault lets no reply out: nothing but the connection's end is to be delivered. */
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | Uint8Array;
  /** The bytes of a long body, which is itself made when it is asked for: what sends or holds it needs no copy. */
  readonly pieces?: readonly Uint8Array[];
  /** The fault of the connection that it is delivered with; at once and whole if not given. */
  readonly delivery?: Delivery;
};

/** A fault of the connection, put in the way of a reply. */
export type Delivery = {
  /** Milliseconds to wait before anything is sent. */
  readonly delay: number;
  /**
   * The early end of the connection: `reset` breaks it off, `empty` closes it without a byte, a number sends so many
   * bytes of the body before that.
   */
  readonly cut?: 'reset' | 'empty' | number;
  /** Sends the body no faster than this. */
  readonly bytesPerSecond?: number;
};

/** True for a reply that does not go out. */
export function isUnanswered({ status }: WireReply): boolean {
  return status === 0;
}

/** First value of a header, or `undefined`. */
export function header(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Makes a reply with a long body. Its text is joined when somebody asks for it. */
export function inPieces(rest: Omit<WireReply, 'body' | 'pieces'>, pieces: readonly Uint8Array[]): WireReply {
  let text: string | undefined;
  return {
    ...rest,
    pieces,
    get body() {
      text ??= Buffer.concat(pieces).toString();
      return text;
    },
  };
}

/** A reply with other headers. */
export function withHeaders(reply: WireReply, headers: WireReply['headers']): WireReply {
  const { pieces } = reply;
  if (pieces === undefined) return { ...reply, headers };
  const { status, delivery } = reply;
  return inPieces({ status, headers, ...(delivery === undefined ? {} : { delivery }) }, pieces);
}

/** The bytes of pieces together. */
export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
