import { parseJson, toJson } from '../../../engine/http/json.ts';
import { createLocate } from '../../../engine/http/router.ts';
import { isDeferred } from '../access/deferred-requests.ts';
import { contract } from '../generated/contract.ts';
import type { components } from '../generated/types.ts';
import { unprocessed } from '../refusals/objects.ts';
import type { Failure } from '../refusals/refusal.ts';
import { nestedComposite, notSimulatedPart, unknownResult } from '../refusals/services.ts';
import type { Call, Reply } from '../types.ts';
import { counts } from '../wire/envelope.ts';
import { failedItem } from '../wire/failed-item.ts';
import { insertResults, type Results } from './result-references.ts';

type Part = components['schemas']['Composite'][number];
type Item = components['schemas']['CompositeReply']['ia::result'][number];

const locate = createLocate(contract, false);

/**
 * `POST /services/core/composite`
 * @param isSimulated tells by its id whether an operation can be part of the request
 */
export function composite(call: Call<'composite'>, isSimulated: (operationId: string) => boolean): Reply<'composite'> {
  const results: Results = new Map();
  const items: Item[] = [];
  for (const part of call.body) {
    const isSkipped = items.some(isFailed) && call.holds('intacct.composite.stops');
    items.push(isSkipped ? refusedItem(call, unprocessed()) : performPart(call, part, results, isSimulated));
  }
  const failed = items.filter(isFailed).length;
  if (failed === 0) return { status: 200, body: { 'ia::result': items, 'ia::meta': { totalCount: items.length } } };
  call.applies('intacct.composite.multi-status');
  return { status: 207, body: { 'ia::result': items, 'ia::meta': counts(items.length, items.length - failed) } };
}

function isFailed({ 'ia::status': status }: Item): boolean {
  return status >= 400 || status === 207;
}

function performPart(
  call: Call<'composite'>,
  part: Part,
  results: Results,
  isSimulated: (operationId: string) => boolean,
): Item {
  const sent = { path: part.path, headers: part.headers ?? {}, body: part.body };
  const inserted = insertResults(sent, results, () => call.holds('intacct.composite.result-type'));
  if ('problem' in inserted) return refusedItem(call, unknownResult(inserted.problem));
  const [path, search] = splitPath(inserted.value.path);
  if (path === call.operation.path) return refusedItem(call, nestedComposite());
  const located = locate(part.method, path);
  if (located?.found === true && !isSimulated(located.operation.id)) {
    call.restsOn(`operation ${located.operation.id}`, 'inferred');
    return refusedItem(call, notSimulatedPart(part.method, path));
  }
  const { headers, body } = inserted.value;
  const reply = call.performNested({
    ...call.request,
    method: part.method,
    path,
    search,
    headers: headersOf(call, { method: part.method, path }, headers),
    body: { bytes: body === undefined ? new Uint8Array() : Buffer.from(toJson(body)), tooLarge: false },
  });
  const item = toItem(reply.status, reply.body.toString());
  if (part.resultReference !== undefined) results.set(part.resultReference, item['ia::result']);
  return item;
}

function splitPath(path: string): readonly [path: string, search: string] {
  const mark = path.indexOf('?');
  return mark === -1 ? [path, ''] : [path.slice(0, mark), path.slice(mark + 1)];
}

/** The headers of a part: its own but `Prefer`, and those that say who calls and which formats are spoken. */
function headersOf(
  call: Call<'composite'>,
  part: { readonly method: string; readonly path: string },
  headers: NonNullable<Part['headers']>,
) {
  const { authorization, accept } = call.request.headers;
  const { prefer, ...partHeaders } = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const isKept = isDeferred(part, prefer) && !call.holds('intacct.composite.prefer');
  return { ...partHeaders, ...(isKept ? { prefer } : {}), authorization, accept, 'content-type': 'application/json' };
}

/** The item of a part that is not performed. */
function refusedItem(call: Call<'composite'>, failure: Failure): Item {
  const { 'ia::status': status, ...error } = failedItem(call, failure);
  return { ...error, 'ia::status': status };
}

type Envelope = { 'ia::result'?: unknown; 'ia::error'?: Item['ia::error']; 'ia::meta'?: Record<string, unknown> };

/** The reply to one part as an item of the whole reply. */
function toItem(status: number, text: string): Item {
  if (text === '') return { 'ia::status': status };
  const envelope = parseJson(text) as Envelope;
  const error = envelope['ia::error'] ?? (envelope['ia::result'] as Envelope | undefined)?.['ia::error'];
  if (error !== undefined) return { 'ia::error': error, 'ia::status': status };
  const { totalCount, ...meta } = envelope['ia::meta'] ?? {};
  return {
    'ia::result': envelope['ia::result'],
    'ia::meta': 'start' in meta ? { totalCount, ...meta } : { totalCount },
    'ia::status': status,
  };
}
