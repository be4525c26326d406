import { useState } from 'preact/hooks';
import { Link } from '../parts.tsx';
import { addressOf } from '../route.ts';
import type { Shape } from '../shapes.ts';
import { type Axis, axisOf, changeOf, describeSpan, placeOf } from './axis.ts';

type Lane = Shape<'Lane'>;
type Span = Shape<'LaneSpan'>;

type Shown = {
  readonly lanes: readonly Lane[];
  /** Names the list for those who cannot see it. */
  readonly name: string;
  readonly axis?: Axis;
  /** The lanes to compare with, and true where these are the later ones. */
  readonly compared?: { readonly lanes: readonly Lane[]; readonly isAfter: boolean };
};

/** Everything that a person has in time: a row for each kind, its spans on a common axis. */
export function Timeline({ lanes, name, axis = axisOf(lanes), compared }: Shown) {
  const [chosen, choose] = useState<string>();
  if (lanes.length === 0) return <p class="hint">{name}: nothing dated.</p>;
  return (
    <div class="timeline">
      <ul aria-label={name}>
        {lanes.map((lane) => (
          <li key={`${lane.kind} ${lane.of}`} class="lane">
            <span class="lane-name">
              {lane.kind} {lane.of !== undefined && <span class="lane-of">{lane.of}</span>}
            </span>
            <ul class="track">
              {lane.spans.map((span, i) => {
                const key = `${lane.kind} ${lane.of} ${span.key} ${i}`;
                const change = compared && changeOf(span, lane, compared.lanes, compared.isAfter);
                return (
                  <SpanBar
                    key={key}
                    span={span}
                    axis={axis}
                    change={change}
                    isChosen={chosen === key}
                    choose={() => choose(chosen === key ? undefined : key)}
                  />
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      <AxisRow axis={axis} />
      <Chosen lanes={lanes} chosen={chosen} />
    </div>
  );
}

type Bar = {
  readonly span: Span;
  readonly axis: Axis;
  readonly change: string | undefined;
  readonly isChosen: boolean;
  readonly choose: () => void;
};

function SpanBar({ span, axis, change, isChosen, choose }: Bar) {
  const { start, width } = placeOf(span, axis);
  const text = `${describeSpan(span)}${change === undefined ? '' : ` (${change})`}`;
  const kind = change === undefined ? '' : change === 'removed' ? 'gone' : change === 'new' ? 'new' : 'cut';
  return (
    <li class="span-place" style={{ left: `${start}%`, width: `${width}%` }}>
      <button
        type="button"
        class={`span ${kind} ${span.from === null ? 'endless-left' : ''} ${span.open ? 'endless' : ''}`}
        aria-pressed={isChosen}
        title={text}
        onClick={choose}
      >
        <span class="span-label">{span.label}</span>
        <span class="span-dates">
          {span.from ?? '…'} → {span.until ?? '…'}
        </span>
        {change !== undefined && <span class="span-change">{change}</span>}
      </button>
    </li>
  );
}

function AxisRow({ axis }: { axis: Axis }) {
  const percent = (day: number) => (100 * (day - axis.first)) / (axis.last - axis.first);
  return (
    <div class="axis" aria-hidden="true">
      {axis.ticks.map(({ day, label }) => (
        <span key={label} class="tick" style={{ left: `${percent(day)}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}

function Chosen({ lanes, chosen }: { lanes: readonly Lane[]; chosen: string | undefined }) {
  const found = lanes
    .flatMap((lane) => lane.spans.map((span, i) => ({ lane, span, key: `${lane.kind} ${lane.of} ${span.key} ${i}` })))
    .find(({ key }) => key === chosen);
  if (found === undefined) return null;
  const { lane, span } = found;
  const shown = Object.entries(span.facts).filter(([, value]) => value !== null && typeof value !== 'object');
  return (
    <div class="facts">
      <p>
        <strong>{describeSpan(span)}</strong> <code>{lane.source}</code>
        {span.sinceRequest !== undefined && (
          <>
            {' '}
            so since <Link to={addressOf(['requests', String(span.sinceRequest)])}>request {span.sinceRequest}</Link>
          </>
        )}
      </p>
      <dl>
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
