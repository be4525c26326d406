import { useEffect, useRef } from 'preact/hooks';
import { filterWords } from '../filter.ts';

const keys: readonly (readonly [key: string, meaning: string])[] = [
  ['/', 'filter the requests'],
  ['j', 'next request'],
  ['k', 'request before'],
  ['m', 'mark the request as first or last of a scenario'],
  ['Escape', 'close the request'],
  ['c', 'forget all requests'],
  ['?', 'this help'],
];

/** Keys and filter words. */
export function HelpDialog({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="help-title">
      <h1 id="help-title">Keys</h1>
      <dl class="help">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>Words of the filter</h2>
      <dl class="help">
        {filterWords.map(([word, example, meaning]) => (
          <div key={word}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt>any other</dt>
          <dd>a part of method, path or operation; all words must hold</dd>
        </div>
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
