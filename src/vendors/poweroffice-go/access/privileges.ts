import type { Operation } from '../../../engine/http/contract.ts';
import type { Application, Client, State } from '../tables.ts';
import type { Context } from '../types.ts';

/** Flag of a token that shows its integration national identity numbers and gender. */
const seesIdentity = 'goAllowShowEmployeeSSN';

/** Privileges of an integration on a client: valid where an active subscription of the client backs them. */
export type Privileges = { readonly valid: readonly string[]; readonly invalid: readonly string[] };

/** The privileges of an integration on a client. Decides about those that no subscription backs. */
export function privilegesOf(call: Context, application: Application, client: Client): Privileges {
  const privileges = sortPrivileges(application, client);
  if (privileges.invalid.length === 0) return privileges;
  if (call.holds('poweroffice.privileges.need-subscription')) return privileges;
  return { valid: application.privileges, invalid: [] };
}

function sortPrivileges(application: Application, client: Client): Privileges {
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const privilege of application.privileges) {
    (isBacked(privilege, client.subscriptions) ? valid : invalid).push(privilege);
  }
  return { valid, invalid };
}

// Any module backs the privileges of this API, but those of the quality module need that module.
function isBacked(privilege: string, subscriptions: readonly string[]): boolean {
  return privilege.startsWith('Quality') ? subscriptions.includes('Quality') : subscriptions.length > 0;
}

/** Roles of a token issued now: the valid privileges, and the flags that are no privileges. */
export function rolesOf(state: State, application: string, client: string): readonly string[] {
  const integration = state.applications.get(application);
  const company = state.clients.get(client);
  if (integration === undefined || company === undefined) return [];
  return [...sortPrivileges(integration, company).valid, ...integration.flags];
}

/** True for roles of which one is asked for by an operation, or for an operation that asks for none. */
export function mayCall({ privileges }: Operation, roles: readonly string[]): boolean {
  if (privileges.length === 0) return true;
  return privileges.some((alternative) => alternative.every((privilege) => roles.includes(privilege)));
}

/** The roles of the caller that an operation asks for, without those that a test withholds. */
export function rolesInForce(context: Context, { privileges }: Operation): readonly string[] {
  const { roles } = context.caller;
  if (context.switches.withheld === undefined) return roles;
  return roles.filter((role) => privileges.flat().includes(role) && !context.isWithheld(role));
}

/** True for a caller that may see national identity numbers and gender. Decides where its token is out of date. */
export function maySeeIdentity(call: Context): boolean {
  const issued = call.caller.roles.includes(seesIdentity) && !call.isWithheld(seesIdentity);
  const current = isGranted(call);
  if (issued === current || call.switches.withheld !== undefined) return issued;
  return call.holds('poweroffice.token.keeps-roles') ? issued : current;
}

/** Names what a caller may see of identities, without deciding it: callers with the same name see the same. */
export function identityView(call: Context): string {
  return `${call.caller.roles.includes(seesIdentity)} ${isGranted(call)}`;
}

function isGranted({ caller, state }: Context): boolean {
  return state.applications.get(caller.application)?.flags.includes(seesIdentity) ?? false;
}
