import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Call, Reply } from '../types.ts';
import { listReply } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';

const schemeNames = namesOf(schemas.PensionSchemeDto);

/** GET /PayrollSettings: one object, not a list. */
export function getPayrollSettings(call: Call<'getPayrollSettings'>): Reply<'getPayrollSettings'> {
  const settings = call.state.payrollSettings.get(call.caller.client);
  if (settings === undefined) throw new Error(`client ${call.caller.client} has no payroll settings`);
  const { client, ...body } = settings;
  return { status: 200, body: { ...body, PensionSchemesCount: call.state.pensionSchemes.by('client', client).length } };
}

/** GET /PayrollSettings/PensionSchemes */
export function getPensionSchemes(call: Call<'getPensionSchemes'>): Reply<'getPensionSchemes'> {
  const rows = call.state.pensionSchemes.by('client', call.caller.client);
  return listReply(call, rows, schemeNames, (row) => pick(row, schemeNames));
}
