import { useState } from 'preact/hooks';
import { parseJson, toJson } from '../../engine/http/json.ts';
import { ApiError, send } from '../api.ts';
import { useAction } from '../hooks.ts';
import { Failure } from '../parts.tsx';

/** An order that shows the members that there are. */
const example = {
  match: { method: 'POST', path: '/*' },
  effect: { kind: 'status', status: 503, retryAfter: 5 },
  times: 1,
};

/** Puts a fault in place as the control API takes it. */
export function FaultForm({ added }: { added: () => void }) {
  const [text, setText] = useState(toJson(example, 2));
  const [error, run] = useAction();
  const add = async () => {
    await send('POST', '/faults', readOrder(text));
    added();
  };
  return (
    <details class="panel">
      <summary>One of your own</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(add);
        }}
      >
        <label>
          Fault
          <textarea
            rows={10}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit">Put in place</button>
        <Failure error={error} />
      </form>
    </details>
  );
}

function readOrder(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new ApiError(400, { title: 'Not JSON', detail: error instanceof Error ? error.message : String(error) });
  }
}
