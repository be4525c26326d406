import type { Table } from '../../../engine/state/table.ts';
import type { Lookup } from '../query/query-fields.ts';
import type { ObjectRecord } from '../tables.ts';
import type { State } from '../types.ts';
import { findModel, models, type ObjectModel } from './object-model.ts';

/** The table of a kind of object: it has the last part of the object's name. */
export function tableOf(state: State, model: ObjectModel): Table<ObjectRecord> {
  const tables = state as unknown as { readonly [name: string]: Table<ObjectRecord> | undefined };
  const table = tables[model.table];
  if (table === undefined) throw new Error(`no table for ${model.name}`);
  return table;
}

/** Follows references from one object to another in a sandbox's tables. */
export function lookupIn(state: State): Lookup {
  return {
    model: findModel,
    find: (object, key) => {
      const model = findModel(object);
      return model === undefined ? undefined : tableOf(state, model).get(key);
    },
  };
}

/** Grows whenever an object of any kind changes. */
export function versionOf(state: State): number {
  let version = 0;
  for (const model of models) version += tableOf(state, model).version;
  return version;
}
