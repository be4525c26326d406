import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Rules of dimensions, contacts and employees. */
export const dimensionRules = defineRules({
  'intacct.department.id': {
    summary: 'The id of a department can be changed.',
    evidence: 'documented',
    source: `${sources.companyDocument}: an update takes the whole schema, in which the id is not read-only.`,
    twin: { summary: 'It is refused as a read-only field.' },
  },
  'intacct.location.description': {
    summary: 'What a create does with a description of a location, which a sample has and the schema has not.',
    evidence: 'inferred',
    source: `${sources.companyDocument}; the sample is in github.com/dgaretz-oss/intacct-mcp docs/rest/company-configuration.md.`,
    variants: { refused: '400: it is not a valid field', accepted: 'it is dropped' },
    default: 'refused',
  },
  'intacct.employee.id': {
    summary: 'What a create does with an employee without an id.',
    evidence: 'documented',
    source: `${sources.companyDocument} requires it; Sage's XML reference, as copied in github.com/dgaretz-oss/intacct-mcp docs/xml: only if the company does not number employees itself.`,
    variants: { required: '400: the id is required', numbered: 'it gets the next number that no employee has' },
    default: 'required',
  },
  'intacct.reference.non-posting': {
    summary: 'Where a dimension with the status activeNonPosting is refused.',
    evidence: 'inferred',
    source: `${sources.companyDocument}: it may appear in reports, and not in new transactions.`,
    variants: { transactions: 'on lines of journal entries and timesheets', everywhere: 'wherever one is referred to' },
    default: 'transactions',
  },
  'intacct.employee.rate-ends': {
    summary: 'A new rate of an employee ends the earlier one on the day before it starts.',
    evidence: 'inferred',
    source: `${sources.companyDocument} has a start and an end of each rate; what a further one does is not described.`,
    twin: { summary: 'The earlier rate has no end.' },
  },
  'intacct.employee.position-skills': {
    summary: 'What an update of an employee does with the position skills that it does not name.',
    evidence: 'inferred',
    source: `${sources.companyDocument} has a list of references; lists of lines are added to (${sources.ownerGuide}).`,
    variants: { added: 'the employee keeps them', replaced: 'they are taken from the employee' },
    default: 'added',
  },
  'intacct.employee.name': {
    summary: 'An employee without a name gets that of the contact: last name, comma, first name; else what is printed.',
    evidence: 'inferred',
    source: `Names in samples of ${sources.companyDocument} have that form, and github.com/fylein/fyle-intacct-api reads a name that it does not send.`,
    twin: { summary: 'The name is null.' },
  },
});
