import type { components } from '../generated/types.ts';
import * as models from '../wire/object-model.ts';
import type { ObjectSettings } from './kind.ts';
import { objectHandlers } from './objects.ts';

type Schemas = components['schemas'];

/** Positions, classes, shifts and unions work alike. */
const laborSetting: ObjectSettings = { maxLengths: { name: 80, description: 1000 }, frozenByTimesheets: true };

export const employeePositions = objectHandlers<Schemas['EmployeePosition']>(models.employeePosition, laborSetting);
export const laborClasses = objectHandlers<Schemas['LaborClass']>(models.laborClass, laborSetting);
export const laborShifts = objectHandlers<Schemas['LaborShift']>(models.laborShift, laborSetting);
export const laborUnions = objectHandlers<Schemas['LaborUnion']>(models.laborUnion, laborSetting);
export const employees = objectHandlers<Schemas['Employee']>(models.employee);
export const rateTables = objectHandlers<Schemas['RateTable']>(models.rateTable);
export const rateTableTimesheetLines = objectHandlers<Schemas['RateTableTimesheetLine']>(models.rateTableTimesheetLine);
export const timesheets = objectHandlers<Schemas['Timesheet']>(models.timesheet);
export const timesheetLines = objectHandlers<Schemas['TimesheetLine']>(models.timesheetLine);
