import type { Operation } from '../http/contract.ts';
import type { BodyOf, HeadersOf, PathOf, QueryOf, ReplyOf } from '../http/operation-types.ts';
import type { RequestContext, VendorTypes } from './context.ts';
import type { ReplyInParts } from './reply-in-parts.ts';

/** A handler's argument: the context with the request's validated parts in the types of the contract. */
export type Call<O, V extends VendorTypes> = RequestContext<V> & {
  readonly operation: Operation;
  readonly params: PathOf<O>;
  readonly query: QueryOf<O>;
  readonly headers: HeadersOf<O>;
  readonly body: BodyOf<O>;
};

/** A vendor's handlers by operation id. Operations without one are answered by the fallback. */
export type Handlers<Operations, V extends VendorTypes> = {
  readonly [Id in keyof Operations]?: (
    call: Call<Operations[Id], V>,
  ) => ReplyOf<Operations[Id]> | ReplyInParts<ReplyOf<Operations[Id]>>;
};
