import { useState } from 'preact/hooks';
import { parseJson, toJson } from '../../engine/http/json.ts';
import { ApiError, send } from '../api.ts';
import { useAction, useGet, useSlowly } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Empty, Failure, Link, TableFrame } from '../parts.tsx';
import { addressOf, go, type Route } from '../route.ts';
import type { Shape } from '../shapes.ts';

const pageSize = 100;
/** Characters of a value that a cell shows. */
const maxCell = 60;

type Row = Record<string, unknown>;

/** The records of the sandbox: vendor, table, rows, and one of them to be edited. */
export function DataPage({ live, route }: { live: Live; route: Route }) {
  const [, vendor, table] = route.path;
  const version = useSlowly(`${live.total} ${live.changes.sandbox} ${live.changes.reset}`);
  const summary = useGet<Shape<'StateSummary'>>('/state', version);
  return (
    <div class={`page with-aside ${table === undefined ? '' : 'has-table'}`}>
      <nav class="aside" aria-label="Tables">
        {table === undefined && <h1 class="visually-hidden">Data</h1>}
        <Failure error={summary.error} />
        {Object.entries(summary.value ?? {}).map(([name, tables]) => (
          <section key={name}>
            <h2>{name}</h2>
            <ul class="plain">
              {Object.entries(tables).map(([each, count]) => (
                <li key={each}>
                  <Link
                    to={addressOf(['data', name, each])}
                    aria-current={name === vendor && each === table ? 'page' : undefined}
                  >
                    {each} <span class="hint">{count}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {vendor === undefined || table === undefined ? (
        <Empty title="Choose a table. Records that you change here go past the vendor’s rules." />
      ) : (
        <Table key={`${vendor} ${table}`} vendor={vendor} table={table} route={route} version={version} />
      )}
    </div>
  );
}

type OfTable = { readonly vendor: string; readonly table: string; readonly route: Route; readonly version: string };

function Table({ vendor, table, route, version }: OfTable) {
  const offset = Number(route.query.get('offset') ?? 0);
  const path = `/state/${vendor}/${table}`;
  const page = useGet<Shape<'TablePage'>>(`${path}?offset=${offset}&limit=${pageSize}`, version);
  const [edited, edit] = useState<{ readonly key: string; readonly row: Row }>();
  const rows = (page.value?.records ?? []) as readonly Row[];
  const keys = page.value?.keys ?? [];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const move = (to: number) => go(addressOf(['data', vendor, table], { offset: String(Math.max(0, to)) }));
  return (
    <section class="wide" aria-label={table}>
      <Link to={addressOf(['data'])} class="back">
        All tables
      </Link>
      <div class="toolbar">
        <h1>{table}</h1>
        <span class="count">
          {page.value !== undefined &&
            (page.value.total === 0 ? 'no records' : `${offset + 1} to ${offset + rows.length} of ${page.value.total}`)}
        </span>
        <button type="button" class="quiet" disabled={offset === 0} onClick={() => move(offset - pageSize)}>
          Before
        </button>
        <button
          type="button"
          class="quiet"
          disabled={offset + rows.length >= (page.value?.total ?? 0)}
          onClick={() => move(offset + pageSize)}
        >
          Next
        </button>
        <button type="button" class="quiet" onClick={() => edit({ key: '', row: {} })}>
          New
        </button>
      </div>
      <Failure error={page.error} />
      {edited !== undefined && (
        <Editor
          key={edited.key}
          path={path}
          row={edited.row}
          knownKey={edited.key}
          close={() => edit(undefined)}
          saved={() => {
            edit(undefined);
            page.reload();
          }}
        />
      )}
      {page.value?.total === 0 && <Empty title="The table has no records." />}
      {rows.length > 0 && (
        <TableFrame label={`Records of ${table}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Key</th>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={keys[i]}>
                  <th scope="row">
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => edit({ key: keys[i] ?? '', row })}
                      aria-label={`Edit ${keys[i]}`}
                    >
                      {keys[i]}
                    </button>
                  </th>
                  {columns.map((name) => (
                    <td key={name}>{cellText(row[name])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}

function cellText(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : toJson(value);
  return text.length > maxCell ? `${text.slice(0, maxCell)}…` : text;
}

type OneRow = {
  readonly path: string;
  readonly row: Row;
  /** Key of the record; `''` for a new one. */
  readonly knownKey: string;
  readonly close: () => void;
  readonly saved: () => void;
};

/** Edits one record as JSON, or makes a new one. */
function Editor({ path, row, knownKey, close, saved }: OneRow) {
  const isNew = knownKey === '';
  const [text, setText] = useState(isNew ? '{\n  \n}' : toJson(row, 2));
  const [key, setKey] = useState(knownKey);
  const [error, run] = useAction();
  const save = async () => send('PUT', `${path}/${encodeURIComponent(key)}`, readRecord(text)).then(saved);
  const remove = async () => send('DELETE', `${path}/${encodeURIComponent(key)}`).then(saved);
  return (
    <form
      class="panel editor"
      aria-label="Record"
      onSubmit={(event) => {
        event.preventDefault();
        run(save);
      }}
    >
      <label>
        Key{' '}
        <input value={key} required readOnly={!isNew} onInput={({ currentTarget }) => setKey(currentTarget.value)} />
      </label>
      <label>
        Record
        <textarea
          rows={14}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit">Save</button>
        {!isNew && (
          <button type="button" onClick={() => run(remove)}>
            Remove
          </button>
        )}
        <button type="button" class="quiet" onClick={close}>
          Cancel
        </button>
      </div>
      <Failure error={error} />
    </form>
  );
}

function readRecord(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new ApiError(400, { title: 'Not JSON', detail: error instanceof Error ? error.message : String(error) });
  }
}
