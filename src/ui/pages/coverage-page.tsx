import { useGet, useSlowly } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Evidence, Failure, Link, shortVendor, TableFrame } from '../parts.tsx';
import { addressOf } from '../route.ts';
import type { Shape } from '../shapes.ts';

type Coverage = Shape<'Coverage'>;

/** The share of the vendors that requests met: the situations that clients forget, operations and rules. */
export function CoveragePage({ live }: { live: Live }) {
  const { value, error } = useGet<Coverage>('/coverage', useSlowly(`${live.total} ${live.changes.reset}`));
  return (
    <div class="page">
      <h1>Coverage</h1>
      <p class="hint">
        Of all sandboxes together, whatever became of them.
        {value?.missed !== undefined &&
          ' Requests are counted from the first one that a journal held when this page was opened.'}
        {(value?.missed ?? 0) > 0 && ` At least ${value?.missed} came before and are not counted.`}
      </p>
      <Failure error={error} />
      {value !== undefined && (
        <>
          <Hazards hazards={value.hazards} />
          <Rules rules={value.rules} />
          <Operations operations={value.operations} />
        </>
      )}
    </div>
  );
}

/** The situations that clients forget, those that no request met first, each with the way to bring it about. */
function Hazards({ hazards }: Pick<Coverage, 'hazards'>) {
  const isMet = ({ requests }: Coverage['hazards'][number]) => requests > 0;
  const missing = hazards.filter((hazard) => !isMet(hazard));
  return (
    <section aria-label="Situations that clients forget">
      <h2>
        Situations that clients forget{' '}
        <span class="hint">
          {hazards.length - missing.length} of {hazards.length} met
        </span>
      </h2>
      <p class="hint">
        Presets and the clock are under <Link to={addressOf(['time'])}>Clock and faults</Link>.
      </p>
      <ul class="rules">
        {[...missing, ...hazards.filter(isMet)].map((hazard) => (
          <li key={`${hazard.vendor} ${hazard.name}`}>
            <p>
              <span class={`met ${isMet(hazard) ? 'good' : 'bad'}`}>
                {isMet(hazard) ? `met by ${hazard.requests}` : 'not met'}
              </span>{' '}
              {hazard.says} <span class={`vendor ${shortVendor(hazard.vendor)}`}>{shortVendor(hazard.vendor)}</span>
            </p>
            {!isMet(hazard) && <p class="hint">{hazard.how}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rules of the vendors that were called, by evidence. */
function Rules({ rules }: Pick<Coverage, 'rules'>) {
  const kinds = [...new Set(rules.map(({ evidence }) => evidence))];
  if (rules.length === 0) return null;
  return (
    <section aria-label="Rules">
      <h2>Rules of the vendors that were called</h2>
      <ul class="plain">
        {kinds.map((kind) => {
          const own = rules.filter(({ evidence }) => evidence === kind);
          return (
            <li key={kind}>
              {own.filter(({ requests }) => requests > 0).length} of {own.length} decided about a request{' '}
              <Evidence is={kind} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The operations that were called, with the statuses of their contract that nobody has seen. */
function Operations({ operations }: Pick<Coverage, 'operations'>) {
  const called = operations.filter(({ statuses }) => Object.keys(statuses).length > 0);
  if (operations.length === 0) return <p class="hint">No operation was called yet.</p>;
  return (
    <section aria-label="Operations">
      <h2>
        Operations{' '}
        <span class="hint">
          {called.length} of {operations.length} of the vendors that were called
        </span>
      </h2>
      <TableFrame label="Operations that were called">
        <table>
          <thead>
            <tr>
              <th scope="col">Operation</th>
              <th scope="col">Vendor</th>
              <th scope="col">Answered</th>
              <th scope="col">Never answered</th>
            </tr>
          </thead>
          <tbody>
            {called.map(({ vendor, operation, statuses, unseen }) => (
              <tr key={`${vendor} ${operation}`}>
                <th scope="row">{operation}</th>
                <td>{shortVendor(vendor)}</td>
                <td>
                  {Object.entries(statuses)
                    .map(([status, count]) => `${status} × ${count}`)
                    .join(', ')}
                </td>
                <td>{unseen.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
