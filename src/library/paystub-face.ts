import { sandboxName } from '../engine/sandbox/sandboxes.ts';
import { createSandbox } from './create-sandbox.ts';
import type { Credentials } from './generated/vendors.ts';
import type { Paystub } from './paystub.ts';
import { createReports } from './reports.ts';
import type { UnusedFaults } from './sandbox.ts';
import type { Transport } from './transport.ts';

/** The facts that the face of a Paystub shows. */
export type FaceFacts = {
  readonly version: string;
  readonly credentials: Credentials;
  /** The sandbox that the Paystub itself is, and the path before the vendors' mounts in it. */
  readonly own: { readonly name: string; readonly prefix: string };
  readonly unusedFaults: UnusedFaults;
  /** Returns a name that no sandbox has. */
  readonly unusedName: () => string;
  /** The real time in milliseconds since 1970, for reports. */
  readonly clock: () => number;
  readonly close: () => Promise<void>;
};

/** Creates the face of a Paystub, which is itself a sandbox. */
export function createFace(transport: Transport, facts: FaceFacts): Paystub {
  const { version, credentials, own, unusedFaults, unusedName, clock, close } = facts;
  const call = transport.callIn(own.name);
  const sandbox = (name: string) => {
    if (!sandboxName.test(name)) throw new TypeError(`"${name}" is no name for a sandbox: ${sandboxName.source}`);
    return createSandbox(transport, name, `/sandbox/${name}`, unusedFaults);
  };
  return {
    ...createSandbox(transport, own.name, own.prefix, unusedFaults),
    version,
    credentials,
    sandbox: (name = unusedName()) => sandbox(name),
    sandboxes: {
      list: () => call('listSandboxes'),
      create: async (body) => sandbox((await call('createSandbox', { body })).name),
    },
    reload: () => call('reload'),
    metrics: () => call('getMetrics'),
    openApi: (name) => call('getOpenApi', { params: { vendor: name } }),
    ...createReports(call, version, clock),
    close,
    [Symbol.asyncDispose]: close,
  };
}
