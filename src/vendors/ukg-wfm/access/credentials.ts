/** The built-in test credentials. They open nothing but a stub. */
export const credentials = {
  username: 'apiuser',
  password: 'paystub-password',
  client_id: 'paystub-client',
  client_secret: 'paystub-client-secret',
  appkey: 'paystub-appkey',
} as const;

/** A user whose token is valid but who may call nothing. */
export const userWithoutAccess = { username: 'noaccess', password: 'paystub-password' } as const;

/** The built-in test credentials besides the first ones. */
export const otherCredentials = [
  {
    name: 'no-access',
    summary: 'Its token is valid, but the user may call nothing: 403.',
    credentials: { ...credentials, ...userWithoutAccess },
  },
] as const;
