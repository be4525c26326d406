/** Sends the requests of the README to a sandbox, and some that are refused. @param url of the server, with the sandbox */
export async function playSession(url: string): Promise<void> {
  const terms = `${url}/ukg/api/v1/commons/persons/employment_terms`;
  await send('POST', terms, termOf(2, '2020-02-20', '2020-06-25'));
  await send('POST', terms, termOf(4, '2020-03-20', '2020-07-30'));
  const positions = `${url}/intacct/ia/api/v1/objects/construction/employee-position`;
  await send('POST', positions, { id: 'FOR-001', name: 'Foreman-01' });
  await send('POST', positions, { id: 'FOR-001', name: 'Foreman-01' });
  await send('POST', positions, { name: 5 });
  await send('GET', `${url}/poweroffice/v2/Employees/Employments?Fields=Id,StartDate&PageSize=2`);
  await send('GET', `${url}/poweroffice/v2/Employees?employeeNos=99999`);
  await send('GET', `${url}/ukg/api/v1/commons/persons/employment_term/100`);
  await send('PATCH', `${url}/poweroffice/v2/Employees/1000001/Employments/1010001`, [
    { op: 'replace', path: '/EndDate', value: '2026-06-30' },
    { op: 'replace', path: '/EndDateReason', value: 'EmployeeHasResigned' },
  ]);
}

/** A request that assigns an employment term to the person of UKG's page. */
export function termOf(id: number, effectiveDate: string, expirationDate: string): object {
  return {
    personIdentity: { personNumber: '20190' },
    assignments: [{ employmentTerm: { id }, effectiveDate, expirationDate }],
  };
}

/** Sends one request, with a body of JSON if there is one. */
export function send(method: string, url: string, json?: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(url, { method, ...(json === undefined ? {} : { headers, body: JSON.stringify(json) }) });
}
