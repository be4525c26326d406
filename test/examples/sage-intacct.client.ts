/** The credentials for Sage Intacct: an application, and the user that it acts for, `user@company`. */
export type IntacctAccess = { readonly client_id: string; readonly client_secret: string; readonly username: string };

export type Position = { readonly id: string; readonly name: string };

type Envelope<T> = { readonly 'ia::result': T };

/** A small client of Sage Intacct's REST API. */
export class IntacctClient {
  readonly #baseUrl: string;
  readonly #access: IntacctAccess;
  #token: Promise<string> | undefined;

  constructor(baseUrl: string, access: IntacctAccess) {
    this.#baseUrl = baseUrl;
    this.#access = access;
  }

  /** Creates a position unless there is one of that id, so that it may be called again after a lost answer. */
  async ensurePosition(position: Position): Promise<string> {
    return (await this.findPosition(position.id)) ?? (await this.#createPosition(position));
  }

  /** The key of a position. */
  async findPosition(id: string): Promise<string | undefined> {
    const found = await this.#send<readonly { key: string }[]>('/services/core/query', {
      object: 'construction/employee-position',
      fields: ['key'],
      filters: [{ $eq: { id } }],
    });
    return found[0]?.key;
  }

  async #createPosition(position: Position): Promise<string> {
    return (await this.#send<{ key: string }>('/objects/construction/employee-position', position)).key;
  }

  async #send<T>(path: string, body: object): Promise<T> {
    this.#token ??= this.#signIn();
    const response = await fetch(`${this.#baseUrl}/ia/api/v1${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await this.#token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`Intacct refused ${path}: ${await response.text()}`);
    return ((await response.json()) as Envelope<T>)['ia::result'];
  }

  async #signIn(): Promise<string> {
    const response = await fetch(`${this.#baseUrl}/ia/api/v1/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...this.#access, grant_type: 'client_credentials' }),
    });
    if (!response.ok) throw new Error(`Intacct refused the credentials: ${await response.text()}`);
    return ((await response.json()) as { access_token: string }).access_token;
  }
}
