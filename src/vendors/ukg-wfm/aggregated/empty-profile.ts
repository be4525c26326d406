import type { Kind } from './kinds.ts';

/**
 * True for a value that says in the vendor's words that nothing is assigned: its name is `Empty Profile`, or `Empty` as
 * the user interface has it, or its id is that of the Empty Profile.
 */
export function isEmptyProfile({ emptyProfile }: Kind, value: unknown): boolean {
  return emptyProfile !== undefined && namesOnlyEmpty(emptyProfile, value);
}

function namesOnlyEmpty(emptyProfile: EmptyProfile, value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => namesOnlyEmpty(emptyProfile, item));
  if (typeof value === 'string') return words.has(value);
  if (typeof value !== 'object' || value === null) return false;
  const { id, qualifier } = value as { readonly id?: unknown; readonly qualifier?: unknown };
  if (id !== undefined) return id === emptyProfile.id;
  if (qualifier !== undefined) return words.has(String(qualifier));
  const named = Object.entries(value).filter(([name]) => !/Date$/.test(name));
  return named.length > 0 && named.every(([, member]) => namesOnlyEmpty(emptyProfile, member));
}

type EmptyProfile = NonNullable<Kind['emptyProfile']>;

const words: ReadonlySet<string> = new Set(['Empty', 'Empty Profile']);
