import { parentPort } from 'node:worker_threads';
import { applyPatch } from '../../../../../src/vendors/poweroffice-go/wire/patch/json-patch.ts';

// A thread of its own: to count what is copied, it replaces methods of Array.prototype, which slows all code beside it.

/** The outcome of a long patch. */
export type Counted = {
  readonly length: number;
  readonly last: unknown;
  /** Elements of lists that were copied, moved or walked through. */
  readonly elements: number;
};

const list = Array.from({ length: 400_000 }, (_, index) => 1_000_000 + index);
const patch = [
  { op: 'add', path: '/ContactGroupIds', value: list },
  ...Array.from({ length: 4000 }, (_, index) => ({
    op: index % 2 ? 'copy' : 'add',
    path: '/ContactGroupIds/-',
    from: '/ContactGroupIds/0',
    value: index,
  })),
];
const document = { ContactGroupIds: [3, 1001] };
const root = {
  kind: 'object',
  members: { ContactGroupIds: { kind: 'list', items: { kind: 'integer' } } },
} as const;

let elements = 0;
watch(Array.prototype, [Symbol.iterator, 'concat', 'filter', 'map', 'slice', 'toSpliced', 'with', 'unshift', 'shift']);
watch(globalThis, ['structuredClone']);
const { ContactGroupIds } = applyPatch(document, patch, root);
parentPort?.postMessage({
  length: ContactGroupIds.length,
  last: ContactGroupIds.at(-1),
  elements,
} satisfies Counted);

/** Adds up the lengths of the lists, or of the lists in the documents, that functions are called with. */
function watch(holder: object, names: readonly (string | symbol)[]): void {
  for (const name of names) {
    const original = Reflect.get(holder, name) as (...args: unknown[]) => unknown;
    const watched = function (this: unknown, ...args: unknown[]): unknown {
      const subject = Array.isArray(this) ? this : (args[0] as typeof document).ContactGroupIds;
      elements += subject?.length ?? 0;
      return Reflect.apply(original, this, args);
    };
    Reflect.set(holder, name, watched);
  }
}
