import { useState } from 'preact/hooks';
import { send } from '../api.ts';
import { useAction, useGet } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Failure } from '../parts.tsx';
import type { Shape } from '../shapes.ts';
import { FaultForm } from './fault-form.tsx';

/** The clock of the sandbox, and the faults that are in place. */
export function TimePage({ live }: { live: Live }) {
  return (
    <div class="page">
      <h1>Clock and faults</h1>
      <ClockPart live={live} />
      <FaultsPart live={live} />
    </div>
  );
}

const steps: readonly (readonly [title: string, duration: string])[] = [
  ['1 hour: past most tokens', 'PT1H'],
  ['1 day', 'P1D'],
  ['1 month', 'P1M'],
  ['1 year', 'P1Y'],
];

function ClockPart({ live }: { live: Live }) {
  const clock = useGet<Shape<'Clock'>>('/clock', live.changes.clock);
  const [day, setDay] = useState('');
  const [error, run] = useAction();
  const change = (body: Shape<'ClockChange'>) => run(() => send('PATCH', '/clock', body).then(clock.reload));
  const isFrozen = clock.value?.mode === 'frozen';
  return (
    <section class="card" aria-label="Clock">
      <h2>
        <time>{clock.value?.now.replace('T', ' ').slice(0, 19)}</time>{' '}
        <span class="hint">
          {clock.value === undefined
            ? ''
            : isFrozen
              ? 'stands still'
              : (clock.value.offset ?? 0) === 0
                ? 'is the real time'
                : 'runs'}
        </span>
      </h2>
      <div class="row">
        <span>Advance by</span>
        {steps.map(([title, advance]) => (
          <button key={advance} type="button" onClick={() => change({ advance })}>
            {title}
          </button>
        ))}
      </div>
      <div class="row">
        <label>
          Set to <input type="date" value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
        </label>
        <button type="button" disabled={day === ''} onClick={() => change({ now: `${day}T12:00:00Z` })}>
          Set
        </button>
        <button type="button" onClick={() => change({ mode: isFrozen ? 'running' : 'frozen' })}>
          {isFrozen ? 'Let it run' : 'Freeze'}
        </button>
        <button type="button" onClick={() => run(() => send('DELETE', '/clock').then(clock.reload))}>
          Back to the real time
        </button>
      </div>
      <Failure error={error ?? clock.error} />
    </section>
  );
}

function FaultsPart({ live }: { live: Live }) {
  const struck = live.lines.filter(({ fault }) => fault !== undefined).length;
  const faults = useGet<readonly Shape<'Fault'>[]>('/faults', `${live.changes.faults} ${struck}`);
  const presets = useGet<readonly Shape<'FaultPreset'>[]>('/faults/presets');
  const [error, run] = useAction();
  const act = (method: string, path: string) => run(() => send(method, path).then(faults.reload));
  return (
    <section aria-label="Faults">
      <div class="toolbar">
        <h2>Faults in place</h2>
        <button
          type="button"
          class="quiet"
          disabled={(faults.value?.length ?? 0) === 0}
          onClick={() => act('DELETE', '/faults')}
        >
          Take all away
        </button>
      </div>
      <Failure error={error ?? faults.error} />
      {faults.value?.length === 0 && (
        <p class="hint">None: every answer is the vendor’s. Put a preset in place, or one of your own.</p>
      )}
      <ul class="rules">
        {faults.value?.map((fault) => (
          <li key={fault.id}>
            <div class="row">
              <code>{fault.id}</code>
              <span>
                {describeEffect(fault)} at {describeMatch(fault)}
              </span>
              <span class="count">
                struck {fault.struck}
                {fault.times !== undefined && ` of ${fault.times}`}
              </span>
              <button
                type="button"
                class="quiet"
                onClick={() => act('DELETE', `/faults/${fault.id}`)}
                aria-label={`Take away ${fault.id}`}
              >
                Take away
              </button>
            </div>
          </li>
        ))}
      </ul>
      <FaultForm presets={presets.value ?? []} added={faults.reload} />
      <h2>Presets</h2>
      <ul class="rules">
        {presets.value?.map(({ name, says }) => (
          <li key={name}>
            <div class="row">
              <span class="grow">{says}</span>
              <button
                type="button"
                onClick={() => act('POST', `/faults/presets/${name}`)}
                aria-label={`Put in place ${name}`}
              >
                Put in place
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeEffect({ effect, delay }: Shape<'Fault'>): string {
  const { kind, ...parts } = effect as { readonly kind: string } & Record<string, unknown>;
  const words = Object.entries(parts).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [
    ...(kind === 'status' ? [] : [kind]),
    ...words,
    ...(delay === undefined ? [] : [`delay ${JSON.stringify(delay)}`]),
  ].join(', ');
}

function describeMatch({ match }: Shape<'Fault'>): string {
  const parts = Object.values(match).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return parts.length === 0 ? 'every request' : parts.join(' ');
}
