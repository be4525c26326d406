import { useGet } from '../hooks.ts';
import { Failure, Link, shortVendor } from '../parts.tsx';
import { addressOf } from '../route.ts';
import type { Shape } from '../shapes.ts';
import { axisOf, changedLanes } from '../timeline/axis.ts';
import { Timeline } from '../timeline/timeline.tsx';

/** Persons whose timelines are shown: a bulk request may change thousands. */
const maxPeople = 3;

/** The timelines of the persons whom a request changed, before and after it, on one axis. */
export function BeforeAndAfter({ id, people }: { id: number; people: readonly Shape<'Person'>[] }) {
  if (people.length === 0) return null;
  return (
    <section>
      <h2>Before and after</h2>
      {people.slice(0, maxPeople).map((person) => (
        <OfPerson key={`${person.vendor} ${person.id}`} id={id} person={person} />
      ))}
      {people.length > maxPeople && <p class="hint">and {people.length - maxPeople} more persons</p>}
    </section>
  );
}

function OfPerson({ id, person }: { id: number; person: Shape<'Person'> }) {
  const path = `/timeline/${person.vendor}/${encodeURIComponent(person.id)}`;
  const before = useGet<Shape<'Timeline'>>(`${path}?at=${id - 1}`);
  const after = useGet<Shape<'Timeline'>>(`${path}?at=${id}`);
  const lanesBefore = changedLanes(before.value?.lanes ?? [], after.value?.lanes ?? []);
  const lanesAfter = changedLanes(after.value?.lanes ?? [], before.value?.lanes ?? []);
  const axis = axisOf([...lanesBefore, ...lanesAfter]);
  const isNew = before.error?.status === 404 && after.value !== undefined;
  const isGone = after.error?.status === 404 && before.value !== undefined;
  const isReady = (before.value ?? before.error) !== undefined && (after.value ?? after.error) !== undefined;
  return (
    <div class="before-after">
      <p class="person-name">
        <Link to={addressOf(['people', person.vendor, person.id])}>{person.name || person.number}</Link>{' '}
        <span class="hint">
          {person.number}, {shortVendor(person.vendor)}
        </span>
      </p>
      {isReady && (
        <>
          <h3>Before</h3>
          {isNew ? (
            <p class="hint">{before.error?.message}</p>
          ) : (
            <Timeline name="Before" lanes={lanesBefore} axis={axis} compared={{ lanes: lanesAfter, isAfter: false }} />
          )}
          {!isNew && <Failure error={before.error} />}
          <h3>After</h3>
          {isGone ? (
            <p class="hint">{after.error?.message}</p>
          ) : (
            <Timeline name="After" lanes={lanesAfter} axis={axis} compared={{ lanes: lanesBefore, isAfter: true }} />
          )}
        </>
      )}
    </div>
  );
}
