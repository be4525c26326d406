import type { VendorKit } from '../vendors/kit.ts';
import type { Credentials } from './generated/vendors.ts';
import { type Info, overHttp, requirePaystub } from './over-http.ts';
import type { ConnectOptions, Paystub } from './paystub.ts';
import { createFace } from './paystub-face.ts';

/** The dependencies of a connection on the process that makes it. */
export type ConnectSurroundings = {
  readonly vendors: readonly Pick<VendorKit, 'name' | 'mount'>[];
  readonly version: string;
  readonly clock: () => number;
  /** A text that other connections to the server do not have, for the names of sandboxes. */
  readonly session: string;
};

/** Connects to a running server. @param url its base URL, or that of a sandbox @throws Error with one line */
export async function connectTo(
  url: string,
  { adminToken, unusedFaults = 'report' }: ConnectOptions,
  { vendors, version, clock, session }: ConnectSurroundings,
): Promise<Paystub> {
  const [, server = url, name = 'default'] = /^(.*?)(?:\/sandbox\/([^/]+))?\/*$/.exec(url) ?? [];
  if (!URL.canParse(server)) throw new Error(`"${url}" is no URL of a Paystub`);
  const address = { url: server, token: adminToken };
  const info = await requirePaystub(address, version);
  const mounts = new Map([...mountsOf(info), ...vendors.map(({ name, mount }) => [name, mount] as const)]);
  let count = 0;
  return createFace(overHttp(address, mounts), {
    ...{ version, clock, unusedFaults, credentials: credentialsOf(info) },
    own: { name, prefix: name === 'default' ? '' : `/sandbox/${name}` },
    unusedName: () => {
      count += 1;
      return `${session}-${count}`;
    },
    close: async () => {},
  });
}

/** The mounts by the base URLs that a server gives: those of plugins' vendors, which this process does not know. */
function mountsOf({ vendors }: Info): readonly (readonly [string, string])[] {
  return Object.entries(vendors).map(([name, { baseUrl }]) => [name, baseUrl.slice(baseUrl.lastIndexOf('/'))]);
}

function credentialsOf({ vendors }: Info): Credentials {
  const entries = Object.entries(vendors).map(([name, { credentials }]) => [name, credentials]);
  return Object.fromEntries(entries) as Credentials;
}
