/**
 * A reply that a handler gives again for as long as what it shows stays the same. It is judged by the contract and
 * written as text once; for all that is read often, that is most of the work.
 */
export class CachedReply<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  /** The body as it goes out, once it was judged and written. */
  text: string | undefined = undefined;

  constructor(status: Status, body: Body) {
    this.status = status;
    this.body = body;
  }
}
