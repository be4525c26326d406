import { appendFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder in which each test process notes rules. `every-rule-is-exercised.ts` reads it after the tests. */
export const ruleFolder = fileURLToPath(new URL('../../node_modules/.cache/paystub-rules/', import.meta.url));

const noted = new Set<string>();

/** Notes the rules of an answer as exercised. @param header `X-Paystub-Rules` */
export function noteRules(header: string | null): void {
  for (const rule of header?.split(', ') ?? []) {
    if (noted.has(rule)) continue;
    noted.add(rule);
    mkdirSync(ruleFolder, { recursive: true });
    appendFileSync(`${ruleFolder}${process.pid}`, `${rule}\n`);
  }
}
