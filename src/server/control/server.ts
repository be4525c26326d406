import type { VendorKit } from '../../vendors/kit.ts';
import { Problem } from '../problem.ts';
import { type Group, isoTime, type ServerFacts, type Shape } from './call.ts';
import { unusedFaultLines } from './journal/unused-faults.ts';
import { wholeCredentials } from './own-credentials.ts';
import { tellOfReload } from './tell-watchers.ts';

/** The body of `GET /__admin/info`. */
export type Info = Shape<'Info'>;

/** Operations on the whole server. */
export const serverOperations: Group<
  'getHealth' | 'getMetrics' | 'getVersion' | 'getInfo' | 'getUsage' | 'getCoverage' | 'reload'
> = {
  getHealth: ({ facts }) => {
    const { problem } = facts.sandboxes;
    if (problem === undefined) return { status: 200, body: { status: 'ok' } };
    const storage = facts.shared === undefined ? {} : { storage: 'unreachable' as const };
    return { status: 503, body: { status: 'failing', problem, ...storage } };
  },

  getMetrics: async ({ facts }) => ({ status: 200, body: await facts.metrics.text() }),

  getVersion: ({ facts }) => ({ status: 200, body: { name: 'paystub', version: facts.version } }),

  getInfo: ({ facts }) => ({ status: 200, body: info(facts) }),

  getUsage: ({ facts }) => {
    if (facts.usage !== undefined) return { status: 200, body: withUnusedFaults(facts.usage(), facts) };
    const detail = 'This server gathers no usage: "paystub exec" and the library do.';
    throw new Problem(404, { title: 'Not gathered', detail });
  },

  getCoverage: async ({ facts }) => {
    const { coverage, shared, sandboxes } = facts;
    if (coverage !== undefined) return { status: 200, body: await coverage(shared ?? sandboxes) };
    const detail = 'This server gathers no coverage: "paystub serve", "paystub exec" and the library do.';
    throw new Problem(404, { title: 'Not gathered', detail });
  },

  reload: async ({ facts }) => {
    if (facts.reload === undefined)
      throw new Problem(404, { title: 'Nothing to read', detail: 'This server was started without files.' });
    try {
      const reloaded = await facts.reload();
      tellOfReload(facts);
      return { status: 200, body: reloaded };
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'UsageError') throw error;
      throw new Problem(409, { title: 'Not reloaded', detail: error.message });
    }
  },
};

/** The usage with the faults that are still in place and struck nothing yet. */
function withUnusedFaults(usage: Shape<'Usage'>, facts: ServerFacts): Shape<'Usage'> {
  return { ...usage, unusedFaults: [...usage.unusedFaults, ...unusedFaultLines(facts)] };
}

/** Base URLs and test credentials of a running server, in the form of `GET /__admin/info`. */
export function info({
  vendors,
  version,
  url,
  addresses,
  ownData,
  sandboxes,
  shared,
  database,
}: Pick<
  ServerFacts,
  'vendors' | 'version' | 'url' | 'addresses' | 'ownData' | 'sandboxes' | 'shared' | 'database'
>): Info {
  const owning = sandboxes.owners.isEmpty
    ? []
    : sandboxes.awake().filter(({ credentials }) => Object.keys(credentials).length > 0);
  return {
    name: 'paystub',
    version,
    vendors: Object.fromEntries(vendors.map((vendor) => [vendor.name, access(vendor, url() + vendor.mount)])),
    ...addresses?.(),
    ...(owning.length === 0
      ? {}
      : {
          sandboxes: owning.map((own) => ({ name: own.name, credentials: wholeCredentials(vendors, own.credentials) })),
        }),
    ...(shared === undefined ? {} : { replica: shared.replica, storage: database ?? '' }),
    ...(ownData === undefined ? {} : { ownData: { ...ownData, begun: isoTime(ownData.begun) } }),
  };
}

/** Where a vendor is found, and the credentials of everybody that it knows. */
function access({ credentials, otherCredentials = [] }: VendorKit, baseUrl: string): Info['vendors'][string] {
  const others = otherCredentials.map(({ base = '', ...caller }) => ({ ...caller, baseUrl: baseUrl + base }));
  return { baseUrl, credentials, others };
}
