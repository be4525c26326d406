import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { timesheetLine as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['TimesheetLine']>({
  model,
  operations: { create: 'createTimesheetLine', update: 'updateTimesheetLine' },
});

/** `GET /objects/time/timesheet-line` */
export function listTimesheetLines(call: Call<'listTimesheetLines'>): Reply<'listTimesheetLines'> {
  return objects.list(call);
}

/** `POST /objects/time/timesheet-line` */
export function createTimesheetLine(call: Call<'createTimesheetLine'>): Reply<'createTimesheetLine'> {
  return objects.create(call, call.body);
}

/** `GET /objects/time/timesheet-line/{key}` */
export function getTimesheetLine(call: Call<'getTimesheetLine'>): Reply<'getTimesheetLine'> {
  return objects.get(call, call.params.key);
}

/** `DELETE /objects/time/timesheet-line/{key}` */
export function deleteTimesheetLine(call: Call<'deleteTimesheetLine'>): Reply<'deleteTimesheetLine'> {
  return objects.remove(call, call.params.key);
}

/** `PATCH /objects/time/timesheet-line` */
export function updateTimesheetLines(call: Call<'updateTimesheetLines'>): Reply<'updateTimesheetLines'> {
  return objects.updateSeveral(call, call.body);
}

/** `PATCH /objects/time/timesheet-line/{key}` */
export function updateTimesheetLine(call: Call<'updateTimesheetLine'>): Reply<'updateTimesheetLine'> {
  return objects.update(call, call.params.key, call.body);
}
