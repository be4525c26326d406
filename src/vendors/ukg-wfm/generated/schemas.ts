// Made from specs/ukg-wfm/ by npm run generate. Not edited by hand.
import type { Members } from '../../../engine/http/members.ts';

export const TokenRequest = {
  username: { kind: "text" },
  password: { kind: "text" },
  client_id: { kind: "text" },
  client_secret: { kind: "text" },
  grant_type: { kind: "text" },
  auth_chain: { kind: "text" },
  refresh_token: { kind: "text" },
  code: { kind: "text" },
  redirect_uri: { kind: "text" },
} as const satisfies Members;

export const Token = {
  access_token: { kind: "text", required: true },
  refresh_token: { kind: "text" },
  scope: { kind: "text", required: true },
  id_token: { kind: "text" },
  token_type: { kind: "choice", values: ["Bearer"], required: true },
  expires_in: { kind: "integer", required: true },
} as const satisfies Members;

export const Error = {
  errorCode: { kind: "text", required: true },
  message: { kind: "text", required: true },
  details: { kind: "object" },
} as const satisfies Members;

export const RevokeRequest = {
  token: { kind: "text" },
  client_id: { kind: "text" },
  client_secret: { kind: "text" },
} as const satisfies Members;

export const OauthTokenRequest = {
  grant_type: { kind: "text" },
  client_id: { kind: "text" },
  client_secret: { kind: "text" },
  audience: { kind: "text" },
  organization: { kind: "text" },
  realm: { kind: "text" },
  scope: { kind: "text" },
  username: { kind: "text" },
  password: { kind: "text" },
  refresh_token: { kind: "text" },
  code: { kind: "text" },
  redirect_uri: { kind: "text" },
} as const satisfies Members;

export const OauthToken = {
  access_token: { kind: "text", required: true },
  refresh_token: { kind: "text" },
  scope: { kind: "text" },
  expires_in: { kind: "integer", required: true },
  token_type: { kind: "choice", values: ["Bearer"], required: true },
} as const satisfies Members;

export const Issuer = {
  issuer: { kind: "text", required: true },
  token_endpoint: { kind: "text", required: true },
  jwks_uri: { kind: "text", required: true },
  subject_types_supported: { kind: "list", required: true, items: { kind: "text" } },
  id_token_signing_alg_values_supported: { kind: "list", required: true, items: { kind: "text" } },
} as const satisfies Members;

export const SigningKeys = {
  keys: { kind: "list", required: true, items: { kind: "object", members: { kty: { kind: "text", required: true }, use: { kind: "text", required: true }, alg: { kind: "text", required: true }, n: { kind: "text", required: true }, e: { kind: "text", required: true } } } },
} as const satisfies Members;

export const PersonIdentity = {
  personNumber: { kind: "text" },
  personKey: { kind: "integer", int64: true },
  employeeKey: { kind: "integer", int64: true },
  userKey: { kind: "integer", int64: true },
  userName: { kind: "text" },
  badgeNumber: { kind: "text" },
  effectiveDate: { kind: "text" },
  effectiveTime: { kind: "text" },
  aoid: { kind: "text" },
  coid: { kind: "text" },
  hyperFindFilter: { kind: "object" },
  requestItemId: { kind: "integer", int64: true },
} as const satisfies Members;

export const ObjectRef = {
  id: { kind: "integer", int64: true },
  qualifier: { kind: "text" },
  localizedQualifier: { kind: "text" },
} as const satisfies Members;

export const EmploymentTermAssignment = {
  employmentTerm: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  effectiveDate: { kind: "date", schema: "LocalDate" },
  expirationDate: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const EmploymentTermsOfPerson = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  assignmentSpan: { kind: "object", members: { start: { kind: "date", schema: "LocalDate" }, end: { kind: "date", schema: "LocalDate" } } },
  assignments: { kind: "list", items: { kind: "object", schema: "EmploymentTermAssignment", members: EmploymentTermAssignment } },
} as const satisfies Members;

export const PersonKeys = {
  personNumber: { kind: "text", required: true },
  personKey: { kind: "integer", int64: true, required: true },
} as const satisfies Members;

export const FullRef = {
  id: { kind: "integer", int64: true, required: true },
  qualifier: { kind: "text", required: true },
} as const satisfies Members;

export const EmploymentTermAssignmentAnswer = {
  employmentTerm: { kind: "object", schema: "FullRef", required: true, members: FullRef },
  effectiveDate: { kind: "date", schema: "LocalDate", required: true },
  expirationDate: { kind: "date", schema: "LocalDate", required: true },
} as const satisfies Members;

export const EmployeeEmploymentTerms = {
  personIdentity: { kind: "object", schema: "PersonKeys", required: true, members: PersonKeys },
  assignments: { kind: "list", required: true, items: { kind: "object", schema: "EmploymentTermAssignmentAnswer", members: EmploymentTermAssignmentAnswer } },
} as const satisfies Members;

export const NamedProfileKind = {
  assignmentProfile: { kind: "text" },
  profileId: { kind: "integer", int64: true },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const Administrator = {
  personNumber: { kind: "text" },
  personKey: { kind: "integer", int64: true },
  employeeKey: { kind: "integer", int64: true },
  userKey: { kind: "integer", int64: true },
  userName: { kind: "text" },
  badgeNumber: { kind: "text" },
  effectiveDate: { kind: "text" },
  effectiveTime: { kind: "text" },
  aoid: { kind: "text" },
  coid: { kind: "text" },
  hyperFindFilter: { kind: "object" },
  requestItemId: { kind: "integer", int64: true },
  displayName: { kind: "text" },
  fullName: { kind: "text" },
} as const satisfies Members;

export const AdministratorKind = {
  administrator: { kind: "object", schema: "Administrator", members: Administrator },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const EmployeePreferenceOverrides = {
  preferredAvailability: { kind: "integer" },
  preferredJob: { kind: "integer" },
  preferredHoursPerWeek: { kind: "integer" },
  preferredDayOff: { kind: "integer" },
  mostHoursPerWeek: { kind: "integer" },
  earliestShift: { kind: "integer" },
  longestShift: { kind: "integer" },
} as const satisfies Members;

export const PayCodeValue = {
  payCodeValueProfile: { kind: "object", schema: "ObjectRef", nullable: true, members: ObjectRef },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const EmploymentTermsKind = {
  assignments: { kind: "list", items: { kind: "object", schema: "EmploymentTermAssignment", members: EmploymentTermAssignment } },
} as const satisfies Members;

export const AssignmentsByKind = {
  cascadeProfile: { kind: "object", schema: "NamedProfileKind", members: NamedProfileKind },
  processProfile: { kind: "object", members: { employeeProcessProfileName: { kind: "text" }, managerProcessProfileName: { kind: "text" }, unAssignExisting: { kind: "boolean" } } },
  scheduleEmployeePreference: { kind: "object", members: { zoneCategory: { kind: "object", schema: "ObjectRef", members: ObjectRef }, zone: { kind: "object", members: { zoneSet: { kind: "object", schema: "ObjectRef", members: ObjectRef }, zone: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } } },
  scheduleGroup: { kind: "object", members: { assignments: { kind: "list", items: { kind: "object", members: { scheduleGroup: { kind: "object", schema: "ObjectRef", members: ObjectRef }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" }, removeFromOtherGroups: { kind: "boolean" } } } }, unAssignExisting: { kind: "boolean" } } },
  attendanceAdmin: { kind: "object", schema: "AdministratorKind", members: AdministratorKind },
  schedulerWorkerType: { kind: "object", members: { workerType: { kind: "object", schema: "ObjectRef", members: ObjectRef }, unAssignExisting: { kind: "boolean" } } },
  adjustmentRule: { kind: "object", members: { assignments: { kind: "list", items: { kind: "object", members: { adjustmentRule: { kind: "object", schema: "ObjectRef", members: ObjectRef }, processor: { kind: "text" }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" }, originalEffectiveDate: { kind: "date", schema: "LocalDate" } } } } } },
  managerPatternTemplateProfile: { kind: "object", members: { patternTemplateProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef } } },
  skills: { kind: "object", members: { assignments: { kind: "list", items: { kind: "object", members: { skill: { kind: "object", schema: "ObjectRef", members: ObjectRef }, proficiencyLevel: { kind: "object", schema: "ObjectRef", members: ObjectRef }, active: { kind: "boolean" }, effectiveDate: { kind: "date", schema: "LocalDate" } } } } } },
  leaveAdmin: { kind: "object", schema: "AdministratorKind", members: AdministratorKind },
  minorRule: { kind: "object", members: { minorRule: { kind: "object", schema: "ObjectRef", members: ObjectRef }, schoolCalendar: { kind: "object", schema: "ObjectRef", members: ObjectRef }, emancipatedMinor: { kind: "boolean" } } },
  attestationProfile: { kind: "object", members: { attestationProfileAssignments: { kind: "list", items: { kind: "object", members: { profile: { kind: "object", schema: "ObjectRef", members: ObjectRef }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" } } } } } },
  managerScheduleGroupProfile: { kind: "object", members: { scheduleGroupProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef } } },
  leaveProfile: { kind: "object", schema: "NamedProfileKind", members: NamedProfileKind },
  employeeTags: { kind: "object", members: { assignments: { kind: "list", items: { kind: "object", members: { employeeTag: { kind: "object", schema: "ObjectRef", members: ObjectRef }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" } } } } } },
  attendanceProfile: { kind: "object", members: { attendanceProfileAssignments: { kind: "list", items: { kind: "object", members: { profileName: { kind: "text" }, effectiveDate: { kind: "date", schema: "LocalDate" } } } }, unAssignExisting: { kind: "boolean" } } },
  employeePreferences: { kind: "object", members: { employeePreferenceOverrides: { kind: "object", schema: "EmployeePreferenceOverrides", members: EmployeePreferenceOverrides } } },
  employeeJobPreferences: { kind: "object", members: { effectiveDate: { kind: "date", schema: "LocalDate" }, employeeJobPreferences: { kind: "list", items: { kind: "object", members: { job: { kind: "text" }, preference: { kind: "text" }, schedulingContextSet: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } }, seniorityDate: { kind: "date", schema: "LocalDate" } } } } } },
  scheduleRuleSet: { kind: "object", members: { scheduleRuleSetAssignments: { kind: "list", items: { kind: "object", members: { ruleSet: { kind: "object", schema: "ObjectRef", members: ObjectRef }, context: { kind: "object", schema: "ObjectRef", members: ObjectRef }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" } } } } } },
  payCodeValue: { kind: "object", schema: "PayCodeValue", members: PayCodeValue },
  percentageAllocationRule: { kind: "object", members: { assignments: { kind: "list", items: { kind: "object", members: { processor: { kind: "object", schema: "ObjectRef", members: ObjectRef }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" }, originalEffectiveDate: { kind: "date", schema: "LocalDate" } } } } } },
  scheduleRuleOverrides: { kind: "object", members: { overrideRules: { kind: "list", items: { kind: "object", members: { id: { kind: "integer", int64: true }, rule: { kind: "object", schema: "ObjectRef", members: ObjectRef }, overrideDetails: { kind: "anything" }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" } } } } } },
  managerShiftTemplateProfile: { kind: "object", members: { shiftTemplateProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef } } },
  forecastingCategory: { kind: "object", members: { assignmentProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef } } },
  certifications: { kind: "object", members: { assignments: { kind: "list", items: { kind: "object", members: { certification: { kind: "object", schema: "ObjectRef", members: ObjectRef }, proficiencyLevel: { kind: "object", schema: "ObjectRef", members: ObjectRef }, certificationNumber: { kind: "text" }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" } } } } } },
  telestaffAssignment: { kind: "object", members: { personTeleStaffAssignment: { kind: "object", members: { badgeId: { kind: "text" }, seniorityNumber: { kind: "anything" } } } } },
  employmentTerms: { kind: "object", schema: "EmploymentTermsKind", members: EmploymentTermsKind },
  employmentTerm: { kind: "object", schema: "EmploymentTermsKind", members: EmploymentTermsKind },
} as const satisfies Members;

export const PersonAssignmentsAnswer = {
  personIdentity: { kind: "object", schema: "PersonIdentity", required: true, members: PersonIdentity },
  personAssignments: { kind: "object", schema: "AssignmentsByKind", required: true, members: AssignmentsByKind },
} as const satisfies Members;

export const EmployeeCriteria = {
  key: { kind: "text" },
  values: { kind: "list", items: { kind: "text" } },
  multi_key: { kind: "list", items: { kind: "text" } },
  multi_key_values: { kind: "list", items: { kind: "list", items: { kind: "text" } } },
} as const satisfies Members;

export const HyperfindDateRange = {
  startDate: { kind: "date", schema: "LocalDate" },
  endDate: { kind: "date", schema: "LocalDate" },
  symbolicPeriod: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const HyperfindFilter = {
  hyperfind: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  dateRange: { kind: "object", schema: "HyperfindDateRange", members: HyperfindDateRange },
  visibilityCode: { kind: "text" },
} as const satisfies Members;

export const AssignmentSearch = {
  where: { kind: "object", members: { employees: { kind: "object", schema: "EmployeeCriteria", members: EmployeeCriteria }, personAssignments: { kind: "list", items: { kind: "text" } }, extensionType: { kind: "text" }, hyperFindFilter: { kind: "object", schema: "HyperfindFilter", members: HyperfindFilter }, includeAccrualPolicyDetails: { kind: "boolean" }, includeBaseWages: { kind: "boolean" }, isEmployeeAllowed: { kind: "boolean" }, onlyActivePerson: { kind: "boolean" }, snapshotDate: { kind: "text" }, snapshotDateTime: { kind: "text" } } },
} as const satisfies Members;

export const PersonAssignmentsItem = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  personAssignments: { kind: "object", schema: "AssignmentsByKind", members: AssignmentsByKind },
} as const satisfies Members;

export const BulkResult = {
  success: { kind: "object" },
  error: { kind: "object", schema: "Error", members: Error },
} as const satisfies Members;

export const BulkError = {
  errorCode: { kind: "text", required: true },
  message: { kind: "text", required: true },
  details: { kind: "object", required: true, members: { "error-offsets": { kind: "list", items: { kind: "integer" } }, results: { kind: "list", required: true, items: { kind: "object", schema: "BulkResult", members: BulkResult } } } },
} as const satisfies Members;

export const NamedRef = {
  id: { kind: "integer", int64: true },
  qualifier: { kind: "text" },
  name: { kind: "text" },
} as const satisfies Members;

export const EmploymentTermVersion = {
  accrualProfile: { kind: "object", schema: "NamedRef", members: NamedRef },
  cascadeProfile: { kind: "object", schema: "NamedRef", members: NamedRef },
  contractDefinition: { kind: "object", members: { daysPerWeek: { kind: "text" }, fte: { kind: "text" }, fteInPercent: { kind: "boolean" }, hoursPerDay: { kind: "text" }, hoursPerWeek: { kind: "text" }, legalWorkWeek: { kind: "integer" }, weekStartDay: { kind: "integer" }, workingDaysHours: { kind: "list", items: { kind: "object", members: { day: { kind: "integer" }, hours: { kind: "text" } } } } } },
  dayPaycodes: { kind: "object", members: { termDayPaycode: { kind: "list", items: { kind: "object", members: { amount: { kind: "text" }, amountFrom: { kind: "text" }, payCode: { kind: "object", schema: "NamedRef", members: NamedRef }, startTime: { kind: "text" } } } } } },
  durationPaycodes: { kind: "object", members: { termDurationPaycode: { kind: "list", items: { kind: "object", members: { payCode: { kind: "object", schema: "NamedRef", members: NamedRef }, workRule: { kind: "object", schema: "NamedRef", members: NamedRef } } } } } },
  endDate: { kind: "date", schema: "LocalDate", required: true },
  holidayProfile: { kind: "object", schema: "NamedRef", members: NamedRef },
  id: { kind: "integer", int64: true },
  minimumWage: { kind: "object", members: { adjustmentPayCode: { kind: "object", schema: "NamedRef", members: NamedRef }, amount: { kind: "text" }, contributingPayCodes: { kind: "object", schema: "NamedRef", members: NamedRef } } },
  payCodeValuesProfile: { kind: "object", schema: "NamedRef", members: NamedRef },
  payRule: { kind: "object", schema: "NamedRef", members: NamedRef },
  startDate: { kind: "date", schema: "LocalDate", required: true },
  timeOffRule: { kind: "object", schema: "NamedRef", members: NamedRef },
  workHours: { kind: "object", members: { workHourDef: { kind: "list", items: { kind: "object", members: { amount: { kind: "text" }, datePattern: { kind: "text" }, overtimeRule: { kind: "object", schema: "NamedRef", members: NamedRef }, payCode: { kind: "object", schema: "NamedRef", members: NamedRef }, targetAmountType: { kind: "text" }, useContractShift: { kind: "boolean" }, useInGenie: { kind: "boolean" } } } } } },
} as const satisfies Members;

export const EmploymentTermVersions = {
  employmentTermVersion: { kind: "list", items: { kind: "object", schema: "EmploymentTermVersion", members: EmploymentTermVersion } },
} as const satisfies Members;

export const EmploymentTermWrite = {
  id: { kind: "integer", int64: true },
  name: { kind: "text", required: true },
  description: { kind: "text" },
  persistentId: { kind: "text" },
  isActive: { kind: "boolean" },
  allowsInheritance: { kind: "boolean" },
  processType: { kind: "choice", schema: "ProcessType", values: ["ENFORCE_END_DATE","ENFORCE_BEYOND_END_DATE"], required: true },
  versions: { kind: "object", schema: "EmploymentTermVersions", members: EmploymentTermVersions },
} as const satisfies Members;

export const EmploymentTermSearch = {
  where: { kind: "object", members: { employmentTerms: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } }, persistentIds: { kind: "list", items: { kind: "text" } }, refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } }, allDetails: { kind: "boolean" }, startDate: { kind: "date", schema: "LocalDate" }, endDate: { kind: "date", schema: "LocalDate" } } },
} as const satisfies Members;

export const EmploymentTermWithVersion = {
  id: { kind: "integer", int64: true },
  employmentTermVersion: { kind: "object", schema: "EmploymentTermVersion", members: EmploymentTermVersion },
} as const satisfies Members;

export const EmploymentTermVersionsUpsert = {
  add: { kind: "list", items: { kind: "object", schema: "EmploymentTermWithVersion", members: EmploymentTermWithVersion } },
  update: { kind: "list", items: { kind: "object", schema: "EmploymentTermWithVersion", members: EmploymentTermWithVersion } },
} as const satisfies Members;

export const PayCode = {
  codeNumber: { kind: "integer" },
  combined: { kind: "boolean" },
  excusedAbsence: { kind: "boolean" },
  id: { kind: "integer", int64: true, required: true },
  money: { kind: "boolean" },
  name: { kind: "text", required: true },
  shortName: { kind: "text" },
  type: { kind: "text" },
  unit: { kind: "choice", values: ["HOUR","MONEY","DAY"] },
} as const satisfies Members;

export const PayCodeReferences = {
  ids: { kind: "list", items: { kind: "integer", int64: true } },
  qualifiers: { kind: "list", items: { kind: "text" } },
  refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } },
} as const satisfies Members;

export const PayCodeSearch = {
  where: { kind: "object", members: { payCodes: { kind: "object", schema: "PayCodeReferences", members: PayCodeReferences } } },
} as const satisfies Members;

export const AccrualProfile = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  persistentId: { kind: "text" },
} as const satisfies Members;

export const PayRule = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  persistentId: { kind: "text" },
} as const satisfies Members;

export const PayRuleReferences = {
  ids: { kind: "list", items: { kind: "integer", int64: true } },
  qualifiers: { kind: "list", items: { kind: "text" } },
  persistentIds: { kind: "list", items: { kind: "text" } },
  refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } },
} as const satisfies Members;

export const PayRuleSearch = {
  where: { kind: "object", members: { allDetails: { kind: "boolean" }, payRules: { kind: "object", schema: "PayRuleReferences", members: PayRuleReferences } } },
} as const satisfies Members;

export const PaycodeValueProfileElement = {
  id: { kind: "integer", int64: true },
  payCode: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  symbolicSourceType: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  fullDayAmount: { kind: "boolean" },
  halfDayAmount: { kind: "boolean" },
  hoursAmount: { kind: "boolean" },
  firstHalfDayAmount: { kind: "boolean" },
  secondHalfDayAmount: { kind: "boolean" },
  fixedDurationMinimumQuantity: { kind: "integer", int64: true },
  holidayRequestSetting: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  contractType: { kind: "choice", values: ["CONTRACT_DEFINITION","CONTRACT_SCHEDULE","TIME_OFF_RULE"] },
  dayTypeEquivalance: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  timeOffRule: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const PaycodeValueProfileWrite = {
  id: { kind: "integer", int64: true },
  name: { kind: "text" },
  description: { kind: "text" },
  active: { kind: "boolean" },
  version: { kind: "integer", int64: true },
  payCodeValueProfileElements: { kind: "list", items: { kind: "object", schema: "PaycodeValueProfileElement", members: PaycodeValueProfileElement } },
} as const satisfies Members;

export const PaycodeValueProfile = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  description: { kind: "text" },
  active: { kind: "boolean", required: true },
  version: { kind: "integer", int64: true, required: true },
  payCodeValueProfileElements: { kind: "list", required: true, items: { kind: "object", schema: "PaycodeValueProfileElement", members: PaycodeValueProfileElement } },
} as const satisfies Members;

export const PaycodeValueProfileSearch = {
  where: { kind: "object", members: { payCodeValuesProfiles: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } } } } } },
} as const satisfies Members;

export const PaycodeValueProfileAssignment = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  payCodeValueProfile: { kind: "object", schema: "ObjectRef", nullable: true, members: ObjectRef },
} as const satisfies Members;

export const PersonIdentitySearch = {
  where: { kind: "object", members: { employees: { kind: "list", items: { kind: "object", schema: "PersonIdentity", members: PersonIdentity } } } },
} as const satisfies Members;

export const AttendanceAdministratorOfPerson = {
  administrator: { kind: "object", schema: "Administrator", members: Administrator },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const LeaveAdministratorOfPerson = {
  administrator: { kind: "object", schema: "Administrator", members: Administrator },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const ProcessProfileOfPerson = {
  employeeProcessProfileName: { kind: "text" },
  managerProcessProfileName: { kind: "text" },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const ForecastingCategoryProfileOfPerson = {
  assignmentProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
} as const satisfies Members;

export const MinorRuleOfPerson = {
  emancipatedMinor: { kind: "boolean" },
  minorRule: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  schoolCalendar: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const WorkerTypeOfPerson = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  workerType: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const PatternTemplateProfileOfPerson = {
  patternTemplateProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
} as const satisfies Members;

export const ShiftTemplateProfileOfPerson = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  shiftTemplateProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const ScheduleGroupProfileOfPerson = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  scheduleGroupProfile: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const AssignmentSpan = {
  start: { kind: "date", schema: "LocalDate" },
  end: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const EmployeeTagOfPerson = {
  assignmentSpan: { kind: "object", schema: "AssignmentSpan", members: AssignmentSpan },
  assignments: { kind: "list", items: { kind: "object", members: { effectiveDate: { kind: "date", schema: "LocalDate" }, employeeTag: { kind: "object", schema: "ObjectRef", members: ObjectRef }, expirationDate: { kind: "date", schema: "LocalDate" } } } },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
} as const satisfies Members;

export const ScheduleGroupOfPerson = {
  assignmentSpan: { kind: "object", schema: "AssignmentSpan", members: AssignmentSpan },
  assignments: { kind: "list", items: { kind: "object", members: { effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" }, removeFromOtherGroups: { kind: "boolean" }, scheduleGroup: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const AttendanceProfileOfPerson = {
  attendanceProfileAssignments: { kind: "list", items: { kind: "object", members: { effectiveDate: { kind: "date", schema: "LocalDate" }, profileName: { kind: "text" } } } },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const SkillOfPerson = {
  assignments: { kind: "list", items: { kind: "object", members: { active: { kind: "boolean" }, effectiveDate: { kind: "date", schema: "LocalDate" }, proficiencyLevel: { kind: "object", schema: "ObjectRef", members: ObjectRef }, skill: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
} as const satisfies Members;

export const CertificationOfPerson = {
  assignments: { kind: "list", items: { kind: "object", members: { certification: { kind: "object", schema: "ObjectRef", members: ObjectRef }, certificationNumber: { kind: "text" }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" }, proficiencyLevel: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
} as const satisfies Members;

export const AdjustmentRuleOfPerson = {
  adjustmentRule: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  effectiveDate: { kind: "date", schema: "LocalDate" },
  expirationDate: { kind: "date", schema: "LocalDate" },
  originalEffectiveDate: { kind: "date", schema: "LocalDate" },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  processor: { kind: "text" },
} as const satisfies Members;

export const PercentageAllocationRuleOfPerson = {
  effectiveDate: { kind: "date", schema: "LocalDate" },
  expirationDate: { kind: "date", schema: "LocalDate" },
  originalEffectiveDate: { kind: "date", schema: "LocalDate" },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  processor: { kind: "anything" },
} as const satisfies Members;

export const JobPreferenceOfPerson = {
  effectiveDate: { kind: "date", schema: "LocalDate" },
  employeeJobPreferences: { kind: "list", items: { kind: "object", members: { job: { kind: "text" }, preference: { kind: "text" }, schedulingContextSet: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } }, seniorityDate: { kind: "date", schema: "LocalDate" } } } },
  personNumber: { kind: "text" },
  updatePartial: { kind: "boolean" },
} as const satisfies Members;

export const AttestationProfileOfPerson = {
  person: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  profile: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  effectiveDate: { kind: "date", schema: "LocalDate" },
  expirationDate: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const AttestationProfileSearch = {
  where: { kind: "object", members: { employees: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } }, refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } }, hyperFindFilter: { kind: "object", schema: "HyperfindFilter", members: HyperfindFilter } } },
} as const satisfies Members;

export const AttestationProfilesOfPerson = {
  employee: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  attestationProfileAssignments: { kind: "list", items: { kind: "object", members: { profile: { kind: "object", schema: "ObjectRef", members: ObjectRef }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" } } } },
} as const satisfies Members;

export const TeleStaffAssignmentOfPerson = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  personTeleStaffAssignment: { kind: "object", members: { badgeId: { kind: "text" }, seniorityNumber: { kind: "text" } } },
} as const satisfies Members;

export const AssignedZone = {
  zone: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  zoneSet: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const EmployeePreferenceOfPerson = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  zone: { kind: "object", schema: "AssignedZone", members: AssignedZone },
  zoneCategory: { kind: "object", schema: "ObjectRef", members: ObjectRef },
} as const satisfies Members;

export const EmployeePreferenceOverridesOfPerson = {
  employeePreferenceOverrides: { kind: "object", schema: "EmployeePreferenceOverrides", members: EmployeePreferenceOverrides },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
} as const satisfies Members;

export const ScheduleRuleSetsOfPerson = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  assignments: { kind: "list", items: { kind: "object", members: { ruleSet: { kind: "object", schema: "ObjectRef", members: ObjectRef }, context: { kind: "object", schema: "ObjectRef", members: ObjectRef }, effectiveDate: { kind: "date", schema: "LocalDate" }, expirationDate: { kind: "date", schema: "LocalDate" } } } },
  assignmentSpan: { kind: "object", members: { assignmentSpan: { kind: "object", schema: "AssignmentSpan", members: AssignmentSpan }, context: { kind: "object", schema: "ObjectRef", members: ObjectRef } } },
} as const satisfies Members;

export const ScheduleRuleSetSearch = {
  where: { kind: "object", members: { context: { kind: "object", schema: "ObjectRef", members: ObjectRef }, date: { kind: "date", schema: "LocalDate" }, employees: { kind: "object", members: { personKeys: { kind: "list", items: { kind: "integer", int64: true } }, personNumbers: { kind: "list", items: { kind: "text" } }, persons: { kind: "list", items: { kind: "object", schema: "PersonIdentity", members: PersonIdentity } } } } } },
} as const satisfies Members;

export const SchedulingSetupItem = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  abbreviation: { kind: "text" },
  active: { kind: "boolean", required: true },
  deleted: { kind: "boolean", required: true },
  version: { kind: "integer", int64: true, required: true },
} as const satisfies Members;

export const SkillSearch = {
  where: { kind: "object", members: { skills: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } },
} as const satisfies Members;

export const CertificationSearch = {
  where: { kind: "object", members: { certificates: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } },
} as const satisfies Members;

export const ProficiencyLevel = {
  active: { kind: "boolean", required: true },
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  proficiencyLevelNumeric: { kind: "integer", int64: true, required: true },
  version: { kind: "integer", int64: true, required: true },
} as const satisfies Members;

export const ProficiencyLevelSearch = {
  where: { kind: "object", members: { levels: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } },
} as const satisfies Members;

export const TagDefinition = {
  deleted: { kind: "boolean", required: true },
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
} as const satisfies Members;

export const TagDefinitionSearch = {
  where: { kind: "object", members: { tagAssignmentContext: { kind: "object", schema: "ObjectRef", members: ObjectRef }, tagDefinitions: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } } } } } },
} as const satisfies Members;

export const ScheduleGroup = {
  active: { kind: "boolean" },
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  persistentId: { kind: "text" },
} as const satisfies Members;

export const ScheduleGroupSearch = {
  where: { kind: "object", members: { allDetails: { kind: "boolean" }, scheduleGroups: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } }, persistentIds: { kind: "list", items: { kind: "text" } }, refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } } } },
} as const satisfies Members;

export const ActiveSetupRecord = {
  active: { kind: "boolean", required: true },
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
} as const satisfies Members;

export const MinorRuleSetSearch = {
  where: { kind: "object", members: { allDetails: { kind: "boolean" }, minorRuleSets: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } } } } } },
} as const satisfies Members;

export const SchoolCalendarSearch = {
  where: { kind: "object", members: { schoolCalendars: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } } } } } },
} as const satisfies Members;

export const SchedulingProfile = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
} as const satisfies Members;

export const AttestationProfile = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
} as const satisfies Members;

export const AdjustmentRule = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
} as const satisfies Members;

export const PercentageAllocationRule = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  persistentId: { kind: "text", required: true },
} as const satisfies Members;

export const PercentageAllocationRuleSearch = {
  where: { kind: "object", members: { allDetails: { kind: "boolean" }, percentageAllocationRules: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } }, persistentIds: { kind: "list", items: { kind: "text" } }, refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } } } },
} as const satisfies Members;

export const AttendanceProfile = {
  activeSwitch: { kind: "boolean" },
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  persistentId: { kind: "text" },
} as const satisfies Members;

export const AttendanceProfileSearch = {
  where: { kind: "object", members: { allDetails: { kind: "boolean" }, attendanceProfiles: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } }, persistentIds: { kind: "list", items: { kind: "text" } }, refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } } } },
} as const satisfies Members;

export const ForecastingCategoryProfile = {
  active: { kind: "boolean", required: true },
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  version: { kind: "integer", required: true },
} as const satisfies Members;

export const ForecastingCategoryProfileSearch = {
  categoryProfiles: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } }, refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } },
} as const satisfies Members;

export const AccessAssignment = {
  accessMethodProfileName: { kind: "text" },
  accessProfileName: { kind: "text" },
  approvalMethodName: { kind: "text" },
  delegateProfileName: { kind: "text" },
  employeeLaborCategoryProfileName: { kind: "text" },
  guidedActionProfileName: { kind: "text" },
  hyperFindScheduleVisibilityName: { kind: "text" },
  localePolicyName: { kind: "text" },
  managerLaborCategoryProfileName: { kind: "text" },
  managerPayCodeName: { kind: "text" },
  managerViewPayCodeName: { kind: "text" },
  managerWorkRuleName: { kind: "text" },
  mgrEmplLaborCategoryProfileName: { kind: "text" },
  notificationProfileName: { kind: "text" },
  preferenceProfileName: { kind: "text" },
  professionalPayCodeName: { kind: "text" },
  professionalShiftCodeName: { kind: "text" },
  professionalWorkRuleName: { kind: "text" },
  reportName: { kind: "text" },
  shiftCodeName: { kind: "text" },
  timeEntryTypeName: { kind: "text" },
} as const satisfies Members;

export const CustomData = {
  customDataTypeName: { kind: "text" },
  text: { kind: "text" },
} as const satisfies Members;

export const CustomDate = {
  customDateTypeName: { kind: "text" },
  date: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const EmailAddress = {
  address: { kind: "text" },
  contactTypeName: { kind: "text" },
  hasEmailNotificationDelivery: { kind: "boolean" },
} as const satisfies Members;

export const EmploymentStatusRow = {
  effectiveDate: { kind: "date", schema: "LocalDate" },
  employmentStatusName: { kind: "text" },
  expirationDate: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const ExpectedHours = {
  quantity: { kind: "text" },
  timePeriodTypeName: { kind: "text" },
} as const satisfies Members;

export const PersonDetails = {
  accrualProfileEffectiveDate: { kind: "date", schema: "LocalDate" },
  accrualProfileEndDate: { kind: "date", schema: "LocalDate" },
  accrualProfileName: { kind: "text" },
  birthDate: { kind: "date", schema: "LocalDate" },
  employeeStandardHours: { kind: "number" },
  firstName: { kind: "text" },
  fullName: { kind: "text" },
  fullTimePercentage: { kind: "number" },
  fullTimeStandardHours: { kind: "number" },
  hireDate: { kind: "date", schema: "LocalDate" },
  lastName: { kind: "text" },
  middleInitial: { kind: "text" },
  personNumber: { kind: "text" },
  shortName: { kind: "text" },
} as const satisfies Members;

export const AuthenticationType = {
  activeFlag: { kind: "boolean" },
  authenticationTypeName: { kind: "text" },
} as const satisfies Members;

export const LicenseType = {
  activeFlag: { kind: "boolean" },
  licenseTypeName: { kind: "text" },
} as const satisfies Members;

export const PostalAddress = {
  city: { kind: "text" },
  contactTypeName: { kind: "text" },
  country: { kind: "text" },
  postalCode: { kind: "text" },
  state: { kind: "text" },
  street: { kind: "text" },
} as const satisfies Members;

export const TelephoneNumber = {
  contactTypeName: { kind: "text" },
  isSMSSwitch: { kind: "boolean" },
  phoneNumber: { kind: "text" },
} as const satisfies Members;

export const UserAccountStatusRow = {
  effectiveDate: { kind: "date", schema: "LocalDate" },
  expirationDate: { kind: "date", schema: "LocalDate" },
  userAccountStatusName: { kind: "text" },
} as const satisfies Members;

export const PersonInformation = {
  accessAssignment: { kind: "object", schema: "AccessAssignment", members: AccessAssignment },
  approverList: { kind: "list", items: { kind: "object", members: { approveLevel: { kind: "text" }, dueDateAmount: { kind: "text" }, fullName: { kind: "text" }, personNumber: { kind: "text" } } } },
  customDataList: { kind: "list", items: { kind: "object", schema: "CustomData", members: CustomData } },
  customDateList: { kind: "list", items: { kind: "object", schema: "CustomDate", members: CustomDate } },
  emailAddresses: { kind: "list", items: { kind: "object", schema: "EmailAddress", members: EmailAddress } },
  employeeCurrencyAssignment: { kind: "object", members: { currencyCode: { kind: "text" } } },
  employmentStatusList: { kind: "list", items: { kind: "object", schema: "EmploymentStatusRow", members: EmploymentStatusRow } },
  expectedHoursList: { kind: "list", items: { kind: "object", schema: "ExpectedHours", members: ExpectedHours } },
  kpassAccount: { kind: "object", members: { isRestrictedUser: { kind: "boolean" }, learningPath: { kind: "text" } } },
  person: { kind: "object", schema: "PersonDetails", members: PersonDetails },
  personAuthenticationTypes: { kind: "list", items: { kind: "object", schema: "AuthenticationType", members: AuthenticationType } },
  personLicenseTypes: { kind: "list", items: { kind: "object", schema: "LicenseType", members: LicenseType } },
  postalAddresses: { kind: "list", items: { kind: "object", schema: "PostalAddress", members: PostalAddress } },
  purposeAssignments: { kind: "list", items: { kind: "object", members: { purpose: { kind: "text" }, requestReviewerList: { kind: "text" } } } },
  telephoneNumbers: { kind: "list", items: { kind: "object", schema: "TelephoneNumber", members: TelephoneNumber } },
  userAccountStatusList: { kind: "list", items: { kind: "object", schema: "UserAccountStatusRow", members: UserAccountStatusRow } },
  workEmployee: { kind: "object", members: { autoResolveActivityName: { kind: "text" }, currentListQueryName: { kind: "text" }, defaultActivityName: { kind: "text" }, idleActivityName: { kind: "text" }, paidActivityName: { kind: "text" }, profileName: { kind: "text" }, unpaidActivityName: { kind: "text" } } },
} as const satisfies Members;

export const BaseWageRate = {
  effectiveDate: { kind: "date", schema: "LocalDate" },
  expirationDate: { kind: "date", schema: "LocalDate" },
  hourlyRate: { kind: "number" },
} as const satisfies Members;

export const TermOfPerson = {
  endDate: { kind: "date", schema: "LocalDate" },
  name: { kind: "text" },
  originalStartDate: { kind: "date", schema: "LocalDate" },
  startDate: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const JobAssignmentDetails = {
  payRuleName: { kind: "text" },
  supervisorName: { kind: "text" },
  supervisorPersonNumber: { kind: "text" },
  timeZoneName: { kind: "text" },
} as const satisfies Members;

export const PrimaryLaborAccount = {
  effectiveDate: { kind: "date", schema: "LocalDate" },
  expirationDate: { kind: "date", schema: "LocalDate" },
  laborCategoryName: { kind: "text" },
  organizationPath: { kind: "text" },
} as const satisfies Members;

export const JobAssignment = {
  baseWageRates: { kind: "list", items: { kind: "object", schema: "BaseWageRate", members: BaseWageRate } },
  employmentTermAssignments: { kind: "list", items: { kind: "object", schema: "TermOfPerson", members: TermOfPerson } },
  jobAssignmentDetails: { kind: "object", schema: "JobAssignmentDetails", members: JobAssignmentDetails },
  primaryLaborAccounts: { kind: "list", items: { kind: "object", schema: "PrimaryLaborAccount", members: PrimaryLaborAccount } },
} as const satisfies Members;

export const UserAccount = {
  clockOnlyUser: { kind: "boolean" },
  logonProfileName: { kind: "text" },
  passwordUpdateFlag: { kind: "boolean" },
  userName: { kind: "text" },
  userPassword: { kind: "text" },
} as const satisfies Members;

export const PersonUser = {
  userAccount: { kind: "object", schema: "UserAccount", members: UserAccount },
} as const satisfies Members;

export const Person = {
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  personInformation: { kind: "object", schema: "PersonInformation", members: PersonInformation },
  jobAssignment: { kind: "object", schema: "JobAssignment", members: JobAssignment },
  user: { kind: "object", schema: "PersonUser", members: PersonUser },
  gdapAssignments: { kind: "list", items: { kind: "object" } },
} as const satisfies Members;

export const AllPersonsSearch = {
  where: { kind: "object", required: true, members: { snapshotDate: { kind: "text" }, employmentStatus: { kind: "text" }, userAccountStatus: { kind: "text" }, returnPersonIdOnly: { kind: "boolean" }, missingExternalIdType: { kind: "text" }, dateRange: { kind: "object", members: { startDateTime: { kind: "text" }, endDateTime: { kind: "text" } } } } },
  index: { kind: "integer", int64: true },
  count: { kind: "integer", int64: true },
} as const satisfies Members;

export const AllPersons = {
  totalElements: { kind: "text", required: true },
  records: { kind: "list", required: true, items: { kind: "object", members: { personId: { kind: "integer", int64: true, required: true }, personNumber: { kind: "text" }, firstName: { kind: "text" }, lastName: { kind: "text" }, employmentStatus: { kind: "text" }, userAccountStatus: { kind: "text" } } } },
} as const satisfies Members;

export const BasePerson = {
  personId: { kind: "integer", int64: true, required: true },
  personNumber: { kind: "text", required: true },
  fullName: { kind: "text", required: true },
  displayName: { kind: "text", required: true },
  name: { kind: "text" },
} as const satisfies Members;

export const EmployeeReferences = {
  ids: { kind: "list", required: true, items: { kind: "integer", int64: true } },
  qualifiers: { kind: "list", required: true, items: { kind: "text" } },
  refs: { kind: "list", required: true, items: { kind: "object", schema: "FullRef", members: FullRef } },
} as const satisfies Members;

export const AccrualProfileEntry = {
  accrualProfileId: { kind: "integer", int64: true, required: true },
  accrualProfileName: { kind: "text", required: true },
  effectiveDate: { kind: "date", schema: "LocalDate", required: true },
  expirationDate: { kind: "date", schema: "LocalDate", required: true },
} as const satisfies Members;

export const AccrualExtension = {
  accrualProfilesEntries: { kind: "list", items: { kind: "object", schema: "AccrualProfileEntry", members: AccrualProfileEntry } },
  accrualProfilesEntriesForSnapshotDate: { kind: "list", items: { kind: "object", schema: "AccrualProfileEntry", members: AccrualProfileEntry } },
  active: { kind: "boolean" },
  personId: { kind: "integer", int64: true },
  personNumber: { kind: "text" },
  snapShotDate: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const BadgeDetails = {
  badgeAssignmentId: { kind: "integer", int64: true },
  badgeNumber: { kind: "text", required: true },
  effectiveDate: { kind: "date", schema: "LocalDate", required: true },
  effectiveDateTime: { kind: "text" },
  endTime: { kind: "text" },
  expirationDate: { kind: "date", schema: "LocalDate", required: true },
  expirationDateTime: { kind: "text" },
  startTime: { kind: "text" },
} as const satisfies Members;

export const DeviceExtension = {
  active: { kind: "boolean" },
  badgeDetails: { kind: "list", items: { kind: "object", schema: "BadgeDetails", members: BadgeDetails } },
  badgeDetailsForExtensionSnapshotDate: { kind: "list", items: { kind: "object", schema: "BadgeDetails", members: BadgeDetails } },
  personId: { kind: "integer", int64: true },
  personNumber: { kind: "text" },
  snapShotDate: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const DatedEmploymentStatus = {
  effectiveDate: { kind: "date", schema: "LocalDate", required: true },
  employmentStatus: { kind: "text", required: true },
  expirationDate: { kind: "date", schema: "LocalDate", required: true },
} as const satisfies Members;

export const ExternalIdentifier = {
  identifierType: { kind: "text", required: true },
  identifierValue: { kind: "text", required: true },
} as const satisfies Members;

export const EmployeeExtension = {
  active: { kind: "boolean" },
  effDatedAccountStatuses: { kind: "list", items: { kind: "object", members: { accountStatus: { kind: "text", required: true }, effectiveDate: { kind: "date", schema: "LocalDate", required: true }, expirationDate: { kind: "date", schema: "LocalDate", required: true } } } },
  employmentStatuses: { kind: "list", items: { kind: "object", schema: "DatedEmploymentStatus", members: DatedEmploymentStatus } },
  employmentStatusesForExtensionSnapshotDate: { kind: "list", items: { kind: "object", schema: "DatedEmploymentStatus", members: DatedEmploymentStatus } },
  externalIdentifiers: { kind: "list", items: { kind: "object", schema: "ExternalIdentifier", members: ExternalIdentifier } },
  firstName: { kind: "text" },
  fullName: { kind: "text" },
  hireDate: { kind: "date", schema: "LocalDate" },
  jobAssignmentId: { kind: "integer", int64: true },
  lastName: { kind: "text" },
  personId: { kind: "integer", int64: true },
  personNumber: { kind: "text" },
  snapShotDate: { kind: "date", schema: "LocalDate" },
  userAccountId: { kind: "integer", int64: true },
  userName: { kind: "text" },
} as const satisfies Members;

export const SchedulingExtension = {
  active: { kind: "boolean" },
  personId: { kind: "integer", int64: true },
  personNumber: { kind: "text" },
} as const satisfies Members;

export const EmployeeTerm = {
  effectiveDate: { kind: "date", schema: "LocalDate", required: true },
  employmentTerm: { kind: "text", required: true },
  employmentTermId: { kind: "integer", int64: true, required: true },
  expirationDate: { kind: "date", schema: "LocalDate", required: true },
} as const satisfies Members;

export const TimekeepingExtension = {
  active: { kind: "boolean" },
  employeeTerms: { kind: "list", items: { kind: "object", schema: "EmployeeTerm", members: EmployeeTerm } },
  employeeTermsForExtensionSnapshotDate: { kind: "list", items: { kind: "object", schema: "EmployeeTerm", members: EmployeeTerm } },
  personId: { kind: "integer", int64: true },
  personNumber: { kind: "text" },
  snapShotDate: { kind: "date", schema: "LocalDate" },
} as const satisfies Members;

export const PersonExtensions = {
  allExtension: { kind: "object", members: { active: { kind: "boolean" }, personId: { kind: "integer", int64: true, required: true }, personNumber: { kind: "text", required: true }, snapShotDate: { kind: "date", schema: "LocalDate" }, accrualExtension: { kind: "object", schema: "AccrualExtension", members: AccrualExtension }, deviceExtension: { kind: "object", schema: "DeviceExtension", members: DeviceExtension }, employeeExtension: { kind: "object", schema: "EmployeeExtension", members: EmployeeExtension }, schedulingExtension: { kind: "object", schema: "SchedulingExtension", members: SchedulingExtension }, timekeepingExtension: { kind: "object", schema: "TimekeepingExtension", members: TimekeepingExtension } } },
  accrualExtension: { kind: "object", schema: "AccrualExtension", members: AccrualExtension },
  deviceExtension: { kind: "object", schema: "DeviceExtension", members: DeviceExtension },
  employeeExtension: { kind: "object", schema: "EmployeeExtension", members: EmployeeExtension },
  schedulingExtension: { kind: "object", schema: "SchedulingExtension", members: SchedulingExtension },
  timekeepingExtension: { kind: "object", schema: "TimekeepingExtension", members: TimekeepingExtension },
} as const satisfies Members;

export const CurrentUser = {
  employeeId: { kind: "integer", int64: true, required: true },
  personNumber: { kind: "text", required: true },
  firstName: { kind: "text" },
  lastName: { kind: "text", required: true },
  middleInitial: { kind: "text" },
  userName: { kind: "text", required: true },
  userLocale: { kind: "text", required: true },
  timeZone: { kind: "object", required: true, members: { dateFormat: { kind: "text" }, displayName: { kind: "text" }, gmtOffset: { kind: "integer" }, shortName: { kind: "text" }, timeZoneId: { kind: "text" } } },
} as const satisfies Members;

export const PersonCommonId = {
  personIdentity: { kind: "object", schema: "PersonIdentity", required: true, members: PersonIdentity },
  aoid: { kind: "text" },
  coid: { kind: "text" },
} as const satisfies Members;

export const HyperfindQuery = {
  id: { kind: "integer", int64: true, required: true },
  name: { kind: "text", required: true },
  description: { kind: "text", required: true },
  visibility: { kind: "object", required: true, members: { id: { kind: "integer", int64: true, required: true }, name: { kind: "text", required: true } } },
  usageType: { kind: "choice", values: ["Regular","Home"], required: true },
  inclusiveExclusivefilterType: { kind: "text" },
  persistentId: { kind: "text", required: true },
  constraints: { kind: "object", members: { comparator: { kind: "choice", values: ["OR","AND","NOT"], required: true }, filters: { kind: "list", required: true, items: { kind: "object" } } } },
} as const satisfies Members;

export const HyperfindQueries = {
  hyperfindQueries: { kind: "list", required: true, items: { kind: "object", schema: "HyperfindQuery", members: HyperfindQuery } },
} as const satisfies Members;

export const HyperfindSearch = {
  where: { kind: "object", members: { hyperFindQuery: { kind: "object", members: { ids: { kind: "list", items: { kind: "integer", int64: true } }, qualifiers: { kind: "list", items: { kind: "text" } }, persistentIds: { kind: "list", items: { kind: "text" } }, refs: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } } } }, allDetails: { kind: "boolean" }, usageType: { kind: "text" } } },
} as const satisfies Members;

export const HyperfindExecution = {
  hyperfind: { kind: "object", schema: "ObjectRef", members: ObjectRef },
  persons: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } },
  locations: { kind: "list", items: { kind: "object", schema: "ObjectRef", members: ObjectRef } },
  dateRange: { kind: "object", schema: "HyperfindDateRange", members: HyperfindDateRange },
  threshold: { kind: "integer" },
  isEmployee: { kind: "boolean" },
  includeTerminatedInRangeForLocations: { kind: "boolean" },
  validateAccessForPrivateHF: { kind: "boolean" },
} as const satisfies Members;

export const HyperfindResult = {
  count: { kind: "integer", int64: true, required: true },
  result: { kind: "object", required: true, members: { refs: { kind: "list", required: true, items: { kind: "object", schema: "FullRef", members: FullRef } }, basePersons: { kind: "list", required: true, items: { kind: "object", members: { personId: { kind: "integer", int64: true, required: true }, personNumber: { kind: "text", required: true }, fullName: { kind: "text", required: true }, displayName: { kind: "text", required: true } } } } } },
} as const satisfies Members;

export const ExtensionWhere = {
  employees: { kind: "object", schema: "EmployeeCriteria", members: EmployeeCriteria },
  extensionType: { kind: "text" },
  hyperFindFilter: { kind: "object", schema: "HyperfindFilter", members: HyperfindFilter },
  includeAccrualPolicyDetails: { kind: "boolean" },
  includeBaseWages: { kind: "boolean" },
  isEmployeeAllowed: { kind: "boolean" },
  onlyActivePerson: { kind: "boolean" },
  snapshotDate: { kind: "text" },
  snapshotDateTime: { kind: "text" },
} as const satisfies Members;

export const PeopleSearch = {
  where: { kind: "object", schema: "ExtensionWhere", members: ExtensionWhere },
  failOnNoAssignment: { kind: "boolean" },
  returnUnassignedEmployees: { kind: "boolean" },
} as const satisfies Members;

export const ProfileOfPerson = {
  assignmentProfile: { kind: "text" },
  personIdentity: { kind: "object", schema: "PersonIdentity", members: PersonIdentity },
  profileId: { kind: "integer", int64: true },
  unAssignExisting: { kind: "boolean" },
} as const satisfies Members;

export const EmploymentTermAnswer = {
  allowsInheritance: { kind: "boolean" },
  description: { kind: "text" },
  isActive: { kind: "boolean" },
  name: { kind: "text", required: true },
  id: { kind: "integer", int64: true, required: true },
  persistentId: { kind: "text" },
  processType: { kind: "choice", schema: "ProcessType", values: ["ENFORCE_END_DATE","ENFORCE_BEYOND_END_DATE"] },
  versions: { kind: "object", schema: "EmploymentTermVersions", members: EmploymentTermVersions },
} as const satisfies Members;

export const PaycodeValueProfileAssignmentAnswer = {
  personIdentity: { kind: "object", schema: "PersonKeys", required: true, members: PersonKeys },
  payCodeValueProfile: { kind: "object", schema: "FullRef", members: FullRef },
} as const satisfies Members;

export const OauthError = {
  error: { kind: "text", required: true },
  error_description: { kind: "text", required: true },
} as const satisfies Members;
