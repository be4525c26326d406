import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Bodies as bytes: how they are compressed and encoded. */
export const bodyRules = defineRules({
  'poweroffice.body.content-coding': {
    summary: 'How a compressed body is read.',
    evidence: 'inferred',
    source: `${sources.aspNet}: without its request decompression the bytes reach the JSON reader as they are`,
    variants: {
      ignored: 'it is read as if it were not compressed, and is no JSON',
      read: 'it is inflated: gzip, deflate and br',
      refused: 'it is refused with 415',
    },
    default: 'ignored',
  },
  'poweroffice.body.charset': {
    summary: 'How a body is read whose content type names another charset than UTF-8.',
    evidence: 'inferred',
    source: `${sources.aspNet}, whose JSON readers take UTF-8 and UTF-16 alone`,
    variants: { refused: 'it is refused with 415', read: 'in that charset', ignored: 'as UTF-8' },
    default: 'refused',
  },
  'poweroffice.body.byte-order-mark': {
    summary: 'A byte order mark before a body is skipped.',
    evidence: 'inferred',
    source: `${sources.aspNet}, whose readers skip it`,
    twin: { summary: 'The body is refused with 400, as one that is no JSON.' },
  },
});
