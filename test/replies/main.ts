import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { printComparison } from './print.ts';
import { record } from './record.ts';
import { replay } from './replay.ts';
import { readReplies } from './replies-file.ts';

const usage = `Tells whether two checkouts of Paystub answer alike, byte for byte.

Usage:
  node test/replies/main.ts record CORPUS
  node test/replies/main.ts replay CORPUS --tree DIR --out FILE
  node test/replies/main.ts compare BEFORE AFTER [options]

record   runs the tests that ask a server, and the scenarios, of this checkout, and keeps each request that a server
         takes in the new folder CORPUS: when it came by the server's clock, to which sandbox, and all its bytes. The
         helper of the tests does so by itself where PAYSTUB_CORPUS names a folder. Left out are servers of other
         vendors, of changed data or with a storage of their own, and the stream of requests, which has no end.
replay   starts "paystub serve --memory" of the checkout DIR once for each server of CORPUS, sends it the same requests
         at the same times, one after the other, and writes what comes back into FILE: status, headers, body. Only the
         headers Date, Connection, Keep-Alive and X-Paystub (the version) are left out, and the server's port is written
         as 54010. The servers' time stands still: Date.now() and performance.now() are replaced in their processes.
compare  reads two such files, shows what differs, and counts it by kind and operation.

Options:
  --tree DIR              replay: folder of the checkout, with its node_modules
  --out FILE              replay: where the replies go
  --ignore-headers A,B    compare: headers that may differ, x-paystub-rules,x-paystub-evidence for instance
  --show N                compare: how many differences to show (20)
  --help

Exit codes: 0 done, or nothing differs; 1 something differs or failed, or there is nothing to compare; 2 wrong usage.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tree: { type: 'string' },
    out: { type: 'string' },
    'ignore-headers': { type: 'string' },
    show: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const [what, first, second] = positionals;

if (values.help === true) say(usage);
else if (what === 'record' && first !== undefined) await record(resolve(first));
else if (what === 'replay' && first !== undefined && values.tree !== undefined && values.out !== undefined)
  await runReplay(first, resolve(values.tree), values.out);
else if (what === 'compare' && first !== undefined && second !== undefined) await runCompare(first, second);
else {
  say(usage);
  process.exitCode = 2;
}

async function runReplay(corpus: string, tree: string, out: string): Promise<void> {
  const started = performance.now();
  const { servers, sandboxes, exchanges } = await replay(corpus, tree, out);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(`${exchanges} exchanges with ${sandboxes} sandboxes of ${servers} servers in ${seconds} s\n`);
}

async function runCompare(before: string, after: string): Promise<void> {
  const ignored = new Set(values['ignore-headers']?.toLowerCase().split(','));
  const comparison = compare(await readReplies(before), await readReplies(after), ignored);
  say(printComparison(comparison, Number(values.show ?? 20)));
  if (comparison.differences.length > 0 || comparison.compared === 0) process.exitCode = 1;
}

function say(text: string): void {
  process.stdout.write(text);
}
