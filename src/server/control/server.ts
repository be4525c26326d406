import type { VendorKit } from '../../vendors/kit.ts';
import type { Group, ServerFacts, Shape } from './call.ts';
import { contract } from './generated/contract.ts';

/** The body of `GET /__admin/info`. */
export type Info = Shape<'Info'>;

/** Operations on the whole server. */
export const serverOperations: Group<'getHealth' | 'getVersion' | 'getInfo' | 'getOpenApi'> = {
  getHealth: () => ({ status: 200, body: { status: 'ok' } }),

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
    vendors: Object.fromEntries(vendors.map((vendor) => [vendor.name, access(vendor, url() + vendor.mount)])),
  };
}

/** Where a vendor is found, and the credentials of everybody that it knows. */
function access({ credentials, otherCredentials = [] }: VendorKit, baseUrl: string): Info['vendors'][string] {
  const others = otherCredentials.map(({ base = '', ...caller }) => ({ ...caller, baseUrl: baseUrl + base }));
  return { baseUrl, credentials, others };
}
