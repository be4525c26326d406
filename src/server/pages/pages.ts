import type { IncomingMessage } from 'node:http';
import type { VendorKit } from '../../vendors/kit.ts';
import type { AnswerPage } from './answer-page.ts';

/** The dashboard and the API documents of a server. Nothing of them is loaded before one is asked for. */
export class Pages {
  readonly #vendors: readonly VendorKit[];
  #answer: Promise<AnswerPage> | undefined;

  constructor(vendors: readonly VendorKit[]) {
    this.#vendors = vendors;
  }

  /** The function that answers for the pages; loaded again where that failed. */
  get answer(): Promise<AnswerPage> {
    this.#answer ??= this.#load().catch((error: unknown) => {
      this.#answer = undefined;
      throw error;
    });
    return this.#answer;
  }

  async #load(): Promise<AnswerPage> {
    const { createAnswerPage } = await import('./answer-page.ts');
    return createAnswerPage(this.#vendors);
  }
}

const page = /^\/__admin\/(?:ui(?:\/|$)|docs(?:\/|$))/;

/** True for a path of a page, or of a file of one. */
export function isPage(path: string): boolean {
  return page.test(path);
}

/** True for a browser that opens an address which is none: it is led to the dashboard. */
export function isFrontDoor(path: string, { method, headers }: IncomingMessage): boolean {
  if (path !== '/' && path !== '/__admin' && path !== '/__admin/') return false;
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}
