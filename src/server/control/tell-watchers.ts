import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { Notice } from '../../engine/sandbox/watchers.ts';
import type { ServerFacts } from './call.ts';
import type { operations } from './generated/types.ts';

/** The part of a sandbox that an operation changes; those that change none are left out. */
const kinds: { readonly [Id in keyof operations]?: Notice['kind'] } = {
  reset: 'reset',
  rewind: 'reset',
  clearRequests: 'reset',
  changeClock: 'clock',
  resetClock: 'clock',
  addFault: 'faults',
  removeFault: 'faults',
  clearFaults: 'faults',
  addFaultPreset: 'faults',
  setRule: 'rules',
  restoreSnapshot: 'sandbox',
  saveSnapshot: 'sandbox',
  importSnapshot: 'sandbox',
  deleteSnapshot: 'sandbox',
  setLimits: 'sandbox',
  putRecord: 'sandbox',
  patchRecord: 'sandbox',
  deleteRecord: 'sandbox',
  performAction: 'sandbox',
  setProviderState: 'sandbox',
};

/** Tells those who watch a sandbox that an operation of the control API has changed it. */
export function tellWatchers(operation: string, sandbox: Sandbox): void {
  const kind = kinds[operation as keyof operations];
  if (kind !== undefined) sandbox.watchers.tell({ kind, operation });
}

/** Tells those who watch a sandbox that another replica has performed an operation on it. */
export function tellOfRepeated(operation: string, sandbox: Sandbox): void {
  if (operation !== 'configureSandbox' && operation !== 'deleteSandbox') tellWatchers(operation, sandbox);
  else sandbox.watchers.tell({ kind: 'sandbox', operation });
}

/** Tells those who watch any sandbox that the server has read its files again. */
export function tellOfReload({ sandboxes }: Pick<ServerFacts, 'sandboxes'>): void {
  for (const { watchers } of sandboxes.awake()) watchers.tell({ kind: 'reset', operation: 'reload' });
}
