import type { Call, Reply } from '../types.ts';
import { privilegesOf } from './privileges.ts';

/** GET /ClientIntegrationInformation */
export function getClientIntegrationInformation(
  call: Call<'getClientIntegrationInformation'>,
): Reply<'getClientIntegrationInformation'> {
  const { caller, state } = call;
  const client = state.clients.get(caller.client);
  const application = state.applications.get(caller.application);
  if (client === undefined || application === undefined) throw new Error(`caller ${caller.application} is unknown`);
  const { valid, invalid } = privilegesOf(application, client);
  call.rule('poweroffice.information.privileges');
  call.rule('poweroffice.information.allow-send-invoice');
  if (client.subscriptions.length === 0) call.rule('poweroffice.information.no-subscription');
  const body = {
    ClientId: client.id,
    ClientName: client.name,
    ActiveClientSubscriptions: [...client.subscriptions],
    ValidPrivileges: valid,
    InvalidPrivileges: invalid,
    AllowSendInvoice: application.flags.includes('goAllowSendInvoice'),
  };
  return { status: 200, body };
}
