import { useState } from 'preact/hooks';
import { parseJson } from '../../engine/http/json.ts';
import { get, request, send } from '../api.ts';
import { download } from '../download.ts';
import { useAction, useGet } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Empty, Failure, TableFrame } from '../parts.tsx';
import { addressOf, go, type Route } from '../route.ts';
import type { Shape } from '../shapes.ts';
import { compareSnapshots } from './compare.ts';

/** Differences that are shown. */
const maxShown = 300;

/** The snapshots of the sandbox: save, restore, keep as a file, compare. */
export function SnapshotsPage({ live, route }: { live: Live; route: Route }) {
  const snapshots = useGet<readonly Shape<'Snapshot'>[]>('/snapshots', live.changes.sandbox);
  const [name, setName] = useState('');
  const [error, run] = useAction();
  const act = (method: string, path: string, body?: unknown) =>
    run(() => send(method, path, body).then(snapshots.reload));
  const [first = '', second = ''] = ['first', 'second'].map((each) => route.query.get(each) ?? '');
  return (
    <div class="page">
      <h1>Snapshots</h1>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          act('POST', '/snapshots', { name });
          setName('');
        }}
      >
        <label>
          Name{' '}
          <input value={name} required maxLength={64} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <button type="submit">Save the sandbox as it is</button>
        <label class="file">
          Take in a file{' '}
          <input
            type="file"
            accept="application/json"
            onChange={({ currentTarget }) => run(() => takeIn(currentTarget.files?.[0]).then(snapshots.reload))}
          />
        </label>
      </form>
      <Failure error={error ?? snapshots.error} />
      {snapshots.value?.length === 0 ? (
        <Empty title="No snapshot yet. One keeps data, clock and settings under a name, and costs only what was changed." />
      ) : (
        <TableFrame label="Snapshots">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Time of the sandbox</th>
                <th scope="col">Changed records</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {snapshots.value?.map((each) => (
                <tr key={each.name}>
                  <th scope="row">{each.name}</th>
                  <td>{each.at.slice(0, 19).replace('T', ' ')}</td>
                  <td>{each.changes}</td>
                  <td class="row">
                    <button
                      type="button"
                      onClick={() => act('POST', `/snapshots/${each.name}/restore`)}
                      aria-label={`Restore ${each.name}`}
                    >
                      Restore
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => run(() => downloadSnapshot(each.name))}
                      aria-label={`Download ${each.name}`}
                    >
                      Download
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => act('DELETE', `/snapshots/${each.name}`)}
                      aria-label={`Delete ${each.name}`}
                    >
                      Delete
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {(snapshots.value?.length ?? 0) > 1 && (
        <>
          <h2>Compare</h2>
          <div class="row">
            {[
              ['first', first],
              ['second', second],
            ].map(([side = '', value = '']) => (
              <select
                key={side}
                aria-label={`The ${side} snapshot`}
                value={value}
                onChange={({ currentTarget }) =>
                  go(addressOf(['snapshots'], { first, second, [side]: currentTarget.value }), true)
                }
              >
                <option value="">choose</option>
                {snapshots.value?.map((each) => (
                  <option key={each.name}>{each.name}</option>
                ))}
              </select>
            ))}
          </div>
          {first !== '' && second !== '' && <Comparison first={first} second={second} />}
        </>
      )}
    </div>
  );
}

function Comparison({ first, second }: { first: string; second: string }) {
  const documents = [
    useGet<Shape<'SnapshotDocument'>>(`/snapshots/${first}`),
    useGet<Shape<'SnapshotDocument'>>(`/snapshots/${second}`),
  ];
  const summary = useGet<Shape<'StateSummary'>>('/state');
  const [one, two] = documents.map(({ value }) => value);
  if (one === undefined || two === undefined || summary.value === undefined)
    return <Failure error={documents.find(({ error }) => error !== undefined)?.error} />;
  const differences = compareSnapshots(one.tables, two.tables, tablesIn(summary.value));
  if (differences.length === 0) return <p class="hint">They hold the same.</p>;
  return (
    <TableFrame label="Differences">
      <table>
        <thead>
          <tr>
            {['Table', 'Key', 'Member', first, second].map((title, i) => (
              <th key={`${i} ${title}`} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, maxShown).map((each) => (
            <tr key={`${each.table} ${each.key} ${each.member}`}>
              <td>{each.table}</td>
              <td>{each.key}</td>
              <td>{each.member}</td>
              <td class="value">{each.first}</td>
              <td class="value">{each.second}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length > maxShown && <p class="hint">and {differences.length - maxShown} more</p>}
    </TableFrame>
  );
}

/** The tables that people are shown, as a snapshot names them. */
function tablesIn(summary: Shape<'StateSummary'>): ReadonlySet<string> {
  return new Set(
    Object.entries(summary).flatMap(([vendor, tables]) => Object.keys(tables).map((name) => `${vendor}/${name}`)),
  );
}

async function downloadSnapshot(name: string): Promise<void> {
  download(`${name}.json`, await (await request('GET', `/snapshots/${name}`)).text());
}

/** Takes a snapshot in from a file, under the file's name. */
async function takeIn(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const name = file.name
    .replace(/\.json$/i, '')
    .replaceAll(/[^\w.-]/g, '-')
    .slice(0, 64);
  await send('PUT', `/snapshots/${name}`, parseJson(await file.text()));
  await get('/snapshots');
}
