import { Ids } from '../sandbox/ids.ts';
import { RequestNumbers } from '../sandbox/request-numbers.ts';

/**
 * The numbers of the requests of a sandbox that several replicas have. Ids come from the number of the changing request,
 * which is the same wherever it is answered; those of a request that only reads, from the replica's own numbers.
 */
export class SharedNumbers extends RequestNumbers {
  /** Number of requests so far, as the journal counts them. */
  requests = 0;
  /** Number of the last request that changed something; parts of a request have numbers too. */
  ordinal = 0;
  /** True while a request runs that is expected to change nothing. */
  isReading = false;
  readonly #replica: number;
  #reads = 0;
  #begun: Ids[] = [];

  constructor(name: string, replica: number) {
    super(name);
    this.#replica = replica;
  }

  override get last(): number {
    return this.requests;
  }

  override begin(): Ids {
    const ids = this.isReading
      ? new Ids(this.salt ^ Math.imul(this.#replica, 0x9e3779b1), ++this.#reads)
      : new Ids(this.salt, this.ordinal + this.#begun.length + 1);
    this.#begun.push(ids);
    return ids;
  }

  override restart(): void {
    this.ordinal = 0;
    this.requests = 0;
  }

  /** Begins another request. */
  clear(): void {
    this.#begun = [];
  }

  /** The number of the last part of the request. */
  get reached(): number {
    return this.ordinal + this.#begun.length;
  }

  /** True if the request has drawn ids. */
  get isUsed(): boolean {
    return this.#begun.some((ids) => ids.isUsed);
  }
}
