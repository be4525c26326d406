/** The base URLs of the two systems. */
export type Systems = { readonly powerOffice: string; readonly intacct: string };

type Employee = { readonly JobTitle: string | null };

/**
 * Creates an employee position in Sage Intacct for each job title of PowerOffice that has none yet.
 * @param wait waits for so many seconds, where Intacct says that it is busy
 * @returns the ids of the positions that it created
 */
export async function runNightlyJob(systems: Systems, wait: (seconds: number) => Promise<void>): Promise<string[]> {
  const created: string[] = [];
  for (const title of await readJobTitles(systems.powerOffice)) {
    const id = title.toUpperCase().replaceAll(/[^A-Z]+/g, '-');
    const found = await post(systems.intacct, '/services/core/query', wait, {
      object: 'construction/employee-position',
      fields: ['id'],
      filters: [{ $eq: { id } }],
    });
    if (Array.isArray(found) && found.length > 0) continue;
    await post(systems.intacct, '/objects/construction/employee-position', wait, { id, name: title });
    created.push(id);
  }
  return created;
}

async function readJobTitles(baseUrl: string): Promise<readonly string[]> {
  const titles = new Set<string>();
  for (let page = 1; ; page += 1) {
    const response = await fetch(`${baseUrl}/v2/Employees?Fields=JobTitle&PageSize=2&PageNumber=${page}`);
    if (response.status === 204) return [...titles]; // PowerOffice answers an empty list so
    if (!response.ok) throw new Error(`PowerOffice refused page ${page}: ${await response.text()}`);
    for (const { JobTitle } of (await response.json()) as Employee[]) if (JobTitle !== null) titles.add(JobTitle);
    const { nextPageLink } = JSON.parse(response.headers.get('X-Pagination') ?? '{}');
    if (nextPageLink == null) return [...titles];
  }
}

async function post(
  baseUrl: string,
  path: string,
  wait: (seconds: number) => Promise<void>,
  body: object,
): Promise<unknown> {
  const response = await fetch(`${baseUrl}/ia/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status === 503 || response.status === 429) {
    await wait(Number(response.headers.get('Retry-After') ?? 1));
    return post(baseUrl, path, wait, body);
  }
  if (!response.ok) throw new Error(`Intacct refused ${path}: ${await response.text()}`);
  return ((await response.json()) as { readonly 'ia::result': unknown })['ia::result'];
}
