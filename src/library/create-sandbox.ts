import { requireFaultsUsed } from './faults-used.ts';
import type { CallControl } from './operation.ts';
import { peopleOf } from './people.ts';
import type { Sandbox, StoredRecord, UnusedFaults, VendorName } from './sandbox.ts';
import type { Transport } from './transport.ts';

/**
 * Creates the face of a sandbox.
 * @param prefix the path before the vendors' mounts: `/sandbox/alice`, or `''` for `default`
 */
export function createSandbox(transport: Transport, name: string, prefix: string, unusedFaults: UnusedFaults): Sandbox {
  const call = transport.callIn(name);
  const url = transport.url + prefix;
  const end = unusedFaults === 'error' ? requireFaultsUsed(call, name) : (act: () => Promise<void>) => act();
  const reset = () => end(() => call('reset'));
  const remove = () => end(() => call('deleteSandbox', { params: { name } }));
  const close = name === 'default' ? reset : remove;
  return {
    name,
    url,
    baseUrl: (vendor) => url + mountOf(transport, vendor),
    reset,
    rewind: (request) => call('rewind', { body: { request } }),
    info: () => call('getSandbox', { params: { name } }),
    configure: (settings) => call('configureSandbox', { params: { name }, body: settings }),
    delete: remove,
    close,
    [Symbol.asyncDispose]: close,
    clock: clockOf(call),
    faults: faultsOf(call),
    limits: limitsOf(call),
    requests: requestsOf(transport, name, call),
    rules: rulesOf(call),
    snapshots: snapshotsOf(call),
    state: stateOf(call),
    people: peopleOf(call),
    actions: actionsOf(call),
    providerStates: providerStatesOf(call),
    call,
  };
}

function clockOf(call: CallControl): Sandbox['clock'] {
  return {
    get: () => call('getClock'),
    set: (now) => call('changeClock', { body: { now: isoTime(now) } }),
    advance: (duration) => call('changeClock', { body: { advance: duration } }),
    freeze: (now) =>
      call('changeClock', { body: { ...(now === undefined ? {} : { now: isoTime(now) }), mode: 'frozen' } }),
    resume: () => call('changeClock', { body: { mode: 'running' } }),
    reset: () => call('resetClock'),
  };
}

function faultsOf(call: CallControl): Sandbox['faults'] {
  return {
    add: (order) => call('addFault', { body: order }),
    list: () => call('listFaults'),
    remove: (id) => call('removeFault', { params: { id } }),
    clear: () => call('clearFaults'),
    presets: () => call('listFaultPresets'),
    addPreset: (preset) => call('addFaultPreset', { params: { name: preset } }),
  };
}

function limitsOf(call: CallControl): Sandbox['limits'] {
  return {
    get: async () => (await call('getLimits')).mode,
    set: async (mode) => void (await call('setLimits', { body: { mode } })),
  };
}

function requestsOf({ listen }: Transport, name: string, call: CallControl): Sandbox['requests'] {
  return {
    find: (filter) => call('findRequests', { query: filter ?? {} }),
    get: (id) => call('getRequest', { params: { id } }),
    explain: (id) => call('explainRequest', { params: { id } }),
    counts: () => call('countRequests'),
    verify: (expect, options) => call('verifyRequests', { body: { expect, ...options } }),
    har: () => call('exportRequests') as Promise<Readonly<Record<string, unknown>>>,
    scenario: (range) => call('makeScenario', { query: range ?? {} }),
    clear: () => call('clearRequests'),
    onRequest: (listener) => listen(name, listener),
  };
}

function rulesOf(call: CallControl): Sandbox['rules'] {
  return {
    list: (filter) => call('getRules', { query: filter ?? {} }),
    choose: (id, variant) => call('setRule', { params: { id }, body: { variant } }),
    setTwin: (id, twin) => call('setRule', { params: { id }, body: { twin } }),
  };
}

function snapshotsOf(call: CallControl): Sandbox['snapshots'] {
  return {
    list: () => call('listSnapshots'),
    save: (snapshot) => call('saveSnapshot', { body: { name: snapshot } }),
    restore: (snapshot) => call('restoreSnapshot', { params: { name: snapshot } }),
    delete: (snapshot) => call('deleteSnapshot', { params: { name: snapshot } }),
    export: (snapshot) => call('exportSnapshot', { params: { name: snapshot } }),
    import: (snapshot, document) => call('importSnapshot', { params: { name: snapshot }, body: document }),
  };
}

// The types of records are those of the tables: the control API checks what goes in by the same schemas.
function stateOf(call: CallControl): Sandbox['state'] {
  const state = {
    summary: () => call('getState'),
    table: (vendor: VendorName, table: string, page?: object) =>
      call('getTable', { params: { vendor, table }, query: page ?? {} }),
    get: (vendor: VendorName, table: string, key: string) => call('getRecord', { params: { vendor, table, key } }),
    put: (vendor: VendorName, table: string, key: string, record: StoredRecord) =>
      call('putRecord', { params: { vendor, table, key }, body: record }),
    patch: (vendor: VendorName, table: string, key: string, change: StoredRecord) =>
      call('patchRecord', { params: { vendor, table, key }, body: change }),
    delete: (vendor: VendorName, table: string, key: string) =>
      call('deleteRecord', { params: { vendor, table, key } }),
  };
  return state as unknown as Sandbox['state'];
}

function actionsOf(call: CallControl): Sandbox['actions'] {
  return {
    list: () => call('listActions'),
    perform: async (vendor, action, input) =>
      (await call('performAction', {
        params: { vendor, action },
        ...(input === undefined ? {} : { body: input }),
      })) as StoredRecord,
  };
}

function providerStatesOf(call: CallControl): Sandbox['providerStates'] {
  return {
    list: () => call('listProviderStates'),
    setUp: (state, params) =>
      call('setProviderState', { body: { action: 'setup', state, ...(params === undefined ? {} : { params }) } }),
    tearDown: async (state) => void (await call('setProviderState', { body: { action: 'teardown', state } })),
  };
}

function mountOf({ mounts }: Transport, name: VendorName): string {
  const mount = mounts.get(name);
  if (mount !== undefined) return mount;
  throw new TypeError(`there is no vendor ${name}; there are ${[...mounts.keys()].join(', ')}`);
}

function isoTime(time: string | Date): string {
  return typeof time === 'string' ? time : time.toISOString();
}
