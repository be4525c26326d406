import type { Call as EngineCall, RequestContext as EngineContext, ReplyOf } from '../../engine/request/context.ts';
import type { Tables } from '../../engine/state/table.ts';
import type { operations } from './generated/types.ts';
import type { rules } from './rules/rules.ts';
import type { Caller, tables } from './tables.ts';

/** The types that Sage Intacct's handlers work with. */
export type SageIntacct = { readonly state: State; readonly caller: Caller; readonly rules: typeof rules };
export type State = Tables<typeof tables>;
export type Context = EngineContext<SageIntacct>;

export type Call<Id extends keyof operations> = EngineCall<operations[Id], SageIntacct>;
export type Reply<Id extends keyof operations> = ReplyOf<operations[Id]>;
