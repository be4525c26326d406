import { nodeCrypto } from '../../../engine/built-ins.ts';
import { header } from '../../../engine/http/http.ts';
import { invalidClient, invalidTokenRequest, unauthorized, unsupportedGrantType } from '../refusals/errors.ts';
import type { Activation, Environment, Token } from '../tables.ts';
import type { Call, Caller, Context, Reply } from '../types.ts';
import { rolesOf } from './privileges.ts';

const lifetime = 1200;
const flags = ['goAllowSendInvoice', 'goAllowShowEmployeeSSN', 'goAllowShowCustomerSSN'];

/** POST /OAuth/Token: the client credentials grant. */
export function postToken(call: Call<'postToken'>): Reply<'postToken'> {
  const { grant_type } = call.body;
  call.rule('poweroffice.token.grant');
  if (grant_type === undefined) throw invalidTokenRequest();
  if (grant_type !== 'client_credentials') throw unsupportedGrantType();
  call.rule('poweroffice.token.issue');
  const activation = activationOf(call);
  const token = issue(call, activation);
  return {
    status: 200,
    headers: { 'Cache-Control': 'no-store' },
    body: { access_token: token, token_type: 'bearer', expires_in: lifetime },
  };
}

function activationOf(call: Context): Activation {
  const environment = environmentOf(call);
  const credentials = readBasic(header(call.request.headers, 'authorization'));
  const activation = call.state.activations.get(credentials?.clientKey ?? '');
  const application = call.state.applications.get(credentials?.application ?? '');
  if (activation?.application === application?.key && application?.environment === environment) {
    if (activation !== undefined) return activation;
  }
  const anyone = call.auth === 'off' ? defaultActivation(call, environment) : undefined;
  if (anyone !== undefined) return anyone;
  call.rule('poweroffice.token.invalid-client');
  throw invalidClient();
}

function issue(call: Context, { application, client, clientKey }: Activation): string {
  const roles = rolesOf(call.state, application, client);
  const issued = Math.floor(call.now / 1000);
  const token = asJwt(call, {
    iss: 'https://goapi.poweroffice.net',
    client_id: application,
    goClientId: client,
    roles: roles.filter((role) => !flags.includes(role)),
    ...Object.fromEntries(flags.map((flag) => [flag, roles.includes(flag) ? 'True' : 'False'])),
    nbf: issued,
    exp: issued + lifetime,
  });
  for (const old of call.state.tokens.by('clientKey', clientKey)) {
    if (old.expires <= call.now) call.state.tokens.delete(old.digest);
  }
  const expires = call.now + lifetime * 1000;
  const environment = environmentOf(call);
  call.state.tokens.put({ digest: digest(token), environment, client, application, clientKey, roles, expires });
  return token;
}

/**
 * Who a bearer token stands for.
 * @throws a 401 for a token that is unknown, expired or of the other environment
 */
export function readBearer(context: Context, authorization: string): Caller {
  const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  const known = token === undefined ? undefined : context.state.tokens.get(digest(token));
  if (known === undefined || known.environment !== environmentOf(context)) {
    context.rule('poweroffice.token.invalid');
    throw unauthorized();
  }
  context.rule('poweroffice.token.lifetime');
  if (known.expires <= context.now) throw unauthorized();
  if (isOutdated(context, known)) context.rule('poweroffice.token.keeps-roles');
  return known;
}

function isOutdated({ state }: Context, { application, client, roles }: Token): boolean {
  const now = rolesOf(state, application, client);
  return now.length !== roles.length || now.some((role, index) => role !== roles[index]);
}

/** Production, or demo where the path began with `/Demo`. */
export function environmentOf({ request }: Context): Environment {
  return request.base === '' ? 'production' : 'demo';
}

/** Who calls without a token, where none is asked for: the first activation of the environment. */
export function defaultCaller(context: Context): Caller {
  const environment = environmentOf(context);
  const activation = defaultActivation(context, environment);
  if (activation === undefined) throw unauthorized();
  const { client, application } = activation;
  return { environment, client, application, roles: rolesOf(context.state, application, client) };
}

function defaultActivation({ state }: Context, environment: Environment): Activation | undefined {
  for (const activation of state.activations.all()) {
    if (state.applications.get(activation.application)?.environment === environment) return activation;
  }
  return undefined;
}

function readBasic(authorization: string | undefined): { application: string; clientKey: string } | undefined {
  const encoded = /^basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [application = '', clientKey = ''] = Buffer.from(encoded, 'base64').toString('utf8').toLowerCase().split(':');
  return { application, clientKey };
}

// Nobody can check the signature: the vendor publishes no key, and a stub's token protects nothing.
function asJwt(call: Context, claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${call.ids.text(86)}`;
}

function digest(token: string): string {
  return nodeCrypto().createHash('sha256').update(token).digest('base64url');
}
