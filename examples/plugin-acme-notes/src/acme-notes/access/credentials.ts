export const credentials = { token: 'acme-notes-token' };
