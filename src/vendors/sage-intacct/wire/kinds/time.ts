import * as schemas from '../../generated/schemas.ts';
import { timeDimensionObjects } from './dimension-objects.ts';
import type { KindFacts } from './kind-facts.ts';

/** Time types and timesheets, by the names of their schemas in the contract. */
export const timeKinds = {
  TimeType: {
    schema: schemas.TimeType,
    name: 'time/time-type',
    title: 'Time type',
    newer: true,
    unnamed: ['earningType'],
    refersTo: {
      earningType: 'company-config/earning-type',
      glAccount: 'general-ledger/account',
      offsetGLAccount: 'general-ledger/account',
    },
    notSimulated: '',
  },
  Timesheet: {
    schema: schemas.Timesheet,
    name: 'time/timesheet',
    title: 'Timesheet',
    keyIsId: true,
    unnamed: ['employee'],
    notSimulated: `
      postingDate unitOfMeasure hoursInDay calculationMethod postActualLaborCost employeeContact
      attachment employeeClassId employeeDepartmentId employeeLocation employeePositionId`,
  },
  TimesheetLine: {
    schema: schemas.TimesheetLine,
    name: 'time/timesheet-line',
    title: 'Timesheet line',
    keyIsId: true,
    owner: 'timesheet',
    unnamed: ['timesheet', 'timeType'],
    refersTo: { timeType: 'time/time-type', ...timeDimensionObjects },
    fields: { lineNumber: { readOnly: true, nullable: true } },
    groupsNotSimulated: { dimensions: 'warehouse asset affiliateEntity' },
    notSimulated: `
      state isBilled statisticalJournal billableUtilizedAccount
      nonBillableUtilizedAccount billableNonUtilizedAccount nonBillableNonUtilizedAccount hours
      externalPayroll billableUtilizedGLAccount nonBillableUtilizedGLAccount billableNonUtilizedGLAccount
      nonBillableNonUtilizedGLAccount`,
  },
} as const satisfies { readonly [schema: string]: KindFacts };
