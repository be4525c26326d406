import { useState } from 'preact/hooks';
import { send } from '../api.ts';
import { useAction } from '../hooks.ts';
import { Failure, Link } from '../parts.tsx';
import { addressOf } from '../route.ts';
import type { Shape } from '../shapes.ts';

/** The usual ways in which a call goes wrong. */
const choices: readonly (readonly [name: string, order: Pick<Shape<'FaultOrder'>, 'effect' | 'delay'>])[] = [
  ['503, with Retry-After', { effect: { kind: 'status', status: 503, retryAfter: 5 } }],
  ['429', { effect: { kind: 'status', status: 429 } }],
  ['500', { effect: { kind: 'status', status: 500 } }],
  ['done, but the answer is lost', { effect: { kind: 'commit-then-drop' } }],
  ['the connection is broken off', { effect: { kind: 'reset' } }],
  ['an answer after 10 seconds', { effect: { kind: 'delay' }, delay: 10_000 }],
];

/** Puts a fault on the operation of a request. */
export function PutFault({ line }: { line: Shape<'RequestLine'> }) {
  const [choice, choose] = useState(0);
  const [times, setTimes] = useState('1');
  const [added, setAdded] = useState<Shape<'Fault'>>();
  const [error, run] = useAction();
  const match = { vendor: line.vendor, ...(line.operation === undefined ? {} : { operation: line.operation }) };
  const add = () => {
    const order = { match, ...choices[choice]?.[1], ...(times === '' ? {} : { times: Number(times) }) };
    run(async () => setAdded(await send('POST', '/faults', order)));
  };
  return (
    <form
      class="panel row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        What goes wrong with {line.operation}{' '}
        <select value={choice} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
          {choices.map(([name], i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        times{' '}
        <input
          type="number"
          min="1"
          class="short"
          value={times}
          onInput={({ currentTarget }) => setTimes(currentTarget.value)}
        />
      </label>
      <button type="submit">Put it in place</button>
      {added !== undefined && (
        <p role="status">
          <code>{added.id}</code> is in place. <Link to={addressOf(['time'])}>All faults</Link>
        </p>
      )}
      <Failure error={error} />
    </form>
  );
}
