/** The requests that a scenario is to be made of, by the numbers of the first and the last one. */
export type Range = { readonly from: number | undefined; readonly to: number | undefined };

/** Reads the range that an address names, if any. */
export function rangeIn(query: URLSearchParams): Range | undefined {
  const [from, to] = [numberIn(query, 'from'), numberIn(query, 'to')];
  return from === undefined && to === undefined ? undefined : { from, to };
}

function numberIn(query: URLSearchParams, name: string): number | undefined {
  const value = Number(query.get(name) ?? '');
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** The range after a request was marked: as its first one, then as its last one, whichever comes later. */
export function withMark(range: Range | undefined, id: number): Range {
  const { from, to } = range ?? { from: undefined, to: undefined };
  if (from === undefined || to !== undefined) return { from: id, to: undefined };
  return { from: Math.min(from, id), to: Math.max(from, id) };
}

/** True for a request of the range. */
export function isInRange({ from = 1, to = Number.POSITIVE_INFINITY }: Range, id: number): boolean {
  return id >= from && id <= to;
}

/** The members of an address's query for a range. */
export function rangeQuery(range: Range | undefined): Record<'from' | 'to', string> {
  return { from: String(range?.from ?? ''), to: String(range?.to ?? '') };
}
