import { useEffect, useState } from 'preact/hooks';
import { send } from '../api.ts';
import { useAction, useGet } from '../hooks.ts';
import { Evidence, Failure } from '../parts.tsx';
import type { Shape } from '../shapes.ts';

/** The rules that decided about a request, each with its source, its switch, and the answer of the other positions. */
export function DecidingRules({
  why,
  vendor,
  switched,
}: {
  why: Shape<'Explanation'>;
  vendor: string;
  switched: number;
}) {
  const current = useGet<readonly Shape<'Rule'>[]>(`/rules?vendor=${vendor}`, switched);
  const others = why.restsOn.filter(({ kind }) => kind !== 'rule');
  return (
    <section>
      <h2>Why it was answered so</h2>
      <ul class="rules">
        {why.rules.map((rule) => (
          <DecidingRule
            key={rule.id}
            rule={rule}
            now={current.value?.find(({ id }) => id === rule.id) ?? rule}
            reload={current.reload}
          />
        ))}
        {others.map(({ kind, name, evidence, source }) => (
          <li key={`${kind} ${name}`}>
            <p>
              <code>{name}</code> <Evidence is={evidence} />
            </p>
            {source !== undefined && <p class="hint">{source}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Decided = {
  /** The rule with the position that its switch had then. */
  readonly rule: Shape<'Rule'>;
  readonly now: Shape<'Rule'>;
  readonly reload: () => void;
};

function DecidingRule({ rule, now, reload }: Decided) {
  return (
    <li>
      <p>
        {rule.says} <Evidence is={rule.evidence} />
      </p>
      <p class="hint">
        <code>{rule.id}</code> {rule.source}
      </p>
      {now.position !== rule.position && (
        <p class="hint">
          It stood at <strong>{rule.position}</strong> when this was answered.
        </p>
      )}
      <RuleSwitch rule={now} changed={reload} />
    </li>
  );
}

/** The positions of a rule's switch: its variants, or right and the wrong ones. */
export function RuleSwitch({ rule, changed }: { rule: Shape<'Rule'>; changed: () => void }) {
  const [error, run] = useAction();
  // Shown at once; what the server says holds when it is there.
  const [pending, setPending] = useState<string>();
  useEffect(() => setPending(undefined), [rule, error]);
  const position = pending ?? rule.position;
  const set = (chosen: string, body: object) => {
    setPending(chosen);
    run(() => send('PUT', `/rules/${encodeURIComponent(rule.id)}`, body).then(changed));
  };
  if (rule.variants !== undefined) {
    return (
      <fieldset class="switch">
        <legend class="visually-hidden">Variant of {rule.id}</legend>
        {Object.entries(rule.variants).map(([name, says]) => (
          <label key={name}>
            <input
              type="radio"
              name={`variant ${rule.id}`}
              checked={position === name}
              onChange={() => set(name, { variant: name })}
            />
            <span>
              <strong>{name}</strong> {says}
            </span>
          </label>
        ))}
        <Failure error={error} />
      </fieldset>
    );
  }
  if (rule.twins === undefined) return null;
  const isTwin = Object.hasOwn(rule.twins, position);
  return (
    <details class="twins" open={isTwin}>
      <summary>Would your tests notice if it were wrong?</summary>
      <fieldset class="switch">
        <legend class="visually-hidden">Position of {rule.id}</legend>
        <label>
          <input
            type="radio"
            name={`twin ${rule.id}`}
            checked={!isTwin}
            onChange={() => set('holds', { twin: false })}
          />
          <span>
            <strong>right</strong> as described
          </span>
        </label>
        {Object.entries(rule.twins).map(([name, says]) => (
          <label key={name}>
            <input
              type="radio"
              name={`twin ${rule.id}`}
              checked={position === name}
              onChange={() => set(name, { twin: name === 'twin' ? true : name })}
            />
            <span>
              <strong>wrong</strong> {says}
            </span>
          </label>
        ))}
        <Failure error={error} />
      </fieldset>
    </details>
  );
}
