import type { RecordedLine } from './exchange.ts';

/** True for a header that tells the version of a vendor's system: `x-api-version: 2026.1`. */
export function isVersion(name: string, value: string): boolean {
  return (
    /(^|-)versions?$/i.test(name) && /^v?\d{1,8}([.-]\w{1,12}){0,5}(, ?v?\d{1,8}([.-]\w{1,12}){0,5}){0,9}$/i.test(value)
  );
}

/** The headers in which vendors told the version of their system, by vendor. */
export function versionsOf(exchanges: readonly RecordedLine[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const { line, reply } of exchanges)
    for (const [name, value] of Object.entries(reply.headers))
      if (isVersion(name, value))
        found.set(line.vendor, (found.get(line.vendor) ?? new Set()).add(`${name.toLowerCase()}: ${value}`));
  return Object.fromEntries([...found].map(([vendor, headers]) => [vendor, [...headers].toSorted()]));
}
