import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { timesheet as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['Timesheet']>({
  model,
  operations: { create: 'createTimesheet', update: 'updateTimesheet' },
});

/** `GET /objects/time/timesheet` */
export function listTimesheets(call: Call<'listTimesheets'>): Reply<'listTimesheets'> {
  return objects.list(call);
}

/** `POST /objects/time/timesheet` */
export function createTimesheet(call: Call<'createTimesheet'>): Reply<'createTimesheet'> {
  return objects.create(call, call.body);
}

/** `GET /objects/time/timesheet/{key}` */
export function getTimesheet(call: Call<'getTimesheet'>): Reply<'getTimesheet'> {
  return objects.get(call, call.params.key);
}

/** `DELETE /objects/time/timesheet/{key}` */
export function deleteTimesheet(call: Call<'deleteTimesheet'>): Reply<'deleteTimesheet'> {
  return objects.remove(call, call.params.key);
}

/** `PATCH /objects/time/timesheet` */
export function updateTimesheets(call: Call<'updateTimesheets'>): Reply<'updateTimesheets'> {
  return objects.updateSeveral(call, call.body);
}

/** `PATCH /objects/time/timesheet/{key}` */
export function updateTimesheet(call: Call<'updateTimesheet'>): Reply<'updateTimesheet'> {
  return objects.update(call, call.params.key, call.body);
}
