import type { Call, Context, Reply } from './call.ts';
import { location } from './created.ts';
import { invalid, valuesMissing } from './errors.ts';
import { employmentOf } from './find.ts';
import { given } from './given.ts';
import { datedLines, type LineKind, lineOf, refuseLast, refuseSameDate } from './lines.ts';
import { listReply } from './list.ts';
import { ftePercentage as members } from './members.ts';
import { movesStamp, patched } from './patch.ts';
import { stampOf } from './stamp.ts';
import type { FtePercentage } from './tables.ts';
import { pick } from './wire.ts';

const kind: LineKind = { what: 'Full-time equivalent (FTE) percentage (line)', short: 'FTE percentage' };
const title = 'Employment validation error(s)';
const writable = Object.keys(members) as (keyof typeof members)[];
const names = [
  'Id',
  'EmployeeId',
  'EmploymentId',
  'FromDate',
  'FtePercentage',
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /Employees/Employments/{employmentId}/FtePercentages */
export function getFtePercentages(call: Call<'getFtePercentages'>): Reply<'getFtePercentages'> {
  const lines = datedLines(call, call.state.ftePercentages, call.params.employmentId);
  return listReply(call, lines, names, (line) => pick(line, names));
}

/** GET /Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId} */
export function getFtePercentageById(call: Call<'getFtePercentageById'>): Reply<'getFtePercentageById'> {
  return { status: 200, body: pick(percentageOf(call), names) };
}

/** POST /Employees/Employments/{employmentId}/FtePercentages */
export function postFtePercentage(call: Call<'postFtePercentage'>): Reply<'postFtePercentage'> {
  const { Id: EmploymentId, EmployeeId } = employmentOf(call, call.params.employmentId);
  const body = given(call);
  const now = stampOf(call);
  const line: FtePercentage = {
    client: call.caller.client,
    Id: call.sequence('ftePercentage'),
    EmployeeId,
    EmploymentId,
    FromDate: body.FromDate,
    FtePercentage: body.FtePercentage,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
  save(call, line);
  const headers = location(call, `/v2/Employees/Employments/${EmploymentId}/FtePercentages/${line.Id}`);
  return { status: 201, headers, body: pick(line, names) };
}

/** PATCH /Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId} */
export function patchFtePercentage(call: Call<'patchFtePercentage'>): Reply<'patchFtePercentage'> {
  const current = percentageOf(call);
  const before = pick(current, writable);
  const after = patched(call, { dto: 'EmploymentFtePercentagePatchDto', title, members }, before, call.body);
  const LastChangedDateTimeOffset = movesStamp(call, before, after) ? stampOf(call) : current.LastChangedDateTimeOffset;
  const line = { ...current, ...after, LastChangedDateTimeOffset };
  save(call, line);
  return { status: 200, body: pick(line, names) };
}

/** DELETE /Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId} */
export function deleteFtePercentage(call: Call<'deleteFtePercentage'>): Reply<'deleteFtePercentage'> {
  const line = percentageOf(call);
  refuseLast(call, call.state.ftePercentages, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.ftePercentages.delete(String(line.Id));
  return { status: 200 };
}

function percentageOf(
  call: Call<'getFtePercentageById' | 'patchFtePercentage' | 'deleteFtePercentage'>,
): FtePercentage {
  const { employmentId, ftePercentageId } = call.params;
  return lineOf(call, call.state.ftePercentages, kind, employmentId, ftePercentageId);
}

function save(call: Context, line: FtePercentage): void {
  const missing = (['FromDate', 'FtePercentage'] as const).filter((name) => line[name] === null);
  if (missing.length > 0) {
    call.rule('poweroffice.body.required');
    throw valuesMissing(title, missing);
  }
  const { FtePercentage: percentage } = line;
  if (percentage === null || percentage < 0 || percentage > 100) {
    call.rule('poweroffice.line.percentage-range');
    throw invalid(title, 'FtePercentage must be between 0 and 100.');
  }
  refuseSameDate(call, call.state.ftePercentages, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.ftePercentages.put(line);
}
