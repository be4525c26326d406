import type { Paging } from '../../../engine/faults/wire-twins.ts';
import { parseJson } from '../../../engine/http/json.ts';

/** The pages of the people whom Retrieve All Persons finds: `index` is the number of the page, from 0. */
export const paging: Paging = {
  items: ['records'],
  isLater: ({ body }) => !body.tooLarge && indexIn(new TextDecoder().decode(body.bytes)) > 0,
  // A reply does not say if another page follows. The client goes on until a page is not full.
  asLast: (reply) => reply,
};

function indexIn(text: string): number {
  try {
    const body = parseJson(text);
    return typeof body === 'object' && body !== null && 'index' in body ? Number(body.index) : 0;
  } catch {
    return 0;
  }
}
