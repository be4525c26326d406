import { readFileSync } from 'node:fs';
import { parseJson } from '../engine/http/json.ts';
import { hasRandomText } from './pseudonyms/random-text.ts';
import { isIban, isNorwegianId, isSocialSecurityNumber } from './pseudonyms/valid-numbers.ts';
import { RecordingError } from './recording-file.ts';

/** Something in a recording that may belong to somebody. The value itself is not told. */
export type Finding = {
  readonly line: number;
  /** JSON pointer into the line. */
  readonly pointer: string;
  readonly reason: string;
};

const maxFindings = 1000;

// A challenge names parameters where a request has its token (RFC 9110, 11.6.1; RFC 6750, 3), and a message has a word.
const bearer =
  /(?:Bearer|Basic) (?!<token:|(?:realm|scope|charset|error(?:_description|_uri)?|authorization_uri|resource_metadata) ?= ?["\w]|(?:tokens?|authentication|authorization)(?=[\s"'.,;:)]|$))\S/i;

/**
 * Looks for what no recording should hold: mail addresses, valid numbers of persons and accounts, tokens, long random
 * texts, and secrets of the user.
 * @param secrets texts that must not stand in it
 * @throws RecordingError if the file cannot be read, and for a recording of data as they are
 */
export function checkRecording(file: string, secrets: readonly string[]): readonly Finding[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new RecordingError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
  const lines = text.split('\n');
  const header = parsed(lines[0] ?? '') as { paystub?: string; pseudonyms?: boolean } | undefined;
  if (header?.paystub !== 'recording') throw new RecordingError(`${file} is no recording of paystub record`);
  if (header.pseudonyms !== true)
    throw new RecordingError(`${file} was recorded with --raw: it holds data as they are`);
  const findings = lines.flatMap((line, at) => (line === '' ? [] : findingsIn(line, at + 1, secrets)));
  return findings.slice(0, maxFindings);
}

function findingsIn(text: string, line: number, secrets: readonly string[]): readonly Finding[] {
  const value = parsed(text);
  if (value === undefined) return [{ line, pointer: '', reason: 'the line is no JSON' }];
  return leaves(value, '').flatMap(([pointer, leaf]) =>
    reasonsOf(leaf, secrets).map((reason) => ({ line, pointer, reason })),
  );
}

/** Texts and numbers with their pointers; the names of members count as texts. */
function leaves(value: unknown, pointer: string): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leaves(item, `${pointer}/${at}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) => [
      [pointer, name] as const,
      ...leaves(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ]);
  return value === null || typeof value === 'boolean' ? [] : [[pointer, String(value)]];
}

function reasonsOf(leaf: string, secrets: readonly string[]): readonly string[] {
  const text = decoded(leaf);
  return [
    ...(hasForeignAddress(text) ? ['a mail address outside of example.com'] : []),
    ...(numbersIn(text, /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/g).some(isNorwegianId) ? ['a valid Norwegian national id'] : []),
    ...((text.match(/(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g) ?? []).some(isSocialSecurityNumber)
      ? ['a US social security number']
      : []),
    ...(ibansIn(text).some(isIban) ? ['a valid IBAN'] : []),
    ...(/eyJ[\w-]{5,}\.[\w-]{5,}/.test(text) ? ['a token (JWT)'] : []),
    ...(bearer.test(text) ? ['a token of an Authorization header'] : []),
    ...(hasRandomText(text) ? ['a long random text'] : []),
    ...(secrets.some((secret) => text.includes(secret)) ? ['a secret of $PAYSTUB_SECRETS'] : []),
  ];
}

function hasForeignAddress(text: string): boolean {
  const found = text.match(/[^\s@<>"'(),;]+@[^\s@<>"'(),;:/]+/g) ?? [];
  return found.some(
    (address) =>
      /@.+/.test(address) &&
      !/@(?:[\w-]+\.)*example\.(?:com|org|net)\.?$/i.test(address) &&
      /@[^@]*[\p{L}\p{N}]/u.test(address),
  );
}

function numbersIn(text: string, form: RegExp): readonly string[] {
  return (text.match(form) ?? []).map((number) => number.replaceAll(/\D/g, ''));
}

function ibansIn(text: string): readonly string[] {
  return (text.match(/(?<![A-Z0-9])[A-Z]{2}\d\d(?: ?[A-Z0-9]{1,4}){3,9}(?![A-Z0-9])/g) ?? []).map((each) =>
    each.replaceAll(' ', ''),
  );
}

function decoded(text: string): string {
  try {
    return text.includes('%') ? `${text} ${decodeURIComponent(text)}` : text;
  } catch {
    return text;
  }
}

function parsed(line: string): unknown {
  try {
    return parseJson(line);
  } catch {
    return undefined;
  }
}
