import { textTooLong } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Members } from './kinds.ts';

/** Refuses a text that a PATCH made longer than its member may be; the texts of a POST are judged by the contract. */
export function requireLengths(title: ValidationTitle, members: Members, record: object, prefix = ''): void {
  for (const [name, kind] of Object.entries(members)) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (typeof kind !== 'object' || !('text' in kind) || typeof value !== 'string') continue;
    if (value.length > kind.text) throw textTooLong(title, [{ member: prefix + name, maxLength: kind.text }]);
  }
}
