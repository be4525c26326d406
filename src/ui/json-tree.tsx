import { useState } from 'preact/hooks';
import { toJson } from '../engine/http/json.ts';

/** Members of one level that are shown at first, and characters of a text. */
const maxMembers = 100;
const maxCharacters = 2000;

type Marks = ReadonlyMap<string, string>;
const noMarks: Marks = new Map<string, string>([]);

type Node = { readonly value: unknown; readonly marks?: Marks; readonly pointer?: string; readonly depth?: number };

/** A value of JSON as a tree. @param marks texts by JSON pointer: what is wrong with the member there */
export function JsonTree({ value, marks = noMarks, pointer = '', depth = 0 }: Node) {
  if (typeof value !== 'object' || value === null) return <Scalar value={value} mark={marks.get(pointer)} />;
  const members = Object.entries(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return <Marked mark={marks.get(pointer)}>{open + close}</Marked>;
  const missing = [...marks].filter(([at]) => parentOf(at) === pointer && !Object.hasOwn(value, nameOf(at)));
  return (
    <Branch
      isOpen={depth < 3 || hasMarkBelow(marks, pointer)}
      label={`${open} ${members.length} ${close}`}
      mark={marks.get(pointer)}
    >
      {() => (
        <Members
          members={members}
          isList={Array.isArray(value)}
          marks={marks}
          pointer={pointer}
          depth={depth}
          missing={missing}
        />
      )}
    </Branch>
  );
}

type Children = {
  readonly members: readonly (readonly [string, unknown])[];
  readonly isList: boolean;
  readonly marks: Marks;
  readonly pointer: string;
  readonly depth: number;
  readonly missing: readonly (readonly [string, string])[];
};

function Members({ members, isList, marks, pointer, depth, missing }: Children) {
  const [shown, setShown] = useState(maxMembers);
  return (
    <ul class="json">
      {members.slice(0, shown).map(([name, value]) => (
        <li key={name}>
          <span class={isList ? 'json-index' : 'json-name'}>{name}</span>
          <JsonTree value={value} marks={marks} pointer={`${pointer}/${escapeName(name)}`} depth={depth + 1} />
        </li>
      ))}
      {missing.map(([at, text]) => (
        <li key={at}>
          <span class="json-name">{nameOf(at)}</span>
          <Marked mark={text}>missing</Marked>
        </li>
      ))}
      {members.length > shown && (
        <li>
          <button type="button" class="quiet" onClick={() => setShown(shown + maxMembers * 5)}>
            {members.length - shown} more
          </button>
        </li>
      )}
    </ul>
  );
}

function Branch({
  isOpen,
  label,
  mark,
  children,
}: {
  isOpen: boolean;
  label: string;
  mark: string | undefined;
  children: () => preact.ComponentChildren;
}) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details class="branch" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Marked mark={mark}>{label}</Marked>
      </summary>
      {open && children()}
    </details>
  );
}

function Scalar({ value, mark }: { value: unknown; mark: string | undefined }) {
  const [isWhole, setWhole] = useState(false);
  const text = value === undefined ? '' : toJson(value);
  const shown = isWhole ? text : text.slice(0, maxCharacters);
  return (
    <Marked mark={mark}>
      <span class={`json-${value === null ? 'null' : typeof value}`}>{shown}</span>
      {shown.length < text.length && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          … {text.length - shown.length} more characters
        </button>
      )}
    </Marked>
  );
}

function Marked({ mark, children }: { mark: string | undefined; children: preact.ComponentChildren }) {
  if (mark === undefined) return <>{children}</>;
  return (
    <mark class="wrong">
      {children} <span class="wrong-reason">{mark}</span>
    </mark>
  );
}

function hasMarkBelow(marks: Marks, pointer: string): boolean {
  return [...marks.keys()].some((at) => at.startsWith(`${pointer}/`));
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

function nameOf(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

function escapeName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
