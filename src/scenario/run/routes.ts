import type { Vendor } from '../../engine/request/vendor.ts';

/** A replacement for a server of a contract. */
export type Route = {
  /** Server URL of the contract, with defaults for its variables: `https://api.intacct.com/ia/api/v1`. */
  readonly from: string;
  /** URL in its place: `http://127.0.0.1:4010/intacct/ia/api/v1`. */
  readonly to: string;
  /** Additional headers, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** The URL that a request really goes to, and its additional headers. */
export type Reach = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

type Server = {
  readonly url: string;
  readonly variables?: { readonly [name: string]: { readonly default?: string } };
};
type PathItem = { readonly servers?: readonly Server[] } & { readonly [method: string]: unknown };
/** The parts of an OpenAPI document that are read here. */
export type Documented = {
  readonly servers?: readonly Server[];
  readonly paths?: { readonly [path: string]: PathItem };
};

/** Returns routes from every server that the vendors' contracts name to one Paystub. */
export async function routesTo(
  origin: string,
  vendors: readonly Pick<Vendor, 'mount' | 'contract'>[],
): Promise<readonly Route[]> {
  const routes = await Promise.all(
    vendors.map(async ({ mount, contract }) =>
      serversOf((await contract.document()) as Documented).map((from) => ({
        from,
        to: `${origin}${mount}${pathOf(from)}`,
      })),
    ),
  );
  return routes.flat().sort((a, b) => b.from.length - a.from.length);
}

/**
 * Returns where a request to a vendor really goes.
 * @throws Error for a host that no contract names
 */
export function reach(url: string, routes: readonly Route[]): Reach {
  const route = routes.find(({ from }) => url === from || url.startsWith(`${from}/`) || url.startsWith(`${from}?`));
  if (route === undefined) throw new Error(`no simulated system answers at ${new URL(url).origin}`);
  return { url: `${route.to}${url.slice(route.from.length)}`, headers: route.headers ?? {} };
}

/** Returns where a request goes within one Paystub. The control API is found there whatever host its contract names. */
export function reachWithin(url: string, origin: string, routes: readonly Route[], sandbox: string): Reach {
  const { pathname, search } = new URL(url);
  const own = pathname.startsWith('/__admin/') ? `${origin}${pathname}${search}` : reach(url, routes).url;
  return { url: own, headers: { 'x-paystub-sandbox': sandbox } };
}

/** Returns the server URLs of a document, with defaults for their variables. */
export function serversOf(document: Documented): readonly string[] {
  const items = Object.values(document.paths ?? {});
  const operations = items.flatMap((item) => Object.values(item).filter((value) => typeof value === 'object'));
  const servers = [document, ...items, ...(operations as Documented[])].flatMap((holder) => holder.servers ?? []);
  return [...new Set(servers.map(urlOf))];
}

function urlOf({ url, variables = {} }: Server): string {
  return url.replaceAll(/\{([^}]+)\}/g, (whole, name) => variables[name]?.default ?? whole).replace(/\/$/, '');
}

function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/$/, '');
}
