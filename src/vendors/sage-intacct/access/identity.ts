import { type Identity, shownBasic, shownFields, shownToken } from '../../../engine/request/identity.ts';
import type { State } from '../tables.ts';
import { isIssued } from './tokens.ts';

/** A sandbox can have an application, or a user, of its own: `user@company`, whatever entity follows it. */
export const identity: Identity<State> = {
  own: ['client_id', 'username'],
  shown: (request) => {
    if (!request.path.includes('/oauth2/')) return { credentials: {}, tokens: [shownToken(request)] };
    const { client_id, username, refresh_token, token, session_id, code } = shownFields(request);
    const [application] = shownBasic(request);
    return {
      credentials: { client_id: client_id ?? application, username: username?.split('|')[0] },
      tokens: [refresh_token, token, session_id, code, shownToken(request)],
    };
  },
  isIssued,
};
