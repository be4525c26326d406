import type { ObjectSettings } from './kind.ts';
import { objectHandlers } from './objects.ts';

/** Positions, classes, shifts and unions work alike. */
const laborSetting: ObjectSettings = { maxLengths: { name: 80, description: 1000 }, frozenByTimesheets: true };

export const employeePositions = objectHandlers('EmployeePosition', laborSetting);
export const laborClasses = objectHandlers('LaborClass', laborSetting);
export const laborShifts = objectHandlers('LaborShift', laborSetting);
export const laborUnions = objectHandlers('LaborUnion', laborSetting);
export const entities = objectHandlers('Entity');
export const employees = objectHandlers('Employee', { requiresContact: true });
export const rateTables = objectHandlers('RateTable');
export const rateTableTimesheetLines = objectHandlers('RateTableTimesheetLine');
export const timesheets = objectHandlers('Timesheet');
export const timesheetLines = objectHandlers('TimesheetLine');
