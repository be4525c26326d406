import { baseUrlVariable, variableNames, variablesFor } from '../settings/variables.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { type ExampleBody, exampleBody } from './example-body.ts';
import { follow, type Part } from './references.ts';

/** A request of a collection. Texts may hold variables, `{{UKG_BASE_URL}}`. */
export type CollectionRequest = {
  readonly name: string;
  readonly description: string;
  readonly method: string;
  /** The URL without its query. Parameters of the path stand in it as `:name`. */
  readonly url: string;
  readonly pathParameters: readonly Parameter[];
  readonly query: readonly Parameter[];
  readonly headers: readonly Parameter[];
  /** User name and password of HTTP's basic authentication, where the request uses it. */
  readonly basic: { readonly username: string; readonly password: string } | undefined;
  readonly body: ExampleBody | undefined;
  /** The variable that keeps the token, where the request asks for one. */
  readonly givesToken: string | undefined;
};

/** A parameter of a request. */
export type Parameter = { readonly name: string; readonly value: string; readonly isRequired: boolean };

/** The requests of one tag of a vendor's document. */
export type Folder = { readonly name: string; readonly requests: readonly CollectionRequest[] };

/** All operations of some vendors as requests, for programs that send requests by hand. */
export type Collection = {
  readonly vendors: readonly { readonly name: string; readonly folders: readonly Folder[] }[];
  /** Base URLs, test credentials and empty tokens by name. */
  readonly variables: Readonly<Record<string, string>>;
};

type OpenApi = Part & {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly servers: readonly ServerObject[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly components: Part & { readonly securitySchemes: Readonly<Record<string, SecurityScheme>> };
};
type ServerObject = { readonly url: string };
type PathItem = Part & { readonly servers?: readonly ServerObject[]; readonly parameters?: readonly object[] };
type SecurityScheme = {
  readonly type: string;
  readonly scheme?: string;
  readonly name?: string;
  readonly in?: string;
};
type OperationObject = {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly operationId: string;
  readonly description?: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
};
type ParameterObject = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly example?: unknown; readonly default?: unknown; readonly examples?: readonly unknown[] };
};

/**
 * Creates a collection of all operations of some vendors.
 * @param url base URL of the Paystub that the requests go to
 */
export async function createCollection(vendors: readonly VendorKit[], url: string): Promise<Collection> {
  const variables = variablesFor(vendors, url);
  return {
    vendors: await Promise.all(
      vendors.map(async (vendor) => ({ name: vendor.title, folders: await foldersOf(vendor, variables) })),
    ),
    variables: { ...variables, ...Object.fromEntries(vendors.map((vendor) => [tokenVariable(vendor), ''])) },
  };
}

/** The path of the first server, whose host may hold variables. */
function pathOf([first]: readonly ServerObject[]): string {
  return (first?.url ?? '').replace(/^[a-z]+:\/\/[^/]+/, '');
}

function tokenVariable(vendor: VendorKit): string {
  return baseUrlVariable(vendor).replace('BASE_URL', 'TOKEN');
}

async function foldersOf(vendor: VendorKit, variables: Collection['variables']): Promise<readonly Folder[]> {
  const document = (await vendor.contract.document()) as OpenApi;
  const folders = new Map<string, CollectionRequest[]>();
  for (const { id, method, path, public: isPublic } of vendor.contract.operations) {
    const { servers = document.servers, parameters: shared = [], ...operations } = document.paths[path] ?? {};
    const operation = Object.values(operations as Part).find((each) => (each as OperationObject).operationId === id) as
      | OperationObject
      | undefined;
    if (operation === undefined) continue;
    const parameters = [...shared, ...(operation.parameters ?? [])].map(
      (each) => follow(document, each) as ParameterObject,
    );
    const schemes = schemesOf(document, operation);
    const body = exampleBody(document, operation.requestBody);
    const request: CollectionRequest = {
      name: operation.summary ?? id,
      description: descriptionOf(operation, body),
      method,
      url: `{{${baseUrlVariable(vendor)}}}${pathOf(servers)}${path.replaceAll(/\{([^}]+)\}/g, ':$1')}`,
      pathParameters: parametersIn('path', parameters, variables),
      query: parametersIn('query', parameters, variables),
      headers: [
        ...parametersIn('header', parameters, variables),
        ...securityHeaders(schemes, tokenVariable(vendor), variables),
        ...(body === undefined ? [] : [{ name: 'Content-Type', value: body.mediaType, isRequired: true }]),
      ],
      basic: basicOf(vendor, schemes),
      body: body === undefined ? undefined : { ...body, value: withVariables(body.value, variables) },
      givesToken: isPublic && path.toLowerCase().endsWith('token') ? tokenVariable(vendor) : undefined,
    };
    const [tag = 'Operations'] = operation.tags ?? [];
    folders.set(tag, [...(folders.get(tag) ?? []), request]);
  }
  return [...folders].map(([name, requests]) => ({ name, requests }));
}

function descriptionOf({ description = '' }: OperationObject, body: ExampleBody | undefined): string {
  const remark = body?.isMadeUp === true ? 'The values of the body are made up; only its shape is right.' : '';
  return [description.trim(), remark].filter((text) => text !== '').join('\n\n');
}

function parametersIn(
  where: ParameterObject['in'],
  parameters: readonly ParameterObject[],
  variables: Collection['variables'],
): readonly Parameter[] {
  return parameters
    .filter((each) => each.in === where)
    .map(({ name, required = false, example, schema = {} }) => ({
      name,
      value: String(
        withVariables(example ?? schema.example ?? schema.examples?.[0] ?? credentialFor(name, variables), variables),
      ),
      isRequired: required,
    }));
}

/** The variable of a credential that a parameter is named after (`appkey`, `Ocp-Apim-Subscription-Key`), else nothing. */
function credentialFor(parameter: string, variables: Collection['variables']): string {
  const name = parameter.toUpperCase().replaceAll('-', '_');
  const found = Object.keys(variables).find((each) => name.endsWith(each.replace(/^[A-Z]+_/, '')));
  return found === undefined ? '' : `{{${found}}}`;
}

/** The security schemes that a request uses: those of the first alternative. */
function schemesOf(
  document: OpenApi,
  { security = document.security ?? [] }: OperationObject,
): readonly SecurityScheme[] {
  const { securitySchemes } = document.components;
  return Object.keys(security[0] ?? {}).flatMap((name) => securitySchemes[name] ?? []);
}

// A token that is sent must be valid, and none is needed unless --auth strict: so the header is there to be enabled.
function securityHeaders(
  schemes: readonly SecurityScheme[],
  token: string,
  variables: Collection['variables'],
): readonly Parameter[] {
  return schemes.flatMap(({ type, scheme, name = '', in: where }): readonly Parameter[] => {
    if (type === 'apiKey' && where === 'header' && name !== 'Authorization')
      return [{ name, value: credentialFor(name, variables), isRequired: true }];
    const isBearer = type === 'oauth2' || (type === 'http' && scheme === 'bearer');
    return isBearer ? [{ name: 'Authorization', value: `Bearer {{${token}}}`, isRequired: false }] : [];
  });
}

/** The first two credentials of the vendor, where a scheme asks for a user name and a password. */
function basicOf(vendor: VendorKit, schemes: readonly SecurityScheme[]): CollectionRequest['basic'] {
  if (!schemes.some(({ type, scheme }) => type === 'http' && scheme === 'basic')) return undefined;
  const [, username = '', password = ''] = variableNames(vendor);
  return { username: `{{${username}}}`, password: `{{${password}}}` };
}

/** A value with the variables in the places of credentials. */
function withVariables(value: unknown, variables: Collection['variables']): unknown {
  if (typeof value === 'string') {
    const name = Object.keys(variables).find((each) => variables[each] === value && value !== '');
    return name === undefined ? value : `{{${name}}}`;
  }
  if (Array.isArray(value)) return value.map((item) => withVariables(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withVariables(member, variables)]));
}
