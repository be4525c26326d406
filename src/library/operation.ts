import type { BodyOf, PathOf, QueryOf, ReplyOf } from '../engine/request/context.ts';
import type { operations } from '../server/control/generated/types.ts';

/** Names of the operations of the control API, as its OpenAPI document has them; the endless stream is `requests.onRequest`. */
export type OperationId = Exclude<keyof operations, 'streamRequests'>;

/** What an operation takes. */
export type Input<Id extends OperationId> = {
  readonly params?: PathOf<operations[Id]>;
  readonly query?: QueryOf<operations[Id]>;
  readonly body?: BodyOf<operations[Id]>;
};

/** What an operation gives where it is not refused; of a verification also the verdict that something does not hold. */
export type Output<Id extends OperationId> = Extract<
  ReplyOf<operations[Id]>,
  { readonly status: 200 | 201 | 204 | 417 }
>['body'];

/**
 * Performs an operation of the control API in one sandbox.
 * @throws PaystubError for what the control API refuses
 */
export type CallControl = <Id extends OperationId>(id: Id, input?: Input<Id>) => Promise<Output<Id>>;
