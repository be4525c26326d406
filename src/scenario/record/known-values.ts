import { parseJson, toJson } from '../../engine/http/json.ts';
import { isIdentifierName, isOpaque } from './generated-values.ts';
import { leavesOf } from './leaves.ts';

/** The first appearance of a value: the step and the member of its answer. */
type Origin = {
  readonly step: string;
  readonly pointer: string;
  readonly name: string;
  /** True if the step created the record that the value identifies. */
  readonly created: boolean;
};

/**
 * The earlier answers that an expression may take a value from: any one, or those alone that other runners can read too.
 * They cannot read a member with a colon in its name.
 */
export type Links = 'all' | 'portable';

/** The values that appeared in the answers of a session. Those that later requests use become outputs of their step. */
export class KnownValues {
  readonly #requested = new Set<string>();
  readonly #origins = new Map<string, Origin>();
  readonly #outputs = new Map<string, Map<string, string>>();

  /** Notes the values that a request sends. Values of earlier answers are not the client's own. */
  noteSent(...values: readonly unknown[]): void {
    for (const { value } of values.flatMap((value) => leavesOf(value)))
      if (!this.#isKnown(value)) this.#requested.add(String(value));
  }

  /** Returns true if the client sent a value before any answer had it. */
  isRequested(value: unknown): boolean {
    return this.#requested.has(String(value));
  }

  /** Notes the values of an answer. @param created true if the request created or changed records */
  noteAnswer(step: string, body: unknown, created: boolean): void {
    for (const { pointer, name, value } of leavesOf(body)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      if (value === '' || pointer === '' || this.isRequested(value)) continue;
      if (!isIdentifierName(name) && !(typeof value === 'string' && isOpaque(value))) continue;
      const key = toJson(value);
      if (this.#origins.get(key)?.created !== created && (created || !this.#origins.has(key)))
        this.#origins.set(key, { step, pointer, name, created });
    }
  }

  /** Returns true if a value identifies a record that an earlier request of the session created. */
  isCreated(value: unknown): boolean {
    return this.#origins.get(toJson(value))?.created === true;
  }

  /** Returns the expression for a value of an earlier answer: `$steps.create.outputs.key`. */
  expression(value: unknown, links: Links = 'all'): string | undefined {
    const origin = this.#origins.get(toJson(value));
    return origin === undefined || !isLinked(origin, links)
      ? undefined
      : `$steps.${origin.step}.outputs.${this.#output(origin)}`;
  }

  /** Returns the expression for a text in a path or query, where numbers are texts too. */
  expressionForText(text: string, links: Links): string | undefined {
    return this.expression(text, links) ?? (/^\d{1,15}$/.test(text) ? this.expression(Number(text), links) : undefined);
  }

  /** Replaces every opaque value of earlier answers in a text by its expression. */
  withExpressions(text: string, links: Links): string {
    let result = text;
    for (const [key, origin] of this.#origins) {
      if (!isLinked(origin, links)) continue;
      const value: unknown = parseJson(key);
      if (typeof value === 'string' && isOpaque(value) && !/[\s{}]/.test(value) && result.includes(value))
        result = result.replaceAll(value, `{$steps.${origin.step}.outputs.${this.#output(origin)}}`);
    }
    return result;
  }

  /** Returns the outputs of a step that later steps use. */
  outputsOf(step: string): Readonly<Record<string, string>> {
    const outputs = [...(this.#outputs.get(step) ?? [])];
    return Object.fromEntries(outputs.map(([pointer, name]) => [name, `$response.body#${pointer}`]));
  }

  #isKnown(value: unknown): boolean {
    return this.#origins.has(toJson(value)) || this.#origins.has(toJson(Number(value)));
  }

  #output({ step, pointer, name }: Origin): string {
    const outputs = this.#outputs.get(step) ?? new Map<string, string>();
    this.#outputs.set(step, outputs);
    const known = outputs.get(pointer);
    if (known !== undefined) return known;
    const plain = name.replaceAll(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d|$)/, 'value');
    const taken = new Set(outputs.values());
    let output = plain;
    for (let number = 2; taken.has(output); number += 1) output = `${plain}_${number}`;
    outputs.set(pointer, output);
    return output;
  }
}

function isLinked({ pointer }: Origin, links: Links): boolean {
  return links === 'all' || !pointer.includes(':');
}
