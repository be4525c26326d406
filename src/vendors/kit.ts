import type { FaultRequest } from '../engine/faults/faults.ts';
import type { Hazard } from '../engine/journal/hazard.ts';
import type { VendorTypes } from '../engine/request/context.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import type { Actions } from '../engine/state/actions.ts';
import type { PersonLanes } from '../engine/state/lanes.ts';
import type { RecordError, Records, Relations } from '../engine/state/records.ts';
import type { Row } from '../engine/state/table.ts';
import type { UniqueKeys } from '../engine/state/unique-keys.ts';
import type { VendorStates } from '../pact/provider-states.ts';
import type { ExpectedCompany, VendorPeople } from '../people/company-types.ts';

/** Faults under a name: `POST /__admin/faults/presets/{name}` puts them in place. */
export type FaultPreset = {
  readonly name: string;
  /** One sentence that says what goes wrong. */
  readonly summary: string;
  readonly faults: readonly FaultRequest[];
};

/** Values by the names of a vendor's credentials. */
type CredentialsOf = { readonly [name: string]: string };

/** Built-in credentials of a caller who may do less than the first one, or who is somewhere else. */
export type OtherCredentials = {
  /** In kebab case: `read-only`. */
  readonly name: string;
  /** One sentence that says what they are good for. */
  readonly summary: string;
  readonly credentials: CredentialsOf;
  /** Path below the vendor's base URL where they hold, if not the base URL itself: `/Demo`. */
  readonly base?: string;
};

/** A request of a recording, and its answer. */
export type ShownExchange = {
  readonly operation: string;
  /** Path with its query. */
  readonly path: string;
  readonly sent: unknown;
  /** `undefined` for an answer without a body. */
  readonly answer: unknown;
};

/** Records that an exchange tells of, by table. A record may lack members that it does not tell: they are made up. */
export type ShownRecords = {
  /** Records that were there before the request, whatever it did. */
  readonly existing: { readonly [table: string]: readonly Row[] };
  /** Records as they are after the request: as they were before it, if it only read. */
  readonly current?: { readonly [table: string]: readonly Row[] };
  /** Members that a record has as a rule, for those of which they are not told. */
  readonly usual?: { readonly [table: string]: Readonly<Record<string, unknown>> };
  /** True for an operation whose answers need no more of their records than `current` tells. */
  readonly isWhole?: boolean;
  /** Keys of records that the request made. */
  readonly created?: { readonly [table: string]: readonly string[] };
};

/** The records that a recording shows, by table. */
export type ShownTables = { readonly [table: string]: readonly Row[] };

/** A host at which the vendor's own system is found. */
export type RealHost = {
  /** `api.intacct.com`, or `*.mykronos.com` for all below a domain. */
  readonly host: string;
  /** The vendor's domain that it belongs to: `intacct.com`. */
  readonly domain: string;
  /** Beginnings of the paths that its API has there, each with a slash at its end. */
  readonly paths: readonly string[];
};

/**
 * A vendor with all that the tools around the simulator use: own data, generated people, Pact, actions, credentials.
 * The library's types come from `Name` and `Credentials`.
 */
export type VendorKit<
  V extends VendorTypes = VendorTypes,
  Name extends string = string,
  Credentials extends CredentialsOf = CredentialsOf,
> = Vendor<V> & {
  /** The vendor's name in paths, settings and messages. */
  readonly name: Name;
  /** Set where it comes with a plugin: the plugin's name, and the path of its `openapi.yaml`. */
  readonly plugin?: { readonly name: string; readonly specification: string };
  /** The schemas of the tables' records. */
  readonly records: Records;
  /** The hosts that its contract's servers name, which clients call without Paystub. */
  readonly hosts?: readonly RealHost[];
  /** Members of its records that name other records. */
  readonly relations: Relations;
  /** Members of its records that no two records of a table may share. */
  readonly uniqueKeys?: UniqueKeys;
  /** By counter: the member, after its table, that holds the numbers which the counter gives, `employees.MailAddress.Id`. */
  readonly counterFields: { readonly [counter: string]: string };
  /** Fills in what a record of own data need not say, such as when it was made. `now` is in milliseconds since 1970. */
  readonly withDefaults?: (table: string, row: Row, now: number) => Row;
  /**
   * The errors of a record that its schema alone cannot tell, such as a value that another record does not allow.
   * @param rowsOf returns the records of a table, that one among them
   */
  readonly recordErrors?: (table: string, row: Row, rowsOf: (table: string) => Iterable<Row>) => readonly RecordError[];
  /** How a generated company's people are kept. */
  readonly people: VendorPeople;
  /** The answer key of the company whose people are in its seed, if one is. */
  readonly company?: ExpectedCompany;
  /** How its persons and what they have in time are read from its tables. */
  readonly timeline?: PersonLanes<V['state']>;
  /**
   * Reads a recording for the records that its exchanges name without showing them whole.
   * @returns reads an exchange that succeeded
   */
  readonly shownRecords?: (exchanges: readonly ShownExchange[]) => (exchange: ShownExchange) => ShownRecords;
  /**
   * Returns records that a recording shows, by table, as they were saved: without values that the vendor works out of
   * others where none is saved.
   */
  readonly asSaved?: (shown: ShownTables) => ShownTables;
  /** The built-in test credentials, as `GET /__admin/info` returns them. */
  readonly credentials: Credentials;
  /** The other built-in ones: restricted, without access, of another environment. */
  readonly otherCredentials?: readonly OtherCredentials[];
  /** Faults that the vendor's system is known for, ready to be put in place. */
  readonly faultPresets: readonly FaultPreset[];
  /** Situations that its clients forget. */
  readonly hazards?: readonly Hazard[];
  /** Events in the system outside of its API, such as the report of an employment. */
  readonly actions?: Actions<V['state']>;
  /** The states that a consumer's pact can ask for. */
  readonly providerStates?: VendorStates<V['state']>;
};

/** Hides a vendor's types where vendors are handled alike; the engine passes each only what belongs to it. */
export function asVendorKit<V extends VendorTypes, Name extends string, Credentials extends CredentialsOf>(
  vendor: VendorKit<V, Name, Credentials>,
): VendorKit<VendorTypes, Name, Credentials> {
  return vendor as unknown as VendorKit<VendorTypes, Name, Credentials>;
}
