const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const tracing = /(support|trace|correlation|reporting|session|request)(id|reference)?$/i;
const naming = /(^|[a-z_])(id|key|number|no|qualifier|href|ref|reference)s?$/i;

/** Whether a member of that name says which record is meant. */
export function namesRecord(name: string): boolean {
  return naming.test(name);
}

/** Whether a text or number is, by its form or its name, one that a system makes up anew each time. */
export function isMadeUp(name: string, value: unknown, times: readonly [number, number]): boolean {
  if (typeof value === 'number') return within(value, times) || within(value * 1000, times);
  if (typeof value !== 'string') return false;
  return tracing.test(name) || isOpaque(value) || (dateTime.test(value) && within(Date.parse(value), times));
}

/** Whether a text holds a UUID, or looks drawn at random: long, with letters and digits in no order. */
export function isOpaque(text: string): boolean {
  if (text.search(uuid) !== -1) return true;
  return text.split(/[/?&=\s"'(),]/).some((word) => word.length >= 16 && changes(word) >= 6);
}

/**
 * The form of a made-up text as a regular expression: digits where digits are.
 * @returns `undefined` where it has none that would tell anything
 */
export function formOf(text: string): string | undefined {
  if (text === '' || text.length > 200) return undefined;
  const words = text.split(/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i);
  if (words.some((word, at) => at % 2 === 0 && isOpaque(word))) return undefined;
  const parts = words.map((word, at) => (at % 2 === 1 ? '[0-9A-Fa-f-]{36}' : digitsOf(word)));
  return `^${parts.join('')}$`;
}

function digitsOf(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\d+/g, '\\d+');
}

/** How often capitals, small letters and digits take turns. */
function changes(word: string): number {
  const kinds = Array.from(word, (letter) =>
    /\d/.test(letter) ? 1 : /[A-Z]/.test(letter) ? 2 : /[a-z]/.test(letter) ? 3 : 0,
  );
  return kinds.filter((kind, at) => at > 0 && kind !== 0 && kinds[at - 1] !== 0 && kind !== kinds[at - 1]).length;
}

const day = 86_400_000;

function within(time: number, [from, to]: readonly [number, number]): boolean {
  return time >= from - day && time <= to + day;
}
