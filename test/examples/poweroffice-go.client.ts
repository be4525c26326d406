/** The credentials for PowerOffice Go: an application, the client that it acts for, and the subscription to the API. */
export type PowerOfficeAccess = {
  readonly application_key: string;
  readonly client_key: string;
  readonly subscription_key: string;
};

export type Employment = { readonly Id: number; readonly StartDate: string };

/** A small client of PowerOffice Go, API v2. */
export class PowerOfficeClient {
  readonly #baseUrl: string;
  readonly #access: PowerOfficeAccess;
  #token: string | undefined;

  constructor(baseUrl: string, access: PowerOfficeAccess) {
    this.#baseUrl = baseUrl;
    this.#access = access;
  }

  /** The id of an employee by number. */
  async findEmployee(employeeNo: number): Promise<number | undefined> {
    const found = await this.#get<readonly { Id: number }[]>(`/Employees?employeeNos=${employeeNo}`);
    return found?.[0]?.Id;
  }

  async employmentsOf(employeeId: number): Promise<readonly Employment[]> {
    return (await this.#get<readonly Employment[]>(`/Employees/${employeeId}/Employments`)) ?? [];
  }

  /** An empty list is a 204 without a body. */
  async #get<T>(path: string): Promise<T | undefined> {
    this.#token ??= await this.#signIn();
    const headers = {
      Authorization: `Bearer ${this.#token}`,
      'Ocp-Apim-Subscription-Key': this.#access.subscription_key,
    };
    const response = await fetch(`${this.#baseUrl}/v2${path}`, { headers });
    if (response.status === 204) return undefined;
    if (response.status === 401) {
      this.#token = undefined;
      return this.#get(path);
    }
    if (!response.ok) throw new Error(`PowerOffice refused ${path}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  async #signIn(): Promise<string> {
    const { application_key, client_key, subscription_key } = this.#access;
    const response = await fetch(`${this.#baseUrl}/OAuth/Token`, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${btoa(`${application_key}:${client_key}`)}`,
        'Ocp-Apim-Subscription-Key': subscription_key,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (!response.ok) throw new Error(`PowerOffice refused the credentials: ${await response.text()}`);
    return ((await response.json()) as { access_token: string }).access_token;
  }
}
