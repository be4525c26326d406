import { useState } from 'preact/hooks';
import { useGet, useSlowly } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Empty, Failure, Link, shortVendor } from '../parts.tsx';
import { addressOf, go, type Route } from '../route.ts';
import type { Shape } from '../shapes.ts';
import { axisOf } from '../timeline/axis.ts';
import { Timeline } from '../timeline/timeline.tsx';

type Person = Shape<'Person'>;

/** Persons of all vendors, and everything dated that one of them has. */
export function PeoplePage({ live, route }: { live: Live; route: Route }) {
  const [, vendor, id] = route.path;
  const search = route.query.get('search') ?? '';
  const version = useVersion(live);
  const people = useGet<readonly Person[]>(`/people?search=${encodeURIComponent(search)}`, version);
  return (
    <div class={`split ${id === undefined ? 'list-only' : ''}`}>
      <section class="list-pane" aria-label="People">
        {id === undefined && <h1 class="visually-hidden">People</h1>}
        <div class="toolbar">
          <input
            type="search"
            class="filter"
            placeholder="Name, number or id"
            aria-label="Search people"
            value={search}
            onInput={({ currentTarget }) => go(addressOf(route.path, { search: currentTarget.value }), true)}
          />
        </div>
        <Failure error={people.error} />
        {people.value?.length === 0 && (
          <Empty title="Nobody is found. A part of the name is enough, or the beginning of the number." />
        )}
        <ol class="requests" aria-label="People">
          {people.value?.map((person) => (
            <li key={`${person.vendor} ${person.id}`}>
              <Link
                to={addressOf(['people', person.vendor, person.id], { search })}
                class="request person"
                aria-current={person.vendor === vendor && person.id === id ? 'true' : undefined}
              >
                <span class="request-name">
                  <span class="request-operation">{person.name}</span>
                  <span class="request-path">{person.number}</span>
                </span>
                <span class={`vendor ${shortVendor(person.vendor)}`}>{shortVendor(person.vendor)}</span>
              </Link>
            </li>
          ))}
        </ol>
        {people.value?.length === 50 && <p class="hint more">The first 50; search for more.</p>}
      </section>
      {vendor !== undefined && id !== undefined && (
        <PersonDetail
          key={`${vendor} ${id}`}
          vendor={vendor}
          id={id}
          live={live}
          back={addressOf(['people'], { search })}
        />
      )}
    </div>
  );
}

/** Changes with everything that may change a person. */
function useVersion(live: Live): string {
  return useSlowly(`${live.total} ${live.changes.sandbox} ${live.changes.reset}`);
}

function PersonDetail({ vendor, id, live, back }: { vendor: string; id: string; live: Live; back: string }) {
  const [at, setAt] = useState<number>();
  const version = useVersion(live);
  const path = `/timeline/${vendor}/${encodeURIComponent(id)}`;
  const now = useGet<Shape<'Timeline'>>(path, version);
  const number = now.value?.person.number;
  const same = useGet<readonly Person[]>(
    number === undefined ? undefined : `/people?number=${encodeURIComponent(number)}`,
    version,
  );
  const changes = useGet<readonly number[]>(`${path}/changes`, version);
  // A number is a person's own within one company of a vendor: others of the same vendor are somebody else.
  const elsewhere = same.value?.filter((each) => each.vendor !== vendor) ?? [];
  const persons = now.value === undefined ? [] : [now.value.person, ...elsewhere];
  return (
    <section class="detail-pane" aria-label="Person">
      <Link to={back} class="back">
        All people
      </Link>
      <Failure error={now.error} />
      {now.value !== undefined && (
        <>
          <header class="detail-head">
            <h1>{now.value.person.name}</h1>
            <p class="hint">
              {now.value.person.number}, at {persons.map((each) => shortVendor(each.vendor)).join(', ')}
            </p>
          </header>
          <Slider changes={changes.value ?? []} at={at} setAt={setAt} />
          <Lanes persons={persons} at={at} version={version} />
        </>
      )}
    </section>
  );
}

type Steps = {
  readonly changes: readonly number[];
  readonly at: number | undefined;
  readonly setAt: (at: number | undefined) => void;
};

/** Steps through the requests that changed a person; the last position is now. */
function Slider({ changes, at, setAt }: Steps) {
  const [first] = changes;
  if (first === undefined) return <p class="hint">No request that the journal holds has changed this person.</p>;
  const positions = [first - 1, ...changes];
  const found = at === undefined ? positions.length - 1 : positions.indexOf(at);
  const position = found === -1 ? positions.length - 1 : found;
  const request = positions[position] ?? first;
  return (
    <div class="slider">
      <label>
        At the end of{' '}
        <input
          type="range"
          min={0}
          max={positions.length - 1}
          value={position}
          aria-valuetext={position === 0 ? 'before all of them' : `request ${request}`}
          onInput={({ currentTarget }) => {
            const chosen = Number(currentTarget.value);
            setAt(chosen === positions.length - 1 ? undefined : positions[chosen]);
          }}
        />
      </label>
      {position === 0 ? (
        <span>before all of them</span>
      ) : (
        <Link to={addressOf(['requests', String(request)])}>request {request}</Link>
      )}
      <span class="hint">{position === positions.length - 1 ? 'the last one that changed this person' : ''}</span>
    </div>
  );
}

function Lanes({ persons, at, version }: { persons: readonly Person[]; at: number | undefined; version: string }) {
  return (
    <>
      {persons.map((person) => (
        <OfVendor key={`${person.vendor} ${person.id}`} person={person} at={at} version={version} />
      ))}
    </>
  );
}

function OfVendor({ person, at, version }: { person: Person; at: number | undefined; version: string }) {
  const path = `/timeline/${person.vendor}/${encodeURIComponent(person.id)}`;
  const now = useGet<Shape<'Timeline'>>(path, version);
  const then = useGet<Shape<'Timeline'>>(at === undefined ? undefined : `${path}?at=${at}`, version);
  const shown = at === undefined ? now : then;
  const axis = axisOf([...(now.value?.lanes ?? []), ...(then.value?.lanes ?? [])]);
  return (
    <section>
      <h2>{shortVendor(person.vendor)}</h2>
      <Failure error={shown.error} />
      {shown.value !== undefined && <Timeline name={person.vendor} lanes={shown.value.lanes} axis={axis} />}
    </section>
  );
}
