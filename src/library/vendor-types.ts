import type { VendorOperations, VendorRecords } from './generated/vendors.ts';

type VendorName = keyof VendorOperations;

/** The id of an operation, of one vendor or of any: `VendorOperationId<'ukg-wfm'>`. */
export type VendorOperationId<Vendor extends VendorName = VendorName> = VendorOperations[Vendor];

/** The name of a table, of one vendor or of any: `TableName<'sage-intacct'>`. */
export type TableName<Vendor extends VendorName = VendorName> = {
  readonly [Name in Vendor]: keyof VendorRecords[Name] & string;
}[Vendor];

/** A record of a vendor's table, as it is stored: `RecordOf<'sage-intacct', 'employee'>`. */
export type RecordOf<
  Vendor extends VendorName,
  Table extends TableName<Vendor>,
> = Table extends keyof VendorRecords[Vendor] ? VendorRecords[Vendor][Table] : never;

/** The id of an operation where editors should offer the known ones, and any text is taken. */
export type AnyOperation = VendorOperationId | (string & Record<never, never>);

/** An object whose member `operation`, if it has one, is offered by editors. */
export type WithOperation<T> = T extends { readonly operation?: string }
  ? Omit<T, 'operation'> & { readonly operation?: AnyOperation }
  : T;
