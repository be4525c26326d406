import { defineRules } from '../../../engine/rules/rules.ts';
import { changeAt, withoutLastItem, withoutMember, withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

const { asyncGuide, batchGuide, recorded } = sources;

/** Rules of the services apart from the query service. */
export const serviceRules = defineRules({
  'intacct.model.shape': {
    summary: 'A model has fields by name, groups, methods, lists and references; required is always false.',
    evidence: 'observed',
    source: recorded,
    twin: { summary: 'A model has no references.', change: withoutMember('ia::result.refs') },
  },
  'intacct.model.owned-lists': {
    summary:
      'The model of an object names the lists of lines that it owns, each with the kind of its lines alone, and its lists of references.',
    evidence: 'inferred',
    source: `No model of an owner of lines is among ${recorded}; their other lists have fields and references as well.`,
    twin: { summary: 'Its lists are an empty array.' },
  },
  'intacct.model.unknown-name': {
    summary: 'A name that no object has answers 200 with an empty array and counters of 0.',
    evidence: 'observed',
    source: 'github.com/amp-labs/connectors providers/sageintacct test/unsupported-object-metadata.json',
    twin: { summary: 'It answers 404.', change: withStatus(404) },
  },
  'intacct.model.filter': {
    summary:
      'The filter of the model service is searched for anywhere in the name, with objects/ in front of it or without.',
    evidence: 'inferred',
    source:
      'developer.sage.com/intacct/docs/_oas/core.openapi.yaml says that it is a regular expression, no more; intacct-cli anchors it at the application.',
    twin: { summary: 'The filter is ignored.' },
  },
  'intacct.model.version': {
    summary: 'A version other than v1 changes nothing.',
    evidence: 'inferred',
    source: 'developer.sage.com/intacct/docs/_oas/core.openapi.yaml has the value all; its answer is not shown.',
    twin: { summary: 'It answers 404.', change: withStatus(404) },
  },
  'intacct.composite.stops': {
    summary:
      'A composite request stops at its first failure: what was done stays, and the parts after it are unprocessed.',
    evidence: 'documented',
    source: batchGuide,
    twin: { summary: 'The parts after a failure are done.' },
  },
  'intacct.composite.result-type': {
    summary: 'A text that is nothing but a reference to a result which is no text becomes that value as it is.',
    evidence: 'inferred',
    source: `${batchGuide} has references to texts alone.`,
    twin: { summary: 'It becomes a text.' },
  },
  'intacct.composite.multi-status': {
    summary: 'A composite request with a failed part answers 207.',
    evidence: 'documented',
    source: batchGuide,
    twin: { summary: 'It answers 200.', change: withStatus(200) },
  },
  'intacct.composite.prefer': {
    summary: 'A Prefer header of a part is ignored.',
    evidence: 'inferred',
    source: `${batchGuide} has answers that are synchronous.`,
    twin: { summary: 'The part is queued and answers 202.' },
  },
  'intacct.async.status': {
    summary: 'A job is queued for 3 seconds, in transit until 62, then delivered.',
    evidence: 'inferred',
    source: `The times are those of the sample in ${asyncGuide}.`,
    twin: { summary: 'The job is dead.', change: changeAt('ia::result.state', () => 'dead') },
  },
  'intacct.bulk.done-at-once': {
    summary: 'A bulk job does the records of its file one by one, each in a transaction of its own, at once.',
    evidence: 'inferred',
    source: `${batchGuide}; when the work is done is not said.`,
    twin: { summary: 'It does nothing.' },
  },
  'intacct.bulk.status': {
    summary: 'A bulk job is queued for 5 seconds, processed until 10, then completed.',
    evidence: 'inferred',
    source: `${batchGuide} has the states; the times are not shown.`,
    twin: { summary: 'The job has failed.', change: changeAt('ia::result.status', () => 'failed') },
  },
  'intacct.bulk.file': {
    summary: 'The file of a completed bulk job has the result and the status of each record.',
    evidence: 'inferred',
    source: `${batchGuide} names the file; it is not shown.`,
    twin: { summary: 'The last record is missing.', change: withoutLastItem('') },
  },
});
