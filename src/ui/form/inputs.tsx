import { useId, useState } from 'preact/hooks';
import { parseJson, toJson } from '../../engine/http/json.ts';
import type { Field } from './fields.ts';

/** Values to choose from for a text, by the names of the members that lead to it: `match/operation`. */
export type Suggestions = Readonly<Record<string, readonly string[]>>;

/** The properties of a field of one kind. `undefined` stands for a value that is left out. */
export type Part<Kind extends Field['kind']> = {
  readonly field: Extract<Field, { readonly kind: Kind }>;
  readonly label: string;
  readonly path: string;
  readonly value: unknown;
  readonly isRequired: boolean;
  readonly set: (value: unknown) => void;
  readonly suggestions: Suggestions;
};

/** One of a few values. */
export function Choice({ field: { options }, label, value, isRequired, set }: Part<'choice'>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value === undefined ? '' : String(value)}
        required={isRequired}
        onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{isRequired ? 'choose' : 'any'}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

type Limits = { readonly min?: number | undefined; readonly max?: number | undefined; readonly step?: 1 | 'any' };

type InputPart = Omit<Part<Field['kind']>, 'field'> & {
  readonly type?: 'number';
  readonly placeholder?: string | undefined;
  readonly limits?: Limits;
  readonly read: (text: string) => unknown;
  readonly show: (value: unknown) => string;
};

/** A value that is typed. */
export function Input({
  label,
  path,
  value,
  isRequired,
  set,
  suggestions,
  type,
  placeholder,
  limits = {},
  read,
  show,
}: InputPart) {
  const list = useId();
  const options = suggestions[path.slice(1)];
  // The text as it is typed: "1," is no list of numbers yet.
  const [typed, setTyped] = useState<string>();
  return (
    <label>
      <span>{label}</span>
      <input
        type={type ?? 'text'}
        {...limits}
        required={isRequired}
        placeholder={placeholder}
        list={options === undefined ? undefined : list}
        value={typed ?? (value === undefined ? '' : show(value))}
        onInput={({ currentTarget: { value: text } }) => {
          setTyped(text);
          set(text === '' ? undefined : read(text));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {options !== undefined && (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </label>
  );
}

/** A value as JSON. It is set once it can be read. */
export function Json({
  label,
  value,
  isRequired,
  set,
  placeholder,
}: Omit<Part<'json'>, 'field'> & { placeholder: string }) {
  const [typed, type] = useState<string>();
  return (
    <label>
      <span>{label} (JSON)</span>
      <input
        value={typed ?? (value === undefined ? '' : toJson(value))}
        required={isRequired}
        placeholder={placeholder}
        spellcheck={false}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          const read = parsed(currentTarget.value);
          currentTarget.setCustomValidity(read.isGood ? '' : 'This is no JSON.');
          if (read.isGood) set(read.value);
        }}
      />
    </label>
  );
}

function parsed(text: string): { readonly isGood: boolean; readonly value?: unknown } {
  if (text.trim() === '') return { isGood: true, value: undefined };
  try {
    return { isGood: true, value: parseJson(text) };
  } catch {
    return { isGood: false };
  }
}
