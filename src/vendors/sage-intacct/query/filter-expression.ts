/** A condition by its position in `filters`, counted from 0, or several joined. */
export type Expression =
  | { readonly kind: 'condition'; readonly index: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] };

/** The problem of an expression, to go after `filterExpression`. */
export type ExpressionProblem = { readonly problem: string };

/**
 * Reads a `filterExpression`: numbers of conditions from 1, `and`, `or`, parentheses. `and` binds tighter than `or`;
 * the words are read in any case; a condition whose number is not used has no effect.
 * A lone `and` or `or`, `null`, nothing and an empty text join all conditions.
 * @param count the number of conditions
 */
export function parseExpression(text: string | null | undefined, count: number): Expression | ExpressionProblem {
  const word = (text ?? '').trim().toLowerCase();
  if (word === '' || word === 'and' || word === 'or') {
    const parts = Array.from({ length: count }, (_, index): Expression => ({ kind: 'condition', index }));
    return { kind: word === 'or' && count > 0 ? 'or' : 'and', parts };
  }
  const tokens = tokenize(word);
  if (tokens === undefined) return { problem: 'may hold numbers, and, or, and parentheses only' };
  return new Parser(tokens, count).read();
}

/** Turns an expression into one condition; later parts are evaluated only if needed. */
export function compileExpression<T>(
  expression: Expression,
  conditions: readonly ((row: T) => boolean)[],
): (row: T) => boolean {
  if (expression.kind === 'condition') return conditions[expression.index] ?? (() => true);
  const parts = expression.parts.map((part) => compileExpression(part, conditions));
  const [first, ...rest] = parts;
  if (first === undefined) return () => true;
  if (rest.length === 0) return first;
  return expression.kind === 'and'
    ? (row) => parts.every((part) => part(row))
    : (row) => parts.some((part) => part(row));
}

/**
 * True if an expression has one of the documented forms: left out, a lone word, or lower-case words with parentheses
 * wherever `and` meets `or`, and the numbers of all conditions.
 */
export function isDocumented(text: string | undefined, count: number): boolean {
  if (text === undefined) return true;
  if (/[A-Z]/.test(text)) return false;
  const innermost = text.match(/[^()]+/g) ?? [];
  if (innermost.length === 0) return false;
  const isMixed = innermost.some((part) => /\band\b/.test(part) && /\bor\b/.test(part));
  return !isMixed && (isLoneWord(text) || namesAll(text, count));
}

function isLoneWord(text: string): boolean {
  return ['and', 'or'].includes(text.trim());
}

function namesAll(text: string, count: number): boolean {
  return new Set((text.match(/\d+/g) ?? []).map(Number)).size === count;
}

function tokenize(text: string): readonly string[] | undefined {
  const tokens = text.match(/\d+|[a-z]+|[()]|\S/g) ?? [];
  return tokens.every((token) => /^(\d+|and|or|[()])$/.test(token)) ? tokens : undefined;
}

/** Recursive descent over: or = and { "or" and }; and = item { "and" item }; item = number | "(" or ")". */
class Parser {
  readonly #tokens: readonly string[];
  readonly #count: number;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[], count: number) {
    this.#tokens = tokens;
    this.#count = count;
  }

  read(): Expression | ExpressionProblem {
    const expression = this.#joined('or', () => this.#joined('and', () => this.#item()));
    const next = this.#tokens[this.#at];
    return 'problem' in expression || next === undefined ? expression : { problem: `has ${next} where it should end` };
  }

  #joined(kind: 'and' | 'or', readPart: () => Expression | ExpressionProblem): Expression | ExpressionProblem {
    const first = readPart();
    if ('problem' in first) return first;
    const parts = [first];
    while (this.#tokens[this.#at] === kind) {
      this.#at += 1;
      const part = readPart();
      if ('problem' in part) return part;
      parts.push(part);
    }
    return parts.length === 1 ? first : { kind, parts };
  }

  #item(): Expression | ExpressionProblem {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === '(') return this.#group();
    if (token === undefined) return { problem: 'ends where a number should follow' };
    if (!/^\d/.test(token)) return { problem: `has ${token} where a number should stand` };
    const number = Number(token);
    if (number < 1 || number > this.#count)
      return { problem: `names filter ${token}, but there are ${this.#count} filters` };
    return { kind: 'condition', index: number - 1 };
  }

  #group(): Expression | ExpressionProblem {
    this.#depth += 1;
    if (this.#depth > maxDepth) return { problem: `nests more than ${maxDepth} parentheses` };
    const inner = this.#joined('or', () => this.#joined('and', () => this.#item()));
    if ('problem' in inner) return inner;
    if (this.#tokens[this.#at] !== ')') return { problem: 'lacks a closing parenthesis' };
    this.#at += 1;
    this.#depth -= 1;
    return inner;
  }
}

// Far more than anyone writes by hand, and far less than the stack holds.
const maxDepth = 200;
