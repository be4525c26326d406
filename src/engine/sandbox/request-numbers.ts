import { Ids, salt } from './ids.ts';

/** The numbers of a sandbox's requests, which its ids come from. */
export class RequestNumbers {
  protected readonly salt: number;
  #last: number;

  /** @param name that of the sandbox @param last number of the last request before */
  constructor(name: string, last = 0) {
    this.salt = salt(name);
    this.#last = last;
  }

  /** Number of the last request. */
  get last(): number {
    return this.#last;
  }

  /** Numbers a request and returns its id source. */
  begin(): Ids {
    this.#last += 1;
    return new Ids(this.salt, this.#last);
  }

  /** Begins anew. */
  restart(): void {
    this.#last = 0;
  }
}
