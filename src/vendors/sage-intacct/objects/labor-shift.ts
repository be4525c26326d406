import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { laborShift as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['LaborShift']>({
  model,
  operations: { create: 'createLaborShift', update: 'updateLaborShift' },
  lengths: [
    ['name', 80],
    ['description', 1000],
  ],
  frozenByTimesheets: true,
});

/** `GET /objects/construction/labor-shift` */
export function listLaborShifts(call: Call<'listLaborShifts'>): Reply<'listLaborShifts'> {
  return objects.list(call);
}

/** `POST /objects/construction/labor-shift` */
export function createLaborShift(call: Call<'createLaborShift'>): Reply<'createLaborShift'> {
  return objects.create(call, call.body);
}

/** `PATCH /objects/construction/labor-shift` */
export function updateLaborShifts(call: Call<'updateLaborShifts'>): Reply<'updateLaborShifts'> {
  return objects.updateSeveral(call, call.body);
}

/** `GET /objects/construction/labor-shift/{key}` */
export function getLaborShift(call: Call<'getLaborShift'>): Reply<'getLaborShift'> {
  return objects.get(call, call.params.key);
}

/** `PATCH /objects/construction/labor-shift/{key}` */
export function updateLaborShift(call: Call<'updateLaborShift'>): Reply<'updateLaborShift'> {
  return objects.update(call, call.params.key, call.body);
}

/** `DELETE /objects/construction/labor-shift/{key}` */
export function deleteLaborShift(call: Call<'deleteLaborShift'>): Reply<'deleteLaborShift'> {
  return objects.remove(call, call.params.key);
}
