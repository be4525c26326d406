import type { Handlers } from '../../engine/request/handler-types.ts';
import { authorize } from './access/authorize.ts';
import { introspectToken } from './access/introspect.ts';
import { getSessionId } from './access/session.ts';
import { createToken, revokeToken } from './access/token-endpoint.ts';
import type { operations } from './generated/types.ts';
import {
  accounts,
  classes,
  contacts,
  departments,
  earningTypes,
  employeeBankFileSetups,
  employeePositions,
  employeeRates,
  employees,
  employeeTypes,
  entities,
  journalEntries,
  journalEntryLines,
  journals,
  laborClasses,
  laborShifts,
  laborUnions,
  locations,
  positionSkills,
  rateTables,
  rateTableTimesheetLines,
  timesheetLines,
  timesheets,
  timeTypes,
  users,
} from './objects/resources.ts';
import { query } from './query/query.ts';
import { getAsyncJobStatus } from './services/async-jobs.ts';
import { createBulkJob, getBulkJobStatus } from './services/bulk-jobs.ts';
import { composite } from './services/composite.ts';
import { listDimensions } from './services/dimensions.ts';
import { getModel } from './services/model.ts';
import type { SageIntacct } from './types.ts';

/** The simulated operations. The others of the contract are answered from its examples. */
export const handlers: Handlers<operations, SageIntacct> = {
  listEmployeePositions: employeePositions.list,
  createEmployeePosition: employeePositions.create,
  updateEmployeePositions: employeePositions.updateSeveral,
  getEmployeePosition: employeePositions.get,
  updateEmployeePosition: employeePositions.update,
  deleteEmployeePosition: employeePositions.remove,

  listLaborClasses: laborClasses.list,
  createLaborClass: laborClasses.create,
  updateLaborClasses: laborClasses.updateSeveral,
  getLaborClass: laborClasses.get,
  updateLaborClass: laborClasses.update,
  deleteLaborClass: laborClasses.remove,

  listLaborShifts: laborShifts.list,
  createLaborShift: laborShifts.create,
  updateLaborShifts: laborShifts.updateSeveral,
  getLaborShift: laborShifts.get,
  updateLaborShift: laborShifts.update,
  deleteLaborShift: laborShifts.remove,

  listLaborUnions: laborUnions.list,
  createLaborUnion: laborUnions.create,
  updateLaborUnions: laborUnions.updateSeveral,
  getLaborUnion: laborUnions.get,
  updateLaborUnion: laborUnions.update,
  deleteLaborUnion: laborUnions.remove,

  listEmployees: employees.list,
  createEmployee: employees.create,
  updateEmployees: employees.updateSeveral,
  getEmployee: employees.get,
  updateEmployee: employees.update,
  deleteEmployee: employees.remove,

  listEmployeeRates: employeeRates.list,
  getEmployeeRate: employeeRates.get,
  deleteEmployeeRate: employeeRates.remove,

  listEmployeeBankFileSetups: employeeBankFileSetups.list,
  getEmployeeBankFileSetup: employeeBankFileSetups.get,

  listEmployeeTypes: employeeTypes.list,
  createEmployeeType: employeeTypes.create,
  updateEmployeeTypes: employeeTypes.updateSeveral,
  getEmployeeType: employeeTypes.get,
  updateEmployeeType: employeeTypes.update,
  deleteEmployeeType: employeeTypes.remove,

  listEarningTypes: earningTypes.list,
  createEarningType: earningTypes.create,
  updateEarningTypes: earningTypes.updateSeveral,
  getEarningType: earningTypes.get,
  updateEarningType: earningTypes.update,
  deleteEarningType: earningTypes.remove,

  listPositionSkills: positionSkills.list,
  createPositionSkill: positionSkills.create,
  updatePositionSkills: positionSkills.updateSeveral,
  getPositionSkill: positionSkills.get,
  updatePositionSkill: positionSkills.update,
  deletePositionSkill: positionSkills.remove,

  listEntities: entities.list,
  getEntity: entities.get,

  listLocations: locations.list,
  createLocation: locations.create,
  updateLocations: locations.updateSeveral,
  getLocation: locations.get,
  updateLocation: locations.update,
  deleteLocation: locations.remove,

  listDepartments: departments.list,
  createDepartment: departments.create,
  updateDepartments: departments.updateSeveral,
  getDepartment: departments.get,
  updateDepartment: departments.update,
  deleteDepartment: departments.remove,

  listClasses: classes.list,
  createClass: classes.create,
  updateClasses: classes.updateSeveral,
  getClass: classes.get,
  updateClass: classes.update,
  deleteClass: classes.remove,

  listContacts: contacts.list,
  createContact: contacts.create,
  updateContacts: contacts.updateSeveral,
  getContact: contacts.get,
  updateContact: contacts.update,
  deleteContact: contacts.remove,

  listUsers: users.list,
  getUser: users.get,

  listAccounts: accounts.list,
  createAccount: accounts.create,
  updateAccounts: accounts.updateSeveral,
  getAccount: accounts.get,
  updateAccount: accounts.update,
  deleteAccount: accounts.remove,

  listJournals: journals.list,
  createJournal: journals.create,
  updateJournals: journals.updateSeveral,
  getJournal: journals.get,
  updateJournal: journals.update,
  deleteJournal: journals.remove,

  listJournalEntries: journalEntries.list,
  createJournalEntry: journalEntries.create,
  updateJournalEntries: journalEntries.updateSeveral,
  getJournalEntry: journalEntries.get,
  updateJournalEntry: journalEntries.update,
  deleteJournalEntry: journalEntries.remove,

  listJournalEntryLines: journalEntryLines.list,
  getJournalEntryLine: journalEntryLines.get,
  deleteJournalEntryLine: journalEntryLines.remove,

  listRateTables: rateTables.list,
  createRateTable: rateTables.create,
  updateRateTables: rateTables.updateSeveral,
  getRateTable: rateTables.get,
  updateRateTable: rateTables.update,
  deleteRateTable: rateTables.remove,

  listRateTableTimesheetLines: rateTableTimesheetLines.list,
  getRateTableTimesheetLine: rateTableTimesheetLines.get,

  listTimeTypes: timeTypes.list,
  createTimeType: timeTypes.create,
  updateTimeTypes: timeTypes.updateSeveral,
  getTimeType: timeTypes.get,
  updateTimeType: timeTypes.update,
  deleteTimeType: timeTypes.remove,

  listTimesheets: timesheets.list,
  createTimesheet: timesheets.create,
  updateTimesheets: timesheets.updateSeveral,
  getTimesheet: timesheets.get,
  updateTimesheet: timesheets.update,
  deleteTimesheet: timesheets.remove,

  listTimesheetLines: timesheetLines.list,
  createTimesheetLine: timesheetLines.create,
  updateTimesheetLines: timesheetLines.updateSeveral,
  getTimesheetLine: timesheetLines.get,
  updateTimesheetLine: timesheetLines.update,
  deleteTimesheetLine: timesheetLines.remove,

  query,
  getModel,
  listDimensions,
  composite: (call) => composite(call, isSimulated),
  getSessionId,
  getAsyncJobStatus,
  createBulkJob,
  getBulkJobStatus,

  authorize,
  createToken,
  revokeToken,
  introspectToken,
};

function isSimulated(operationId: string): boolean {
  return Object.hasOwn(handlers, operationId);
}
