import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Dto, FtePercentage, Full } from '../tables.ts';
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
  body: schemas.EmploymentFtePercentagePostDto,
  sort: sortByDate,
  newId: (call) => call.sequence('ftePercentage'),
  create: (_call, start, { FromDate, FtePercentage }) => ({
    ...start,
    FromDate,
    FtePercentage,
  }),
  check: (call, line, lines) => {
    requirePercentage('FtePercentage', line.FtePercentage);
    refuseOutside(call, line);
    refuseSameDate(call, words, lines, line);
  },
  beforeDelete: (_call, line, lines) => refuseLast(words, lines, line),
  show: (_call, line) => pick(line, names),
});
