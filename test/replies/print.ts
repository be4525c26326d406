import type { Comparison, Difference } from './compare.ts';

/** Lines of a summary. */
const longest = 40;

/**
 * A comparison for people: the first differences, then how many there are of each kind and operation.
 * @param most how many differences are shown
 */
export function printComparison({ compared, differences }: Comparison, most: number): string {
  const exchanges = new Set(differences.map(({ exchange }) => exchange));
  const head = `${compared} exchanges compared, ${exchanges.size} differ, in ${differences.length} things`;
  if (differences.length === 0) return `${head}\n`;
  const shown = differences.slice(0, most).map(printDifference);
  const rest = differences.length > most ? [`… and ${differences.length - most} more differences\n`] : [];
  return [...shown, ...rest, ...summary(differences), `${head}\n`].join('\n');
}

function printDifference({ exchange, kind, lines }: Difference): string {
  const { server, number, sandbox, method, path } = exchange;
  const indented = lines.map((line) => `    ${line}\n`);
  return `${kind}: ${method} ${path}\n    ${server}, request ${number}, sandbox ${sandbox}\n${indented.join('')}`;
}

function summary(differences: readonly Difference[]): readonly string[] {
  const kinds = countBy(differences, ({ kind }) => kind);
  const operations = countBy(
    differences,
    ({ kind, exchange }) => `${kind}: ${exchange.method} ${plain(exchange.path)}`,
  );
  return [`By kind:\n${kinds}`, `By operation:\n${operations}`];
}

function countBy(differences: readonly Difference[], name: (difference: Difference) => string): string {
  const groups = [...Map.groupBy(differences, name)].sort(([, a], [, b]) => b.length - a.length);
  const lines = groups.map(([each, { length }]) => `${String(length).padStart(7)}  ${each}\n`);
  const more = lines.length > longest ? [`         … and ${lines.length - longest} more\n`] : [];
  return [...lines.slice(0, longest), ...more].join('');
}

// What tells one record from another, or makes a path odd.
const particular = /^-?\d+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|[%;,']|^.{60}/i;

/** A path without what tells one record or sandbox from another. */
function plain(path: string): string {
  const [whole = ''] = path.replace(/^\/sandbox\/[^/?]*/, '').split('?', 1);
  return whole
    .split('/')
    .map((part) => (particular.test(part) ? '*' : part))
    .join('/');
}
