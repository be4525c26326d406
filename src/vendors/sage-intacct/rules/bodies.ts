import { defineRules } from '../../../engine/rules/rules.ts';

/** Payloads as bytes: how they are compressed and encoded. */
export const bodyRules = defineRules({
  'intacct.payload.content-coding': {
    summary: 'How a compressed payload is read.',
    evidence: 'inferred',
    source: 'Nobody documents it; RFC 9110, section 15.5.16, lets a server refuse a coding.',
    variants: {
      refused: 'it is refused with 400',
      read: 'it is inflated: gzip, deflate and br',
      ignored: 'it is read as if it were not compressed, and is no JSON',
    },
    default: 'refused',
  },
  'intacct.payload.charset': {
    summary: 'How a payload is read whose content type names another charset than UTF-8.',
    evidence: 'inferred',
    source: 'Nobody documents it; RFC 8259, section 11: a charset has no effect on JSON.',
    variants: { ignored: 'as UTF-8', read: 'in that charset', refused: 'it is refused with 400' },
    default: 'ignored',
  },
  'intacct.payload.byte-order-mark': {
    summary: 'A byte order mark before a payload is skipped.',
    evidence: 'inferred',
    source: 'Nobody documents it; RFC 8259, section 8.1, allows it.',
    twin: { summary: 'The payload is refused with 400, as one that is no JSON.' },
  },
});
