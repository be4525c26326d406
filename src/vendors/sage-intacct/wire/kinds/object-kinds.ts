import * as schemas from '../../generated/schemas.ts';
import { timeDimensionObjects } from './dimension-objects.ts';
import { ledgerKinds } from './general-ledger.ts';
import type { KindFacts } from './kind-facts.ts';
import { payKinds } from './pay.ts';
import { timeKinds } from './time.ts';

/** The simulated kinds of objects, by the names of their schemas in the contract. */
export const kinds = {
  Entity: {
    schema: schemas.Entity,
    name: 'company-config/entity',
    title: 'Entity',
    notSimulated: `
      manager contacts federalId firstFiscalMonth baseCurrency weekStart interEntityPayableGLAccount
      interEntityReceivableGLAccount texts isRoot vendor customer enableInterEntityRelationships
      businessDays weekendDays firstTaxMonth taxId businessId defaultCountryForAddresses
      openBooksStartDate legalContact taxSolution isPartialExempt isDefaultPartialExempt
      unrecoverableTaxAccount accountingType statutoryReportingPeriodDate isLimitedEntity
      enableEInvoicing electronicAddress branding`,
  },
  Location: {
    schema: schemas.Location,
    name: 'company-config/location',
    title: 'Location',
    newer: true,
    refersTo: { parent: 'company-config/location', manager: 'company-config/employee' },
    fields: { baseCurrency: { readOnly: true, nullable: true }, locationType: { readOnly: true } },
    notSimulated: 'contacts locationReportingTitle',
  },
  Department: {
    schema: schemas.Department,
    name: 'company-config/department',
    title: 'Department',
    newer: true,
    changeableId: true,
    refersTo: { parent: 'company-config/department', supervisor: 'company-config/employee' },
    notSimulated: 'number',
  },
  Class: {
    schema: schemas.Class,
    name: 'company-config/class',
    title: 'Class',
    newer: true,
    refersTo: { parent: 'company-config/class' },
    notSimulated: 'locationKey',
  },
  Contact: {
    schema: schemas.Contact,
    name: 'company-config/contact',
    title: 'Contact',
    newer: true,
    fields: {
      showInContactList: { default: true },
      country: { default: 'United States', deprecated: true },
      isoCountryCode: { default: 'US' },
    },
    notSimulated: 'tax priceSchedule discount priceList entityUseCode',
  },
  User: {
    schema: schemas.User,
    name: 'company-config/user',
    title: 'User',
    newer: true,
    fields: {
      isEnabled: { default: true, readOnly: true },
      isRestricted: { default: false },
      allowUnrestrictedAccess: { default: true },
      allowTopLevelAccess: { default: false },
      neverExpires: { default: false },
      requiresReset: { default: false },
      disablePassword: { default: false },
      isChatterDisabled: { default: false },
      hideOtherDepartmentTransactions: { default: false },
      isSSOEnabled: { default: false },
    },
    notSimulated: `
      locations entities departments territories roles permissionAssignments customPermissionAssignments
      agentPermissionAssignments`,
  },
  Employee: {
    schema: schemas.Employee,
    name: 'company-config/employee',
    title: 'Employee',
    newer: true,
    unnamed: [
      'employeePosition',
      'employeeType',
      'earningType',
      'attachmentFolder',
      'defaultTimeAllocation',
      'defaultExpenseDistribution',
    ],
    refersTo: {
      location: 'company-config/location',
      department: 'company-config/department',
      manager: 'company-config/employee',
      employeeType: 'company-config/employee-type',
      primaryContact: 'company-config/contact',
      attachmentFolder: 'company-config/folder',
      earningType: 'company-config/earning-type',
      class: 'company-config/class',
      positionSkills: 'projects/position-skill',
      defaultCustomer: 'accounts-receivable/customer',
      defaultItem: 'inventory-control/item',
      defaultVendor: 'accounts-payable/vendor',
      defaultTimeAllocation: 'general-ledger/txn-allocation-template',
      defaultExpenseDistribution: 'general-ledger/txn-allocation-template',
    },
    fields: {
      postActualCostWithVariance: { default: false },
      sendAutomaticPaymentNotification: { default: false },
      isPlaceholderResource: { default: false },
      mergePaymentRequests: { default: true },
      filePaymentService: { default: 'none' },
      enabled: { default: false },
      webURL: { readOnly: true, nullable: true },
    },
    notSimulated: '',
  },
  ...payKinds,
  EmployeePosition: {
    schema: schemas.EmployeePosition,
    name: 'construction/employee-position',
    title: 'Employee position',
    notSimulated: '',
  },
  LaborClass: {
    schema: schemas.LaborClass,
    name: 'construction/labor-class',
    title: 'Labor class',
    notSimulated: '',
  },
  LaborShift: {
    schema: schemas.LaborShift,
    name: 'construction/labor-shift',
    title: 'Labor shift',
    notSimulated: '',
  },
  LaborUnion: {
    schema: schemas.LaborUnion,
    name: 'construction/labor-union',
    title: 'Labor union',
    notSimulated: '',
  },
  RateTable: {
    schema: schemas.RateTable,
    name: 'construction/rate-table',
    title: 'Rate table',
    notSimulated: `
      location purchasingLines accountsPayableLines journalLines creditCardLines employeeExpenseLines`,
  },
  RateTableTimesheetLine: {
    schema: schemas.RateTableTimesheetLine,
    name: 'construction/rate-table-timesheet-line',
    title: 'Rate table timesheet line',
    httpMethods: 'OPTIONS,GET',
    keyIsId: true,
    owner: 'rateTable',
    unnamed: ['timeType'],
    refersTo: { timeType: 'time/time-type', ...timeDimensionObjects },
    fields: { markupPercent: { type: 'decimal' }, laborRate: { type: 'decimal' } },
    groupsNotSimulated: { dimensions: 'warehouse asset affiliateEntity' },
    notSimulated: 'accumulationType standardCostType standardTask',
  },
  ...timeKinds,
  ...ledgerKinds,
} as const satisfies { readonly [schema: string]: KindFacts };

export type KindName = keyof typeof kinds;
