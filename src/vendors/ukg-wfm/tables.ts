import type { TableSpecs, Tables } from '../../engine/state/table.ts';
import type { components } from './generated/types.ts';
import type { DatedTerm } from './terms/effective-dates.ts';

/** A person; `personKey` is also the person ID and the employee ID, `personNumber` is what people read. */
export type Person = {
  readonly personKey: number;
  readonly personNumber: string;
  readonly firstName?: string;
  readonly lastName: string;
  readonly userKey?: number;
  readonly userName?: string;
  readonly badgeNumber?: string;
  readonly email?: string;
  readonly jobAssignmentId: number;
  readonly aoid?: string;
  readonly coid?: string;
  /** @format date */
  readonly hireDate: string;
  /** When the status changed, in order: who was hired, left and came back has three. */
  readonly employmentStatus: readonly StatusChange[];
  readonly userAccountStatus: 'Active' | 'Inactive' | 'Terminated';
};

type StatusChange = {
  readonly name: 'Active' | 'Inactive' | 'Terminated';
  /** @format date */
  readonly from: string;
};

/** Someone who may ask for tokens. */
export type User = {
  readonly userName: string;
  readonly password: string;
  readonly personKey: number;
  /** Without a function access profile every call is refused, although the token works. */
  readonly functionAccess: boolean;
};

/** A token, known by its digest alone. */
export type Token = {
  readonly digest: string;
  readonly kind: 'access' | 'refresh';
  readonly userName: string;
  readonly clientId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Digest of the refresh token that it stands and falls with. */
  readonly refresh?: string;
};

/** An employment term of the set-up. */
export type Term = {
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

/** All employment term assignments of one person: disjoint, in the order of time, none empty. */
export type TermAssignments = { readonly personKey: number; readonly terms: readonly DatedTerm[] };

/** A paycode value profile of the set-up. */
export type PayCodeValueProfile = {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  readonly active: boolean;
  readonly version: number;
  readonly payCodeValueProfileElements: readonly Readonly<Record<string, unknown>>[];
};

/** The one paycode value profile of a person; it has no dates. */
export type ProfileAssignment = { readonly personKey: number; readonly profileId: number };

/** What a person has of one of the other kinds of assignments, as it was sent. */
export type OtherAssignment = {
  readonly personKey: number;
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
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
  otherAssignment: { key: (row: OtherAssignment) => `${row.personKey} ${row.kind}` },
} satisfies TableSpecs;

export type State = Tables<typeof tables>;
