import { isIban, isNorwegianId } from './valid-numbers.ts';

/** Returns a whole number below `limit` that only the holder of a key can foretell. */
export type Draw = (text: string, limit: number) => number;

const alphabets = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ',
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ',
];

/**
 * Returns the substitute of a word: letters for letters, digits for digits, as long and in the same case. Words that
 * begin alike, in whatever case, have substitutes that begin alike, so that a search for a beginning still finds what it
 * found; different words have different substitutes. No letter keeps its place.
 * @param word letters and digits
 */
export function substituteWord(word: string, draw: Draw): string {
  let result = '';
  let prefix = '';
  for (const letter of word) {
    result += substituteLetter(letter, prefix, draw);
    prefix += letter.toLowerCase();
  }
  return withFalseChecksum(result);
}

function substituteLetter(letter: string, prefix: string, draw: Draw): string {
  const alphabet = alphabets.find((each) => each.includes(letter));
  if (alphabet === undefined) return substituteRare(letter, prefix, draw);
  const isFirstDigit = prefix === '' && alphabet.startsWith('0');
  if (isFirstDigit && letter === '0') return letter; // a number stays a number
  const all = isFirstDigit ? alphabet.slice(1) : alphabet;
  const shift = 1 + draw(`${alphabet.length} ${prefix}`, all.length - 1);
  return all.charAt((all.indexOf(letter) + shift) % all.length);
}

/** A letter of another alphabet. Marks that only change a letter stay. */
function substituteRare(letter: string, prefix: string, draw: Draw): string {
  if (/\p{M}/u.test(letter)) return letter;
  const all = /\p{Lu}/u.test(letter) ? alphabets[2] : /\p{N}/u.test(letter) ? alphabets[0] : alphabets[1];
  return all?.charAt(draw(`${prefix}${letter.toLowerCase()}`, all.length)) ?? '';
}

/** A word that is no valid number of a person or of an account, whatever it was. */
function withFalseChecksum(word: string): string {
  let result = word;
  for (let step = 0; step < 9 && (isNorwegianId(result) || isIban(result)); step += 1)
    result = result.slice(0, -1) + ((Number(result.slice(-1)) + 1) % 10);
  return result;
}
