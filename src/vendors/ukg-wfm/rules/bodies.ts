import { defineRules } from '../../../engine/rules/rules.ts';

/** Bodies as bytes: how they are compressed and encoded. */
export const bodyRules = defineRules({
  'ukg.body.content-coding': {
    summary: 'How a compressed request body is read.',
    evidence: 'inferred',
    source: 'nothing is published; RFC 9110, section 15.5.16, has 415 for a coding that is not supported',
    variants: {
      refused: 'it is refused with 415',
      read: 'it is inflated: gzip, deflate and br',
      ignored: 'it is read as if it were not compressed, and is no JSON',
    },
    default: 'refused',
  },
  'ukg.body.charset': {
    summary: 'How a body is read whose content type names another charset than UTF-8.',
    evidence: 'inferred',
    source: 'nothing is published; RFC 8259, section 11: a charset has no effect on JSON',
    variants: { ignored: 'as UTF-8', read: 'in that charset', refused: 'it is refused with 415' },
    default: 'ignored',
  },
  'ukg.body.byte-order-mark': {
    summary: 'A byte order mark before a body is skipped.',
    evidence: 'inferred',
    source: "the habit of the platform's JSON reader, which RFC 8259, section 8.1, allows",
    twin: { summary: 'The body is refused with 400, as one that is no JSON.' },
  },
});
