/** The kind of a value in a contract. `anything` is a value of several types or of none that is declared. */
export type Kind =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'uuid'
  | 'choice'
  | 'object'
  | 'list'
  | 'anything';

/** A member of an object as its contract declares it. */
export type Member = {
  readonly kind: Kind;
  /** Name of the component schema that the contract refers to for the member. */
  readonly schema?: string;
  /** The values of a choice. */
  readonly values?: readonly (string | number | boolean)[];
  /** Greatest length of a text, in characters. */
  readonly maxLength?: number;
  /** An integer of 64 bits; any other has 32. */
  readonly int64?: true;
  /** May be null. */
  readonly nullable?: true;
  readonly readOnly?: true;
  readonly required?: true;
  /** The members of an object; left out where they lead back to the object itself. */
  readonly members?: Members;
  /** An item of a list. */
  readonly items?: Member;
};

/** The members of an object by name, in the order of the contract, which is that of the wire. */
export type Members = { readonly [name: string]: Member };

/** Returns the names of members in the order of the wire. */
export function namesOf<Some extends Members>(members: Some): readonly (keyof Some & string)[] {
  return Object.keys(members);
}
