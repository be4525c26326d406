import { type Scene as SceneOf, StateFailure, statesIn, type VendorStates } from '../../pact/provider-states.ts';
import { credentials, userWithoutAccess } from './access/credentials.ts';
import { digestOf } from './access/tokens.ts';
import { removePerson } from './persons/removal.ts';
import { putHyperfind } from './seed/hyperfinds.ts';
import { putSetupItem } from './seed/setup-items.ts';
import type { DatedTerm, PayCodeValueProfile, Person, State, Term } from './tables.ts';
import { insert, insertAll } from './terms/effective-dates.ts';
import { beginningOfTime, endOfTime } from './wire/dates.ts';

type Scene = SceneOf<State>;

const state = statesIn<Scene>();

const number = { type: 'string', description: 'person number, "20190"' } as const;
const term = { type: 'string', description: 'name of an employment term, "Administrative Employees"' } as const;
const profile = { type: 'string', description: 'name of a paycode value profile, "Sick Day PCVP"' } as const;
const from = { type: 'string', format: 'date', description: 'the first day' } as const;
const until = { type: 'string', format: 'date', description: 'the day after the last one' } as const;
const personKey = 'the person ID, which is also the employee ID';

/** The states of UKG Pro WFM that a consumer's pact can ask for. */
export const providerStates: VendorStates<State> = {
  catalogue: {
    'person {number} exists': state({
      summary: 'There is a person of that number: the one of the seed, or else a new one without assignments.',
      parameters: {
        number,
        lastName: { type: 'string', description: 'last name of a new person', optional: true },
        firstName: { type: 'string', description: 'first name of a new person', optional: true },
      },
      gives: { personKey },
      setUp: (scene, params) => keyOf(findPerson(scene, params.number) ?? addPerson(scene, params)),
    }),

    'the Hyperfind {name} finds the people {numbers}': state({
      summary: 'There is a public Hyperfind query of that name, and it finds these people alone.',
      parameters: {
        name: { type: 'string', description: 'name of the query' },
        numbers: { type: 'array', description: 'person numbers', items: { type: 'string', description: 'a number' } },
      },
      gives: { hyperfindId: 'id of the query' },
      setUp: (scene, { name, numbers }) => {
        const personKeys = numbers.map((number) => requirePerson(scene, number).personKey);
        return { hyperfindId: putHyperfind(scene.state, name, personKeys) };
      },
    }),

    'person {number} does not exist': state({
      summary: 'There is nobody of that number.',
      parameters: { number },
      setUp: (scene, params) => {
        const person = findPerson(scene, params.number);
        if (person !== undefined) removePerson(scene.state, person);
        return undefined;
      },
    }),

    'person {number} has no terms': state({
      summary: 'The person has no employment term assignments.',
      parameters: { number },
      gives: { personKey },
      setUp: (scene, params) => setTerms(scene, params.number, () => []),
    }),

    'person {number} has the term {term} from {from} until {until}': state({
      summary: 'The person has this employment term in that time; other terms give way to it.',
      parameters: { number, term, from, until },
      gives: { personKey },
      setUp: (scene, params) => setTerms(scene, params.number, (before) => insert(before, toDated(scene, params))),
    }),

    'person {number} has the terms {terms}': state({
      summary: 'The person has these employment terms and no others; a later one of the list cuts an earlier one.',
      parameters: {
        number,
        terms: {
          type: 'array',
          description: 'the assignments',
          items: { type: 'object', description: 'one assignment', properties: { term, from, until } },
        },
      },
      gives: { personKey },
      setUp: (scene, params) =>
        setTerms(scene, params.number, () =>
          insertAll(
            [],
            params.terms.map((sent) => toDated(scene, sent)),
          ),
        ),
    }),

    'person {number} has the paycode value profile {profile}': state({
      summary: 'The person has that paycode value profile.',
      parameters: { number, profile },
      gives: { personKey, profileId: 'id of the profile' },
      setUp: (scene, params) => {
        const person = requirePerson(scene, params.number);
        const { id } = requireProfile(scene, params.profile);
        scene.state.profileAssignment.put({ personKey: person.personKey, profileId: id });
        return { ...keyOf(person), profileId: id };
      },
    }),

    'person {number} has no paycode value profile': state({
      summary: 'The person has no paycode value profile.',
      parameters: { number },
      gives: { personKey },
      setUp: (scene, params) => {
        const person = requirePerson(scene, params.number);
        scene.state.profileAssignment.delete(String(person.personKey));
        return keyOf(person);
      },
    }),

    'the term {term} exists': state({
      summary: 'There is an active employment term of that name: the one of the seed, or else a new one for all time.',
      parameters: { term },
      gives: { termId: 'id of the term' },
      setUp: (scene, params) => {
        const found = findTerm(scene, params.term) ?? newTerm(scene, params.term);
        scene.state.term.put({ ...found, isActive: true });
        return { termId: found.id };
      },
    }),

    'the term {term} is inactive': state({
      summary: 'The employment term is there, but no longer active.',
      parameters: { term },
      gives: { termId: 'id of the term' },
      setUp: (scene, params) => {
        const found = requireTerm(scene, params.term);
        scene.state.term.put({ ...found, isActive: false });
        return { termId: found.id };
      },
    }),

    'the set-up list {list} has {name}': state({
      summary: 'There is a record of that name in a list that assignments of single kinds refer to.',
      parameters: {
        list: { type: 'string', description: 'name of the list, "employeeTag"' },
        name: { type: 'string', description: 'name of the record, "EmployeeTag1"' },
      },
      gives: { id: 'id of the record' },
      setUp: (scene, { list, name }) => {
        const id = putSetupItem(scene.state, list, name)?.id;
        if (id === undefined) throw new StateFailure(`there is no set-up list ${list}`);
        return { id };
      },
    }),

    'the caller has no function access': state({
      summary: 'The token is valid, but its user may call nothing.',
      parameters: {
        token: { type: 'string', description: 'the token that the pact sends; without it one is made', optional: true },
      },
      gives: { token: 'the token' },
      setUp: (scene, { token = 'token-of-a-user-without-function-access' }) => {
        putToken(scene, token, userWithoutAccess.username, Number.MAX_SAFE_INTEGER);
        return { token };
      },
    }),
  },

  keepToken: (scene, token, expires) => putToken(scene, token, credentials.username, expires),
};

function keyOf({ personKey }: Person) {
  return { personKey };
}

function findPerson({ state }: Scene, personNumber: string): Person | undefined {
  return state.person.by('personNumber', personNumber)[0];
}

function requirePerson(scene: Scene, personNumber: string): Person {
  const person = findPerson(scene, personNumber);
  if (person !== undefined) return person;
  throw new StateFailure(`there is no person ${personNumber}; "person {number} exists" adds one`);
}

function addPerson({ state }: Scene, params: { number: string; lastName?: string; firstName?: string }): Person {
  const personKey =
    Math.max(0, ...Array.from(state.person.all(), (person) => person.personKey).filter(Number.isSafeInteger)) + 1;
  const hireDate = '2015-01-01';
  const person: Person = {
    personKey,
    personNumber: params.number,
    ...(params.firstName === undefined ? {} : { firstName: params.firstName }),
    lastName: params.lastName ?? `Person ${params.number}`,
    jobAssignmentId: personKey + 7000,
    hireDate,
    employmentStatus: [{ name: 'Active', from: hireDate }],
    userAccountStatus: 'Active',
  };
  state.person.put(person);
  return person;
}

function setTerms(
  scene: Scene,
  personNumber: string,
  change: (before: readonly DatedTerm[]) => readonly DatedTerm[],
): { personKey: number } {
  const { personKey } = requirePerson(scene, personNumber);
  const terms = change(scene.state.termAssignments.get(String(personKey))?.terms ?? []);
  if (terms.length > 0) scene.state.termAssignments.put({ personKey, terms });
  else scene.state.termAssignments.delete(String(personKey));
  return { personKey };
}

function toDated(scene: Scene, params: { term: string; from: string; until: string }): DatedTerm {
  const { term, from, until } = params;
  if (from >= until) throw new StateFailure(`${from} until ${until} is no time: the last day comes first`);
  return { termId: requireTerm(scene, term).id, effective: from, expiration: until };
}

function findTerm({ state }: Scene, name: string): Term | undefined {
  return state.term.by('name', name.toLowerCase())[0];
}

function requireTerm(scene: Scene, name: string): Term {
  const found = findTerm(scene, name);
  if (found !== undefined) return found;
  throw new StateFailure(`there is no employment term "${name}"; "the term {term} exists" adds one`);
}

function newTerm(scene: Scene, name: string): Term {
  const id = scene.sequence('term');
  return {
    id,
    name,
    persistentId: `2f8b7a5e-6a0c-4b7e-9a55-${String(id).padStart(12, '0')}`,
    isActive: true,
    allowsInheritance: false,
    processType: 'ENFORCE_END_DATE',
    versions: [{ startDate: beginningOfTime, endDate: endOfTime }],
  };
}

function requireProfile({ state }: Scene, name: string): PayCodeValueProfile {
  const [found] = state.payCodeValueProfile.by('name', name.toLowerCase());
  if (found === undefined) throw new StateFailure(`there is no paycode value profile "${name}"`);
  return found;
}

function putToken({ state }: Scene, token: string, userName: string, expiresAt: number): void {
  state.token.put({ digest: digestOf(token), kind: 'access', userName, clientId: credentials.client_id, expiresAt });
}
