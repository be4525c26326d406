import type { CallControl } from './operation.ts';
import type { RequestLine } from './sandbox.ts';

/** The way to a server: inside this process, or over HTTP. */
export type Transport = {
  /** Base URL of the server, without a slash at its end. */
  readonly url: string;
  /** The path that each vendor's API begins with, `/ukg`. */
  readonly mounts: ReadonlyMap<string, string>;
  /** Creates the function that performs operations of the control API in a sandbox. */
  readonly callIn: (sandbox: string) => CallControl;
  /** Calls a listener with each further request to a sandbox. @returns the function that ends it */
  readonly listen: (sandbox: string, listener: (request: RequestLine) => void) => Promise<() => void>;
};
