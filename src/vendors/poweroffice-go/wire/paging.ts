import type { Paging } from '../../../engine/faults/wire-twins.ts';

const name = 'X-Pagination';

/** The pages of lists: `PageNumber` is the number of the page, from 1; `X-Pagination` links to the next one. */
export const paging: Paging = {
  items: [''],
  isLater: ({ search }) =>
    new URLSearchParams(search)
      .entries()
      .some(([key, value]) => key.toLowerCase() === 'pagenumber' && Number(value) > 1),
  asLast: (reply) => {
    const { [name]: text, ...others } = reply.headers ?? {};
    const pages = text === undefined ? {} : (JSON.parse(text) as { nextPageLink?: string | null });
    if (pages.nextPageLink == null) return reply;
    return { ...reply, headers: { ...others, [name]: JSON.stringify({ ...pages, nextPageLink: null }) } };
  },
};
