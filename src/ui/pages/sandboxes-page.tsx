import { useState } from 'preact/hooks';
import { sandboxName, send, serverUrl } from '../api.ts';
import { useAction, useGet, useSlowly } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Failure, TableFrame } from '../parts.tsx';
import type { Shape } from '../shapes.ts';

/** All sandboxes of the server: new ones, copies, and those that may go. */
export function SandboxesPage({ live }: { live: Live }) {
  const sandboxes = useGet<readonly Shape<'Sandbox'>[]>(
    '/sandboxes',
    useSlowly(`${live.total} ${live.changes.sandbox}`),
  );
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [error, run] = useAction();
  const create = async () => {
    await send('POST', '/sandboxes', { name, ...(from === '' ? {} : { from: { sandbox: from } }) });
    setName('');
    sandboxes.reload();
  };
  return (
    <div class="page">
      <h1>Sandboxes</h1>
      <p class="hint">
        Each is a world of its own: data, clock, faults, rules, requests. A client reaches one by /sandbox/name in front
        of every path.
      </p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          run(create);
        }}
      >
        <label>
          Name{' '}
          <input
            value={name}
            required
            pattern="[A-Za-z0-9][A-Za-z0-9._\-]{0,63}"
            title="Letters, digits, dots, hyphens and underscores; the first a letter or digit"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <label>
          as{' '}
          <select value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
            <option value="">a fresh one</option>
            {sandboxes.value?.map((each) => (
              <option key={each.name} value={each.name}>
                a copy of {each.name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Make it</button>
      </form>
      <Failure error={error ?? sandboxes.error} />
      <TableFrame label="Sandboxes">
        <table>
          <thead>
            <tr>
              {['Name', 'Requests', 'Changed records', 'Its time', 'Last use', 'Last request'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {sandboxes.value?.map((each) => (
              <tr key={each.name} class={each.name === sandboxName ? 'set' : ''}>
                <th scope="row">
                  <a href={uiOf(each.name)}>{each.name}</a>
                </th>
                <td class="number">{each.requests}</td>
                <td class="number">{each.changes}</td>
                <td>{minutes(each.now)}</td>
                <td>{minutes(each.lastUsed)}</td>
                <td>{each.last?.operation ?? '–'}</td>
                <td>
                  {each.name !== 'default' && (
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => run(() => send('DELETE', `/sandboxes/${each.name}`).then(sandboxes.reload))}
                      aria-label={`Delete ${each.name}`}
                    >
                      Delete
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div class="row">
        <button type="button" onClick={() => run(() => send('POST', '/reset'))}>
          Reset {sandboxName}: back to the start
        </button>
      </div>
    </div>
  );
}

function uiOf(name: string): string {
  return name === 'default' ? `${serverUrl}/__admin/ui` : `${serverUrl}/sandbox/${name}/__admin/ui`;
}

function minutes(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
