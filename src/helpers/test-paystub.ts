import { connectOrCreate } from '../index.ts';
import type { ConnectOrCreateOptions, Paystub } from '../library/paystub.ts';
import type { Sandbox } from '../library/sandbox.ts';

/** A Paystub for the tests of a file. Each test has a sandbox of its own. */
export type TestPaystub = {
  /** The Paystub that all tests of the file use. @throws Error before the first test */
  readonly server: Paystub;
  /** The sandbox of the test that runs, named after it. @throws Error outside of a test */
  readonly sandbox: Sandbox;
};

/** The hooks of a test runner. */
export type Hooks = {
  readonly beforeAll: (act: () => Promise<void>) => void;
  readonly afterAll: (act: () => Promise<void>) => void;
  /** Calls back with the name of each test before it runs. */
  readonly beforeEach: (act: (name: string) => void) => void;
  readonly afterEach: (act: () => Promise<void>) => void;
};

/**
 * Registers the hooks that give each test a sandbox. A sandbox is closed when its test ends; unless the options say
 * otherwise, a fault that struck nothing lets the test fail then.
 * @param options those of a Paystub that is started; none is where `PAYSTUB_URL` names one that runs
 */
export function createTestPaystub(hooks: Hooks, options: ConnectOrCreateOptions): TestPaystub {
  let server: Paystub | undefined;
  let sandbox: Sandbox | undefined;
  hooks.beforeAll(async () => {
    server = await connectOrCreate({ unusedFaults: 'error', ...options });
  });
  hooks.beforeEach((name) => {
    if (sandbox !== undefined) throw new Error(atTheSameTime);
    sandbox = server?.sandbox(nameOf(name, server.sandbox().name));
  });
  hooks.afterEach(async () => {
    const ended = sandbox;
    sandbox = undefined;
    await ended?.close();
  });
  hooks.afterAll(async () => {
    await server?.close();
  });
  return {
    get server() {
      return server ?? missing('there is no Paystub before the first test');
    },
    get sandbox() {
      return sandbox ?? missing('a sandbox is there while a test runs');
    },
  };
}

const atTheSameTime =
  'tests of this file run at the same time: give each a sandbox of its own with paystub.server.sandbox()';

function missing(message: string): never {
  throw new Error(message);
}

/** A name for a sandbox, after a test: readable, and of no other sandbox of the server. */
function nameOf(test: string, unused: string): string {
  const readable = test
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const end = unused.replace(/^sandbox-/, '');
  return `${(readable === '' ? 'test' : readable).slice(0, 63 - end.length)}.${end}`;
}
