import type { Contract } from '../engine/http/contract.ts';
import type { Hazard } from '../engine/journal/hazard.ts';
import type { VendorTypes } from '../engine/request/context.ts';
import type { RuleBook } from '../engine/rules/rules.ts';
import type { Actions } from '../engine/state/actions.ts';
import type { MoreLanes } from '../engine/state/lanes.ts';
import type { Records, Relations } from '../engine/state/records.ts';
import type { TableSpecs } from '../engine/state/table.ts';
import type { UniqueKeys } from '../engine/state/unique-keys.ts';
import type { VendorSeed } from '../engine/state/vendor-seed.ts';
import type { ProviderStates, Scene } from '../pact/provider-states.ts';
import type { FaultPreset, VendorKit } from '../vendors/kit.ts';

/** Operations that a plugin adds to a vendor, with all that belongs to them. Ids, tables and paths are new ones. */
export type VendorExtension<V extends VendorTypes = VendorTypes> = {
  /** The name of the vendor that they are added to: `ukg-wfm`. */
  readonly vendor: string;
  /** Made from the plugin's `specs/<vendor>/` by `paystub plugin build`. */
  readonly contract: Contract;
  /** Handlers by operation id. */
  readonly handlers: { readonly [operationId: string]: unknown };
  readonly rules?: RuleBook;
  /** Tables that the vendor does not have, with the schemas and the first records of their rows. */
  readonly tables?: TableSpecs;
  readonly records?: Records;
  readonly seed?: VendorSeed;
  readonly relations?: Relations;
  readonly uniqueKeys?: UniqueKeys;
  readonly counterFields?: VendorKit['counterFields'];
  readonly faultPresets?: readonly FaultPreset[];
  readonly hazards?: readonly Hazard[];
  readonly actions?: Actions<V['state']>;
  readonly providerStates?: ProviderStates<Scene<V['state']>>;
  /** Lanes of the vendor's persons that are read from its tables. */
  readonly timeline?: MoreLanes<V['state']>;
};

/** The vendors and operations that a plugin brings. */
export type PluginParts = {
  /** The version of Paystub that made the plugin's `generated/` folders: `builtWith` of one of them. */
  readonly builtWith: string;
  readonly vendors?: readonly VendorKit[];
  readonly extensions?: readonly VendorExtension[];
};

/** A plugin: what the module that its package.json names exports as `plugin`. */
export type Plugin = Required<PluginParts>;

/**
 * Declares a plugin. It is checked when Paystub loads it.
 * @param parts its vendors, and the operations that it adds to other vendors
 */
export function definePlugin({ builtWith, vendors = [], extensions = [] }: PluginParts): Plugin {
  return { builtWith, vendors, extensions };
}

/** Hides an extension's types, where extensions of all vendors are in one list. */
export function asExtension<V extends VendorTypes>(extension: VendorExtension<V>): VendorExtension {
  return extension as unknown as VendorExtension;
}
