import type { TableSpecs } from '../../engine/state/table.ts';

/** Who calls: a user of a company, and the entity that the token is limited to. */
export type Caller = { readonly userKey: string; readonly clientId: string; readonly entityId: string | null };

export type Audit = {
  readonly createdDateTime: string;
  readonly modifiedDateTime: string;
  readonly createdBy: string;
  readonly modifiedBy: string;
};

/** An object of any kind: its members by name in the order of its model, a reference as the key that it leads to. */
export type ObjectRecord = {
  readonly key: string;
  readonly id: string;
  readonly href: string;
  readonly audit: Audit;
  readonly [member: string]: unknown;
};

export type User = {
  readonly key: string;
  /** Name to sign in with, `Admin`. */
  readonly id: string;
  readonly companyId: string;
  /** `construction/employee-position:list` and so on, or `*` for everything. */
  readonly permissions: readonly string[];
};

export type Entity = { readonly key: string; readonly id: string; readonly name: string };

/** An application that may ask for tokens. */
export type Client = { readonly id: string; readonly secret: string };

/** A token or an authorization code that was given out; only its digest is kept. */
export type Token = {
  readonly digest: string;
  readonly kind: 'access' | 'refresh' | 'code' | 'session';
  readonly userKey: string;
  readonly clientId: string;
  readonly entityId: string | null;
  /** When it was given out, in milliseconds since 1970. */
  readonly issued: number;
  /** Milliseconds since 1970, `null` for a token that does not expire. */
  readonly expires: number | null;
  /** What a code is bound to. */
  readonly redirectUri?: string;
  readonly challenge?: string;
  readonly offline?: boolean;
};

/** A request that had an idempotency key, and how it was answered. */
export type Remembered = {
  /** User and idempotency key. */
  readonly name: string;
  /** Digest of method, path and payload. */
  readonly digest: string;
  readonly status: number;
  readonly body: string;
  readonly at: number;
};

/** A request that was answered later, or a file of many. */
export type Job = {
  readonly id: string;
  readonly kind: 'async' | 'bulk';
  readonly userKey: string;
  readonly clientId: string;
  readonly queued: number;
  /** Status of the answer that an asynchronous request had, for a bulk job the number of its records. */
  readonly outcome: number;
  readonly failed: number;
  /** What a bulk job did, record by record, as JSON. */
  readonly report?: string;
};

export const tables = {
  'employee-position': objectTable(),
  'labor-class': objectTable(),
  'labor-shift': objectTable(),
  'labor-union': objectTable(),
  employee: objectTable(),
  'rate-table': objectTable(),
  'rate-table-timesheet-line': objectTable(),
  timesheet: objectTable(),
  'timesheet-line': objectTable(),
  user: { key: (row: User) => row.key, indexes: { login: (row: User) => `${row.id}@${row.companyId}` } },
  entity: { key: (row: Entity) => row.key, indexes: { id: (row: Entity) => row.id } },
  client: { key: (row: Client) => row.id, secret: true },
  token: { key: (row: Token) => row.digest, indexes: { user: (row: Token) => row.userKey }, secret: true },
  remembered: { key: (row: Remembered) => row.name },
  job: { key: (row: Job) => row.id },
} satisfies TableSpecs;

// An object that has not the member is not in its index: one set of indexes serves all kinds.
function objectTable() {
  const by = (member: string) => (row: ObjectRecord) => {
    const value = row[member];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    key: (row: ObjectRecord) => row.key,
    indexes: {
      id: by('id'),
      employee: by('employee'),
      employeePosition: by('employeePosition'),
      laborClass: by('laborClass'),
      laborShift: by('laborShift'),
      laborUnion: by('laborUnion'),
      rateTable: by('rateTable'),
      timesheet: by('timesheet'),
    },
  };
}
