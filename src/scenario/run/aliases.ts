import { readCondition } from './condition.ts';
import { type Criterion, kindOf } from './criterion.ts';
import { wrapIndexes } from './json-path.ts';
import { lookUp } from './json-pointer.ts';

/**
 * Puts the operands of expressions behind names, for respect-core pastes what a pointer finds into a line of JavaScript:
 * it cannot read pointers with other characters than letters, digits, `_`, `-` and `/` (`#/ia::result/key` it sends as it
 * stands), and turns `.5` within any text into `[5]` and `-` behind a `$` into `_`. A name is a header of the answer,
 * which respect-core hands through as a value. Values are in lists, which it leaves alone.
 */
export class Aliases {
  readonly #names = new Map<string, string>();
  readonly #conditions = new Map<string, string>();
  readonly #pointers = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  /** Rewrites every expression of an Arazzo document; gives a new document. */
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

  /** The headers that stand for the operands of an answered request. A pointer that finds nothing has none. */
  headersFor(bodies: { request: unknown; response: unknown }): readonly (readonly [string, readonly unknown[]])[] {
    const texts = [...this.#texts].map(([text, name]): [string, unknown[]] => [name, [text]]);
    const values = [...this.#pointers].flatMap(([key, name]): [string, unknown[]][] => {
      const [, part, pointer = ''] = /^(request|response)(.*)$/s.exec(key) ?? [];
      const found = lookUp(part === 'request' ? bodies.request : bodies.response, pointer);
      return found === undefined ? [] : [[name, [found.value]]];
    });
    return [...texts, ...values];
  }

  /** A text of respect-core in the words of the document. */
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
    if (typeof condition !== 'string') return criterion; // in a payload of that name
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

// The name must not end in a digit: respect-core would take the index behind it for a fraction.
function letters(number: number): string {
  return number
    .toString(26)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(Number.parseInt(digit, 26)));
}
