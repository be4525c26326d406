import type { Person, TermAssignments } from '../tables.ts';

type Values = Readonly<Record<string, unknown>>;
type Changes = Person['employmentStatus'];

/**
 * Members of a person that the extension of employees or of devices tells: the inverse of `extensionsOf`.
 * @returns no members for an object that is none of them
 */
export function shownExtension(extension: Values): Partial<Person> {
  const { badgeDetails, employmentStatuses, effDatedAccountStatuses, externalIdentifiers } = extension;
  if (Array.isArray(badgeDetails)) return badgeIn(badgeDetails[0]);
  if (!Array.isArray(employmentStatuses)) return {};
  const { hireDate, jobAssignmentId, userAccountId: userKey, userName } = extension;
  const status = changesOf(employmentStatuses, 'employmentStatus');
  const accounts = changesOf(effDatedAccountStatuses, 'accountStatus');
  return {
    ...(typeof hireDate === 'string' ? { hireDate } : {}),
    ...(typeof jobAssignmentId === 'number' ? { jobAssignmentId } : {}),
    ...(typeof userKey === 'number' ? { userKey } : {}),
    ...(typeof userName === 'string' ? { userName } : {}),
    ...(status.length === 0 ? {} : { employmentStatus: status }),
    ...(accounts.length === 0 ? {} : { userAccountStatus: accounts.at(-1)?.name, userAccountChanges: accounts }),
    ...commonIdsIn(externalIdentifiers),
  } as Partial<Person>;
}

/** True for all extensions of a person without an accrual profile, as they are now: nothing else decides about them. */
export function showsAllExtensions(answer: unknown): boolean {
  const { allExtension } = Object(answer);
  const { accrualExtension, employeeExtension, snapShotDate } = Object(allExtension);
  if (employeeExtension === undefined || snapShotDate !== undefined) return false;
  return Object.keys(Object(accrualExtension)).every((name) => /^(active|personId|personNumber)$/.test(name));
}

/** The terms of a person in the extension of timekeeping. */
export function shownTerms(extension: Values): TermAssignments | undefined {
  const { personId, employeeTerms } = extension;
  if (typeof personId !== 'number' || !Array.isArray(employeeTerms)) return undefined;
  const terms = employeeTerms.flatMap((each) => {
    const { employmentTermId: termId, effectiveDate: effective, expirationDate: expiration } = Object(each);
    return typeof termId === 'number' ? [{ termId, effective, expiration }] : [];
  });
  return terms.length === employeeTerms.length ? { personKey: personId, terms } : undefined;
}

function badgeIn(badge: unknown): Partial<Person> {
  const { badgeNumber, badgeAssignmentId } = Object(badge);
  if (typeof badgeNumber !== 'string') return {};
  return { badgeNumber, ...(typeof badgeAssignmentId === 'number' ? { badgeAssignmentId } : {}) };
}

function commonIdsIn(list: unknown): Pick<Person, 'aoid' | 'coid'> {
  const pairs = [list].flat().flatMap((each) => {
    const { identifierType: type, identifierValue: value } = Object(each);
    return (type === 'aoid' || type === 'coid') && typeof value === 'string' ? [[type, value]] : [];
  });
  return Object.fromEntries(pairs);
}

/** The changes of a status in a list of its spans. @param member the member that names the status */
export function changesOf(list: unknown, member: string): Changes {
  return [list].flat().flatMap((each) => {
    const { effectiveDate: from, [member]: name } = Object(each);
    return typeof from === 'string' && /^(Active|Inactive|Terminated)$/.test(name) ? [{ name, from }] : [];
  });
}
