import type { Evidence } from '../../engine/rules/rules.ts';
import type { Table, TableSpecs, Tables } from '../../engine/state/table.ts';

/** The users who made an object and changed it last, and the times. */
export type Audit = {
  readonly createdDateTime: string;
  readonly modifiedDateTime: string;
  readonly createdBy: string;
  readonly modifiedBy: string;
};

/** An object of any kind: its members by name in the order of its model. A reference is stored as a key. */
export type ObjectRecord = {
  readonly key: string;
  readonly id: string;
  readonly href: string;
  /** Missing where the kind has no audit. */
  readonly audit?: Audit;
  readonly [member: string]: unknown;
};

/** A user of a company; the id is the name to sign in with, `Admin`. */
export type User = ObjectRecord & {
  readonly companyId: string;
  /** `construction/employee-position:list` and the like, or `*` for everything. */
  readonly permissions: readonly string[];
};

/** An application that may ask for tokens. */
export type Client = {
  readonly id: string;
  readonly secret: string;
  /** True once the company has taken the application from its authorised ones. */
  readonly deauthorised?: boolean;
};

/** A token or an authorization code that was issued; only its digest is kept. */
export type Token = {
  readonly digest: string;
  readonly kind: 'access' | 'refresh' | 'code' | 'session';
  readonly userKey: string;
  readonly clientId: string;
  readonly entityId: string | null;
  /** Time of issue in milliseconds since 1970. */
  readonly issued: number;
  /** Milliseconds since 1970, `null` for a token that does not expire. */
  readonly expires: number | null;
  /** Of a code: the address that it was sent to. */
  readonly redirectUri?: string;
  /** Of a code: the challenge that its verifier must match. */
  readonly challenge?: string;
  /** Of a code: true if a refresh token was asked for. */
  readonly offline?: boolean;
};

/** A request that had an idempotency key, and its reply. */
export type Remembered = {
  /** User and idempotency key. */
  readonly name: string;
  /** Digest of method, path and payload. */
  readonly digest: string;
  readonly status: number;
  readonly body: string;
  readonly at: number;
  /** Evidence of the reply, which holds for its repetitions; missing in data of older versions. */
  readonly evidence?: Evidence;
};

/** A request that is answered later, or a bulk file of many records. */
export type Job = {
  readonly id: string;
  readonly kind: 'async' | 'bulk';
  readonly userKey: string;
  readonly clientId: string;
  readonly queued: number;
  /** Status of the reply to an asynchronous request; for a bulk job the number of its records. */
  readonly outcome: number;
  /** Number of a bulk job's records that failed. */
  readonly failed: number;
  /** Results of a bulk job, record by record, as JSON; of an asynchronous request the body of its reply. */
  readonly report?: string;
};

/** Until which day the books are closed; there is one record at most, with the key 1. */
export type Books = { readonly key: string; readonly closedThrough: string };

/** A field that the company has added to a kind of object: `nsp::BADGE` where its id is `BADGE`. */
export type CustomField = {
  readonly key: string;
  /** The name of the kind of object: `company-config/employee`. */
  readonly object: string;
  readonly id: string;
  /** The words for it on the pages of Sage Intacct. */
  readonly label?: string;
  readonly type:
    | 'checkbox'
    | 'currency'
    | 'date'
    | 'email'
    | 'number'
    | 'percent'
    | 'picklist'
    | 'multi-picklist'
    | 'text'
    | 'text-area'
    | 'url';
  /** The choices of a pick list. */
  readonly values?: readonly string[];
  /** True if an object cannot be without it. */
  readonly required?: boolean;
  /** The value of a new object that is created without one. */
  readonly default?: string | boolean;
};

const member = (name: string) => (record: ObjectRecord) => textOf(record[name]);

const dimension = (name: string) => (record: ObjectRecord) =>
  textOf((record.dimensions as { readonly [name: string]: unknown } | null | undefined)?.[name]);

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

// An object without the member is left out of its index: one set of indexes serves all kinds.
const objectTable = {
  key: (record: ObjectRecord) => record.key,
  indexes: {
    foldedId: (record: ObjectRecord) => foldId(record.id),
    baseLocation: member('baseLocation'),
    billableGLAccount: member('billableGLAccount'),
    class: member('class'),
    closeToGLAccount: member('closeToGLAccount'),
    contact: member('contact'),
    department: member('department'),
    earningType: member('earningType'),
    employee: member('employee'),
    employeeType: member('employeeType'),
    'dimensions.class': dimension('class'),
    'dimensions.department': dimension('department'),
    'dimensions.employee': dimension('employee'),
    'dimensions.location': dimension('location'),
    employeePosition: member('employeePosition'),
    glAccount: member('glAccount'),
    glJournal: member('glJournal'),
    journalEntry: member('journalEntry'),
    laborClass: member('laborClass'),
    laborShift: member('laborShift'),
    laborUnion: member('laborUnion'),
    location: member('location'),
    manager: member('manager'),
    nonBillableGLAccount: member('nonBillableGLAccount'),
    offsetGLAccount: member('offsetGLAccount'),
    parent: member('parent'),
    primaryContact: member('primaryContact'),
    rateTable: member('rateTable'),
    reversedBy: member('reversedBy'),
    supervisor: member('supervisor'),
    timeType: member('timeType'),
    timesheet: member('timesheet'),
  },
};

/** An id without what a careless comparison overlooks: case, and spaces around it. */
function foldId(id: string): string {
  return id.trim().toLowerCase();
}

/** The tables: those of objects have the last part of the name of their kind. */
export const tables = {
  'employee-position': objectTable,
  'labor-class': objectTable,
  'labor-shift': objectTable,
  'labor-union': objectTable,
  location: objectTable,
  department: objectTable,
  class: objectTable,
  contact: objectTable,
  employee: objectTable,
  'employee-rate': objectTable,
  'employee-bank-file-setup': objectTable,
  'employee-type': objectTable,
  'earning-type': objectTable,
  'position-skill': objectTable,
  'rate-table': objectTable,
  'rate-table-timesheet-line': objectTable,
  'time-type': objectTable,
  timesheet: objectTable,
  'timesheet-line': objectTable,
  account: objectTable,
  journal: objectTable,
  'journal-entry': objectTable,
  'journal-entry-line': objectTable,
  'custom-field': { key: (record: CustomField) => record.key },
  books: { key: (record: Books) => record.key },
  user: {
    key: (record: User) => record.key,
    indexes: { ...objectTable.indexes, login: (record: User) => `${record.id}@${record.companyId}` },
  },
  entity: objectTable,
  client: { key: (record: Client) => record.id, secret: true },
  token: { key: (record: Token) => record.digest, indexes: { user: (record: Token) => record.userKey }, secret: true },
  remembered: { key: (record: Remembered) => record.name, internal: true },
  job: { key: (record: Job) => record.id },
} satisfies TableSpecs;

/** The tables of one sandbox. */
export type State = Tables<typeof tables>;

/** The table of a kind of object. */
export function tableOf(state: State, { table }: { readonly table: string }): Table<ObjectRecord> {
  const byName = state as unknown as { readonly [name: string]: Table<ObjectRecord> | undefined };
  const found = byName[table];
  if (found === undefined) throw new Error(`no table ${table} is declared`);
  return found;
}

/** The object with an id, compared exactly. */
export function findById(table: Table<ObjectRecord>, id: string): ObjectRecord | undefined {
  return findSimilarIds(table, id).find((record) => record.id === id);
}

/** The objects with an id, or one that differs from it in case or in spaces around it only. */
export function findSimilarIds(table: Table<ObjectRecord>, id: string): readonly ObjectRecord[] {
  return table.by('foldedId', foldId(id));
}

/** A number that grows whenever an object of any kind changes, or a custom field. */
export function versionOf(state: State): number {
  let version = 0;
  for (const name of objectTableNames) version += state[name].version;
  return version;
}

const objectTableNames = (Object.keys(tables) as (keyof typeof tables)[]).filter(
  (name) => tables[name] === objectTable || name === 'user' || name === 'custom-field',
);
