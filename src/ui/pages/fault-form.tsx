import { useMemo, useState } from 'preact/hooks';
import { parseJson, toJson } from '../../engine/http/json.ts';
import { ApiError, send } from '../api.ts';
import { type Schemas, toField } from '../form/fields.ts';
import type { Suggestions } from '../form/inputs.tsx';
import { Members } from '../form/schema-form.tsx';
import { useAction, useGet } from '../hooks.ts';
import { Failure } from '../parts.tsx';
import type { Shape } from '../shapes.ts';

type OpenApi = {
  readonly components: { readonly schemas: Schemas };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
};

/** The order that the form begins with. */
const start = { effect: { kind: 'status', status: 503 }, times: 1 };

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

type Form = {
  readonly presets: readonly Shape<'FaultPreset'>[];
  /** Called when a fault was put in place. */
  readonly added: () => void;
};

/** Puts a fault in place. Its fields are those of the contract of the control API. */
export function FaultForm({ presets, added }: Form) {
  const [order, setOrder] = useState<object>(start);
  const [text, setText] = useState<string>();
  const [filled, fill] = useState(0);
  const [error, run] = useAction();
  const contract = useGet<OpenApi>('/openapi/paystub.json');
  const suggestions = useSuggestions(order);
  const field = useMemo(() => {
    const schemas = contract.value?.components.schemas;
    return schemas === undefined ? undefined : toField({ $ref: '#/components/schemas/FaultOrder' }, schemas);
  }, [contract.value]);
  const begin = (name: string) => {
    setText(undefined);
    setOrder(ordersOf(presets)[name] ?? start);
    fill(filled + 1); // what was typed before is gone
  };
  const add = async () => {
    await send('POST', '/faults', text === undefined ? order : readOrder(text));
    added();
  };
  return (
    <details class="panel">
      <summary>One of your own</summary>
      <form
        class="fault-form"
        aria-label="Fault"
        onSubmit={(event) => {
          event.preventDefault();
          run(add);
        }}
      >
        <div class="row">
          <label>
            Begin with{' '}
            <select onChange={({ currentTarget }) => begin(currentTarget.value)}>
              <option value="">503, once</option>
              {Object.keys(ordersOf(presets)).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        </div>
        {field?.kind === 'group' && (
          <div key={filled} class="fields" hidden={text !== undefined}>
            <Members
              members={field.members}
              value={order}
              set={(changed) => setOrder(changed ?? {})}
              path=""
              suggestions={suggestions}
            />
          </div>
        )}
        <details open={text !== undefined}>
          <summary>Advanced: as JSON</summary>
          <label>
            <span class="visually-hidden">Fault as JSON</span>
            <textarea
              rows={10}
              spellcheck={false}
              value={text ?? toJson(order, 2)}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          {text !== undefined && (
            <button type="button" class="quiet" onClick={() => setText(undefined)}>
              Back to the fields
            </button>
          )}
        </details>
        <button type="submit">Put in place</button>
        <Failure error={error ?? contract.error} />
      </form>
    </details>
  );
}

/** The faults of all presets, by the name of the preset and, where it has several, a number. */
function ordersOf(presets: Form['presets']): Readonly<Record<string, Shape<'FaultOrder'>>> {
  return Object.fromEntries(
    presets.flatMap(({ name, faults }) =>
      faults.map((fault, i) => [faults.length === 1 ? name : `${name}, ${i + 1} of ${faults.length}`, fault] as const),
    ),
  );
}

/** The methods, and the operations of the vendor that the order names. */
function useSuggestions(order: object): Suggestions {
  const { match } = order as { readonly match?: { readonly vendor?: string } };
  const vendor = match?.vendor;
  const { value } = useGet<OpenApi>(vendor === undefined ? undefined : `/openapi/${vendor}.json`);
  return useMemo(() => {
    const items = Object.values(value?.paths ?? {}).flatMap((item) => Object.values(item));
    const operations = items.flatMap(({ operationId }) => operationId ?? []);
    return { 'match/method': methods, 'match/operation': operations };
  }, [value]);
}

function readOrder(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new ApiError(400, { title: 'Not JSON', detail: error instanceof Error ? error.message : String(error) });
  }
}
