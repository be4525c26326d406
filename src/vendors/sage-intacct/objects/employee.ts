import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { employee as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['Employee']>({
  model,
  operations: { create: 'createEmployee', update: 'updateEmployee' },
});

/** `GET /objects/company-config/employee` */
export function listEmployees(call: Call<'listEmployees'>): Reply<'listEmployees'> {
  return objects.list(call);
}

/** `POST /objects/company-config/employee` */
export function createEmployee(call: Call<'createEmployee'>): Reply<'createEmployee'> {
  return objects.create(call, call.body);
}

/** `PATCH /objects/company-config/employee` */
export function updateEmployees(call: Call<'updateEmployees'>): Reply<'updateEmployees'> {
  return objects.updateSeveral(call, call.body);
}

/** `GET /objects/company-config/employee/{key}` */
export function getEmployee(call: Call<'getEmployee'>): Reply<'getEmployee'> {
  return objects.get(call, call.params.key);
}

/** `PATCH /objects/company-config/employee/{key}` */
export function updateEmployee(call: Call<'updateEmployee'>): Reply<'updateEmployee'> {
  return objects.update(call, call.params.key, call.body);
}

/** `DELETE /objects/company-config/employee/{key}` */
export function deleteEmployee(call: Call<'deleteEmployee'>): Reply<'deleteEmployee'> {
  return objects.remove(call, call.params.key);
}
