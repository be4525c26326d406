import type { Call, Reply } from './call.ts';
import { laborObject } from './labor-object.ts';
import { employeePositionModel } from './object-model.ts';

const positions = laborObject(employeePositionModel, 'employee-position', {
  create: 'createEmployeePosition',
  update: 'updateEmployeePosition',
});

/** `GET /objects/construction/employee-position` */
export function listEmployeePositions(call: Call<'listEmployeePositions'>): Reply<'listEmployeePositions'> {
  return positions.list(call);
}

/** `POST /objects/construction/employee-position` */
export function createEmployeePosition(call: Call<'createEmployeePosition'>): Reply<'createEmployeePosition'> {
  return positions.create(call);
}

/** `PATCH /objects/construction/employee-position` */
export function updateEmployeePositions(call: Call<'updateEmployeePositions'>): Reply<'updateEmployeePositions'> {
  return positions.updateSeveral(call);
}

/** `GET /objects/construction/employee-position/{key}` */
export function getEmployeePosition(call: Call<'getEmployeePosition'>): Reply<'getEmployeePosition'> {
  return positions.get(call);
}

/** `PATCH /objects/construction/employee-position/{key}` */
export function updateEmployeePosition(call: Call<'updateEmployeePosition'>): Reply<'updateEmployeePosition'> {
  return positions.update(call);
}

/** `DELETE /objects/construction/employee-position/{key}` */
export function deleteEmployeePosition(call: Call<'deleteEmployeePosition'>): Reply<'deleteEmployeePosition'> {
  return positions.remove(call);
}
