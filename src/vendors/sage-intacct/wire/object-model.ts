import type { CustomField } from '../tables.ts';

/** Types of field values. Decimals and keys are texts on the wire. */
export type FieldType =
  | 'text'
  | 'key'
  | 'enum'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'decimal'
  | 'date'
  | 'date-time'
  | 'href'
  | 'choices';

/** A field as the model service describes it. */
export type Field = {
  readonly kind: 'field';
  readonly type: FieldType;
  readonly readOnly?: true;
  /** False for a field that is set by a create and not changed after it. */
  readonly mutable?: false;
  readonly nullable?: boolean;
  /** True for a field in whose place the newer documentation has another one. */
  readonly deprecated?: true;
  readonly enum?: readonly string[];
  readonly default?: string | boolean;
  /** Of a field that the company has added to the object. */
  readonly custom?: CustomField;
};

/** A reference to an object, stored as its key. */
export type ReferenceMember = {
  readonly kind: 'reference';
  readonly object: string;
  /** The members of the object that are shown beside its key and id: its name, or the data of a person. */
  readonly shows: readonly string[];
  /** True if the reference leads to the object that this one is a line of. */
  readonly owner?: true;
  /** True for a reference of the newer documentation, which is set by Sage: queries read it, gets show it on request. */
  readonly newer?: true;
  /** The member beside it that holds the key, where the reference itself is not stored. */
  readonly keyIn?: string;
};

/** Fields and references with a common prefix. */
export type Group = {
  readonly kind: 'group';
  readonly members: Members;
  /** Documented members that are not simulated. */
  readonly notSimulated?: readonly string[];
};

/** Lines: objects that refer to this one as their owner, by the member `via`. */
export type List = { readonly kind: 'list'; readonly object: string; readonly via: string };

/** References to several objects, stored as a list of their keys. */
export type References = { readonly kind: 'references'; readonly object: string };

/** A list of objects that are not simulated: it is always empty. */
export type EmptyList = { readonly kind: 'empty' };

export type Member = Field | ReferenceMember | References | Group | List | EmptyList;
export type Members = { readonly [name: string]: Member };

/** The facts about one kind of object. */
export type ObjectModel = {
  /** `construction/employee-position` */
  readonly name: string;
  /** Name of its table: the last part of its own. */
  readonly table: string;
  /** Name that messages use. */
  readonly title: string;
  readonly type: 'rootObject' | 'ownedObject';
  /** True if the newer members of its documentation are always shown. */
  readonly isNewer: boolean;
  /** Methods that the real object has, as the model service lists them. */
  readonly httpMethods: string;
  /** The members in the order in which a get shows them. */
  readonly members: Members;
  /** Documented members that are not simulated. */
  readonly notSimulated: readonly string[];
};
