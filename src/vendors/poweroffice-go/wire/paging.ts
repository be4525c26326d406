import type { Paging } from '../../../engine/faults/wire-twins.ts';
import type { Context } from '../types.ts';
import type { ResourceParameters } from './resource-parameters.ts';

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

/** The header that counts a list's items and pages, and links to the pages beside one. */
export function paginationHeader(
  call: Context,
  total: number,
  { pageNumber, pageSize }: Pick<ResourceParameters, 'pageNumber' | 'pageSize'>,
): Readonly<Record<string, string>> {
  if (!call.offers('poweroffice.list.x-pagination')) return {};
  const totalPages = Math.ceil(total / pageSize);
  const nextPageLink = pageNumber < totalPages ? pageLink(call, pageNumber + 1, pageSize) : null;
  const previousPageLink = pageNumber > 1 ? pageLink(call, pageNumber - 1, pageSize) : null;
  const counts = { totalCount: total, pageSize, currentPage: pageNumber, totalPages, previousPageLink };
  const hasCounts = call.offers('poweroffice.list.pagination-members');
  return { [name]: JSON.stringify({ ...(hasCounts ? counts : {}), nextPageLink }) };
}

function pageLink({ request }: Context, page: number, size: number): string {
  const query = new URLSearchParams(request.search);
  for (const key of [...query.keys()]) if (['pagenumber', 'pagesize'].includes(key.toLowerCase())) query.delete(key);
  query.delete('subscription-key');
  query.set('PageNumber', String(page));
  query.set('PageSize', String(size));
  return `${request.origin}${request.base}${request.path}?${query}`;
}
