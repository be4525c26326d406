import type { WireReply } from '../../../src/engine/http/http.ts';
import { createLocate } from '../../../src/engine/http/router.ts';
import { respond } from '../../../src/engine/request/respond.ts';
import type { Service } from '../../../src/engine/request/service.ts';
import { createSeed } from '../../../src/engine/sandbox/create-seed.ts';
import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { Sandboxes } from '../../../src/engine/sandbox/sandboxes.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { ukgWfm } from '../../../src/vendors/ukg-wfm/index.ts';

/** A sandbox of this vendor within the process. */
type InProcess = {
  /** Sends a request; the path is that of the contract. */
  readonly send: (method: string, path: string, body?: unknown) => InProcessReply;
  readonly sandbox: Sandbox;
};

type InProcessReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Opens a sandbox within the process, for tests of thousands of requests. Nothing of it is recorded. */
export async function openInProcess(report: (message: string) => void): Promise<InProcess> {
  const sandboxes = new Sandboxes({
    seed: createSeed([ukgWfm]),
    clock: () => 0,
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    storage: memoryStorage(),
    limits: { maxSandboxes: 10, maxIdle: 0 },
    journal: { maxEntries: 1, maxBytes: 1000 },
  });
  const sandbox = await sandboxes.get('default');
  const service: Service = {
    vendor: ukgWfm,
    locate: createLocate(ukgWfm.contract, false),
    unsimulated: { wants: () => false, answer: () => Promise.reject(new Error('nothing is unsimulated')) },
    timer: () => 0,
    report,
  };
  const send: InProcess['send'] = (method, path, body) => {
    const reply = respond(service, sandbox, {
      method,
      path,
      base: '',
      search: '',
      origin: 'http://localhost/ukg',
      headers: { 'content-type': 'application/json' },
      body: { bytes: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)), tooLarge: false },
    }) as WireReply;
    const text = String(reply.body);
    return { status: reply.status, headers: reply.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { send, sandbox };
}
