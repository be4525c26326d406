/** A log or snapshot as the first version of the format had it: the same lines without links, seal and table numbers. */
export function toFormat1(text: string): string {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line.slice(18)) as unknown)
    .filter((value) => !isSeal(value));
  return lines.map((value) => `${JSON.stringify(older(value))}\n`).join('');
}

function isSeal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'next' in value;
}

function older(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2);
  const { number: _, ...rest } = value as Record<string, unknown>;
  return 'format' in rest ? { ...rest, format: 1 } : rest;
}
