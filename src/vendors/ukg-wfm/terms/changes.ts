import type { Change } from '../../../engine/state/table.ts';
import type { TermAssignments } from '../tables.ts';
import type { DatedTerm } from './effective-dates.ts';

/** Says in words what a request did to a person's employment terms; other records speak for themselves. */
export function describeChange({ table, before, after }: Change): string | undefined {
  if (table !== 'ukg-wfm/termAssignments') return undefined;
  const old = (before as TermAssignments | undefined)?.terms ?? [];
  const now = (after as TermAssignments | undefined)?.terms ?? [];
  const { personKey } = (after ?? before) as TermAssignments;
  return `person ${personKey}: ${describeTerms(old, now).join('; ')}`;
}

/** What became of each assignment, in the order of time. */
export function describeTerms(before: readonly DatedTerm[], after: readonly DatedTerm[]): readonly string[] {
  const came = after.filter((term) => !before.some((other) => overlaps(term, other)));
  const gone = before.filter((term) => !after.some((other) => overlaps(term, other)));
  const changed = before.flatMap((old) => {
    const left = after.filter((term) => overlaps(term, old));
    if (left.length > 1)
      return [`assignment of term ${old.termId} split in ${left.length}${because(old, left, after)}`];
    return left.flatMap((now) => describeBounds(old, now, after));
  });
  return [
    ...gone.map(
      ({ termId, effective, expiration }) => `assignment of term ${termId} from ${effective} to ${expiration} removed`,
    ),
    ...changed,
    ...came.map(
      ({ termId, effective, expiration }) => `assignment of term ${termId} from ${effective} to ${expiration} added`,
    ),
  ];
}

function overlaps(a: DatedTerm, b: DatedTerm): boolean {
  return a.termId === b.termId && a.effective < b.expiration && b.effective < a.expiration;
}

function describeBounds(old: DatedTerm, now: DatedTerm, after: readonly DatedTerm[]): readonly string[] {
  const said: string[] = [];
  if (now.effective !== old.effective) {
    const before = after.find((term) => term.expiration === now.effective && term.termId !== now.termId);
    const reason = before === undefined ? '' : ` because term ${before.termId} ends then`;
    said.push(`start of the assignment of term ${now.termId} moved from ${old.effective} to ${now.effective}${reason}`);
  }
  if (now.expiration !== old.expiration) {
    const next = after.find((term) => term.effective === now.expiration && term.termId !== now.termId);
    const reason = next === undefined ? '' : ` because term ${next.termId} starts then`;
    const verb = now.expiration < old.expiration ? 'shortened' : 'extended';
    said.push(`assignment of term ${now.termId} ${verb} from ${old.expiration} to ${now.expiration}${reason}`);
  }
  return said;
}

function because(old: DatedTerm, left: readonly DatedTerm[], after: readonly DatedTerm[]): string {
  const inside = after.find(
    (term) => term.effective >= (left[0]?.expiration ?? '') && term.expiration <= (left[1]?.effective ?? ''),
  );
  return inside === undefined || inside.termId === old.termId ? '' : ` because term ${inside.termId} stands between`;
}
