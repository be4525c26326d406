import type { Operation } from '../../../engine/http/contract.ts';

const ids = new Set(['requestAccessToken', 'revokeToken', 'requestOauthToken']);

/** True for the operations on tokens: anybody may call them, and their errors are those of RFC 6749. */
export function isTokenOperation(operation: Operation | undefined): boolean {
  return operation !== undefined && ids.has(operation.id);
}
