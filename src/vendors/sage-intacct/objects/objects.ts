import type { components } from '../generated/types.ts';
import type { Context } from '../types.ts';
import type { KindName } from '../wire/kinds/object-kinds.ts';
import { modelOf } from '../wire/object-models.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { type ObjectSettings, toKind } from './kind.ts';
import { list } from './list.ts';
import type { Payload } from './members/read-members.ts';
import { remove } from './remove.ts';
import { update, updateSeveral } from './update.ts';

type WithKey = { readonly params: { readonly key: string } };
type WithBody<Body> = { readonly body: Body };

/**
 * The handlers of one kind of object: they are the same for all kinds.
 * @param name of the object's schema in the contract, which a get answers with
 */
export function objectHandlers<Name extends KindName>(name: Name, settings: ObjectSettings = {}) {
  const kind = toKind(modelOf(name), settings);
  return {
    list: (call: Context) => list(call, kind),
    create: (call: Context & WithBody<Payload | readonly Payload[]>) => create(call, kind, call.body),
    get: (call: Context & WithKey) => get<components['schemas'][Name]>(call, kind, call.params.key),
    update: (call: Context & WithKey & WithBody<Payload>) => update(call, kind, call.params.key, call.body),
    updateSeveral: (call: Context & WithBody<readonly Payload[]>) => updateSeveral(call, kind, call.body),
    remove: (call: Context & WithKey) => remove(call, kind, call.params.key),
  };
}
