import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { batchGuide, recorded } = sources;

/** Rules of the other services. */
export const serviceRules = defineRules({
  'intacct.model.shape': {
    summary: 'A model has fields by name, groups, methods, lists and references; required is always false.',
    evidence: 'observed',
    source: recorded,
  },
  'intacct.model.unknown-name': {
    summary: 'A name that no object has answers 200 with an empty array and counters of 0.',
    evidence: 'observed',
    source: 'github.com/amp-labs/connectors providers/sageintacct test/unsupported-object-metadata.json',
  },
  'intacct.model.list': {
    summary: 'Without a name the model service lists the objects by type and by a regular expression for their names.',
    evidence: 'documented',
    source: 'developer.sage.com/intacct/docs/_oas/core.openapi.yaml',
  },
  'intacct.composite.sequence': {
    summary:
      'A composite request does its 2 to 10 parts in order, stops at the first failure and undoes nothing: 200, or 207 with the rest unprocessed.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.idempotency.replay': {
    summary:
      'A POST or PATCH with an idempotency key is remembered with its answer, a failure too; for 48 hours a repetition gets that answer and x-ia-idempotency-cached-date. Requests are done one after the other, so a duplicate that comes at the same time gets it as well.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.async.done-at-once': {
    summary:
      'Prefer: respond-async on a POST or PATCH of an object answers 202 with a job. The work is done at once, and nothing is sent to a webhook.',
    evidence: 'inferred',
    source:
      'The answer is that of docs/rest/async-requests.md in github.com/dgaretz-oss/intacct-mcp; when the work is done is not said.',
  },
  'intacct.async.status': {
    summary:
      'A job is queued for 3 seconds, in transit until 62, then delivered; only the application that sent it sees it.',
    evidence: 'inferred',
    source: 'The times are those of the sample in docs/rest/async-requests.md of github.com/dgaretz-oss/intacct-mcp.',
  },
  'intacct.bulk.done-at-once': {
    summary: 'A bulk job does the records of its file one by one, each in a transaction of its own, at once.',
    evidence: 'inferred',
    source: `${batchGuide}; when the work is done is not said.`,
  },
  'intacct.bulk.status': {
    summary:
      'A bulk job is queued for 5 seconds, processed until 10, then completed; its file has the result and status of each record.',
    evidence: 'inferred',
    source: `${batchGuide} has the states; neither times nor the file are shown.`,
  },
});
