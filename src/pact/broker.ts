import { type Pact, readPact } from './document.ts';
import { PactError } from './pact-error.ts';

/** How a broker is reached. */
export type BrokerAccess = {
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
};

/** Which pacts are asked of a broker. */
export type Broker = BrokerAccess & {
  readonly url: string;
  /** Name of the provider in the broker. */
  readonly provider: string;
  /** Branches of the consumers; without one the latest pact of each consumer is taken. */
  readonly branches: readonly string[];
};

type Link = { readonly href: string; readonly name?: string };
type Hal = { readonly _links?: Readonly<Record<string, Link | readonly Link[]>> };

/**
 * Asks a Pact Broker for the pacts that a provider is to be verified with.
 * @throws PactError where the broker cannot be reached, refuses, or knows no pacts of that provider
 */
export async function fetchPacts(broker: Broker): Promise<readonly Pact[]> {
  const index = await get<Hal>(broker.url, broker);
  const link = index._links?.['pb:provider-pacts-for-verification'];
  const template = Array.isArray(link) ? link[0]?.href : (link as Link | undefined)?.href;
  const address =
    template?.replace('{provider}', encodeURIComponent(broker.provider)) ??
    `${broker.url.replace(/\/$/, '')}/pacts/provider/${encodeURIComponent(broker.provider)}/for-verification`;
  const consumerVersionSelectors = broker.branches.map((branch) => ({ branch, latest: true }));
  const found = await get<{ _embedded?: { pacts?: readonly Hal[] } }>(address, broker, { consumerVersionSelectors });
  const links = (found._embedded?.pacts ?? []).flatMap(({ _links }) => (_links?.self as Link | undefined) ?? []);
  if (links.length === 0) throw new PactError(`${broker.url} has no pacts of the provider ${broker.provider}`);
  return Promise.all(links.map(async ({ href }) => readPact(await getText(href, broker), href)));
}

/**
 * Reads a pact from its address.
 * @param broker whose token is sent if the address is its own, or if no broker is known
 * @throws PactError
 */
export async function fetchPact(url: string, access: BrokerAccess, broker: string | undefined): Promise<Pact> {
  const own = broker === undefined || URL.parse(broker)?.origin === URL.parse(url)?.origin;
  return readPact(await getText(url, own ? access : {}), url);
}

async function get<T>(url: string, access: BrokerAccess, body?: object): Promise<T> {
  const text = await getText(url, access, body);
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new PactError(`${url} is no Pact Broker: it does not answer with JSON`);
  }
}

async function getText(url: string, access: BrokerAccess, body?: object): Promise<string> {
  const address = URL.parse(url);
  if (!/^https?:$/.test(address?.protocol ?? '')) throw new PactError(`${url} is no address of a broker`);
  if (address?.username !== '' || address.password !== '')
    throw new PactError('the address of a broker must be one without credentials: give them in PACT_BROKER_TOKEN');
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Accept: 'application/hal+json, application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...authorization(access),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: Error) => {
    const cause = error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
    throw new PactError(`cannot reach ${url}: ${cause}`);
  });
  if (response.ok) return response.text();
  const hint = response.status === 401 ? '; is PACT_BROKER_TOKEN right?' : '';
  throw new PactError(`${url} answers ${response.status}${hint}`);
}

function authorization({ token, username, password }: BrokerAccess): Record<string, string> {
  if (token !== undefined) return { Authorization: `Bearer ${token}` };
  if (username === undefined) return {};
  return { Authorization: `Basic ${Buffer.from(`${username}:${password ?? ''}`).toString('base64')}` };
}
