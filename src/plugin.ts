// What plugins are made of: `paystub/plugin`. docs/plugins.md tells how.

export type { Contract, Operation } from './engine/http/contract.ts';
export type { RefusalReason, Violation } from './engine/http/failure.ts';
// biome-ignore-start lint/performance/noBarrelFile: it is a face of the package, not a barrel
export { VendorFailure } from './engine/http/failure.ts';
export type { Members } from './engine/http/members.ts';
export type { ReplyOf } from './engine/http/operation-types.ts';
// biome-ignore-end lint/performance/noBarrelFile: it is a face of the package, not a barrel
export type { Hazard } from './engine/journal/hazard.ts';
export type { RequestContext, VendorTypes } from './engine/request/context.ts';
export type { Call, Handlers } from './engine/request/handler-types.ts';
export type { Identity } from './engine/request/identity.ts';
export type { Gate, Reply, Vendor } from './engine/request/vendor.ts';
export type { Refusal, RefusalRule } from './engine/rules/refusal.ts';
export { defineRefusal, ownFailure, rulesOf } from './engine/rules/refusal.ts';
export type { Evidence, Rule, RuleBook } from './engine/rules/rules.ts';
export { defineRules } from './engine/rules/rules.ts';
export type { Actions } from './engine/state/actions.ts';
export type { Lane, MoreLanes, PersonLanes } from './engine/state/lanes.ts';
export { afterLast, dayAfter } from './engine/state/lanes.ts';
export type { Records, Relations } from './engine/state/records.ts';
export type { TableSpecs, Tables } from './engine/state/table.ts';
export type { UniqueKeys } from './engine/state/unique-keys.ts';
export type { VendorSeed } from './engine/state/vendor-seed.ts';
export type { ProviderState, ProviderStates, Scene, VendorStates } from './pact/provider-states.ts';
export { StateFailure, statesIn } from './pact/provider-states.ts';
export type { VendorPeople } from './people/company-types.ts';
export type { Plugin, PluginParts, VendorExtension } from './plugins/define.ts';
export { asExtension, definePlugin } from './plugins/define.ts';
export { noPeople } from './plugins/no-people.ts';
export { openContract, openRecords } from './plugins/open-generated.ts';
export { validatorModules } from './plugins/validator-modules.ts';
export type { FaultPreset, OtherCredentials, RealHost, VendorKit } from './vendors/kit.ts';
export { asVendorKit } from './vendors/kit.ts';
