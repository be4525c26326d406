import { isDeeper } from '../engine/http/depth.ts';
import { parseJson, toJson } from '../engine/http/json.ts';

const maxDepth = 200;

/** The value of a body that is a JSON object, list, number or the like; its text as it was sent for any other. */
export function parsedBody(text: string): unknown {
  if (isDeeper(text, maxDepth)) return text;
  try {
    const value = parseJson(text);
    return typeof value === 'string' ? text : value; // a text without its quotes would be another body
  } catch {
    return text;
  }
}

/** A mark in place of a secret, or of what a journal hides. */
export function isMark(value: unknown): boolean {
  return typeof value === 'string' && /<token:\d+>|\[redacted\]/.test(value);
}

/**
 * True for a JSON text that says more than its value: a number written as `1.0` or too large to hold, a member that
 * comes twice. Sent again, it would be another body.
 */
export function saysMoreThanItsValue(text: string): boolean {
  const value = parsedBody(text);
  return typeof value !== 'string' && marksOf(text) !== marksOf(toJson(value));
}

/** All of a JSON text but its texts and spaces. */
function marksOf(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|\s+/g, '');
}
