import { providerState, type Scene as SceneOf, StateFailure, type VendorStates } from '../../engine/provider-states.ts';
import { credentials, userWithoutAccess } from './credentials.ts';
import { beginningOfTime, type DatedTerm, endOfTime, insert, isEmpty } from './effective-dates.ts';
import type { PayCodeValueProfile, Person, State, Term } from './tables.ts';
import { digestOf } from './tokens.ts';

type Scene = SceneOf<State>;

const number = { type: 'string', description: 'person number, "20190"' } as const;
const term = { type: 'string', description: 'name of an employment term, "Administrative Employees"' } as const;
const profile = { type: 'string', description: 'name of a paycode value profile, "Sick Day PCVP"' } as const;
const from = { type: 'string', format: 'date', description: 'first day' } as const;
const until = { type: 'string', format: 'date', description: 'the day after the last one' } as const;
const personKey = 'the person ID, which is also the employee ID';

/** What a consumer's pact can ask of UKG Pro WFM. Each interaction starts from the seed. */
export const states: VendorStates<State> = {
  catalogue: {
    'person {number} exists': providerState<Scene, { number: typeof number; lastName: Optional; firstName: Optional }>({
      says: 'There is a person of that number: the one of the seed, or else a new one without assignments.',
      parameters: {
        number,
        lastName: { type: 'string', description: 'last name of a new person', optional: true },
        firstName: { type: 'string', description: 'first name of a new person', optional: true },
      },
      gives: { personKey },
      setUp: (scene, params) => keyOf(findPerson(scene, params.number) ?? addPerson(scene, params)),
    }),
    'person {number} does not exist': providerState<Scene, { number: typeof number }>({
      says: 'There is nobody of that number.',
      parameters: { number },
      setUp: (scene, params) => {
        const person = findPerson(scene, params.number);
        if (person !== undefined) removePerson(scene, person);
        return undefined;
      },
    }),
    'person {number} has no terms': providerState<Scene, { number: typeof number }>({
      says: 'The person has no employment term assignments.',
      parameters: { number },
      gives: { personKey },
      setUp: (scene, params) => setTerms(scene, params.number, () => []),
    }),
    'person {number} has the term {term} from {from} until {until}': providerState<
      Scene,
      { number: typeof number; term: typeof term; from: typeof from; until: typeof until }
    >({
      says: 'The person has this employment term in that time; other terms give way to it.',
      parameters: { number, term, from, until },
      gives: { personKey },
      setUp: (scene, params) => setTerms(scene, params.number, (before) => insert(before, toDated(scene, params))),
    }),
    'person {number} has the terms {terms}': providerState<Scene, { number: typeof number; terms: typeof terms }>({
      says: 'The person has these employment terms and no others; a later one cuts an earlier one.',
      parameters: { number, terms: terms },
      gives: { personKey },
      setUp: (scene, params) =>
        setTerms(scene, params.number, () =>
          params.terms.map((each) => toDated(scene, each)).reduce<readonly DatedTerm[]>(insert, []),
        ),
    }),
    'person {number} has the paycode value profile {profile}': providerState<
      Scene,
      { number: typeof number; profile: typeof profile }
    >({
      says: 'The person has that paycode value profile.',
      parameters: { number, profile },
      gives: { personKey, profileId: 'id of the profile' },
      setUp: (scene, params) => {
        const person = demandPerson(scene, params.number);
        const { id } = demandProfile(scene, params.profile);
        scene.state.profileAssignment.put({ personKey: person.personKey, profileId: id });
        return { ...keyOf(person), profileId: id };
      },
    }),
    'person {number} has no paycode value profile': providerState<Scene, { number: typeof number }>({
      says: 'The person has no paycode value profile.',
      parameters: { number },
      gives: { personKey },
      setUp: (scene, params) => {
        const person = demandPerson(scene, params.number);
        scene.state.profileAssignment.delete(String(person.personKey));
        return keyOf(person);
      },
    }),
    'the term {term} exists': providerState<Scene, { term: typeof term }>({
      says: 'There is an active employment term of that name: the one of the seed, or else a new one for all time.',
      parameters: { term },
      gives: { termId: 'id of the term' },
      setUp: (scene, params) => {
        const found = findTerm(scene, params.term) ?? newTerm(scene, params.term);
        scene.state.term.put({ ...found, isActive: true });
        return { termId: found.id };
      },
    }),
    'the term {term} is inactive': providerState<Scene, { term: typeof term }>({
      says: 'The employment term is there and inactive.',
      parameters: { term },
      gives: { termId: 'id of the term' },
      setUp: (scene, params) => {
        const found = demandTerm(scene, params.term);
        scene.state.term.put({ ...found, isActive: false });
        return { termId: found.id };
      },
    }),
    'the caller may not use the API': providerState<Scene, { token: Optional }>({
      says: 'The token works, but its user has no function access profile: every call is refused with 403.',
      parameters: {
        token: { type: 'string', description: 'the token that the pact sends; without it one is made', optional: true },
      },
      gives: { token: 'the token' },
      setUp: (scene, { token = 'token-of-a-user-without-access' }) => {
        putToken(scene, token, userWithoutAccess.username, Number.MAX_SAFE_INTEGER);
        return { token };
      },
    }),
  },
  keepToken: (scene, token, expires) => putToken(scene, token, credentials.username, expires),
};
