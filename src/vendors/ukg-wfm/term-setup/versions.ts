import type { TermVersion } from '../tables.ts';

/** Days from `startDate` (inclusive) to `endDate` (exclusive). */
type Dated = Pick<TermVersion, 'startDate' | 'endDate'>;

/** True where no version is empty or backwards and none overlaps another. */
export function areSound(versions: readonly Dated[]): boolean {
  const sorted = inOrder(versions);
  return sorted.every(
    (version, i) =>
      version.startDate < version.endDate && (sorted[i + 1]?.startDate ?? version.endDate) >= version.endDate,
  );
}

/** The versions that hold on at least one day between a first and a last day, both inclusive. */
export function versionsBetween<V extends Dated>(versions: readonly V[], first?: string, last?: string): readonly V[] {
  return versions.filter(
    ({ startDate, endDate }) => (last === undefined || startDate <= last) && (first === undefined || endDate > first),
  );
}

/** Adds a version, which cuts or splits those that it overlaps. */
export function addVersion<V extends Dated>(versions: readonly V[], added: V): readonly V[] {
  const remaining = versions.flatMap((version) => {
    if (version.endDate <= added.startDate || version.startDate >= added.endDate) return [version];
    const parts = [
      { ...version, endDate: added.startDate },
      { ...version, startDate: added.endDate },
    ];
    return parts.filter(({ startDate, endDate }) => startDate < endDate);
  });
  return inOrder([...remaining, added]);
}

/** Sorts versions by their start. */
export function inOrder<V extends Dated>(versions: readonly V[]): readonly V[] {
  return versions.toSorted((a, b) => (a.startDate < b.startDate ? -1 : Number(a.startDate > b.startDate)));
}
