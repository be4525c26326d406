import { parseJson, toJson } from '../engine/http/json.ts';
import type { Shape } from './shapes.ts';

/** Base URL of the pages, with a slash at its end. */
export const pageRoot: URL = new URL('.', document.baseURI);

/** Base URL of this sandbox, without a slash at its end. */
export const sandboxUrl: string = new URL('../..', pageRoot).href.replace(/\/$/, '');

/** Name of the sandbox that the address names, else `default`. */
export const sandboxName: string = /\/sandbox\/([^/]+)$/.exec(sandboxUrl)?.[1] ?? 'default';

/** Base URL of the server, without the sandbox. */
export const serverUrl: string = sandboxUrl.replace(/\/sandbox\/[^/]+$/, '');

const tokenKey = 'paystub-token';

/** The token of the control API. It is kept for this tab alone, and never in an address. */
export const token = {
  get: (): string | null => sessionStorage.getItem(tokenKey),
  set: (value: string): void => sessionStorage.setItem(tokenKey, value),
  forget: (): void => sessionStorage.removeItem(tokenKey),
};

/** A refusal of the control API, or a server that cannot be reached (status 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly title: string;

  constructor(status: number, { title, detail }: Pick<Shape<'Problem'>, 'title' | 'detail'>) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

const unreachable = { title: 'Not connected', detail: 'The server does not answer.' };

/** Sends a request to the control API. @param path below `/__admin` @throws ApiError */
export async function request(method: string, path: string, init: RequestInit = {}): Promise<Response> {
  const sent = token.get();
  const headers = { ...init.headers, ...(sent === null ? {} : { Authorization: `Bearer ${sent}` }) };
  const response = await fetch(`${sandboxUrl}/__admin${path}`, { ...init, method, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, unreachable);
  });
  if (!response.ok) throw new ApiError(response.status, await problemOf(response));
  return response;
}

async function problemOf(response: Response): Promise<Pick<Shape<'Problem'>, 'title' | 'detail'>> {
  const text = await response.text();
  try {
    const { title, detail } = JSON.parse(text) as Shape<'Problem'>;
    return { title, detail: detail ?? '' };
  } catch {
    return { title: `Status ${response.status}`, detail: text.slice(0, 300) };
  }
}

/** Reads from the control API. Integers beyond 2^53 are kept exactly. @throws ApiError */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await request('GET', path, signal === undefined ? {} : { signal });
  return parseJson(await response.text()) as T;
}

/** Changes something by the control API. @throws ApiError */
export async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { body: toJson(body), headers: { 'Content-Type': 'application/json' } };
  const text = await (await request(method, path, init)).text();
  return (text === '' ? undefined : parseJson(text)) as T;
}
