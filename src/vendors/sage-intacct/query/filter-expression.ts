/** A condition by its position in `filters`, counted from 0, or several joined. */
export type Expression =
  | { readonly kind: 'condition'; readonly index: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] };

/** What is wrong with an expression. */
export type Fault = { readonly fault: string };

/**
 * Reads a `filterExpression`: numbers of conditions from 1, `and`, `or`, parentheses. `and` binds tighter than `or`;
 * the words are taken in any case; numbers that are not used leave their condition without effect.
 * A lone `and` or `or`, `null`, nothing and an empty text join all conditions.
 * @param count how many conditions there are
 */
export function parseExpression(text: string | null | undefined, count: number): Expression | Fault {
  const word = (text ?? '').trim().toLowerCase();
  if (word === '' || word === 'and' || word === 'or') {
    const parts = Array.from({ length: count }, (_, index): Expression => ({ kind: 'condition', index }));
    return { kind: word === 'or' && count > 0 ? 'or' : 'and', parts };
  }
  const tokens = tokenize(word);
  if (tokens === undefined) return { fault: 'may hold numbers, and, or, and parentheses only' };
  return new Parser(tokens, count).read();
}

/** Turns an expression into a function of what holds for each condition; later conditions are asked only if needed. */
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
 * Whether an expression is of the forms that are documented: left out, a lone word, or lower-case words of which
 * parentheses tell which binds tighter.
 */
export function isDocumented(text: string | null | undefined): boolean {
  if (text === undefined) return true;
  if (text === null || /[A-Z]/.test(text)) return false;
  const innermost = text.match(/[^()]+/g) ?? [];
  return innermost.length > 0 && !innermost.some((part) => /\band\b/.test(part) && /\bor\b/.test(part));
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

  read(): Expression | Fault {
    const expression = this.#joined('or', () => this.#joined('and', () => this.#item()));
    const left = this.#tokens[this.#at];
    return 'fault' in expression || left === undefined ? expression : { fault: `has ${left} where it should end` };
  }

  #joined(kind: 'and' | 'or', next: () => Expression | Fault): Expression | Fault {
    const first = next();
    if ('fault' in first) return first;
    const parts = [first];
    while (this.#tokens[this.#at] === kind) {
      this.#at += 1;
      const part = next();
      if ('fault' in part) return part;
      parts.push(part);
    }
    return parts.length === 1 ? first : { kind, parts };
  }

  #item(): Expression | Fault {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === '(') return this.#group();
    if (token === undefined) return { fault: 'ends where a number should follow' };
    if (!/^\d/.test(token)) return { fault: `has ${token} where a number should stand` };
    const number = Number(token);
    if (number < 1 || number > this.#count)
      return { fault: `names filter ${token}, but there are ${this.#count} filters` };
    return { kind: 'condition', index: number - 1 };
  }

  #group(): Expression | Fault {
    this.#depth += 1;
    if (this.#depth > deepest) return { fault: `nests more than ${deepest} parentheses` };
    const inner = this.#joined('or', () => this.#joined('and', () => this.#item()));
    if ('fault' in inner) return inner;
    if (this.#tokens[this.#at] !== ')') return { fault: 'lacks a closing parenthesis' };
    this.#at += 1;
    this.#depth -= 1;
    return inner;
  }
}

// Far more than anyone writes by hand, and far less than the stack holds.
const deepest = 200;
