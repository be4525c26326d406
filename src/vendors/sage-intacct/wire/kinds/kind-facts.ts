import type { Members } from '../../../../engine/http/members.ts';
import type { Field } from '../object-model.ts';

/** A kind of object: its schema in the contract, and the facts that the schema does not state. */
export type KindFacts = {
  readonly schema: Members;
  readonly name: string;
  readonly title: string;
  /** Methods of the real object, if they are not those of most objects. */
  readonly httpMethods?: string;
  /** True if the id is the key, and not chosen by the client. */
  readonly keyIsId?: true;
  /** Of lines: the member that refers to the object which owns them. */
  readonly owner?: string;
  /** True if clients may change the id. */
  readonly changeableId?: true;
  /** True for a kind whose documentation has the newer members from the start: a get always shows them. */
  readonly newer?: true;
  /** References that do not show the name of the object. */
  readonly unnamed?: readonly string[];
  /** The objects that references lead to, where a reference is not named after a simulated one. */
  readonly refersTo?: { readonly [member: string]: string };
  /** Fields of which the schema does not state everything. */
  readonly fields?: { readonly [name: string]: Partial<Field> };
  /** Documented members that are not simulated. */
  readonly notSimulated: string;
  /** The same of groups of members, by the names of the groups. */
  readonly groupsNotSimulated?: { readonly [group: string]: string };
};
