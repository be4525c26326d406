import { referenceUnusable, requestUnsuccessful } from '../refusals/errors.ts';
import type { ObjectRecord } from '../tables.ts';
import type { Context, State } from '../types.ts';
import { findModel, type Members, models, type ObjectModel, type Reference } from './object-model.ts';
import { tableOf } from './object-tables.ts';

/** A reference as a payload has it. */
export type Given = { readonly key?: string; readonly id?: string } | null | undefined;

/** For which object and operation a reference is read, and where in the payload it stands. */
export type Place = { readonly operation: string; readonly object: string; readonly pointer: string };

/**
 * The key of the object that a payload refers to, `null` for none.
 * @throws Failure 422 where there is no such object or it is inactive
 */
export function resolve(call: Context, { object }: Reference, given: Given, place: Place): string | null {
  if (given === null || given === undefined) return null;
  const model = findModel(object);
  const table = model === undefined ? undefined : tableOf(call.state, model);
  const [byId] = given.id === undefined ? [] : (table?.by('id', given.id) ?? []);
  const row = given.key === undefined ? byId : table?.get(given.key);
  const named = given.key ?? given.id ?? '';
  if (model === undefined || row === undefined || (given.id !== undefined && row.id !== given.id)) {
    call.rule('intacct.reference.unknown');
    throw refusal(place, `${model?.title ?? object} ${named} does not exist`);
  }
  if (row.status === 'inactive') {
    call.rule('intacct.reference.inactive');
    throw refusal(place, `${model.title} ${named} is inactive and cannot be referenced`);
  }
  return row.key;
}

function refusal({ operation, object, pointer }: Place, message: string) {
  return requestUnsuccessful(422, operation, object, [referenceUnusable(pointer, message)]);
}

/** A reference as a get shows it: without a link where nothing is referred to. */
export function show(state: State, { object, named }: Reference, key: unknown): object {
  const model = findModel(object);
  const row = model === undefined || typeof key !== 'string' ? undefined : tableOf(state, model).get(key);
  if (row === undefined) return { key: null, id: null, ...(named ? { name: null } : {}) };
  return { key: row.key, id: row.id, ...(named ? { name: row.name ?? null } : {}), href: row.href };
}

/** Where an object is used: by which kind of object, and by how many. */
export type Use = { readonly by: ObjectModel; readonly count: number };

type Referrer = { readonly by: ObjectModel; readonly member: string };

/** By the name of a kind of object: which members of which kinds refer to it, those of its own lines apart. */
const referrers: ReadonlyMap<string, readonly Referrer[]> = Map.groupBy(
  models.flatMap((by) => referencesIn(by).map(([member, { object }]) => ({ by, member, object }))),
  ({ object }) => object,
);

function referencesIn({ members }: ObjectModel): readonly (readonly [string, Reference])[] {
  return Object.entries<Members[string]>(members).flatMap(([name, member]) =>
    member.kind === 'reference' && member.owner !== true ? [[name, member] as const] : [],
  );
}

/** The objects that refer to one, its own lines apart. */
export function usesOf(state: State, model: ObjectModel, { key }: ObjectRecord): readonly Use[] {
  return (referrers.get(model.name) ?? [])
    .map(({ by, member }) => ({ by, count: tableOf(state, by).by(member, key).length }))
    .filter(({ count }) => count > 0);
}
