// Plain JavaScript: for a first .ts file, Node would load what strips types before anything can be taken from the cache.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./run.ts'); // only now, so that what it loads is cached
process.exitCode = await run(process.argv.slice(2));
