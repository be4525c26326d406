import { header, type WireHeaders } from '../../../engine/http/http.ts';

/**
 * True for a token request to UKG Authentication at the root. PowerOffice Go has the path too, in any case: its clients
 * send their keys as Basic credentials, and a subscription key; those of UKG send theirs in the body.
 */
export function isOauthRequest(path: string, headers: WireHeaders): boolean {
  if (path !== '/oauth/token') return false;
  const isBasic = /^basic /i.test(header(headers, 'authorization') ?? '');
  return !isBasic && header(headers, 'ocp-apim-subscription-key') === undefined;
}
