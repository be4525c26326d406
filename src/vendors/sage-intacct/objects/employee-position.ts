import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { employeePosition as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['EmployeePosition']>({
  model,
  operations: { create: 'createEmployeePosition', update: 'updateEmployeePosition' },
  lengths: [
    ['name', 80],
    ['description', 1000],
  ],
  frozenByTimesheets: true,
});

/** `GET /objects/construction/employee-position` */
export function listEmployeePositions(call: Call<'listEmployeePositions'>): Reply<'listEmployeePositions'> {
  return objects.list(call);
}

/** `POST /objects/construction/employee-position` */
export function createEmployeePosition(call: Call<'createEmployeePosition'>): Reply<'createEmployeePosition'> {
  return objects.create(call, call.body);
}

/** `PATCH /objects/construction/employee-position` */
export function updateEmployeePositions(call: Call<'updateEmployeePositions'>): Reply<'updateEmployeePositions'> {
  return objects.updateSeveral(call, call.body);
}

/** `GET /objects/construction/employee-position/{key}` */
export function getEmployeePosition(call: Call<'getEmployeePosition'>): Reply<'getEmployeePosition'> {
  return objects.get(call, call.params.key);
}

/** `PATCH /objects/construction/employee-position/{key}` */
export function updateEmployeePosition(call: Call<'updateEmployeePosition'>): Reply<'updateEmployeePosition'> {
  return objects.update(call, call.params.key, call.body);
}

/** `DELETE /objects/construction/employee-position/{key}` */
export function deleteEmployeePosition(call: Call<'deleteEmployeePosition'>): Reply<'deleteEmployeePosition'> {
  return objects.remove(call, call.params.key);
}
