const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for a word of 32 characters or more that mixes capitals, small letters and digits, or is all hexadecimal. */
export function hasRandomText(text: string): boolean {
  return text.split(/[\s"'(),;:?&=<>{}[\]|]/).some((word) => {
    if (word.length < 32 || uuid.test(word) || word.includes('/objects/')) return false;
    if (/^[0-9a-f]+$/i.test(word) && /\d/.test(word)) return true;
    const core = word.replaceAll(/[^A-Za-z0-9]/g, '');
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((each) => each.test(core)).length;
    return kinds === 3 && core.length >= 32 && changes(core) >= core.length / 4;
  });
}

function changes(word: string): number {
  const kinds = Array.from(word, (letter) => (/\d/.test(letter) ? 0 : /[A-Z]/.test(letter) ? 1 : 2));
  return kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
}
