import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './cli.ts';

/** Copies this repository as far as it is needed to generate, to check types and to serve. @returns the copy's folder */
export function copyOfTree(): string {
  const tree = temporaryFolder();
  for (const name of ['src', 'specs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(tree, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  return tree;
}
