import type { PluginVendors } from '../server/control/generated/types.ts';
import type { VendorOperations, VendorRecords } from './generated/vendors.ts';

export type { PluginVendors };

type BuiltIn = keyof VendorOperations;
type Records = VendorRecords & PluginVendors;
type Vendors = keyof Records & string;

/** The id of an operation, of one vendor or of any: `VendorOperationId<'ukg-wfm'>`. */
export type VendorOperationId<Vendor extends BuiltIn = BuiltIn> = VendorOperations[Vendor];

/** The name of a table, of one vendor or of any: `TableName<'sage-intacct'>`. */
export type TableName<Vendor extends Vendors = BuiltIn> = {
  readonly [Name in Vendor]: keyof Records[Name] & string;
}[Vendor];

/** A record of a vendor's table, as it is stored: `RecordOf<'sage-intacct', 'employee'>`. */
export type RecordOf<Vendor extends Vendors, Table extends TableName<Vendor>> = Table extends keyof Records[Vendor]
  ? Records[Vendor][Table]
  : never;

/** The id of an operation where editors should offer the known ones, and any text is taken. */
export type AnyOperation = VendorOperationId | (string & Record<never, never>);

/** An object whose member `operation`, if it has one, is offered by editors. */
export type WithOperation<T> = T extends { readonly operation?: string }
  ? Omit<T, 'operation'> & { readonly operation?: AnyOperation }
  : T;
