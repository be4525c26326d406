import type { Method, Operation } from '../../../engine/http/contract.ts';
import { checkBody } from '../../../engine/http/validation.ts';
import { contract } from '../generated/contract.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { payloadFailure } from '../wire/payload-failure.ts';

const operations: ReadonlyMap<string, Operation> = new Map(
  contract.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
);

/** The operation that takes one object of a kind: to create it, or to change it by its key. */
export function singleOperation(method: Method & ('POST' | 'PATCH'), { name }: ObjectModel): Operation | undefined {
  return operations.get(`${method} /objects/${name}${method === 'PATCH' ? '/{key}' : ''}`);
}

/**
 * Judges one item of a batch by the schema of the operation that takes such an object alone, and fills in defaults.
 * @throws Failure with a detail for each violation
 */
export function checkItem(context: Context, operation: Operation | undefined, item: object): void {
  if (operation === undefined) throw new Error('the contract has no operation that takes such an object alone');
  const refused = checkBody(contract, operation, item);
  if (refused === undefined) return;
  const { reason } = refused;
  throw reason.kind === 'invalid-request' ? payloadFailure(reason.violations, item, context) : refused;
}
