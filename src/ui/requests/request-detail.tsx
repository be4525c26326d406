import { useState } from 'preact/hooks';
import { send } from '../api.ts';
import { useAction, useGet } from '../hooks.ts';
import { memo } from '../memo.tsx';
import { Copy, Evidence, Failure, Link, StatusMark } from '../parts.tsx';
import type { Shape } from '../shapes.ts';
import { BeforeAndAfter } from './before-and-after.tsx';
import { toCurl } from './curl.ts';
import { DecidingRules } from './deciding-rules.tsx';
import { MessageView } from './message-view.tsx';
import { PutFault } from './put-fault.tsx';
import type { Range } from './range.ts';
import { vendorUrl } from './welcome.tsx';

type Detail = {
  readonly id: number;
  readonly back: string;
  /** Grow with the changes of the journal, and of the switches. */
  readonly resets: number;
  readonly switched: number;
} & Marking;

/** The requests that a scenario is made of. */
type Marking = {
  readonly range: Range | undefined;
  /** Marks a request as the first or the last one. */
  readonly mark: (id: number) => void;
};

/** One request: why it was answered so, what it changed, and what can be done with it. */
export const RequestDetail = memo(({ id, back, resets, switched, range, mark }: Detail) => {
  const entry = useGet<Shape<'Request'>>(`/requests/${id}`, resets);
  const why = useGet<Shape<'Explanation'>>(`/requests/${id}/explain`, resets);
  const error = entry.error ?? why.error;
  return (
    <section class="detail-pane" aria-label={`Request ${id}`}>
      <Link to={back} class="back">
        All requests
      </Link>
      {error?.status === 404 ? (
        <p class="failure" role="alert">
          <strong>Request {id} is no longer held.</strong> The journal keeps the last requests alone; start the server
          with a larger --journal to keep more.
        </p>
      ) : (
        <Failure error={error} />
      )}
      {entry.value !== undefined && why.value !== undefined && (
        <Shown entry={entry.value} why={why.value} switched={switched} range={range} mark={mark} />
      )}
    </section>
  );
});

type Parts = Marking & {
  readonly entry: Shape<'Request'>;
  readonly why: Shape<'Explanation'>;
  readonly switched: number;
};

function Shown({ entry, why, switched, range, mark }: Parts) {
  const { line } = entry;
  return (
    <>
      <header class="detail-head">
        <h1>
          <StatusMark status={line.status} /> {line.operation ?? `${line.method} ${line.path}`}
        </h1>
        <p class="hint">
          <code>
            {line.method} {line.path}
          </code>
        </p>
        <p class="verdict">
          {why.verdict} <Evidence is={why.evidence} />
        </p>
        <Closest closest={why.closest} />
      </header>
      <Actions entry={entry} range={range} mark={mark} />
      <Violations violations={why.violations} />
      <Effects effects={entry.effects} />
      <BeforeAndAfter id={line.id} people={entry.people} />
      <DecidingRules why={why} vendor={line.vendor} switched={switched} />
      <MessageView title="Request" message={entry.request} violations={why.violations} />
      <MessageView title="Reply" message={entry.reply} />
    </>
  );
}

function Closest({ closest }: { closest: readonly string[] | undefined }) {
  if (closest === undefined) return null;
  return (
    <div>
      <p>The nearest that there are:</p>
      <ul class="plain">
        {closest.map((each) => (
          <li key={each}>
            <code>{each}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Violations({ violations }: { violations: Shape<'Explanation'>['violations'] }) {
  if (violations === undefined || violations.length === 0) return null;
  return (
    <section>
      <h2>What is wrong with it</h2>
      <ul class="plain">
        {violations.map((each) => (
          <li key={`${each.in} ${each.pointer} ${each.keyword}`}>
            <code>
              {each.in} {each.pointer}
            </code>{' '}
            {each.says}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Effects({ effects }: { effects: readonly string[] }) {
  if (effects.length === 0) return null;
  return (
    <section>
      <h2>What it changed</h2>
      <ul class="plain effects">
        {effects
          .slice(0, 50)
          .flatMap((effect, i) => effect.split('; ').map((part) => <li key={`${i} ${part}`}>{part}</li>))}
        {effects.length > 50 && <li>and {effects.length - 50} more records</li>}
      </ul>
    </section>
  );
}

function Actions({ entry, range, mark }: Marking & { entry: Shape<'Request'> }) {
  const [error, run] = useAction();
  const [isFaultOpen, openFault] = useState(false);
  const { value: info } = useGet<Shape<'Info'>>('/info');
  const vendor = info?.vendors[entry.line.vendor];
  const isOpenEnded = range?.from !== undefined && range.to === undefined;
  return (
    <div class="actions">
      {vendor !== undefined && <Copy text={toCurl(entry, vendorUrl(vendor))}>Copy as curl</Copy>}
      <button
        type="button"
        class="quiet"
        onClick={() => run(() => send('POST', '/rewind', { request: entry.line.id }))}
        title="Undo every request after this one"
      >
        Rewind to here
      </button>
      {entry.line.operation !== undefined && (
        <button type="button" class="quiet" aria-expanded={isFaultOpen} onClick={() => openFault(!isFaultOpen)}>
          Put a fault here
        </button>
      )}
      <button type="button" class="quiet" onClick={() => mark(entry.line.id)} title="Mark it for a scenario (m)">
        {isOpenEnded ? 'End the scenario here' : 'Begin a scenario here'}
      </button>
      <Failure error={error} />
      {isFaultOpen && <PutFault line={entry.line} />}
    </div>
  );
}
