import type { ReplyOf } from '../../engine/http/operation-types.ts';
import type { RequestContext as EngineContext } from '../../engine/request/context.ts';
import type { Call as EngineCall } from '../../engine/request/handler-types.ts';
import type { operations } from './generated/types.ts';
import type { DecidedRules } from './rules/rules.ts';
import type { State } from './tables.ts';

/** The user who calls. */
export type Caller = { readonly userName: string; readonly personKey: number };

/** The types that this vendor's handlers work with. */
export type UkgWfm = { readonly state: State; readonly caller: Caller; readonly rules: DecidedRules };

export type OperationId = keyof operations;
export type Context = EngineContext<UkgWfm>;
export type Call<Id extends OperationId> = EngineCall<operations[Id], UkgWfm>;
export type Reply<Id extends OperationId> = ReplyOf<operations[Id]>;
