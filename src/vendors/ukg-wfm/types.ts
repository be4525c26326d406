import type { Call as EngineCall, RequestContext as EngineContext, ReplyOf } from '../../engine/request/context.ts';
import type { operations } from './generated/types.ts';
import type { rules } from './rules/rules.ts';
import type { State } from './tables.ts';

/** Who calls. */
export type Caller = { readonly userName: string; readonly personKey: number };

/** The types that this vendor's handlers work with. */
export type UkgWfm = { readonly state: State; readonly caller: Caller; readonly rules: typeof rules };

export type Context = EngineContext<UkgWfm>;
export type Call<Id extends keyof operations> = EngineCall<operations[Id], UkgWfm>;
export type Reply<Id extends keyof operations> = ReplyOf<operations[Id]>;
