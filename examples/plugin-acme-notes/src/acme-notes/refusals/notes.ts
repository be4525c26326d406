import { refusal } from './refusal.ts';

export const unknownNote = refusal({
  id: 'acme-notes.note.unknown',
  evidence: 'inferred',
  source: 'Other systems do so.',
  summary: 'An unknown note is refused with 404.',
  status: 404,
  error: (id: number) => `There is no note ${id}.`,
});
