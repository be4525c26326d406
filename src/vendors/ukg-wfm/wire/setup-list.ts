import type { Context } from '../types.ts';
import type { SetupItem } from './setup-item.ts';

/** The persistent id of a record, written as those of Hyperfind queries are. */
export function persistentIdOf({ name }: SetupItem): string {
  return name.replaceAll(' ', '#');
}

/** The records of one list of the set-up, as `findByReference` looks them up. */
export function setupList({ state }: Context, list: SetupItem['list']) {
  return {
    get: (id: string) => state.setupItem.get(`${list} ${id}`),
    by: (_index: 'name', name: string) => state.setupItem.by('name', `${list} ${name}`),
  };
}
