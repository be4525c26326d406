import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { page, errorGuide, commonDocument, help, recorded, liveNotes } = sources;

/** Rules of payloads that are refused, and of how an error looks. */
export const payloadRules = defineRules({
  'intacct.error.envelope': {
    summary: 'Where an error of the API stands in its answer.',
    evidence: 'documented',
    source: `${page}; older examples in ${errorGuide}`,
    variants: { nested: 'ia::error within ia::result', 'top-level': 'ia::error beside ia::meta' },
    default: 'nested',
  },
  'intacct.error.payload-additional-info': {
    summary:
      'What additionalInfo of REST-1028 holds: the viewer of the page folds it, the OpenAPI document behind the page has its members.',
    evidence: 'documented',
    source: `${page}; construction.openapi.yaml as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json`,
    variants: { 'as-page': 'nothing', full: 'messageId, placeholders and propertySet' },
    default: 'full',
  },
  'intacct.payload.unknown-field': {
    summary: 'A field that the object does not have makes a detail REST-1043 that points at it.',
    evidence: 'documented',
    source: `Example of the error schema in ${commonDocument}`,
    twin: { summary: 'The detail points at nothing.' },
  },
  'intacct.payload.read-only-field': {
    summary: 'A read-only field (key, href, audit, and another id in an update) makes a detail REST-1050.',
    evidence: 'inferred',
    source: `Seen live for a field of a line: ${liveNotes}.`,
    twin: { summary: 'The detail points at nothing.' },
  },
  'intacct.payload.invalid-value': {
    summary:
      'A wrong type, a value that is not allowed, a required field that is missing or null makes a detail invalidParameter.',
    evidence: 'inferred',
    source: `The code was seen live for an enum: ${liveNotes}.`,
    twin: { summary: 'The detail points at nothing.' },
  },
  'intacct.payload.several-errors': {
    summary: 'Several errors make several details, in the order of the payload.',
    evidence: 'inferred',
    source: `details is an array (${errorGuide}).`,
    twin: { summary: 'Only the first is named.' },
  },
  'intacct.labor.name': {
    summary: 'What a create does with a labor class or shift without a name.',
    evidence: 'documented',
    source: `construction.openapi.yaml as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json; developer.intacct.com/api/construction/labor-class-shift-union: NAME is required; ${help} demands the id alone.`,
    variants: { required: '400: the name is required', optional: 'it is created, its name is null' },
    default: 'required',
  },
  'intacct.payload.empty-required': {
    summary: 'An empty id or name counts as missing.',
    evidence: 'inferred',
    source: `Unset texts come back as null (${recorded}).`,
    twin: { summary: 'It counts as a value that is not allowed.' },
  },
  'intacct.payload.empty-text': {
    summary: 'An empty text that is not required is stored as null.',
    evidence: 'inferred',
    source: `Unset texts come back as null (${recorded}).`,
    twin: { summary: 'It is stored as an empty text.' },
  },
});
