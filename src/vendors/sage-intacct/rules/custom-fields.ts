import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { customFieldGuide, customFieldHelp, recorded } = sources;

/** Rules of the fields that a company has added to objects. */
export const customFieldRules = defineRules({
  'intacct.custom-field.email': {
    summary: 'A custom field for an email address takes nothing but such addresses: 400 for another text.',
    evidence: 'inferred',
    source: `${customFieldHelp}: the format is validated on input; of the API nothing is said.`,
    twin: { summary: 'It takes any text.' },
  },
  'intacct.custom-field.model-order': {
    summary: 'The position of custom fields among the fields of a model.',
    evidence: 'inferred',
    source: `${customFieldGuide} shows no model; the custom relations of a recorded one come after the others (${recorded}).`,
    variants: { last: 'after the others', sorted: 'by name among them' },
    default: 'last',
  },
  'intacct.query.custom-fields': {
    summary: 'A query reads, filters and sorts by the custom fields of an object, by their names: nsp::BADGE.',
    evidence: 'inferred',
    source: `Custom fields appear as any other field (${customFieldGuide}); no query of one is shown.`,
    twin: { summary: 'They are refused as fields that the object has not.' },
  },
});
