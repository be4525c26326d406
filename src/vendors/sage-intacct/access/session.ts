import type { Call, Reply } from '../types.ts';
import { single } from '../wire/envelope.ts';
import { openSession, sessionLifetime } from './tokens.ts';

/** `GET /services/core/session/id` */
export function getSessionId(call: Call<'getSessionId'>): Reply<'getSessionId'> {
  return { status: 200, body: single({ sessionId: openSession(call), expiresIn: sessionLifetime }) };
}
