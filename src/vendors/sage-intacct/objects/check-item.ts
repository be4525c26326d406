import type { Operation } from '../../../engine/http/contract.ts';
import { checkBody } from '../../../engine/http/validation.ts';
import { contract } from '../generated/contract.ts';
import type { Context } from '../types.ts';
import { payloadFailure } from '../wire/refuse.ts';

const operations = new Map<string, Operation>(contract.operations.map((operation) => [operation.id, operation]));

/**
 * Judges one item of a batch by the schema of the operation that takes such an object alone, and fills in defaults.
 * @throws Failure with a detail for every fault
 */
export function checkItem(context: Context, operationId: string | undefined, item: object): void {
  const operation = operations.get(operationId ?? '');
  if (operation === undefined) throw new Error(`the contract has no operation ${operationId}`);
  const refused = checkBody(contract, operation, item);
  if (refused === undefined) return;
  const { reason: refusal } = refused;
  throw refusal.kind === 'invalid-request' ? payloadFailure(refusal.violations, item, context) : refused;
}
