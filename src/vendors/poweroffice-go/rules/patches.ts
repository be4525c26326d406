import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** JSON Patch documents. */
export const patchRules = defineRules({
  'poweroffice.patch.json-patch': {
    summary:
      'PATCH is a JSON Patch (RFC 6902) of the members of the PatchDto, all operations or none; texts stand for numbers, booleans and dates.',
    evidence: 'documented',
    source: `${sources.employees}: PATCH bodies and their examples`,
  },
  'poweroffice.patch.any-case': {
    summary: 'Paths are taken in any case.',
    evidence: 'documented',
    source: `${sources.employees}: examples with /phoneNumber and /EndDateReason`,
  },
  'poweroffice.patch.remove-is-null': {
    summary: 'remove sets a member to null.',
    evidence: 'inferred',
    source: sources.jsonPatch,
  },
  'poweroffice.patch.without-effect': {
    summary: 'Whether a patch that changes nothing moves LastChangedDateTimeOffset.',
    evidence: 'inferred',
    source: 'Nothing is written about it; clients bear a needless hit better than a missed one',
    variants: { moves: 'it moves', stays: 'it stays' },
    default: 'moves',
  },
});
