import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { findPerson, keysOf, type PersonIdentity, requirePerson, requirePersonById } from '../identity/identity.ts';
import * as kindRefusals from '../refusals/kinds.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import { missingParameter } from '../refusals/requests.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { bulk, deleted } from '../wire/bulk.ts';
import { maxPeopleWritten } from '../wire/limits.ts';
import { inputOfMatch, matchesOf, type Readable, readsOf, type Search, unknownOf, type With } from './kind-reads.ts';
import { removesOf, requireNamed, requirePersonOfPath, writesOf } from './kind-writes.ts';
import { withReferences } from './setup-references.ts';
import { modifyKind, readKind } from './values.ts';

type Schemas = components['schemas'];
type OfPerson = { readonly personIdentity?: PersonIdentity; readonly unAssignExisting?: boolean };
type Sent = With<{ readonly body: OfPerson }>;
type ById = With<{ readonly params: { readonly personId: number } }>;

export type Values = Readonly<Record<string, unknown>>;

/** The facts about a kind without dates, of which a person has one value. */
type Facts = Pick<Readable<object>, 'kind' | 'unknown' | 'keys' | 'noValues' | 'maxPeopleRead'> & {
  /** Members of which an update needs one. */
  readonly needed: readonly string[];
  readonly isScheduling?: boolean;
  /** People whom one request changes, where that is not the usual number. */
  readonly maxPeople?: number;
  readonly missing?: (name: string) => VendorFailure;
  readonly nothingAssigned?: (person: Person) => VendorFailure;
  /** Members of the answer for a person without an assignment. */
  readonly unassigned?: object;
  /** Checks and completes what an update sends. */
  readonly check?: (call: Context, value: Readonly<Record<string, unknown>>, person: Person) => void;
  /** Adds to what an update sends those members of the stored value that stay. */
  readonly retained?: (call: Context, value: Values, stored: Values) => Values;
  /** Makes the failure of a create for a person who has an assignment. */
  readonly isThere?: () => VendorFailure;
  /** Makes the failure of an update by ID for a person who has no assignment. */
  readonly notThere?: () => VendorFailure;
  /** Members that reads show in place of those that are stored. */
  readonly shown?: (call: Context, value: Readonly<Record<string, unknown>>) => object;
};

const administrators = {
  needed: ['administrator'],
  check: (call: Context, { administrator }: { readonly administrator?: unknown }) => {
    requirePerson(call, administrator as PersonIdentity, kindUnknown);
  },
  shown: administratorShown,
};
const profiles = { needed: ['assignmentProfile'] };

/** The operations on cascade profiles of people. */
export const cascadeProfiles = singleKind<Schemas['ProfileOfPerson']>({ ...profiles, kind: 'cascadeProfile' });
/** The operations on leave profiles of people. */
export const leaveProfiles = singleKind<Schemas['ProfileOfPerson']>({ ...profiles, kind: 'leaveProfile' });
/** The operations on attendance administrators of people. */
export const attendanceAdministrators = singleKind<Schemas['AttendanceAdministratorOfPerson']>({
  ...administrators,
  kind: 'attendanceAdmin',
  nothingAssigned: () => kindRefusals.nothingOfAdministrators('attendanceAdmin'),
});
/** The operations on leave administrators of people. */
export const leaveAdministrators = singleKind<Schemas['LeaveAdministratorOfPerson']>({
  ...administrators,
  kind: 'leaveAdmin',
  nothingAssigned: () => kindRefusals.nothingOfAdministrators('leaveAdmin'),
});
/** The operations on process profiles of people. */
export const processProfiles = singleKind<Schemas['ProcessProfileOfPerson']>({
  kind: 'processProfile',
  needed: ['employeeProcessProfileName', 'managerProcessProfileName'],
  unassigned: { employeeProcessProfileName: 'Empty Profile', managerProcessProfileName: 'Empty Profile' },
});
/** The operations on forecasting category profiles of people. */
export const forecastingProfiles = singleKind<Schemas['ForecastingCategoryProfileOfPerson']>({
  ...profiles,
  kind: 'forecastingCategory',
  missing: kindRefusals.missingOfForecasting,
});
/** The operations on worker types of people. */
export const workerTypes = singleKind<Schemas['WorkerTypeOfPerson']>(scheduling('schedulerWorkerType', 'workerType'));
/** The operations on pattern template profiles of managers. */
export const patternTemplateProfiles = singleKind<Schemas['PatternTemplateProfileOfPerson']>(
  scheduling('managerPatternTemplateProfile', 'patternTemplateProfile', 25),
);
/** The operations on shift template profiles of managers. */
export const shiftTemplateProfiles = singleKind<Schemas['ShiftTemplateProfileOfPerson']>(
  scheduling('managerShiftTemplateProfile', 'shiftTemplateProfile'),
);
/** The operations on schedule group profiles of managers. */
export const scheduleGroupProfiles = singleKind<Schemas['ScheduleGroupProfileOfPerson']>(
  scheduling('managerScheduleGroupProfile', 'scheduleGroupProfile'),
);

function scheduling(kind: string, member: string, maxPeople = 20): Facts {
  return {
    kind,
    needed: [member],
    isScheduling: true,
    maxPeople,
    missing: missingParameter,
    ...(kind === 'managerScheduleGroupProfile'
      ? {}
      : {
          nothingAssigned: ({ personNumber }) =>
            kindRefusals.nothingOfScheduling(kind, `personNumber: ${personNumber}`),
        }),
  };
}

function kindUnknown(property: string, value: string | number): VendorFailure {
  return unknownOf({ kind: '' })(property, value);
}

/** The operations on a kind without dates. */
export function singleKind<T extends OfPerson>(facts: Facts) {
  const { kind, needed, isScheduling = false, missing = refusals.missingMember } = facts;
  const [member = ''] = needed;
  const nothingAssigned = facts.nothingAssigned ?? (() => refusals.nothingAssigned(member));
  const stored = (call: Context, person: Person) => readKind(call, person, kind);
  const isAssigned = (call: Context, person: Person) => Object.keys(stored(call, person)).length > 0;
  // What is stored and sent was validated: it is of its kind.
  const entry = (person: Person, value: object) =>
    inOrder({ ...value, personIdentity: keysOf(person) }) as unknown as T;
  const readable: Readable<T> = {
    ...facts,
    isScheduling,
    nothingAssigned,
    unassigned: (person) => entry(person, facts.unassigned ?? {}),
    entriesOf: (call, person) => {
      const value = stored(call, person);
      if (Object.keys(value).length === 0) return [];
      return [entry(person, facts.shown === undefined ? value : facts.shown(call, value))];
    },
  };
  const named = (call: Context, sent: OfPerson) => requireNamed(call, sent, missing, unknownOf(readable));
  const requireLimit = ({ length }: readonly unknown[]) => {
    if (facts.maxPeople === undefined) {
      if (length > maxPeopleWritten) throw refusals.tooManyPeopleWritten(length, maxPeopleWritten);
    } else if (length > facts.maxPeople) throw kindRefusals.tooManyOfScheduling(kind, length, facts.maxPeople);
  };
  /** Assigns a value, which the answer repeats with the identity as it was sent. */
  const assign = (call: Context, person: Person, sent: OfPerson): T => {
    const { personIdentity: _identity, ...value } = sent as OfPerson & Readonly<Record<string, unknown>>;
    const isSent = needed.some((name) => value[name] !== undefined);
    if (!isSent && value.unAssignExisting !== true) throw missing(member);
    if (isSent) facts.check?.(call, value, person);
    const retained = facts.retained?.(call, value, stored(call, person) as Values) ?? value;
    const complete = withReferences(call, kind, retained);
    modifyKind(call, person, kind, complete);
    return inOrder({ ...sent, ...complete }) as unknown as T;
  };
  const unassign = (call: Context, person: Person) => {
    if (isAssigned(call, person)) modifyKind(call, person, kind, { unAssignExisting: true });
    else if (call.choose('ukg.profiles.delete.none') === 'refused') throw nothingAssigned(person);
  };
  const personOfPath = (call: ById) => requirePersonById(call, call.params.personId, unknownOf(readable));
  const update = (call: Context, sent: OfPerson) => assign(call, named(call, sent), sent);
  const remove = (call: Context, sent: OfPerson) => unassign(call, named(call, sent));
  const removeIdentity = (call: Context, personIdentity: PersonIdentity) => {
    const person = named(call, { personIdentity });
    if (facts.nothingAssigned !== undefined && !isAssigned(call, person)) throw nothingAssigned(person);
    unassign(call, person);
  };
  const create = (call: Context, sent: OfPerson) => {
    const person = named(call, sent);
    if (facts.isThere !== undefined && isAssigned(call, person)) throw facts.isThere();
    return assign(call, person, sent);
  };
  const creates = writesOf(create, requireLimit);
  const updates = writesOf(update, requireLimit);
  const removes = removesOf(remove, requireLimit);

  return {
    ...readsOf(readable),
    create: creates.one,
    createMany: creates.many,
    update: updates.one,
    updateById: (call: ById & Sent) => {
      const person = requirePersonOfPath(call, unknownOf(readable));
      const { personIdentity = keysOf(person) } = call.body;
      if (facts.notThere !== undefined && !isAssigned(call, person)) throw facts.notThere();
      return { status: 200 as const, body: assign(call, person, { ...call.body, personIdentity }) };
    },
    updateMany: updates.many,
    remove: removes.one,
    removeById: (call: ById) => {
      unassign(call, personOfPath(call));
      return { status: 204 as const };
    },
    removeMany: removes.many,
    /** The same for the people of a search, of whom each must have an assignment. */
    removeFound: (call: With<{ readonly body: Search }>) => {
      const matches = matchesOf(call, readable, call.body, []);
      requireLimit(matches);
      const reply = bulk(
        call,
        matches,
        ({ person, property, value, identity }) => {
          if (person === undefined) throw unknownOf(readable)(property, value);
          if (!isAssigned(call, person)) throw nothingAssigned(person);
          unassign(call, person);
          return { personIdentity: identity };
        },
        inputOfMatch,
      );
      return deleted(call, reply);
    },
    /** The same for a list of identities, of which each must have an assignment. */
    removeIdentities: removesOf(removeIdentity, requireLimit).many,
  };
}

/** The members in the order of the vendor's models, which is that of the alphabet. */
function inOrder<V extends object>(value: V): V {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) as V;
}

function administratorShown(call: Context, { administrator }: { readonly administrator?: unknown }): object {
  const person = findPerson(call, administrator as PersonIdentity);
  if (person === undefined) return { administrator };
  const { firstName, lastName } = person;
  const fullName = firstName === undefined ? lastName : `${lastName}, ${firstName}`;
  return {
    administrator: { displayName: fullName, fullName, personKey: person.personKey, personNumber: person.personNumber },
  };
}
