/** Types of field values. Decimals and keys are texts on the wire. */
export type FieldType =
  | 'text'
  | 'key'
  | 'enum'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'decimal'
  | 'date'
  | 'date-time'
  | 'href';

/** A field as the model service tells about it. */
export type Field = {
  readonly kind: 'field';
  readonly type: FieldType;
  readonly readOnly?: true;
  /** Set on create, not changed after it. */
  readonly mutable?: false;
  readonly nullable?: boolean;
  readonly enum?: readonly string[];
  readonly default?: string;
};

/** A reference to an object, stored as its key. `named` ones show the name of what they refer to. */
export type ReferenceMember = {
  readonly kind: 'reference';
  readonly object: string;
  readonly named: boolean;
  /** The reference leads to the object that this one is a line of. */
  readonly owner?: true;
};

/** Fields and references with a common prefix. */
export type Group = { readonly kind: 'group'; readonly members: Members };

/** Lines: objects that refer to this one as their owner, by the member `via`. */
export type List = { readonly kind: 'list'; readonly object: string; readonly via: string };

export type Member = Field | ReferenceMember | Group | List;
export type Members = { readonly [name: string]: Member };

/** What is known of one kind of object. */
export type ObjectModel = {
  /** `construction/employee-position` */
  readonly name: string;
  /** Name of its table: the last part of its own. */
  readonly table: string;
  /** What messages call it. */
  readonly title: string;
  readonly type: 'rootObject' | 'ownedObject';
  /** Methods that the real object has, as the model service lists them. */
  readonly httpMethods: string;
  /** In the order in which a get shows them. */
  readonly members: Members;
  /** Documented members that are not simulated. */
  readonly notSimulated: readonly string[];
};

const text: Field = { kind: 'field', type: 'text' };
const date: Field = { kind: 'field', type: 'date' };
const key: Field = { kind: 'field', type: 'key', readOnly: true };
const href: Field = { kind: 'field', type: 'href', readOnly: true };
const id: Field = { kind: 'field', type: 'text', mutable: false };
const status: Field = { kind: 'field', type: 'enum', enum: ['active', 'inactive'], default: 'active', nullable: false };
const time: Field = { kind: 'field', type: 'date-time', readOnly: true };
const audit: Group = {
  kind: 'group',
  members: { createdDateTime: time, modifiedDateTime: time, createdBy: key, modifiedBy: key },
};

function reference(object: string, named = true): ReferenceMember {
  return { kind: 'reference', object, named };
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const allMethods = 'OPTIONS,GET,POST,DELETE,PATCH';

function labor(name: string, title: string): ObjectModel {
  const members = { key, id, name: text, description: text, status, audit, href };
  return {
    name: `construction/${name}`,
    table: name,
    title,
    type: 'rootObject',
    httpMethods: allMethods,
    members,
    notSimulated: words('entity'),
  };
}

export const employeePosition = labor('employee-position', 'Employee position');
export const laborClass = labor('labor-class', 'Labor class');
export const laborShift = labor('labor-shift', 'Labor shift');
export const laborUnion = labor('labor-union', 'Labor union');

const laborReferences = {
  employeePosition: reference('construction/employee-position'),
  laborClass: reference('construction/labor-class'),
  laborShift: reference('construction/labor-shift'),
  laborUnion: reference('construction/labor-union'),
};

export const employee: ObjectModel = {
  name: 'company-config/employee',
  table: 'employee',
  title: 'Employee',
  type: 'rootObject',
  httpMethods: allMethods,
  members: {
    key,
    id,
    jobTitle: text,
    birthDate: date,
    startDate: date,
    endDate: date,
    status,
    name: text,
    audit,
    employeePosition: reference('construction/employee-position', false),
    href,
  },
  notSimulated: words(`
    SSN location department manager employeeType gender terminationType primaryContact
    attachmentFolder defaultCurrency form1099 earningType postActualCostWithVariance class
    defaultCustomer defaultItem defaultVendor defaultTimeAllocation defaultExpenseDistribution
    preferredPaymentMethod bankFile filePaymentService ach sendAutomaticPaymentNotification
    isPlaceholderResource mergePaymentRequests webURL entity employeeRates positionSkills
    bankFileSetup
  `),
};

export const rateTable: ObjectModel = {
  name: 'construction/rate-table',
  table: 'rate-table',
  title: 'Rate table',
  type: 'rootObject',
  httpMethods: allMethods,
  members: {
    key,
    id,
    name: text,
    description: text,
    audit,
    status,
    timesheetLines: { kind: 'list', object: 'construction/rate-table-timesheet-line', via: 'rateTable' },
    href,
  },
  notSimulated: words(`
    location purchasingLines accountsPayableLines journalLines creditCardLines employeeExpenseLines
    entity
  `),
};

export const rateTableTimesheetLine: ObjectModel = {
  name: 'construction/rate-table-timesheet-line',
  table: 'rate-table-timesheet-line',
  title: 'Rate table timesheet line',
  type: 'ownedObject',
  httpMethods: 'OPTIONS,GET',
  members: {
    key,
    id: { ...id, readOnly: true },
    rateTable: { ...reference('construction/rate-table'), owner: true },
    href,
    lineNumber: { kind: 'field', type: 'integer' },
    description: text,
    startDate: date,
    markupPercent: { kind: 'field', type: 'decimal' },
    laborRate: { kind: 'field', type: 'decimal' },
    ...laborReferences,
    audit,
  },
  notSimulated: words('accumulationType standardCostType standardTask timeType dimensions entity'),
};

export const timesheet: ObjectModel = {
  name: 'time/timesheet',
  table: 'timesheet',
  title: 'Timesheet',
  type: 'rootObject',
  httpMethods: allMethods,
  members: {
    key,
    id: { ...id, readOnly: true },
    href,
    beginDate: date,
    endDate: date,
    state: { kind: 'field', type: 'enum', enum: ['draft', 'submitted'], default: 'draft', nullable: false },
    description: text,
    employee: reference('company-config/employee', false),
    lines: { kind: 'list', object: 'time/timesheet-line', via: 'timesheet' },
    audit,
  },
  notSimulated: words(`
    postingDate unitOfMeasure hoursInDay calculationMethod postActualLaborCost employeeContact
    attachment employeeClassId employeeDepartmentId employeeLocation employeePositionId entity
  `),
};

export const timesheetLine: ObjectModel = {
  name: 'time/timesheet-line',
  table: 'timesheet-line',
  title: 'Timesheet line',
  type: 'ownedObject',
  httpMethods: allMethods,
  members: {
    key,
    id: { ...id, readOnly: true },
    href,
    timesheet: { ...reference('time/timesheet', false), owner: true },
    entryDate: date,
    quantity: { kind: 'field', type: 'number' },
    lineNumber: { kind: 'field', type: 'integer', readOnly: true },
    description: text,
    notes: text,
    isBillable: { kind: 'field', type: 'boolean' },
    ...laborReferences,
    audit,
  },
  notSimulated: words(`
    dimensions state timeType isBilled statisticalJournal billableUtilizedAccount
    nonBillableUtilizedAccount billableNonUtilizedAccount nonBillableNonUtilizedAccount hours
    externalPayroll entity
  `),
};

/** Every simulated kind of object. */
export const models: readonly ObjectModel[] = [
  employee,
  employeePosition,
  laborClass,
  laborShift,
  laborUnion,
  rateTable,
  rateTableTimesheetLine,
  timesheet,
  timesheetLine,
];

/** The object of that name, with or without the application in front of it. */
export function findModel(name: string): ObjectModel | undefined {
  return models.find((model) => model.name === name || model.table === name);
}
