import { type Group, isoTime, type ServerFacts, type Shape } from './call.ts';

/** The body of `GET /__admin/info`. */
export type Info = Shape<'Info'>;

/** Operations on the whole server. */
export const serverOperations: Group<'getHealth' | 'getVersion' | 'getInfo'> = {
  getHealth: () => ({ status: 200, body: { status: 'ok' } }),

  getVersion: ({ facts }) => ({ status: 200, body: { name: 'paystub', version: facts.version } }),

  getInfo: ({ facts }) => ({ status: 200, body: info(facts) }),
};

/** Base URLs and test credentials of a running server, in the form of `GET /__admin/info`. */
export function info({
  vendors,
  version,
  url,
  ownData,
}: Pick<ServerFacts, 'vendors' | 'version' | 'url' | 'ownData'>): Info {
  return {
    name: 'paystub',
    version,
    vendors: Object.fromEntries(
      vendors.map(({ name, mount, credentials }) => [name, { baseUrl: url() + mount, credentials }]),
    ),
    ...(ownData === undefined ? {} : { ownData: { ...ownData, begun: isoTime(ownData.begun) } }),
  };
}
