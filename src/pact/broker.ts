import { type Pact, readPact } from './document.ts';
import { PactError } from './pact-error.ts';

/** The credentials for a broker: a token, or a user name and password. */
export type BrokerAccess = {
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
};

/** A broker, and the pacts that are fetched from it. */
export type Broker = BrokerAccess & {
  readonly url: string;
  /** The name of the provider in the broker. */
  readonly provider: string;
  /** Branches of the consumers. Without any, the latest pact of each consumer is fetched. */
  readonly branches: readonly string[];
};

type Link = { readonly href: string; readonly name?: string };
type Hal = { readonly _links?: Readonly<Record<string, Link | readonly Link[]>> };

/**
 * Fetches the pacts that a provider is to be verified with.
 * @throws PactError if the broker cannot be reached, refuses, or has no pacts of that provider
 */
export async function fetchPacts(broker: Broker): Promise<readonly Pact[]> {
  const index = await getJson<Hal>(broker.url, broker);
  const link = index._links?.['pb:provider-pacts-for-verification'];
  const template = Array.isArray(link) ? link[0]?.href : (link as Link | undefined)?.href;
  const address =
    template?.replace('{provider}', encodeURIComponent(broker.provider)) ??
    `${broker.url.replace(/\/$/, '')}/pacts/provider/${encodeURIComponent(broker.provider)}/for-verification`;
  const consumerVersionSelectors = broker.branches.map((branch) => ({ branch, latest: true }));
  const found = await getJson<{ _embedded?: { pacts?: readonly Hal[] } }>(address, accessAt(address, broker), {
    consumerVersionSelectors,
  });
  const links = (found._embedded?.pacts ?? []).flatMap(({ _links }) => (_links?.self as Link | undefined) ?? []);
  if (links.length === 0) throw new PactError(`${broker.url} has no pacts of the provider ${broker.provider}`);
  return Promise.all(links.map(async ({ href }) => readPact(await getText(href, accessAt(href, broker)), href)));
}

/**
 * Fetches a pact from its address.
 * @param broker base URL of a broker. The credentials are only sent to it, or anywhere if there is none
 * @throws PactError if the address cannot be reached, refuses, or has no pact
 */
export async function fetchPact(url: string, access: BrokerAccess, broker: string | undefined): Promise<Pact> {
  const mayAuthorize = broker === undefined || URL.parse(broker)?.origin === URL.parse(url)?.origin;
  return readPact(await getText(url, mayAuthorize ? access : {}), url);
}

/** The credentials for an address that the broker names: none off its host. Its scheme and port change behind a proxy. */
function accessAt(url: string, broker: Broker): BrokerAccess {
  return URL.parse(url)?.hostname === URL.parse(broker.url)?.hostname ? broker : {};
}

async function getJson<T>(url: string, access: BrokerAccess, body?: object): Promise<T> {
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
