import type { Group } from './call.ts';
import { contract } from './generated/contract.ts';

type OpenApiDocument = Readonly<Record<string, unknown>>;
type ServerObject = { readonly url: string; readonly description?: string };
type PathItem = Readonly<Record<string, unknown>> & { readonly servers?: readonly ServerObject[] };
type SecurityScheme = { readonly flows?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** Operations on the OpenAPI documents of the vendors and of the control API. */
export const openApiOperations: Group<'listOpenApi' | 'getOpenApi'> = {
  listOpenApi: ({ facts, origin }) => ({
    status: 200,
    body: [
      ...facts.vendors.map(({ name, title }) => ({ name, title })),
      { name: 'paystub', title: 'Paystub control API' },
    ].map(({ name, title }) => ({ name, title, url: `${origin}/__admin/openapi/${name}.json` })),
  }),

  getOpenApi: async ({ facts, params, origin }) => {
    const vendor = facts.vendors.find(({ name }) => name === params.vendor);
    const document = await (vendor?.contract ?? facts.contract ?? contract).document();
    return { status: 200, body: atThisServer(document, origin + (vendor?.mount ?? '')) };
  },
};

/** A document whose servers and token endpoints are this one's: who imports it never calls the vendor. */
function atThisServer(document: OpenApiDocument, base: string): Record<string, unknown> {
  // A plugin's contract may leave out what OpenAPI lets it leave out.
  const {
    servers = [{ url: '' }],
    components = {},
    paths,
    ...rest
  } = document as {
    readonly servers?: readonly ServerObject[];
    readonly paths: Readonly<Record<string, PathItem>>;
    readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> };
  };
  const { securitySchemes, ...others } = components;
  return {
    ...rest,
    servers: servers.map((server) => localServer(server, base)),
    paths: mapValues(paths, ({ servers: own, ...item }) => ({
      ...item,
      ...(own === undefined ? {} : { servers: own.map((server) => localServer(server, base)) }),
    })),
    components: {
      ...others,
      ...(securitySchemes === undefined
        ? {}
        : { securitySchemes: mapValues(securitySchemes, (each) => localScheme(each, base)) }),
    },
  };
}

function localServer({ url, description }: ServerObject, base: string): ServerObject {
  const there = description === undefined ? '' : `; there: ${description}`;
  return { url: localUrl(url, base), description: `This Paystub${there}` };
}

function localScheme({ flows, ...scheme }: SecurityScheme, base: string): SecurityScheme {
  if (flows === undefined) return scheme;
  const localFlow = (flow: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(flow).map(([name, value]) => [
        name,
        name.endsWith('Url') && typeof value === 'string' ? localUrl(value, base) : value,
      ]),
    );
  return { ...scheme, flows: mapValues(flows, localFlow) };
}

/** The URL with this server in place of its scheme and host, which may hold variables. */
function localUrl(url: string, base: string): string {
  return base + url.replace(/^[a-z]+:\/\/[^/]+/, '');
}

function mapValues<T, R>(object: Readonly<Record<string, T>>, change: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
