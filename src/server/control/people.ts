import type { Entry } from '../../engine/journal/entry.ts';
import { redact } from '../../engine/journal/redact.ts';
import { pastWorld } from '../../engine/sandbox/past-world.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { LaneSpan, ListedPerson, PersonLanes } from '../../engine/state/lanes.ts';
import type { View } from '../../engine/state/seed.ts';
import type { World } from '../../engine/state/world.ts';
import { Problem } from '../problem.ts';
import { type ControlCall, type Group, isoTime, type ServerFacts, type Shape } from './call.ts';

type Facts = Pick<ServerFacts, 'vendors'>;
type Name = Shape<'VendorName'>;

/** Number of persons that are listed at once. */
const maxListed = 50;

/** Operations on the persons of a sandbox and on what they have in time. */
export const peopleOperations: Group<'listPeople' | 'listExpectedPeople' | 'getTimeline' | 'listPersonChanges'> = {
  listPeople: ({ facts, sandbox, query: { search = '', vendor, number } }) => {
    const found: Shape<'Person'>[] = [];
    for (const { name, persons } of withPersons(facts, vendor)) {
      const matching = Iterator.from(persons.list(sandbox.world.view(name)))
        .filter((person) => matches(person, search.trim().toLowerCase(), number))
        .take(maxListed - found.length);
      for (const person of matching) found.push({ vendor: name, ...person });
    }
    return { status: 200, body: found };
  },

  listExpectedPeople: ({ facts: { company }, sandbox, query }) => {
    if (company === undefined) {
      const detail = 'The server was not started with a company: paystub serve --people 100.';
      throw new Problem(404, { title: 'No company', detail });
    }
    const { number, offset = 0, limit = 100, date = isoTime(sandbox.now()).slice(0, 10) } = query;
    const only = number === undefined ? undefined : company.indexOf(number);
    const [first, end] = only === undefined ? [offset, Math.min(offset + limit, company.size)] : [only, only + 1];
    const people: Shape<'ExpectedPerson'>[] = [];
    for (let i = first; i >= 0 && i < end; i += 1) people.push(company.personOn(i, date));
    return { status: 200, body: { date, total: only === undefined ? company.size : people.length, people } };
  },

  getTimeline: (call) => {
    const { sandbox, params, query } = call;
    const at = query.at ?? sandbox.ordinal;
    const persons = requirePersons(call);
    const world = worldAt(sandbox, at);
    const found = lanesIn(world, params.vendor, persons, params.person);
    if (found === undefined) throw noSuchPerson(params, ` at the end of request ${at}`);
    const since = sinceRequests(call, at, persons, world);
    const lanes = found.lanes.map(({ spans, ...lane }) => ({
      ...lane,
      spans: spans.map((span) => ({
        ...span,
        open: span.until === null,
        facts: redact(span.facts) as Record<string, unknown>,
        ...since(lane, span),
      })),
    }));
    return { status: 200, body: { person: { vendor: params.vendor, ...found.person }, at, lanes } };
  },

  listPersonChanges: (call) => {
    const persons = requirePersons(call);
    const { sandbox, params } = call;
    const changes = sandbox.journal.entries().filter((entry) => isAbout(entry, params, persons));
    const isKnown = lanesIn(sandbox.world, params.vendor, persons, params.person) !== undefined;
    if (!isKnown && changes.length === 0) throw noSuchPerson(params);
    return { status: 200, body: changes.map(({ id }) => id) };
  },
};

/** The persons whom a request changed something of, as they were after it; as they were before, where it removed them. */
export function peopleOf(entry: Entry, facts: Facts, sandbox: Sandbox): Shape<'Person'>[] {
  const [found] = withPersons(facts, entry.vendor);
  if (found === undefined) return [];
  const { name, persons } = found;
  const ids = new Set(ownChanges(entry).flatMap((change) => persons.personsOf(change)));
  const past = (id: number) => pastWorld(sandbox, id);
  const worlds = [() => sandbox.world, () => past(entry.id), () => past(entry.id - 1)];
  return [...ids].slice(0, maxListed).flatMap((id) => {
    for (const world of worlds) {
      const held = world();
      const known = held === undefined ? undefined : lanesIn(held, name, persons, id);
      if (known !== undefined) return [{ vendor: name, ...known.person }];
    }
    return [];
  });
}

type Persons = PersonLanes<View>;

function withPersons({ vendors }: Facts, only?: string): readonly { readonly name: Name; readonly persons: Persons }[] {
  return vendors.flatMap(({ name, timeline }) =>
    timeline === undefined || (only !== undefined && only !== name)
      ? []
      : [{ name: name as Name, persons: timeline as Persons }],
  );
}

type OnPerson = ControlCall<'getTimeline'> | ControlCall<'listPersonChanges'>;
type PersonParams = OnPerson['params'];

function requirePersons({ facts, params }: OnPerson): Persons {
  const [found] = withPersons(facts, params.vendor);
  if (found !== undefined) return found.persons;
  const allowed = withPersons(facts).map(({ name }) => name);
  throw new Problem(404, { title: 'No persons', detail: `${params.vendor} has no persons.`, allowed });
}

function noSuchPerson({ vendor, person }: PersonParams, when = ''): Problem {
  const detail = `${vendor} has no person ${person}${when}; GET /__admin/people finds them.`;
  return new Problem(404, { title: 'No such person', detail });
}

function matches({ id, number, name }: ListedPerson, search: string, wanted: string | undefined): boolean {
  if (wanted !== undefined && number !== wanted) return false;
  return [number, id].some((each) => each.toLowerCase().startsWith(search)) || name.toLowerCase().includes(search);
}

/** A copy of a sandbox's records as they were at the end of a request. @throws Problem */
function worldAt(sandbox: Sandbox, at: number): World {
  if (at > sandbox.ordinal) {
    const detail = `The sandbox ${sandbox.name} had ${sandbox.ordinal} requests so far.`;
    throw new Problem(404, { title: 'No such request', detail });
  }
  const past = pastWorld(sandbox, at);
  if (past !== undefined) return past;
  const detail = `The journal no longer holds all requests after ${at}; raise --journal to look back further.`;
  throw new Problem(404, { title: 'History gone', detail });
}

function lanesIn(world: World, vendor: string, persons: Persons, id: string): ReturnType<Persons['lanes']> {
  return persons.lanes(world.view(vendor), id);
}

function ownChanges({ changes, vendor }: Entry): Entry['changes'] {
  return changes.filter(({ table }) => table.startsWith(`${vendor}/`));
}

function isAbout(entry: Entry, { vendor, person }: PersonParams, persons: Persons): boolean {
  return entry.vendor === vendor && ownChanges(entry).some((change) => persons.personsOf(change).includes(person));
}

type LaneName = { readonly kind: string; readonly of?: string };

/**
 * Finds the request since which a span is as it is: going back through those that changed the person, the first one
 * before which the span was not there in this form.
 * @param world a copy as it was at the end of the request; it is taken further back
 */
function sinceRequests(call: ControlCall<'getTimeline'>, at: number, persons: Persons, world: World) {
  const { sandbox, params } = call;
  const spansNow = () => textsOf(lanesIn(world, params.vendor, persons, params.person)?.lanes ?? []);
  const since = new Map<string, number>();
  let after = spansNow();
  for (const entry of sandbox.journal.entries().toReversed()) {
    if (entry.id > at) continue;
    world.revert(entry.changes);
    if (!isAbout(entry, params, persons)) continue;
    const before = spansNow();
    for (const text of after) if (!before.has(text) && !since.has(text)) since.set(text, entry.id);
    after = before;
  }
  return (lane: LaneName, span: LaneSpan): { sinceRequest?: number } => {
    const found = since.get(textOf(lane, span));
    return found === undefined ? {} : { sinceRequest: found };
  };
}

function textsOf(lanes: readonly (LaneName & { readonly spans: readonly LaneSpan[] })[]): ReadonlySet<string> {
  return new Set(lanes.flatMap(({ spans, ...lane }) => spans.map((span) => textOf(lane, span))));
}

function textOf({ kind, of = '' }: LaneName, { key, label, from, until }: LaneSpan): string {
  return [kind, of, key, label, from, until].join('\n');
}
