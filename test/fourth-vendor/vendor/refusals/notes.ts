import { defineRefusal } from '../../../engine/rules/refusal.ts';

export const unknownNote = defineRefusal(
  {
    id: 'acme.note.unknown',
    evidence: 'inferred',
    source: 'Other systems do so.',
    summary: 'An unknown note is refused with 404.',
  },
  (id: number) => ({ status: 404, values: { error: `There is no note ${id}.` } }),
);
