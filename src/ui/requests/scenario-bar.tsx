import { useEffect, useState } from 'preact/hooks';
import { toJson } from '../../engine/http/json.ts';
import { get, sandboxName, serverUrl } from '../api.ts';
import { download } from '../download.ts';
import { useAction } from '../hooks.ts';
import { Failure, Snippet } from '../parts.tsx';
import type { Shape } from '../shapes.ts';
import { type Range, rangeQuery } from './range.ts';

type Bar = { readonly range: Range; readonly set: (range: Range | undefined) => void };

/** Makes a scenario of the requests that are marked: as a file, or by a command. */
export function ScenarioBar({ range, set }: Bar) {
  const [isLoose, setLoose] = useState(false);
  const [made, setMade] = useState<Shape<'RecordedScenario'>>();
  const [error, run] = useAction();
  useEffect(() => setMade(undefined), [range.from, range.to, isLoose]);
  const make = async () => {
    const scenario = await get<Shape<'RecordedScenario'>>(`/requests/scenario?${queryOf(range, isLoose)}`);
    download('session.json', `${toJson(scenario.document, 2)}\n`);
    setMade(scenario);
  };
  return (
    <form
      class="panel scenario-bar"
      aria-label="Scenario"
      onSubmit={(event) => {
        event.preventDefault();
        run(make);
      }}
    >
      <div class="row">
        <strong>Scenario</strong>
        <NumberField label="from request" value={range.from} set={(from) => set({ ...range, from })} />
        <NumberField label="to" value={range.to} set={(to) => set({ ...range, to })} placeholder="newest" />
        <label>
          <input type="checkbox" checked={isLoose} onChange={({ currentTarget }) => setLoose(currentTarget.checked)} />{' '}
          check statuses and ids alone
        </label>
        <button type="submit">Download</button>
        <button type="button" class="quiet" onClick={() => set(undefined)}>
          Cancel
        </button>
      </div>
      <Snippet text={scenarioCommand(sandboxName, range, isLoose)} label="Copy the command" />
      <Failure error={error} />
      {made !== undefined && <Told made={made} />}
    </form>
  );
}

type Field = {
  readonly label: string;
  readonly value: number | undefined;
  readonly set: (value: number | undefined) => void;
  readonly placeholder?: string;
};

function NumberField({ label, value, set, placeholder = 'first' }: Field) {
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        min="1"
        class="short"
        placeholder={placeholder}
        value={value ?? ''}
        onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : Number(currentTarget.value))}
      />
    </label>
  );
}

/** Tells what is in a scenario, what is not, and how it is run. */
function Told({ made: { requests, earlier, leftOut, missing, flags } }: { made: Shape<'RecordedScenario'> }) {
  const command = ['paystub replay session.json', ...flags].join(' ');
  return (
    <div role="status">
      <p>
        It has {requests} {requests === 1 ? 'request' : 'requests'}
        {earlier > 0 && `, and before them ${earlier} earlier that changed something`}.
        {missing > 0 && ` The first ${missing} are missing: the journal no longer holds them.`}
      </p>
      {leftOut.length > 0 && (
        <ul class="plain">
          {leftOut.map(({ id, reason }) => (
            <li key={id}>
              Left out {id}: {reason}.
            </li>
          ))}
        </ul>
      )}
      <Snippet text={command} label="Copy the command that runs it" />
    </div>
  );
}

function queryOf(range: Range, isLoose: boolean): string {
  const { from, to } = rangeQuery(range);
  const parts = Object.entries({ from, to, loose: isLoose ? 'true' : '' }).filter(([, value]) => value !== '');
  return new URLSearchParams(parts).toString();
}

/** The command that makes a scenario of a range of requests. */
export function scenarioCommand(sandbox: string, { from, to }: Range, isLoose: boolean): string {
  return [
    `paystub scenario from-journal --url ${serverUrl}`,
    ...(sandbox === 'default' ? [] : [`--sandbox ${sandbox}`]),
    ...(from === undefined ? [] : [`--from ${from}`]),
    ...(to === undefined ? [] : [`--to ${to}`]),
    ...(isLoose ? ['--loose'] : []),
    '--out session.yaml',
  ].join(' ');
}
