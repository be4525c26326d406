import type { TableSpecs } from '../../engine/table.ts';

/** Who calls: a user of a company, and the entity that the token is limited to. */
export type Caller = { readonly userKey: string; readonly clientId: string; readonly entityId: string | null };

export type Status = 'active' | 'inactive';

export type Audit = {
  readonly createdDateTime: string;
  readonly modifiedDateTime: string;
  readonly createdBy: string;
  readonly modifiedBy: string;
};

/** An employee position, stored as GET answers it. */
export type LaborRecord = {
  readonly key: string;
  readonly id: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly status: Status;
  readonly audit: Audit;
  readonly href: string;
};

export type User = {
  readonly key: string;
  /** Name to sign in with, `Admin`. */
  readonly id: string;
  readonly companyId: string;
  /** `construction/employee-position:list` and so on, or `*` for everything. */
  readonly permissions: readonly string[];
};

/** An application that may ask for tokens. */
export type Client = { readonly id: string; readonly secret: string };

/** A token that was given out; only its digest is kept. */
export type Token = {
  readonly digest: string;
  readonly kind: 'access' | 'refresh';
  readonly userKey: string;
  readonly clientId: string;
  readonly entityId: string | null;
  /** Milliseconds since 1970, `null` for a token that does not expire. */
  readonly expires: number | null;
};

export const tables = {
  'employee-position': laborTable(),
  user: { key: (row: User) => row.key, indexes: { login: (row: User) => `${row.id}@${row.companyId}` } },
  client: { key: (row: Client) => row.id },
  token: { key: (row: Token) => row.digest, indexes: { user: (row: Token) => row.userKey } },
} satisfies TableSpecs;

function laborTable() {
  return { key: (row: LaborRecord) => row.key, indexes: { id: (row: LaborRecord) => row.id } };
}
