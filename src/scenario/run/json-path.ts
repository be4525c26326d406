import { escapePointer } from '../../engine/http/json-pointer.ts';

const member = String.raw`(?:\.[A-Za-z_][\w-]*|\['(?:[^'\\]|\\.)*'\]|\["(?:[^"\\]|\\.)*"\])`;
const index = String.raw`\[-?\d+\]`;
const text = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const compare = '==|!=|<=?|>=?';
/** A text, or a query with an index for a single value, on the left or right of a comparison. */
const compared = new RegExp(
  String.raw`${text}|(?<left>[@$](?:${member})*${index}(?:${member}|${index})*)(?=\s*(?:${compare}))|(?<=(?:${compare})\s*)(?<right>[@$](?:${member})*${index}(?:${member}|${index})*)`,
  'g',
);

/**
 * Rewrites a JSONPath so that respect-core evaluates it correctly. In a comparison it finds no value for
 * `@.tags[0].label`, so that `==` never holds and `!=` always does. `value(@.tags[0].label)` it understands.
 */
export function wrapIndexes(path: string): string {
  return path.replaceAll(compared, (found, ...rest) => {
    const { left, right } = rest.at(-1) as { left?: string; right?: string };
    const query = left ?? right;
    return query === undefined ? found : `value(${query})`;
  });
}

const singular = new RegExp(`^(?:${member}|\\[\\d+\\])+`);
const steps = /\.([\w-]+)|\['([^']*)'\]|\["([^"]*)"\]|\[(\d+)\]/g;

/**
 * Returns the paths after `@` in a JSONPath that is one filter, `$[?…]`, if they name a single value:
 * `['ia::result'].key`. In such a filter `@` is the whole document.
 */
export function outermostPaths(path: string): readonly string[] {
  if (!path.startsWith('$[?')) return [];
  const paths: string[] = [];
  let depth = 0;
  for (let at = 0; at < path.length; at += 1) {
    const character = path.charAt(at);
    if (character === "'" || character === '"') at = Math.max(path.indexOf(character, at + 1), at);
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '@' && depth === 1) {
      const [found] = singular.exec(path.slice(at + 1)) ?? [];
      if (found !== undefined) {
        paths.push(found);
        at += found.length;
      }
    }
  }
  return [...new Set(paths)];
}

/** Returns the JSON pointer of a path that names a single value. */
export function toPointer(path: string): string {
  return [...path.matchAll(steps)]
    .map(([, dotted, single, double, position]) => dotted ?? single ?? double ?? position ?? '')
    .map((name) => `/${escapePointer(name)}`)
    .join('');
}
