import { parseJson } from '../../engine/http/json.ts';

/** The value of a body that is JSON, else its text. */
export function parsedBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** A mark in place of a secret, or of what a journal hides. */
export function isMark(value: unknown): boolean {
  return typeof value === 'string' && /<token:\d+>|\[redacted\]/.test(value);
}
