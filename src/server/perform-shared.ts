import type { Operation } from '../engine/http/contract.ts';
import type { Job } from '../engine/replicas/job.ts';
import type { SharedSandboxes } from '../engine/replicas/shared-sandboxes.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import type { operations } from './control/generated/types.ts';

type Id = keyof operations;

/** The part of a call that tells which sandboxes it is about. */
type Call = { readonly sandbox: Sandbox; readonly params: unknown; readonly body: unknown };

/** Operations that no sandbox is needed for. */
const ofServer: ReadonlySet<Id> = new Set([
  ...(['getVersion', 'getUsage', 'getCoverage', 'reload', 'listOpenApi', 'getOpenApi'] as const),
  ...(['listActions', 'listFaultPresets', 'listProviderStates'] as const),
]);

/** Operations that leave the sandbox of the request alone, so that they need not wait for work on it. */
export const ofNoSandbox: ReadonlySet<string> = new Set<Id>([
  ...ofServer,
  ...(['getHealth', 'getMetrics', 'getInfo', 'listSandboxes', 'getSandbox'] as const),
  ...(['createSandbox', 'configureSandbox', 'deleteSandbox'] as const),
]);

/** Operations that read the journal. */
const ofJournal: ReadonlySet<Id> = new Set([
  ...(['findRequests', 'getRequest', 'explainRequest', 'countRequests', 'exportRequests', 'makeScenario'] as const),
  ...(['clearRequests', 'reset'] as const), // what other replicas write later would stay
  ...(['streamRequests', 'verifyRequests', 'rewind', 'getTimeline', 'listPersonChanges', 'getRules'] as const),
]);

/** Operations that tell of unused faults, as far as the journal is written. */
const ofFaults: ReadonlySet<Id> = new Set(['setProviderState']);

/** Operations other than GET that change nothing. */
const ofReaders: ReadonlySet<Id> = new Set(['verifyRequests']);

/**
 * Performs an operation of the control API where several replicas have the sandboxes: over the newest state, and one that
 * changes something in a turn in which nobody else does.
 */
export async function performShared<T>(
  shared: SharedSandboxes,
  { id: name, method }: Pick<Operation, 'id' | 'method'>,
  { sandbox, params, body }: Call,
  perform: () => T | Promise<T>,
): Promise<T> {
  const id = name as Id;
  const isSafe = method === 'GET' || ofReaders.has(id);
  const journal = ofJournal.has(id)
    ? ({ journal: 'all' } as const)
    : ofFaults.has(id)
      ? { journal: 'written' as const }
      : {};
  const job: Pick<Job, 'isSafe' | 'journal' | 'operation'> = { isSafe, operation: name, ...journal };
  const within = (target: Sandbox) => shared.sharedOf(target).perform(job, perform);
  if (ofServer.has(id)) return perform();
  const { name: named = '' } = (params ?? {}) as { readonly name?: string };
  switch (id) {
    case 'getHealth':
      await shared.probe();
      return perform();
    case 'getMetrics': // while the database is away too
      await shared.probe();
      if (shared.problem === undefined) await shared.look();
      return perform();
    case 'getInfo':
      await shared.readOwners();
      await shared.refresh(shared.owners.names());
      return perform();
    case 'listSandboxes':
    case 'deleteSandbox':
      await shared.look();
      return perform();
    case 'getSandbox':
    case 'configureSandbox':
      await shared.look();
      await shared.readOwners();
      return shared.has(named) ? within(shared.get(named)) : perform();
    case 'createSandbox':
      return create(shared, body as operations['createSandbox']['requestBody']['content']['application/json'], perform);
    default:
      return within(sandbox);
  }
}

/** Makes a sandbox, unless there is one or another replica makes it at the same time. */
async function create<T>(
  shared: SharedSandboxes,
  { name, from }: { readonly name: string; readonly from?: { readonly sandbox: string } },
  perform: () => T | Promise<T>,
): Promise<T> {
  await shared.look();
  await shared.readOwners();
  if (from !== undefined && shared.has(from.sandbox)) await shared.refresh([from.sandbox]);
  if (shared.has(name)) return perform();
  let isMade = false;
  try {
    return await shared.sharedOf(shared.get(name)).perform({ isSafe: false, operation: 'createSandbox' }, async () => {
      isMade = !shared.isUsed(name);
      if (!isMade) await shared.look(); // somebody else was faster: it is found to be there
      return perform();
    });
  } catch (error) {
    if (isMade && !shared.isUsed(name)) await shared.remove(name); // what was asked for is refused
    throw error;
  }
}
