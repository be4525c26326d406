import { missingPrivilege } from '../refusals/access.ts';
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
  if (client.subscriptions.length === 0 && !call.holds('poweroffice.token.no-subscription')) throw missingPrivilege();
  const { valid, invalid } = privilegesOf(call, application, client);
  const allowSendInvoice = { AllowSendInvoice: application.flags.includes('goAllowSendInvoice') };
  const body = {
    ClientId: client.id,
    ClientName: client.name,
    ActiveClientSubscriptions: [...client.subscriptions],
    ValidPrivileges: [...valid],
    InvalidPrivileges: [...invalid],
    ...(call.offers('poweroffice.information.allow-send-invoice') ? allowSendInvoice : {}),
  };
  return { status: 200, body };
}
