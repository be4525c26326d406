// Made from specs/poweroffice-go.yaml by npm run generate. Not edited by hand.
export interface paths {
    readonly "/OAuth/Token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get an access token
         * @description OAuth 2.0 client credentials grant. The Basic credentials are the application key (the integration) and the client key (its activation on one Go client). Keys of the demo environment work below /Demo only. There is no refresh token.
         */
        readonly post: operations["postToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/ClientIntegrationInformation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the integration may do on the client
         * @description Any valid token may ask; no privilege is needed. The first aid for an unexpected 403.
         */
        readonly get: operations["getClientIntegrationInformation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Employees of the client
         * @description There is no filter on name, e-mail or national id. A blank filter is not applied.
         */
        readonly get: operations["getEmployees"];
        readonly put?: never;
        /** Create an employee */
        readonly post: operations["postEmployee"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One employee */
        readonly get: operations["getEmployeeById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an employee
         * @description Refused for an employee with links to other entities.
         */
        readonly delete: operations["deleteEmployee"];
        readonly options?: never;
        readonly head?: never;
        /** Change an employee */
        readonly patch: operations["patchEmployee"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Employments of all employees
         * @description A slim form, meant for polling. The full employment is read by employee and employment id.
         */
        readonly get: operations["getEmployments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}/Employments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Employments of one employee */
        readonly get: operations["getEmployeeEmployments"];
        readonly put?: never;
        /** Create an employment */
        readonly post: operations["postEmployment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}/Employments/{employmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One employment */
        readonly get: operations["getEmploymentById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an employment
         * @description Refused once the employment has been reported (a-melding).
         */
        readonly delete: operations["deleteEmployment"];
        readonly options?: never;
        readonly head?: never;
        /** Change an employment */
        readonly patch: operations["patchEmployment"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/Salaries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The salary lines of an employment */
        readonly get: operations["getSalaries"];
        readonly put?: never;
        /** Add a salary line to an employment */
        readonly post: operations["postSalary"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/Salaries/{salaryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One salary line */
        readonly get: operations["getSalaryById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a salary line
         * @description An employment keeps at least one salary line.
         */
        readonly delete: operations["deleteSalary"];
        readonly options?: never;
        readonly head?: never;
        /** Change a salary line */
        readonly patch: operations["patchSalary"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/FtePercentages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The full-time percentage lines of an employment */
        readonly get: operations["getFtePercentages"];
        readonly put?: never;
        /** Add a full-time percentage line to an employment */
        readonly post: operations["postFtePercentage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One full-time percentage line */
        readonly get: operations["getFtePercentageById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a full-time percentage line
         * @description An employment keeps at least one full-time percentage line.
         */
        readonly delete: operations["deleteFtePercentage"];
        readonly options?: never;
        readonly head?: never;
        /** Change a full-time percentage line */
        readonly patch: operations["patchFtePercentage"];
        readonly trace?: never;
    };
    readonly "/v2/Enterprises": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Enterprises of the client
         * @description There is no way to read one by id or to change one.
         */
        readonly get: operations["getEnterprises"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 6749, section 4.4.2. Only the client credentials grant is supported. */
        readonly TokenRequest: {
            /**
             * @description Always `client_credentials`.
             * @example client_credentials
             */
            readonly grant_type?: string;
        };
        /** @description RFC 6749, section 5.1. */
        readonly Token: {
            /** @description A JWT that carries the privileges of the integration as they were when it was issued. */
            readonly access_token: string;
            /** @example bearer */
            readonly token_type: string;
            /**
             * Format: int32
             * @description Seconds until the token expires.
             * @example 1200
             */
            readonly expires_in: number;
        };
        /** @description RFC 6749, section 5.2. */
        readonly TokenError: {
            /**
             * @description One of the codes of RFC 6749, section 5.2.
             * @example invalid_client
             */
            readonly error: string;
            /** @description The reason for people. */
            readonly error_description?: string | null;
        };
        /** @description What the gateway in front of the API (Azure API Management) says. */
        readonly GatewayError: {
            /**
             * Format: int32
             * @description The HTTP status once more.
             * @example 429
             */
            readonly statusCode: number;
            /** @example Rate limit is exceeded. Try again in 1 seconds. */
            readonly message: string;
        };
        /** @description RFC 7807 as ASP.NET writes it. The vendor's own schema spells the members in PascalCase; the answers are in lower case. */
        readonly ProblemDetails: {
            /** @description Kind of the problem. */
            readonly type?: string | null;
            /**
             * @description Kind of the problem in words.
             * @example Employment validation error(s)
             */
            readonly title?: string | null;
            /**
             * Format: int32
             * @description The HTTP status once more.
             * @example 400
             */
            readonly status?: number | null;
            /** @description What is wrong. */
            readonly detail?: string | null;
            /** @description Where it happened. */
            readonly instance?: string | null;
            /** @description Id of the request in the vendor's logs; only where a request could not be bound. */
            readonly traceId?: string;
            /** @description Texts by member, only where a request could not be bound. */
            readonly errors?: {
                readonly [key: string]: readonly string[];
            };
        };
        /** @description RFC 6902. Paths are member names in any case; values may be texts for numbers, booleans and dates. `remove` sets a member to null. Operations are applied in order, all or none. */
        readonly JsonPatchDocument: readonly components["schemas"]["JsonPatchOperation"][];
        /** @description One operation of RFC 6902. */
        readonly JsonPatchOperation: {
            /**
             * @description `add`, `replace`, `remove`, `copy`, `move` or `test`.
             * @example replace
             */
            readonly op: string;
            /**
             * @description Where to.
             * @example /EndDate
             */
            readonly path: string;
            /** @description For `add`, `replace` and `test`. */
            readonly value?: unknown;
            /**
             * @description For `copy` and `move`.
             * @example /StartDate
             */
            readonly from?: string | null;
        };
        /**
         * @description Kind of employment as it is reported to the authorities (a-melding).
         * @enum {string|null}
         */
        readonly EmploymentType: "Ordinary" | "Maritime" | "FreelancersEtc" | "PensionEtc" | null;
        /**
         * @description Form of employment. The three longer members came with 2025.
         * @enum {string|null}
         */
        readonly EmploymentFormType: "Permanent" | "Temporary" | "PermanentEmploymentAndHiredOut" | "TemporaryEmploymentAndHiredOut" | "TemporaryEmploymentAsOnCallCoverstaff" | null;
        /**
         * @description `CrossBorderCommuter` marks employees under the Nordic tax agreement.
         * @enum {string|null}
         */
        readonly EmploymentSpecificationType: "None" | "CrossBorderCommuter" | null;
        /**
         * @description Why an employment ended.
         * @enum {string|null}
         */
        readonly EndDateReasonType: "EmploymentRelationshipShouldNeverHaveBeenReported" | "EmployerHasDismissedTheEmployee" | "EmployeeHasResigned" | "ChangeOfPayrollSystemOrAccountant" | "ChangeOfOrganizationStructureOrChangedJobInternally" | "ContractCommitmentOrTemporaryEmploymentExpired" | null;
        /**
         * @description Shift arrangement.
         * @enum {string|null}
         */
        readonly WorkingHoursArrangementType: "NonShift" | "SemiContinuousShift" | "ContinuousShift" | "ShiftWork" | "Offshore" | "OtherShifts" | null;
        /**
         * @description Tax rule of the employment.
         * @enum {string|null}
         */
        readonly TaxRuleType: "Ordinary" | "Svalbard" | "JanMayenAndDependencies" | "SpecialAllowanceForSeafarers" | "TaxFreeOrganisation" | null;
        /**
         * @description Decides whether a rate is yearly or hourly.
         * @enum {string|null}
         */
        readonly SalaryRemunerationType: "Commission" | "FixedWage" | "HourlyWage" | null;
        /**
         * @description `Hidden` is given where the integration may not see it.
         * @enum {string|null}
         */
        readonly Gender: "Male" | "Female" | "Hidden" | null;
        /**
         * @description Kind of the international id.
         * @enum {string|null}
         */
        readonly InternationalIdType: "PassportNumber" | "NationalIdentityNumber" | "TaxIdentificationNumber" | "ValueAddedTaxIdentificationNumber" | null;
        /**
         * @description Zone of the employer's national insurance contribution.
         * @enum {string|null}
         */
        readonly EmployerContributionZone: "Zone1" | "Zone1a" | "Zone2" | "Zone3" | "Zone4" | "Zone4a" | "Zone5" | null;
        /**
         * @description Rule of the employer's national insurance contribution.
         * @enum {string|null}
         */
        readonly EmployerContributionRule: "GeneralIndustries" | "HealthEnterprisesAndPartsOfPublicSector" | "AgricultureForestryFisheryEtc" | "Svalbard" | "SectorExemptActivity" | "RoadFreightTransport" | "FinancialDifficulties" | "AdditionalEmployersContribution" | null;
        /** @description What the integration may do on the client. */
        readonly ClientIntegrationInformationDto: {
            /**
             * Format: uuid
             * @description Id of the Go client (company).
             * @example 5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10
             */
            readonly ClientId?: string;
            /** @description Name of the Go client. */
            readonly ClientName?: string;
            /**
             * @description The client's active modules: Accounting, TimeTracking, Payroll, TravelExpense, AccountingMicro, Quality, HolidayAndLeave, CustomerCheck.
             * @example [
             *       "Payroll",
             *       "HolidayAndLeave"
             *     ]
             */
            readonly ActiveClientSubscriptions?: readonly string[];
            /**
             * @description Privileges of the integration that a subscription backs.
             * @example [
             *       "Employee_Full",
             *       "Employment_Full"
             *     ]
             */
            readonly ValidPrivileges?: readonly string[];
            /**
             * @description Privileges of the integration that no active subscription backs. Calls that need them are forbidden.
             * @example []
             */
            readonly InvalidPrivileges?: readonly string[];
        };
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly ContactAddressPatchDto: {
            /**
             * @description First line.
             * @example Postboks 404
             */
            readonly AddressLine1?: string | null;
            /**
             * @description Second line.
             * @example Att Ola Nordmann
             */
            readonly AddressLine2?: string | null;
            /** @example Oslo */
            readonly City?: string | null;
            /** @example 0161 */
            readonly ZipCode?: string | null;
            /**
             * @description ISO 3166-1 alpha-2; `NO` if not set.
             * @example NO
             */
            readonly CountryCode?: string | null;
            /**
             * @description The address's id in the integrator's system; unique among addresses.
             * @example 123ABC
             */
            readonly ExternalCode?: string | null;
        };
        /** @description What may be given when one is created. Unknown members are ignored. */
        readonly ContactAddressPostDto: WithRequired<components["schemas"]["ContactAddressPatchDto"], "City" | "ZipCode">;
        /** @description A mail address. */
        readonly ContactAddressDto: {
            /**
             * Format: int64
             * @description Id of the address.
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: date-time
             * @description When the address was last changed.
             * @example 2022-07-11T12:46:59.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["ContactAddressPatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmployeePatchDto: {
            /**
             * Format: int64
             * @description Employee number and ledger account. Go gives the next free one if it is left out; it must lie in the client's number series.
             * @example 2
             */
            readonly Number?: number | null;
            /** @example Henry */
            readonly FirstName?: string | null;
            /** @example Ford */
            readonly LastName?: string | null;
            /**
             * Format: date
             * @example 2003-07-15
             */
            readonly DateOfBirth?: string | null;
            /** @example abc@test.yxz */
            readonly EmailAddress?: string | null;
            /** @example +4712345678 */
            readonly PhoneNumber?: string | null;
            /** @example Top Salesman */
            readonly JobTitle?: string | null;
            /** @description Needs the special privilege; `Hidden` without it. */
            readonly Gender?: components["schemas"]["Gender"];
            /**
             * @description National identity number or D-number. Given as `hidden` where there is one and the special privilege is missing. Its syntax is checked when it is written.
             * @example 30011679680
             */
            readonly NationalIdNumber?: string | null;
            /**
             * @description Given as `hidden` like the national one. Required if InternationalIdReportToAltinn is true.
             * @example AB123456
             */
            readonly InternationalIdNumber?: string | null;
            /**
             * @description ISO 3166-1 alpha-2. Required if InternationalIdReportToAltinn is true.
             * @example SE
             */
            readonly InternationalIdCountryCode?: string | null;
            readonly InternationalIdType?: components["schemas"]["InternationalIdType"];
            /** @example false */
            readonly InternationalIdReportToAltinn?: boolean | null;
            /**
             * Format: date
             * @description No relation to the employment that is reported.
             * @example 2003-07-15
             */
            readonly HiredDate?: string | null;
            /**
             * Format: date
             * @description No relation to the employment that is reported.
             * @example 2003-07-15
             */
            readonly StartDate?: string | null;
            /**
             * Format: date
             * @description No relation to the employment that is reported.
             * @example 2003-07-15
             */
            readonly EndDate?: string | null;
            /**
             * Format: int64
             * @description The department belongs to the employee, not to the employment.
             * @example 123456
             */
            readonly DepartmentId?: number | null;
            /**
             * Format: int64
             * @example 123546
             */
            readonly LocationId?: number | null;
            /**
             * Format: int64
             * @example 123546
             */
            readonly ManagerEmployeeId?: number | null;
            /**
             * @description Id in the integrator's system; unique among employees.
             * @example abc123-def456
             */
            readonly ExternalImportReference?: string | null;
            /**
             * Format: int64
             * @description `External Code` in the GUI; unique among employees.
             * @example 12345
             */
            readonly ExternalNumber?: number | null;
            /** @example false */
            readonly IsArchived?: boolean | null;
            /** @description Contact groups that the employee is in. */
            readonly ContactGroupIds?: readonly number[] | null;
            readonly MailAddress?: components["schemas"]["ContactAddressPatchDto"] | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "FirstName": "Henry",
         *       "LastName": "Ford",
         *       "EmailAddress": "abc@test.yxz",
         *       "DepartmentCode": "1A"
         *     }
         */
        readonly EmployeePostDto: {
            readonly MailAddress?: components["schemas"]["ContactAddressPostDto"] | null;
            /**
             * @description Ignored if DepartmentId is given.
             * @example 1A
             */
            readonly DepartmentCode?: string | null;
            /**
             * @description Ignored if LocationId is given.
             * @example 4A
             */
            readonly LocationCode?: string | null;
            /**
             * Format: int64
             * @description Ignored if ManagerEmployeeId is given.
             * @example 10
             */
            readonly ManagerEmployeeNo?: number | null;
            /**
             * Format: uuid
             * @description Number series to take the number from, where the client has several.
             * @example 529c49e3-618e-40e6-a3b9-5ee82bc698f2
             */
            readonly SubLedgerNumberSeriesId?: string | null;
        } & WithRequired<components["schemas"]["EmployeePatchDto"], "FirstName" | "LastName">;
        /** @description An employee. The id is that of the contact, which may be a customer or supplier as well. */
        readonly EmployeeDto: {
            /**
             * Format: int64
             * @description Id of the contact.
             * @example 12345
             */
            readonly Id?: number;
            readonly MailAddress?: components["schemas"]["ContactAddressDto"] | null;
            /** @example 1A */
            readonly DepartmentCode?: string | null;
            /** @example 1B */
            readonly LocationCode?: string | null;
            /**
             * Format: int64
             * @example 10
             */
            readonly ManagerEmployeeNo?: number | null;
            /**
             * Format: int64
             * @description Changed through BankAccounts only.
             * @example 123546
             */
            readonly SalaryBankAccountId?: number | null;
            /**
             * Format: int64
             * @description Changed through BankAccounts only.
             * @example 123546
             */
            readonly ExpenseBankAccountId?: number | null;
            /**
             * Format: int64
             * @description Changed through BankAccounts only.
             * @example 123546
             */
            readonly TravelExpenseBankAccountId?: number | null;
            /**
             * Format: int64
             * @example 12345
             */
            readonly SubledgerAccountId?: number;
            /**
             * Format: uuid
             * @example 21d4ddf1-c8bf-4874-8879-b70468fa1032
             */
            readonly CreatedFromImportJournalId?: string | null;
            /**
             * Format: date-time
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly ContactCreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @example 2021-09-30T00:00:00Z
             */
            readonly EmployeeCreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description Not moved by changes of the address, of employments or of other parts of the employee.
             * @example 2021-09-30T15:12:11.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["EmployeePatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmploymentPatchDto: {
            readonly EmploymentType?: components["schemas"]["EmploymentType"];
            readonly EmploymentForm?: components["schemas"]["EmploymentFormType"];
            readonly EmploymentSpecification?: components["schemas"]["EmploymentSpecificationType"];
            /**
             * Format: int64
             * @description Enterprise that reports the employment.
             * @example 12345
             */
            readonly EnterpriseId?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2021-01-01
             */
            readonly StartDate?: string | null;
            /**
             * Format: date
             * @description Last day; needs EndDateReason.
             * @example 2022-07-31
             */
            readonly EndDate?: string | null;
            readonly EndDateReason?: components["schemas"]["EndDateReasonType"];
            /**
             * @description True when the employment has ended and has been reported for the last time. Not read when one is created.
             * @example false
             */
            readonly EndedAndReported?: boolean | null;
            /**
             * Format: double
             * @description Hours of a full-time week.
             * @example 37.5
             */
            readonly FullTimeHoursPerWeek?: number | null;
            /**
             * @description Whether it is the employee's default employment.
             * @example true
             */
            readonly IsDefault?: boolean | null;
            /**
             * @description Seven digits of STYRK-98 (Statistics Norway), not STYRK-08.
             * @example 5163121
             */
            readonly ProfessionCode?: string | null;
            /**
             * @description Id of the employment in the a-melding. May be the one of an earlier payroll system; Go gives one if it is left out.
             * @example POGO_24677
             */
            readonly ReportingId?: string | null;
            readonly TaxRule?: components["schemas"]["TaxRuleType"];
            /**
             * @description ISO 3166-1 alpha-2; only `FI` or `SE` for a CrossBorderCommuter.
             * @example SE
             */
            readonly TaxCountryCode?: string | null;
            readonly WorkingHoursArrangement?: components["schemas"]["WorkingHoursArrangementType"];
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "EmploymentType": "Ordinary",
         *       "EmploymentForm": "Permanent",
         *       "EnterpriseId": 12345,
         *       "StartDate": "2025-02-01",
         *       "FullTimeHoursPerWeek": 37.5,
         *       "IsDefault": true,
         *       "ProfessionCode": "3231109",
         *       "WorkingHoursArrangement": "NonShift"
         *     }
         */
        readonly EmploymentPostDto: WithRequired<components["schemas"]["EmploymentPatchDto"], "EmploymentType" | "EmploymentForm" | "EnterpriseId" | "StartDate" | "FullTimeHoursPerWeek" | "IsDefault" | "ProfessionCode" | "WorkingHoursArrangement">;
        /** @description An employment. Its lines are counted here and have endpoints of their own; department and job title are those of the employee. */
        readonly EmploymentDto: {
            /**
             * Format: int64
             * @description Id of the employment.
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @description Id of the employee.
             * @example 12345
             */
            readonly EmployeeId?: number;
            /**
             * @description Follows from the code.
             * @example SYKEPLEIER
             */
            readonly ProfessionTitle?: string | null;
            /**
             * Format: int64
             * @description Number of lines.
             * @example 5
             */
            readonly SalaryCount?: number;
            /**
             * Format: int64
             * @description Number of lines.
             * @example 1
             */
            readonly FixedSalaryCount?: number;
            /**
             * Format: int64
             * @description Number of lines.
             * @example 3
             */
            readonly LeaveCount?: number;
            /**
             * Format: int64
             * @description Number of lines.
             * @example 2
             */
            readonly LayoffCount?: number;
            /**
             * Format: int64
             * @description Number of lines.
             * @example 4
             */
            readonly FtePercentageCount?: number;
            /**
             * Format: date-time
             * @description When the employment was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the employment was last changed; changes of its lines do not count.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["EmploymentPatchDto"];
        /** @description The parts of an employment that the list over all employees gives. */
        readonly EmploymentLightDto: {
            /**
             * Format: int64
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @example 12345
             */
            readonly EmployeeId?: number;
            /**
             * Format: int64
             * @example 12345
             */
            readonly EnterpriseId?: number | null;
            readonly EmploymentForm?: components["schemas"]["EmploymentFormType"];
            /**
             * Format: date
             * @example 2021-01-01
             */
            readonly StartDate?: string | null;
            /**
             * Format: date
             * @example 2022-07-31
             */
            readonly EndDate?: string | null;
            /**
             * Format: date-time
             * @description When the employment was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the employment was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        };
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmploymentSalaryPatchDto: {
            /**
             * Format: date
             * @description The line counts from this day until the next line.
             * @example 2021-01-01
             */
            readonly FromDate?: string | null;
            readonly RemunerationType?: components["schemas"]["SalaryRemunerationType"];
            /**
             * Format: double
             * @description For FixedWage only.
             * @example 123.45
             */
            readonly AnnualSalary?: number | null;
            /**
             * Format: double
             * @description For HourlyWage and Commission; for FixedWage it follows from the annual salary (over FullTimeHoursPerWeek times 52) and may be overridden.
             * @example 123.45
             */
            readonly HourlyRate?: number | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "FromDate": "2025-02-01",
         *       "RemunerationType": "FixedWage",
         *       "AnnualSalary": 540000
         *     }
         */
        readonly EmploymentSalaryPostDto: WithRequired<components["schemas"]["EmploymentSalaryPatchDto"], "FromDate" | "RemunerationType">;
        /** @description A salary line of an employment. There is no to-date. */
        readonly EmploymentSalaryDto: {
            /**
             * Format: int64
             * @description Id of the salary line.
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @description Id of the employee.
             * @example 12345
             */
            readonly EmployeeId?: number;
            /**
             * Format: int64
             * @description Id of the employment.
             * @example 12345
             */
            readonly EmploymentId?: number;
            /**
             * Format: date-time
             * @description When the salary line was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the salary line was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["EmploymentSalaryPatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmploymentFtePercentagePatchDto: {
            /**
             * Format: date
             * @description The line counts from this day until the next line.
             * @example 2021-01-01
             */
            readonly FromDate?: string | null;
            /**
             * Format: double
             * @description 0 to 100, where 100 is full time.
             * @example 52.45
             */
            readonly FtePercentage?: number | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "FromDate": "2025-02-01",
         *       "FtePercentage": 100
         *     }
         */
        readonly EmploymentFtePercentagePostDto: WithRequired<components["schemas"]["EmploymentFtePercentagePatchDto"], "FromDate" | "FtePercentage">;
        /** @description A full-time percentage line of an employment. There is no to-date. */
        readonly EmploymentFtePercentageDto: {
            /**
             * Format: int64
             * @description Id of the full-time percentage line.
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @description Id of the employee.
             * @example 12345
             */
            readonly EmployeeId?: number;
            /**
             * Format: int64
             * @description Id of the employment.
             * @example 12345
             */
            readonly EmploymentId?: number;
            /**
             * Format: date-time
             * @description When the full-time percentage line was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the full-time percentage line was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["EmploymentFtePercentagePatchDto"];
        /** @description A mail address without an id. */
        readonly AddressDto: {
            readonly AddressLine1?: string | null;
            readonly AddressLine2?: string | null;
            readonly ZipCode?: string | null;
            readonly City?: string | null;
            readonly CountryCode?: string | null;
        };
        /** @description An enterprise: the part of the company that reports employments. A company has several when it spans zones or industries. */
        readonly EnterpriseDto: {
            /**
             * Format: int64
             * @description Id of the enterprise.
             * @example 12345
             */
            readonly Id?: number;
            /**
             * @description Organisation number.
             * @example 973021028
             */
            readonly EnterpriseNo?: string | null;
            readonly Name?: string | null;
            /** @example true */
            readonly IsDefault?: boolean;
            /** @example 1804 */
            readonly Municipality?: string | null;
            readonly EmployerContributionZone?: components["schemas"]["EmployerContributionZone"];
            readonly EmployerContributionRule?: components["schemas"]["EmployerContributionRule"];
            readonly MailAddress?: components["schemas"]["AddressDto"] | null;
            /**
             * Format: date-time
             * @description When the enterprise was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the enterprise was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        };
    };
    responses: {
        /** @description The token is missing, invalid or expired; the body is empty. Without a valid subscription key the gateway answers in its own form, as on the token endpoint. */
        readonly Unauthorized: {
            headers: {
                /**
                 * @description Not where the gateway answers.
                 * @example Bearer error="invalid_token"
                 */
                readonly "WWW-Authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The token lacks the privilege. The body is empty. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description More than 10 requests in a second with one subscription key. */
        readonly TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 1
                 */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "message": "Rate limit is exceeded. Try again in 1 seconds."
                 *     }
                 */
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The request was not processed. */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /** @description Id of the employee. */
        readonly employeeId: number;
        /** @description Id of the employment. */
        readonly employmentId: number;
        /** @description Id of the salary line. */
        readonly salaryId: number;
        /** @description Id of the full-time percentage line. */
        readonly ftePercentageId: number;
        /**
         * @description The page to give
         * @example 2
         */
        readonly PageNumber: number;
        /**
         * @description Objects in a page; 5000 if not given and 20000 at most.
         * @example 100
         */
        readonly PageSize: number;
        /**
         * @description Names of the members to give, separated by commas; all if not given.
         * @example Id,StartDate
         */
        readonly Fields: string;
        /**
         * @description Names to sort by, separated by commas, each with `asc` (default) or `desc`.
         * @example StartDate desc,Id
         */
        readonly OrderBy: string;
        /**
         * @description Checks filter values against the database.
         * @example false
         */
        readonly UseDatabaseValidation: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description A JSON object with totalCount, pageSize, currentPage, totalPages, previousPageLink and nextPageLink; a link is null where there is no such page. */
        readonly "X-Pagination": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly postToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJSUzI1NiJ9.eyJyb2xlcyI6W119.c2lnbmF0dXJl",
                     *       "token_type": "bearer",
                     *       "expires_in": 1200
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The keys are wrong or do not belong together, or the grant is not supported. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description The subscription key is missing or wrong. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GatewayError"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getClientIntegrationInformation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Client, subscriptions and privileges. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClientIntegrationInformationDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEmployees: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Employee numbers; a comma separates, a hyphen makes a range.
                 * @example 1, 100-200, 500-
                 */
                readonly employeeNos?: string;
                /**
                 * @description External numbers; the same syntax.
                 * @example 30000, 14153-19534, 150000-
                 */
                readonly externalNos?: string;
                /**
                 * @description External import reference.
                 * @example 123ABC
                 */
                readonly externalImportReference?: string;
                /**
                 * @description Contact groups, separated by commas; no ranges.
                 * @example 41345, 21445, 65457
                 */
                readonly contactGroupIds?: string;
                /**
                 * @description Created after this time. Not inclusive. ISO 8601, or the form of the example.
                 * @example 2021-09-25 08:03:00.1234567 -00:00
                 */
                readonly employeeCreatedDateTimeOffsetGreaterThan?: string;
                /**
                 * @description Changed after this time. Not inclusive. ISO 8601, or the form of the example.
                 * @example 2021-09-25 08:03:00.1234567 -00:00
                 */
                readonly lastChangedDateTimeOffsetGreaterThan?: string;
                /**
                 * @description The page to give
                 * @example 2
                 */
                readonly PageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description Objects in a page; 5000 if not given and 20000 at most.
                 * @example 100
                 */
                readonly PageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Names of the members to give, separated by commas; all if not given.
                 * @example Id,StartDate
                 */
                readonly Fields?: components["parameters"]["Fields"];
                /**
                 * @description Names to sort by, separated by commas, each with `asc` (default) or `desc`.
                 * @example StartDate desc,Id
                 */
                readonly OrderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Checks filter values against the database.
                 * @example false
                 */
                readonly UseDatabaseValidation?: components["parameters"]["UseDatabaseValidation"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Employees. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeDto"][];
                };
            };
            /** @description There is none. The body is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A filter or the paging is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description A contact group is unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeePostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmployeePostDto"];
                readonly "text/json": components["schemas"]["EmployeePostDto"];
                readonly "application/*+json": components["schemas"]["EmployeePostDto"];
            };
        };
        readonly responses: {
            /** @description The new employee. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description The employee is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description Something that the body names is unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEmployeeById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The employee. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The employee is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The employee is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmployeePatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/phoneNumber",
                 *         "value": "2222 6666"
                 *       },
                 *       {
                 *         "op": "copy",
                 *         "from": "/firstname",
                 *         "path": "/lastname"
                 *       },
                 *       {
                 *         "op": "add",
                 *         "path": "/ContactGroupIds/-",
                 *         "value": "1"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The employee as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEmployments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description True for employments without an end date or with one in the future, false for the others. EndedAndReported is not looked at.
                 * @example true
                 */
                readonly activeEmployments?: boolean;
                /**
                 * @description One EmploymentForm; blank is not applied.
                 * @example Temporary
                 */
                readonly employmentForm?: string;
                /**
                 * @description Changed after this time; changes of lines do not count. Not inclusive. ISO 8601, or the form of the example.
                 * @example 2021-09-25 08:03:00.1234567 -00:00
                 */
                readonly lastChangedDateTimeOffsetGreaterThan?: string;
                /**
                 * @description The page to give
                 * @example 2
                 */
                readonly PageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description Objects in a page; 5000 if not given and 20000 at most.
                 * @example 100
                 */
                readonly PageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Names of the members to give, separated by commas; all if not given.
                 * @example Id,StartDate
                 */
                readonly Fields?: components["parameters"]["Fields"];
                /**
                 * @description Names to sort by, separated by commas, each with `asc` (default) or `desc`.
                 * @example StartDate desc,Id
                 */
                readonly OrderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Checks filter values against the database.
                 * @example false
                 */
                readonly UseDatabaseValidation?: components["parameters"]["UseDatabaseValidation"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Employments in slim form. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmploymentLightDto"][];
                };
            };
            /** @description There is none. The body is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Paging, order or field selection is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEmployeeEmployments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The page to give
                 * @example 2
                 */
                readonly PageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description Objects in a page; 5000 if not given and 20000 at most.
                 * @example 100
                 */
                readonly PageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Names of the members to give, separated by commas; all if not given.
                 * @example Id,StartDate
                 */
                readonly Fields?: components["parameters"]["Fields"];
                /**
                 * @description Names to sort by, separated by commas, each with `asc` (default) or `desc`.
                 * @example StartDate desc,Id
                 */
                readonly OrderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Checks filter values against the database.
                 * @example false
                 */
                readonly UseDatabaseValidation?: components["parameters"]["UseDatabaseValidation"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Employments. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmploymentDto"][];
                };
            };
            /** @description There is none. The body is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Paging, order or field selection is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postEmployment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentPostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmploymentPostDto"];
                readonly "text/json": components["schemas"]["EmploymentPostDto"];
                readonly "application/*+json": components["schemas"]["EmploymentPostDto"];
            };
        };
        readonly responses: {
            /** @description The new employment. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentDto"];
                };
            };
            /** @description The employment is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee, or the body names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEmploymentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The employment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee or employment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteEmployment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The employment is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee or employment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The employment has been reported. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchEmployment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmploymentPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/EndDate",
                 *         "value": "2025-06-30"
                 *       },
                 *       {
                 *         "op": "replace",
                 *         "path": "/EndDateReason",
                 *         "value": "EmployeeHasResigned"
                 *       },
                 *       {
                 *         "op": "test",
                 *         "path": "/ProfessionCode",
                 *         "value": "2554102"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The employment as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee or employment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSalaries: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The page to give
                 * @example 2
                 */
                readonly PageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description Objects in a page; 5000 if not given and 20000 at most.
                 * @example 100
                 */
                readonly PageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Names of the members to give, separated by commas; all if not given.
                 * @example Id,StartDate
                 */
                readonly Fields?: components["parameters"]["Fields"];
                /**
                 * @description Names to sort by, separated by commas, each with `asc` (default) or `desc`.
                 * @example StartDate desc,Id
                 */
                readonly OrderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Checks filter values against the database.
                 * @example false
                 */
                readonly UseDatabaseValidation?: components["parameters"]["UseDatabaseValidation"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The salary lines. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmploymentSalaryDto"][];
                };
            };
            /** @description There is none. The body is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Paging, order or field selection is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postSalary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentSalaryPostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmploymentSalaryPostDto"];
                readonly "text/json": components["schemas"]["EmploymentSalaryPostDto"];
                readonly "application/*+json": components["schemas"]["EmploymentSalaryPostDto"];
            };
        };
        readonly responses: {
            /** @description The new line. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentSalaryDto"];
                };
            };
            /** @description The line is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment, or the body names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSalaryById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the salary line. */
                readonly salaryId: components["parameters"]["salaryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The line. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentSalaryDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or salary line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteSalary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the salary line. */
                readonly salaryId: components["parameters"]["salaryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The line is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or salary line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description It is the last line. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchSalary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the salary line. */
                readonly salaryId: components["parameters"]["salaryId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmploymentSalaryPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/FromDate",
                 *         "value": "2024-07-15"
                 *       },
                 *       {
                 *         "op": "add",
                 *         "path": "/AnnualSalary",
                 *         "value": "123456"
                 *       },
                 *       {
                 *         "op": "test",
                 *         "path": "/RemunerationType",
                 *         "value": "FixedWage"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The line as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentSalaryDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or salary line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getFtePercentages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The page to give
                 * @example 2
                 */
                readonly PageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description Objects in a page; 5000 if not given and 20000 at most.
                 * @example 100
                 */
                readonly PageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Names of the members to give, separated by commas; all if not given.
                 * @example Id,StartDate
                 */
                readonly Fields?: components["parameters"]["Fields"];
                /**
                 * @description Names to sort by, separated by commas, each with `asc` (default) or `desc`.
                 * @example StartDate desc,Id
                 */
                readonly OrderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Checks filter values against the database.
                 * @example false
                 */
                readonly UseDatabaseValidation?: components["parameters"]["UseDatabaseValidation"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The full-time percentage lines. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmploymentFtePercentageDto"][];
                };
            };
            /** @description There is none. The body is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Paging, order or field selection is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postFtePercentage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentFtePercentagePostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmploymentFtePercentagePostDto"];
                readonly "text/json": components["schemas"]["EmploymentFtePercentagePostDto"];
                readonly "application/*+json": components["schemas"]["EmploymentFtePercentagePostDto"];
            };
        };
        readonly responses: {
            /** @description The new line. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentFtePercentageDto"];
                };
            };
            /** @description The line is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment, or the body names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getFtePercentageById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the full-time percentage line. */
                readonly ftePercentageId: components["parameters"]["ftePercentageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The line. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentFtePercentageDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or full-time percentage line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteFtePercentage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the full-time percentage line. */
                readonly ftePercentageId: components["parameters"]["ftePercentageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The line is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or full-time percentage line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description It is the last line. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchFtePercentage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the full-time percentage line. */
                readonly ftePercentageId: components["parameters"]["ftePercentageId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmploymentFtePercentagePatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/FromDate",
                 *         "value": "2024-07-15"
                 *       },
                 *       {
                 *         "op": "test",
                 *         "path": "/FtePercentage",
                 *         "value": "60"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The line as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentFtePercentageDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or full-time percentage line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEnterprises: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Organisation numbers, separated by commas.
                 * @example 980858073, 980858074
                 */
                readonly enterpriseNos?: string;
                /**
                 * @description Created after this time. Not inclusive. ISO 8601, or the form of the example.
                 * @example 2021-09-25 08:03:00.1234567 -00:00
                 */
                readonly createdDateTimeOffsetGreaterThan?: string;
                /**
                 * @description Changed after this time. Not inclusive. ISO 8601, or the form of the example.
                 * @example 2021-09-25 08:03:00.1234567 -00:00
                 */
                readonly lastChangedDateTimeOffsetGreaterThan?: string;
                /**
                 * @description The page to give
                 * @example 2
                 */
                readonly PageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description Objects in a page; 5000 if not given and 20000 at most.
                 * @example 100
                 */
                readonly PageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Names of the members to give, separated by commas; all if not given.
                 * @example Id,StartDate
                 */
                readonly Fields?: components["parameters"]["Fields"];
                /**
                 * @description Names to sort by, separated by commas, each with `asc` (default) or `desc`.
                 * @example StartDate desc,Id
                 */
                readonly OrderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Checks filter values against the database.
                 * @example false
                 */
                readonly UseDatabaseValidation?: components["parameters"]["UseDatabaseValidation"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Enterprises. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EnterpriseDto"][];
                };
            };
            /** @description There is none. The body is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Paging, order or field selection is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
