import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Dto, Full, Leave } from '../tables.ts';
import { pick } from '../wire/pick.ts';
import { completeAbsence, optionalMembers, refuseOverlap, refuseReported, requirePeriod } from './absences.ts';
import { lineResource } from './line-resource.ts';
import { requirePercentage, sortByCreation } from './lines.ts';

const words = { noun: 'Leave (line)', kind: 'leave' };
const names = namesOf(schemas.EmploymentLeaveDto);

/** The leaves of an employment. */
export const leaves = lineResource<Leave, Dto<'EmploymentLeavePostDto'>, Full<'EmploymentLeaveDto'>, 'leaveId'>({
  words,
  target: {
    dto: 'EmploymentLeavePatchDto',
    title: 'Employment validation error(s)',
    members: schemas.EmploymentLeavePatchDto,
  },
  segment: 'Leaves',
  idParameter: 'leaveId',
  table: (state) => state.leaves,
  names,
  body: schemas.EmploymentLeavePostDto,
  sort: sortByCreation,
  newId: (call) => call.ids.uuid(),
  create: (_call, start, body) => {
    const { TypeOfLeave, StartDate, LeavePercentage } = body;
    return { ...start, TypeOfLeave, StartDate, LeavePercentage, ...optionalMembers(body) };
  },
  complete: completeAbsence,
  check: (call, line, lines) => {
    requirePercentage('LeavePercentage', line.LeavePercentage);
    requirePeriod(line);
    refuseOverlap(call, words, lines, line);
  },
  beforeDelete: (call, line) => refuseReported(call, words, line),
  show: (_call, line) => pick(line, names),
});
