import type { Application, Client, State } from '../tables.ts';

/** Flag of a token that shows its integration national identity numbers and gender. */
export const seesIdentity = 'goAllowShowEmployeeSSN';

/** Privileges of an integration on a client: valid where an active subscription of the client backs them. */
export function privilegesOf(application: Application, client: Client): { valid: string[]; invalid: string[] } {
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
  return [...privilegesOf(integration, company).valid, ...integration.flags];
}
