import { createRequire } from 'node:module';

/** Returns the version in package.json. */
export function version(): string {
  return createRequire(import.meta.url)('../../package.json').version;
}
