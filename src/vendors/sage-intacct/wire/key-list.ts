import { tooManyRecords } from '../refusals/objects.ts';
import type { Failure } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';

const maxKeys = 500;

/**
 * The keys that a path names with commas between them, `undefined` where there is one key.
 * @throws Failure where there are too many
 */
export function parseKeyList(context: Context, path: string): readonly string[] | undefined {
  if (!path.includes(',')) return undefined;
  const keys = path.split(',');
  if (keys.length > maxKeys) throw batchTooLarge(context, maxKeys);
  const trimmed = keys.map((key) => key.trim());
  const hasSpaces = trimmed.some((key, position) => key !== keys[position]);
  return hasSpaces && !context.holds('intacct.batch.key-spaces') ? keys : trimmed;
}

/** The failure of a batch with too many records. */
export function batchTooLarge(context: Context, maxRecords: number): Failure {
  return tooManyRecords(maxRecords, context.choose('intacct.batch.limit') === 'too-many-requests' ? 429 : 400);
}
