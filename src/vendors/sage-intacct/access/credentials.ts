/** The built-in test credentials. */
export const credentials = {
  client_id: 'paystub.app.sage.com',
  client_secret: 'paystub-client-secret',
  username: 'Admin@Paystub',
};
