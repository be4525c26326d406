import type { Operation } from '../../../engine/http/contract.ts';

/** True for the operations of OAuth, which the gateway answers and which need no token. */
export function isTokenOperation({ path }: Operation): boolean {
  return path.startsWith('/oauth2/');
}
