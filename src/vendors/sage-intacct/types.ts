import type { ReplyOf } from '../../engine/http/operation-types.ts';
import type { RequestContext } from '../../engine/request/context.ts';
import type { Call as EngineCall } from '../../engine/request/handler-types.ts';
import type { operations } from './generated/types.ts';
import type { decisions } from './rules/rules.ts';
import type { State } from './tables.ts';

/** The caller of a request: a user of a company, and the entity that the token is limited to. */
export type Caller = { readonly userKey: string; readonly clientId: string; readonly entityId: string | null };

/** The types that Sage Intacct's handlers work with. */
export type SageIntacct = {
  readonly state: State;
  readonly caller: Caller;
  readonly rules: typeof decisions;
  readonly own: {
    /** A request whose reply is to be kept under its idempotency key: user and key, and a digest of the request. */
    keptRequest: { readonly name: string; readonly digest: string };
    /** Headers that tell how much of a limit is left. */
    limitHeaders: Readonly<Record<string, string>>;
  };
};

export type Context = RequestContext<SageIntacct>;
export type OperationId = keyof operations;
export type Call<Id extends OperationId> = EngineCall<operations[Id], SageIntacct>;
export type Reply<Id extends OperationId> = ReplyOf<operations[Id]>;
