import {
  postEntry,
  requireClosing,
  requireNewEntry,
  requireRemovable,
  requireRemovableLine,
} from '../general-ledger/general-ledger.ts';
import { contactTextTooLong } from '../refusals/dimensions.ts';
import { completeTimesheet, completeTimesheetLine } from '../time/time.ts';
import { requireBankCountry } from './employees.ts';
import type { ObjectSettings } from './kind.ts';
import { objectHandlers } from './objects.ts';

/** Positions, classes, shifts and unions work alike. */
const laborSetting: ObjectSettings = { maxLengths: { name: 80, description: 1000 }, frozenByTimesheets: true };

export const employeePositions = objectHandlers('EmployeePosition', laborSetting);
export const laborClasses = objectHandlers('LaborClass', laborSetting);
export const laborShifts = objectHandlers('LaborShift', laborSetting);
export const laborUnions = objectHandlers('LaborUnion', laborSetting);
export const entities = objectHandlers('Entity');
export const locations = objectHandlers('Location', { notTaken: 'description' });
export const departments = objectHandlers('Department');
export const classes = objectHandlers('Class');
export const contacts = objectHandlers('Contact', {
  maxLengths: {
    firstName: 40,
    middleName: 40,
    lastName: 40,
    companyName: 100,
    phone1: 30,
    phone2: 30,
    mobile: 30,
    fax: 30,
    email1: 200,
    email2: 200,
  },
  tooLong: contactTextTooLong,
});
export const users = objectHandlers('User');
export const employees = objectHandlers('Employee', { requiresContact: true, complete: requireBankCountry });
export const employeeRates = objectHandlers('EmployeeRate');
export const employeeBankFileSetups = objectHandlers('EmployeeBankFileSetup');
export const employeeTypes = objectHandlers('EmployeeType');
export const earningTypes = objectHandlers('EarningType');
export const positionSkills = objectHandlers('PositionSkill');
export const rateTables = objectHandlers('RateTable');
export const rateTableTimesheetLines = objectHandlers('RateTableTimesheetLine');
export const timeTypes = objectHandlers('TimeType');
export const timesheets = objectHandlers('Timesheet', { complete: completeTimesheet });
export const timesheetLines = objectHandlers('TimesheetLine', { complete: completeTimesheetLine });
export const accounts = objectHandlers('Account', { complete: requireClosing });
export const journals = objectHandlers('Journal');
export const journalEntries = objectHandlers('JournalEntry', {
  requireNew: requireNewEntry,
  complete: postEntry,
  requireRemovable,
});
export const journalEntryLines = objectHandlers('JournalEntryLine', { requireRemovable: requireRemovableLine });
