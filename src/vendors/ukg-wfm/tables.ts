import type { TableSpecs, Tables } from '../../engine/state/table.ts';
import type { components } from './generated/types.ts';
import type { SetupItem } from './wire/setup-item.ts';

/** A person. `personKey` is also the person ID and the employee ID; `personNumber` is the number that people know. */
export type Person = {
  /** @format int64 */
  readonly personKey: number;
  readonly personNumber: string;
  readonly firstName?: string;
  readonly lastName: string;
  /** @format int64 */
  readonly userKey?: number;
  readonly userName?: string;
  readonly badgeNumber?: string;
  /** @format int64 */
  readonly badgeAssignmentId?: number;
  readonly email?: string;
  /** @format int64 */
  readonly jobAssignmentId: number;
  readonly aoid?: string;
  readonly coid?: string;
  /** @format date */
  readonly hireDate: string;
  /** The changes of the status, in order: a person who was hired, left and came back has three. */
  readonly employmentStatus: readonly StatusChange[];
  readonly userAccountStatus: 'Active' | 'Inactive' | 'Terminated';
  /** The changes of the user account's status, in order; without them it is as above from the hire date on. */
  readonly userAccountChanges?: readonly StatusChange[];
  readonly details?: PersonDetails;
  /** In the order of time, disjoint; the end of each is exclusive. */
  readonly accrualProfiles?: readonly DatedProfile[];
};

type Schemas = components['schemas'];

/** Further members of a person, in the form of the person operations. */
export type PersonDetails = Omit<
  Schemas['PersonInformation'],
  'employmentStatusList' | 'userAccountStatusList' | 'person'
> &
  Omit<Schemas['JobAssignment'], 'employmentTermAssignments'> & {
    readonly person?: Omit<
      Schemas['PersonDetails'],
      | 'firstName'
      | 'lastName'
      | 'hireDate'
      | 'personNumber'
      | 'accrualProfileName'
      | 'accrualProfileEffectiveDate'
      | 'accrualProfileEndDate'
    >;
    readonly userAccount?: Omit<Schemas['UserAccount'], 'userName' | 'userPassword'>;
  };

/** Days from `effectiveDate` (inclusive) to `expirationDate` (exclusive) on which an accrual profile is assigned. */
export type DatedProfile = {
  /** @format int64 */
  readonly profileId: number;
  /** @format date */
  readonly effectiveDate: string;
  /** @format date */
  readonly expirationDate: string;
};

export type StatusChange = {
  readonly name: 'Active' | 'Inactive' | 'Terminated';
  /** @format date */
  readonly from: string;
};

/** A user who may ask for tokens. */
export type User = {
  readonly userName: string;
  readonly password: string;
  /** @format int64 */
  readonly personKey: number;
  /** False for a user without a function access profile, whose every call is refused although the token works. */
  readonly functionAccess: boolean;
};

/** An access or refresh token, stored by its digest alone. */
export type Token = {
  readonly digest: string;
  readonly kind: 'access' | 'refresh';
  readonly userName: string;
  readonly clientId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Digest of the refresh token whose revocation ends this token too. */
  readonly refresh?: string;
};

/** An employment term of the set-up. */
export type Term = {
  /** @format int64 */
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  readonly persistentId: string;
  readonly isActive: boolean;
  readonly allowsInheritance: boolean;
  readonly processType: components['schemas']['ProcessType'];
  readonly versions: readonly TermVersion[];
};

export type TermVersion = components['schemas']['EmploymentTermVersion'];

/** Days from `effective` (inclusive) to `expiration` (exclusive), both ISO local dates. */
export type Span = {
  /** @format date */
  readonly effective: string;
  /** @format date */
  readonly expiration: string;
};

/** A span of days in which a term is assigned. */
export type DatedTerm = Span & {
  /** @format int64 */
  readonly termId: number;
};

/** All employment term assignments of one person: disjoint, in the order of time, none empty. */
export type TermAssignments = {
  /** @format int64 */
  readonly personKey: number;
  readonly terms: readonly DatedTerm[];
};

/** A paycode value profile of the set-up. */
export type PayCodeValueProfile = {
  /** @format int64 */
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  readonly active: boolean;
  /** @format int64 */
  readonly version: number;
  readonly payCodeValueProfileElements: readonly components['schemas']['PaycodeValueProfileElement'][];
};

/** The paycode value profile of a person. A person has at most one, without dates. */
export type ProfileAssignment = {
  /** @format int64 */
  readonly personKey: number;
  /** @format int64 */
  readonly profileId: number;
};

type AssignmentsByKind = components['schemas']['AssignmentsByKind'];
type OtherKind = Exclude<keyof AssignmentsByKind, 'payCodeValue' | 'employmentTerms' | 'employmentTerm'>;

/** A person's assignment of any further kind of the aggregated operations, as it was sent. */
export type OtherAssignment = {
  readonly [Kind in OtherKind]: {
    /** @format int64 */
    readonly personKey: number;
    readonly kind: Kind;
    readonly value: NonNullable<AssignmentsByKind[Kind]>;
  };
}[OtherKind];

/** A paycode of the set-up. */
export type PayCode = Schemas['PayCode'];
/** An accrual profile of the set-up. */
export type AccrualProfile = Schemas['AccrualProfile'];
/** A pay rule of the set-up. */
export type PayRule = Schemas['PayRule'];

/** A stored query for people: of the system, of the company, or a user's own one. */
export type Hyperfind = {
  /** @format int64 */
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly visibility: 'public' | 'private';
  /** Name of the user whose private query it is. */
  readonly owner?: string;
  readonly usageType: 'Regular' | 'Home';
  readonly inclusiveExclusivefilterType?: string;
  readonly persistentId: string;
  /** The people whom it finds: everybody, those who are Active, or those of a list. */
  readonly finds: 'active' | 'everybody' | 'listed';
  /** @itemFormat int64 */
  readonly personKeys?: readonly number[];
};

export const tables = {
  person: {
    key: (row: Person) => String(row.personKey),
    indexes: {
      personNumber: (row: Person) => row.personNumber,
      userKey: (row: Person) => row.userKey?.toString(),
      userName: (row: Person) => row.userName?.toLowerCase(),
      badgeNumber: (row: Person) => row.badgeNumber,
      jobAssignmentId: (row: Person) => String(row.jobAssignmentId),
      aoid: (row: Person) => row.aoid,
      email: (row: Person) => row.email?.toLowerCase(),
    },
  },
  user: { key: (row: User) => row.userName },
  token: {
    key: (row: Token) => row.digest,
    indexes: { user: (row: Token) => row.userName, refresh: (row: Token) => row.refresh },
    secret: true,
  },
  term: {
    key: (row: Term) => String(row.id),
    indexes: { name: (row: Term) => row.name.toLowerCase(), persistentId: (row: Term) => row.persistentId },
  },
  termAssignments: { key: (row: TermAssignments) => String(row.personKey) },
  payCodeValueProfile: {
    key: (row: PayCodeValueProfile) => String(row.id),
    indexes: { name: (row: PayCodeValueProfile) => row.name.toLowerCase() },
  },
  profileAssignment: {
    key: (row: ProfileAssignment) => String(row.personKey),
    indexes: { profile: (row: ProfileAssignment) => String(row.profileId) },
  },
  hyperfind: {
    key: (row: Hyperfind) => String(row.id),
    indexes: { name: (row: Hyperfind) => row.name.toLowerCase(), persistentId: (row: Hyperfind) => row.persistentId },
  },
  payCode: {
    key: (row: PayCode) => String(row.id),
    indexes: { name: (row: PayCode) => row.name.toLowerCase() },
  },
  accrualProfile: {
    key: (row: AccrualProfile) => String(row.id),
    indexes: { name: (row: AccrualProfile) => row.name.toLowerCase() },
  },
  payRule: {
    key: (row: PayRule) => String(row.id),
    indexes: { name: (row: PayRule) => row.name.toLowerCase(), persistentId: (row: PayRule) => row.persistentId },
  },
  setupItem: {
    key: (row: SetupItem) => `${row.list} ${row.id}`,
    indexes: {
      list: (row: SetupItem) => row.list,
      name: (row: SetupItem) => `${row.list} ${row.name.toLowerCase()}`,
    },
  },
  otherAssignment: { key: (row: OtherAssignment) => `${row.personKey} ${row.kind}` },
} satisfies TableSpecs;

export type State = Tables<typeof tables>;
