import { defineRules, rulesOf } from 'paystub/plugin';
import * as notes from '../refusals/notes.ts';

export const rules = {
  ...defineRules({
    'acme-notes.note.numbering': {
      summary: 'A note gets the next number.',
      evidence: 'documented',
      source: 'acme.example/notes',
      default: 'next',
      variants: { next: 'The next number.', hundred: 'A hundred more than the next number.' },
    },
  }),
  ...rulesOf(notes),
};
