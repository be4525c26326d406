import type { Members } from '../../../engine/http/members.ts';
import { textTooLong } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';

/** Refuses a text that a PATCH made longer than its member may be; the texts of a POST are judged by the contract. */
export function requireLengths(title: ValidationTitle, members: Members, record: object, prefix = ''): void {
  for (const [name, { maxLength }] of Object.entries(members)) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (maxLength === undefined || typeof value !== 'string' || value.length <= maxLength) continue;
    throw textTooLong(title, [{ member: prefix + name, maxLength }]);
  }
}
