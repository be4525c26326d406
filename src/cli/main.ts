import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./run.ts'); // only now, so that what it loads is cached
process.exitCode = await run(process.argv.slice(2));
