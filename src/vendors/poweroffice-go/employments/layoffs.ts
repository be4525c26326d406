import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Dto, Full, Layoff } from '../tables.ts';
import { pick } from '../wire/pick.ts';
import { completeAbsence, optionalMembers, refuseOverlap, refuseReported, requirePeriod } from './absences.ts';
import { lineResource } from './line-resource.ts';
import { requirePercentage, sortByCreation } from './lines.ts';

const words = { noun: 'Layoff (line)', kind: 'layoff' };
const names = namesOf(schemas.EmploymentLayoffDto);

/** The layoffs of an employment. */
export const layoffs = lineResource<Layoff, Dto<'EmploymentLayoffPostDto'>, Full<'EmploymentLayoffDto'>, 'layoffId'>({
  words,
  target: {
    dto: 'EmploymentLayoffPatchDto',
    title: 'Employment validation error(s)',
    members: schemas.EmploymentLayoffPatchDto,
  },
  segment: 'Layoffs',
  idParameter: 'layoffId',
  table: (state) => state.layoffs,
  names,
  body: schemas.EmploymentLayoffPostDto,
  sort: sortByCreation,
  newId: (call) => call.ids.uuid(),
  create: (_call, start, body) => {
    const { StartDate, LayoffPercentage } = body;
    return { ...start, StartDate, LayoffPercentage, ...optionalMembers(body) };
  },
  complete: completeAbsence,
  check: (call, line, lines) => {
    requirePercentage('LayoffPercentage', line.LayoffPercentage);
    requirePeriod(line);
    refuseOverlap(call, words, lines, line);
  },
  beforeDelete: (call, line) => refuseReported(call, words, line),
  show: (_call, line) => pick(line, names),
});
