import { invalid, type ValidationTitle } from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import type { Members } from './kinds.ts';

/** What is said of a text that is too long. */
export function tooLongText(name: string, most: number): string {
  return `${name} cannot be longer than ${most} characters.`;
}

/** Refuses texts that a PATCH made longer than their members may be; those of a POST are judged by the contract. */
export function checkLengths(
  call: Context,
  title: ValidationTitle,
  members: Members,
  record: object,
  prefix = '',
): void {
  for (const [name, kind] of Object.entries(members)) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (typeof kind !== 'object' || !('text' in kind) || typeof value !== 'string' || value.length <= kind.text)
      continue;
    call.rule('poweroffice.body.too-long');
    throw invalid(title, tooLongText(prefix + name, kind.text));
  }
}
