import type { Call, Reply } from '../types.ts';
import { signingKey } from './signing-key.ts';
import { issuerOf } from './tokens.ts';

/** Retrieve the configuration of the issuer of the id_token. */
export function retrieveIssuer(call: Call<'retrieveIssuer'>): Reply<'retrieveIssuer'> {
  const issuer = issuerOf(call);
  return {
    status: 200,
    body: {
      issuer,
      token_endpoint: `${call.request.origin}/api/authentication/access_token`,
      jwks_uri: `${issuer}/connect/jwk_uri`,
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    },
  };
}

/** Retrieve the keys that verify the id_token. */
export function retrieveSigningKeys(_call: Call<'retrieveSigningKeys'>): Reply<'retrieveSigningKeys'> {
  const { kty, n, e } = signingKey;
  return { status: 200, body: { keys: [{ kty, use: 'sig', alg: 'RS256', n, e }] } };
}
