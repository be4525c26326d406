const day = 86_400_000;
const texts = new Map<number, string>();

/** Days since 1970-01-01 of a time in milliseconds, in UTC. */
export function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / day);
}

/** The ISO local date of a day; each is written once, as a company needs the same days many times. */
export function dateText(number: number): string {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * day).toISOString().slice(0, 10);
  texts.set(number, text);
  return text;
}
