/** The built-in test credentials; they open nothing but a stub. */
export const credentials = {
  username: 'apiuser',
  password: 'paystub-password',
  client_id: 'paystub-client',
  client_secret: 'paystub-client-secret',
  appkey: 'paystub-appkey',
} as const;

/** A user whose token works and who may call nothing. */
export const userWithoutAccess = { username: 'noaccess', password: 'paystub-password' } as const;
