import { relative } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { TestOptions } from '../helpers/paystub.ts';
import type { TestClock } from '../helpers/test-clock.ts';
import type { Followed } from './recorder.ts';

const followed = new Map<number, Followed>();
/** Numbers of recorded servers by test file. */
const counts = new Map<string, number>();
let isSubscribed = false;

/**
 * Records what a test's server is asked, where PAYSTUB_CORPUS names a folder for it. Servers with other data than
 * `paystub serve` has of itself, and servers with a switch at a wrong position, are left out.
 */
export async function recordServer(url: string, clock: TestClock, options: TestOptions): Promise<void> {
  const folder = process.env.PAYSTUB_CORPUS;
  if (folder === undefined || folder === '' || options.storage !== undefined) return;
  if (Object.keys(options.settings?.twins ?? {}).length > 0) return; // no flag says it
  const { vendors } = await import('../../src/vendors/index.ts');
  if (!options.vendors.every((vendor) => vendors.includes(vendor))) return;
  const { append } = await import('./corpus.ts');
  const { recordRequests } = await import('./recorder.ts');
  if (!isSubscribed) recordRequests((port) => followed.get(port));
  isSubscribed = true;
  const { host, port } = new URL(url);
  const file = testFile();
  const count = (counts.get(file) ?? 0) + 1;
  counts.set(file, count);
  const server = `${file}#${count}`;
  const flags = flagsOf(options);
  append(folder, { server, flags });
  const test = () => expect.getState().currentTestName;
  followed.set(Number(port), { folder, server, flags, host, now: clock.now, test });
  afterAll(() => followed.delete(Number(port))); // another server of this process may get the port
}

function testFile(): string {
  const { testPath } = expect.getState();
  return testPath === undefined ? String(process.pid) : relative(process.cwd(), testPath);
}

function flagsOf({ settings = {}, adminToken, simHeaders, cors, sandboxes = {} }: TestOptions): readonly string[] {
  const { maxSandboxes, maxIdle } = sandboxes;
  return [
    ...flag('--auth', settings.auth),
    ...Object.entries(settings.choices ?? {}).flatMap(([rule, variant]) => ['--choose', `${rule}=${variant}`]),
    ...flag('--evidence', settings.floor),
    ...flag('--limits', settings.limits),
    ...flag('--admin-token', adminToken),
    ...flag('--cors', cors),
    ...(simHeaders === false ? ['--no-sim-headers'] : []),
    ...flag('--sandboxes', maxSandboxes?.toString()),
    ...flag('--sandbox-idle', maxIdle === undefined ? undefined : String(maxIdle / 60_000)),
  ];
}

function flag(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [name, value];
}
