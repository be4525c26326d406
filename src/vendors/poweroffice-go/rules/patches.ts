import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** JSON Patch documents. */
export const patchRules = defineRules({
  'poweroffice.patch.texts': {
    summary: 'Texts in a patch are taken for numbers and booleans.',
    evidence: 'documented',
    source: `${sources.employees}: examples of PATCH bodies with "123456", "true" and "95.15"`,
    twin: { summary: 'They are refused with 400.' },
  },
  'poweroffice.patch.any-case': {
    summary: 'Paths are taken in any case.',
    evidence: 'documented',
    source: `${sources.employees}: examples with /phoneNumber and /EndDateReason`,
    twin: { summary: 'A path in another case is unknown: 400.' },
  },
  'poweroffice.patch.without-slash': {
    summary: 'A path may do without its first slash, and one at its end is ignored.',
    evidence: 'inferred',
    source: sources.jsonPatch,
    twin: { summary: 'It is refused with 400.' },
  },
  'poweroffice.patch.operation-case': {
    summary: 'Operations and their members are taken in any case.',
    evidence: 'inferred',
    source: sources.jsonPatch,
    twin: { summary: 'They are unknown in another case: 400.' },
  },
  'poweroffice.patch.missing-value': {
    summary: 'An operation without a value sets null.',
    evidence: 'inferred',
    source: sources.jsonPatch,
    twin: { summary: 'It is refused with 400.' },
  },
  'poweroffice.patch.remove-is-null': {
    summary: 'remove sets a member to null.',
    evidence: 'inferred',
    source: sources.jsonPatch,
    twin: { summary: 'The member keeps its value.' },
  },
  'poweroffice.patch.end-of-list': {
    summary: 'The reply to `-` where a list is empty, or where a test takes it for the last element.',
    evidence: 'inferred',
    source: `${sources.jsonPatch}: it takes the element before the first one; what becomes of its exception is not known`,
    variants: { 'out-of-bounds': '400 that the index is out of bounds', 'server-error': '500' },
    default: 'out-of-bounds',
  },
  'poweroffice.patch.enum-segment': {
    summary: 'The spelling of the member in the text about a choice that was given as an integer.',
    evidence: 'inferred',
    source: `${sources.employees}: one example, with 'typeofleave'; other texts of patches repeat what was sent`,
    variants: { lower: 'in lower case', 'as-sent': 'as it was sent' },
    default: 'lower',
  },
  'poweroffice.patch.without-effect': {
    summary: 'Whether a patch that changes nothing moves LastChangedDateTimeOffset.',
    evidence: 'inferred',
    source: 'Nothing is written about it; clients bear a needless hit better than a missed one',
    variants: { moves: 'it moves', stays: 'it stays' },
    default: 'moves',
  },
});
