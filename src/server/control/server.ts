import type { Group, ServerFacts, Shape } from './call.ts';
import { contract } from './generated/contract.ts';

/** The body of `GET /__admin/info`. */
export type Info = Shape<'Info'>;

/** Operations on the whole server. */
export const serverOperations: Group<'getHealth' | 'getVersion' | 'getInfo' | 'getOpenApi'> = {
  getHealth: ({ facts }) => {
    const { problem } = facts.sandboxes;
    return problem === undefined
      ? { status: 200, body: { status: 'ok' } }
      : { status: 503, body: { status: 'failing', problem } };
  },

  getVersion: ({ facts }) => ({ status: 200, body: { name: 'paystub', version: facts.version } }),

  getInfo: ({ facts }) => ({ status: 200, body: info(facts) }),

  getOpenApi: async ({ facts, params }) => {
    const vendor = facts.vendors.find(({ name }) => name === params.vendor);
    return { status: 200, body: { ...(await (vendor?.contract ?? contract).document()) } };
  },
};

/** Base URLs and test credentials of a running server, in the form of `GET /__admin/info`. */
export function info({ vendors, version, url }: Pick<ServerFacts, 'vendors' | 'version' | 'url'>): Info {
  return {
    name: 'paystub',
    version,
    vendors: Object.fromEntries(
      vendors.map(({ name, mount, credentials }) => [name, { baseUrl: url() + mount, credentials }]),
    ),
  };
}
