import type { RuleBook } from '../engine/rules.ts';
import type { Sandbox } from '../engine/sandbox.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { ControlCall, ControlOperations, ServerFacts } from './control.ts';
import { contract } from './generated/contract.ts';
import type { components } from './generated/types.ts';
import { problem } from './problem.ts';

/** What `GET /__admin/info` answers. */
export type Info = components['schemas']['Info'];
type Rule = components['schemas']['Rule'];

/** Every operation of the control API. */
export const operations: ControlOperations = {
  getHealth: () => ({ status: 200, body: { status: 'ok' } }),

  getVersion: ({ facts }) => ({ status: 200, body: { name: 'paystub', version: facts.version } }),

  getInfo: ({ facts }) => ({ status: 200, body: info(facts) }),

  reset: ({ sandbox }) => {
    sandbox.reset();
    return { status: 204 };
  },

  getOpenApi: async ({ facts, params }) => {
    const vendor = facts.vendors.find(({ name }) => name === params.vendor);
    return { status: 200, body: { ...(await (vendor?.contract ?? contract).document()) } };
  },

  getRules: ({ facts, sandbox, query }) => ({
    status: 200,
    body: facts.vendors
      .filter(({ name }) => query.vendor === undefined || query.vendor === name)
      .flatMap((vendor) => listRules(vendor, sandbox))
      .filter(({ evidence }) => query.evidence === undefined || query.evidence === evidence),
  }),

  getState: ({ facts, sandbox }) => ({
    status: 200,
    body: Object.fromEntries(
      facts.vendors.map((vendor) => [
        vendor.name,
        Object.fromEntries(openTables(vendor, sandbox).map(([name, table]) => [name, table.size])),
      ]),
    ),
  }),

  getTable: (call) => {
    const table = findTable(call);
    const { offset = 0, limit = 100 } = call.query;
    const records = Iterator.from(table.all()).drop(offset).take(limit).toArray();
    return { status: 200, body: { total: table.size, offset, records: records as Record<string, unknown>[] } };
  },

  getRecord: (call) => {
    const record = findTable(call).get(call.params.key);
    if (record === undefined) {
      const { vendor, table, key } = call.params;
      throw problem(404, { title: 'No such record', detail: `${vendor} has no ${key} in ${table}.` });
    }
    return { status: 200, body: record as Record<string, unknown> };
  },
};

/** Base URLs and test credentials of a running server, in the form of `GET /__admin/info`. */
export function info({ vendors, version, url }: ServerFacts): Info {
  return {
    name: 'paystub',
    version,
    vendors: Object.fromEntries(
      vendors.map(({ name, mount, credentials }) => [name, { baseUrl: url() + mount, credentials }]),
    ),
  };
}

function listRules(vendor: Vendor, sandbox: Sandbox): readonly Rule[] {
  const book: RuleBook = vendor.rules;
  return Object.entries(book).map(([id, rule]) => ({
    id,
    vendor: vendor.name as Rule['vendor'],
    says: rule.says,
    evidence: rule.evidence,
    source: rule.source,
    ...(rule.variants === undefined || rule.default === undefined
      ? {}
      : { variants: rule.variants, chosen: sandbox.settings.choices[id] ?? rule.default }),
  }));
}

function openTables(vendor: Vendor, sandbox: Sandbox) {
  return Object.entries(vendor.tables)
    .filter(([, spec]) => spec.secret !== true)
    .map(([name]) => [name, sandbox.world.table(`${vendor.name}/${name}`)] as const);
}

function findTable({ facts, sandbox, params }: ControlCall<'getTable'> | ControlCall<'getRecord'>) {
  const vendor = facts.vendors.find(({ name }) => name === params.vendor);
  if (vendor === undefined) {
    const allowed = facts.vendors.map(({ name }) => name);
    throw problem(404, { title: 'No such vendor', detail: `There is no vendor ${params.vendor}.`, allowed });
  }
  const tables = openTables(vendor, sandbox);
  const found = tables.find(([name]) => name === params.table);
  if (found === undefined) {
    const allowed = tables.map(([name]) => name);
    throw problem(404, { title: 'No such table', detail: `${vendor.name} has no table ${params.table}.`, allowed });
  }
  return found[1];
}
