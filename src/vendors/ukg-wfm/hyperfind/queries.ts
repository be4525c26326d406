import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/hyperfind.ts';
import type { Hyperfind } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { failed } from '../wire/bulk.ts';
import { findByReference } from '../wire/references.ts';
import { isVisible } from './hyperfind.ts';

type Answer = components['schemas']['HyperfindQuery'];

const usages = ['Regular', 'Home'] as const;

/** Retrieve Hyperfind Queries for Current User. */
export function retrieveHyperfindQueries(call: Call<'retrieveHyperfindQueries'>): Reply<'retrieveHyperfindQueries'> {
  const { all_details: details = false, usage_type: usage } = call.query;
  const rows = ofUsage(call, [...call.state.hyperfind.all()], usage);
  return listed(
    call,
    rows.filter((query) => isVisible(call, query)),
    details,
  );
}

/** Retrieve Public Hyperfind Queries. */
export function retrievePublicHyperfindQueries(
  call: Call<'retrievePublicHyperfindQueries'>,
): Reply<'retrievePublicHyperfindQueries'> {
  const rows = [...call.state.hyperfind.all()].filter(({ visibility }) => visibility === 'public');
  return listed(call, rows, call.query.all_details ?? false);
}

/** Retrieve Hyperfind Query by ID. */
export function retrieveHyperfindQueryById(
  call: Call<'retrieveHyperfindQueryById'>,
): Reply<'retrieveHyperfindQueryById'> {
  const { all_details: details = false, usage_type: usage = 'Regular' } = call.query;
  const { id } = call.params;
  const query = call.state.hyperfind.get(String(id));
  if (query === undefined) throw refusals.unknownQuery(id);
  if (!isVisible(call, query)) throw refusals.queryOfAnother();
  const isAsked = isAll(usage) || usage.toLowerCase() === query.usageType.toLowerCase();
  if (!isAsked && call.choose('ukg.hyperfind.usage-by-id') === 'not-found') throw refusals.unknownQuery(id);
  return { status: 200, body: toAnswer(query, details) };
}

/** Retrieve Hyperfind Queries: by exactly one of ids, names, persistent ids and references. */
export function retrieveHyperfindQueriesByCriteria(
  call: Call<'retrieveHyperfindQueriesByCriteria'>,
): Reply<'retrieveHyperfindQueriesByCriteria'> {
  const { where } = call.body;
  if (where === undefined) throw refusals.emptySearch();
  if (where.hyperFindQuery === undefined) throw refusals.missingCriterion('hyperFindQuery');
  const results = criteriaOf(call, where.hyperFindQuery);
  const failure = results.find(({ query }) => query === undefined);
  const queries = results.flatMap(({ query }) => query ?? []);
  const details = where.allDetails ?? false;
  if (failure === undefined) return { status: 200, body: bodyOf(queries, details) };
  if (queries.length > 0 && !call.holds('ukg.hyperfind.multi-read.partial')) {
    return { status: 200, body: bodyOf(queries, details) };
  }
  if (queries.length === 0) throw failure.unknown();
  return {
    status: 207,
    body: {
      errorCode: 'WCO-112098',
      message: 'Multi-Read request is partially successful',
      details: {
        results: results.map(({ query, unknown, input }) =>
          query === undefined ? failed(unknown().values, input) : { success: toAnswer(query, details) as never },
        ),
      },
    },
  };
}

type Criteria = NonNullable<NonNullable<components['schemas']['HyperfindSearch']['where']>['hyperFindQuery']>;
type Found = {
  readonly query: Hyperfind | undefined;
  readonly unknown: typeof refusals.unknownId;
  readonly input: object;
};

/** The queries that criteria name, each with the refusal of one that is not there. */
function criteriaOf(call: Context, criteria: Criteria): readonly Found[] {
  const [name, ...others] = (Object.keys(criteria) as (keyof Criteria)[]).filter((each) => criteria[each]?.length);
  if (name === undefined) throw refusals.noCriterion();
  if (others.length > 0) throw refusals.severalCriteria();
  const { hyperfind } = call.state;
  const { ids = [], qualifiers = [], persistentIds = [], refs = [] } = criteria;
  const found = [
    ...ids.map((id) => [hyperfind.get(String(id)), refusals.unknownId, { id }] as const),
    ...qualifiers.map(
      (qualifier) => [findByReference(call, { qualifier }, hyperfind), refusals.unknownName, { qualifier }] as const,
    ),
    ...persistentIds.map(
      (persistentId) =>
        [hyperfind.by('persistentId', persistentId)[0], refusals.unknownPersistentId, { persistentId }] as const,
    ),
    ...refs.map((ref) => [findByReference(call, ref, hyperfind), refusals.unknownId, ref] as const),
  ];
  return found.map(([row, unknown, input]) => {
    const query = row !== undefined && isVisible(call, row) ? row : undefined;
    return { query, unknown, input };
  });
}

function ofUsage(call: Context, rows: readonly Hyperfind[], usage: string | undefined): readonly Hyperfind[] {
  const regular = rows.filter(({ usageType }) => usageType === 'Regular');
  if (usage === undefined) {
    return regular.length === rows.length || call.holds('ukg.hyperfind.usage-default') ? regular : rows;
  }
  if (isAll(usage)) return rows;
  const known = usages.find((each) => each.toLowerCase() === usage.toLowerCase());
  if (known !== undefined) return rows.filter(({ usageType }) => usageType === known);
  if (call.choose('ukg.hyperfind.unknown-usage-type') === 'refused') throw refusals.unknownUsage(usage);
  return [];
}

function isAll(usage: string): boolean {
  return usage.toLowerCase() === 'all';
}

function listed(call: Context, rows: readonly Hyperfind[], details: boolean) {
  const sorted = rows.toSorted((one, another) => (one.name < another.name ? -1 : 1));
  if (sorted.length > 1) call.applies('ukg.hyperfind.order');
  return { status: 200 as const, body: bodyOf(sorted, details) };
}

function bodyOf(rows: readonly Hyperfind[], details: boolean) {
  return { hyperfindQueries: rows.map((row) => toAnswer(row, details)) };
}

function toAnswer(row: Hyperfind, details: boolean): Answer {
  const { inclusiveExclusivefilterType: filterType } = row;
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    visibility: row.visibility === 'public' ? { id: 1, name: 'Public' } : { id: 2, name: 'Private' },
    usageType: row.usageType,
    ...(filterType === undefined ? {} : { inclusiveExclusivefilterType: filterType }),
    persistentId: row.persistentId,
    ...(details ? { constraints: { comparator: 'AND' as const, filters: [] } } : {}),
  };
}
