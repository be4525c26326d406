import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { vendors } from '../src/vendors/index.ts';
import { ruleFolder } from './helpers/rules-exercised.ts';

// Run before the tests with `--forget` and after them without: then every declared rule must have been met.
if (process.argv.includes('--forget')) {
  rmSync(ruleFolder, { recursive: true, force: true });
} else {
  const exercised = new Set(
    readdirSync(ruleFolder).flatMap((file) => readFileSync(ruleFolder + file, 'utf8').split('\n')),
  );
  const declared = vendors.flatMap(({ rules }) => Object.keys(rules));
  const missed = declared.filter((id) => !exercised.has(id));
  for (const id of missed) process.stderr.write(`no test exercises the rule ${id}\n`);
  process.stdout.write(`${declared.length - missed.length} of ${declared.length} rules are exercised by a test\n`);
  if (missed.length > 0 || declared.length === 0) process.exitCode = 1;
}
