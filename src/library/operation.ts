import type { BodyOf, PathOf, QueryOf, ReplyOf } from '../engine/http/operation-types.ts';
import type { operations } from '../server/control/generated/types.ts';

/**
 * The names of the control API's operations in its OpenAPI document. The stream of requests is `requests.onRequest`.
 */
export type OperationId = Exclude<keyof operations, 'streamRequests'>;

/** The input of an operation: path parameters, query parameters and a JSON body, as the OpenAPI document has them. */
export type Input<Id extends OperationId> = {
  readonly params?: PathOf<operations[Id]>;
  readonly query?: QueryOf<operations[Id]>;
  readonly body?: BodyOf<operations[Id]>;
};

/** The body of an operation's successful reply. A verification also succeeds when it finds failures. */
export type Output<Id extends OperationId> = Extract<
  ReplyOf<operations[Id]>,
  { readonly status: 200 | 201 | 204 | 417 }
>['body'];

/**
 * Performs an operation of the control API in one sandbox.
 * @returns the body of the reply; `undefined` if the operation has none
 * @throws PaystubError if the control API refuses the call, TypeError for an operation that does not exist
 */
export type CallControl = <Id extends OperationId>(id: Id, input?: Input<Id>) => Promise<Output<Id>>;
