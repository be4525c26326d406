import { defineRules } from '../../../engine/rules/rules.ts';
import { reversed } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of Hyperfind queries. */
export const hyperfindRules = defineRules({
  'ukg.hyperfind.order': {
    summary: 'Queries are listed by their names.',
    evidence: 'inferred',
    source: `${sources.keboola}: in the recorded list ids of the system and of the company are mixed`,
    twin: { summary: 'They come the other way round.', change: reversed('hyperfindQueries') },
  },
  'ukg.hyperfind.own': {
    summary: 'A user sees public queries and private ones of the user alone.',
    evidence: 'inferred',
    source: `${sources.commonApi}: "for current user"; the recorded list has public ones alone`,
    twin: { summary: 'Private queries of other users are seen too.' },
  },
  'ukg.hyperfind.usage-default': {
    summary: 'Without usage_type the list has Regular queries alone.',
    evidence: 'observed',
    source: `${sources.keboola}: a recorded call without it returned only such ones; no default is documented for the list`,
    twin: { summary: 'It has those of the home page too.' },
  },
  'ukg.hyperfind.unknown-usage-type': {
    summary: 'The answer to a usage_type that is none.',
    evidence: 'inferred',
    source: 'Nothing is published about it',
    variants: { empty: 'an empty list', refused: '400 WFP-90010' },
    default: 'empty',
  },
  'ukg.hyperfind.usage-by-id': {
    summary: 'A query by its id that is of another usage type than the one that is asked for.',
    evidence: 'inferred',
    source: `${sources.commonApi} contradicts itself on the default of usage_type by id`,
    variants: { found: 'it is found all the same', 'not-found': '404 WCO-112088' },
    default: 'found',
  },
  'ukg.hyperfind.multi-read.partial': {
    summary: 'A multi_read in which some queries are not there is 207 with each result; if none is there, 400.',
    evidence: 'inferred',
    source: `${sources.commonApi} lists the code of the 207, not the form of its details`,
    twin: { summary: 'Queries that are not there are left out of a 200.' },
  },
  'ukg.hyperfind.execute.range': {
    summary: 'The people whom All Home finds in a range of days.',
    evidence: 'inferred',
    source: `${sources.commonApi} does not say it; employment statuses change within a range`,
    variants: {
      'any-day': 'those who are Active on at least one day',
      'first-day': 'those who are Active on the first day',
    },
    default: 'any-day',
  },
  'ukg.hyperfind.execute.pay-period': {
    summary: 'The days of the symbolic period 1, Current Pay Period.',
    evidence: 'inferred',
    source: `${sources.keboola} and ${sources.configEditor} send it; how long a pay period is depends on the tenant`,
    variants: { week: 'the week from Sunday on', today: 'today' },
    default: 'week',
  },
  'ukg.hyperfind.execute.unknown-query': {
    summary: 'The answer to an execution of a query that is not there.',
    evidence: 'inferred',
    source: `${sources.commonApi} lists both codes without saying when`,
    variants: { 'not-found': '404 WCO-112007', forbidden: '400 WCO-112009' },
    default: 'not-found',
  },
  'ukg.hyperfind.execute.threshold-code': {
    summary: 'The code for more people than the threshold.',
    evidence: 'observed',
    source: `${sources.keboola} met WCO-112003; ${sources.commonApi} lists three others`,
    variants: { met: 'WCO-112003', listed: 'WFP-83618', limit: 'WCO-112013' },
    default: 'met',
  },
  'ukg.hyperfind.execute.is-employee': {
    summary: 'isEmployee leaves of the people found those who have a pay rule.',
    evidence: 'documented',
    source: sources.commonApi,
    twin: { summary: 'It is not looked at.' },
  },
  'ukg.hyperfind.filter': {
    summary: 'A hyperFindFilter beside employees leaves of them those whom the query finds.',
    evidence: 'inferred',
    source: `${sources.configEditor} sends both and gets the people of a query; what the filter does is not documented`,
    variants: { intersect: 'the others are answered like people who do not exist', ignored: 'it is not looked at' },
    default: 'intersect',
  },
  'ukg.hyperfind.filter-alone': {
    summary: 'A hyperFindFilter without employees.',
    evidence: 'inferred',
    source: `${sources.personApi}: employees is required, and the filter is said to return people`,
    variants: { refused: 'it is refused like a search without employees', everybody: 'everybody whom the query finds' },
    default: 'refused',
  },
});
