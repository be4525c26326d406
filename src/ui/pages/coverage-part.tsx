import { useGet } from '../hooks.ts';
import { shortVendor } from '../parts.tsx';
import type { Shape } from '../shapes.ts';

/** The situations that clients forget, met and not met, where the server gathers coverage. */
export function CoveragePart({ version }: { version: number }) {
  const { value } = useGet<Shape<'Coverage'>>('/coverage', Math.floor(version / 20));
  if (value === undefined) return null;
  const met = value.hazards.filter(({ requests }) => requests > 0);
  const called = value.operations.filter(({ statuses }) => Object.keys(statuses).length > 0);
  return (
    <section>
      <h2>Coverage of all sandboxes</h2>
      <p class="hint">
        {called.length} of {value.operations.length} operations called, {met.length} of {value.hazards.length}{' '}
        situations met that clients forget.
      </p>
      <ul class="rules">
        {value.hazards.map((hazard) => (
          <li key={`${hazard.vendor} ${hazard.name}`} class={hazard.requests === 0 ? 'missing' : ''}>
            <p>
              {hazard.requests === 0 ? 'Not met: ' : 'Met: '}
              {hazard.says} <span class={`vendor ${shortVendor(hazard.vendor)}`}>{shortVendor(hazard.vendor)}</span>
            </p>
            {hazard.requests === 0 && <p class="hint">{hazard.how}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
