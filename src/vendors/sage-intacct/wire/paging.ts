import type { Paging } from '../../../engine/faults/wire-twins.ts';
import { parseJson } from '../../../engine/http/json.ts';
import { changeAt } from '../../../engine/rules/twin.ts';

/** The pages of lists and queries: `start` is the number of their first object, from 1. */
export const paging: Paging = {
  items: ['ia::result'],
  isLater: ({ search, body }) =>
    Number(new URLSearchParams(search).get('start') ?? 0) > 1 ||
    (!body.tooLarge && startIn(new TextDecoder().decode(body.bytes)) > 1),
  asLast: (reply) => (nextOf(reply.body) == null ? reply : changeAt('ia::meta.next', () => null)(reply)),
};

function startIn(text: string): number {
  try {
    return Number(memberOf(parseJson(text), 'start') ?? 0);
  } catch {
    return 0;
  }
}

function nextOf(body: unknown): unknown {
  return memberOf(memberOf(body, 'ia::meta'), 'next');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
