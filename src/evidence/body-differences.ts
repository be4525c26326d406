const maxShown = 5;
const around = 40;

/** Where two bodies differ, in lines for people: the first members of JSON, or the first bytes of anything else. */
export function firstDifferences(old: Buffer, now: Buffer): readonly string[] {
  const [before, after] = [readJson(old), readJson(now)];
  const members = before === undefined || after === undefined ? [] : differing('', before.value, after.value);
  if (members.length === 0) return inText(old.toString(), now.toString());
  const more = members.length > maxShown ? [`  … and ${members.length - maxShown} more`] : [];
  return [...members.slice(0, maxShown).flat(), ...more];
}

function readJson(bytes: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(bytes.toString()) };
  } catch {
    return undefined;
  }
}

/** A pair of lines for each member that differs. */
function differing(pointer: string, old: unknown, now: unknown): readonly (readonly string[])[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  if (!isObject(old) || !isObject(now) || Array.isArray(old) !== Array.isArray(now)) {
    return [[`- ${pointer}: ${shown(old)}`, `+ ${pointer}: ${shown(now)}`]];
  }
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].flatMap((name) => differing(`${pointer}/${name}`, old[name], now[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'none';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function inText(old: string, now: string): readonly string[] {
  let at = 0;
  while (at < old.length && old[at] === now[at]) at += 1;
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - around), at + around));
  return [`- at ${at}: ${part(old)}`, `+ at ${at}: ${part(now)}`];
}
