import type { Handlers } from '../../engine/call.ts';
import { getAsyncJobStatus } from './async-jobs.ts';
import { authorize } from './authorize.ts';
import * as bulkJobs from './bulk-jobs.ts';
import type { SageIntacct } from './call.ts';
import { composite } from './composite.ts';
import * as employee from './employee.ts';
import * as employeePosition from './employee-position.ts';
import type { operations } from './generated/types.ts';
import { introspectToken } from './introspect.ts';
import * as laborClass from './labor-class.ts';
import * as laborShift from './labor-shift.ts';
import * as laborUnion from './labor-union.ts';
import { getModel } from './model.ts';
import * as oauth2 from './oauth2.ts';
import { query } from './query.ts';
import * as rateTable from './rate-table.ts';
import * as rateTableTimesheetLine from './rate-table-timesheet-line.ts';
import { getSessionId } from './session.ts';
import * as timesheet from './timesheet.ts';
import * as timesheetLine from './timesheet-line.ts';

/** The simulated operations. What the contract has besides is answered from its examples. */
export const handlers: Handlers<operations, SageIntacct> = {
  ...employeePosition,
  ...laborClass,
  ...laborShift,
  ...laborUnion,
  ...employee,
  ...rateTable,
  ...rateTableTimesheetLine,
  ...timesheet,
  ...timesheetLine,
  query,
  getModel,
  composite,
  getSessionId,
  getAsyncJobStatus,
  ...bulkJobs,
  authorize,
  ...oauth2,
  introspectToken,
};
