/** Variables whose file is all that a client trusts. */
export const replacingVariables = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'] as const;

/** Variables whose file is added to what a client trusts. */
export const addingVariables = ['NODE_EXTRA_CA_CERTS', 'DENO_CERT'] as const;
