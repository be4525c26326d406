import type { Operation } from '../../../engine/http/contract.ts';

const ids = new Set(['requestAccessToken', 'revokeToken', 'requestOauthToken']);

/** Whether an operation is about tokens: open to everybody, with errors of RFC 6749. */
export function isTokenOperation(operation: Operation | undefined): boolean {
  return operation !== undefined && ids.has(operation.id);
}
