import { useMemo, useState } from 'preact/hooks';
import { toJson } from '../../engine/http/json.ts';
import { JsonTree } from '../json-tree.tsx';
import { Copy } from '../parts.tsx';
import type { Shape } from '../shapes.ts';

/** Characters of a body that are shown raw at first. */
const maxRaw = 20_000;

type View = {
  readonly title: string;
  readonly message: Shape<'Message'>;
  readonly violations?: Shape<'Explanation'>['violations'];
};

/** Headers and body of a request or a reply, as a tree or raw; wrong members are marked. */
export function MessageView({ title, message, violations = [] }: View) {
  const { headers, body } = message;
  const [isRaw, setRaw] = useState(false);
  const marks = useMemo(
    () => new Map(violations.filter((each) => each.in === 'body').map(({ pointer, says }) => [pointer, says])),
    [violations],
  );
  const text = typeof body === 'string' ? body : body === undefined ? '' : toJson(body, 2);
  return (
    <section class="message">
      <div class="message-head">
        <h2>{title}</h2>
        {body !== undefined && (
          <>
            <button
              type="button"
              class="quiet"
              aria-pressed={isRaw}
              onClick={() => setRaw(!isRaw)}
              aria-label={`Raw ${title.toLowerCase()}`}
            >
              Raw
            </button>
            <Copy text={text} label={`Copy the body of the ${title.toLowerCase()}`} />
          </>
        )}
      </div>
      {body === undefined ? (
        <p class="hint">No body.</p>
      ) : isRaw || typeof body === 'string' ? (
        <Raw text={text} />
      ) : (
        <div class="body">
          <JsonTree value={body} marks={marks} />
        </div>
      )}
      <details>
        <summary>{Object.keys(headers).length} headers</summary>
        <dl class="headers">
          {Object.entries(headers).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Raw({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? text : text.slice(0, maxRaw);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre class="body" tabIndex={0}>
        {shown}
      </pre>
      {shown.length < text.length && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          Show {text.length - shown.length} more characters
        </button>
      )}
    </>
  );
}
