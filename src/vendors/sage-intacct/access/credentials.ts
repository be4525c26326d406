/** The built-in test credentials. */
export const credentials = {
  client_id: 'paystub.app.sage.com',
  client_secret: 'paystub-client-secret',
  username: 'Admin@Paystub',
};

/** The built-in test credentials besides the first ones: users of the same company. */
export const otherCredentials = [
  {
    name: 'read-only',
    summary: 'May list and view employee positions, and nothing else.',
    credentials: { ...credentials, username: 'Viewer@Paystub' },
  },
  {
    name: 'no-delete',
    summary: 'May list, view, add and update employee positions, not delete them.',
    credentials: { ...credentials, username: 'Editor@Paystub' },
  },
  {
    name: 'no-access',
    summary: 'Gets a token, but has no permission at all.',
    credentials: { ...credentials, username: 'Nobody@Paystub' },
  },
];
