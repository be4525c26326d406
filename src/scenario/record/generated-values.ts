const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const tracing = /(support|trace|correlation|reporting|session|request)(id|reference)?$/i;
const identifying = /(^|[a-z_])(id|key|number|no|qualifier|href|ref|reference)s?$/i;

/** Returns true if a member of that name identifies a record: `id`, `personKey`, `href`. */
export function isIdentifierName(name: string): boolean {
  return identifying.test(name);
}

/**
 * Returns true if a value is, by its form or its name, one that a system generates anew each time.
 * @param times the begin and end of the session, in milliseconds; a time near them is the time of a request
 */
export function isGenerated(name: string, value: unknown, times: readonly [number, number]): boolean {
  if (typeof value === 'number') return isNear(value, times) || isNear(value * 1000, times);
  if (typeof value !== 'string') return false;
  return tracing.test(name) || isOpaque(value) || (dateTime.test(value) && isNear(Date.parse(value), times));
}

/** Returns true if a text holds a UUID, or a long word that looks random: capitals, small letters and digits mixed. */
export function isOpaque(text: string): boolean {
  if (text.search(uuid) !== -1) return true;
  return text.split(/[/?&=\s"'(),]/).some((word) => word.length >= 16 && countChanges(word) >= 6);
}

/**
 * Returns a regular expression for texts of the same form as a generated one, with digits where it has digits.
 * @returns `undefined` if the text has no form that can be checked
 */
export function formOf(text: string): string | undefined {
  if (text === '' || text.length > 200) return undefined;
  const words = text.split(/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i);
  if (words.some((word, at) => at % 2 === 0 && isOpaque(word))) return undefined;
  const parts = words.map((word, at) => (at % 2 === 1 ? '[0-9A-Fa-f-]{36}' : digitPattern(word)));
  return `^${parts.join('')}$`;
}

function digitPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\d+/g, '\\d+');
}

/** Counts the changes between capitals, small letters and digits in a word. */
function countChanges(word: string): number {
  const kinds = Array.from(word, (letter) =>
    /\d/.test(letter) ? 1 : /[A-Z]/.test(letter) ? 2 : /[a-z]/.test(letter) ? 3 : 0,
  );
  return kinds.filter((kind, at) => at > 0 && kind !== 0 && kinds[at - 1] !== 0 && kind !== kinds[at - 1]).length;
}

const day = 86_400_000;

function isNear(time: number, [from, to]: readonly [number, number]): boolean {
  return time >= from - day && time <= to + day;
}
