import { nodeCrypto } from '../../engine/built-ins.ts';
import type { DataClass } from '../../engine/data-classes.ts';
import { shiftDate } from './dates.ts';
import { hasRandomText } from './random-text.ts';
import { type Draw, substituteWord } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The choices of a recording that nobody may know. */
export type Secrets = {
  /** 32 random bytes, thrown away at the end. */
  readonly key: Uint8Array;
  /** Days that dates are shifted by: a multiple of seven, or 0. */
  readonly days: number;
  /** Factor of amounts of money. */
  readonly factor: number;
};

/** The parts of a text that have substitutes of a form of their own, in the order in which they are looked for. */
const forms = {
  mark: '<token:\\d+>',
  jwt: 'eyJ[\\w-]+\\.[\\w-]+\\.?[\\w-]*',
  email: '[^\\s@<>"\'(),;:=?&/\\\\]+@[^\\s@<>"\'(),;:=?&/\\\\]*[^\\s@<>"\'(),;:=?&/\\\\.]',
  uuid: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
  long: '(?<!\\w)[\\w+/=%~-]{32,}',
  ssn: '(?<!\\d)\\d{3}-\\d{2}-\\d{4}(?!\\d)',
  date: '(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  word: '[\\p{L}\\p{M}\\p{N}]+',
};
type Form = keyof typeof forms;

const allForms = patternOf(Object.keys(forms) as Form[]);
const words = patternOf(['word']);
const shortForms = patternOf(['ssn', 'date', 'word']);

function patternOf(names: readonly Form[]): RegExp {
  return new RegExp(names.map((name) => `(?<${name}>${forms[name]})`).join('|'), 'gu');
}

/** The substitutes of one recording: the same for the same value, whatever member it stands in. */
export class Pseudonyms {
  readonly #secrets: Secrets;
  readonly #words = new Map<string, string>();
  readonly #tokens = new Map<string, string>();
  /** Words of names and addresses: they stay in no message. */
  readonly #personal = new Set<string>();

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  /** The substitute of a text. @param vocabulary words of a message that stay */
  text(kind: DataClass, value: string, vocabulary: Vocabulary): string {
    if (kind === 'secret') return this.secret(value);
    const clean = this.#withoutSecrets(value);
    if (kind === 'code' && !/@|eyJ/.test(clean) && clean.length <= 200) return clean;
    if (kind === 'date' && /^\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(clean)) return clean; // a time of day, as in a date with one
    if (kind === 'money' && /^-?\d+(\.\d+)?$/.test(clean)) return this.#money(clean);
    if (keepsWords(kind, clean))
      return this.#parts(clean, (each) => vocabulary.has(each) && !this.#personal.has(each.toLowerCase()));
    if (kind === 'name' || kind === 'address')
      for (const each of clean.match(/[\p{L}\p{M}]{3,}/gu) ?? []) this.#personal.add(each.toLowerCase());
    return this.#parts(clean, () => false);
  }

  /** The substitute of a number. */
  number(kind: DataClass, value: number | bigint): number | bigint {
    const source = String(value);
    if (kind === 'code' || kind === 'message') return value;
    if (kind === 'money') return Number(this.#money(source));
    if (kind === 'date') return Number(value) + this.#secrets.days * 86_400; // seconds since 1970
    const substitute = this.#parts(source.replace(/e.*$/, ''), () => false);
    return typeof value === 'bigint' ? BigInt(substitute) : Number(substitute);
  }

  /** The mark of a secret: `<token:1>`. A scheme in front of it stays. */
  secret(value: string): string {
    const [, scheme = '', rest = value] = /^((?:Bearer|Basic) )(.*)$/is.exec(value) ?? [];
    if (rest === '') return value;
    const known = this.#tokens.get(rest) ?? `<token:${this.#tokens.size + 1}>`;
    this.#tokens.set(rest, known);
    return scheme + known;
  }

  /** A time, shifted as dates are. @param at in milliseconds since 1970 */
  time(at: number): number {
    return at + this.#secrets.days * 86_400_000;
  }

  #withoutSecrets(value: string): string {
    let clean = value;
    for (const [secret, mark] of this.#tokens)
      if (secret.length >= 6 && clean.includes(secret)) clean = clean.replaceAll(secret, mark);
    return clean;
  }

  #parts(value: string, keeps: (word: string) => boolean, pattern = allForms): string {
    return value.replaceAll(pattern, (whole, ...rest) => {
      const found = rest.at(-1) as { readonly [Name in Form]?: string };
      if (found.mark !== undefined) return whole;
      if (found.jwt !== undefined) return this.secret(whole);
      if (found.email !== undefined) return this.#email(whole);
      if (found.uuid !== undefined) return this.#uuid(whole);
      if (found.long !== undefined)
        return hasRandomText(whole) ? this.secret(whole) : this.#parts(whole, keeps, shortForms);
      if (found.ssn !== undefined) return this.#ssn(whole);
      if (found.date !== undefined) return shiftDate(whole, this.#secrets.days) ?? this.#parts(whole, keeps, words);
      return keeps(whole) ? whole : this.#word(whole);
    });
  }

  #word(whole: string): string {
    const known = this.#words.get(whole) ?? substituteWord(whole, this.#draw);
    this.#words.set(whole, known);
    return known;
  }

  #email(whole: string): string {
    const [local = '', domain = ''] = whole.toLowerCase().split('@');
    const labels = domain.split('.');
    const host = labels.slice(0, Math.max(1, labels.length - 1)).join('-');
    return `${this.#parts(local, () => false)}@${this.#parts(host, () => false).replaceAll(/[^a-z0-9-]/gi, 'x')}.example.com`;
  }

  #uuid(whole: string): string {
    const digest = this.#digest(`uuid ${whole.toLowerCase()}`).toString('hex');
    let at = 0;
    const made = Array.from(whole, (digit, index) =>
      digit === '-' || index === 14 || index === 19 ? digit : digest.charAt(at++),
    ).join('');
    return /[A-F]/.test(whole) ? made.toUpperCase() : made;
  }

  /** A number of a form that is never issued: it begins with 000. */
  #ssn(whole: string): string {
    const digits = String(this.#draw(`ssn ${whole}`, 1_000_000)).padStart(6, '0');
    return `000-${digits.slice(0, 2)}-${digits.slice(2)}`;
  }

  #money(source: string): string {
    const decimals = source.replace(/e.*$/, '').split('.')[1]?.length ?? 0;
    const made = (Number(source) * this.#secrets.factor).toFixed(Math.min(decimals, 20));
    if (Number(made) !== Number(source) || Number(source) === 0) return made;
    return (Number(source) + 10 ** -decimals).toFixed(decimals);
  }

  readonly #draw: Draw = (text, limit) => this.#digest(`word ${text}`).readUInt32BE(0) % limit;

  #digest(text: string): Buffer {
    return nodeCrypto().createHmac('sha256', this.#secrets.key).update(text).digest();
  }
}

/** True where words of the vendor stay: in its messages, and where `hidden` or `today` stands in place of a value. */
function keepsWords(kind: DataClass, value: string): boolean {
  return kind === 'message' || kind === 'code' || kind === 'date' || (kind === 'national-id' && !/\p{N}/u.test(value));
}

/** Draws the secrets of a recording. @param keepsDates true to leave dates as they are */
export function drawSecrets(keepsDates: boolean): Secrets {
  const { randomBytes, randomInt } = nodeCrypto();
  const [up, percent] = [randomInt(2) === 0, randomInt(5000, 20_000) / 1000];
  const factor = up ? 1 + Math.min(percent, 25) / 100 : 1 - Math.min(percent, 20) / 100;
  return { key: randomBytes(32), days: keepsDates ? 0 : -7 * randomInt(52, 520), factor };
}
