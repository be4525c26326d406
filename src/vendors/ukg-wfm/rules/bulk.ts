import { defineRules } from '../../../engine/rules/rules.ts';
import { changeAt, withoutLastItem, withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of bulk requests. */
export const bulkRules = defineRules({
  'ukg.bulk.results': {
    summary: 'Where items fail, details.results has one success or error for each item, in order.',
    evidence: 'observed',
    source: `${sources.configEditor} reads it; ${sources.errorHandling} shows it for the newer standard`,
    twin: { summary: 'The last result is missing.', change: withoutLastItem('details.results') },
  },
  'ukg.bulk.some-failed': {
    summary: 'Some failed items make 207 WCO-101272.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: the scheduling person assignments name it under 207`,
    twin: { summary: 'They make 200.', change: withStatus(200) },
  },
  'ukg.bulk.error-offsets': {
    summary: 'Whether details tell the indexes of the failed items.',
    evidence: 'inferred',
    source: `${sources.errorHandling} shows them for the newer standard; flat arrays keep an older one that is not shown`,
    variants: { present: 'error-offsets before results', absent: 'results alone' },
    default: 'present',
  },
  'ukg.bulk.no-items': {
    summary: 'What a bulk request without items does.',
    evidence: 'inferred',
    source: 'the operations list "Missing mandatory input parameter request."',
    variants: { refuse: '400 WFS-111201', accept: 'an empty answer' },
    default: 'refuse',
  },
  'ukg.bulk.delete-success': {
    summary: 'In a partly failed multi_delete a success holds what was sent.',
    evidence: 'inferred',
    source: `${sources.errorHandling}: success holds the complete model`,
    twin: { summary: 'It is an empty object.', change: changeAt('details.results.*.success', () => ({})) },
  },
});
