import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = [
  'src/engine',
  'src/server',
  'src/people',
  'src/seed',
  'src/vendors/kit.ts',
  'src/evidence',
  'test/evidence',
];

/** A hash of all code that the replies of a vendor can depend on. @param rules ids of the rules that are turned */
export function hashCode(vendor: string, rules: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(rules));
  for (const file of [...shared, `src/vendors/${vendor}`].flatMap(filesOf))
    hash.update(file).update(readFileSync(file));
  return hash.digest('base64url');
}

function filesOf(path: string): readonly string[] {
  const whole = join(root, path);
  if (statSync(whole).isFile()) return [whole];
  const names = readdirSync(whole, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => join(whole, name)).filter((file) => statSync(file).isFile() && !file.endsWith('.test.ts'));
}
