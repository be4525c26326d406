/** The credentials for UKG Pro WFM, which its administrators hand out. */
export type UkgAccess = {
  readonly username: string;
  readonly password: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly appkey: string;
};

export type TermAssignment = {
  readonly employmentTerm: { readonly id: number; readonly qualifier?: string };
  readonly effectiveDate: string;
  readonly expirationDate: string;
};

/** A small client of UKG Pro WFM: it signs in when it has to, and comes back later where it is asked to. */
export class UkgClient {
  readonly #baseUrl: string;
  readonly #access: UkgAccess;
  readonly #wait: (seconds: number) => Promise<void>;
  #token: string | undefined;

  constructor(baseUrl: string, access: UkgAccess, wait: (seconds: number) => Promise<void>) {
    this.#baseUrl = baseUrl;
    this.#access = access;
    this.#wait = wait;
  }

  async assignTerms(personNumber: string, assignments: readonly TermAssignment[]): Promise<readonly TermAssignment[]> {
    const body = JSON.stringify({ personIdentity: { personNumber }, assignments });
    const response = await this.#send('/commons/persons/employment_terms', { method: 'POST', body });
    if (!response.ok) throw new Error(`UKG refused the terms of ${personNumber}: ${await response.text()}`);
    return ((await response.json()) as { assignments: TermAssignment[] }).assignments;
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    this.#token ??= await this.#signIn();
    const headers = {
      Authorization: `Bearer ${this.#token}`,
      appkey: this.#access.appkey,
      'Content-Type': 'application/json',
    };
    const response = await fetch(`${this.#baseUrl}/api/v1${path}`, { ...init, headers });
    if (response.status === 401) this.#token = undefined;
    else if (response.status !== 503 && response.status !== 429) return response;
    else await this.#wait(Number(response.headers.get('retry-after') ?? 1));
    return this.#send(path, init);
  }

  async #signIn(): Promise<string> {
    const { appkey, ...fields } = this.#access;
    const response = await fetch(`${this.#baseUrl}/api/authentication/access_token`, {
      method: 'POST',
      headers: { appkey },
      body: new URLSearchParams({ ...fields, grant_type: 'password', auth_chain: 'OAuthLdapService' }),
    });
    if (!response.ok) throw new Error(`UKG refused the credentials: ${await response.text()}`);
    return ((await response.json()) as { access_token: string }).access_token;
  }
}
