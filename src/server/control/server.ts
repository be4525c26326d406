import { Problem } from '../problem.ts';
import type { Group, ServerFacts, Shape } from './call.ts';
import { contract } from './generated/contract.ts';
import { unusedFaults, unusedFaultText } from './journal/unused-faults.ts';

/** The body of `GET /__admin/info`. */
export type Info = Shape<'Info'>;

/** Operations on the whole server. */
export const serverOperations: Group<'getHealth' | 'getVersion' | 'getInfo' | 'getUsage' | 'getOpenApi'> = {
  getHealth: () => ({ status: 200, body: { status: 'ok' } }),

  getVersion: ({ facts }) => ({ status: 200, body: { name: 'paystub', version: facts.version } }),

  getInfo: ({ facts }) => ({ status: 200, body: info(facts) }),

  getUsage: ({ facts }) => {
    if (facts.usage !== undefined) return { status: 200, body: withUnusedFaults(facts.usage(), facts) };
    const detail = 'This server gathers no usage: "paystub exec" and the library do.';
    throw new Problem(404, { title: 'Not gathered', detail });
  },

  getOpenApi: async ({ facts, params }) => {
    const vendor = facts.vendors.find(({ name }) => name === params.vendor);
    return { status: 200, body: { ...(await (vendor?.contract ?? contract).document()) } };
  },
};

/** The usage with the faults that are still in place and struck nothing yet. */
function withUnusedFaults(usage: Shape<'Usage'>, facts: ServerFacts): Shape<'Usage'> {
  const inPlace = facts.sandboxes
    .list()
    .flatMap((sandbox) =>
      unusedFaults(sandbox.faults.list(), sandbox, facts).map((fault) => unusedFaultText(fault, sandbox.name)),
    );
  return { ...usage, unusedFaults: [...usage.unusedFaults, ...inPlace] };
}

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
