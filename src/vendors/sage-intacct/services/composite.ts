import { createLocate } from '../../../engine/http/router.ts';
import { contract } from '../generated/contract.ts';
import type { components } from '../generated/types.ts';
import { handlers } from '../handlers.ts';
import type { Call, Reply } from '../types.ts';
import { counts } from '../wire/envelope.ts';
import { performPart } from './parts.ts';
import { insertResults, type Results } from './result-references.ts';

type Part = components['schemas']['Composite'][number];
type Item = components['schemas']['CompositeReply']['ia::result'][number];

const locate = createLocate(contract, false);
const skipped: Item = {
  'ia::error': { code: 'unprocessed', message: 'Operation skipped due to atomic transaction failure' },
  'ia::status': 422,
};

/** `POST /services/core/composite` */
export function composite(call: Call<'composite'>): Reply<'composite'> {
  call.rule('intacct.composite.sequence');
  const results: Results = new Map();
  const items: Item[] = [];
  for (const part of call.body) items.push(items.some(isFailed) ? skipped : run(call, part, results));
  const failed = items.filter(isFailed).length;
  if (failed === 0) return { status: 200, body: { 'ia::result': items, 'ia::meta': { totalCount: items.length } } };
  return { status: 207, body: { 'ia::result': items, 'ia::meta': counts(items.length, items.length - failed) } };
}

function isFailed({ 'ia::status': status }: Item): boolean {
  return status >= 400 || status === 207;
}

function run(call: Call<'composite'>, part: Part, results: Results): Item {
  const inserted = insertResults({ path: part.path, headers: part.headers ?? {}, body: part.body }, results);
  if ('fault' in inserted) {
    call.rule('intacct.composite.unknown-result');
    return refused(400, inserted.fault);
  }
  const { path, headers, body } = inserted.value;
  const mark = path.indexOf('?');
  const bare = mark === -1 ? path : path.slice(0, mark);
  if (bare === call.operation.path) {
    call.rule('intacct.composite.nested');
    return refused(400, 'A composite request cannot hold another one');
  }
  const located = locate(part.method, bare);
  if (located?.found === true && !Object.hasOwn(handlers, located.operation.id)) {
    return refused(501, `Paystub does not simulate ${part.method} ${bare}`);
  }
  const { authorization, accept } = call.request.headers;
  const { prefer, ...own } = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const answer = performPart(call, {
    ...call.request,
    method: part.method,
    path: bare,
    search: mark === -1 ? '' : path.slice(mark + 1),
    headers: { ...own, authorization, accept, 'content-type': 'application/json' },
    body: { bytes: body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body)), tooLarge: false },
  });
  const item = itemOf(answer.status, answer.body.toString());
  if (part.resultReference !== undefined) results.set(part.resultReference, item['ia::result']);
  return item;
}

function refused(status: number, message: string): Item {
  return { 'ia::error': { code: 'invalidRequest', message }, 'ia::status': status };
}

type Envelope = { 'ia::result'?: unknown; 'ia::error'?: Item['ia::error']; 'ia::meta'?: Record<string, unknown> };

/** The answer of one request as it stands in the answer of the whole. */
function itemOf(status: number, text: string): Item {
  if (text === '') return { 'ia::status': status };
  const envelope: Envelope = JSON.parse(text);
  const error = envelope['ia::error'] ?? (envelope['ia::result'] as Envelope | undefined)?.['ia::error'];
  if (error !== undefined) return { 'ia::error': error, 'ia::status': status };
  const { totalCount, ...meta } = envelope['ia::meta'] ?? {};
  return {
    'ia::result': envelope['ia::result'],
    'ia::meta': 'start' in meta ? { totalCount, ...meta } : { totalCount },
    'ia::status': status,
  };
}
