import type { Paystub as Server } from '../server/paystub.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { createCallControl } from './call-control.ts';
import { listen } from './listen.ts';
import type { CallControl } from './operation.ts';
import type { Sandbox, StoredRecord, VendorName } from './sandbox.ts';

/**
 * Creates the face of a sandbox.
 * @param prefix the path before the vendors' mounts: `/sandbox/alice`, or `''` for `default`
 */
export function createSandbox(server: Server, name: string, prefix: string): Sandbox {
  const call = createCallControl(server, name);
  const url = server.facts.url() + prefix;
  return {
    name,
    url,
    baseUrl: (vendor) => url + mountOf(server.facts.vendors, vendor),
    reset: () => call('reset'),
    rewind: (request) => call('rewind', { body: { request } }),
    info: () => call('getSandbox', { params: { name } }),
    configure: (settings) => call('configureSandbox', { params: { name }, body: settings }),
    delete: () => call('deleteSandbox', { params: { name } }),
    clock: clockOf(call),
    faults: faultsOf(call),
    limits: limitsOf(call),
    requests: requestsOf(server, name, call),
    rules: rulesOf(call),
    snapshots: snapshotsOf(call),
    state: stateOf(call),
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

function requestsOf(server: Server, name: string, call: CallControl): Sandbox['requests'] {
  return {
    find: (filter) => call('findRequests', { query: filter ?? {} }),
    get: (id) => call('getRequest', { params: { id } }),
    explain: (id) => call('explainRequest', { params: { id } }),
    counts: () => call('countRequests'),
    verify: (expect, options) => call('verifyRequests', { body: { expect, ...options } }),
    har: () => call('exportRequests') as Promise<Readonly<Record<string, unknown>>>,
    clear: () => call('clearRequests'),
    onRequest: (listener) => listen(server, name, listener),
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

function stateOf(call: CallControl): Sandbox['state'] {
  return {
    summary: () => call('getState'),
    table: (vendor, table, page) => call('getTable', { params: { vendor, table }, query: page ?? {} }),
    get: async (vendor, table, key) => (await call('getRecord', { params: { vendor, table, key } })) as StoredRecord,
    put: async (vendor, table, key, record) =>
      (await call('putRecord', { params: { vendor, table, key }, body: record })) as StoredRecord,
    patch: async (vendor, table, key, change) =>
      (await call('patchRecord', { params: { vendor, table, key }, body: change })) as StoredRecord,
    delete: (vendor, table, key) => call('deleteRecord', { params: { vendor, table, key } }),
  };
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

function mountOf(vendors: readonly VendorKit[], name: VendorName): string {
  const found = vendors.find((vendor) => vendor.name === name);
  if (found !== undefined) return found.mount;
  throw new TypeError(`there is no vendor ${name}; there are ${vendors.map((vendor) => vendor.name).join(', ')}`);
}

function isoTime(time: string | Date): string {
  return typeof time === 'string' ? time : time.toISOString();
}
