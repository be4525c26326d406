import { isIdentifierName } from '../../scenario/record/generated-values.ts';
import { leavesOf } from '../../scenario/record/leaves.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { RecordedLine } from '../exchange.ts';

/** Pointers to members that name who asks; it is another one here. */
export const ofCaller = /\/[^/]*(created|modified|changed|updated)By/i;

/** The operation of an exchange, by the contract of its vendor. */
export function operationOf({ line }: RecordedLine, vendors: readonly VendorKit[]) {
  const { contract } = vendors.find(({ name }) => name === line.vendor) ?? {};
  return contract?.operations.find(({ id }) => id === line.operation);
}

/** True for an exchange that changed nothing. */
export function isRead(exchange: RecordedLine, vendors: readonly VendorKit[]): boolean {
  return operationOf(exchange, vendors)?.reads === true;
}

/** The values that identify something in a body. */
export function idsIn(body: unknown): ReadonlySet<string> {
  const named = leavesOf(body).filter(({ name, value }) => isIdentifierName(name) && value !== null);
  return new Set(named.map(({ value }) => String(value)));
}
