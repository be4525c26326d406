export const credentials = { token: 'acme-token' };
