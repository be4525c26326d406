import type { FtePercentage } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { employmentOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { listReply } from '../wire/list.ts';
import { ftePercentage as members } from '../wire/members.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/wire.ts';
import {
  datedLines,
  demandPercentage,
  demandValues,
  type LineKind,
  lineOf,
  refuseLast,
  refuseOutside,
  refuseSameDate,
  startLine,
} from './lines.ts';

const kind: LineKind = {
  what: 'Full-time equivalent (FTE) percentage (line)',
  short: 'FTE percentage',
  dto: 'EmploymentFtePercentagePatchDto',
  title: 'Employment validation error(s)',
  members,
};
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
  const employment = employmentOf(call, call.params.employmentId);
  const { FromDate, FtePercentage } = given(call);
  const start = startLine(call, employment, call.sequence('ftePercentage'));
  const line = save(call, { ...start, FromDate, FtePercentage });
  const headers = location(call, `/v2/Employees/Employments/${employment.Id}/FtePercentages/${line.Id}`);
  return { status: 201, headers, body: pick(line, names) };
}

/** PATCH /Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId} */
export function patchFtePercentage(call: Call<'patchFtePercentage'>): Reply<'patchFtePercentage'> {
  const line = save(call, patchedRecord(call, kind, percentageOf(call), call.body));
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

function save(call: Context, line: FtePercentage): FtePercentage {
  demandValues(call, kind, line, ['FromDate', 'FtePercentage']);
  demandPercentage(call, kind, 'FtePercentage', line.FtePercentage);
  refuseOutside(call, kind, line);
  refuseSameDate(call, call.state.ftePercentages, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.ftePercentages.put(line);
  return line;
}
