import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { page, errorGuide, queryGuide, recorded } = sources;

/** Rules of the query service. */
export const queryRules = defineRules({
  'intacct.query.rows': {
    summary:
      'A query answers flat rows with the requested names, dots included, in the requested order, and a paging meta.',
    evidence: 'documented',
    source: page,
  },
  'intacct.query.permission': {
    summary: 'Whether a query needs the permission to list the object; the page names only the token.',
    evidence: 'inferred',
    source: `403 is for who may not see the resource (${errorGuide}).`,
    variants: { list: 'it does', none: 'a token is enough' },
    default: 'list',
  },
  'intacct.query.filter-expression': {
    summary:
      'A filterExpression that cannot be read, or names a filter that is not there, answers 400; and binds tighter than or, words are read in any case, null joins all filters.',
    evidence: 'inferred',
    source: `The page gives and, or, numbers and parentheses (${page}); errors and precedence are common practice.`,
  },
  'intacct.query.null': {
    summary: 'Negative operators with a value do not match null.',
    evidence: 'inferred',
    source: "SQL's three-valued logic; the guide only has $eq and $ne with null.",
  },
  'intacct.query.date-for-time': {
    summary: 'What a date without a time means where a date-time is compared.',
    evidence: 'inferred',
    source: 'Date macros cover whole days.',
    variants: { day: 'the whole day', midnight: 'its first second' },
    default: 'day',
  },
  'intacct.query.week-begins': {
    summary: 'The first day of the week for currentWeek and lastWeek, a setting of the company.',
    evidence: 'inferred',
    source:
      'help.sagecm.intacct.com "Post Preferences, Timesheet" names the setting "Week begins on", not its default.',
    variants: {
      sunday: 'Sunday',
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
    },
    default: 'sunday',
  },
  'intacct.query.text-order': {
    summary: 'Texts are ordered by code point, null comes last ascending and first descending, equal rows by key.',
    evidence: 'inferred',
    source: 'Usual for databases with a binary collation; Sage says nothing.',
  },
  'intacct.query.no-order': {
    summary: 'Without orderBy rows come by key.',
    evidence: 'inferred',
    source: `Sage promises no order and recordings show none (${recorded}); by key the answers are repeatable.`,
  },
  'intacct.query.page-arithmetic': {
    summary:
      'A start beyond the last record answers 200 with no rows and the true totalCount; previous is start less size, 1 at least.',
    evidence: 'inferred',
    source: `The arithmetic of next and previous in ${recorded}, which has whole pages only.`,
  },
  'intacct.query.without-effect': {
    summary:
      'Hierarchy fields and private entities change nothing: the objects have no hierarchy, the company one entity.',
    evidence: 'inferred',
    source: `${page} has the parameters; what they add to a row is not shown.`,
  },
  'intacct.query.aggregates': {
    summary:
      'An aggregate is named as it was requested; fields beside it are what is grouped by; totalCount is the number of groups.',
    evidence: 'inferred',
    source: `${queryGuide} names the functions; rows echo the requested names (${recorded}).`,
  },
});
