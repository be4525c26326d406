import { defineRules } from '../../../engine/rules/rules.ts';
import { changeAt } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

const { page, errorGuide, queryGuide, recorded, productionClient } = sources;

/** Rules of the query service. */
export const queryRules = defineRules({
  'intacct.query.dimension-names': {
    summary: 'A query reads the names of the dimensions of a line: dimensions.department.name.',
    evidence: 'inferred',
    source: 'A get shows them; clients are seen to query dimensions.department.id alone.',
    twin: { summary: 'It is refused as a field that the object has not.' },
  },
  'intacct.query.permission': {
    summary: 'Whether a query needs the permission to list the object; the page names only the token.',
    evidence: 'inferred',
    source: `403 is for who may not see the resource (${errorGuide}).`,
    variants: { list: 'it does', none: 'a token is enough' },
    default: 'list',
  },
  'intacct.query.objects-prefix': {
    summary: 'What objects/ in front of the object of a query does.',
    evidence: 'inferred',
    source: `Models print names so, but no client is known to send them (${recorded}).`,
    variants: { refused: 'the object does not exist', accepted: 'it is ignored' },
    default: 'refused',
  },
  'intacct.query.expression-null': {
    summary: 'A filterExpression of null joins all filters by and.',
    evidence: 'observed',
    source: productionClient,
    twin: { summary: 'It is refused.' },
  },
  'intacct.query.filter-expression': {
    summary:
      'In a filterExpression and binds tighter than or, words are read in any case, an empty text joins all filters by and, and a filter whose number is not named has no effect.',
    evidence: 'inferred',
    source: `The page gives and, or, numbers and parentheses (${page}); the rest is common practice.`,
    twin: { summary: 'An expression that needs one of these readings is refused.' },
  },
  'intacct.query.null': {
    summary: 'Negative operators with a value do not match null.',
    evidence: 'inferred',
    source: "SQL's three-valued logic; the guide only has $eq and $ne with null.",
    twin: { summary: 'They match null.' },
  },
  'intacct.query.between-inclusive': {
    summary: 'Both bounds of $between belong to the interval, and to that which $notBetween leaves out.',
    evidence: 'inferred',
    source: `Usual for databases; ${queryGuide} does not say.`,
    twin: { summary: 'Neither bound belongs to it.' },
  },
  'intacct.query.text-comparison': {
    summary: 'Which text comes before another in a comparison is decided by code point.',
    evidence: 'inferred',
    source: 'Usual for databases with a binary collation; Sage says nothing.',
    twin: { summary: 'It is decided by letters and digits, in any case.' },
  },
  'intacct.query.ignored-case': {
    summary: 'caseSensitiveComparison false holds for lists, intervals and order as for everything else.',
    evidence: 'inferred',
    source: `${page} has the parameter; of operators other than $eq and parts of texts, nothing is said.`,
    twin: { summary: 'There, case matters all the same.' },
  },
  'intacct.query.macro-range': {
    summary:
      'A date macro means all its days: the first counts for what comes before or from it on, the last for what comes after.',
    evidence: 'inferred',
    source: `${page} has the macros for equal dates; other operators and date-times are not described.`,
    twin: { summary: 'It means its first day alone.' },
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
    summary: 'Texts are ordered by code point, null comes last ascending and first descending.',
    evidence: 'inferred',
    source: 'Usual for databases with a binary collation; Sage says nothing.',
    twin: { summary: 'Texts are ordered by letters and digits, in any case, and null the other way round.' },
  },
  'intacct.query.equal-rows': {
    summary: 'Rows that orderBy does not tell apart come by key.',
    evidence: 'inferred',
    source: `Sage promises no order (${recorded}); by key the answers are repeatable.`,
    twin: { summary: 'They come by key, the highest first.' },
  },
  'intacct.query.no-order': {
    summary: 'Without orderBy rows come by key.',
    evidence: 'inferred',
    source: `Sage promises no order and recordings show none (${recorded}); by key the answers are repeatable.`,
    twin: { summary: 'They come by key, the highest first.' },
  },
  'intacct.query.start-beyond-end': {
    summary: 'A start beyond the last record answers 200 with no rows and the true totalCount.',
    evidence: 'inferred',
    source: `The arithmetic of next and previous in ${recorded}, which has no such page.`,
    twin: { summary: 'It is refused.' },
  },
  'intacct.query.previous-page': {
    summary: 'previous is 1 where start less size would be less.',
    evidence: 'inferred',
    source: `The arithmetic of next and previous in ${recorded}, which has whole pages only.`,
    twin: { summary: 'previous is null there.', change: changeAt('ia::meta.previous', () => null) },
  },
  'intacct.query.hierarchy-fields': {
    summary: 'includeHierarchyFields adds nothing to the rows of objects that have no hierarchy.',
    evidence: 'inferred',
    source: `${page} has the parameter; what it adds to a row is not shown.`,
    twin: { summary: 'It is refused.' },
  },
  'intacct.query.aggregates': {
    summary:
      'An aggregate is named as it was requested; fields beside it are what is grouped by; totalCount is the number of groups.',
    evidence: 'inferred',
    source: `${queryGuide} names the functions; rows echo the requested names (${recorded}).`,
    twin: {
      summary: 'An aggregate is named without its function.',
      change: changeAt('ia::result.*', withoutFunctions),
    },
  },
});

/** A row with `status` in place of `count:status`. */
function withoutFunctions(row: unknown): unknown {
  const members = Object.entries(row as object).map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]);
  return Object.fromEntries(members);
}
