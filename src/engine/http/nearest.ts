/** The known word nearest to a mistyped one; `undefined` if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(word, candidate) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(Math.min(2, word.length - 1), Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** Levenshtein's distance between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, letterOfB] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + Number(letter !== letterOfB)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A sentence about a path with two slashes in a row, or nothing. */
export function doubledSlashHint(path: string): string {
  return path.includes('//') ? ' It has two slashes in a row: does the base URL end with one?' : '';
}
