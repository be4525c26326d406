// A client of three vendors at their real hosts: Node's own fetch, and nothing of Paystub.
const { env, stdout } = process;
const print = (...words) => stdout.write(`${words.join(' ')}\n`);
const json = { 'Content-Type': 'application/json' };
const call = async (url, init) => {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${url}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
};

const ukg = 'https://acme.prd.mykronos.com/api';
const { access_token: ukgToken } = await call('https://welcome-us.ukg.net/oauth/token', {
  method: 'POST',
  body: new URLSearchParams({
    ...{ grant_type: 'client_credentials', audience: 'https://wfm.ukg.net/api' },
    ...{ client_id: env.UKG_CLIENT_ID, client_secret: env.UKG_CLIENT_SECRET },
  }),
});
const terms = await call(`${ukg}/v1/commons/persons/employment_terms`, {
  method: 'POST',
  headers: { ...json, Authorization: `Bearer ${ukgToken}` },
  body: JSON.stringify({
    personIdentity: { personNumber: '20190' },
    assignments: [{ employmentTerm: { id: 2 }, effectiveDate: '2020-02-20', expirationDate: '2020-06-25' }],
  }),
});
print('ukg', terms.assignments.length);

const intacct = 'https://api.intacct.com/ia/api/v1';
const { access_token: intacctToken } = await call(`${intacct}/oauth2/token`, {
  method: 'POST',
  headers: json,
  body: JSON.stringify({
    grant_type: 'client_credentials',
    ...{ client_id: env.INTACCT_CLIENT_ID, client_secret: env.INTACCT_CLIENT_SECRET, username: env.INTACCT_USERNAME },
  }),
});
const headers = { ...json, Authorization: `Bearer ${intacctToken}` };
const position = `${intacct}/objects/construction/employee-position`;
const made = await call(position, { method: 'POST', headers, body: JSON.stringify({ id: 'N-1', name: 'Node' }) });
print('intacct', (await call(`${position}/${made['ia::result'].key}`, { headers }))['ia::result'].id);

const key = { 'Ocp-Apim-Subscription-Key': env.POWEROFFICE_SUBSCRIPTION_KEY };
const basic = Buffer.from(`${env.POWEROFFICE_APPLICATION_KEY}:${env.POWEROFFICE_CLIENT_KEY}`).toString('base64');
const { access_token: goToken } = await call('https://goapi.poweroffice.net/OAuth/Token', {
  method: 'POST',
  headers: { ...key, Authorization: `Basic ${basic}` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
const employees = await call('https://goapi.poweroffice.net/v2/Employees?PageSize=2', {
  headers: { ...key, Authorization: `Bearer ${goToken}` },
});
print('poweroffice', employees.length);

await fetch('https://example.com/').then(
  ({ status }) => print('other', status),
  () => print('other refused'),
);
