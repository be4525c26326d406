import { isDeeper } from '../http/depth.ts';
import { toJson } from '../http/json.ts';
import { parsedJson } from './any-body.ts';

const secretName =
  /(?:authorization|cookie|appkey|apikey|subscriptionkey|applicationkey|clientkey|accesskey|privatekey|secret|password|passwd|passphrase|token|assertion)$/;
const hidden = '[redacted]';
/** Characters at the end of a name that are looked at: a client may send a name of megabytes. */
const maxNameEnd = 100;

/** True for the name of a header, parameter or member that holds a secret, `Proxy-Authorization` and `newPassword` too. */
export function isSecret(name: string): boolean {
  return secretName.test(
    name
      .slice(-maxNameEnd)
      .toLowerCase()
      .replaceAll(/[^a-z]/g, ''),
  );
}

/**
 * The secrets in a value: texts and numbers of at least four characters under a secret name, at any depth, in texts that
 * are JSON too.
 * An `Authorization` value counts with and without its scheme.
 */
export function secretsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  collectNamed(value, found);
  return found;
}

// One list for all levels, and no lists of members: a body may have a million of them.
function collectNamed(value: unknown, found: string[], level = 0): void {
  if (typeof value === 'string') collectNamed(innerJson(value, level), found, level + 1);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) collectNamed(item, found, level);
  else
    for (const name in value) {
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (isSecret(name)) collectTexts(member, found);
      else collectNamed(member, found, level);
    }
  const named = namedValue(value);
  if (named !== undefined) collectTexts(named.value, found);
}

function collectTexts(value: unknown, found: string[]): void {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) collectTexts(each, found);
  if (!isScalar(value)) return;
  const text = String(value);
  found.push(...[text, text.replace(/^(Bearer|Basic) /i, '')].filter((each) => each.length >= 4));
}

/**
 * A copy of a value with texts and numbers under a secret name hidden, and known secrets wherever they stand in a text.
 */
export function redact(value: unknown, secrets: ReadonlySet<string> = new Set()): unknown {
  return redactBy(createRedactText(secrets), value);
}

type RedactText = (text: string) => string;

function redactBy(redactText: RedactText, value: unknown, level = 0): unknown {
  if (typeof value === 'string') return redactInner(redactText, value, level);
  if (typeof value !== 'object' || value === null) return value;
  const named = namedValue(value);
  if (Array.isArray(value))
    return value.map((item, at) => (at === 1 && named !== undefined ? hide(item) : redactBy(redactText, item, level)));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      redactText(name),
      isSecret(name) || (named !== undefined && name === 'value') ? hide(member) : redactBy(redactText, member, level),
    ]),
  );
}

function redactInner(redactText: RedactText, text: string, level: number): string {
  const inner = innerJson(text, level);
  if (inner === tooDeep) return hidden;
  if (inner === undefined) return redactText(text);
  const clean = toJson(redactBy(redactText, inner, level + 1));
  return clean === toJson(inner) ? redactText(text) : clean;
}

/** JSON in texts of JSON is read to this level, and each to this depth: what reads it calls itself. */
const maxInner = { level: 4, depth: 100 };
const tooDeep = Symbol('JSON that is too deep');

/** The value of a text that is JSON with members or texts in it: a client may write JSON into a member. */
function innerJson(text: string, level: number): unknown {
  if (!/^\s*["{[]/.test(text)) return undefined;
  if (isDeeper(text, maxInner.depth)) return tooDeep;
  const value = parsedJson(text);
  return value !== undefined && level >= maxInner.level ? tooDeep : value;
}

/** The value that is named beside it: `["token", "x"]`, `{"name": "token", "value": "x"}`, a patch of `/password`. */
function namedValue(value: object): { readonly value: unknown } | undefined {
  if (Array.isArray(value)) {
    const [name, second, ...others] = value as readonly unknown[];
    return typeof name === 'string' && others.length === 0 && isSecret(name) ? { value: second } : undefined;
  }
  const { name, key, path, value: named } = value as Readonly<Record<string, unknown>>;
  const isNamed = [name, key, path].some((each) => typeof each === 'string' && isSecret(each));
  return isNamed ? { value: named } : undefined;
}

/** A copy of a value with all its texts and numbers hidden. */
function hide(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hide);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hide(member)]));
  return isScalar(value) ? hidden : value;
}

function isScalar(value: unknown): value is string | number | bigint {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
}

/** A text with every known secret hidden. */
export function redactText(text: string, secrets: ReadonlySet<string>): string {
  return createRedactText(secrets)(text);
}

function createRedactText(secrets: ReadonlySet<string>): RedactText {
  const forms = [...secrets].flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
  return (text) => {
    let clean = hideParameters(text);
    for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, hidden);
    return clean;
  };
}

const parameter = /([?&])([\w.-]{1,100})=[^&#\s"'<>\\]{4,}/g;

/** A text in which the parameters of addresses that have a secret name are hidden: `?token=[redacted]`. */
function hideParameters(text: string): string {
  if (!text.includes('=')) return text;
  return text.replace(parameter, (all, before, name) => (isSecret(name) ? `${before}${name}=${hidden}` : all));
}
