import type { RecordedLine } from '../exchange.ts';
import type { Owned } from './partly-known.ts';

/** A recorded exchange that can be sent again; the others have a reason why not. */
export type Comparable = {
  readonly exchange: RecordedLine;
  readonly reason: string | undefined;
  /** The reason why a difference would say nothing, if there is one. */
  readonly doubt?: string | undefined;
  /** True where the doubt is about records alone: an answer of the same status differs by more than them. */
  readonly isOfRecords?: boolean;
  /** The reason why a difference counts only if a variant explains it, if there is one. */
  readonly excuse?: string | undefined;
  /** True where it may have changed records. */
  readonly writes: boolean;
  /** True where it holds substitutes. */
  readonly isAnonymous: boolean;
  /** Tells if the value of a member follows from what the recording shows; left out where the tenant began with the seed. */
  readonly isKnown?: (name: string, value: unknown) => boolean;
  /** True where it rests on records whose members are made up in part. */
  readonly isPartlyMadeUp?: boolean;
  /** True where all that it needs of its records is known. */
  readonly isSettled?: boolean;
  /** Parts of records that its answer shows whole: known from there on where ours is the same. */
  readonly owned?: Owned;
};

/** The reason why a refusal may not be ours. */
export const refusedByHidden = 'it may be refused for what no answer shows';
