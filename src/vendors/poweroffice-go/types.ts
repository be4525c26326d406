import type { ReplyOf } from '../../engine/http/operation-types.ts';
import type { RequestContext as EngineContext } from '../../engine/request/context.ts';
import type { Call as EngineCall } from '../../engine/request/handler-types.ts';
import type { operations } from './generated/types.ts';
import type { DecidedRules } from './rules/rules.ts';
import type { Environment, State } from './tables.ts';

/** An integration's activation on one client, with the privileges that its token carries. */
export type Caller = {
  readonly environment: Environment;
  readonly client: string;
  readonly application: string;
  readonly roles: readonly string[];
};

/** The types that PowerOffice Go's handlers work with. */
export type PowerOffice = { readonly state: State; readonly caller: Caller; readonly rules: DecidedRules };

/** The request as gate, handlers and renderer see it. */
export type Context = EngineContext<PowerOffice>;

/** An operation of the contract. */
export type OperationId = keyof operations;

/** A request to an operation, in the types of the contract. */
export type Call<Id extends OperationId> = EngineCall<operations[Id], PowerOffice>;

/** A documented reply of an operation. */
export type Reply<Id extends OperationId> = ReplyOf<operations[Id]>;
