type Person = { readonly FirstName: string; readonly LastName: string; readonly EmailAddress: string };
type Info = { readonly vendors: { readonly 'ukg-wfm': { readonly credentials: Readonly<Record<string, string>> } } };
type Ann = { readonly personInformation: { readonly person: { readonly fullName: string } } };

/**
 * Asks a server for the people of its own data, and reads one of them with a login of a sandbox of its own at the plain
 * base URL. A program under `paystub exec` runs it too.
 * @returns the people, and the paths in the journal of the sandbox
 */
export async function visitOwnCompany(url: string) {
  const json = async <T>(path: string, init?: RequestInit) => (await (await fetch(url + path, init)).json()) as T;
  const post = (path: string, body: string | URLSearchParams, headers: Record<string, string>) =>
    json<{ access_token: string }>(path, { method: 'POST', body, headers });
  const people = await json<readonly Person[]>('/poweroffice/v2/Employees?employeeNos=77,200001');
  const { credentials } = (await json<Info>('/__admin/info')).vendors['ukg-wfm'];
  const alice = JSON.stringify({ name: 'alice', credentials: { 'ukg-wfm': { username: 'alice' } } });
  await post('/__admin/sandboxes', alice, { 'Content-Type': 'application/json' });
  const { appkey = '', ...login }: Readonly<Record<string, string>> = {
    ...credentials,
    username: 'alice',
    grant_type: 'password',
  };
  const { access_token: Authorization } = await post(
    '/ukg/api/authentication/access_token',
    new URLSearchParams({ ...login, auth_chain: 'OAuthLdapService' }),
    { appkey },
  );
  const ann = await json<Ann>('/ukg/api/v1/commons/persons/200001', { headers: { Authorization, appkey } });
  const { requests } = await json<{ readonly requests: readonly { readonly path: string }[] }>(
    '/sandbox/alice/__admin/requests',
  );
  return {
    names: people.map(({ FirstName, LastName }) => `${FirstName} ${LastName}`),
    email: people[0]?.EmailAddress,
    inUkg: ann.personInformation.person.fullName,
    asked: requests.map(({ path }) => path),
  };
}
