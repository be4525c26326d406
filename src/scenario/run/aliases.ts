import { type Criterion, kindOf, readCondition } from './criterion.ts';
import { wrapIndexes } from './json-path.ts';
import { lookUp } from './json-pointer.ts';

/**
 * Replaces the operands of expressions by aliases. respect-core pastes the value of an operand into a line of
 * JavaScript, which goes wrong in three ways: a pointer with characters other than letters, digits, `_`, `-` and `/` is
 * not resolved (`#/ia::result/key`), `.5` within any text becomes `[5]`, and `-` behind a `$` becomes `_`. An alias is
 * a header of the answer, whose value respect-core takes as it is. Values are put into lists, which it does not change
 * either.
 */
export class Aliases {
  readonly #names = new Map<string, string>();
  readonly #conditions = new Map<string, string>();
  readonly #pointers = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  /** Returns an Arazzo document with aliases in every expression. */
  rewrite(document: unknown): unknown {
    if (Array.isArray(document)) return document.map((item) => this.rewrite(item));
    if (typeof document === 'string') return this.#pointersIn(document);
    if (typeof document !== 'object' || document === null) return document;
    return Object.fromEntries(
      Object.entries(document).map(([key, value]) => {
        const criteria = (key === 'successCriteria' || key === 'criteria') && Array.isArray(value);
        return [key, criteria ? value.map((criterion) => this.#criterion(criterion)) : this.rewrite(value)];
      }),
    );
  }

  /** Returns the aliases of an answered request, as headers with values. A pointer that finds nothing has no header. */
  headersFor(bodies: { request: unknown; response: unknown }): readonly (readonly [string, readonly unknown[]])[] {
    const texts = [...this.#texts].map(([text, name]): [string, unknown[]] => [name, [text]]);
    const values = [...this.#pointers].flatMap(([key, name]): [string, unknown[]][] => {
      const [, part, pointer = ''] = /^(request|response)(.*)$/s.exec(key) ?? [];
      const found = lookUp(part === 'request' ? bodies.request : bodies.response, pointer);
      return found === undefined ? [] : [[name, [found.value]]];
    });
    return [...texts, ...values];
  }

  /** Returns a text of respect-core with the scenario's own expressions in place of aliases. */
  restore(text: string): string {
    const condition = this.#conditions.get(text);
    if (condition !== undefined) return condition;
    return text.replaceAll(
      /\$response\.header\.(x-paystub-alias-[a-z]+)\.0/g,
      (whole, name) => this.#names.get(name) ?? whole,
    );
  }

  #criterion(criterion: Criterion): Criterion {
    const { condition } = criterion;
    if (typeof condition !== 'string') return criterion; // it is data: a payload has a member of that name
    const rewritten = this.#condition(condition, kindOf(criterion));
    this.#conditions.set(rewritten, condition);
    return { ...(this.rewrite(criterion) as Criterion), condition: rewritten };
  }

  #condition(condition: string, kind: string): string {
    if (kind === 'jsonpath') return this.#pointersIn(wrapIndexes(condition));
    if (kind !== 'simple') return condition;
    return readCondition(condition)
      .map((token) =>
        token.kind === 'text' ? this.#name(this.#texts, token.value, token.source) : this.#pointersIn(token.source),
      )
      .join('');
  }

  #pointersIn(text: string): string {
    return text.replaceAll(/\$(request|response)\.body#((?:\/[^\s'"{}=<>|&/]*)+)/g, (source, part, pointer) =>
      this.#name(this.#pointers, `${part}${pointer}`, source),
    );
  }

  #name(kind: Map<string, string>, value: string, source: string): string {
    const name = kind.get(value) ?? `x-paystub-alias-${letters(this.#names.size)}`;
    kind.set(value, name);
    this.#names.set(name, source);
    return `$response.header.${name}.0`;
  }
}

// An alias must not end in a digit: respect-core would read the index after it as the digits of a fraction.
function letters(number: number): string {
  return number
    .toString(26)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(Number.parseInt(digit, 26)));
}
