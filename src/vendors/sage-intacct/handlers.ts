import type { Handlers } from '../../engine/request/context.ts';
import { authorize } from './access/authorize.ts';
import { introspectToken } from './access/introspect.ts';
import * as oauth2 from './access/oauth2.ts';
import { getSessionId } from './access/session.ts';
import type { operations } from './generated/types.ts';
import * as employee from './objects/employee.ts';
import * as employeePosition from './objects/employee-position.ts';
import * as laborClass from './objects/labor-class.ts';
import * as laborShift from './objects/labor-shift.ts';
import * as laborUnion from './objects/labor-union.ts';
import * as rateTable from './objects/rate-table.ts';
import * as rateTableTimesheetLine from './objects/rate-table-timesheet-line.ts';
import * as timesheet from './objects/timesheet.ts';
import * as timesheetLine from './objects/timesheet-line.ts';
import { query } from './query/query.ts';
import { getAsyncJobStatus } from './services/async-jobs.ts';
import * as bulkJobs from './services/bulk-jobs.ts';
import { composite } from './services/composite.ts';
import { getModel } from './services/model.ts';
import type { SageIntacct } from './types.ts';

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
