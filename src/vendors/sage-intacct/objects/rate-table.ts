import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';
import { objectHandlers } from './object-handlers.ts';
import { rateTable as model } from './object-model.ts';

const objects = objectHandlers<components['schemas']['RateTable']>({
  model,
  operations: { create: 'createRateTable', update: 'updateRateTable' },
});

/** `GET /objects/construction/rate-table` */
export function listRateTables(call: Call<'listRateTables'>): Reply<'listRateTables'> {
  return objects.list(call);
}

/** `POST /objects/construction/rate-table` */
export function createRateTable(call: Call<'createRateTable'>): Reply<'createRateTable'> {
  return objects.create(call, call.body);
}

/** `GET /objects/construction/rate-table/{key}` */
export function getRateTable(call: Call<'getRateTable'>): Reply<'getRateTable'> {
  return objects.get(call, call.params.key);
}

/** `DELETE /objects/construction/rate-table/{key}` */
export function deleteRateTable(call: Call<'deleteRateTable'>): Reply<'deleteRateTable'> {
  return objects.remove(call, call.params.key);
}

/** `PATCH /objects/construction/rate-table` */
export function updateRateTables(call: Call<'updateRateTables'>): Reply<'updateRateTables'> {
  return objects.updateSeveral(call, call.body);
}

/** `PATCH /objects/construction/rate-table/{key}` */
export function updateRateTable(call: Call<'updateRateTable'>): Reply<'updateRateTable'> {
  return objects.update(call, call.params.key, call.body);
}
