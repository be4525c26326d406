import type { Change } from '../../../engine/state/table.ts';
import type { DatedTerm, TermAssignments } from '../tables.ts';

/** Describes in words what a request did to a person's employment terms; `undefined` for other records. */
export function describeChange({ table, before, after }: Change): string | undefined {
  if (table !== 'ukg-wfm/termAssignments') return undefined;
  const old = (before as TermAssignments | undefined)?.terms ?? [];
  const now = (after as TermAssignments | undefined)?.terms ?? [];
  const { personKey } = (after ?? before) as TermAssignments;
  return `person ${personKey}: ${describeTerms(old, now).join('; ')}`;
}

/** Describes each assignment that was removed, changed or added, in this order and each in the order of time. */
export function describeTerms(before: readonly DatedTerm[], after: readonly DatedTerm[]): readonly string[] {
  const added = after.filter((term) => !before.some((old) => overlaps(term, old)));
  const removed = before.filter((term) => !after.some((now) => overlaps(term, now)));
  return [
    ...removed.map((term) => `${nameWithDates(term)} removed`),
    ...before.flatMap((old) => describeParts(old, after)),
    ...added.map((term) => `${nameWithDates(term)} added`),
  ];
}

function nameWithDates({ termId, effective, expiration }: DatedTerm): string {
  return `assignment of term ${termId} from ${effective} to ${expiration}`;
}

function overlaps(a: DatedTerm, b: DatedTerm): boolean {
  return a.termId === b.termId && a.effective < b.expiration && b.effective < a.expiration;
}

function describeParts(old: DatedTerm, after: readonly DatedTerm[]): readonly string[] {
  const parts = after.filter((term) => overlaps(term, old));
  if (parts.length <= 1) return parts.flatMap((now) => describeBounds(old, now, after));
  return [`assignment of term ${old.termId} split in ${parts.length}${reasonOfSplit(old, parts, after)}`];
}

function describeBounds(old: DatedTerm, now: DatedTerm, after: readonly DatedTerm[]): readonly string[] {
  const texts: string[] = [];
  if (now.effective !== old.effective) {
    const earlier = after.find((term) => term.expiration === now.effective && term.termId !== now.termId);
    const reason = earlier === undefined ? '' : ` because term ${earlier.termId} ends then`;
    texts.push(
      `start of the assignment of term ${now.termId} moved from ${old.effective} to ${now.effective}${reason}`,
    );
  }
  if (now.expiration !== old.expiration) {
    const next = after.find((term) => term.effective === now.expiration && term.termId !== now.termId);
    const reason = next === undefined ? '' : ` because term ${next.termId} starts then`;
    const verb = now.expiration < old.expiration ? 'shortened' : 'extended';
    texts.push(`assignment of term ${now.termId} ${verb} from ${old.expiration} to ${now.expiration}${reason}`);
  }
  return texts;
}

function reasonOfSplit(old: DatedTerm, [first, second]: readonly DatedTerm[], after: readonly DatedTerm[]): string {
  const inside = after.find(
    (term) => term.effective >= (first?.expiration ?? '') && term.expiration <= (second?.effective ?? ''),
  );
  return inside === undefined || inside.termId === old.termId ? '' : ` because term ${inside.termId} stands between`;
}
