import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** The lines of employments. */
export const lineRules = defineRules({
  'poweroffice.lines.by-date': {
    summary: 'Lines come by FromDate, the earliest first.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
    twin: { summary: 'The latest comes first.' },
  },
  'poweroffice.line.same-date': {
    summary: 'A second line of a kind from the same day.',
    evidence: 'inferred',
    source: 'It would leave open which line counts',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.line.outside-employment': {
    summary: 'A line from before its employment starts or after it ends.',
    evidence: 'inferred',
    source: 'Nothing forbids it, and an import of what was needs it',
    variants: { allowed: 'it is saved', refused: '400' },
    default: 'allowed',
  },
  'poweroffice.line.leaves-employment-stamp': {
    summary: 'Changes of lines do not move the LastChangedDateTimeOffset of the employment.',
    evidence: 'documented',
    source: sources.employees,
    twin: { summary: 'They move it.' },
  },
  'poweroffice.salary.computed-rate': {
    summary: 'What HourlyRate a FixedWage line gives that was saved without one.',
    evidence: 'inferred',
    source: `${sources.employees}: "calculated if null", without saying whether it is given`,
    variants: { null: 'null', computed: 'the annual salary over FullTimeHoursPerWeek times 52' },
    default: 'null',
  },
  'poweroffice.lines.by-creation': {
    summary: 'Lines whose ids are no numbers come in the order of their creation.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
    twin: { summary: 'The newest comes first.' },
  },
  'poweroffice.absence.defaults': {
    summary: 'The booleans of a leave or layoff are false if they are not given.',
    evidence: 'inferred',
    source: `${sources.employees}: example values of the members`,
    twin: { summary: 'They are null.' },
  },
  'poweroffice.absence.reporting-id': {
    summary: 'Go gives a leave or layoff a ReportingId if none is given: POGO_ and six digits.',
    evidence: 'documented',
    source: `${sources.employees}: "If not set, Go will assign an id", example POGO_123abc`,
    twin: { summary: 'It is null.' },
  },
  'poweroffice.absence.overlaps': {
    summary: 'A leave that overlaps another one of the employment, or a layoff another layoff.',
    evidence: 'inferred',
    source: 'Nothing forbids it',
    variants: { allowed: 'it is saved', refused: '400' },
    default: 'allowed',
  },
  'poweroffice.absence.delete-reported': {
    summary: 'Deleting a leave or layoff that is EndedAndReported.',
    evidence: 'inferred',
    source: `${sources.employees} declares 409 without a cause; the rule and text are those of the employment`,
    variants: { refused: '409', deleted: 'it is deleted' },
    default: 'refused',
  },
  'poweroffice.fixed-salary.defaults': {
    summary:
      'IsActive and UseRemittance are true, IsCarPool and WorkDriveExceedsKilometerLimit false if they are not given.',
    evidence: 'documented',
    source: sources.employees,
    twin: { summary: 'They are null.' },
  },
  'poweroffice.fixed-salary.processing-type': {
    summary: "The pay item's processing type decides which members a line needs and may have.",
    evidence: 'documented',
    source: `${sources.go}: texts of the enum ProcessingType; change log of 2025-01-15`,
    twin: { summary: 'A line may have and lack any member.' },
  },
  'poweroffice.fixed-salary.patch-checks': {
    summary: 'Whether a PATCH is held against the processing type as well.',
    evidence: 'inferred',
    source: 'The change log of 2025-01-15 speaks of POST',
    variants: { checked: 'it is', unchecked: 'it is not' },
    default: 'checked',
  },
});
