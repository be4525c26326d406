import { useState } from 'preact/hooks';
import { type ApiError, get, token } from '../api.ts';
import { useAction } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Failure } from '../parts.tsx';

/** Asks for the token of the control API. Nothing else is shown until it is right. */
export function TokenForm({ live }: { live: Live }) {
  const [text, setText] = useState('');
  const [error, run] = useAction();
  const enter = async () => {
    token.set(text.trim());
    await get('/version').catch((refused: ApiError) => {
      token.forget();
      throw refused;
    });
    live.again();
  };
  return (
    <main class="page narrow">
      <h1>This Paystub asks for a token</h1>
      <p>It was given at the start with --admin-token, or printed then. This tab keeps it until it is closed.</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          run(enter);
        }}
      >
        <label>
          Token{' '}
          <input
            type="password"
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit">Open</button>
      </form>
      <Failure error={error} />
    </main>
  );
}
