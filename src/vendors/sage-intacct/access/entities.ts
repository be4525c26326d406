import { findById } from '../tables.ts';
import type { Context } from '../types.ts';

/** True for the id of an entity that does not exist, where a request that names one is refused. */
export function isEntityRefused(context: Context, id: string): boolean {
  if (findById(context.state.entity, id) !== undefined) return false;
  return context.choose('intacct.entity.unknown-id') === 'refused';
}
