import { asVendorKit } from '../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../src/vendors/sage-intacct/index.ts';
import { type Client, startPaystub, type TestOptions, type TestPaystub } from '../../helpers/paystub.ts';

export const base = '/intacct/ia/api/v1';
export const positions = `${base}/objects/construction/employee-position`;
export const queryService = `${base}/services/core/query`;

export const supportId = expect.stringMatching(/^[A-Za-z0-9]{5}(WEB\d+)?%7E[A-Za-z0-9_-]{27}$/);
export const requestId = expect.stringMatching(/^[0-9A-F]{8}:[0-9A-F]{4}_[0-9A-F]{8}\.\d\d$/);

import { expect } from 'vitest';

/** A server with Sage Intacct alone. */
export function startIntacct(options: Omit<TestOptions, 'vendors'> = {}): Promise<TestPaystub> {
  return startPaystub({ vendors: [asVendorKit(sageIntacct)], ...options });
}

/** `ia::error` of the nested envelope of one failure. */
export function errorIn(body: unknown): Record<string, unknown> {
  const { 'ia::result': result, 'ia::meta': meta } = body as Record<string, Record<string, unknown>>;
  expect(meta).toEqual({ totalCount: 1, totalSuccess: 0, totalError: 1 });
  return result?.['ia::error'] as Record<string, unknown>;
}

/** The body of a failure at the gateway. */
export function gatewayError(code: string, message: string) {
  return { 'ia::error': { code, message, details: { requestId } } };
}

/** The names of the rules that an answer rests on. */
export function rulesOf(answer: { readonly headers: Headers }): readonly string[] {
  return answer.headers.get('x-paystub-rules')?.split(', ') ?? [];
}

/** An access token for a user, by client credentials. */
export async function signIn(send: Client, username: string): Promise<{ Authorization: string }> {
  const answer = await send('POST', `${base}/oauth2/token`, {
    form: {
      grant_type: 'client_credentials',
      client_id: 'paystub.app.sage.com',
      client_secret: 'paystub-client-secret',
      username,
    },
  });
  expect(answer.status).toBe(200);
  return { Authorization: `Bearer ${answer.body.access_token}` };
}
