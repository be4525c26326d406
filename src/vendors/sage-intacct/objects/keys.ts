import { type Failure, tooManyRecords } from '../refusals/errors.ts';
import type { Context } from '../types.ts';

const limit = 500;

/** The keys that a path names with commas between them, `undefined` where there is one key. */
export function keysOf(call: Context, path: string): readonly string[] | undefined {
  if (!path.includes(',')) return undefined;
  const keys = path.split(',').map((part) => part.trim());
  if (keys.length <= limit) return keys;
  throw tooLarge(call, limit);
}

/** The failure of a batch with too many records. */
export function tooLarge(call: Context, most: number): Failure {
  return tooManyRecords(most, call.choose('intacct.batch.limit') === 'too-many-requests' ? 429 : 400);
}
