/** A kind of data: `x-paystub-data` of a schema. `message` is a text of the vendor's with values in it, `code` a word of the vendor's own. */
export type DataClass =
  | 'secret'
  | 'national-id'
  | 'bank'
  | 'email'
  | 'phone'
  | 'date'
  | 'money'
  | 'name'
  | 'address'
  | 'id'
  | 'text'
  | 'message'
  | 'code';

/** The kinds of the values in a schema: the name of a schema behind `#`, alternatives, or the parts of one. */
export type DataNode = string | readonly DataNode[] | DataParts;

/** The kinds of a value, of the members of an object and of the items of a list. */
export type DataParts = {
  /** Kind of the value itself. */
  readonly is?: DataClass;
  /** Values that the contract lists. */
  readonly values?: readonly (string | number | null)[];
  /** True for a number or a boolean that tells nothing of anybody: a count, a size. */
  readonly plain?: true;
  readonly members?: { readonly [name: string]: DataNode };
  /** Members that are not named. */
  readonly others?: DataNode;
  readonly items?: DataNode;
};

/** The kinds of data in one operation. Header names are in lower case. */
export type OperationData = {
  readonly path?: { readonly [name: string]: DataNode };
  readonly query?: { readonly [name: string]: DataNode };
  readonly header?: { readonly [name: string]: DataNode };
  readonly body?: DataNode;
  /** By status. */
  readonly replies?: { readonly [status: string]: DataNode };
  readonly replyHeaders?: { readonly [name: string]: DataNode };
};

/** The kinds of data in a vendor's contract, made from its spec. */
export type ContractData = {
  readonly schemas: { readonly [name: string]: DataNode };
  readonly operations: { readonly [id: string]: OperationData };
};
