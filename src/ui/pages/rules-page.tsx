import { useState } from 'preact/hooks';
import { sandboxName, send } from '../api.ts';
import { useAction, useGet } from '../hooks.ts';
import type { Live } from '../live.ts';
import { Copy, Empty, Evidence, Failure } from '../parts.tsx';
import { RuleSwitch } from '../requests/deciding-rules.tsx';
import { addressOf, go, type Route } from '../route.ts';
import type { Shape } from '../shapes.ts';

type Rule = Shape<'Rule'>;

/** Rules that are drawn at first. */
const pageSize = 60;

const evidences = ['documented', 'observed', 'inferred'] as const;

/** Every decision about the vendors' behaviour, as a switch with its evidence. */
export function RulesPage({ live, route }: { live: Live; route: Route }) {
  const rules = useGet<readonly Rule[]>('/rules', live.changes.rules);
  const sandbox = useGet<Shape<'Sandbox'>>(`/sandboxes/${sandboxName}`, live.changes.rules + live.changes.sandbox);
  const { choices = {}, twins = {} } = sandbox.value?.settings ?? {};
  const isSet = ({ id }: Rule) => Object.hasOwn(choices, id) || Object.hasOwn(twins, id);
  const [shown, setShown] = useState(pageSize);
  const { query } = route;
  const [search, vendor, evidence, touched] = ['search', 'vendor', 'evidence', 'touched'].map(
    (name) => query.get(name) ?? '',
  );
  const set = (name: string, value: string) =>
    go(
      addressOf(route.path, {
        search: search ?? '',
        vendor: vendor ?? '',
        evidence: evidence ?? '',
        touched: touched ?? '',
        [name]: value,
      }),
      true,
    );
  const matching = (rules.value ?? []).filter(
    (rule) =>
      (vendor === '' || rule.vendor === vendor) &&
      (evidence === '' || rule.evidence === evidence) &&
      (touched !== 'yes' || rule.operations.length > 0) &&
      (touched !== 'set' || isSet(rule)) &&
      `${rule.id} ${rule.says} ${rule.source}`.toLowerCase().includes((search ?? '').toLowerCase()),
  );
  const vendors = [...new Set(rules.value?.map((rule) => rule.vendor))];
  return (
    <div class="page">
      <h1>Rules</h1>
      <Floor live={live} />
      <Chosen choices={choices} />
      <div class="toolbar">
        <input
          type="search"
          class="filter"
          placeholder="A part of a rule"
          aria-label="Search rules"
          value={search}
          onInput={({ currentTarget }) => set('search', currentTarget.value)}
        />
        <Choice label="Vendor" value={vendor ?? ''} options={vendors} set={(value) => set('vendor', value)} />
        <Choice label="Evidence" value={evidence ?? ''} options={evidences} set={(value) => set('evidence', value)} />
        <label>
          <select
            aria-label="Use"
            value={touched}
            onChange={({ currentTarget }) => set('touched', currentTarget.value)}
          >
            <option value="">all rules</option>
            <option value="yes">met in this sandbox</option>
            <option value="set">set to another position</option>
          </select>
        </label>
        <span class="count" role="status">
          {matching.length} of {rules.value?.length ?? 0}
        </span>
      </div>
      <Failure error={rules.error} />
      {rules.value !== undefined && matching.length === 0 && (
        <Empty title="No rule matches. Requests to a vendor meet rules; the list of all is one choice away." />
      )}
      <ul class="rules" aria-label="Rules">
        {matching.slice(0, shown).map((rule) => (
          <li key={rule.id} class={isSet(rule) ? 'set' : ''}>
            <p>
              {rule.says} <Evidence is={rule.evidence} />
            </p>
            <p class="hint">
              <code>{rule.id}</code> {rule.source}
            </p>
            {rule.operations.length > 0 && <p class="hint">met in {rule.operations.join(', ')}</p>}
            <RuleSwitch rule={rule} changed={rules.reload} />
          </li>
        ))}
      </ul>
      {matching.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + pageSize)}>
          {matching.length - shown} more
        </button>
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  set,
}: {
  label: string;
  value: string;
  options: readonly string[];
  set: (value: string) => void;
}) {
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
      <option value="">any {label.toLowerCase()}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}

/** The weakest evidence that answers may rest on. */
function Floor({ live }: { live: Live }) {
  const sandbox = useGet<Shape<'Sandbox'>>(`/sandboxes/${sandboxName}`, live.changes.sandbox);
  const [error, run] = useAction();
  return (
    <fieldset class="row">
      <legend>Answer only what is at least</legend>
      {evidences.map((evidence) => (
        <label key={evidence}>
          <input
            type="radio"
            name="floor"
            checked={sandbox.value?.settings.evidence === evidence}
            onChange={() => run(() => send('PATCH', `/sandboxes/${sandboxName}`, { evidence }).then(sandbox.reload))}
          />{' '}
          {evidence}
        </label>
      ))}
      <span class="hint">Anything weaker is answered with 501.</span>
      <Failure error={error} />
    </fieldset>
  );
}

/** The variants that are chosen, as flags and as a configuration file. */
function Chosen({ choices }: { choices: Readonly<Record<string, string>> }) {
  const chosen = Object.entries(choices).map(([rule, variant]) => `${rule}=${variant}`);
  if (chosen.length === 0) return null;
  return (
    <p class="row">
      {chosen.length} {chosen.length === 1 ? 'variant is' : 'variants are'} chosen here.{' '}
      <Copy text={chosen.map((each) => `--choose ${each}`).join(' ')}>Copy as --choose</Copy>{' '}
      <Copy text={`choose:\n${chosen.map((each) => `  - ${each}\n`).join('')}`}>Copy as configuration file</Copy>
    </p>
  );
}
