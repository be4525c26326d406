import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { rateTableTimesheetLine as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['RateTableTimesheetLine']>({ model, operations: {} });

/** `GET /objects/construction/rate-table-timesheet-line` */
export function listRateTableTimesheetLines(
  call: Call<'listRateTableTimesheetLines'>,
): Reply<'listRateTableTimesheetLines'> {
  return objects.list(call);
}

/** `GET /objects/construction/rate-table-timesheet-line/{key}` */
export function getRateTableTimesheetLine(call: Call<'getRateTableTimesheetLine'>): Reply<'getRateTableTimesheetLine'> {
  return objects.get(call, call.params.key);
}
