import { parseJson } from '../../engine/http/json.ts';
/** A success criterion as the scenario has it. */
export type Criterion = {
  readonly condition: string;
  readonly context?: string;
  readonly type?: string | { readonly type: string };
};

/** Returns `simple`, `jsonpath`, `regex` or `xpath`. */
export function kindOf({ type = 'simple' }: Criterion): string {
  return typeof type === 'string' ? type : type.type;
}

/** A piece of a simple condition. */
export type Token =
  | { readonly kind: 'text'; readonly source: string; readonly value: string }
  | { readonly kind: 'operator'; readonly source: string }
  | { readonly kind: 'space'; readonly source: string }
  /** A runtime expression, or a number, boolean or null. */
  | { readonly kind: 'word'; readonly source: string };

// Arazzo puts a text into single quotes and doubles each quote within it; respect-core also takes double quotes.
const pieces =
  /'((?:[^']|'')*)'|"([^"]*)"|(==|!=|<=|>=|&&|\|\||[<>!()])|(\s+)|((?:[^\s'"=!<>&|()]|[=&|](?![=&|]))+)|./gs;

/** Splits a simple condition into tokens, whose sources joined are the condition. */
export function readCondition(condition: string): readonly Token[] {
  return [...condition.matchAll(pieces)].map(([source, single, double, operator, space]): Token => {
    if (single !== undefined) return { kind: 'text', source, value: single.replaceAll("''", "'") };
    if (double !== undefined) return { kind: 'text', source, value: double };
    if (operator !== undefined) return { kind: 'operator', source };
    return { kind: space === undefined ? 'word' : 'space', source };
  });
}

/** Two operands and the operator between them. */
export type Comparison = { readonly left: Token; readonly operator: string; readonly right: Token };

/** Returns the comparisons in a simple condition, in order. */
export function comparisonsOf(tokens: readonly Token[]): readonly Comparison[] {
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  return solid.flatMap((token, at) => {
    const [left, right] = [solid[at - 1], solid[at + 1]];
    if (token.kind !== 'operator' || !/^(==|!=|<=?|>=?)$/.test(token.source)) return [];
    return left === undefined || right === undefined ? [] : [{ left, operator: token.source, right }];
  });
}

/**
 * Returns the value of a text, number, boolean or null; `undefined` for an expression, whose value only a run knows.
 */
export function literalOf(token: Token): { readonly value: unknown } | undefined {
  if (token.kind === 'text') return { value: token.value };
  if (/^(true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?)$/.test(token.source)) return { value: parseJson(token.source) };
  return undefined;
}
