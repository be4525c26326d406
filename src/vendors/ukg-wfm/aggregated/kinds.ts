import { type Member, type Members, namesOf } from '../../../engine/http/members.ts';
import { AssignmentsByKind } from '../generated/schemas.ts';

/** The facts about a kind that the contract does not state. */
type Facts = {
  /** The value of a person without an assignment. */
  readonly unassigned?: Readonly<Record<string, unknown>>;
  /** The expiration date that the vendor stores, whatever was sent. */
  readonly alwaysUntil?: string;
  /** The order of dates that the vendor asks for, and in which words it refuses another. */
  readonly order?: 'before' | 'start-end' | 'range' | 'range-unlisted';
  /** The kind's own beginning of time. */
  readonly since?: string;
  /** A start after the end of time is an error instead of being pulled to it. */
  readonly refusesAfterForever?: true;
  /** Set where a profile stands for none at all: by its name, and by its id where one is known. */
  readonly emptyProfile?: { readonly id?: number };
};

/** A kind of assignment that the aggregated operations carry. */
export type Kind = Facts & {
  readonly name: string;
  /** The member that lists dated assignments; without one the kind is a single value. */
  readonly list: string | undefined;
};

/**
 * From developer.ukg.com/wfm/docs/a-guide-to-aggregated-person-assignments-doc and the pages of the kinds. The values of
 * unassigned people are those of the column "Default logic" of developer.ukg.com/wfm/docs/a-guide-to-person-assignments-doc.
 */
const facts: { readonly [name: string]: Facts } = {
  cascadeProfile: { emptyProfile: {} },
  leaveProfile: { emptyProfile: {} },
  managerPatternTemplateProfile: { emptyProfile: {} },
  managerShiftTemplateProfile: { emptyProfile: {} },
  managerScheduleGroupProfile: { emptyProfile: {} },
  forecastingCategory: { emptyProfile: { id: -2 } },
  adjustmentRule: { emptyProfile: { id: -1 }, order: 'before', since: '1753-01-01' },
  percentageAllocationRule: { order: 'before', since: '1753-01-01' },
  scheduleGroup: { order: 'range' },
  employeeTags: { order: 'range-unlisted' },
  scheduleRuleOverrides: { order: 'range-unlisted' },
  certifications: { order: 'range-unlisted' },
  processProfile: {
    emptyProfile: {},
    unassigned: { employeeProcessProfileName: 'Empty Profile', managerProcessProfileName: 'Empty Profile' },
  },
  attestationProfile: {
    emptyProfile: { id: -1 },
    order: 'start-end',
    refusesAfterForever: true,
    unassigned: { attestationProfileAssignments: [{ profile: { id: -1, qualifier: 'Empty Profile' } }] },
  },
  attendanceProfile: {
    emptyProfile: {},
    unassigned: { attendanceProfileAssignments: [{ profileName: 'Empty Profile' }] },
  },
  scheduleRuleSet: { alwaysUntil: '3000-01-01', order: 'range' },
};

/** A second name of `employmentTerms`, whose name is not published. */
const alias = 'employmentTerm';

const kinds = new Map(
  Object.entries<Member>(AssignmentsByKind).map(([name, { members = {} }]) => [
    name,
    toKind(name === alias ? 'employmentTerms' : name, members),
  ]),
);

/** The names of all kinds, in the order of the vendor's list as far as that is published. */
export const kindNames: readonly string[] = namesOf(AssignmentsByKind).filter((name) => name !== alias);

/** The kind of a name, `undefined` for a name that is not known. */
export function kindOf(name: string): Kind | undefined {
  return kinds.get(name);
}

function toKind(name: string, members: Members): Kind {
  return { name, list: namesOf(members).find((member) => members[member]?.kind === 'list'), ...facts[name] };
}
