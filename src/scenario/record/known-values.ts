import { isOpaque, namesRecord } from './generated-values.ts';
import { leavesOf } from './leaves.ts';

type Place = { readonly step: string; readonly pointer: string; readonly name: string; readonly made: boolean };

/** Which values the answers of a session brought up, and where; those that later requests use become outputs. */
export class KnownValues {
  readonly #requested = new Set<string>();
  readonly #places = new Map<string, Place>();
  readonly #outputs = new Map<string, Map<string, string>>();

  /** Takes note of what a request sends. What an earlier answer brought up is not the client's own. */
  sent(...values: readonly unknown[]): void {
    for (const { value } of values.flatMap((value) => leavesOf(value)))
      if (!this.#isKnown(value)) this.#requested.add(String(value));
  }

  /** Whether the client itself brought a value up. */
  isRequested(value: unknown): boolean {
    return this.#requested.has(String(value));
  }

  /** Takes note of what an answer holds. @param made whether it tells of records that were just made */
  answered(step: string, body: unknown, made: boolean): void {
    for (const { pointer, name, value } of leavesOf(body)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      if (value === '' || pointer === '' || this.isRequested(value)) continue;
      if (!namesRecord(name) && !(typeof value === 'string' && isOpaque(value))) continue;
      const key = JSON.stringify(value);
      if (this.#places.get(key)?.made !== made && (made || !this.#places.has(key)))
        this.#places.set(key, { step, pointer, name, made });
    }
  }

  /** Whether a value names what an earlier request of the session made. */
  isMade(value: unknown): boolean {
    return this.#places.get(JSON.stringify(value))?.made === true;
  }

  /** The expression for a value of an earlier answer, `$steps.create.outputs.key`; `undefined` if there is none. */
  expression(value: unknown): string | undefined {
    const place = this.#places.get(JSON.stringify(value));
    return place === undefined ? undefined : `$steps.${place.step}.outputs.${this.#output(place)}`;
  }

  /** The same for a text in a path or query, where numbers are texts too. */
  expressionForText(text: string): string | undefined {
    return this.expression(text) ?? (/^\d{1,15}$/.test(text) ? this.expression(Number(text)) : undefined);
  }

  /** A text with every opaque value of earlier answers in it replaced by its expression. */
  embedded(text: string): string {
    let result = text;
    for (const [key, place] of this.#places) {
      const value: unknown = JSON.parse(key);
      if (typeof value === 'string' && isOpaque(value) && !/[\s{}]/.test(value) && result.includes(value))
        result = result.replaceAll(value, `{$steps.${place.step}.outputs.${this.#output(place)}}`);
    }
    return result;
  }

  /** The outputs of a step that some later one uses. */
  outputsOf(step: string): Readonly<Record<string, string>> {
    const outputs = [...(this.#outputs.get(step) ?? [])];
    return Object.fromEntries(outputs.map(([pointer, name]) => [name, `$response.body#${pointer}`]));
  }

  #isKnown(value: unknown): boolean {
    return this.#places.has(JSON.stringify(value)) || this.#places.has(JSON.stringify(Number(value)));
  }

  #output({ step, pointer, name }: Place): string {
    const outputs = this.#outputs.get(step) ?? new Map<string, string>();
    this.#outputs.set(step, outputs);
    const given = outputs.get(pointer);
    if (given !== undefined) return given;
    const plain = name.replaceAll(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d|$)/, 'value');
    const taken = new Set(outputs.values());
    let output = plain;
    for (let number = 2; taken.has(output); number += 1) output = `${plain}_${number}`;
    outputs.set(pointer, output);
    return output;
  }
}
