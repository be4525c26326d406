/** The built-in test credentials: the keys of the first activation in production. They open nothing but a stub. */
export const credentials = {
  application_key: '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61',
  client_key: '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a70',
  subscription_key: 'a3f1c5e7092b4d6f8e0a1c3b5d7f9e02',
} as const;
