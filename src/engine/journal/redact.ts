const secretName =
  /(?:authorization|cookie|appkey|apikey|subscriptionkey|applicationkey|clientkey|accesskey|privatekey|secret|password|passwd|passphrase|token|assertion)$/;
const hidden = '[redacted]';

/** True for the name of a header, parameter or member that holds a secret, `Proxy-Authorization` and `newPassword` too. */
export function isSecret(name: string): boolean {
  return secretName.test(name.toLowerCase().replaceAll(/[^a-z]/g, ''));
}

/**
 * The secrets in a value: texts and numbers of at least four characters under a secret name, at any depth.
 * An `Authorization` value counts with and without its scheme.
 */
export function secretsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const named = namedValue(value);
  const own = Object.entries(value).flatMap(([name, member]) => (isSecret(name) ? textsIn(member) : secretsIn(member)));
  return named === undefined ? own : [...own, ...textsIn(named.value)];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  if (!isScalar(value)) return [];
  const text = String(value);
  return [text, text.replace(/^(Bearer|Basic) /i, '')].filter((each) => each.length >= 4);
}

/**
 * A copy of a value with texts and numbers under a secret name hidden, and known secrets wherever they stand in a text.
 */
export function redact(value: unknown, secrets: ReadonlySet<string> = new Set()): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  const named = namedValue(value);
  if (Array.isArray(value))
    return value.map((item, at) => (at === 1 && named !== undefined ? hide(item) : redact(item, secrets)));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      redactText(name, secrets),
      isSecret(name) || (named !== undefined && name === 'value') ? hide(member) : redact(member, secrets),
    ]),
  );
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
  let clean = text;
  for (const secret of secrets) {
    if (clean.includes(secret)) clean = clean.replaceAll(secret, hidden);
    const encoded = encodeURIComponent(secret.toWellFormed());
    if (clean.includes(encoded)) clean = clean.replaceAll(encoded, hidden);
  }
  return clean;
}
