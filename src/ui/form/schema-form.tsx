import { useState } from 'preact/hooks';
import { type Branch, type Field, inWords, isRecord, type Member, withMember } from './fields.ts';
import { Choice, Input, Json, type Part } from './inputs.tsx';

/** A field for a value of any kind. `undefined` stands for a value that is left out. */
export function SchemaField(part: Part<Field['kind']>) {
  const { field } = part;
  switch (field.kind) {
    case 'group':
      return <Group {...part} field={field} />;
    case 'branches':
      return <Branches {...part} field={field} />;
    case 'list':
      return <List {...part} field={field} />;
    case 'choice':
      return <Choice {...part} field={field} />;
    case 'number':
      return (
        <Input
          {...part}
          type="number"
          limits={{ min: field.min, max: field.max, step: field.step }}
          read={(text) => Number(text)}
          show={String}
        />
      );
    case 'numbers':
      return <Input {...part} placeholder="1, 3" read={readNumbers} show={(value) => (value as number[]).join(', ')} />;
    case 'pairs':
      return <Json {...part} placeholder='{"name": "value"}' />;
    case 'json':
      return <Json {...part} placeholder="" />;
    default:
      return <Input {...part} placeholder={field.example} read={(text) => text} show={String} />;
  }
}

function readNumbers(text: string): readonly number[] {
  return text.split(',').map(Number).filter(Number.isFinite);
}

/** The members of an object, each with its own field. */
export function Members({
  members,
  value,
  set,
  path,
  suggestions,
}: Pick<Part<'group'>, 'value' | 'set' | 'path' | 'suggestions'> & { members: readonly Member[] }) {
  const record = isRecord(value) ? value : {};
  return (
    <>
      {members.map(({ name, field, isRequired, description }) => (
        <div key={name} class={`field ${isWide(field, description) ? 'wide-field' : ''}`}>
          <SchemaField
            field={field}
            label={inWords(name)}
            path={`${path}/${name}`}
            value={record[name]}
            isRequired={isRequired}
            set={(changed) => set(withMember(record, name, changed))}
            suggestions={suggestions}
          />
          {description !== undefined && field.kind !== 'group' && field.kind !== 'branches' && (
            <p class="hint">{description.replaceAll('`', '')}</p>
          )}
        </div>
      ))}
    </>
  );
}

/** Characters of a description that fit below a narrow field. */
const maxNarrow = 80;

function isWide({ kind }: Field, description = ''): boolean {
  if (description.length > maxNarrow) return kind !== 'number';
  return kind === 'group' || kind === 'branches' || kind === 'list' || kind === 'json' || kind === 'pairs';
}

function Group({ field, label, ...rest }: Part<'group'>) {
  return (
    <fieldset class="fields">
      <legend>{label}</legend>
      <Members members={field.members} {...rest} />
    </fieldset>
  );
}

function Branches({ field, label, value, set, isRequired, path, suggestions }: Part<'branches'>) {
  const [chosen, choose] = useState<string>();
  const current = field.branches.find((branch) => branch.holds(value)) ?? named(field.branches, chosen);
  const change = (name: string) => {
    choose(name);
    set(named(field.branches, name)?.start);
  };
  return (
    <fieldset class="fields">
      <legend>{label}</legend>
      <div class="field">
        <select
          aria-label={`Kind of ${label}`}
          value={current?.name ?? ''}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          {!isRequired && <option value="">none</option>}
          {field.branches.map(({ name }) => (
            <option key={name} value={name}>
              {inWords(name)}
            </option>
          ))}
        </select>
        {current?.description !== undefined && <p class="hint">{current.description}</p>}
      </div>
      {current !== undefined && (
        <OfBranch branch={current} value={value} set={set} path={path} label={label} suggestions={suggestions} />
      )}
    </fieldset>
  );
}

function named(branches: readonly Branch[], name: string | undefined): Branch | undefined {
  return branches.find((branch) => branch.name === name);
}

type BranchPart = Pick<Part<'branches'>, 'value' | 'set' | 'path' | 'label' | 'suggestions'> & {
  readonly branch: Branch;
};

function OfBranch({ branch: { field, start, name }, ...rest }: BranchPart) {
  if (field.kind !== 'group')
    return (
      <div class="field">
        <SchemaField field={field} isRequired {...rest} label={`${rest.label} as ${name}`} />
      </div>
    );
  // A branch keeps what it begins with: its tag.
  const set = (changed: unknown) =>
    rest.set({ ...(isRecord(start) ? start : {}), ...(isRecord(changed) ? changed : {}) });
  return <Members members={field.members} {...rest} set={set} />;
}

function List({ field, label, value, set, path, suggestions }: Part<'list'>) {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const change = (changed: readonly unknown[]) => set(changed.length === 0 ? undefined : changed);
  return (
    <fieldset class="fields">
      <legend>{label}</legend>
      {items.map((item, i) => (
        <div key={i} class="list-item">
          <SchemaField
            field={field.item}
            label={`${label} ${i + 1}`}
            path={`${path}/*`}
            value={item}
            isRequired
            set={(changed) => change(items.map((each, at) => (at === i ? (changed ?? {}) : each)))}
            suggestions={suggestions}
          />
          <button type="button" class="quiet" onClick={() => change(items.filter((_each, at) => at !== i))}>
            Remove {label} {i + 1}
          </button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => change([...items, {}])}>
        Add to {label}
      </button>
    </fieldset>
  );
}
