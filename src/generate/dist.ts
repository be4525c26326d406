import { spawnSync } from 'node:child_process';
import { chmod, cp, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// Makes dist/, or the folder that is named, as the package ships it: src/ compiled, and beside it what needs no compiling.

const path = (below: string) => fileURLToPath(new URL(`../../${below}`, import.meta.url));
const [folder = path('dist')] = process.argv.slice(2);

await rm(folder, { recursive: true, force: true });
const compiler = path('node_modules/typescript/bin/tsc');
// Types are checked by `npm run check`.
const compile = [compiler, '-p', path('src/tsconfig.build.json'), '--noCheck', '--outDir', folder];
const { status } = spawnSync(process.execPath, compile, { stdio: 'inherit' });
if (status !== 0) process.exit(1);
await cp(path('src'), folder, { recursive: true, filter: (from) => isShipped(relative(path('src'), from)) });
await chmod(`${folder}/cli/bin.js`, 0o755);

function isShipped(file: string): boolean {
  if (file.startsWith('generate') || file === 'tsconfig.build.json') return false;
  return !file.endsWith('.ts') || file.endsWith('.d.ts');
}
