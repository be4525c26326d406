import { header } from '../../../engine/http/http.ts';
import * as refusals from '../refusals/access.ts';
import type { Activation } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { credentials, otherCredentials } from './credentials.ts';
import { keyIn } from './gate.ts';
import { privilegesOf } from './privileges.ts';
import { credentialsOf, digestOf, environmentOf, firstActivation } from './tokens.ts';

const flags = ['goAllowSendInvoice', 'goAllowShowEmployeeSSN', 'goAllowShowCustomerSSN'];

/** POST /OAuth/Token: the client credentials grant. */
export function postToken(call: Call<'postToken'>): Reply<'postToken'> {
  const { grant_type } = call.body;
  if (grant_type === undefined) throw refusals.invalidTokenRequest();
  if (grant_type !== 'client_credentials') throw refusals.unsupportedGrantType();
  const activation = requireActivation(call);
  const expires_in = call.holds('poweroffice.token.lifetime') ? 1200 : 600;
  const access_token = issueToken(call, activation, expires_in);
  return {
    status: 200,
    headers: call.offers('poweroffice.token.not-stored') ? { 'Cache-Control': 'no-store' } : {},
    body: { access_token, token_type: 'bearer', expires_in },
  };
}

function requireActivation(call: Context): Activation {
  const activation = findActivation(call);
  if (activation === undefined) throw refusals.invalidClient();
  if (call.state.clients.get(activation.client)?.subscriptions.length !== 0) return activation;
  if (!call.holds('poweroffice.token.no-subscription')) throw refusals.invalidClient();
  return activation;
}

function findActivation(call: Context): Activation | undefined {
  const sent = readBasic(call, header(call.request.headers, 'authorization'));
  const keys = sent?.map((key) => keyIn(call, decodeKey(key)));
  const activation = activationOf(call, keys);
  if (activation !== undefined && takesKeys(call, sent)) return activation;
  return call.auth === 'off' ? firstActivation(call, environmentOf(call)) : undefined;
}

function activationOf(call: Context, keys: readonly string[] = []): Activation | undefined {
  const [application = '', clientKey = ''] = keys;
  const activation = call.state.activations.get(call.owns('client_key', clientKey) ? builtInKey(call) : clientKey);
  const integration = call.state.applications.get(application);
  const belongTogether = activation?.application === application && integration?.environment === environmentOf(call);
  return belongTogether ? activation : undefined;
}

/** The client key that one of the sandbox's own stands for. */
function builtInKey(call: Context): string {
  const { client_key } = environmentOf(call) === 'demo' ? otherCredentials.demo.credentials : credentials;
  return client_key;
}

/** Reads application key and client key of Basic credentials, as they were sent. */
function readBasic(call: Context, authorization: string | undefined): readonly string[] | undefined {
  const encoded = credentialsOf(call, 'Basic', authorization);
  if (encoded === undefined) return undefined;
  return Buffer.from(encoded, 'base64').toString('utf8').split(':');
}

function takesKeys(call: Context, keys: readonly string[] = []): boolean {
  return keys.every((key) => decodeKey(key) === key) || call.holds('poweroffice.token.encoded-credentials');
}

// RFC 6749, section 2.3.1: both parts are encoded as in a form before they are joined.
function decodeKey(key: string): string {
  return /[%+]/.test(key) ? (new URLSearchParams(`key=${key.replaceAll('&', '%26')}`).get('key') ?? '') : key;
}

function issueToken(call: Context, { application, client, clientKey }: Activation, lifetime: number): string {
  const { tokens } = call.state;
  const roles = rolesNow(call, application, client);
  const token = makeToken(call, { application, client, roles }, lifetime);
  for (const earlier of tokens.by('clientKey', clientKey)) {
    if (earlier.expires <= call.now) tokens.delete(earlier.digest);
  }
  const expires = call.now + lifetime * 1000;
  const environment = environmentOf(call);
  tokens.put({ digest: digestOf(token), environment, client, application, clientKey, roles, expires });
  return token;
}

function rolesNow(call: Context, application: string, client: string): readonly string[] {
  const integration = call.state.applications.get(application);
  const company = call.state.clients.get(client);
  if (integration === undefined || company === undefined) return [];
  return [...privilegesOf(call, integration, company).valid, ...integration.flags];
}

type Claims = { readonly application: string; readonly client: string; readonly roles: readonly string[] };

function makeToken(call: Context, { application, client, roles }: Claims, lifetime: number): string {
  const issued = Math.floor(call.now / 1000);
  return asJwt(call, {
    iss: 'https://goapi.poweroffice.net',
    client_id: application,
    goClientId: client,
    roles: roles.filter((role) => !flags.includes(role)),
    ...Object.fromEntries(flags.map((flag) => [flag, roles.includes(flag) ? 'True' : 'False'])),
    nbf: issued,
    exp: issued + lifetime,
  });
}

// Nobody can check the signature: the vendor publishes no key, and a stub's token protects nothing.
function asJwt(call: Context, claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${call.ids.text(86)}`;
}
