import { spawnSync } from 'node:child_process';
import { chmod, cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// Makes dist/, which the package ships: src/ compiled, and beside it what needs no compiling.

const path = (below: string) => fileURLToPath(new URL(`../../${below}`, import.meta.url));

await rm(path('dist'), { recursive: true, force: true });
const tsc = spawnSync(
  process.execPath,
  [path('node_modules/typescript/bin/tsc'), '-p', path('src/tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
if (tsc.status !== 0) process.exit(1);
await cp(path('src'), path('dist'), { recursive: true, filter: (from) => isShipped(from.slice(path('src').length)) });
await chmod(path('dist/cli/bin.js'), 0o755);

function isShipped(file: string): boolean {
  if (file.startsWith('/generate') || file.endsWith('tsconfig.build.json')) return false;
  return !file.endsWith('.ts') || file.endsWith('.d.ts');
}
