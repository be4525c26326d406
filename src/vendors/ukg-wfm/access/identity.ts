import { type Identity, shownFields, shownToken } from '../../../engine/request/identity.ts';
import type { State } from '../tables.ts';
import { digestOf } from './tokens.ts';

/** A sandbox can have a client, or a user, of its own. Token requests show them in the body or the query. */
export const identity: Identity<State> = {
  own: ['client_id', 'username'],
  shown: (request) => {
    if (!/token|revoke/i.test(request.path)) return { credentials: {}, tokens: [shownToken(request)] };
    const fields = shownFields(request);
    return { credentials: fields, tokens: [fields.refresh_token, fields.token] };
  },
  isIssued: (state, token) => state.token.get(digestOf(token)) !== undefined,
};
