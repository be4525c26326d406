import { demandRight } from '../access/permissions.ts';
import { findModel, type ObjectModel } from '../objects/object-model.ts';
import { invalidBulk, jobNotFound } from '../refusals/errors.ts';
import type { Call, Reply } from '../types.ts';
import { counts, single } from '../wire/envelope.ts';
import { performPart } from './parts.ts';

type Order = { readonly model: ObjectModel; readonly operation: Operation; readonly items: readonly unknown[] };
type Operation = 'create' | 'update' | 'delete';

const methods = { create: 'POST', update: 'PATCH', delete: 'DELETE' } as const;
const rights = { create: 'add', update: 'update', delete: 'delete' } as const;
/** When a job is worked on and when it is done, in milliseconds after it was queued. */
const starts = 5000;
const finishes = 10_000;

/** `POST /services/bulk/job/create` */
export function createBulkJob(call: Call<'createBulkJob'>): Reply<'createBulkJob'> {
  call.rule('intacct.bulk.done-at-once');
  const { model, operation, items } = readOrder(call);
  demandRight(call, rights[operation], model.name);
  const report = items.map((item) => perform(call, model, operation, item));
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
    report: JSON.stringify(report),
  });
  const createdDateTime = new Date(call.now).toISOString().slice(0, 19); // Sage's sample has no zone here
  return { status: 200, body: single({ jobId: id, statusURL: statusUrl(id), createdDateTime }) };
}

/** `GET /services/bulk/job/status` */
export function getBulkJobStatus(call: Call<'getBulkJobStatus'>): Reply<'getBulkJobStatus'> {
  call.rule('intacct.bulk.status');
  const { jobId, download } = call.query;
  const job = call.state.job.get(jobId);
  if (job === undefined || job.kind !== 'bulk' || job.clientId !== call.caller.clientId) {
    throw jobNotFound(`Bulk job ${jobId} could not be found`);
  }
  const age = call.now - job.queued;
  const done = age >= finishes;
  if (done && download === 'true') return { status: 200, body: JSON.parse(job.report ?? '[]') };
  const state = {
    jobId,
    status: done ? 'completed' : age < starts ? 'queued' : 'processing',
    percentComplete: done ? 100 : age < starts ? 0 : 50,
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

function statusUrl(id: string): string {
  return `/services/bulk/job/status?jobId=${id}`;
}

function readOrder(call: Call<'createBulkJob'>): Order {
  const { 'ia::requestBody': order, ...files } = call.body;
  const [file] = Object.values(files);
  const { objectName, operation, fileContentType, jobFile } = parse(call, order, 'ia::requestBody') as Record<
    string,
    unknown
  >;
  const model = typeof objectName === 'string' ? findModel(objectName) : undefined;
  if (model === undefined) throw refuse(call, `objectName ${String(objectName)} does not exist`);
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') {
    throw refuse(call, 'operation must be create, update or delete');
  }
  if (typeof jobFile !== 'string') throw refuse(call, 'jobFile is required');
  if (fileContentType !== 'json') throw refuse(call, 'fileContentType must be json');
  if (file === undefined) throw refuse(call, 'the file is missing');
  const items = parse(call, file, 'the file');
  if (!Array.isArray(items)) throw refuse(call, 'the file must be a JSON array');
  return { model, operation, items };
}

function parse(call: Call<'createBulkJob'>, text: string, what: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    JSON.stringify(value); // throws where it nests deeper than the stack holds; what is sent on has to be written again
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // the same refusal as for JSON that is not an object
  }
  throw refuse(call, `${what} is not valid JSON`);
}

function refuse(call: Call<'createBulkJob'>, message: string) {
  call.rule('intacct.bulk.order');
  return invalidBulk(message);
}

/** Does one record as the request of its own that it stands for. */
function perform(
  call: Call<'createBulkJob'>,
  model: ObjectModel,
  operation: Operation,
  item: unknown,
): { 'ia::status': number } {
  const { key, ...rest } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const path = `/objects/${model.name}${operation === 'create' ? '' : `/${encodeURIComponent(String(key))}`}`;
  const payload = operation === 'delete' ? undefined : operation === 'create' ? item : rest;
  const { authorization } = call.request.headers;
  const answer = performPart(call, {
    ...call.request,
    method: methods[operation],
    path,
    search: '',
    headers: { authorization, 'content-type': 'application/json' },
    body: { bytes: payload === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(payload)), tooLarge: false },
  });
  const text = answer.body.toString();
  const result = text === '' ? {} : (JSON.parse(text) as Record<string, Record<string, unknown>>)['ia::result'];
  return { ...result, 'ia::status': answer.status };
}
