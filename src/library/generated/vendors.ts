// Made from the vendors by npm run generate. Not edited by hand.

/** The test credentials of each vendor, by the vendor's name, those of plugins too. They open nothing but a stub. */
export type Credentials = {
  readonly "ukg-wfm": {
    readonly username: string;
    readonly password: string;
    readonly client_id: string;
    readonly client_secret: string;
    readonly appkey: string;
  };
  readonly "sage-intacct": {
    readonly client_id: string;
    readonly client_secret: string;
    readonly username: string;
  };
  readonly "poweroffice-go": {
    readonly application_key: string;
    readonly client_key: string;
    readonly subscription_key: string;
  };
  readonly [vendor: string]: { readonly [name: string]: string };
};

/** The ids of each vendor's operations, as its OpenAPI document has them. */
export type VendorOperations = {
  readonly "ukg-wfm": 
    | "requestAccessToken"
    | "revokeToken"
    | "requestOauthToken"
    | "retrieveIssuer"
    | "retrieveSigningKeys"
    | "retrieveEmploymentTermAssignmentByPersonNumber"
    | "createEmploymentTermAssignment"
    | "updateEmploymentTermAssignment"
    | "retrieveEmploymentTermAssignmentById"
    | "deleteEmploymentTermAssignment"
    | "createEmploymentTermAssignments"
    | "updateEmploymentTermAssignments"
    | "deleteEmploymentTermAssignments"
    | "retrieveEmploymentTermAssignments"
    | "retrieveAllAssignmentNames"
    | "retrieveAllAssignmentsByCriteria"
    | "retrieveAllAssignmentsByPersonId"
    | "retrieveAllAssignmentsForMultiplePeople"
    | "modifyAssignmentsForMultiplePeople"
    | "retrieveEmploymentTermsV1"
    | "createEmploymentTerm"
    | "retrieveEmploymentTermByIdV1"
    | "updateEmploymentTermById"
    | "deleteEmploymentTermById"
    | "retrieveEmploymentTerms"
    | "updateEmploymentTermVersions"
    | "retrieveAllEmploymentTerms"
    | "retrieveEmploymentTermById"
    | "retrievePayCodesV1"
    | "retrievePayCodes"
    | "retrievePayCodeById"
    | "retrievePayCodesByReference"
    | "retrieveAccrualProfilesV1"
    | "retrieveAccrualProfileByIdV1"
    | "retrievePayRulesV1"
    | "retrieveAccrualProfiles"
    | "retrieveAccrualProfileById"
    | "retrievePayRules"
    | "retrievePayRulesByReference"
    | "retrievePaycodeValueProfilesByName"
    | "createPaycodeValueProfile"
    | "retrievePaycodeValueProfileById"
    | "updatePaycodeValueProfileById"
    | "deletePaycodeValueProfileById"
    | "createPaycodeValueProfiles"
    | "updatePaycodeValueProfiles"
    | "retrievePaycodeValueProfiles"
    | "deletePaycodeValueProfiles"
    | "retrievePaycodeValueProfileAssignmentByPersonNumberV1"
    | "retrievePaycodeValueProfileAssignmentByIdV1"
    | "updatePaycodeValueProfileAssignmentByIdV1"
    | "deletePaycodeValueProfileAssignmentByIdV1"
    | "retrievePaycodeValueProfileAssignmentsV1"
    | "updatePaycodeValueProfileAssignmentsV1"
    | "deletePaycodeValueProfileAssignmentsV1"
    | "retrievePaycodeValueProfileAssignmentByPersonNumber"
    | "retrievePaycodeValueProfileAssignmentById"
    | "updatePaycodeValueProfileAssignmentById"
    | "deletePaycodeValueProfileAssignmentById"
    | "retrievePaycodeValueProfileAssignments"
    | "updatePaycodeValueProfileAssignments"
    | "deletePaycodeValueProfileAssignments"
    | "retrieveCascadeProfileAssignmentByPersonNumber"
    | "updateCascadeProfileAssignment"
    | "deleteCascadeProfileAssignment"
    | "retrieveCascadeProfileAssignmentById"
    | "retrieveCascadeProfileAssignments"
    | "updateCascadeProfileAssignments"
    | "deleteCascadeProfileAssignments"
    | "retrieveLeaveProfileAssignmentByPersonNumber"
    | "updateLeaveProfileAssignment"
    | "deleteLeaveProfileAssignment"
    | "retrieveLeaveProfileAssignmentById"
    | "retrieveLeaveProfileAssignments"
    | "updateLeaveProfileAssignments"
    | "deleteLeaveProfileAssignments"
    | "createPerson"
    | "retrievePersonById"
    | "updatePersonById"
    | "deletePersonById"
    | "createPersons"
    | "updatePersons"
    | "upsertPersons"
    | "deletePersons"
    | "retrieveAllPersons"
    | "retrieveBasePersons"
    | "retrieveEmployeeReferences"
    | "retrieveEmployeeExtension"
    | "retrieveTimekeepingExtension"
    | "retrieveSchedulingExtension"
    | "retrieveAccrualExtension"
    | "retrieveDeviceExtension"
    | "retrieveAllExtensions"
    | "retrievePersons"
    | "retrieveCurrentUser"
    | "retrievePersonCommonIdByPersonNumber"
    | "updatePersonCommonId"
    | "deletePersonCommonId"
    | "retrievePersonCommonIdById"
    | "retrievePersonCommonIds"
    | "updatePersonCommonIds"
    | "deletePersonCommonIds"
    | "retrieveHyperfindQueries"
    | "retrievePublicHyperfindQueries"
    | "retrieveHyperfindQueryById"
    | "retrieveHyperfindQueriesByCriteria"
    | "executeHyperfindQuery";
  readonly "sage-intacct": 
    | "listEmployeePositions"
    | "createEmployeePosition"
    | "updateEmployeePositions"
    | "getEmployeePosition"
    | "updateEmployeePosition"
    | "deleteEmployeePosition"
    | "listLaborClasses"
    | "createLaborClass"
    | "updateLaborClasses"
    | "getLaborClass"
    | "updateLaborClass"
    | "deleteLaborClass"
    | "listLaborShifts"
    | "createLaborShift"
    | "updateLaborShifts"
    | "getLaborShift"
    | "updateLaborShift"
    | "deleteLaborShift"
    | "listLaborUnions"
    | "createLaborUnion"
    | "updateLaborUnions"
    | "getLaborUnion"
    | "updateLaborUnion"
    | "deleteLaborUnion"
    | "listEmployees"
    | "createEmployee"
    | "updateEmployees"
    | "getEmployee"
    | "updateEmployee"
    | "deleteEmployee"
    | "listEntities"
    | "getEntity"
    | "listLocations"
    | "createLocation"
    | "updateLocations"
    | "getLocation"
    | "updateLocation"
    | "deleteLocation"
    | "listDepartments"
    | "createDepartment"
    | "updateDepartments"
    | "getDepartment"
    | "updateDepartment"
    | "deleteDepartment"
    | "listClasses"
    | "createClass"
    | "updateClasses"
    | "getClass"
    | "updateClass"
    | "deleteClass"
    | "listContacts"
    | "createContact"
    | "updateContacts"
    | "getContact"
    | "updateContact"
    | "deleteContact"
    | "listEmployeeRates"
    | "getEmployeeRate"
    | "deleteEmployeeRate"
    | "listUsers"
    | "getUser"
    | "listRateTables"
    | "createRateTable"
    | "updateRateTables"
    | "getRateTable"
    | "updateRateTable"
    | "deleteRateTable"
    | "listRateTableTimesheetLines"
    | "getRateTableTimesheetLine"
    | "listTimesheets"
    | "createTimesheet"
    | "updateTimesheets"
    | "getTimesheet"
    | "updateTimesheet"
    | "deleteTimesheet"
    | "listTimesheetLines"
    | "createTimesheetLine"
    | "updateTimesheetLines"
    | "getTimesheetLine"
    | "updateTimesheetLine"
    | "deleteTimesheetLine"
    | "listAccounts"
    | "createAccount"
    | "updateAccounts"
    | "getAccount"
    | "updateAccount"
    | "deleteAccount"
    | "listJournals"
    | "createJournal"
    | "updateJournals"
    | "getJournal"
    | "updateJournal"
    | "deleteJournal"
    | "listJournalEntries"
    | "createJournalEntry"
    | "updateJournalEntries"
    | "getJournalEntry"
    | "updateJournalEntry"
    | "deleteJournalEntry"
    | "listJournalEntryLines"
    | "getJournalEntryLine"
    | "deleteJournalEntryLine"
    | "query"
    | "getModel"
    | "composite"
    | "getSessionId"
    | "getAsyncJobStatus"
    | "createBulkJob"
    | "getBulkJobStatus"
    | "listDimensions"
    | "authorize"
    | "introspectToken"
    | "createToken"
    | "revokeToken";
  readonly "poweroffice-go": 
    | "postToken"
    | "getClientIntegrationInformation"
    | "getEmployees"
    | "postEmployee"
    | "getEmployeeById"
    | "patchEmployee"
    | "deleteEmployee"
    | "getEmployments"
    | "getEmployeeEmployments"
    | "postEmployment"
    | "getEmploymentById"
    | "patchEmployment"
    | "deleteEmployment"
    | "getSalaries"
    | "postSalary"
    | "getSalaryById"
    | "patchSalary"
    | "deleteSalary"
    | "getFtePercentages"
    | "postFtePercentage"
    | "getFtePercentageById"
    | "patchFtePercentage"
    | "deleteFtePercentage"
    | "getEnterprises"
    | "getFixedSalaries"
    | "postFixedSalary"
    | "getFixedSalaryById"
    | "patchFixedSalary"
    | "deleteFixedSalary"
    | "getLeaves"
    | "postLeave"
    | "getLeaveById"
    | "patchLeave"
    | "deleteLeave"
    | "getLayoffs"
    | "postLayoff"
    | "getLayoffById"
    | "patchLayoff"
    | "deleteLayoff"
    | "patchEmployeeBankAccounts"
    | "getEmployeePayrollSettings"
    | "patchEmployeePayrollSettings"
    | "getEmployeePensionSettings"
    | "patchEmployeePensionSettings"
    | "getHourlyRates"
    | "postHourlyRate"
    | "getHourlyRateById"
    | "patchHourlyRate"
    | "deleteHourlyRate"
    | "getDepartments"
    | "postDepartment"
    | "getDepartmentById"
    | "patchDepartment"
    | "deleteDepartment"
    | "getLocations"
    | "postLocation"
    | "getLocationById"
    | "patchLocation"
    | "deleteLocation"
    | "getPayItems"
    | "getPayItemById"
    | "getPayrollSettings"
    | "getPensionSchemes"
    | "getSalaryLines"
    | "postSalaryLine"
    | "getSalaryLineById"
    | "patchSalaryLine"
    | "deleteSalaryLine"
    | "getContactGroups"
    | "postContactGroup"
    | "getContactGroupById"
    | "patchContactGroup"
    | "deleteContactGroup"
    | "getContactBankAccounts"
    | "postContactBankAccount"
    | "getContactBankAccountById"
    | "patchContactBankAccount"
    | "deleteContactBankAccount"
    | "getProjects"
    | "postProject"
    | "getProjectById"
    | "patchProject"
    | "deleteProject"
    | "getCustomDimensionSettings"
    | "getCustomDimensions"
    | "postCustomDimension"
    | "getCustomDimensionById"
    | "patchCustomDimension"
    | "deleteCustomDimension"
    | "getSubLedgerNumberSeries"
    | "getSubLedgerNumberSeriesById"
    | "getGeneralLedgerAccounts"
    | "postGeneralLedgerAccount"
    | "getGeneralLedgerAccountById"
    | "patchGeneralLedgerAccount"
    | "deleteGeneralLedgerAccount"
    | "getVatCodes"
    | "postInitiateOnboarding"
    | "postFinalizeOnboarding"
    | "deleteIntegration"
    | "getOnboardingPage";
};

/** The records of each vendor, by table. */
export type VendorRecords = {
  readonly "ukg-wfm": {
    readonly "person": { readonly "personKey": number; readonly "personNumber": string; readonly "firstName"?: string; readonly "lastName": string; readonly "userKey"?: number; readonly "userName"?: string; readonly "badgeNumber"?: string; readonly "badgeAssignmentId"?: number; readonly "email"?: string; readonly "jobAssignmentId": number; readonly "aoid"?: string; readonly "coid"?: string; readonly "hireDate": string; readonly "employmentStatus": readonly ({ readonly "name": "Active" | "Inactive" | "Terminated"; readonly "from": string; })[]; readonly "userAccountStatus": "Active" | "Inactive" | "Terminated"; readonly "userAccountChanges"?: readonly ({ readonly "name": "Active" | "Inactive" | "Terminated"; readonly "from": string; })[]; readonly "details"?: { readonly "accessAssignment"?: { readonly "accessMethodProfileName"?: string; readonly "accessProfileName"?: string; readonly "approvalMethodName"?: string; readonly "delegateProfileName"?: string; readonly "employeeLaborCategoryProfileName"?: string; readonly "guidedActionProfileName"?: string; readonly "hyperFindScheduleVisibilityName"?: string; readonly "localePolicyName"?: string; readonly "managerLaborCategoryProfileName"?: string; readonly "managerPayCodeName"?: string; readonly "managerViewPayCodeName"?: string; readonly "managerWorkRuleName"?: string; readonly "mgrEmplLaborCategoryProfileName"?: string; readonly "notificationProfileName"?: string; readonly "preferenceProfileName"?: string; readonly "professionalPayCodeName"?: string; readonly "professionalShiftCodeName"?: string; readonly "professionalWorkRuleName"?: string; readonly "reportName"?: string; readonly "shiftCodeName"?: string; readonly "timeEntryTypeName"?: string; }; readonly "customDataList"?: readonly ({ readonly "customDataTypeName"?: string; readonly "text"?: string; })[]; readonly "customDateList"?: readonly ({ readonly "customDateTypeName"?: string; readonly "date"?: string; })[]; readonly "emailAddresses"?: readonly ({ readonly "address"?: string; readonly "contactTypeName"?: string; readonly "hasEmailNotificationDelivery"?: boolean; })[]; readonly "expectedHoursList"?: readonly ({ readonly "quantity"?: string; readonly "timePeriodTypeName"?: string; })[]; readonly "personAuthenticationTypes"?: readonly ({ readonly "activeFlag"?: boolean; readonly "authenticationTypeName"?: string; })[]; readonly "personLicenseTypes"?: readonly ({ readonly "activeFlag"?: boolean; readonly "licenseTypeName"?: string; })[]; readonly "postalAddresses"?: readonly ({ readonly "city"?: string; readonly "contactTypeName"?: string; readonly "country"?: string; readonly "postalCode"?: string; readonly "state"?: string; readonly "street"?: string; })[]; readonly "telephoneNumbers"?: readonly ({ readonly "contactTypeName"?: string; readonly "isSMSSwitch"?: boolean; readonly "phoneNumber"?: string; })[]; readonly "baseWageRates"?: readonly ({ readonly "effectiveDate"?: string; readonly "expirationDate"?: string; readonly "hourlyRate"?: number; })[]; readonly "jobAssignmentDetails"?: { readonly "payRuleName"?: string; readonly "supervisorName"?: string; readonly "supervisorPersonNumber"?: string; readonly "timeZoneName"?: string; }; readonly "primaryLaborAccounts"?: readonly ({ readonly "effectiveDate"?: string; readonly "expirationDate"?: string; readonly "laborCategoryName"?: string; readonly "organizationPath"?: string; })[]; readonly "person"?: { readonly "birthDate"?: string; readonly "employeeStandardHours"?: number; readonly "fullName"?: string; readonly "fullTimePercentage"?: number; readonly "fullTimeStandardHours"?: number; readonly "middleInitial"?: string; readonly "shortName"?: string; }; readonly "userAccount"?: { readonly "clockOnlyUser"?: boolean; readonly "logonProfileName"?: string; readonly "passwordUpdateFlag"?: boolean; }; }; readonly "accrualProfiles"?: readonly ({ readonly "profileId": number; readonly "effectiveDate": string; readonly "expirationDate": string; })[]; };
    readonly "user": { readonly "userName": string; readonly "password": string; readonly "personKey": number; readonly "functionAccess": boolean; };
    readonly "term": { readonly "id": number; readonly "name": string; readonly "description"?: string; readonly "persistentId": string; readonly "isActive": boolean; readonly "allowsInheritance": boolean; readonly "processType": "ENFORCE_BEYOND_END_DATE" | "ENFORCE_END_DATE"; readonly "versions": readonly ({ readonly "accrualProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "cascadeProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "contractDefinition"?: { readonly "daysPerWeek"?: string; readonly "fte"?: string; readonly "fteInPercent"?: boolean; readonly "hoursPerDay"?: string; readonly "hoursPerWeek"?: string; readonly "legalWorkWeek"?: number; readonly "weekStartDay"?: number; readonly "workingDaysHours"?: readonly ({ readonly "day"?: number; readonly "hours"?: string; })[]; }; readonly "dayPaycodes"?: { readonly "termDayPaycode"?: readonly ({ readonly "amount"?: string; readonly "amountFrom"?: string; readonly "payCode"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "startTime"?: string; })[]; }; readonly "durationPaycodes"?: { readonly "termDurationPaycode"?: readonly ({ readonly "payCode"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "workRule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; })[]; }; readonly "endDate": string; readonly "holidayProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "id"?: number; readonly "minimumWage"?: { readonly "adjustmentPayCode"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "amount"?: string; readonly "contributingPayCodes"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; }; readonly "payCodeValuesProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "payRule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "startDate": string; readonly "timeOffRule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "workHours"?: { readonly "workHourDef"?: readonly ({ readonly "amount"?: string; readonly "datePattern"?: string; readonly "overtimeRule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "payCode"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "name"?: string; }; readonly "targetAmountType"?: string; readonly "useContractShift"?: boolean; readonly "useInGenie"?: boolean; })[]; }; })[]; };
    readonly "termAssignments": { readonly "personKey": number; readonly "terms": readonly ({ readonly "effective": string; readonly "expiration": string; readonly "termId": number; })[]; };
    readonly "payCodeValueProfile": { readonly "id": number; readonly "name": string; readonly "description"?: string; readonly "active": boolean; readonly "version": number; readonly "payCodeValueProfileElements": readonly ({ readonly "id"?: number; readonly "payCode"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "symbolicSourceType"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "fullDayAmount"?: boolean; readonly "halfDayAmount"?: boolean; readonly "hoursAmount"?: boolean; readonly "firstHalfDayAmount"?: boolean; readonly "secondHalfDayAmount"?: boolean; readonly "fixedDurationMinimumQuantity"?: number; readonly "holidayRequestSetting"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "contractType"?: "CONTRACT_DEFINITION" | "CONTRACT_SCHEDULE" | "TIME_OFF_RULE"; readonly "dayTypeEquivalance"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "timeOffRule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; })[]; };
    readonly "profileAssignment": { readonly "personKey": number; readonly "profileId": number; };
    readonly "hyperfind": { readonly "id": number; readonly "name": string; readonly "description": string; readonly "visibility": "private" | "public"; readonly "owner"?: string; readonly "usageType": "Home" | "Regular"; readonly "inclusiveExclusivefilterType"?: string; readonly "persistentId": string; readonly "finds": "active" | "everybody" | "listed"; readonly "personKeys"?: readonly (number)[]; };
    readonly "payCode": { readonly "codeNumber"?: number; readonly "combined"?: boolean; readonly "excusedAbsence"?: boolean; readonly "id": number; readonly "money"?: boolean; readonly "name": string; readonly "shortName"?: string; readonly "type"?: string; readonly "unit"?: "DAY" | "HOUR" | "MONEY"; };
    readonly "accrualProfile": { readonly "id": number; readonly "name": string; readonly "persistentId"?: string; };
    readonly "payRule": { readonly "id": number; readonly "name": string; readonly "persistentId"?: string; };
    readonly "otherAssignment": { readonly "personKey": number; readonly "kind": "cascadeProfile"; readonly "value": { readonly "assignmentProfile"?: string; readonly "profileId"?: number; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "processProfile"; readonly "value": { readonly "employeeProcessProfileName"?: string; readonly "managerProcessProfileName"?: string; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "scheduleEmployeePreference"; readonly "value": { readonly "zoneCategory"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "zone"?: { readonly "zoneSet"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "zone"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; }; }; } | { readonly "personKey": number; readonly "kind": "scheduleGroup"; readonly "value": { readonly "assignments"?: readonly ({ readonly "scheduleGroup"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; readonly "removeFromOtherGroups"?: boolean; })[]; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "attendanceAdmin"; readonly "value": { readonly "administrator"?: { readonly "personNumber"?: string; readonly "personKey"?: number; readonly "employeeKey"?: number; readonly "userKey"?: number; readonly "userName"?: string; readonly "badgeNumber"?: string; readonly "effectiveDate"?: string; readonly "effectiveTime"?: string; readonly "aoid"?: string; readonly "coid"?: string; readonly "hyperFindFilter"?: { readonly [member: string]: unknown; }; readonly "requestItemId"?: number; readonly "displayName"?: string; readonly "fullName"?: string; }; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "schedulerWorkerType"; readonly "value": { readonly "workerType"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "adjustmentRule"; readonly "value": { readonly "assignments"?: readonly ({ readonly "adjustmentRule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "processor"?: string; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; readonly "originalEffectiveDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "managerPatternTemplateProfile"; readonly "value": { readonly "patternTemplateProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; }; } | { readonly "personKey": number; readonly "kind": "skills"; readonly "value": { readonly "assignments"?: readonly ({ readonly "skill"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "proficiencyLevel"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "active"?: boolean; readonly "effectiveDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "leaveAdmin"; readonly "value": { readonly "administrator"?: { readonly "personNumber"?: string; readonly "personKey"?: number; readonly "employeeKey"?: number; readonly "userKey"?: number; readonly "userName"?: string; readonly "badgeNumber"?: string; readonly "effectiveDate"?: string; readonly "effectiveTime"?: string; readonly "aoid"?: string; readonly "coid"?: string; readonly "hyperFindFilter"?: { readonly [member: string]: unknown; }; readonly "requestItemId"?: number; readonly "displayName"?: string; readonly "fullName"?: string; }; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "minorRule"; readonly "value": { readonly "minorRule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "schoolCalendar"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "emancipatedMinor"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "attestationProfile"; readonly "value": { readonly "attestationProfileAssignments"?: readonly ({ readonly "profile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "managerScheduleGroupProfile"; readonly "value": { readonly "scheduleGroupProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; }; } | { readonly "personKey": number; readonly "kind": "leaveProfile"; readonly "value": { readonly "assignmentProfile"?: string; readonly "profileId"?: number; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "employeeTags"; readonly "value": { readonly "assignments"?: readonly ({ readonly "employeeTag"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "attendanceProfile"; readonly "value": { readonly "attendanceProfileAssignments"?: readonly ({ readonly "profileName"?: string; readonly "effectiveDate"?: string; })[]; readonly "unAssignExisting"?: boolean; }; } | { readonly "personKey": number; readonly "kind": "employeePreferences"; readonly "value": { readonly "employeePreferenceOverrides"?: { readonly [member: string]: unknown; }; }; } | { readonly "personKey": number; readonly "kind": "employeeJobPreferences"; readonly "value": { readonly "effectiveDate"?: string; readonly "employeeJobPreferences"?: readonly ({ readonly "job"?: string; readonly "preference"?: string; readonly "schedulingContextSet"?: readonly ({ readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; })[]; readonly "seniorityDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "scheduleRuleSet"; readonly "value": { readonly "scheduleRuleSetAssignments"?: readonly ({ readonly "ruleSet"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "context"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "percentageAllocationRule"; readonly "value": { readonly "assignments"?: readonly ({ readonly "processor"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; readonly "originalEffectiveDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "scheduleRuleOverrides"; readonly "value": { readonly "overrideRules"?: readonly ({ readonly "id"?: number; readonly "rule"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "overrideDetails"?: { readonly [member: string]: unknown; } | readonly (unknown)[]; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "managerShiftTemplateProfile"; readonly "value": { readonly "shiftTemplateProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; }; } | { readonly "personKey": number; readonly "kind": "forecastingCategory"; readonly "value": { readonly "assignmentProfile"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; }; } | { readonly "personKey": number; readonly "kind": "certifications"; readonly "value": { readonly "assignments"?: readonly ({ readonly "certification"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "proficiencyLevel"?: { readonly "id"?: number; readonly "qualifier"?: string; readonly "localizedQualifier"?: string; }; readonly "certificationNumber"?: string; readonly "effectiveDate"?: string; readonly "expirationDate"?: string; })[]; }; } | { readonly "personKey": number; readonly "kind": "telestaffAssignment"; readonly "value": { readonly "personTeleStaffAssignment"?: { readonly "badgeId"?: string; readonly "seniorityNumber"?: string | number; }; }; };
  };
  readonly "sage-intacct": {
    readonly "employee-position": { readonly "key": string; readonly "id": string; readonly "name"?: string | null; readonly "description"?: string | null; readonly "status"?: "active" | "inactive"; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "href": string; };
    readonly "labor-class": { readonly "key": string; readonly "id": string; readonly "name"?: string | null; readonly "description"?: string | null; readonly "status"?: "active" | "inactive"; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "href": string; };
    readonly "labor-shift": { readonly "key": string; readonly "id": string; readonly "name"?: string | null; readonly "description"?: string | null; readonly "status"?: "active" | "inactive"; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "href": string; };
    readonly "labor-union": { readonly "key": string; readonly "id": string; readonly "name"?: string | null; readonly "description"?: string | null; readonly "status"?: "active" | "inactive"; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "href": string; };
    readonly "location": { readonly "id": string; readonly "key": string; readonly "name"?: string | null; readonly "parent"?: string | null; readonly "manager"?: string | null; readonly "startDate"?: string | null; readonly "endDate"?: string | null; readonly "status"?: "active" | "activeNonPosting" | "inactive"; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "reportTitle"?: string | null; readonly "printAs"?: string | null; readonly "baseCurrency"?: string | null; readonly "taxId"?: string | null; readonly "businessId"?: string | null; readonly "locationType"?: "location" | "entity" | "elimination"; readonly "href": string; };
    readonly "department": { readonly "id": string; readonly "key": string; readonly "name"?: string | null; readonly "parent"?: string | null; readonly "supervisor"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "status"?: "active" | "activeNonPosting" | "inactive"; readonly "reportTitle"?: string | null; readonly "href": string; };
    readonly "class": { readonly "key": string; readonly "id": string; readonly "name"?: string | null; readonly "description"?: string | null; readonly "status"?: "active" | "activeNonPosting" | "inactive"; readonly "parent"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "href": string; };
    readonly "contact": { readonly "key": string; readonly "id": string; readonly "companyName"?: string | null; readonly "prefix"?: string | null; readonly "firstName"?: string | null; readonly "lastName"?: string | null; readonly "middleName"?: string | null; readonly "printAs"?: string | null; readonly "phone1"?: string | null; readonly "phone2"?: string | null; readonly "mobile"?: string | null; readonly "pager"?: string | null; readonly "fax"?: string | null; readonly "email1"?: string | null; readonly "email2"?: string | null; readonly "URL1"?: string | null; readonly "URL2"?: string | null; readonly "showInContactList"?: boolean | null; readonly "mailingAddress"?: { readonly "addressLine1": string | null; readonly "addressLine2": string | null; readonly "addressLine3": string | null; readonly "city": string | null; readonly "country": string | null; readonly "isoCountryCode": string | null; readonly "postCode": string | null; readonly "state": string | null; }; readonly "status"?: "active" | "inactive"; readonly "href": string; };
    readonly "employee": { readonly "key": string; readonly "id": string; readonly "SSN"?: string | null; readonly "jobTitle"?: string | null; readonly "location"?: string | null; readonly "department"?: string | null; readonly "manager"?: string | null; readonly "birthDate"?: string | null; readonly "startDate"?: string | null; readonly "endDate"?: string | null; readonly "status"?: "active" | "inactive"; readonly "employeeType"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "gender"?: "female" | "male" | null; readonly "terminationType"?: "voluntary" | "involuntary" | "deceased" | "disability" | "retired" | null; readonly "name"?: string | null; readonly "primaryContact"?: string | null; readonly "attachmentFolder"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "defaultCurrency"?: string | null; readonly "form1099"?: { readonly "name": string | null; readonly "type": string | null; readonly "box": string | null; }; readonly "earningType"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "postActualCostWithVariance"?: boolean | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "class"?: string | null; readonly "defaultCustomer"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "defaultItem"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "defaultVendor"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "defaultTimeAllocation"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "defaultExpenseDistribution"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "preferredPaymentMethod"?: "printedCheck" | "eft" | "cash" | "ach" | null; readonly "bankFile"?: { readonly "paymentCountryCode": string | null; readonly "paymentCurrency": string | null; }; readonly "filePaymentService"?: "ach" | "bankFile" | "none" | null; readonly "ach"?: { readonly "enabled": boolean | null; readonly "bankRoutingNumber": string | null; readonly "accountNumber": string | null; readonly "accountType": "checkingAccount" | "savingsAccount" | null; readonly "remittanceType": "personalPPD" | "businessCCD" | "businessCTX" | null; }; readonly "sendAutomaticPaymentNotification"?: boolean | null; readonly "isPlaceholderResource"?: boolean | null; readonly "mergePaymentRequests"?: boolean | null; readonly "employeePosition"?: string | null; readonly "webURL"?: string | null; readonly "href": string; };
    readonly "employee-rate": { readonly "id": string; readonly "key": string; readonly "employee"?: string | null; readonly "hourlyRate"?: string | null; readonly "annualSalary"?: string | null; readonly "startDate"?: string | null; readonly "endDate"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "href": string; };
    readonly "rate-table": { readonly "key": string; readonly "id": string; readonly "name"?: string | null; readonly "description"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "status"?: "active" | "inactive"; readonly "href": string; };
    readonly "rate-table-timesheet-line": { readonly "key": string; readonly "id": string; readonly "rateTable"?: string | null; readonly "href": string; readonly "lineNumber"?: number | null; readonly "description"?: string | null; readonly "startDate"?: string | null; readonly "markupPercent"?: string | null; readonly "laborRate"?: string | null; readonly "employeePosition"?: string | null; readonly "laborClass"?: string | null; readonly "laborShift"?: string | null; readonly "laborUnion"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; };
    readonly "timesheet": { readonly "key": string; readonly "id": string; readonly "href": string; readonly "beginDate"?: string | null; readonly "endDate"?: string | null; readonly "state"?: "draft" | "submitted"; readonly "description"?: string | null; readonly "employee"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; };
    readonly "timesheet-line": { readonly "key": string; readonly "id": string; readonly "href": string; readonly "timesheet"?: string | null; readonly "entryDate"?: string | null; readonly "quantity"?: number | null; readonly "lineNumber"?: number | null; readonly "description"?: string | null; readonly "notes"?: string | null; readonly "isBillable"?: boolean | null; readonly "employeePosition"?: string | null; readonly "laborClass"?: string | null; readonly "laborShift"?: string | null; readonly "laborUnion"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; };
    readonly "account": { readonly "key": string; readonly "id": string; readonly "name"?: string | null; readonly "accountType"?: "balanceSheet" | "incomeStatement"; readonly "normalBalance"?: "debit" | "credit"; readonly "closingType"?: "nonClosingAccount" | "closingAccount" | "closedToAccount"; readonly "closeToGLAccount"?: string | null; readonly "status"?: "active" | "inactive"; readonly "requireDimensions"?: { readonly "department": boolean | null; readonly "location": boolean | null; readonly "project": boolean | null; readonly "customer": boolean | null; readonly "vendor": boolean | null; readonly "employee": boolean | null; readonly "item": boolean | null; readonly "class": boolean | null; readonly "contract": boolean | null; readonly "warehouse": boolean | null; readonly "affiliateEntity": boolean | null; readonly "asset": boolean | null; readonly "costType": boolean | null; readonly "isWorkOrderRequired": boolean | null; readonly "loanAccount": boolean | null; readonly "task": boolean | null; }; readonly "isTaxable"?: boolean | null; readonly "category"?: string | null; readonly "taxCode"?: string | null; readonly "mrcCode"?: string | null; readonly "alternativeGLAccount"?: "none" | "payablesAccount" | "receivablesAccount"; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "disallowDirectPosting"?: boolean | null; readonly "href": string; };
    readonly "journal": { readonly "key": string; readonly "id": string; readonly "status"?: "active" | "inactive"; readonly "name"?: string | null; readonly "isAdjustment"?: boolean; readonly "bookId"?: string | null; readonly "bookType"?: string; readonly "disallowDirectPosting"?: boolean | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "isBillable"?: boolean | null; readonly "href": string; };
    readonly "journal-entry": { readonly "id": string; readonly "key": string; readonly "txnNumber"?: number | null; readonly "description"?: string | null; readonly "glJournal"?: string | null; readonly "postingDate"?: string | null; readonly "moduleName"?: string | null; readonly "referenceNumber"?: string | null; readonly "reversedBy"?: string | null; readonly "reversedFromDate"?: string | null; readonly "baseLocation"?: string | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "state"?: "posted" | "draft" | "submitted" | "partiallyApproved" | "approved" | "declined" | "reversalPending" | "reversed"; readonly "txnSource"?: "bank" | null; readonly "attachment"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "webURL"?: string | null; readonly "href": string; };
    readonly "journal-entry-line": { readonly "id": string; readonly "key": string; readonly "journalEntry"?: string | null; readonly "lineNumber"?: number | null; readonly "txnType"?: "debit" | "credit"; readonly "entryDate"?: string | null; readonly "baseAmount"?: string | null; readonly "txnAmount"?: string | null; readonly "glAccount"?: string | null; readonly "dimensions"?: { readonly "department": string | null; readonly "location": string | null; readonly "customer": { readonly "key": string | null; readonly "id": string | null; } | null; readonly "vendor": { readonly "key": string | null; readonly "id": string | null; } | null; readonly "employee": string | null; readonly "item": { readonly "key": string | null; readonly "id": string | null; } | null; readonly "contract": { readonly "key": string | null; readonly "id": string | null; } | null; readonly "project": { readonly "key": string | null; readonly "id": string | null; } | null; readonly "class": string | null; }; readonly "documentId"?: string | null; readonly "description"?: string | null; readonly "allocation"?: { readonly "key": string | null; readonly "id": string | null; } | null; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "state"?: "posted" | "draft" | "submitted" | "partiallyApproved" | "approved" | "declined" | "reversalPending" | "reversed"; readonly "isBillable"?: boolean | null; readonly "isBilled"?: boolean; readonly "href": string; };
    readonly "books": { readonly "key": string; readonly "closedThrough": string; };
    readonly "user": { readonly "id": string; readonly "userName"?: string | null; readonly "accountEmail"?: string | null; readonly "contact"?: string | null; readonly "adminPrivileges"?: "off" | "limited" | "full"; readonly "userType"?: "business" | "employee" | "viewOnly" | "dashboard" | "projectManager" | "paymentApprover" | "client" | "platform" | "crm" | "warehouse" | "constructionManager"; readonly "webServices"?: { readonly "isEnabled": boolean; readonly "isRestricted": boolean | null; }; readonly "status"?: "active" | "inactive" | "lockedOut"; readonly "entityAccess"?: { readonly "allowUnrestrictedAccess": boolean | null; readonly "allowTopLevelAccess": boolean | null; }; readonly "password"?: { readonly "neverExpires": boolean | null; readonly "requiresReset": boolean | null; readonly "disablePassword": boolean | null; }; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "key": string; readonly "isChatterDisabled"?: boolean | null; readonly "hideOtherDepartmentTransactions"?: boolean | null; readonly "sso"?: { readonly "isSSOEnabled": boolean | null; readonly "federatedSSOId": string | null; }; readonly "trustedDevices"?: "companyDefault" | "always" | "never"; readonly "href": string; readonly "companyId": string; readonly "permissions": readonly (string)[]; };
    readonly "entity": { readonly "id": string; readonly "key": string; readonly "name"?: string | null; readonly "startDate"?: string | null; readonly "endDate"?: string | null; readonly "status"?: "active" | "inactive"; readonly "audit": { readonly "createdDateTime": string; readonly "modifiedDateTime": string; readonly "createdBy": string; readonly "modifiedBy": string; }; readonly "operatingCountry"?: string | null; readonly "href": string; };
    readonly "remembered": { readonly "name": string; readonly "digest": string; readonly "status": number; readonly "body": string; readonly "at": number; readonly "evidence"?: "documented" | "inferred" | "observed"; };
    readonly "job": { readonly "id": string; readonly "kind": "async" | "bulk"; readonly "userKey": string; readonly "clientId": string; readonly "queued": number; readonly "outcome": number; readonly "failed": number; readonly "report"?: string; };
  };
  readonly "poweroffice-go": {
    readonly "clients": { readonly "id": string; readonly "name": string; readonly "environment": "demo" | "production"; readonly "subscriptions": readonly (string)[]; readonly "organizationNo": string | null; };
    readonly "applications": { readonly "key": string; readonly "name": string; readonly "environment": "demo" | "production"; readonly "privileges": readonly (string)[]; readonly "flags": readonly (string)[]; readonly "redirectUris": readonly (string)[]; };
    readonly "marks": { readonly "name": string; readonly "time": number; readonly "ticks": number; };
    readonly "employees": { readonly "client": string; readonly "Id": number; readonly "SubledgerAccountId": number; readonly "CreatedFromImportJournalId": string | null; readonly "ContactCreatedDateTimeOffset": string; readonly "EmployeeCreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "Number": number | null; readonly "FirstName": string | null; readonly "LastName": string | null; readonly "DateOfBirth": string | null; readonly "EmailAddress": string | null; readonly "PhoneNumber": string | null; readonly "JobTitle": string | null; readonly "Gender": "Female" | "Hidden" | "Male" | null; readonly "NationalIdNumber": string | null; readonly "InternationalIdNumber": string | null; readonly "InternationalIdCountryCode": string | null; readonly "InternationalIdType": "NationalIdentityNumber" | "PassportNumber" | "TaxIdentificationNumber" | "ValueAddedTaxIdentificationNumber" | null; readonly "InternationalIdReportToAltinn": boolean | null; readonly "HiredDate": string | null; readonly "StartDate": string | null; readonly "EndDate": string | null; readonly "DepartmentId": number | null; readonly "LocationId": number | null; readonly "ManagerEmployeeId": number | null; readonly "ExternalImportReference": string | null; readonly "ExternalNumber": number | null; readonly "IsArchived": boolean | null; readonly "ContactGroupIds": readonly (number)[] | null; readonly "SalaryBankAccountId": number | null; readonly "ExpenseBankAccountId": number | null; readonly "TravelExpenseBankAccountId": number | null; readonly "MailAddress": { readonly "Id": number; readonly "LastChangedDateTimeOffset": string; readonly "AddressLine1": string | null; readonly "AddressLine2": string | null; readonly "City": string | null; readonly "ZipCode": string | null; readonly "CountryCode": string | null; readonly "ExternalCode": string | null; } | null; };
    readonly "employments": { readonly "client": string; readonly "Id": number; readonly "LastChangedDateTimeOffset": string; readonly "StartDate": string | null; readonly "EndDate": string | null; readonly "EmployeeId": number; readonly "CreatedDateTimeOffset": string; readonly "EmploymentType": "FreelancersEtc" | "Maritime" | "Ordinary" | "PensionEtc" | null; readonly "EmploymentForm": "Permanent" | "PermanentEmploymentAndHiredOut" | "Temporary" | "TemporaryEmploymentAndHiredOut" | "TemporaryEmploymentAsOnCallCoverstaff" | null; readonly "EmploymentSpecification": "CrossBorderCommuter" | "None" | null; readonly "EnterpriseId": number | null; readonly "EndDateReason": "ChangeOfOrganizationStructureOrChangedJobInternally" | "ChangeOfPayrollSystemOrAccountant" | "ContractCommitmentOrTemporaryEmploymentExpired" | "EmployeeHasResigned" | "EmployerHasDismissedTheEmployee" | "EmploymentRelationshipShouldNeverHaveBeenReported" | null; readonly "EndedAndReported": boolean | null; readonly "FullTimeHoursPerWeek": number | null; readonly "IsDefault": boolean | null; readonly "ProfessionCode": string | null; readonly "ReportingId": string | null; readonly "TaxRule": "JanMayenAndDependencies" | "Ordinary" | "SpecialAllowanceForSeafarers" | "Svalbard" | "TaxFreeOrganisation" | null; readonly "TaxCountryCode": string | null; readonly "WorkingHoursArrangement": "ContinuousShift" | "NonShift" | "Offshore" | "OtherShifts" | "SemiContinuousShift" | "ShiftWork" | null; readonly "reported": boolean; };
    readonly "salaries": { readonly "client": string; readonly "Id": number; readonly "EmployeeId": number; readonly "EmploymentId": number; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "FromDate": string | null; readonly "RemunerationType": "Commission" | "FixedWage" | "HourlyWage" | null; readonly "AnnualSalary": number | null; readonly "HourlyRate": number | null; };
    readonly "ftePercentages": { readonly "client": string; readonly "Id": number; readonly "EmployeeId": number; readonly "EmploymentId": number; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "FromDate": string | null; readonly "FtePercentage": number | null; };
    readonly "fixedSalaries": { readonly "client": string; readonly "Id": string; readonly "EmployeeId": number; readonly "EmploymentId": number; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "PayItemId": string | null; readonly "Amount": number | null; readonly "Quantity": number | null; readonly "Rate": number | null; readonly "AccountId": number | null; readonly "OppositeAccountId": number | null; readonly "DepartmentId": number | null; readonly "ProjectId": number | null; readonly "VatCodeId": number | null; readonly "Comment": string | null; readonly "IsActive": boolean | null; readonly "FromDate": string | null; readonly "ToDate": string | null; readonly "IncomeYear": number | null; readonly "TaxRule": "JanMayenAndDependencies" | "Ordinary" | "SpecialAllowanceForSeafarers" | "Svalbard" | "TaxFreeOrganisation" | null; readonly "DeductionType": "Amount" | "Percent" | null; readonly "StartAmount": number | null; readonly "MinAmount": number | null; readonly "MaxAmount": number | null; readonly "MemberNo": string | null; readonly "SupplierAccountId": number | null; readonly "SupplierBankAccountId": number | null; readonly "Cid": string | null; readonly "CommuterPersonType": "ForeignCommuterWithTaxCardWithoutStandardDeduction" | "ForeignerWithResidenceInNorway" | null; readonly "Number": number | null; readonly "CarListPrice": number | null; readonly "CarRegistrationDate": string | null; readonly "CarRegistrationNo": string | null; readonly "IsCarPool": boolean | null; readonly "HomeWorkKilometers": number | null; readonly "PrivateDrivenKilometers": number | null; readonly "WorkDriveExceedsKilometerLimit": boolean | null; readonly "UseRemittance": boolean | null; readonly "TaxDeduction": "NoTax" | "Percentage" | "TaxTable" | null; };
    readonly "leaves": { readonly "client": string; readonly "Id": string; readonly "EmployeeId": number; readonly "EmploymentId": number; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "TypeOfLeave": "EducationalNonStatutory" | "EducationalStatutory" | "Maternity" | "Military" | "OtherNonStatutory" | "OtherStatutory" | null; readonly "StartDate": string | null; readonly "EndDate": string | null; readonly "LeavePercentage": number | null; readonly "AdjustFixedWage": boolean | null; readonly "ExcludeEmployeeFromPayroll": boolean | null; readonly "EndedAndReported": boolean | null; readonly "ReportingId": string | null; };
    readonly "layoffs": { readonly "client": string; readonly "Id": string; readonly "EmployeeId": number; readonly "EmploymentId": number; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "StartDate": string | null; readonly "EndDate": string | null; readonly "LayoffPercentage": number | null; readonly "AdjustFixedWage": boolean | null; readonly "ExcludeEmployeeFromPayroll": boolean | null; readonly "EndedAndReported": boolean | null; readonly "ReportingId": string | null; };
    readonly "hourlyRates": { readonly "client": string; readonly "Id": number; readonly "ValidFromDate": string | null; readonly "BillableRate": number | null; readonly "CostRate": number | null; readonly "EmployeeId": number; };
    readonly "employeePayrollSettings": { readonly "HolidayPayPercentage": number | null; readonly "HolidayPayAbove60Percentage": number | null; readonly "LimitHolidayPayAbove60To6G": boolean | null; readonly "NumberOfHolidays": number | null; readonly "NumberOfHolidaysAbove60": number | null; readonly "OmitECOnHolidayPayProvision": boolean | null; readonly "PayslipDeliveryType": "App" | "EmailAndApp" | "PrintAndApp" | null; readonly "PayslipEmailAddress": string | null; readonly "PayslipLanguageType": "Da_DK" | "En_US" | "Nb_NO" | "Nn_NO" | "Sv_SE" | "Unknown" | null; readonly "RemunerationPeriodType": "Monthly" | "TwoWeeks" | null; readonly "EmployeeId": number; };
    readonly "employeePensionSettings": { readonly "FnoStatus": "Active" | "AgreedLeave" | "LaidOff" | "Sick" | "StatutoryLeave" | null; readonly "FnoStatusPercentage": number | null; readonly "HoursPerYearFno": number | null; readonly "IncludeInFnoPensionReport": boolean | null; readonly "IsReceivingAfp": boolean | null; readonly "IsUnfitForWork": boolean | null; readonly "PensionAgeFno": number | null; readonly "EmployeeId": number; };
    readonly "salaryLines": { readonly "client": string; readonly "Id": number; readonly "IsDeletedByUser": boolean; readonly "IsLocked": boolean; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "PayItemId": string | null; readonly "Amount": number | null; readonly "Quantity": number | null; readonly "Rate": number | null; readonly "AccountId": number | null; readonly "OppositeAccountId": number | null; readonly "DepartmentId": number | null; readonly "ProjectId": number | null; readonly "VatCodeId": number | null; readonly "Comment": string | null; readonly "FromDate": string | null; readonly "ToDate": string | null; readonly "IncomeYear": number | null; readonly "TaxRule": "JanMayenAndDependencies" | "Ordinary" | "SpecialAllowanceForSeafarers" | "Svalbard" | "TaxFreeOrganisation" | null; readonly "DeductionType": "Amount" | "Percent" | null; readonly "StartAmount": number | null; readonly "MinAmount": number | null; readonly "MaxAmount": number | null; readonly "MemberNo": string | null; readonly "SupplierAccountId": number | null; readonly "SupplierBankAccountId": number | null; readonly "Cid": string | null; readonly "CommuterPersonType": "ForeignCommuterWithTaxCardWithoutStandardDeduction" | "ForeignerWithResidenceInNorway" | null; readonly "Number": number | null; readonly "CarListPrice": number | null; readonly "CarRegistrationDate": string | null; readonly "CarRegistrationNo": string | null; readonly "IsCarPool": boolean | null; readonly "HomeWorkKilometers": number | null; readonly "PrivateDrivenKilometers": number | null; readonly "WorkDriveExceedsKilometerLimit": boolean | null; readonly "UseRemittance": boolean | null; readonly "EmployeeId": number | null; readonly "ExternalImportReference": string | null; readonly "application": string; };
    readonly "enterprises": { readonly "client": string; readonly "Id": number; readonly "EnterpriseNo": string | null; readonly "Name": string | null; readonly "IsDefault": boolean; readonly "Municipality": string | null; readonly "EmployerContributionZone": "Zone1" | "Zone1a" | "Zone2" | "Zone3" | "Zone4" | "Zone4a" | "Zone5" | null; readonly "EmployerContributionRule": "AdditionalEmployersContribution" | "AgricultureForestryFisheryEtc" | "FinancialDifficulties" | "GeneralIndustries" | "HealthEnterprisesAndPartsOfPublicSector" | "RoadFreightTransport" | "SectorExemptActivity" | "Svalbard" | null; readonly "MailAddress": { readonly "AddressLine1"?: string | null; readonly "AddressLine2"?: string | null; readonly "ZipCode"?: string | null; readonly "City"?: string | null; readonly "CountryCode"?: string | null; } | null; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; };
    readonly "departments": { readonly "client": string; readonly "Id": number; readonly "CreatedFromImportJournalId": string | null; readonly "LastChangedDateTimeOffset": string; readonly "ManagerEmployeeId": number | null; readonly "CreatedDateTimeOffset": string; readonly "IsActive": boolean | null; readonly "Name": string | null; readonly "Code": string | null; };
    readonly "locations": { readonly "client": string; readonly "Id": number; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "Code": string | null; readonly "Name": string | null; readonly "IsActive": boolean | null; };
    readonly "contactGroups": { readonly "client": string; readonly "Id": number; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "Name": string | null; };
    readonly "bankAccounts": { readonly "client": string; readonly "Id": number; readonly "ContactId": number; readonly "CreateDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "BankAccountNumber": string | null; readonly "BankCode": string | null; readonly "BicSwift": string | null; readonly "CountryCode": string | null; readonly "IsActive": boolean | null; };
    readonly "suppliers": { readonly "client": string; readonly "Id": number; readonly "Number": number; readonly "Name": string; readonly "SubledgerAccountId": number; };
    readonly "projects": { readonly "client": string; readonly "Id": number; readonly "CreatedFromImportJournalId": string | null; readonly "LastChangedDateTimeOffset": string; readonly "StartDate": string | null; readonly "EndDate": string | null; readonly "DepartmentId": number | null; readonly "LocationId": number | null; readonly "ExternalNumber": number | null; readonly "CreatedDateTimeOffset": string; readonly "IsActive": boolean | null; readonly "BillableRate": number | null; readonly "Name": string | null; readonly "Code": string | null; readonly "AllowAllActivities": boolean | null; readonly "AllowAllEmployees": boolean | null; readonly "AttachExpenseVouchersWhenBilling": boolean | null; readonly "BillableRateSpecification": "Activity" | "Employee" | "Project" | null; readonly "BrandingThemeId": number | null; readonly "BudgetedBillableRate": number | null; readonly "BudgetedCostOfGoods": number | null; readonly "BudgetedHours": number | null; readonly "BudgetedOtherOperatingExpenses": number | null; readonly "BudgetedPayrollExpenses": number | null; readonly "BudgetedRevenueHours": number | null; readonly "BudgetedTotalRevenue": number | null; readonly "ContactPersonId": number | null; readonly "ContractNo": string | null; readonly "CustomerId": number | null; readonly "DeliveryTermId": number | null; readonly "DenyTimeTracking": boolean | null; readonly "ExpenseMarkupDescription": string | null; readonly "ExpenseMarkupEnabled": boolean | null; readonly "ExpenseMarkupFactor": number | null; readonly "FixedPrice": number | null; readonly "HourlyRateMarkupDescription": string | null; readonly "HourlyRateMarkupEnabled": boolean | null; readonly "HourlyRateMarkupFactor": number | null; readonly "IsBillable": boolean | null; readonly "IsInternal": boolean | null; readonly "ParentProjectId": number | null; readonly "PaymentTermId": number | null; readonly "Progress": number | null; readonly "ProjectBillingMethod": "FixedPrice" | "Time" | "TimeAndExpenses" | null; readonly "ProjectManagerEmployeeId": number | null; readonly "ProjectStatus": "Active" | "Archived" | "Complete" | "NotStarted" | "Tentative" | null; readonly "PurchaseOrderNo": string | null; };
    readonly "customDimensions": { readonly "client": string; readonly "Id": number; readonly "CreatedFromImportJournalId": string | null; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; readonly "Code": string | null; readonly "ExternalImportReference": string | null; readonly "IsActive": boolean | null; readonly "Name": string | null; readonly "Ordinal": number | null; };
    readonly "customDimensionSettings": { readonly "client": string; readonly "IsActive": boolean | null; readonly "Name": string | null; readonly "Ordinal": number; };
    readonly "generalLedgerAccounts": { readonly "client": string; readonly "Id": number; readonly "LastChangedDateTimeOffset": string; readonly "DepartmentId": number | null; readonly "VatCodeId": number | null; readonly "IsActive": boolean | null; readonly "Name": string | null; readonly "AccountNo": number | null; readonly "AgricultureDepartment": "Farming" | "Finance" | "Forestry" | "FurAnimals" | "None" | "OtherIndustries" | "Private" | null; readonly "GeneralLedgerAccountType": "Asset" | "Equity" | "Expense" | "Income" | "Liability" | null; readonly "CurrencyCode": string | null; readonly "IsDepartmentRequired": boolean | null; readonly "IsProjectRequired": boolean | null; readonly "IsVatCodeLocked": boolean | null; readonly "Unit1": "AK" | "ANN" | "BX" | "CMT" | "DAA" | "DAY" | "DLT" | "DMT" | "E14" | "E34" | "E35" | "E54" | "EA" | "FM3" | "FOT" | "FTK" | "GRM" | "H18" | "HGM" | "HLT" | "HUR" | "J57" | "KGM" | "KMK" | "KMT" | "KWH" | "LBR" | "LM" | "LM3" | "LTR" | "M4" | "MFU" | "MJ" | "MLT" | "MMT" | "MON" | "MTK" | "MTQ" | "MTR" | "MWH" | "NAR" | "NL" | "P1" | "PR" | "QAN" | "SET" | "TNE" | "WEE" | "XBA" | "XBE" | "XBG" | "XCA" | "XCI" | "XCN" | "XCR" | "XCT" | "XFL" | "XJG" | "XOF" | "XPC" | "XPK" | "XPL" | "XRO" | "XSA" | "XTU" | "XTY" | "XVQ" | null; readonly "Unit2": "AK" | "ANN" | "BX" | "CMT" | "DAA" | "DAY" | "DLT" | "DMT" | "E14" | "E34" | "E35" | "E54" | "EA" | "FM3" | "FOT" | "FTK" | "GRM" | "H18" | "HGM" | "HLT" | "HUR" | "J57" | "KGM" | "KMK" | "KMT" | "KWH" | "LBR" | "LM" | "LM3" | "LTR" | "M4" | "MFU" | "MJ" | "MLT" | "MMT" | "MON" | "MTK" | "MTQ" | "MTR" | "MWH" | "NAR" | "NL" | "P1" | "PR" | "QAN" | "SET" | "TNE" | "WEE" | "XBA" | "XBE" | "XBG" | "XCA" | "XCI" | "XCN" | "XCR" | "XCT" | "XFL" | "XJG" | "XOF" | "XPC" | "XPK" | "XPL" | "XRO" | "XSA" | "XTU" | "XTY" | "XVQ" | null; readonly "VatReturnSpecification": "Adjustment" | "AdjustmentVatCompensationRealProperty" | "LossesOnClaims" | "None" | "PurchasesEligibleForCompensation" | "ReversalOfInputValueAddedTax" | "Withdrawals" | null; };
    readonly "vatCodes": { readonly "client": string; readonly "Id": number; readonly "BaseVatCodeId": number | null; readonly "Code": string | null; readonly "Description": string | null; readonly "IsActive": boolean | null; readonly "IsCustom": boolean | null; readonly "Name": string | null; readonly "Rate": number; readonly "ValidFrom": string; readonly "ValidTo": string | null; readonly "VatBasisRatio": number | null; readonly "VatBasisRatioValidFrom": string | null; readonly "VatBasisRatios": readonly ({ readonly "VatBasisRatio"?: number | null; readonly "VatBasisRatioValidFrom"?: string | null; })[] | null; };
    readonly "numberSeries": { readonly "client": string; readonly "Id": string; readonly "IsDefault": boolean; readonly "Name": string | null; readonly "FromInclusive": number; readonly "GeneralLedgerAccountId": number; readonly "IsClientTrust": boolean; readonly "SubLedgerNumberSeriesType": "Customer" | "Employee" | "Supplier"; readonly "ToInclusive": number; };
    readonly "payItems": { readonly "client": string; readonly "Id": string; readonly "Code": string | null; readonly "Name": string | null; readonly "IsActive": boolean; readonly "ProcessingType": "AttachmentOfEarnings" | "AttachmentOfEarningsTax" | "BackPaymentOfPensionAndAnnuities" | "CommuterWithNumberOfJourneys" | "CommuterWithPersonType" | "CommuterWithPersonTypeAndQuantity" | "CommuterWithPersonTypeQuantityAndRate" | "CorrectionOfAdditionalEmployersContribution" | "CorrectionOfEmployersContribution" | "CorrectionOfEmployersContributionAfterUsedFreeAmount" | "DeductionWithBalance" | "ElectronicCommunications" | "ExpenseRefund" | "FiveDayWeek" | "FixedAmount" | "FixedAmountWithQuantity" | "FixedAmountWithQuantitySubjectToWithholdingTax" | "FixedSalary" | "FreeCarOther" | "FreeCarOutsideStandardRule" | "FreeCarStandardRule" | "HolidayPay" | "HolidayPayCorrection" | "HolidayPayCorrectionOver60" | "HolidayPayFinalSettlement" | "HolidayPayForSpecifiedYear" | "HolidayPayOver60Years" | "HomeVisitsForCommuters" | "HourlyWage" | "Lott" | "PensionDeduction" | "PensionDeductionUnlimited" | "PercentOfFixedSalary" | "PercentOfHourlyWage" | "QuantityAndFixedRate" | "QuantityAndFixedRateReportingZeroAsQuantity" | "QuantityAndRate" | "QuantityAndRateReportingZeroAsQuantity" | "QuantityAndRateSubjectToWithholdingTax" | "RetroactivePaymentDeductionForHoliday" | "RetroactivePaymentFixedSalary" | "RetroactivePaymentHourlyRate" | "RetroactivePaymentOvertime" | "SalaryAdvance" | "SeafarersAllowanceDaysAtSea" | "SeafarersAllowanceDeduction" | "SixDayWeek" | "TradeUnionDeduction" | "WageDeductionForHoliday" | "WageDeductionForHolidayOver60Years" | "WorkCarKilometers" | "WorkCarListPrice" | null; readonly "Benefit": "Cash" | "Deduction" | "ExpenseAllowance" | "None" | "PaymentInKind" | null; readonly "BenefitDescription": "AdministrativForpleining" | "AksjerGrunnfondsbevisTilUnderkurs" | "Annet" | "ArbeidsinntektUnderGrensenForOpplysningsplikt" | "ArbeidsoppholdKost" | "ArbeidsoppholdLosji" | "Barnepensjon" | "BarnepensjonFraAndreEnnFolketrygdenFra2024" | "Bedriftsbarnehageplass" | "BeregnetSkatt" | "BesoeksreiserHjemmetAnnet" | "BesoeksreiserHjemmetKilometergodtgjoerelseBil" | "BesoeksreiserHjemmetKost" | "BetaltTrygdeavgift" | "Bil" | "Bolig" | "Bonus" | "BonusFraForsvaret" | "Brakkeleie" | "ElektroniskKommunikasjon" | "Etterloenn" | "EtterloennOgEtterpensjon" | "Fagforeningskontingent" | "FastBilgodtgjoerelse" | "FastTillegg" | "Fastloenn" | "Feriepenger" | "Flyttegodtgjoerelse" | "Foederaad" | "FondForIdrettsutoevere" | "Forskuddstrekk" | "FriTransport" | "GodtgjoerelseIHhtSaeravtalerUtland" | "GodtgjoerelseSaeravtaleUtland" | "Helligdagstillegg" | "HonorarAkkordProsentProvisjon" | "Hyretillegg" | "IkkeSkattepliktigLoennFraUtenlandskDiplomKonsulStasjon" | "InnbetalingTilUtenlandskPensjonsordning" | "IpaEllerIpsBarnepensjonFra2024" | "KapitalInntekt" | "KildeskattPaaPensjon" | "KilometergodtgjoerelseAndreFremkomstmidler" | "KilometergodtgjoerelseBil" | "KilometergodtgjoerelseElBil" | "KilometergodtgjoerelsePassasjertillegg" | "KommunalOmsorgsloennOgFosterhjemsgodtgjoerelse" | "KompensasjonstilleggBolig" | "KorrigeringAvArbeidsgiveravgift" | "KorrigeringAvEkstraArbeidsgiveravgift" | "KorrigeringAvFeriepengeavsetning" | "KorrigeringAvForskuddstrekk" | "KostDager" | "KostDoegn" | "KostbesparelseIHjemmet" | "LoennEtterDoedsfall" | "LoennForBarnepassIBarnetsHjem" | "LoennTilPrivatpersonerForArbeidIHjemmet" | "LoennUtbetaltAvVeldedigEllerAllmennyttigInstitusjonEllerOrganisasjon" | "LoennUtenlandskArtist" | "Loennsforskudd" | "Losji" | "LosjiEgenBrakkeCampingvogn" | "LosjiEgenBrakkeEllerCampingvogn" | "LottKunTrygdeavgift" | "Oppgrossingstabellnummer" | "Opsjoner" | "Overtidsgodtgjoerelse" | "Overtidsmat" | "PensjonOgLivrenterIArbeidsforhold" | "PremieTilFondOgTrygd" | "PremieTilPensjonsordninger" | "RefusjonNegativeEtteroppgjoer" | "RefusjonNegativeEtteroppgjoerKildeskatt" | "RefusjonSykepenger" | "RefusjonUtlegg" | "ReiseAnnet" | "ReiseKost" | "ReiseKostMedOvernattingPaaHotell" | "ReiseKostMedOvernattingPaaHotellBeordringUtover28Doegn" | "ReiseKostMedOvernattingPaaHybelMedKokEllerPrivat" | "ReiseKostMedOvernattingPaaHybelUtenKokEllerPensjonatEllerBrakke" | "ReiseKostMedOvernattingTilLangtransportsjaafoerForKjoeringIUtlandet" | "ReiseKostMedOvernattingTilLangtransportsjaafoerForKjoeringInnenlands" | "ReiseKostOvernattingPaaHotellBeordringUtover28Doegn" | "ReiseKostUtenOvernatting" | "ReiseLosji" | "ReiseNattillegg" | "RentefordelLaan" | "SaerskiltFradragForSjoefolk" | "SjoefolkAntallDagerOmBord" | "SkattefriErstatning" | "SkattefrieUtbetalinger" | "SkattepliktigDelForsikringer" | "SkattepliktigPersonalrabatt" | "Sluttvederlag" | "Smusstillegg" | "Stipend" | "StyrehonorarOgGodtgjoerelseVerv" | "Svalbardinntekt" | "TilskuddBarnehageplass" | "TilskuddOgPremieTilPensjon" | "Timeloenn" | "Tips" | "Trekk" | "TrekkILoennForFerie" | "TrekkTilFordringshaver" | "UregelmessigeTilleggKnyttetTilArbeidetTid" | "UregelmessigeTilleggKnyttetTilIkkeArbeidetTid" | "UtleggstrekkSkatt" | "Vederlag" | "VederlagTilDagmammaIEgetHjem" | "YrkebilTjenestligbehovKilometer" | "YrkebilTjenestligbehovListepris" | null; readonly "TaxDeduction": "NoTax" | "Percentage" | "TaxTable" | null; readonly "PostingType": "EmployeeLedgerAccount" | "GeneralLedgerAccount" | null; readonly "AccountId": number | null; readonly "OppositeAccountId": number | null; readonly "Percentage": number | null; readonly "Rate": number | null; readonly "RoundingPrecision": "HalfUnit" | "OneUnit" | null; readonly "HolidayPayBasis": boolean; readonly "PensionBasis": boolean; readonly "TradeUnionBasis": boolean; readonly "EmployerContributionBasis": boolean; readonly "IncludeInIncomeReport": boolean; readonly "FullTaxOnHalfTaxPayrolls": boolean; readonly "FnoReporting": "AdditionalSalary" | "VariableSalary" | null; readonly "SpecialIncomeCondition": "HavMineralFornybarKarbon" | "HyreTilMannskapPaaFiskeSmaahvalfangstOgSelfangstfartoey" | "LoennOgAnnenGodtgjoerelseSomIkkeErSkattepliktig" | "LoennUtbetaltFraDenNorskeStatOpptjentIUtlandet" | "LoennVedArbeidsmarkedstiltak" | "LoennVedKonkursEllerStatsgarantiOsv" | "SkattefriArbeidsinntektBarnUnderTrettenAar" | "UtenlandskeSjoefolkSomIkkeErSkattepliktig" | null; readonly "TaxCountryCode": string | null; readonly "EarningsCountryCode": string | null; readonly "EarnedContinentalShelf": boolean | null; readonly "EarnedSupportVessel": boolean | null; readonly "DeductionPayItemId": string | null; readonly "CreatedDateTimeOffset": string; readonly "LastChangedDateTimeOffset": string; };
    readonly "payrollSettings": { readonly "client": string; readonly "AccrualOfEmployerContributionBalanceAccountId": number | null; readonly "AccrualOfEmployerContributionResultAccountId": number | null; readonly "AccrualOfHolidayPayBalanceAccountId": number | null; readonly "AccrualOfHolidayPayResultAccountId": number | null; readonly "AccrualOfWagesBalanceAccountId": number | null; readonly "AccrualOfWagesResultAccountId": number | null; readonly "AddFinancialActivityTax": boolean; readonly "AllowAccrualOfWages": boolean; readonly "AllowDifferentRemunerationPeriodPerEmployee": boolean; readonly "AttachmentOfEarningsBalanceAccountId": number | null; readonly "DaysInWeekHolidayPay": "FiveDays" | "FiveDays_21_67" | "SixDays" | null; readonly "EmployerContributionAllottedHolidayPayBalanceAccountId": number | null; readonly "EmployerContributionAllottedHolidayPayResultAccountId": number | null; readonly "EmployerContributionBalanceAccountId": number | null; readonly "EmployerContributionFreeAllowanceAvailable": number | null; readonly "EmployerContributionPaymentOfHolidayPayAccountId": number | null; readonly "EmployerContributionPaymentOfHolidayPayBalanceAccountId": number | null; readonly "EmployerContributionResultAccountId": number | null; readonly "EmployerContributionRule": "AdditionalEmployersContribution" | "AgricultureForestryFisheryEtc" | "FinancialDifficulties" | "GeneralIndustries" | "HealthEnterprisesAndPartsOfPublicSector" | "RoadFreightTransport" | "SectorExemptActivity" | "Svalbard" | null; readonly "EmploymentType": "FreelancersEtc" | "Maritime" | "Ordinary" | "PensionEtc" | null; readonly "EnableFlexTimePayout": boolean; readonly "FinancialActivityAllottedHolidayPayBalanceAccountId": number | null; readonly "FinancialActivityAllottedHolidayPayResultAccountId": number | null; readonly "FinancialActivityPaymentOfHolidayPayAccountId": number | null; readonly "FinancialActivityPaymentOfHolidayPayBalanceAccountId": number | null; readonly "FinancialActivityTaxBalanceAccountId": number | null; readonly "FinancialActivityTaxResultAccountId": number | null; readonly "FullTimeHoursPerWeek": number; readonly "HolidayPayAbove60BalanceAccountId": number | null; readonly "HolidayPayAbove60Percentage": number; readonly "HolidayPayAbove60ResultAccountId": number | null; readonly "HolidayPayBalanceAccountId": number | null; readonly "HolidayPayPercentage": number; readonly "HolidayPayResultAccountId": number | null; readonly "HoursPerYearFno": number; readonly "IncludeTimeTransactionsFromDate": string | null; readonly "LimitHolidayPayAbove60To6G": boolean; readonly "MergeImportedSalaryLines": boolean; readonly "MonthlyPayDay": number; readonly "NegativeFlextimePayItemId": string | null; readonly "NumberOfHolidays": number; readonly "NumberOfHolidaysAbove60": number; readonly "OutstandingSalaryBalanceAccountId": number | null; readonly "OwedTaxedBalanceAccountId": number | null; readonly "PayslipDeliveryType": "App" | "EmailAndApp" | "PrintAndApp" | null; readonly "PayslipLanguageType": "Da_DK" | "En_US" | "Nb_NO" | "Nn_NO" | "Sv_SE" | "Unknown" | null; readonly "PayslipPasswordType": "Last5DigitsOfBankAccountNo" | "Last5DigitsOfSsn" | "None" | "Postcode" | null; readonly "PayslipSendScheduleType": "OnApproval" | "OnPaymentDate" | "OneDayBeforePayment" | "TwoDaysBeforePayment" | null; readonly "PensionAgeFno": number; readonly "PensionSchemesCount": number; readonly "PositiveFlextimePayItemId": string | null; readonly "PostVoucherOnK27ImportFromNav": boolean; readonly "PostVoucherOnK27ImportFromNavAccountId": number | null; readonly "RemunerationPeriod": "Monthly" | "TwoWeeks" | null; readonly "RemunerationType": "Commission" | "FixedWage" | "HourlyWage" | null; readonly "SalaryPaymentBankAccountId": number | null; readonly "ShowCommentsOnPayslip": boolean; readonly "ShowHolidayPayEarnedCurrentYearOnPayslip": boolean; readonly "ShowHolidayPayEarnedLastYearOnPayslip": boolean; readonly "ShowLogoOnPayslip": boolean; readonly "ShowPayItemsOnPayslip": boolean; readonly "ShowProjectOnPayslip": boolean; readonly "SickPayRefundPayItemId": string | null; readonly "SuggestedAccrualDate": "LastDayOfPreviousMonth" | "None" | "SameDayPreviousMonth" | null; readonly "TaxDeductionBankAccountId": number | null; readonly "TaxDeductionBankGuarantee": boolean; readonly "TaxRule": "JanMayenAndDependencies" | "Ordinary" | "SpecialAllowanceForSeafarers" | "Svalbard" | "TaxFreeOrganisation" | null; readonly "WorkingHoursArrangement": "ContinuousShift" | "NonShift" | "Offshore" | "OtherShifts" | "SemiContinuousShift" | "ShiftWork" | null; };
    readonly "pensionSchemes": { readonly "client": string; readonly "IsActive": boolean; readonly "PensionProviderName": string | null; readonly "PensionProviderOrganizationNo": string | null; };
  };
};
