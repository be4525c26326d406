import { parseJson, toJson } from '../../../engine/http/json.ts';
import { requirePermission } from '../access/permissions.ts';
import { notSimulated } from '../refusals/paystub.ts';
import { invalidBulkOrder, unknownBulkJob } from '../refusals/services.ts';
import type { Job } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { counts, single } from '../wire/envelope.ts';
import { findKnownObject } from '../wire/known.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { findModel } from '../wire/object-models.ts';

type BulkCall = Call<'createBulkJob'>;
type Operation = 'create' | 'update' | 'delete';
/** A bulk job as its request orders it: one operation on each of many records. */
type Order = { readonly model: ObjectModel; readonly operation: Operation; readonly items: readonly unknown[] };

const methods = { create: 'POST', update: 'PATCH', delete: 'DELETE' } as const;
const rights = { create: 'add', update: 'update', delete: 'delete' } as const;
/** Milliseconds from queueing to start and to finish. */
const startsAfter = 5000;
const finishesAfter = 10_000;

/** `POST /services/bulk/job/create` */
export function createBulkJob(call: BulkCall): Reply<'createBulkJob'> {
  const { model, operation, items } = readOrder(call);
  requirePermission(call, `${model.name}:${rights[operation]}`);
  const performed = items.length === 0 || call.holds('intacct.bulk.done-at-once') ? items : [];
  const report = performed.map((item) => performItem(call, model, operation, item));
  const id = call.ids.uuid();
  const { userKey, clientId } = call.caller;
  const failed = report.filter(({ 'ia::status': status }) => status >= 400).length;
  call.state.job.put({
    id,
    kind: 'bulk',
    userKey,
    clientId,
    queued: call.now,
    outcome: items.length,
    failed,
    report: toJson(report),
  });
  const createdDateTime = new Date(call.now).toISOString().slice(0, 19); // Sage's sample has no zone here
  return { status: 200, body: single({ jobId: id, statusURL: statusUrl(id), createdDateTime }) };
}

/** `GET /services/bulk/job/status` */
export function getBulkJobStatus(call: Call<'getBulkJobStatus'>): Reply<'getBulkJobStatus'> {
  const { jobId, download } = call.query;
  const job = call.state.job.get(jobId);
  if (job === undefined || job.kind !== 'bulk' || job.clientId !== call.caller.clientId) {
    throw unknownBulkJob(jobId);
  }
  const age = call.now - job.queued;
  const done = age >= finishesAfter;
  if (done && download === 'true') return showFile(call, job);
  call.applies('intacct.bulk.status');
  const state = {
    jobId,
    status: done ? 'completed' : age < startsAfter ? 'queued' : 'processing',
    percentComplete: done ? 100 : age < startsAfter ? 0 : 50,
  } as const;
  const files = { downloadURL: `${statusUrl(jobId)}&download=true`, jobStatusFile: `${jobId}-response.json` };
  return {
    status: 200,
    body: {
      'ia::result': done ? { ...state, ...files } : state,
      'ia::meta': counts(job.outcome, job.outcome - job.failed),
    },
  };
}

function showFile(call: Call<'getBulkJobStatus'>, { report = '[]' }: Job): Reply<'getBulkJobStatus'> {
  if (report !== '[]') call.applies('intacct.bulk.file');
  return { status: 200, body: parseJson(report) as Record<string, unknown>[] };
}

function statusUrl(id: string): string {
  return `/services/bulk/job/status?jobId=${id}`;
}

function readOrder(call: BulkCall): Order {
  const { 'ia::requestBody': text, ...files } = call.body;
  const [file] = Object.values(files);
  const order = parseObject(text, 'ia::requestBody') as Record<string, unknown>;
  const { objectName, operation, fileContentType, jobFile } = order;
  const model = requireModel(call, objectName);
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') {
    throw invalidBulkOrder('operation must be create, update or delete');
  }
  if (typeof jobFile !== 'string') throw invalidBulkOrder('jobFile is required');
  if (fileContentType !== 'json') throw invalidBulkOrder('fileContentType must be json');
  if (file === undefined) throw invalidBulkOrder('the file is missing');
  const items = parseObject(file, 'the file');
  if (!Array.isArray(items)) throw invalidBulkOrder('the file must be a JSON array');
  return { model, operation, items };
}

/** Requires the model of the kind of object that an order names. @throws Failure 400, or 501 where Paystub lacks it */
function requireModel(call: BulkCall, objectName: unknown): ObjectModel {
  const name = typeof objectName === 'string' ? objectName : '';
  const model = findModel(name);
  if (model !== undefined) return model;
  const known = findKnownObject(name);
  if (known === undefined) throw invalidBulkOrder(`objectName ${String(objectName)} does not exist`);
  call.restsOn(`object ${known}`, 'inferred');
  throw notSimulated(`bulk jobs of ${known}`);
}

/** Parses a JSON object or array. @param name what a failure calls the text */
function parseObject(text: string, name: string): object {
  try {
    const value: unknown = parseJson(text);
    toJson(value); // throws where it nests deeper than the stack holds; its parts are serialized again later
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // the same refusal as for JSON that is no object
  }
  throw invalidBulkOrder(`${name} is not valid JSON`);
}

/** Does one record as the request of its own that it stands for. */
function performItem(
  call: BulkCall,
  model: ObjectModel,
  operation: Operation,
  item: unknown,
): { 'ia::status': number } {
  const { key, ...rest } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const path = `/objects/${model.name}${operation === 'create' ? '' : `/${encodeURIComponent(String(key))}`}`;
  const payload = operation === 'delete' ? undefined : operation === 'create' ? item : rest;
  const { authorization } = call.request.headers;
  const reply = call.performNested({
    ...call.request,
    method: methods[operation],
    path,
    search: '',
    headers: { authorization, 'content-type': 'application/json' },
    body: { bytes: payload === undefined ? new Uint8Array() : Buffer.from(toJson(payload)), tooLarge: false },
  });
  const text = reply.body.toString();
  const result = text === '' ? {} : (parseJson(text) as Record<string, Record<string, unknown>>)['ia::result'];
  return { ...result, 'ia::status': reply.status };
}
