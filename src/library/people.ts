import type { components } from '../server/control/generated/types.ts';
import type { CallControl, Input } from './operation.ts';

type Schemas = components['schemas'];

/** A person as one vendor's records name them. */
export type Person = Schemas['Person'];
/** Everything dated that a person has, at the end of a request. */
export type Timeline = Schemas['Timeline'];
/** The people of a generated company, as they must be on a day. */
export type ExpectedPeople = Schemas['ExpectedPeople'];
/** A day, and the part of the company that is asked for. */
export type ExpectedFilter = NonNullable<Input<'listExpectedPeople'>['query']>;
/** A filter for persons. */
export type PersonFilter = NonNullable<Input<'listPeople'>['query']>;

/** The persons of a sandbox, and what they have in time. */
export type People = {
  /** Returns the first 50 persons that a filter matches, at every vendor. */
  readonly find: (filter?: PersonFilter) => Promise<readonly Person[]>;
  /**
   * Returns who of a generated company must be where on a day; on that of the sandbox's clock if none is given.
   * @throws PaystubError if the server was not started with a company
   */
  readonly expected: (filter?: ExpectedFilter) => Promise<ExpectedPeople>;
  /**
   * Returns everything dated that a person has.
   * @param at id of the request at whose end it was so; now if not given
   * @throws PaystubError if there is no such person, or the journal no longer reaches back to the request
   */
  readonly timeline: (vendor: Schemas['VendorName'], person: string, at?: number) => Promise<Timeline>;
  /** Returns the ids of the requests that changed something of a person, oldest first. */
  readonly changes: (vendor: Schemas['VendorName'], person: string) => Promise<readonly number[]>;
};

/** Creates the face of a sandbox's persons. */
export function peopleOf(call: CallControl): People {
  return {
    find: (filter) => call('listPeople', { query: filter ?? {} }),
    expected: (filter) => call('listExpectedPeople', { query: filter ?? {} }),
    timeline: (vendor, person, at) =>
      call('getTimeline', { params: { vendor, person }, query: at === undefined ? {} : { at } }),
    changes: (vendor, person) => call('listPersonChanges', { params: { vendor, person } }),
  };
}
