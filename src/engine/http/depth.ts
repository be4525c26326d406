const [quote, backslash] = [0x22, 0x5c];

/**
 * True for JSON whose lists and objects stand deeper in each other than a number of levels. Text that is no JSON may
 * count as deep as well.
 */
export function isDeeper(json: string, maxDepth: number): boolean {
  if (json.length <= 2 * maxDepth) return false;
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfText(json, at);
    else if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

/**
 * Position of the quote that ends a text of JSON.
 * @param start position of the quote that begins it
 * @param maxLength characters behind which nothing is looked for where the text has escaped ones
 */
export function endOfText(json: string, start: number, maxLength = json.length): number {
  const first = json.indexOf('"', start + 1);
  if (first === -1) return json.length;
  if (json.charCodeAt(first - 1) !== backslash) return first;
  const limit = Math.min(json.length, start + 2 + maxLength);
  let at = start + 1;
  for (let code = json.charCodeAt(at); at < limit && code !== quote; code = json.charCodeAt(at))
    at += code === backslash ? 2 : 1;
  return Math.min(at, limit);
}

/** True for the code of a character that begins an object or a list. */
export function isOpening(code: number): boolean {
  return code === 0x5b || code === 0x7b;
}

/** True for the code of a character that ends an object or a list. */
export function isClosing(code: number): boolean {
  return code === 0x5d || code === 0x7d;
}
