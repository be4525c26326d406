import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { laborUnion as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['LaborUnion']>({
  model,
  operations: { create: 'createLaborUnion', update: 'updateLaborUnion' },
  lengths: [
    ['name', 80],
    ['description', 1000],
  ],
  frozenByTimesheets: true,
});

/** `GET /objects/construction/labor-union` */
export function listLaborUnions(call: Call<'listLaborUnions'>): Reply<'listLaborUnions'> {
  return objects.list(call);
}

/** `POST /objects/construction/labor-union` */
export function createLaborUnion(call: Call<'createLaborUnion'>): Reply<'createLaborUnion'> {
  return objects.create(call, call.body);
}

/** `PATCH /objects/construction/labor-union` */
export function updateLaborUnions(call: Call<'updateLaborUnions'>): Reply<'updateLaborUnions'> {
  return objects.updateSeveral(call, call.body);
}

/** `GET /objects/construction/labor-union/{key}` */
export function getLaborUnion(call: Call<'getLaborUnion'>): Reply<'getLaborUnion'> {
  return objects.get(call, call.params.key);
}

/** `PATCH /objects/construction/labor-union/{key}` */
export function updateLaborUnion(call: Call<'updateLaborUnion'>): Reply<'updateLaborUnion'> {
  return objects.update(call, call.params.key, call.body);
}

/** `DELETE /objects/construction/labor-union/{key}` */
export function deleteLaborUnion(call: Call<'deleteLaborUnion'>): Reply<'deleteLaborUnion'> {
  return objects.remove(call, call.params.key);
}
