import { nodeCrypto } from '../built-ins.ts';
import { toJson } from '../http/json.ts';
import type { Seed } from '../state/seed.ts';

/** A digest of a seed: the same for the same records in the same order, judged by the same schemas. */
export function seedDigest({ tables, rowsDigest }: Seed): string {
  const hash = nodeCrypto().createHash('sha256').update(rowsDigest);
  for (const [name, { seed }] of tables) {
    hash.update(`\n${name}\n`);
    for (const [key, row] of seed.rows) hash.update(`${toJson([key, row])}\n`);
  }
  return hash.digest('hex');
}
