import type { VendorOperations, VendorRecords } from './generated/vendors.ts';

type BuiltIn = keyof VendorOperations;
/** A text of which editors offer some. */
type Open<Known extends string> = Known | (string & Record<never, never>);

/** The id of an operation, of one vendor or of any: `VendorOperationId<'ukg-wfm'>`. */
export type VendorOperationId<Vendor extends BuiltIn = BuiltIn> = VendorOperations[Vendor];

/** The name of a table, of one vendor or of any: `TableName<'sage-intacct'>`. Any text for a plugin's vendor. */
export type TableName<Vendor extends Open<BuiltIn> = BuiltIn> = Vendor extends BuiltIn
  ? keyof VendorRecords[Vendor] & string
  : string;

/** A record of a vendor's table, as it is stored: `RecordOf<'sage-intacct', 'employee'>`. */
export type RecordOf<Vendor extends Open<BuiltIn>, Table extends TableName<Vendor>> = Vendor extends BuiltIn
  ? Table extends keyof VendorRecords[Vendor]
    ? VendorRecords[Vendor][Table]
    : never
  : { readonly [member: string]: unknown };

/** The id of an operation where editors should offer the known ones, and any text is taken. */
export type AnyOperation = Open<VendorOperationId>;

/** An object whose member `operation`, if it has one, is offered by editors. */
export type WithOperation<T> = T extends { readonly operation?: string }
  ? Omit<T, 'operation'> & { readonly operation?: AnyOperation }
  : T;
