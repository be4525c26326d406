import type { Context } from './call.ts';
import { tooManyRecords } from './errors.ts';

const limit = 500;

/** The keys that a path names with commas between them, `undefined` where there is one key. */
export function keysOf(call: Context, path: string): readonly string[] | undefined {
  if (!path.includes(',')) return undefined;
  const keys = path.split(',').map((part) => part.trim());
  if (keys.length <= limit) return keys;
  call.rule('intacct.batch.limit');
  throw tooManyRecords(limit);
}
