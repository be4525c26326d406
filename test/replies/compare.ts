import { firstDifferences } from '../../src/evidence/body-differences.ts';
import type { Exchange, Replies } from './replies-file.ts';

/** One thing that is not the same in two files of replies. */
export type Difference = {
  readonly exchange: Exchange;
  /** `status`, `header content-type`, `body`, … */
  readonly kind: string;
  /** The values before and after, in lines. */
  readonly lines: readonly string[];
};

/** The result of a comparison. */
export type Comparison = { readonly compared: number; readonly differences: readonly Difference[] };

/** @param ignored names of headers, in lower case, that may differ */
export function compare(before: Replies, after: Replies, ignored: ReadonlySet<string> = new Set()): Comparison {
  const differences: Difference[] = [];
  let compared = 0;
  for (const [key, old] of before.exchanges) {
    const exchange = after.exchanges.get(key);
    if (exchange === undefined) {
      differences.push({ exchange: old, kind: 'missing', lines: [] });
      continue;
    }
    compared += 1;
    const found = [...ofHead(old, exchange, ignored), ...ofBody(before.bodyOf(old), after.bodyOf(exchange))];
    differences.push(...found.map((difference) => ({ exchange, ...difference })));
  }
  for (const [key, exchange] of after.exchanges)
    if (!before.exchanges.has(key)) differences.push({ exchange, kind: 'added', lines: [] });
  return { compared, differences };
}

type Found = Omit<Difference, 'exchange'>;

function ofHead(old: Exchange, now: Exchange, ignored: ReadonlySet<string>): readonly Found[] {
  return [
    ...changed('request', `${old.method} ${old.path}`, `${now.method} ${now.path}`),
    ...changed('status', String(old.status), String(now.status)),
    ...changed('end', ending(old), ending(now)),
    ...ofHeaders(old, now, ignored),
  ];
}

function changed(kind: string, old: string, now: string): readonly Found[] {
  return old === now ? [] : [{ kind, lines: [`- ${old}`, `+ ${now}`] }];
}

function ending({ cut }: Exchange): string {
  return cut === true ? 'broken off' : 'whole';
}

function ofHeaders(old: Exchange, now: Exchange, ignored: ReadonlySet<string>): readonly Found[] {
  const lines = ({ headers }: Exchange) => headers.filter(([name]) => !ignored.has(name.toLowerCase()));
  const [before, after] = [lines(old), lines(now)];
  const names = new Set([...before, ...after].map(([name]) => name.toLowerCase()));
  const found = [...names].flatMap((name) => {
    const of = (headers: Exchange['headers']) =>
      headers
        .filter((header) => header[0].toLowerCase() === name)
        .map((header) => header.join(': '))
        .join(', ');
    return changed(`header ${name}`, of(before) || 'none', of(after) || 'none');
  });
  const order = (headers: Exchange['headers']) => headers.map(([name]) => name).join(', ');
  return found.length > 0 ? found : changed('order of headers', order(before), order(after));
}

function ofBody(old: Buffer, now: Buffer): readonly Found[] {
  return old.equals(now) ? [] : [{ kind: 'body', lines: firstDifferences(old, now) }];
}
