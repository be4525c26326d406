import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Dto, FtePercentage, Full } from '../tables.ts';
import type { Context } from '../types.ts';
import { pick } from '../wire/pick.ts';
import { lineResource } from './line-resource.ts';
import { refuseLast, refuseOutside, refuseSameDate, requirePercentage, sortByDate } from './lines.ts';

const words = { noun: 'Full-time equivalent (FTE) percentage (line)', kind: 'FTE percentage' };
const names = namesOf(schemas.EmploymentFtePercentageDto);

/** The full-time percentage lines of an employment, each from a date on. */
export const ftePercentages = lineResource<
  FtePercentage,
  Dto<'EmploymentFtePercentagePostDto'>,
  Full<'EmploymentFtePercentageDto'>,
  'ftePercentageId'
>({
  words,
  target: {
    dto: 'EmploymentFtePercentagePatchDto',
    title: 'Employment validation error(s)',
    members: schemas.EmploymentFtePercentagePatchDto,
  },
  segment: 'FtePercentages',
  idParameter: 'ftePercentageId',
  table: (state) => state.ftePercentages,
  names,
  required: ['FromDate', 'FtePercentage'],
  sort: sortByDate,
  newId: (call) => call.sequence('ftePercentage'),
  create: (_call, start, { FromDate, FtePercentage }) => ({
    ...start,
    FromDate,
    FtePercentage,
  }),
  check: (call, line) => {
    requirePercentage('FtePercentage', line.FtePercentage);
    refuseOutside(call, line);
    refuseSameDate(call, words, linesBeside(call, line), line);
  },
  beforeDelete: (call, line) => {
    refuseLast(call, words, linesBeside(call, line), line);
    call.rule('poweroffice.line.leaves-employment-stamp');
  },
  show: (_call, line) => pick(line, names),
});

function linesBeside({ state }: Context, { EmploymentId }: FtePercentage): readonly FtePercentage[] {
  return state.ftePercentages.by('employment', String(EmploymentId));
}
