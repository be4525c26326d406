import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { laborClass as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['LaborClass']>({
  model,
  operations: { create: 'createLaborClass', update: 'updateLaborClass' },
  lengths: [
    ['name', 80],
    ['description', 1000],
  ],
  frozenByTimesheets: true,
});

/** `GET /objects/construction/labor-class` */
export function listLaborClasses(call: Call<'listLaborClasses'>): Reply<'listLaborClasses'> {
  return objects.list(call);
}

/** `POST /objects/construction/labor-class` */
export function createLaborClass(call: Call<'createLaborClass'>): Reply<'createLaborClass'> {
  return objects.create(call, call.body);
}

/** `PATCH /objects/construction/labor-class` */
export function updateLaborClasses(call: Call<'updateLaborClasses'>): Reply<'updateLaborClasses'> {
  return objects.updateSeveral(call, call.body);
}

/** `GET /objects/construction/labor-class/{key}` */
export function getLaborClass(call: Call<'getLaborClass'>): Reply<'getLaborClass'> {
  return objects.get(call, call.params.key);
}

/** `PATCH /objects/construction/labor-class/{key}` */
export function updateLaborClass(call: Call<'updateLaborClass'>): Reply<'updateLaborClass'> {
  return objects.update(call, call.params.key, call.body);
}

/** `DELETE /objects/construction/labor-class/{key}` */
export function deleteLaborClass(call: Call<'deleteLaborClass'>): Reply<'deleteLaborClass'> {
  return objects.remove(call, call.params.key);
}
