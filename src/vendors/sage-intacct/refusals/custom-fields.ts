import { sources } from '../rules/sources.ts';
import { unsuccessful } from './objects.ts';
import { refusal } from './refusal.ts';

/** Fields that the company has added to an object. */

export const customFieldMissing = refusal({
  id: 'intacct.custom-field.missing',
  summary: 'An object without a value in a custom field that the company requires is refused with 422.',
  evidence: 'inferred',
  source: `${sources.customFieldHelp} has required fields; models say of every field that it is not required (${sources.recorded}), and 422 is for payloads that fit the schema and break a rule (${sources.errorGuide}).`,
  status: 422,
  ...unsuccessful((pointer: string) => [{ errorId: 'SIM-0033', message: `${pointer} is required`, target: pointer }]),
});
