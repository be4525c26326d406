import { type Identity, shownBasic, shownToken } from '../../../engine/request/identity.ts';
import type { State } from '../tables.ts';
import { digestOf } from './tokens.ts';

/** A sandbox can have a client key of its own, the second part of the Basic credentials of a token request. */
export const identity: Identity<State> = {
  own: ['client_key'],
  ignoreCase: true,
  shown: (request) => ({ credentials: { client_key: shownBasic(request)[1] }, tokens: [shownToken(request)] }),
  isIssued: (state, token) => state.tokens.get(digestOf(token)) !== undefined,
};
