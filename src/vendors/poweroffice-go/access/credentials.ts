/** The built-in test credentials: the keys of the first activation in production. They open nothing but a stub. */
export const credentials = {
  application_key: '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61',
  client_key: '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a70',
  subscription_key: 'a3f1c5e7092b4d6f8e0a1c3b5d7f9e02',
} as const;

/** The built-in test credentials besides the first ones: other activations, and the demo environment. */
export const otherCredentials = {
  demo: {
    name: 'demo',
    summary: 'The same in the demo environment, which has keys and data of its own.',
    base: '/Demo',
    credentials: {
      application_key: '4c9f5d7b-beaf-4f86-9c1c-3a5e6f7c8d94',
      client_key: '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a7d',
      subscription_key: 'd0e1f2a3b4c5d6e7f8091a2b3c4d5e6f',
    },
  },
  readOnly: {
    name: 'read-only',
    summary: 'Reads employees, employments, enterprises and departments, and nothing else.',
    credentials: {
      ...credentials,
      application_key: '2a7d3b5f-9c8e-4d64-bafa-1e3c4d5a6b72',
      client_key: '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a71',
    },
  },
  withoutSalary: {
    name: 'without-salary',
    summary: 'Has no privilege on salaries, and sees national identity numbers.',
    credentials: {
      ...credentials,
      application_key: '3b8e4c6a-ad9f-4e75-8b0b-2f4d5e6b7c83',
      client_key: '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a72',
    },
  },
  withoutSubscription: {
    name: 'without-subscription',
    summary: 'Is activated on a client without an active subscription: each call that needs a privilege is 403.',
    credentials: { ...credentials, client_key: '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a73' },
  },
} as const;
