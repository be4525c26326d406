import type { ReplyOf } from '../../engine/http/operation-types.ts';
import type { RequestContext as EngineContext } from '../../engine/request/context.ts';
import type { Call as EngineCall } from '../../engine/request/handler-types.ts';
import type { operations } from './generated/types.ts';
import type { DecidedRules } from './rules/rules.ts';
import type { State } from './tables.ts';

/** The user who calls. */
export type Caller = { readonly userName: string; readonly personKey: number };

/** The values that are kept from one stage of a request to the next. */
type Own = {
  /** Gives the number at a JSON pointer of the body as it is written; there once one was asked for. */
  numberAt: (pointer: string) => string | undefined;
};

/** The types that this vendor's handlers work with. */
export type UkgWfm = {
  readonly state: State;
  readonly caller: Caller;
  readonly rules: DecidedRules;
  readonly own: Own;
};

export type OperationId = keyof operations;
export type Context = EngineContext<UkgWfm>;
export type Call<Id extends OperationId> = EngineCall<operations[Id], UkgWfm>;
export type Reply<Id extends OperationId> = ReplyOf<operations[Id]>;
