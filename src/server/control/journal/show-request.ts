import type { WireHeaders } from '../../../engine/http/http.ts';
import { toJson } from '../../../engine/http/json.ts';
import { visibleTarget } from '../../../engine/http/path-pattern.ts';
import type { Entry } from '../../../engine/journal/entry.ts';
import { redact } from '../../../engine/journal/redact.ts';
import type { Sandbox } from '../../../engine/sandbox/sandbox.ts';
import { type Change, isShown } from '../../../engine/state/table.ts';
import type { VendorKit } from '../../../vendors/kit.ts';
import { isoTime, type ServerFacts, type Shape } from '../call.ts';
import { peopleOf } from '../people.ts';
import { requestText, showReplyBody, showRequestBody, textOf } from './show-body.ts';

/** A request in one line, without secrets. */
export function showLine(entry: Entry): Shape<'RequestLine'> {
  const { id, at, vendor, operation, request, reply, rules, evidence, fault, duration } = entry;
  return {
    id,
    at: isoTime(at),
    vendor: vendor as Shape<'VendorName'>,
    ...(operation === undefined ? {} : { operation }),
    method: request.method,
    path: visibleTarget(request),
    status: reply.status,
    milliseconds: Math.round(duration * 1000) / 1000,
    rules: [...rules],
    ...showPositions(entry),
    ...(evidence === undefined ? {} : { evidence }),
    ...(fault === undefined ? {} : { fault }),
  };
}

/** The positions that the switches of a request's rules were set to. */
function showPositions({ rules, switches: { choices, twins } }: Entry): Pick<Shape<'RequestLine'>, 'positions'> {
  const positions = rules.flatMap((id) => {
    const position = twins[id] ?? choices[id];
    return position === undefined ? [] : [[id, position] as const];
  });
  return positions.length === 0 ? {} : { positions: Object.fromEntries(positions) };
}

/** A whole request, without secrets. */
export function showRequest(
  entry: Entry,
  { vendors }: Pick<ServerFacts, 'vendors'>,
  sandbox: Sandbox,
): Shape<'Request'> {
  const { request, reply, changes } = entry;
  const vendor = vendors.find(({ name }) => name === entry.vendor);
  const own = changes.filter(({ table }) => isShownTable(vendor, table));
  return {
    line: showLine(entry),
    request: message(request.headers, requestText(entry), () => showRequestBody(entry)),
    reply: message(reply.headers, textOf(reply.body), () => showReplyBody(entry)),
    effects: own.map((change) => vendor?.describeChange?.(change, own) ?? describeChange(change)),
    changes: own.map(showChange),
    people: peopleOf(entry, { vendors }, sandbox),
  };
}

/** @param table with the vendor's name in front; `paystub` stands in front of what the engine keeps */
function isShownTable(vendor: VendorKit | undefined, table: string): boolean {
  const [owner, name = ''] = table.split('/');
  const spec = vendor?.tables[name];
  return owner !== 'paystub' && (spec === undefined || isShown(spec));
}

/** Headers as texts, without secrets. */
export function showHeaders(headers: WireHeaders): Record<string, string> {
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return redact(Object.fromEntries(named)) as Record<string, string>;
}

function message(headers: WireHeaders, text: string, show: () => unknown): Shape<'Message'> {
  return { headers: showHeaders(headers), ...(text === '' ? {} : { body: show() }) };
}

function describeChange({ table, key, before, after }: Change): string {
  const name = `${table.slice(table.indexOf('/') + 1)} ${key}`;
  if (before === undefined) return `${name} created`;
  if (after === undefined) return `${name} deleted`;
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const changed = names.filter((each) => toJson(old[each]) !== toJson(now[each]));
  return `${name} changed: ${changed.map((each) => `${each} from ${show(old[each])} to ${show(now[each])}`).join(', ')}`;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : toJson(value);
}

function showChange({ table, key, before, after }: Change): Shape<'Request'>['changes'][number] {
  return {
    table,
    key,
    ...(before === undefined ? {} : { before: redact(before) as Record<string, unknown> }),
    ...(after === undefined ? {} : { after: redact(after) as Record<string, unknown> }),
  };
}
