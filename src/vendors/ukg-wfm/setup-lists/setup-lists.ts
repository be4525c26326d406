import type { VendorFailure } from '../../../engine/http/failure.ts';
import * as refusals from '../refusals/setup-lists.ts';
import type { AccrualProfile, PayCode, PayRule } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, requireItemLimit } from '../wire/bulk.ts';
import { findByName, findByReference, type ObjectRef } from '../wire/references.ts';
import { type Criterion, criteriaOf } from './criteria.ts';

type Query = { readonly id?: number; readonly qualifier?: string };

/** Retrieve Paycodes, in both versions: all of them, or the one of an id or a name. */
export function retrievePayCodes(call: Call<'retrievePayCodes'>): Reply<'retrievePayCodes'> {
  const filtered = oneOf(call, call.query, call.state.payCode);
  if (filtered === 'unknown') throw refusals.unknownPayCode();
  return { status: 200, body: filtered ?? [...call.state.payCode.all()] };
}

/** Retrieve Paycode by ID. */
export function retrievePayCodeById(call: Call<'retrievePayCodeById'>): Reply<'retrievePayCodeById'> {
  const payCode = call.state.payCode.get(String(call.params.id));
  if (payCode === undefined) throw refusals.unknownPayCode();
  return { status: 200, body: payCode };
}

/** Retrieve Paycodes by References. */
export function retrievePayCodesByReference(
  call: Call<'retrievePayCodesByReference'>,
): Reply<'retrievePayCodesByReference'> {
  const references = criteriaOf(call.body.where?.payCodes ?? {}, refusals.badPayCodeSearch);
  return bulk(call, references, (reference) => {
    const payCode = findByReference(call, reference, call.state.payCode);
    if (payCode === undefined) throw refusals.unknownPayCode();
    return payCode;
  });
}

/** Retrieve Accrual Profiles, in both versions: all of them, or the one of an id or a name. */
export function retrieveAccrualProfiles(call: Call<'retrieveAccrualProfiles'>): Reply<'retrieveAccrualProfiles'> {
  const filtered = oneOf(call, call.query, call.state.accrualProfile);
  if (filtered !== 'unknown') return { status: 200, body: filtered ?? [...call.state.accrualProfile.all()] };
  if (call.choose('ukg.setup.accrual-profiles.filter') === 'refused') throw refusals.unknownAccrualProfile();
  return { status: 200, body: [] };
}

/** Retrieve Accrual Profile by ID, in both versions. */
export function retrieveAccrualProfileById(
  call: Call<'retrieveAccrualProfileById'>,
): Reply<'retrieveAccrualProfileById'> {
  const profile = call.state.accrualProfile.get(String(call.params.id));
  if (profile === undefined) throw refusals.unknownAccrualProfile();
  return { status: 200, body: profile };
}

/** Retrieve Pay Rules, in both versions: all of them, or the one of an id or a name. */
export function retrievePayRules(call: Call<'retrievePayRules'>): Reply<'retrievePayRules'> {
  const filtered = oneOf(call, call.query, call.state.payRule);
  if (filtered === 'unknown') throw unknownPayRule(call.query);
  return { status: 200, body: filtered ?? [...call.state.payRule.all()] };
}

/** Retrieve Pay Rules by References: by exactly one of ids, names, persistent ids and references. */
export function retrievePayRulesByReference(
  call: Call<'retrievePayRulesByReference'>,
): Reply<'retrievePayRulesByReference'> {
  const references = criteriaOf(call.body.where?.payRules ?? {}, refusals.badPayRuleSearch);
  requireItemLimit(references.length);
  const known = references.filter((reference) => payRuleOf(call, reference) !== undefined);
  if (known.length === 0) throw refusals.noPayRules();
  const isPartial = known.length === references.length || call.holds('ukg.setup.pay-rules.partial');
  return bulk(call, isPartial ? references : known, (reference) => requirePayRule(call, reference), {
    someFailed: {
      errorCode: 'WTK-180154',
      message: 'Partially retrieved a list of pay rules. Some of the specified object references do not exist.',
    },
  });
}

function payRuleOf(call: Context, reference: Criterion): PayRule | undefined {
  const { persistentId } = reference;
  if (persistentId === undefined) return findByReference(call, reference, call.state.payRule);
  return call.state.payRule.by('persistentId', persistentId)[0];
}

function requirePayRule(call: Context, reference: Criterion): PayRule {
  const rule = payRuleOf(call, reference);
  if (rule !== undefined) return rule;
  const { persistentId } = reference;
  throw persistentId === undefined ? unknownPayRule(reference) : refusals.unknownPersistentId(persistentId);
}

function unknownPayRule({ id, qualifier = '' }: ObjectRef): VendorFailure {
  return id === undefined ? refusals.unknownPayRuleName(qualifier) : refusals.unknownPayRuleId(id);
}

type Named = AccrualProfile | PayCode | PayRule;
type NamedTable<R extends Named> = { get(key: string): R | undefined; by(index: 'name', value: string): readonly R[] };

/** The record that a query names, alone in a list; `undefined` for a query that names none. */
function oneOf<R extends Named>(call: Context, query: Query, table: NamedTable<R>): R[] | 'unknown' | undefined {
  const { id, qualifier } = query;
  if (id === undefined && qualifier === undefined) return undefined;
  const record = id === undefined ? findByName(call, qualifier ?? '', table) : table.get(String(id));
  return record === undefined ? 'unknown' : [record];
}
