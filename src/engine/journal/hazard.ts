import type { Paging } from '../faults/wire-twins.ts';
import { parseJson } from '../http/json.ts';
import { changeAt } from '../rules/twin.ts';
import type { Entry } from './entry.ts';

/** A situation that clients forget and that tests should bring about. */
export type Hazard = {
  /** In kebab case: `second-page`. */
  readonly name: string;
  /** The situation in one sentence. */
  readonly summary: string;
  /** The way to bring it about in a test, in one sentence. */
  readonly how: string;
  /** True for a request that met it. */
  readonly happens: (entry: Entry) => boolean;
};

/** True for a good answer to a request for a later page than the first. */
export function isLaterPage({ isLater }: Paging): Hazard['happens'] {
  return ({ request, reply }) => reply.status >= 200 && reply.status < 300 && isLater(request);
}

/** True for a good answer whose list has nothing in it. */
export function isEmptyList({ items }: Paging): Hazard['happens'] {
  return ({ reply }) => {
    if (reply.status !== 200 || typeof reply.body !== 'string') return false;
    let isEmpty = false;
    const look = (value: unknown) => {
      isEmpty ||= Array.isArray(value) && value.length === 0;
      return value;
    };
    const body = parsed(reply.body);
    for (const path of items) changeAt(path, look)({ status: 200, body });
    return isEmpty;
  };
}

/** True for a request that a rule of these decided about. */
export function meets(...rules: readonly string[]): Hazard['happens'] {
  return (entry) => rules.some((rule) => entry.rules.includes(rule));
}

/** True for an answer of a status. */
export function answers(...statuses: readonly number[]): Hazard['happens'] {
  return ({ reply }) => statuses.includes(reply.status);
}

/** True for a request that changed something while its client got no answer, or that of a failure. */
export function losesAnswer({ changes, reply, fault }: Entry): boolean {
  if (changes.length === 0 || fault === undefined) return false;
  return reply.delivery?.cut !== undefined || reply.status >= 500;
}

/** True for a request or a reply with a text in it. */
export function has(text: string): Hazard['happens'] {
  return ({ request, reply }) =>
    reply.body.includes(text as never) || request.search.includes(text) || requestText(request).includes(text);
}

/** True for a request whose body sends null for a member. */
export function sendsNull({ request }: Entry): boolean {
  return /:\s*null\b/.test(requestText(request));
}

function requestText({ body }: Entry['request']): string {
  return body.tooLarge ? '' : new TextDecoder().decode(body.bytes);
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
