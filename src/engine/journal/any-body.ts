import { mediaType } from '../http/body.ts';
import { excessOfJson } from '../http/bounds.ts';
import { isDeeper } from '../http/depth.ts';
import { parseJson } from '../http/json.ts';
import { readMultipart } from '../http/multipart.ts';

/** The value of a body that is JSON, a form, or a form as JSON text, whatever its media type says; else `undefined`. */
export function readAnyBody(text: string, contentType: string): { readonly value: unknown } | undefined {
  if (excessOfJson(text) !== undefined) return undefined; // refused by all vendors, too
  if (mediaType(contentType) === 'multipart/form-data') return multipart(text, contentType);
  const value = parsedJson(text);
  if (typeof value === 'string' && form.test(value)) return { value: fieldsOf(value) };
  if (value !== undefined) return { value };
  const isForm = contentType.includes('x-www-form-urlencoded') || form.test(text);
  return isForm ? { value: fieldsOf(text) } : undefined;
}

const form = /^[^=&\s{}[\]"<]+=[^\s{}[\]"<]*$/;

function fieldsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}

function multipart(text: string, contentType: string): { readonly value: unknown } | undefined {
  try {
    return { value: readMultipart(text, contentType) };
  } catch {
    return undefined;
  }
}

/** The levels that a body may nest to be shown: what shows it calls itself for each. */
const maxDepth = 1000;

/** The value of a JSON text; `undefined` for any other text. */
export function parsedJson(text: string): unknown {
  if (isDeeper(text, maxDepth)) return undefined;
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
