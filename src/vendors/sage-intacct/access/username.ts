/**
 * Reads a user name of the token endpoint, `userId@companyId` or `userId@companyId|entityId`.
 * @returns the login as `userId@companyId`, or `undefined` if the company is missing
 */
export function parseUsername(
  username: string,
): { readonly login: string; readonly companyId: string; readonly entityId: string | null } | undefined {
  const [login = '', entityId] = username.split('|');
  const at = login.lastIndexOf('@');
  if (at < 1 || at === login.length - 1) return undefined;
  return {
    login,
    companyId: login.slice(at + 1),
    entityId: entityId === undefined || entityId === '' ? null : entityId,
  };
}
