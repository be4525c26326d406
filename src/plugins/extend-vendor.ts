import type { ContractData } from '../engine/data-classes.ts';
import type { Contract, OpenApiDocument } from '../engine/http/contract.ts';
import { addLanes } from '../engine/state/lanes.ts';
import type { Records } from '../engine/state/records.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { VendorExtension } from './define.ts';

type Named<T> = { readonly [name: string]: T };

/**
 * Adds a plugin's operations to one of several vendors.
 * @returns the vendors, with another one in the place of that one
 * @throws UsageError where there is no such vendor, or where it has something of the same name
 */
export function extendVendor(vendors: readonly VendorKit[], extension: VendorExtension): readonly VendorKit[] {
  const vendor = vendors.find(({ name }) => name === extension.vendor);
  if (vendor === undefined) throw new UsageError(`there is no vendor ${extension.vendor} to add operations to`);
  return vendors.map((each) => (each === vendor ? extend(vendor, extension) : each));
}

function extend(vendor: VendorKit, extension: VendorExtension): VendorKit {
  const { name } = vendor;
  const { contract, handlers, rules, tables, records, seed, providerStates, timeline } = extension;
  if (contract === undefined || handlers === undefined)
    throw new UsageError(`the operations for ${name} have no ${contract === undefined ? 'contract' : 'handlers'}`);
  if ((tables === undefined) !== (records === undefined))
    throw new UsageError(
      `the tables for ${name} need records, and records need tables: paystub plugin build makes them`,
    );
  const states = joined(`provider state of ${name}`, vendor.providerStates?.catalogue ?? {}, providerStates);
  return {
    ...vendor,
    contract: joinContracts(name, vendor.contract, contract),
    handlers: joined(`operation of ${name}`, vendor.handlers, handlers),
    rules: joined('rule', vendor.rules, rules),
    tables: joined(`table of ${name}`, vendor.tables, tables),
    records: records === undefined ? vendor.records : joinRecords(vendor.records, records),
    seed:
      seed === undefined
        ? vendor.seed
        : {
            rows: joined(`table of ${name}`, vendor.seed.rows, seed.rows),
            counters: joined(`counter of ${name}`, vendor.seed.counters, seed.counters),
          },
    relations: joined(`table of ${name}`, vendor.relations, extension.relations),
    uniqueKeys: joined(`table of ${name}`, vendor.uniqueKeys ?? {}, extension.uniqueKeys),
    counterFields: joined(`counter of ${name}`, vendor.counterFields, extension.counterFields),
    faultPresets: [...vendor.faultPresets, ...(extension.faultPresets ?? [])],
    hazards: [...(vendor.hazards ?? []), ...(extension.hazards ?? [])],
    actions: joined(`action of ${name}`, vendor.actions ?? {}, extension.actions),
    ...(vendor.timeline === undefined || timeline === undefined
      ? {}
      : { timeline: addLanes(vendor.timeline, timeline) }),
    ...(vendor.providerStates === undefined ? {} : { providerStates: { ...vendor.providerStates, catalogue: states } }),
  };
}

/** Both maps as one. @throws UsageError for a name that both have */
function joined<T>(kind: string, own: Named<T>, added: Named<T> = {}): Named<T> {
  const twice = Object.keys(added).find((name) => Object.hasOwn(own, name));
  if (twice !== undefined) throw new UsageError(`the ${kind} ${twice} is there already`);
  return { ...own, ...added };
}

function joinContracts(name: string, own: Contract, added: Contract): Contract {
  return {
    operations: [...own.operations, ...added.operations],
    // Each part is loaded when it is first asked for.
    parameters: lookUpIn(
      () => own.parameters,
      () => added.parameters,
    ),
    bodies: lookUpIn(
      () => own.bodies,
      () => added.bodies,
    ),
    replies: lookUpIn(
      () => own.replies,
      () => added.replies,
    ),
    document: async () => joinDocuments(name, await own.document(), await added.document()),
    dataClasses: async () => joinDataClasses(await own.dataClasses(), await added.dataClasses()),
  };
}

/** A map that is looked up in the second place only where the first one does not have a name. */
function lookUpIn<T>(own: () => Named<T>, added: () => Named<T>): Named<T> {
  return new Proxy<Record<string, T>>(
    {},
    {
      get: (_, id: string) => own()[id] ?? added()[id],
      has: (_, id: string) => id in own() || id in added(),
      ownKeys: () => [...Object.keys(own()), ...Object.keys(added())],
      getOwnPropertyDescriptor: (_, id: string) => ({
        value: own()[id] ?? added()[id],
        enumerable: true,
        configurable: true,
      }),
    },
  );
}

type Document = {
  readonly paths: Named<object>;
  readonly components?: Named<Named<unknown>>;
  readonly tags?: readonly { readonly name: string }[];
};

/** The vendor's document with the plugin's paths. The plugin's components get a prefix, as the vendor may have the names. */
function joinDocuments(name: string, own: OpenApiDocument, added: OpenApiDocument): OpenApiDocument {
  const base = own as unknown as Document;
  const taken = Object.values(base.components ?? {}).flatMap(Object.keys);
  const more = renamed(added as unknown as Document, freePrefix(taken));
  const sections = new Set([...Object.keys(base.components ?? {}), ...Object.keys(more.components ?? {})]);
  const paths = { ...base.paths };
  for (const [path, item] of Object.entries(more.paths)) paths[path] = { ...paths[path], ...item };
  const tags = [...(base.tags ?? []), ...(more.tags ?? [])];
  return {
    ...own,
    ...(tags.length === 0
      ? {}
      : { tags: tags.filter((tag, at) => tags.findIndex((each) => each.name === tag.name) === at) }),
    paths,
    components: Object.fromEntries(
      [...sections].map((section) => [
        section,
        section === 'securitySchemes'
          ? { ...more.components?.[section], ...base.components?.[section] }
          : joined(`${section} of ${name}`, base.components?.[section] ?? {}, more.components?.[section]),
      ]),
    ),
  };
}

/** A prefix that no name has: `Plugin1.`, or `Plugin2.` for the second plugin that adds to the vendor. */
function freePrefix(names: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const prefix = `Plugin${number}.`;
    if (!names.some((name) => name.startsWith(prefix))) return prefix;
  }
}

/** The document with a prefix before the name of every component but security schemes, which are the vendor's. */
function renamed(document: Document, prefix: string): Document {
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string'
      ? value.replace(/^#\/components\/(?!securitySchemes\/)(\w+)\//, `#/components/$1/${prefix}`)
      : value,
  );
  const copy = JSON.parse(text) as Document;
  const components = Object.entries(copy.components ?? {}).map(([section, members]) => [
    section,
    section === 'securitySchemes' ? members : withPrefix(members, prefix),
  ]);
  return { ...copy, components: Object.fromEntries(components) };
}

function withPrefix<T>(members: Named<T>, prefix: string): Named<T> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [prefix + name, value]));
}

function joinDataClasses(own: ContractData, added: ContractData): ContractData {
  const prefix = freePrefix(Object.keys(own.schemas));
  const isSchema = (value: unknown) => typeof value === 'string' && Object.hasOwn(added.schemas, value.slice(1));
  const text = JSON.stringify(added, (_, value: unknown) =>
    String(value).startsWith('#') && isSchema(value) ? `#${prefix}${String(value).slice(1)}` : value,
  );
  const { schemas, operations } = JSON.parse(text) as ContractData;
  return {
    schemas: { ...own.schemas, ...withPrefix(schemas, prefix) },
    operations: { ...own.operations, ...operations },
  };
}

function joinRecords(own: Records, added: Records): Records {
  return {
    digest: `${own.digest}-${added.digest}`,
    validators: () => ({ ...own.validators(), ...added.validators() }),
    schemas: async () => ({ ...(await own.schemas()), ...(await added.schemas()) }),
  };
}
