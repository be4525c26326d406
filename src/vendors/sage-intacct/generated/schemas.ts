// Made from specs/sage-intacct/ by npm run generate. Not edited by hand.
import type { Members } from '../../../engine/http/members.ts';

export const Reference = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  href: { kind: "text", required: true },
} as const satisfies Members;

export const Audit = {
  createdDateTime: { kind: "text", schema: "Time", required: true },
  modifiedDateTime: { kind: "text", schema: "Time", required: true },
  createdBy: { kind: "text", required: true },
  modifiedBy: { kind: "text", required: true },
  createdByUser: { kind: "object", schema: "Reference", members: Reference },
  modifiedByUser: { kind: "object", schema: "Reference", members: Reference },
} as const satisfies Members;

export const EntityReference = {
  key: { kind: "text", nullable: true, required: true },
  id: { kind: "text", nullable: true, required: true },
  name: { kind: "text", nullable: true, required: true },
  href: { kind: "text" },
} as const satisfies Members;

export const EmployeePosition = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const EmployeePositionCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text", required: true },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const EmployeePositionUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const Counts = {
  totalCount: { kind: "integer", required: true },
  totalSuccess: { kind: "integer", required: true },
  totalError: { kind: "integer", required: true },
} as const satisfies Members;

export const EmployeePositionReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const LaborClass = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const LaborClassCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const LaborClassUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const LaborShift = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const LaborShiftCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const LaborShiftUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const LaborUnion = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const LaborUnionCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const LaborUnionUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const ShownReference = {
  key: { kind: "text", nullable: true, required: true },
  id: { kind: "text", nullable: true, required: true },
  name: { kind: "text", nullable: true },
  href: { kind: "text" },
} as const satisfies Members;

export const MailingAddress = {
  addressLine1: { kind: "text", nullable: true, required: true },
  addressLine2: { kind: "text", nullable: true, required: true },
  addressLine3: { kind: "text", nullable: true, required: true },
  city: { kind: "text", nullable: true, required: true },
  country: { kind: "text", nullable: true, required: true },
  isoCountryCode: { kind: "text", nullable: true, required: true },
  postCode: { kind: "text", nullable: true, required: true },
  state: { kind: "text", nullable: true, required: true },
} as const satisfies Members;

export const ContactReference = {
  key: { kind: "text", nullable: true, required: true },
  id: { kind: "text", nullable: true, required: true },
  lastName: { kind: "text", nullable: true },
  firstName: { kind: "text", nullable: true },
  middleName: { kind: "text", nullable: true },
  prefix: { kind: "text", nullable: true },
  email1: { kind: "text", nullable: true },
  email2: { kind: "text", nullable: true },
  phone1: { kind: "text", nullable: true },
  phone2: { kind: "text", nullable: true },
  mobile: { kind: "text", nullable: true },
  pager: { kind: "text", nullable: true },
  fax: { kind: "text", nullable: true },
  URL1: { kind: "text", nullable: true },
  URL2: { kind: "text", nullable: true },
  companyName: { kind: "text", nullable: true },
  printAs: { kind: "text", nullable: true },
  mailingAddress: { kind: "object", schema: "MailingAddress", members: MailingAddress },
  href: { kind: "text" },
} as const satisfies Members;

export const Form1099 = {
  name: { kind: "text", nullable: true, required: true },
  type: { kind: "text", nullable: true, required: true },
  box: { kind: "text", nullable: true, required: true },
} as const satisfies Members;

export const BankFile = {
  paymentCountryCode: { kind: "text", nullable: true, required: true },
  paymentCurrency: { kind: "text", nullable: true, required: true },
} as const satisfies Members;

export const Ach = {
  enabled: { kind: "boolean", required: true },
  bankRoutingNumber: { kind: "text", nullable: true, required: true },
  accountNumber: { kind: "text", nullable: true, required: true },
  accountType: { kind: "choice", values: ["checkingAccount","savingsAccount"], nullable: true, required: true },
  remittanceType: { kind: "choice", values: ["personalPPD","businessCCD","businessCTX"], nullable: true, required: true },
} as const satisfies Members;

export const EmployeeRate = {
  id: { kind: "text", required: true },
  key: { kind: "text", required: true },
  employee: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  hourlyRate: { kind: "text", nullable: true, required: true },
  annualSalary: { kind: "text", nullable: true, required: true },
  startDate: { kind: "date", nullable: true, required: true },
  endDate: { kind: "date", nullable: true, required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const SkillReference = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  href: { kind: "text", required: true },
} as const satisfies Members;

export const CreditorBankAddress = {
  addressLine1: { kind: "text", nullable: true, required: true },
  addressLine2: { kind: "text", nullable: true, required: true },
  postCode: { kind: "text", nullable: true, required: true },
  county: { kind: "text", nullable: true, required: true },
  countryCode: { kind: "text", nullable: true, required: true },
} as const satisfies Members;

export const EmployeeBankFileSetup = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  employee: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  bsbNumber: { kind: "text", nullable: true, required: true },
  paymentReference: { kind: "text", nullable: true, required: true },
  sortCode: { kind: "text", nullable: true, required: true },
  branchCode: { kind: "text", nullable: true, required: true },
  bankAccountType: { kind: "text", nullable: true, required: true },
  bankAccountCode: { kind: "text", nullable: true, required: true },
  bankAccountNumber: { kind: "text", nullable: true, required: true },
  bankAccountName: { kind: "text", nullable: true, required: true },
  printPaymentProof: { kind: "text", nullable: true, required: true },
  businessIdCode: { kind: "text", nullable: true, required: true },
  creditorCode: { kind: "text", nullable: true, required: true },
  secondaryIdentifier: { kind: "text", nullable: true, required: true },
  accountClassification: { kind: "choice", values: ["ppd","ccd"], nullable: true, required: true },
  creditorBankAddress: { kind: "object", schema: "CreditorBankAddress", required: true, members: CreditorBankAddress },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const Employee = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  SSN: { kind: "text", nullable: true, required: true },
  jobTitle: { kind: "text", nullable: true, required: true },
  location: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  department: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  manager: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  birthDate: { kind: "date", nullable: true, required: true },
  startDate: { kind: "date", nullable: true, required: true },
  endDate: { kind: "date", nullable: true, required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  employeeType: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  gender: { kind: "choice", values: ["female","male"], nullable: true, required: true },
  terminationType: { kind: "choice", values: ["voluntary","involuntary","deceased","disability","retired"], nullable: true, required: true },
  name: { kind: "text", nullable: true, required: true },
  primaryContact: { kind: "object", schema: "ContactReference", required: true, members: ContactReference },
  attachmentFolder: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  defaultCurrency: { kind: "text", nullable: true, required: true },
  form1099: { kind: "object", schema: "Form1099", required: true, members: Form1099 },
  earningType: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  postActualCostWithVariance: { kind: "boolean", required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  class: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  defaultCustomer: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  defaultItem: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  defaultVendor: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  defaultTimeAllocation: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  defaultExpenseDistribution: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  preferredPaymentMethod: { kind: "choice", values: ["printedCheck","eft","cash","ach"], nullable: true, required: true },
  bankFile: { kind: "object", schema: "BankFile", required: true, members: BankFile },
  filePaymentService: { kind: "choice", values: ["ach","bankFile","none"], nullable: true, required: true },
  ach: { kind: "object", schema: "Ach", required: true, members: Ach },
  sendAutomaticPaymentNotification: { kind: "boolean", required: true },
  isPlaceholderResource: { kind: "boolean", required: true },
  mergePaymentRequests: { kind: "boolean", required: true },
  employeePosition: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  webURL: { kind: "text", nullable: true, required: true },
  entity: { kind: "object", schema: "EntityReference", required: true, members: EntityReference },
  employeeRates: { kind: "list", required: true, items: { kind: "object", schema: "EmployeeRate", members: EmployeeRate } },
  positionSkills: { kind: "list", required: true, items: { kind: "object", schema: "SkillReference", members: SkillReference } },
  bankFileSetup: { kind: "list", required: true, items: { kind: "object", schema: "EmployeeBankFileSetup", members: EmployeeBankFileSetup } },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const LocationReference = {
  id: { kind: "text", nullable: true, required: true },
  key: { kind: "text", nullable: true, required: true },
  name: { kind: "text", nullable: true, required: true },
  locationType: { kind: "choice", values: ["location","entity","elimination"], nullable: true, required: true },
  href: { kind: "text" },
} as const satisfies Members;

export const Location = {
  id: { kind: "text", required: true },
  key: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  parent: { kind: "object", schema: "LocationReference", required: true, members: LocationReference },
  manager: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  startDate: { kind: "date", nullable: true, required: true },
  endDate: { kind: "date", nullable: true, required: true },
  status: { kind: "choice", schema: "DimensionStatus", values: ["active","activeNonPosting","inactive"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  reportTitle: { kind: "text", nullable: true, required: true },
  printAs: { kind: "text", nullable: true, required: true },
  entity: { kind: "object", schema: "EntityReference", required: true, members: EntityReference },
  baseCurrency: { kind: "text", nullable: true, required: true },
  taxId: { kind: "text", nullable: true, required: true },
  businessId: { kind: "text", nullable: true, required: true },
  locationType: { kind: "choice", values: ["location","entity","elimination"], required: true },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const GivenReference = {
  key: { kind: "text", nullable: true },
  id: { kind: "text", nullable: true },
} as const satisfies Members;

export const LocationCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text", required: true },
  description: { kind: "text", nullable: true },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  manager: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  startDate: { kind: "date", nullable: true },
  endDate: { kind: "date", nullable: true },
  status: { kind: "choice", values: ["active","activeNonPosting","inactive"] },
  reportTitle: { kind: "text", nullable: true },
  printAs: { kind: "text", nullable: true },
  taxId: { kind: "text", nullable: true },
  businessId: { kind: "text", nullable: true },
} as const satisfies Members;

export const LocationUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  manager: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  startDate: { kind: "date", nullable: true },
  endDate: { kind: "date", nullable: true },
  status: { kind: "choice", schema: "DimensionStatus", values: ["active","activeNonPosting","inactive"] },
  reportTitle: { kind: "text", nullable: true },
  printAs: { kind: "text", nullable: true },
  taxId: { kind: "text", nullable: true },
  businessId: { kind: "text", nullable: true },
} as const satisfies Members;

export const LocationReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const Department = {
  id: { kind: "text", required: true },
  key: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  parent: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  supervisor: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  status: { kind: "choice", schema: "DimensionStatus", values: ["active","activeNonPosting","inactive"], required: true },
  reportTitle: { kind: "text", nullable: true, required: true },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const DepartmentCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text", required: true },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  supervisor: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  reportTitle: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","activeNonPosting","inactive"] },
} as const satisfies Members;

export const DepartmentUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  supervisor: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  reportTitle: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "DimensionStatus", values: ["active","activeNonPosting","inactive"] },
} as const satisfies Members;

export const DepartmentReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const Class = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  status: { kind: "choice", schema: "DimensionStatus", values: ["active","activeNonPosting","inactive"], required: true },
  parent: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", required: true, members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const ClassCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text", required: true },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","activeNonPosting","inactive"] },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const ClassUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "DimensionStatus", values: ["active","activeNonPosting","inactive"] },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const ClassReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const Contact = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  companyName: { kind: "text", nullable: true, required: true },
  prefix: { kind: "text", nullable: true, required: true },
  firstName: { kind: "text", nullable: true, required: true },
  lastName: { kind: "text", nullable: true, required: true },
  middleName: { kind: "text", nullable: true, required: true },
  printAs: { kind: "text", nullable: true, required: true },
  phone1: { kind: "text", nullable: true, required: true },
  phone2: { kind: "text", nullable: true, required: true },
  mobile: { kind: "text", nullable: true, required: true },
  pager: { kind: "text", nullable: true, required: true },
  fax: { kind: "text", nullable: true, required: true },
  email1: { kind: "text", nullable: true, required: true },
  email2: { kind: "text", nullable: true, required: true },
  URL1: { kind: "text", nullable: true, required: true },
  URL2: { kind: "text", nullable: true, required: true },
  showInContactList: { kind: "boolean", required: true },
  mailingAddress: { kind: "object", schema: "MailingAddress", required: true, members: MailingAddress },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  entity: { kind: "object", schema: "EntityReference", required: true, members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const GivenMailingAddress = {
  addressLine1: { kind: "text", nullable: true },
  addressLine2: { kind: "text", nullable: true },
  addressLine3: { kind: "text", nullable: true },
  city: { kind: "text", nullable: true },
  country: { kind: "text", nullable: true },
  isoCountryCode: { kind: "text", nullable: true },
  postCode: { kind: "text", nullable: true },
  state: { kind: "text", nullable: true },
} as const satisfies Members;

export const ContactCreate = {
  id: { kind: "text", required: true },
  companyName: { kind: "text", nullable: true },
  prefix: { kind: "text", nullable: true },
  firstName: { kind: "text", nullable: true },
  lastName: { kind: "text", nullable: true },
  middleName: { kind: "text", nullable: true },
  printAs: { kind: "text", required: true },
  phone1: { kind: "text", nullable: true },
  phone2: { kind: "text", nullable: true },
  mobile: { kind: "text", nullable: true },
  pager: { kind: "text", nullable: true },
  fax: { kind: "text", nullable: true },
  email1: { kind: "text", nullable: true },
  email2: { kind: "text", nullable: true },
  URL1: { kind: "text", nullable: true },
  URL2: { kind: "text", nullable: true },
  showInContactList: { kind: "boolean" },
  mailingAddress: { kind: "object", schema: "GivenMailingAddress", members: GivenMailingAddress },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const ContactUpdate = {
  id: { kind: "text" },
  companyName: { kind: "text", nullable: true },
  prefix: { kind: "text", nullable: true },
  firstName: { kind: "text", nullable: true },
  lastName: { kind: "text", nullable: true },
  middleName: { kind: "text", nullable: true },
  printAs: { kind: "text" },
  phone1: { kind: "text", nullable: true },
  phone2: { kind: "text", nullable: true },
  mobile: { kind: "text", nullable: true },
  pager: { kind: "text", nullable: true },
  fax: { kind: "text", nullable: true },
  email1: { kind: "text", nullable: true },
  email2: { kind: "text", nullable: true },
  URL1: { kind: "text", nullable: true },
  URL2: { kind: "text", nullable: true },
  showInContactList: { kind: "boolean" },
  mailingAddress: { kind: "object", schema: "GivenMailingAddress", members: GivenMailingAddress },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const ContactReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const EmployeeRateCreate = {
  hourlyRate: { kind: "anything", nullable: true },
  annualSalary: { kind: "anything", nullable: true },
  startDate: { kind: "date", nullable: true },
  endDate: { kind: "date", nullable: true },
} as const satisfies Members;

export const EmployeeRateWrite = {
  key: { kind: "text" },
  "ia::operation": { kind: "choice", values: ["delete","patch"] },
  hourlyRate: { kind: "anything", nullable: true },
  annualSalary: { kind: "anything", nullable: true },
  startDate: { kind: "date", nullable: true },
  endDate: { kind: "date", nullable: true },
} as const satisfies Members;

export const EmployeeRateReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const GivenCreditorBankAddress = {
  addressLine1: { kind: "text", nullable: true },
  addressLine2: { kind: "text", nullable: true },
  postCode: { kind: "text", nullable: true },
  county: { kind: "text", nullable: true },
  countryCode: { kind: "text", nullable: true },
} as const satisfies Members;

export const EmployeeBankFileSetupCreate = {
  bsbNumber: { kind: "text", nullable: true },
  paymentReference: { kind: "text", nullable: true },
  sortCode: { kind: "text", nullable: true },
  branchCode: { kind: "text", nullable: true },
  bankAccountType: { kind: "text", nullable: true },
  bankAccountCode: { kind: "text", nullable: true },
  bankAccountNumber: { kind: "text", nullable: true },
  bankAccountName: { kind: "text", nullable: true },
  printPaymentProof: { kind: "text", nullable: true },
  businessIdCode: { kind: "text", nullable: true },
  creditorCode: { kind: "text", nullable: true },
  secondaryIdentifier: { kind: "text", nullable: true },
  accountClassification: { kind: "choice", values: ["ppd","ccd"], nullable: true },
  creditorBankAddress: { kind: "object", schema: "GivenCreditorBankAddress", members: GivenCreditorBankAddress },
} as const satisfies Members;

export const EmployeeBankFileSetupWrite = {
  key: { kind: "text" },
  "ia::operation": { kind: "choice", values: ["delete","patch"] },
  bsbNumber: { kind: "text", nullable: true },
  paymentReference: { kind: "text", nullable: true },
  sortCode: { kind: "text", nullable: true },
  branchCode: { kind: "text", nullable: true },
  bankAccountType: { kind: "text", nullable: true },
  bankAccountCode: { kind: "text", nullable: true },
  bankAccountNumber: { kind: "text", nullable: true },
  bankAccountName: { kind: "text", nullable: true },
  printPaymentProof: { kind: "text", nullable: true },
  businessIdCode: { kind: "text", nullable: true },
  creditorCode: { kind: "text", nullable: true },
  secondaryIdentifier: { kind: "text", nullable: true },
  accountClassification: { kind: "choice", values: ["ppd","ccd"], nullable: true },
  creditorBankAddress: { kind: "object", schema: "GivenCreditorBankAddress", members: GivenCreditorBankAddress },
} as const satisfies Members;

export const EmployeeBankFileSetupReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const TypeForm1099 = {
  type: { kind: "text", nullable: true, required: true },
  box: { kind: "text", nullable: true, required: true },
} as const satisfies Members;

export const EmployeeType = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  parent: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  form1099: { kind: "object", schema: "TypeForm1099", required: true, members: TypeForm1099 },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const EmployeeTypeCreate = {
  id: { kind: "text", required: true },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const EmployeeTypeUpdate = {
  id: { kind: "text" },
  parent: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const EmployeeTypeReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const EarningType = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  billableGLAccount: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  nonBillableGLAccount: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  rateMultiplier: { kind: "text", nullable: true, required: true },
  calculationMethod: { kind: "choice", schema: "CalculationMethod", values: ["hourly","salary"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const EarningTypeCreate = {
  id: { kind: "text", required: true },
  billableGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  nonBillableGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  rateMultiplier: { kind: "anything", nullable: true },
  calculationMethod: { kind: "choice", values: ["hourly","salary"] },
} as const satisfies Members;

export const EarningTypeUpdate = {
  id: { kind: "text" },
  billableGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  nonBillableGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  rateMultiplier: { kind: "anything", nullable: true },
  calculationMethod: { kind: "choice", schema: "CalculationMethod", values: ["hourly","salary"] },
} as const satisfies Members;

export const EarningTypeReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const PositionSkill = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  description: { kind: "text", nullable: true, required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const PositionSkillCreate = {
  id: { kind: "text", required: true },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const PositionSkillUpdate = {
  id: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const PositionSkillReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const GivenSkill = {
  key: { kind: "text" },
  id: { kind: "text" },
} as const satisfies Members;

export const SkillWrite = {
  key: { kind: "text" },
  id: { kind: "text" },
  "ia::operation": { kind: "choice", values: ["delete"] },
} as const satisfies Members;

export const UserWebServices = {
  isEnabled: { kind: "boolean", required: true },
  isRestricted: { kind: "boolean", required: true },
} as const satisfies Members;

export const UserEntityAccess = {
  allowUnrestrictedAccess: { kind: "boolean", required: true },
  allowTopLevelAccess: { kind: "boolean", required: true },
} as const satisfies Members;

export const UserPassword = {
  neverExpires: { kind: "boolean", required: true },
  requiresReset: { kind: "boolean", required: true },
  disablePassword: { kind: "boolean", required: true },
} as const satisfies Members;

export const UserSso = {
  isSSOEnabled: { kind: "boolean", required: true },
  federatedSSOId: { kind: "text", nullable: true, required: true },
} as const satisfies Members;

export const User = {
  id: { kind: "text", required: true },
  userName: { kind: "text", nullable: true, required: true },
  accountEmail: { kind: "text", nullable: true, required: true },
  contact: { kind: "object", schema: "ContactReference", required: true, members: ContactReference },
  adminPrivileges: { kind: "choice", values: ["off","limited","full"], required: true },
  userType: { kind: "choice", values: ["business","employee","viewOnly","dashboard","projectManager","paymentApprover","client","platform","crm","warehouse","constructionManager"], required: true },
  webServices: { kind: "object", schema: "UserWebServices", required: true, members: UserWebServices },
  status: { kind: "choice", values: ["active","inactive","lockedOut"], required: true },
  entityAccess: { kind: "object", schema: "UserEntityAccess", required: true, members: UserEntityAccess },
  password: { kind: "object", schema: "UserPassword", required: true, members: UserPassword },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  key: { kind: "text", required: true },
  isChatterDisabled: { kind: "boolean", required: true },
  hideOtherDepartmentTransactions: { kind: "boolean", required: true },
  entity: { kind: "object", schema: "EntityReference", required: true, members: EntityReference },
  locations: { kind: "list", required: true, items: { kind: "anything" } },
  entities: { kind: "list", required: true, items: { kind: "anything" } },
  departments: { kind: "list", required: true, items: { kind: "anything" } },
  territories: { kind: "list", required: true, items: { kind: "anything" } },
  roles: { kind: "list", required: true, items: { kind: "anything" } },
  permissionAssignments: { kind: "list", required: true, items: { kind: "anything" } },
  customPermissionAssignments: { kind: "list", required: true, items: { kind: "anything" } },
  agentPermissionAssignments: { kind: "list", required: true, items: { kind: "anything" } },
  sso: { kind: "object", schema: "UserSso", required: true, members: UserSso },
  trustedDevices: { kind: "choice", values: ["companyDefault","always","never"], required: true },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const UserReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const TimeDimensions = {
  employee: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  department: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  location: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  project: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  costType: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  task: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  customer: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  item: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  vendor: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  contract: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  class: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
} as const satisfies Members;

export const RateTableTimesheetLine = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  rateTable: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  href: { kind: "text", required: true },
  lineNumber: { kind: "integer", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  startDate: { kind: "date", nullable: true, required: true },
  markupPercent: { kind: "text", nullable: true, required: true },
  laborRate: { kind: "text", nullable: true, required: true },
  employeePosition: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  laborClass: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  laborShift: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  laborUnion: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  timeType: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  dimensions: { kind: "object", schema: "TimeDimensions", required: true, members: TimeDimensions },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const RateTable = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  timesheetLines: { kind: "list", required: true, items: { kind: "object", schema: "RateTableTimesheetLine", members: RateTableTimesheetLine } },
  href: { kind: "text", required: true },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const TimeType = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  href: { kind: "text", required: true },
  earningType: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  glAccount: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  offsetGLAccount: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const TimeTypeCreate = {
  id: { kind: "text", required: true },
  earningType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  glAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  offsetGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  status: { kind: "choice", values: ["active","inactive"] },
} as const satisfies Members;

export const TimeTypeUpdate = {
  id: { kind: "text" },
  earningType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  glAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  offsetGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
} as const satisfies Members;

export const TimeTypeReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const GivenTimeDimensions = {
  employee: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  department: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  location: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  project: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  costType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  task: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  customer: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  item: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  vendor: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  contract: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  class: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const TimesheetLine = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  href: { kind: "text", required: true },
  timesheet: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  dimensions: { kind: "object", schema: "TimeDimensions", required: true, members: TimeDimensions },
  entryDate: { kind: "date", nullable: true, required: true },
  quantity: { kind: "number", nullable: true, required: true },
  lineNumber: { kind: "integer", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  notes: { kind: "text", nullable: true, required: true },
  timeType: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  isBillable: { kind: "boolean", nullable: true, required: true },
  employeePosition: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  laborClass: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  laborShift: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  laborUnion: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const Timesheet = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  href: { kind: "text", required: true },
  beginDate: { kind: "date", nullable: true, required: true },
  endDate: { kind: "date", nullable: true, required: true },
  state: { kind: "choice", values: ["draft","submitted"], required: true },
  description: { kind: "text", nullable: true, required: true },
  employee: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  lines: { kind: "list", required: true, items: { kind: "object", schema: "TimesheetLine", members: TimesheetLine } },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  entity: { kind: "object", schema: "EntityReference", members: EntityReference },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const RequiredDimensions = {
  department: { kind: "boolean", required: true },
  location: { kind: "boolean", required: true },
  project: { kind: "boolean", required: true },
  customer: { kind: "boolean", required: true },
  vendor: { kind: "boolean", required: true },
  employee: { kind: "boolean", required: true },
  item: { kind: "boolean", required: true },
  class: { kind: "boolean", required: true },
  contract: { kind: "boolean", required: true },
  warehouse: { kind: "boolean", required: true },
  affiliateEntity: { kind: "boolean", required: true },
  asset: { kind: "boolean", required: true },
  costType: { kind: "boolean", required: true },
  isWorkOrderRequired: { kind: "boolean", required: true },
  loanAccount: { kind: "boolean", required: true },
  task: { kind: "boolean", required: true },
} as const satisfies Members;

export const Account = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  accountType: { kind: "choice", values: ["balanceSheet","incomeStatement"], required: true },
  normalBalance: { kind: "choice", values: ["debit","credit"], required: true },
  closingType: { kind: "choice", values: ["nonClosingAccount","closingAccount","closedToAccount"], required: true },
  closeToGLAccount: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  requireDimensions: { kind: "object", schema: "RequiredDimensions", required: true, members: RequiredDimensions },
  isTaxable: { kind: "boolean", required: true },
  category: { kind: "text", nullable: true, required: true },
  taxCode: { kind: "text", nullable: true, required: true },
  mrcCode: { kind: "text", nullable: true, required: true },
  alternativeGLAccount: { kind: "choice", values: ["none","payablesAccount","receivablesAccount"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  disallowDirectPosting: { kind: "boolean", nullable: true, required: true },
  entity: { kind: "object", schema: "EntityReference", required: true, members: EntityReference },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const GivenRequiredDimensions = {
  department: { kind: "boolean" },
  location: { kind: "boolean" },
  project: { kind: "boolean" },
  customer: { kind: "boolean" },
  vendor: { kind: "boolean" },
  employee: { kind: "boolean" },
  item: { kind: "boolean" },
  class: { kind: "boolean" },
  contract: { kind: "boolean" },
  warehouse: { kind: "boolean" },
  affiliateEntity: { kind: "boolean" },
  asset: { kind: "boolean" },
  costType: { kind: "boolean" },
  isWorkOrderRequired: { kind: "boolean" },
  loanAccount: { kind: "boolean" },
  task: { kind: "boolean" },
} as const satisfies Members;

export const AccountCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text", required: true },
  accountType: { kind: "choice", values: ["balanceSheet","incomeStatement"] },
  normalBalance: { kind: "choice", values: ["debit","credit"] },
  closingType: { kind: "choice", values: ["nonClosingAccount","closingAccount","closedToAccount"] },
  closeToGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  status: { kind: "choice", values: ["active","inactive"] },
  requireDimensions: { kind: "object", schema: "GivenRequiredDimensions", members: GivenRequiredDimensions },
  isTaxable: { kind: "boolean" },
  category: { kind: "text", nullable: true },
  taxCode: { kind: "text", nullable: true },
  mrcCode: { kind: "text", nullable: true },
  alternativeGLAccount: { kind: "choice", values: ["none","payablesAccount","receivablesAccount"] },
  disallowDirectPosting: { kind: "boolean", nullable: true },
} as const satisfies Members;

export const AccountUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  accountType: { kind: "choice", values: ["balanceSheet","incomeStatement"] },
  normalBalance: { kind: "choice", values: ["debit","credit"] },
  closingType: { kind: "choice", values: ["nonClosingAccount","closingAccount","closedToAccount"] },
  closeToGLAccount: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  status: { kind: "choice", values: ["active","inactive"] },
  requireDimensions: { kind: "object", schema: "GivenRequiredDimensions", members: GivenRequiredDimensions },
  isTaxable: { kind: "boolean" },
  category: { kind: "text", nullable: true },
  taxCode: { kind: "text", nullable: true },
  mrcCode: { kind: "text", nullable: true },
  alternativeGLAccount: { kind: "choice", values: ["none","payablesAccount","receivablesAccount"] },
  disallowDirectPosting: { kind: "boolean", nullable: true },
} as const satisfies Members;

export const AccountReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const Journal = {
  key: { kind: "text", required: true },
  id: { kind: "text", required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  name: { kind: "text", nullable: true, required: true },
  isAdjustment: { kind: "boolean", required: true },
  bookId: { kind: "text", nullable: true, required: true },
  bookType: { kind: "text", nullable: true, required: true },
  disallowDirectPosting: { kind: "boolean", required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  isBillable: { kind: "boolean", required: true },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const JournalCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text", required: true },
  status: { kind: "choice", values: ["active","inactive"] },
  bookType: { kind: "text", nullable: true },
  disallowDirectPosting: { kind: "boolean" },
  isBillable: { kind: "boolean" },
} as const satisfies Members;

export const JournalUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
  disallowDirectPosting: { kind: "boolean" },
  isBillable: { kind: "boolean" },
} as const satisfies Members;

export const JournalReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const JournalReference = {
  id: { kind: "text", nullable: true, required: true },
  key: { kind: "text", nullable: true, required: true },
  isAdjustment: { kind: "boolean", nullable: true },
  name: { kind: "text", nullable: true },
  href: { kind: "text" },
} as const satisfies Members;

export const Dimensions = {
  department: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  location: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  customer: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  vendor: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  employee: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  item: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  contract: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  project: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  class: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
} as const satisfies Members;

export const JournalEntryLine = {
  id: { kind: "text", required: true },
  key: { kind: "text", required: true },
  journalEntry: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  lineNumber: { kind: "integer", nullable: true, required: true },
  txnType: { kind: "choice", values: ["debit","credit"], required: true },
  entryDate: { kind: "date", nullable: true, required: true },
  baseAmount: { kind: "text", nullable: true, required: true },
  txnAmount: { kind: "text", nullable: true, required: true },
  glAccount: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  dimensions: { kind: "object", schema: "Dimensions", required: true, members: Dimensions },
  documentId: { kind: "text", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  allocation: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  state: { kind: "choice", values: ["posted","draft","submitted","partiallyApproved","approved","declined","reversalPending","reversed"], required: true },
  isBillable: { kind: "boolean", required: true },
  isBilled: { kind: "boolean", required: true },
  taxEntries: { kind: "list", required: true, items: { kind: "anything" } },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const JournalEntry = {
  id: { kind: "text", required: true },
  key: { kind: "text", required: true },
  txnNumber: { kind: "integer", nullable: true, required: true },
  description: { kind: "text", nullable: true, required: true },
  glJournal: { kind: "object", schema: "JournalReference", required: true, members: JournalReference },
  postingDate: { kind: "date", nullable: true, required: true },
  moduleName: { kind: "text", nullable: true, required: true },
  referenceNumber: { kind: "text", nullable: true, required: true },
  reversedBy: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  reversedFromDate: { kind: "date", nullable: true, required: true },
  baseLocation: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  state: { kind: "choice", values: ["posted","draft","submitted","partiallyApproved","approved","declined","reversalPending","reversed"], required: true },
  txnSource: { kind: "choice", values: ["bank"], nullable: true, required: true },
  attachment: { kind: "object", schema: "ShownReference", required: true, members: ShownReference },
  entity: { kind: "object", schema: "EntityReference", required: true, members: EntityReference },
  webURL: { kind: "text", nullable: true, required: true },
  lines: { kind: "list", required: true, items: { kind: "object", schema: "JournalEntryLine", members: JournalEntryLine } },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const GivenDimensions = {
  department: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  location: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  customer: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  vendor: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  employee: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  item: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  contract: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  project: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  class: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const DemandedReference = {
  key: { kind: "text" },
  id: { kind: "text" },
} as const satisfies Members;

export const JournalEntryLineCreate = {
  txnType: { kind: "choice", values: ["debit","credit"], required: true },
  txnAmount: { kind: "text", required: true },
  glAccount: { kind: "object", schema: "DemandedReference", required: true, members: DemandedReference },
  dimensions: { kind: "object", schema: "GivenDimensions", members: GivenDimensions },
  documentId: { kind: "text", nullable: true },
  description: { kind: "text", nullable: true },
  allocation: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  isBillable: { kind: "boolean" },
} as const satisfies Members;

export const JournalEntryCreate = {
  glJournal: { kind: "object", schema: "DemandedReference", required: true, members: DemandedReference },
  postingDate: { kind: "date", required: true },
  description: { kind: "text", required: true },
  referenceNumber: { kind: "text", nullable: true },
  baseLocation: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  attachment: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  state: { kind: "choice", values: ["draft","submitted","partiallyApproved","approved","posted","declined","reversalPending","reversed"] },
  scheduledOperationKey: { kind: "text" },
  lines: { kind: "list", required: true, items: { kind: "object", schema: "JournalEntryLineCreate", members: JournalEntryLineCreate } },
} as const satisfies Members;

export const JournalEntryLineWrite = {
  key: { kind: "text" },
  "ia::operation": { kind: "choice", values: ["delete","patch"] },
  txnType: { kind: "choice", values: ["debit","credit"] },
  txnAmount: { kind: "text" },
  glAccount: { kind: "object", schema: "DemandedReference", members: DemandedReference },
  dimensions: { kind: "object", schema: "GivenDimensions", members: GivenDimensions },
  documentId: { kind: "text", nullable: true },
  description: { kind: "text", nullable: true },
  allocation: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  isBillable: { kind: "boolean" },
} as const satisfies Members;

export const JournalEntryUpdate = {
  key: { kind: "text" },
  id: { kind: "text" },
  glJournal: { kind: "object", schema: "DemandedReference", members: DemandedReference },
  postingDate: { kind: "date" },
  description: { kind: "text" },
  referenceNumber: { kind: "text", nullable: true },
  baseLocation: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  attachment: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  lines: { kind: "list", items: { kind: "object", schema: "JournalEntryLineWrite", members: JournalEntryLineWrite } },
} as const satisfies Members;

export const JournalEntryReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const JournalEntryLineReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const GivenForm1099 = {
  name: { kind: "text", nullable: true },
  type: { kind: "text", nullable: true },
  box: { kind: "text", nullable: true },
} as const satisfies Members;

export const GivenBankFile = {
  paymentCountryCode: { kind: "text", nullable: true },
  paymentCurrency: { kind: "text", nullable: true },
} as const satisfies Members;

export const GivenAch = {
  enabled: { kind: "boolean" },
  bankRoutingNumber: { kind: "text", nullable: true },
  accountNumber: { kind: "text", nullable: true },
  accountType: { kind: "choice", values: ["checkingAccount","savingsAccount"], nullable: true },
  remittanceType: { kind: "choice", values: ["personalPPD","businessCCD","businessCTX"], nullable: true },
} as const satisfies Members;

export const EmployeeCreate = {
  id: { kind: "text" },
  name: { kind: "text", nullable: true },
  SSN: { kind: "text", nullable: true },
  jobTitle: { kind: "text", nullable: true },
  location: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  department: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  manager: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  birthDate: { kind: "date", nullable: true },
  startDate: { kind: "date", nullable: true },
  endDate: { kind: "date", nullable: true },
  status: { kind: "choice", values: ["active","inactive"] },
  employeeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  gender: { kind: "choice", values: ["female","male"], nullable: true },
  terminationType: { kind: "choice", values: ["voluntary","involuntary","deceased","disability","retired"], nullable: true },
  primaryContact: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  attachmentFolder: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultCurrency: { kind: "text", nullable: true },
  form1099: { kind: "object", schema: "GivenForm1099", members: GivenForm1099 },
  earningType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  postActualCostWithVariance: { kind: "boolean" },
  class: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultCustomer: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultItem: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultVendor: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultTimeAllocation: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultExpenseDistribution: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  preferredPaymentMethod: { kind: "choice", values: ["printedCheck","eft","cash","ach"], nullable: true },
  bankFile: { kind: "object", schema: "GivenBankFile", members: GivenBankFile },
  filePaymentService: { kind: "choice", values: ["ach","bankFile","none"], nullable: true },
  ach: { kind: "object", schema: "GivenAch", members: GivenAch },
  sendAutomaticPaymentNotification: { kind: "boolean" },
  isPlaceholderResource: { kind: "boolean" },
  mergePaymentRequests: { kind: "boolean" },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  employeeRates: { kind: "list", items: { kind: "object", schema: "EmployeeRateCreate", members: EmployeeRateCreate } },
  positionSkills: { kind: "list", items: { kind: "object", schema: "GivenSkill", members: GivenSkill } },
  bankFileSetup: { kind: "list", items: { kind: "object", schema: "EmployeeBankFileSetupCreate", members: EmployeeBankFileSetupCreate } },
} as const satisfies Members;

export const EmployeeUpdate = {
  id: { kind: "text" },
  name: { kind: "text", nullable: true },
  SSN: { kind: "text", nullable: true },
  jobTitle: { kind: "text", nullable: true },
  location: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  department: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  manager: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  birthDate: { kind: "date", nullable: true },
  startDate: { kind: "date", nullable: true },
  endDate: { kind: "date", nullable: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
  employeeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  gender: { kind: "choice", values: ["female","male"], nullable: true },
  terminationType: { kind: "choice", values: ["voluntary","involuntary","deceased","disability","retired"], nullable: true },
  primaryContact: { kind: "object", schema: "DemandedReference", members: DemandedReference },
  attachmentFolder: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultCurrency: { kind: "text", nullable: true },
  form1099: { kind: "object", schema: "GivenForm1099", members: GivenForm1099 },
  earningType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  postActualCostWithVariance: { kind: "boolean" },
  class: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultCustomer: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultItem: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultVendor: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultTimeAllocation: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  defaultExpenseDistribution: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  preferredPaymentMethod: { kind: "choice", values: ["printedCheck","eft","cash","ach"], nullable: true },
  bankFile: { kind: "object", schema: "GivenBankFile", members: GivenBankFile },
  filePaymentService: { kind: "choice", values: ["ach","bankFile","none"], nullable: true },
  ach: { kind: "object", schema: "GivenAch", members: GivenAch },
  sendAutomaticPaymentNotification: { kind: "boolean" },
  isPlaceholderResource: { kind: "boolean" },
  mergePaymentRequests: { kind: "boolean" },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  employeeRates: { kind: "list", items: { kind: "object", schema: "EmployeeRateWrite", members: EmployeeRateWrite } },
  positionSkills: { kind: "list", items: { kind: "object", schema: "SkillWrite", members: SkillWrite } },
  bankFileSetup: { kind: "list", items: { kind: "object", schema: "EmployeeBankFileSetupWrite", members: EmployeeBankFileSetupWrite } },
} as const satisfies Members;

export const RateTableTimesheetLineCreate = {
  lineNumber: { kind: "integer" },
  description: { kind: "text", nullable: true },
  startDate: { kind: "date", nullable: true },
  markupPercent: { kind: "anything", nullable: true },
  laborRate: { kind: "anything", nullable: true },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborClass: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborShift: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborUnion: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  timeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  dimensions: { kind: "object", schema: "GivenTimeDimensions", members: GivenTimeDimensions },
} as const satisfies Members;

export const RateTableCreate = {
  id: { kind: "text", required: true },
  name: { kind: "text", required: true },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", values: ["active","inactive"] },
  timesheetLines: { kind: "list", items: { kind: "object", schema: "RateTableTimesheetLineCreate", members: RateTableTimesheetLineCreate } },
} as const satisfies Members;

export const TimesheetEntryCreate = {
  dimensions: { kind: "object", schema: "GivenTimeDimensions", members: GivenTimeDimensions },
  entryDate: { kind: "date", required: true },
  quantity: { kind: "number", required: true },
  description: { kind: "text", nullable: true },
  notes: { kind: "text", nullable: true },
  timeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  isBillable: { kind: "boolean" },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborClass: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborShift: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborUnion: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const TimesheetCreate = {
  beginDate: { kind: "date", required: true },
  endDate: { kind: "date", nullable: true },
  state: { kind: "choice", values: ["draft","submitted"] },
  description: { kind: "text", nullable: true },
  employee: { kind: "object", schema: "DemandedReference", required: true, members: DemandedReference },
  lines: { kind: "list", items: { kind: "object", schema: "TimesheetEntryCreate", members: TimesheetEntryCreate } },
} as const satisfies Members;

export const TimesheetLineCreate = {
  timesheet: { kind: "object", schema: "DemandedReference", required: true, members: DemandedReference },
  dimensions: { kind: "object", schema: "GivenTimeDimensions", members: GivenTimeDimensions },
  entryDate: { kind: "date", required: true },
  quantity: { kind: "number", required: true },
  description: { kind: "text", nullable: true },
  notes: { kind: "text", nullable: true },
  timeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  isBillable: { kind: "boolean" },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborClass: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborShift: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborUnion: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const RateTableTimesheetLineWrite = {
  key: { kind: "text" },
  "ia::operation": { kind: "choice", values: ["delete","patch"] },
  lineNumber: { kind: "integer" },
  description: { kind: "text", nullable: true },
  startDate: { kind: "date", nullable: true },
  markupPercent: { kind: "anything", nullable: true },
  laborRate: { kind: "anything", nullable: true },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborClass: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborShift: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborUnion: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  timeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  dimensions: { kind: "object", schema: "GivenTimeDimensions", members: GivenTimeDimensions },
} as const satisfies Members;

export const RateTableUpdate = {
  id: { kind: "text" },
  name: { kind: "text" },
  description: { kind: "text", nullable: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"] },
  timesheetLines: { kind: "list", items: { kind: "object", schema: "RateTableTimesheetLineWrite", members: RateTableTimesheetLineWrite } },
} as const satisfies Members;

export const TimesheetEntryWrite = {
  key: { kind: "text" },
  "ia::operation": { kind: "choice", values: ["delete","patch"] },
  dimensions: { kind: "object", schema: "GivenTimeDimensions", members: GivenTimeDimensions },
  entryDate: { kind: "date" },
  quantity: { kind: "number" },
  description: { kind: "text", nullable: true },
  notes: { kind: "text", nullable: true },
  timeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  isBillable: { kind: "boolean" },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborClass: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborShift: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborUnion: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const TimesheetUpdate = {
  id: { kind: "text" },
  beginDate: { kind: "date" },
  endDate: { kind: "date", nullable: true },
  state: { kind: "choice", values: ["draft","submitted"] },
  description: { kind: "text", nullable: true },
  employee: { kind: "object", schema: "DemandedReference", members: DemandedReference },
  lines: { kind: "list", items: { kind: "object", schema: "TimesheetEntryWrite", members: TimesheetEntryWrite } },
} as const satisfies Members;

export const TimesheetLineUpdate = {
  key: { kind: "text" },
  id: { kind: "text" },
  dimensions: { kind: "object", schema: "GivenTimeDimensions", members: GivenTimeDimensions },
  entryDate: { kind: "date" },
  quantity: { kind: "number" },
  description: { kind: "text", nullable: true },
  notes: { kind: "text", nullable: true },
  timeType: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  isBillable: { kind: "boolean" },
  employeePosition: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborClass: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborShift: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
  laborUnion: { kind: "object", schema: "GivenReference", nullable: true, members: GivenReference },
} as const satisfies Members;

export const Dimension = {
  dimensionName: { kind: "text", required: true },
  dimensionLabel: { kind: "text", required: true },
  termName: { kind: "text", required: true },
  isUserDefinedDimension: { kind: "boolean", required: true },
  isEnabledInGL: { kind: "boolean", required: true },
  dimensionEndpoint: { kind: "text", required: true },
} as const satisfies Members;

export const DimensionList = {
  "ia::result": { kind: "list", required: true, items: { kind: "object", schema: "Dimension", members: Dimension } },
  "ia::meta": { kind: "object", required: true, members: { totalCount: { kind: "text", required: true }, totalSuccess: { kind: "text", required: true }, totalError: { kind: "text", required: true } } },
} as const satisfies Members;

export const ModelReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const ModelReference = {
  apiObject: { kind: "text", required: true },
  type: { kind: "text", required: true },
  httpMethods: { kind: "text", required: true },
  href: { kind: "text", required: true },
} as const satisfies Members;

export const Model = {
  fields: { kind: "object", schema: "ModelFields", required: true },
  groups: { kind: "object", required: true },
  httpMethods: { kind: "text", required: true },
  lists: { kind: "anything", required: true },
  refs: { kind: "object", schema: "ModelRefs", required: true },
  idempotenceSupported: { kind: "boolean", required: true },
  apiObject: { kind: "text", required: true },
  type: { kind: "text", required: true },
  href: { kind: "text", required: true },
} as const satisfies Members;

export const AnyErrorValue = {
  code: { kind: "text", required: true },
  message: { kind: "text", required: true },
} as const satisfies Members;

export const CompositeReply = {
  "ia::result": { kind: "list", required: true, items: { kind: "object", members: { "ia::result": { kind: "anything" }, "ia::error": { kind: "object", schema: "AnyErrorValue", members: AnyErrorValue }, "ia::meta": { kind: "object" }, "ia::status": { kind: "integer", required: true }, "ia::headers": { kind: "object" } } } },
  "ia::meta": { kind: "anything", required: true },
} as const satisfies Members;

export const BulkJobCreate = {
  "ia::requestBody": { kind: "text", required: true },
  file: { kind: "text" },
} as const satisfies Members;

export const BulkJobReply = {
  "ia::result": { kind: "object", required: true, members: { jobId: { kind: "uuid", required: true }, status: { kind: "choice", values: ["queued","preprocessing","processing","postprocessing","completed","failed"], required: true }, percentComplete: { kind: "integer", required: true }, downloadURL: { kind: "text" }, jobStatusFile: { kind: "text" } } },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const Introspection = {
  active: { kind: "boolean", required: true },
  token_type: { kind: "choice", values: ["bearer"] },
  client_id: { kind: "text" },
  user_id: { kind: "text" },
  cny_id: { kind: "text" },
  exp: { kind: "integer" },
  iat: { kind: "integer" },
  company_key: { kind: "text" },
  entity_id: { kind: "text", nullable: true },
  entity_key: { kind: "text", nullable: true },
  user_key: { kind: "text" },
  ai_enabled: { kind: "boolean" },
} as const satisfies Members;

export const AsyncJob = {
  jobId: { kind: "text", required: true },
  state: { kind: "choice", values: ["queued","inTransit","delivered","dead","cancelled","deferred"], required: true },
  queuedDateTime: { kind: "text", schema: "Time", required: true },
  startedDateTime: { kind: "text", schema: "Time" },
  finishedDateTime: { kind: "text", schema: "Time" },
  href: { kind: "text", required: true },
} as const satisfies Members;

export const TotalOnly = {
  totalCount: { kind: "integer", required: true },
} as const satisfies Members;

export const JobReply = {
  "ia::result": { kind: "object", schema: "AsyncJob", required: true, members: AsyncJob },
  "ia::meta": { kind: "object", schema: "TotalOnly", required: true, members: TotalOnly },
} as const satisfies Members;

export const LaborClassReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const LaborShiftReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const LaborUnionReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const EmployeeReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const RateTableReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const RateTableTimesheetLineReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const TimesheetReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const TimesheetLineReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const Entity = {
  id: { kind: "text", required: true },
  key: { kind: "text", required: true },
  name: { kind: "text", nullable: true, required: true },
  startDate: { kind: "date", nullable: true, required: true },
  endDate: { kind: "date", nullable: true, required: true },
  status: { kind: "choice", schema: "Status", values: ["active","inactive"], required: true },
  audit: { kind: "object", schema: "Audit", required: true, members: Audit },
  operatingCountry: { kind: "text", nullable: true, required: true },
  href: { kind: "text", required: true },
  "ia::status": { kind: "integer" },
} as const satisfies Members;

export const EntityReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const ReferenceReply = {
  "ia::result": { kind: "anything", required: true },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const Page = {
  totalCount: { kind: "integer", required: true },
  start: { kind: "integer", required: true },
  pageSize: { kind: "integer", required: true },
  next: { kind: "integer", nullable: true, required: true },
  previous: { kind: "integer", nullable: true, required: true },
} as const satisfies Members;

export const ReferenceList = {
  "ia::result": { kind: "list", required: true, items: { kind: "object", schema: "Reference", members: Reference } },
  "ia::meta": { kind: "object", schema: "Page", required: true, members: Page },
} as const satisfies Members;

export const AdditionalInfo = {
  messageId: { kind: "text" },
  placeholders: { kind: "object" },
  propertySet: { kind: "object" },
} as const satisfies Members;

export const ErrorDetail = {
  errorId: { kind: "text" },
  code: { kind: "text", required: true },
  message: { kind: "text", required: true },
  target: { kind: "text" },
  additionalInfo: { kind: "object", schema: "AdditionalInfo", members: AdditionalInfo },
  correction: { kind: "text" },
} as const satisfies Members;

export const Error = {
  code: { kind: "text", required: true },
  message: { kind: "text", required: true },
  errorId: { kind: "text" },
  additionalInfo: { kind: "object", schema: "AdditionalInfo", members: AdditionalInfo },
  supportId: { kind: "text" },
  details: { kind: "list", items: { kind: "object", schema: "ErrorDetail", members: ErrorDetail } },
} as const satisfies Members;

export const BatchReply = {
  "ia::result": { kind: "list", required: true, items: { kind: "object", members: { "ia::status": { kind: "integer", required: true }, "ia::error": { kind: "object", schema: "Error", members: Error } } } },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const ErrorReply = {
  "ia::result": { kind: "object", required: true, members: { "ia::error": { kind: "object", schema: "Error", required: true, members: Error } } },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const OlderErrorReply = {
  "ia::error": { kind: "object", schema: "Error", required: true, members: Error },
  "ia::meta": { kind: "object", schema: "Counts", required: true, members: Counts },
} as const satisfies Members;

export const TokenRefused = {
  "ia::error": { kind: "object", schema: "Error", members: Error },
  error: { kind: "object", schema: "Error", members: Error },
} as const satisfies Members;

export const GatewayError = {
  "ia::error": { kind: "object", required: true, members: { code: { kind: "text", required: true }, message: { kind: "text", required: true }, details: { kind: "object", required: true, members: { requestId: { kind: "text", required: true } } } } },
} as const satisfies Members;

export const OAuthError = {
  error: { kind: "choice", values: ["invalid_grant","invalid_client","invalid_request"], required: true },
  error_description: { kind: "text", required: true },
} as const satisfies Members;

export const TokenRequest = {
  grant_type: { kind: "text" },
  code: { kind: "text" },
  redirect_uri: { kind: "text" },
  code_verifier: { kind: "text" },
  refresh_token: { kind: "text" },
  client_id: { kind: "text" },
  client_secret: { kind: "text" },
  username: { kind: "text" },
  session_id: { kind: "text" },
  entity_id: { kind: "text" },
  scope: { kind: "text" },
} as const satisfies Members;

export const Token = {
  token_type: { kind: "choice", values: ["Bearer"], required: true },
  access_token: { kind: "text", required: true },
  refresh_token: { kind: "text" },
  expires_in: { kind: "integer", required: true },
} as const satisfies Members;

export const RevokeRequest = {
  client_id: { kind: "text" },
  client_secret: { kind: "text" },
  token: { kind: "text" },
} as const satisfies Members;

export const Filter = {
  "$eq": { kind: "object", schema: "ComparisonWithNull" },
  "$ne": { kind: "object", schema: "ComparisonWithNull" },
  "$lt": { kind: "object", schema: "TextComparison" },
  "$lte": { kind: "object", schema: "Comparison" },
  "$gt": { kind: "object", schema: "TextComparison" },
  "$gte": { kind: "object", schema: "Comparison" },
  "$in": { kind: "object", schema: "Membership" },
  "$notIn": { kind: "object", schema: "Membership" },
  "$between": { kind: "object", schema: "Interval" },
  "$notBetween": { kind: "object", schema: "Interval" },
  "$contains": { kind: "object", schema: "TextComparison" },
  "$notContains": { kind: "object", schema: "TextComparison" },
  "$startsWith": { kind: "object", schema: "TextComparison" },
  "$notStartsWith": { kind: "object", schema: "TextComparison" },
  "$endsWith": { kind: "object", schema: "TextComparison" },
  "$notEndsWith": { kind: "object", schema: "TextComparison" },
} as const satisfies Members;

export const Query = {
  object: { kind: "text", required: true },
  fields: { kind: "list", required: true, items: { kind: "text" } },
  filters: { kind: "list", items: { kind: "object", schema: "Filter", members: Filter } },
  filterExpression: { kind: "text", nullable: true },
  filterParameters: { kind: "object", members: { asOfDate: { kind: "date" }, includeHierarchyFields: { kind: "boolean" }, caseSensitiveComparison: { kind: "boolean" }, includePrivate: { kind: "boolean" } } },
  orderBy: { kind: "list", items: { kind: "object" } },
  start: { kind: "integer" },
  size: { kind: "integer" },
} as const satisfies Members;

export const QueryReply = {
  "ia::result": { kind: "list", required: true, items: { kind: "object" } },
  "ia::meta": { kind: "object", schema: "Page", required: true, members: Page },
} as const satisfies Members;
