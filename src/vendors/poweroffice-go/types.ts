import type { Call as EngineCall, RequestContext as EngineContext, ReplyOf } from '../../engine/request/context.ts';
import type { operations } from './generated/types.ts';
import type { rules } from './rules/rules.ts';
import type { Environment, State } from './tables.ts';

/** Who calls: an integration's activation on one client, with the privileges that its token carries. */
export type Caller = {
  readonly environment: Environment;
  readonly client: string;
  readonly application: string;
  readonly roles: readonly string[];
};

/** The types that PowerOffice Go's handlers work with. */
export type PowerOffice = { readonly state: State; readonly caller: Caller; readonly rules: typeof rules };
export type Context = EngineContext<PowerOffice>;

export type Call<Id extends keyof operations> = EngineCall<operations[Id], PowerOffice>;
export type Reply<Id extends keyof operations> = ReplyOf<operations[Id]>;

/** An operation of the contract. */
export type OperationId = keyof operations;
