import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { send } from '../api.ts';
import { readFilter } from '../filter.ts';
import { useAction, useLatest } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Empty, Failure } from '../parts.tsx';
import { addressOf, go, type Route } from '../route.ts';
import { type Range, rangeIn, rangeQuery, withMark } from './range.ts';
import { RequestDetail } from './request-detail.tsx';
import { RequestList } from './request-list.tsx';
import { ScenarioBar } from './scenario-bar.tsx';
import { Welcome } from './welcome.tsx';

/** Rows that are drawn at first. */
const pageSize = 100;

/** The requests of the sandbox, newest first, and one of them beside the list. */
export function RequestsPage({ live, route }: { live: Live; route: Route }) {
  const [, selectedText] = route.path;
  const selected = selectedText === undefined ? undefined : Number(selectedText);
  const filter = route.query.get('filter') ?? '';
  const matching = useMemo(() => live.lines.filter(readFilter(filter)), [live.lines, filter]);
  const [shown, setShown] = useState(pageSize);
  const [error, run] = useAction();
  const field = useRef<HTMLInputElement>(null);
  const range = useMemo(() => rangeIn(route.query), [String(route.query)]);
  const marked = rangeQuery(range);
  const addressAt = (id: number | undefined) =>
    addressOf(id === undefined ? ['requests'] : ['requests', String(id)], { filter, ...marked });
  const setRange = (changed: Range | undefined) => go(addressOf(route.path, { filter, ...rangeQuery(changed) }), true);
  const mark = useLatest((id: number) => setRange(withMark(range, id)));
  const clear = () => run(() => send('DELETE', '/requests').then(() => go(addressAt(undefined), true)));

  useKeys({
    '/': () => field.current?.focus(),
    j: () => step(1),
    k: () => step(-1),
    c: clear,
    m: () => selected !== undefined && mark(selected),
    Escape: () => go(addressAt(undefined)),
  });
  function step(by: number): void {
    const at = matching.findIndex(({ id }) => id === selected);
    const next = matching[at === -1 ? 0 : Math.min(Math.max(at + by, 0), matching.length - 1)];
    if (next !== undefined) go(addressAt(next.id), true);
  }

  return (
    <div class={`split ${selected === undefined ? 'list-only' : ''}`}>
      <section class="list-pane" aria-label="Requests">
        {selected === undefined && <h1 class="visually-hidden">Requests</h1>}
        <div class="toolbar">
          <input
            ref={field}
            type="search"
            class="filter"
            placeholder="Filter: status:4 vendor:ukg op:create rule: fault:"
            aria-label="Filter requests"
            value={filter}
            onInput={({ currentTarget }) => go(addressOf(route.path, { filter: currentTarget.value, ...marked }), true)}
            onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          />
          <span class="count" role="status">
            {filter === '' ? live.total : `${matching.length} of ${live.lines.length}`}
          </span>
          <button
            type="button"
            class="quiet"
            onClick={clear}
            title="Forget all requests (c)"
            disabled={live.lines.length === 0}
          >
            Clear
          </button>
        </div>
        <Failure error={error} />
        {range !== undefined && <ScenarioBar range={range} set={setRange} />}
        {live.lines.length === 0 ? (
          <Welcome />
        ) : matching.length === 0 ? (
          <Empty title="No request matches this filter.">
            <button type="button" onClick={() => go(addressOf(route.path, marked))}>
              Show all
            </button>
          </Empty>
        ) : (
          <RequestList
            lines={matching.slice(0, shown)}
            selected={selected}
            readTo={live.readTo}
            addressAt={addressAt}
            range={range}
            more={matching.length - shown}
            showMore={() => setShown(shown + pageSize)}
          />
        )}
      </section>
      {selected !== undefined && (
        <RequestDetail
          key={selected}
          id={selected}
          back={addressAt(undefined)}
          resets={live.changes.reset}
          switched={live.changes.rules}
          range={range}
          mark={mark}
        />
      )}
    </div>
  );
}

/** Runs a function when its key is pressed outside of a field. */
export function useKeys(keys: Readonly<Record<string, () => unknown>>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const isField = target.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select');
      if (isField || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null)
        return;
      const action = current.current[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
