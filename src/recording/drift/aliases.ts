import { toJson } from '../../engine/http/json.ts';
import { isIdentifierName } from '../../scenario/record/generated-values.ts';
import { mapLeaves } from '../../scenario/record/leaves.ts';
import type { RecordedLine } from '../exchange.ts';

/** Parameters that say which part of a list is meant. */
const ofPaging = /(page|size|start|count|index|offset|limit|top|skip)[a-z]*=$/i;

/** The values that a tenant gave in the recording, and those that Paystub gave in their place. */
export class Aliases {
  readonly #own = new Map<string, string | number>();

  /** Notes that a value of the tenant is another one here. */
  learn(recorded: string | number, own: string | number): void {
    if (String(recorded).length > 0) this.#own.set(String(recorded), own);
  }

  /** The value here of one in the recording. */
  of(recorded: string | number): string | number | undefined {
    return this.#own.get(String(recorded));
  }

  /** A path with its query, with our values in it. */
  inTarget(path: string): string {
    return path.replaceAll(/(?:[?&][^=&]*=)?[^/?&=,]+/g, (whole) => {
      const [, name = '', part = whole] = /^([?&][^=&]*=)(.*)$/s.exec(whole) ?? [];
      if (ofPaging.test(name)) return whole;
      const own = this.#own.get(decode(part));
      return name + (own === undefined ? part : encodeURIComponent(own));
    });
  }

  /** A body, with our values in it. */
  inBody(body: unknown): unknown {
    return mapLeaves(body, ({ name, value }) => {
      if (typeof value !== 'string' && typeof value !== 'number') return value;
      if (typeof value === 'number' && name !== 'value' && !isIdentifierName(name)) return value;
      const own = this.#own.get(String(value));
      if (own === undefined) return value;
      return typeof value === 'number' ? own : String(own);
    });
  }
}

/** The text of a recorded body; a form is written as one. */
export function bodyText({ headers, body }: RecordedLine['request'], aliases: Aliases): string | undefined {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return body;
  const own = aliases.inBody(body);
  const isForm = (headers['content-type'] ?? '').includes('x-www-form-urlencoded');
  return isForm ? String(new URLSearchParams(own as Record<string, string>)) : toJson(own);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
