const secretNames = new Set(
  [
    'authorization cookie setcookie appkey apikey xapikey ocpapimsubscriptionkey subscriptionkey applicationkey clientkey',
    'clientsecret password accesstoken refreshtoken idtoken token secret assertion',
  ].flatMap((names) => names.split(' ')),
);
const hidden = '[redacted]';

/** True for the name of a header, parameter or member that holds a secret. */
export function isSecret(name: string): boolean {
  return secretNames.has(name.toLowerCase().replaceAll(/[^a-z]/g, ''));
}

/**
 * The secrets in a value: texts of at least four characters under a secret name.
 * An `Authorization` value counts with and without its scheme.
 */
export function secretsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (typeof member !== 'string') return secretsIn(member);
    if (!isSecret(name)) return [];
    return [member, member.replace(/^(Bearer|Basic) /i, '')].filter((text) => text.length >= 4);
  });
}

/** A copy of a value with texts under a secret name hidden, and known secrets wherever they stand in a text. */
export function redact(value: unknown, secrets: ReadonlySet<string> = new Set()): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSecret(name) && typeof member === 'string' ? hidden : redact(member, secrets),
    ]),
  );
}

/** A text with every known secret hidden. */
export function redactText(text: string, secrets: ReadonlySet<string>): string {
  let clean = text;
  for (const secret of secrets) clean = clean.replaceAll(secret, hidden).replaceAll(encodeURIComponent(secret), hidden);
  return clean;
}
