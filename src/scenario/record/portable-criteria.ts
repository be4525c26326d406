import { ownValue } from '../document/own-values.ts';
import type { Leaf, ListAt } from './leaves.ts';

/** A success criterion of an Arazzo step. */
export type Criterion = {
  readonly condition: string;
  readonly context?: string;
  readonly type?: string;
  readonly [ownValue]?: string;
};

/** Returns the criterion that a list has its length. */
export function lengthOf({ pointer, length }: ListAt): Criterion {
  if (hasColon(pointer)) return jsonPath(`length(${pathOf(pointer)}) == ${length}`);
  const context = `$response.body${pointer === '' ? '' : `#${pointer}`}`;
  return { context, type: 'jsonpath', condition: `$[?length(@) == ${length}]` };
}

/**
 * Returns a criterion in a form that other runners can check too. They resolve no pointer to a member whose name has a
 * colon: there it becomes a JSONPath. What a JSONPath cannot say stands beside one that asks for less.
 */
export function portable(criterion: Criterion, { pointer, value }: Leaf): Criterion {
  const { condition, type } = criterion;
  if (!hasColon(pointer)) {
    // The other operand is an output that was taken from such a member.
    return criterion;
  }
  const path = pathOf(pointer);
  if (type === 'regex') return byPattern(condition, path) ?? jsonPath(path);
  const [, operator = '', operand = ''] = /^\S+ (==|>) (.*)$/s.exec(condition) ?? [];
  const compared = /\[\d+\]/.test(path) ? `value(${path})` : path;
  if (isPlain(operand)) return jsonPath(`${compared} ${operator} ${operand}`);
  const weaker = typeof value === 'string' ? `length(${path}) == ${Array.from(value).length}` : path;
  return { ...jsonPath(weaker), [ownValue]: condition };
}

function hasColon(pointer: string): boolean {
  return pointer.includes(':');
}

function jsonPath(filter: string): Criterion {
  return { context: '$response.body', type: 'jsonpath', condition: `$[?${filter}]` };
}

/** Returns the JSONPath of a pointer in a filter on the whole body: `@['ia::result'][0].key`. */
function pathOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const written = steps.map((name) =>
    /^\d+$/.test(name) ? `[${name}]` : /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name}']`,
  );
  return `@${written.join('')}`;
}

/** Returns true for a literal that means the same in a JSONPath: no quote, escape or expression in it. */
function isPlain(operand: string): boolean {
  return !operand.startsWith('$') && !/[$\\{}"]/.test(operand) && !/.'./.test(operand);
}

/** Returns a regular expression of a generated value as a `match`, which knows neither anchors nor `\d`. */
function byPattern(regex: string, path: string): Criterion | undefined {
  const pattern = regex
    .slice(1, -1)
    .replaceAll('\\d', '[0-9]')
    .replaceAll(/\\([.*+?${}()|])/g, '[$1]');
  return /[\\'"]/.test(pattern) ? undefined : jsonPath(`match(${path}, '${pattern}')`);
}
