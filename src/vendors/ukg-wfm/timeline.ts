import {
  compareDates,
  type Lane,
  type LaneSpan,
  type ListedPerson,
  type PersonLanes,
  untilNext,
} from '../../engine/state/lanes.ts';
import { kindOf } from './aggregated/kinds.ts';
import type { OtherAssignment, Person, State } from './tables.ts';
import { beginningOfTime, endOfTime } from './wire/dates.ts';

type Facts = Readonly<Record<string, unknown>>;

const personTables = ['person', 'termAssignments', 'profileAssignment', 'otherAssignment'];

/** The persons of UKG Pro WFM: status, employment terms, paycode value profile and every further kind of assignment. */
export const timeline: PersonLanes<State> = {
  list: (state) => Iterator.from(state.person.all()).map(toListed),

  lanes: (state, id) => {
    const person = state.person.get(id);
    if (person === undefined) return undefined;
    return { person: toListed(person), lanes: lanesOf(state, person) };
  },

  personsOf: ({ table, before, after }) => {
    if (!personTables.includes(table.slice(table.indexOf('/') + 1))) return [];
    return [String(((after ?? before) as Pick<Person, 'personKey'>).personKey)];
  },
};

function toListed({ personKey, personNumber, firstName, lastName }: Person): ListedPerson {
  return {
    id: String(personKey),
    number: personNumber,
    name: firstName === undefined ? lastName : `${lastName}, ${firstName}`,
  };
}

function lanesOf(state: State, person: Person): readonly Lane[] {
  const id = String(person.personKey);
  const others = Iterator.from(state.otherAssignment.all()).filter(({ personKey }) => personKey === person.personKey);
  return [
    lane('employment term', 'termAssignments', termSpans(state, id)),
    lane('paycode value profile', 'profileAssignment', profileSpans(state, id)),
    ...others.map((each) => lane(inWords(each.kind), 'otherAssignment', otherSpans(each))),
    lane('employment status', 'person', statusSpans(person)),
  ].filter(({ spans }) => spans.length > 0);
}

function lane(kind: string, table: string, spans: readonly LaneSpan[]): Lane {
  return { kind, source: `ukg-wfm/${table}`, spans };
}

function termSpans(state: State, id: string): readonly LaneSpan[] {
  return (state.termAssignments.get(id)?.terms ?? []).map(({ termId, effective, expiration }) => ({
    key: String(termId),
    label: state.term.get(String(termId))?.name ?? `term ${termId}`,
    ...datesOf(effective, expiration),
    facts: { id: termId, effectiveDate: effective, expirationDate: expiration },
  }));
}

// A person's paycode value profile has no dates: it holds for all time.
function profileSpans(state: State, id: string): readonly LaneSpan[] {
  const assignment = state.profileAssignment.get(id);
  if (assignment === undefined) return [];
  const { profileId } = assignment;
  const label = state.payCodeValueProfile.get(String(profileId))?.name ?? `profile ${profileId}`;
  return [{ key: String(profileId), label, from: null, until: null, facts: { id: profileId } }];
}

function statusSpans({ employmentStatus }: Person): readonly LaneSpan[] {
  return untilNext(
    employmentStatus.map(({ name, from }) => ({ key: name, label: name, from, facts: { name, effectiveDate: from } })),
  );
}

function otherSpans({ kind, value }: OtherAssignment): readonly LaneSpan[] {
  const list = kindOf(kind)?.list;
  const rows = list === undefined ? [value] : (value as Facts)[list];
  if (!Array.isArray(rows)) return [];
  return rows
    .map((row: Facts, i) => {
      const { effectiveDate, expirationDate } = row as { effectiveDate?: string; expirationDate?: string };
      return { key: String(i + 1), label: nameIn(row) ?? kind, ...datesOf(effectiveDate, expirationDate), facts: row };
    })
    .toSorted((a, b) => compareDates(a.from, b.from));
}

/** The name in a row of any kind: its own, or that of the record that it refers to. */
function nameIn(row: Facts): string | undefined {
  for (const member of ['qualifier', 'name', 'profileName']) if (typeof row[member] === 'string') return row[member];
  const texts = Object.entries(row).filter(([member, value]) => member.endsWith('Name') && typeof value === 'string');
  if (texts.length > 0) return texts.map(([, value]) => String(value)).join(', ');
  const nested = Object.values(row).filter((value) => typeof value === 'object' && value !== null);
  return nested.map((value) => nameIn(value as Facts)).find((name) => name !== undefined);
}

/** The days of an assignment. Its ends of time are no dates. */
function datesOf(effective = beginningOfTime, expiration = endOfTime): Pick<LaneSpan, 'from' | 'until'> {
  return {
    from: effective <= beginningOfTime ? null : effective,
    until: expiration >= endOfTime ? null : expiration,
  };
}

/** The name of a kind as a person reads it: `scheduleGroup` is `schedule group`. */
function inWords(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
