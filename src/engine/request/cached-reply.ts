/**
 * A reply that a handler may return again while its data is unchanged. Validated and serialised once.
 * Kept for W1 and W6: see docs/performance.md.
 */
export class CachedReply<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  /** The body as it goes out; `undefined` until the reply was first validated and written. */
  text: string | undefined = undefined;

  constructor(status: Status, body: Body) {
    this.status = status;
    this.body = body;
  }
}

/** The text of a reply that was validated and written before. */
export function cachedText(reply: object): string | undefined {
  return reply instanceof CachedReply ? reply.text : undefined;
}
