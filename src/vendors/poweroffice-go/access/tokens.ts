import { nodeCrypto } from '../../../engine/built-ins.ts';
import type { Operation } from '../../../engine/http/contract.ts';
import * as refusals from '../refusals/access.ts';
import type { Activation, Environment } from '../tables.ts';
import type { Caller, Context } from '../types.ts';
import { mayCall, rolesOf } from './privileges.ts';

/**
 * Returns the caller that a bearer token stands for.
 * @throws a 401 for a token that is unknown, expired or of the other environment
 */
export function readBearer(context: Context, authorization: string, operation: Operation): Caller {
  const text = credentialsOf(context, 'Bearer', authorization);
  const token = text === undefined ? undefined : context.state.tokens.get(digestOf(text));
  if (token === undefined || token.environment !== environmentOf(context)) {
    throw refusals.invalidToken(sendsChallenge(context));
  }
  if (token.expires <= context.now) throw refusals.expiredToken(sendsChallenge(context));
  const roles = rolesOf(context.state, token.application, token.client);
  if (mayCall(operation, token.roles) === mayCall(operation, roles)) return token;
  return context.holds('poweroffice.token.keeps-roles') ? token : { ...token, roles };
}

/** The credentials of an Authorization header of a scheme; `undefined` where it is of another one or has none. */
export function credentialsOf(
  context: Context,
  scheme: 'Basic' | 'Bearer',
  authorization: string | undefined,
): string | undefined {
  const [, sent = '', credentials] = /^(\w+) +(\S+)$/.exec(authorization ?? '') ?? [];
  if (sent.toLowerCase() !== scheme.toLowerCase()) return undefined;
  const takes = sent === scheme || context.choose('poweroffice.token.scheme-case') === 'any';
  return takes ? credentials : undefined;
}

/** True where a 401 carries a challenge. */
export function sendsChallenge(context: Context): boolean {
  return context.offers('poweroffice.token.challenge');
}

/** Production, or demo where the path began with `/Demo`. */
export function environmentOf({ request }: Context): Environment {
  return request.base === '' ? 'production' : 'demo';
}

/** The caller where no token is asked for: the first activation of the environment. */
export function callerWithoutToken(context: Context, operation: Operation): Caller {
  const environment = environmentOf(context);
  const activation = firstActivation(context, environment);
  if (activation === undefined) throw refusals.missingToken(sendsChallenge(context));
  const { client, application } = activation;
  const roles = rolesOf(context.state, application, client);
  const granted = context.state.applications.get(application)?.privileges ?? [];
  const needsSubscription = !mayCall(operation, roles) && mayCall(operation, granted);
  if (!needsSubscription || context.holds('poweroffice.privileges.need-subscription')) {
    return { environment, client, application, roles };
  }
  return { environment, client, application, roles: [...roles, ...granted] };
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
