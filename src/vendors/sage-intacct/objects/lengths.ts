import type { Kind } from './kind.ts';
import type { Payload } from './store.ts';

/** Requires that the texts of a payload are no longer than allowed. @throws Failure 422 that names each longer one */
export function requireFittingLengths(
  operation: string,
  { model, maxLengths, tooLong: refusal }: Kind,
  body: Payload,
): void {
  const tooLong = maxLengths
    .filter(([name, maxLength]) => isLonger(String(body[name] ?? ''), maxLength))
    .map(([name, maxLength]) => ({ name, maxLength }));
  if (tooLong.length > 0) throw refusal({ operation, object: model.name }, tooLong);
}

/** True if a text has more characters than allowed. Most texts have fewer UTF-16 units already. */
function isLonger(text: string, maxLength: number): boolean {
  return text.length > maxLength && [...text].length > maxLength;
}
