import { nodeCrypto } from '../../../engine/built-ins.ts';
import * as refusals from '../refusals/access.ts';
import type { Activation, Environment, Token } from '../tables.ts';
import type { Caller, Context } from '../types.ts';
import { rolesOf } from './privileges.ts';

/**
 * Returns the caller that a bearer token stands for.
 * @throws a 401 for a token that is unknown, expired or of the other environment
 */
export function readBearer(context: Context, authorization: string): Caller {
  const text = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  const token = text === undefined ? undefined : context.state.tokens.get(digestOf(text));
  if (token === undefined || token.environment !== environmentOf(context)) throw refusals.invalidToken();
  context.rule('poweroffice.token.lifetime');
  if (token.expires <= context.now) throw refusals.expiredToken();
  if (isOutdated(context, token)) context.rule('poweroffice.token.keeps-roles');
  return token;
}

function isOutdated({ state }: Context, { application, client, roles }: Token): boolean {
  const current = rolesOf(state, application, client);
  return current.length !== roles.length || current.some((role, index) => role !== roles[index]);
}

/** Production, or demo where the path began with `/Demo`. */
export function environmentOf({ request }: Context): Environment {
  return request.base === '' ? 'production' : 'demo';
}

/** The caller where no token is asked for: the first activation of the environment. */
export function callerWithoutToken(context: Context): Caller {
  const environment = environmentOf(context);
  const activation = firstActivation(context, environment);
  if (activation === undefined) throw refusals.noActivation();
  const { client, application } = activation;
  return { environment, client, application, roles: rolesOf(context.state, application, client) };
}

/** The first activation of an environment; it stands in where nobody needs to be known. */
export function firstActivation({ state }: Context, environment: Environment): Activation | undefined {
  for (const activation of state.activations.all()) {
    if (state.applications.get(activation.application)?.environment === environment) return activation;
  }
  return undefined;
}

/** Digest of a token, by which it is stored. */
export function digestOf(token: string): string {
  return nodeCrypto().createHash('sha256').update(token).digest('base64url');
}
