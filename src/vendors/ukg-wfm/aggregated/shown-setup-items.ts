import type { SetupItem } from '../wire/setup-item.ts';
import { type List, lists } from './setup-references.ts';

type Values = Readonly<Record<string, unknown>>;
/** A reference in an assignment: the list of the set-up, and what is shown of the record. */
type Shown = { readonly list: List; readonly id?: number; readonly name?: string };

/** The first id of records whose name alone is told. */
const firstMadeUpId = 800_000_000;

/** By member of an assignment: the lists of the set-up that it may refer to. */
const byMember = Map.groupBy(
  Object.values(lists).flatMap((members) => Object.entries(members)),
  ([member]) => member,
);

/**
 * Returns a function that gives the records of the set-up which the assignments in a list of objects refer to.
 * @param all all objects of a recording: where they show id and name of a record together
 */
export function createShownSetupItems(all: readonly Values[]): (objects: readonly Values[]) => readonly SetupItem[] {
  const names = new Map<string, string>();
  const ids = new Map<string, number>();
  for (const { list, id, name } of all.flatMap(referencesIn)) {
    if (id === undefined || name === undefined) continue;
    names.set(`${list} ${id}`, name);
    ids.set(`${list} ${name}`, id);
  }
  const idOf = (list: List, name: string) => {
    const id = ids.get(`${list} ${name}`) ?? firstMadeUpId + ids.size;
    ids.set(`${list} ${name}`, id);
    return id;
  };
  return (objects) =>
    objects.flatMap(referencesIn).map(({ list, id, name = names.get(`${list} ${id}`) ?? `Unknown ${id}` }) => ({
      ...{ list, id: id ?? idOf(list, name), name, active: true, version: 1 },
    }));
}

function referencesIn(object: Values): readonly Shown[] {
  return Object.entries(object).flatMap(([member, value]) => {
    const found = new Set(byMember.get(member)?.map(([, list]) => list));
    return [...found].flatMap((list): Shown[] => {
      if (typeof value === 'string') return [{ list, name: value }];
      const { id, qualifier } = Object(value);
      if (typeof id !== 'number' && typeof qualifier !== 'string') return [];
      return [
        {
          list,
          ...(typeof id === 'number' ? { id } : {}),
          ...(typeof qualifier === 'string' ? { name: qualifier } : {}),
        },
      ];
    });
  });
}
