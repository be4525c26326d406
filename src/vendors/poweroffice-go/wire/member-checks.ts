import type { Members } from '../../../engine/http/members.ts';
import { missingValues, textTooLong } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';

/**
 * Refuses a record in which a required member of its POST is null.
 * @param prefix stands before the names in the text, `MailAddress.`
 */
export function requireValues(title: ValidationTitle, members: Members, record: object, prefix = ''): void {
  const missing = Object.entries(members).filter(([name, { required }]) => required && memberOf(record, name) === null);
  if (missing.length === 0) return;
  throw missingValues(
    title,
    missing.map(([name]) => prefix + name),
  );
}

/** Refuses a text that a PATCH made longer than its member may be; the texts of a POST are judged by the contract. */
export function requireLengths(title: ValidationTitle, members: Members, record: object, prefix = ''): void {
  for (const [name, { maxLength }] of Object.entries(members)) {
    const value = memberOf(record, name);
    if (maxLength === undefined || typeof value !== 'string' || value.length <= maxLength) continue;
    throw textTooLong(title, [{ member: prefix + name, maxLength }]);
  }
}

function memberOf(record: object, name: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[name];
}
