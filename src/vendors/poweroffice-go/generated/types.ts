// Made from specs/poweroffice-go/ by npm run generate. Not edited by hand.
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
         * @description There is no filter on names. A blank filter is not applied. The filters on e-mail address, phone number and national id are not in the document of March 2025; a public client of 2026 sends them.
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
    readonly "/v2/Employees/Employments/{employmentId}/FixedSalaries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The fixed salary lines of an employment */
        readonly get: operations["getFixedSalaries"];
        readonly put?: never;
        /** Add a fixed salary line to an employment */
        readonly post: operations["postFixedSalary"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One fixed salary line */
        readonly get: operations["getFixedSalaryById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a fixed salary line */
        readonly delete: operations["deleteFixedSalary"];
        readonly options?: never;
        readonly head?: never;
        /** Change a fixed salary line */
        readonly patch: operations["patchFixedSalary"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/Leaves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The leaves of an employment */
        readonly get: operations["getLeaves"];
        readonly put?: never;
        /** Add a leave to an employment */
        readonly post: operations["postLeave"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/Leaves/{leaveId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One leave */
        readonly get: operations["getLeaveById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a leave */
        readonly delete: operations["deleteLeave"];
        readonly options?: never;
        readonly head?: never;
        /** Change a leave */
        readonly patch: operations["patchLeave"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/Layoffs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The layoffs of an employment */
        readonly get: operations["getLayoffs"];
        readonly put?: never;
        /** Add a layoff to an employment */
        readonly post: operations["postLayoff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/Employments/{employmentId}/Layoffs/{layoffId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One layoff */
        readonly get: operations["getLayoffById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a layoff */
        readonly delete: operations["deleteLayoff"];
        readonly options?: never;
        readonly head?: never;
        /** Change a layoff */
        readonly patch: operations["patchLayoff"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}/BankAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change the bank accounts that an employee is paid to */
        readonly patch: operations["patchEmployeeBankAccounts"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}/PayrollSettings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The payroll settings of an employee */
        readonly get: operations["getEmployeePayrollSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change the payroll settings of an employee */
        readonly patch: operations["patchEmployeePayrollSettings"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}/PensionSettings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The pension settings of an employee */
        readonly get: operations["getEmployeePensionSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change the pension settings of an employee */
        readonly patch: operations["patchEmployeePensionSettings"];
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}/HourlyRates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The hourly rates of an employee */
        readonly get: operations["getHourlyRates"];
        readonly put?: never;
        /** Add hourly rates to an employee */
        readonly post: operations["postHourlyRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Employees/{employeeId}/HourlyRates/{hourlyRateId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One set of hourly rates */
        readonly get: operations["getHourlyRateById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete hourly rates */
        readonly delete: operations["deleteHourlyRate"];
        readonly options?: never;
        readonly head?: never;
        /** Change hourly rates */
        readonly patch: operations["patchHourlyRate"];
        readonly trace?: never;
    };
    readonly "/v2/Departments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Departments of the client */
        readonly get: operations["getDepartments"];
        readonly put?: never;
        /** Create a department */
        readonly post: operations["postDepartment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Departments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One department */
        readonly get: operations["getDepartmentById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a department */
        readonly delete: operations["deleteDepartment"];
        readonly options?: never;
        readonly head?: never;
        /** Change a department */
        readonly patch: operations["patchDepartment"];
        readonly trace?: never;
    };
    readonly "/v2/Locations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Locations of the client */
        readonly get: operations["getLocations"];
        readonly put?: never;
        /**
         * Create a location
         * @description The answer is 200, not 201.
         */
        readonly post: operations["postLocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Locations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One location */
        readonly get: operations["getLocationById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a location */
        readonly delete: operations["deleteLocation"];
        readonly options?: never;
        readonly head?: never;
        /** Change a location */
        readonly patch: operations["patchLocation"];
        readonly trace?: never;
    };
    readonly "/v2/PayItems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pay items of the client
         * @description There is no way to create or change one.
         */
        readonly get: operations["getPayItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/PayItems/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One pay item */
        readonly get: operations["getPayItemById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/PayrollSettings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Payroll settings of the client */
        readonly get: operations["getPayrollSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/PayrollSettings/PensionSchemes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pension schemes of the client */
        readonly get: operations["getPensionSchemes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/SalaryLines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Salary lines that the integration created */
        readonly get: operations["getSalaryLines"];
        readonly put?: never;
        /** Create a salary line */
        readonly post: operations["postSalaryLine"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/SalaryLines/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One salary line */
        readonly get: operations["getSalaryLineById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a salary line
         * @description Deletes it for good. Refused for a locked line.
         */
        readonly delete: operations["deleteSalaryLine"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a salary line
         * @description Refused for a locked line.
         */
        readonly patch: operations["patchSalaryLine"];
        readonly trace?: never;
    };
    readonly "/v2/ContactGroups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Contact groups of the client */
        readonly get: operations["getContactGroups"];
        readonly put?: never;
        /** Create a contact group */
        readonly post: operations["postContactGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/ContactGroups/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One contact group */
        readonly get: operations["getContactGroupById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a contact group */
        readonly delete: operations["deleteContactGroup"];
        readonly options?: never;
        readonly head?: never;
        /** Change a contact group */
        readonly patch: operations["patchContactGroup"];
        readonly trace?: never;
    };
    readonly "/v2/ContactBankAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Bank accounts of contacts
         * @description Accounts of the contacts that the integration may see.
         */
        readonly get: operations["getContactBankAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/ContactBankAccounts/{contactId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a contact a bank account */
        readonly post: operations["postContactBankAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/ContactBankAccounts/{contactId}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One bank account */
        readonly get: operations["getContactBankAccountById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a bank account */
        readonly delete: operations["deleteContactBankAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a bank account
         * @description The role ContactBankAccount, which reads elsewhere, is among those that the vendor names.
         */
        readonly patch: operations["patchContactBankAccount"];
        readonly trace?: never;
    };
    readonly "/v2/Projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Projects and sub-projects of the client
         * @description A sub-project has the code of its main project, a dot and its own code. What it inherits from its main project is null, and not found by filters.
         */
        readonly get: operations["getProjects"];
        readonly put?: never;
        /**
         * Create a project or a sub-project
         * @description ParentProjectId or ParentProjectCode makes it a sub-project. Codes and numbers are ignored where the id beside them is given.
         */
        readonly post: operations["postProject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Projects/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One project */
        readonly get: operations["getProjectById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a project */
        readonly delete: operations["deleteProject"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a project
         * @description The vendor declares no content for the 200; the project is taken to be there, as on other resources.
         */
        readonly patch: operations["patchProject"];
        readonly trace?: never;
    };
    readonly "/v2/CustomDimensionSettings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The three sets of custom dimensions */
        readonly get: operations["getCustomDimensionSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/CustomDimensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Values of the custom dimensions of the client */
        readonly get: operations["getCustomDimensions"];
        readonly put?: never;
        /** Create a value of a custom dimension */
        readonly post: operations["postCustomDimension"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/CustomDimensions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One custom dimension */
        readonly get: operations["getCustomDimensionById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a custom dimension
         * @description Nothing that is simulated refers to a value, so that none is in use.
         */
        readonly delete: operations["deleteCustomDimension"];
        readonly options?: never;
        readonly head?: never;
        /** Change a custom dimension */
        readonly patch: operations["patchCustomDimension"];
        readonly trace?: never;
    };
    readonly "/v2/SubLedgerNumberSeries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Number series of customers, suppliers and employees */
        readonly get: operations["getSubLedgerNumberSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/SubLedgerNumberSeries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One number series
         * @description The vendor declares no content for the 200; the series is taken to be there.
         */
        readonly get: operations["getSubLedgerNumberSeriesById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/GeneralLedgerAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** General ledger accounts of the client */
        readonly get: operations["getGeneralLedgerAccounts"];
        readonly put?: never;
        /**
         * Create a general ledger account
         * @description VatCode or VatCodeId must be given; the code is ignored where the id is given.
         */
        readonly post: operations["postGeneralLedgerAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/GeneralLedgerAccounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One general ledger account */
        readonly get: operations["getGeneralLedgerAccountById"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a general ledger account */
        readonly delete: operations["deleteGeneralLedgerAccount"];
        readonly options?: never;
        readonly head?: never;
        /** Change a general ledger account */
        readonly patch: operations["patchGeneralLedgerAccount"];
        readonly trace?: never;
    };
    readonly "/v2/VatCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * VAT codes of the client
         * @description There is no way to read a single one, to create or to change one.
         */
        readonly get: operations["getVatCodes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Onboarding/Initiate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin an onboarding
         * @description Gives the address of a page on which a user accepts the integration. No token is needed, only the subscription key.
         */
        readonly post: operations["postInitiateOnboarding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Onboarding/Finalize": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an onboarding
         * @description Gives a client key for each client that the user accepted the integration for.
         */
        readonly post: operations["postFinalizeOnboarding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/Offboarding/RemoveIntegration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take the integration off the client of the token */
        readonly delete: operations["deleteIntegration"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ApiAuthV2": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The page on which a user accepts an integration
         * @description In reality it is at identity.poweroffice.net and asks for a login. The browser comes back to the redirect address with `status` and, where it is Success, `token`.
         */
        readonly get: operations["getOnboardingPage"];
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
        /**
         * @description Kind of leave.
         * @enum {string|null}
         */
        readonly LeaveType: "EducationalNonStatutory" | "EducationalStatutory" | "Maternity" | "Military" | "OtherNonStatutory" | "OtherStatutory" | null;
        /**
         * @description How tax is deducted.
         * @enum {string|null}
         */
        readonly TaxDeductionType: "NoTax" | "Percentage" | "TaxTable" | null;
        /**
         * @description Whether a deduction is an amount or a share of the start amount.
         * @enum {string|null}
         */
        readonly DeductionType: "Amount" | "Percent" | null;
        /**
         * @description Kind of commuter.
         * @enum {string|null}
         */
        readonly CommuterPersonType: "ForeignCommuterWithTaxCardWithoutStandardDeduction" | "ForeignerWithResidenceInNorway" | null;
        /**
         * @description How often wages are paid.
         * @enum {string|null}
         */
        readonly RemunerationPeriodType: "Monthly" | "TwoWeeks" | null;
        /**
         * @description How payslips reach the employee.
         * @enum {string|null}
         */
        readonly PayslipDeliveryType: "App" | "EmailAndApp" | "PrintAndApp" | null;
        /**
         * @description Language of payslips.
         * @enum {string|null}
         */
        readonly PayslipLanguageType: "Unknown" | "En_US" | "Nb_NO" | "Nn_NO" | "Sv_SE" | "Da_DK" | null;
        /**
         * @description Status in the FNO pension report.
         * @enum {string|null}
         */
        readonly FnoStatusType: "Active" | "AgreedLeave" | "LaidOff" | "Sick" | "StatutoryLeave" | null;
        /**
         * @description Kind of benefit.
         * @enum {string|null}
         */
        readonly BenefitType: "Cash" | "Deduction" | "ExpenseAllowance" | "None" | "PaymentInKind" | null;
        /**
         * @description Where a pay item is posted.
         * @enum {string|null}
         */
        readonly PostingType: "GeneralLedgerAccount" | "EmployeeLedgerAccount" | null;
        /**
         * @description To what a posted amount is rounded.
         * @enum {string|null}
         */
        readonly RoundingPrecisionType: "OneUnit" | "HalfUnit" | null;
        /**
         * @description How a pay item counts in the FNO pension report.
         * @enum {string|null}
         */
        readonly FnoReportingType: "VariableSalary" | "AdditionalSalary" | null;
        /**
         * @description How a pay item is worked out. It decides which members a line with the pay item needs and may have.
         * @enum {string|null}
         */
        readonly ProcessingType: "AttachmentOfEarnings" | "AttachmentOfEarningsTax" | "BackPaymentOfPensionAndAnnuities" | "CommuterWithNumberOfJourneys" | "CommuterWithPersonType" | "CommuterWithPersonTypeAndQuantity" | "CommuterWithPersonTypeQuantityAndRate" | "CorrectionOfAdditionalEmployersContribution" | "CorrectionOfEmployersContribution" | "CorrectionOfEmployersContributionAfterUsedFreeAmount" | "DeductionWithBalance" | "ElectronicCommunications" | "ExpenseRefund" | "FixedAmount" | "FixedAmountWithQuantity" | "FixedAmountWithQuantitySubjectToWithholdingTax" | "FixedSalary" | "FiveDayWeek" | "FreeCarOther" | "FreeCarOutsideStandardRule" | "FreeCarStandardRule" | "HolidayPay" | "HolidayPayCorrection" | "HolidayPayCorrectionOver60" | "HolidayPayFinalSettlement" | "HolidayPayForSpecifiedYear" | "HolidayPayOver60Years" | "HomeVisitsForCommuters" | "HourlyWage" | "Lott" | "PensionDeduction" | "PensionDeductionUnlimited" | "PercentOfFixedSalary" | "PercentOfHourlyWage" | "QuantityAndFixedRate" | "QuantityAndFixedRateReportingZeroAsQuantity" | "QuantityAndRate" | "QuantityAndRateReportingZeroAsQuantity" | "QuantityAndRateSubjectToWithholdingTax" | "RetroactivePaymentFixedSalary" | "RetroactivePaymentHourlyRate" | "RetroactivePaymentOvertime" | "RetroactivePaymentDeductionForHoliday" | "SalaryAdvance" | "SeafarersAllowanceDaysAtSea" | "SeafarersAllowanceDeduction" | "SixDayWeek" | "TradeUnionDeduction" | "WageDeductionForHoliday" | "WageDeductionForHolidayOver60Years" | "WorkCarKilometers" | "WorkCarListPrice" | null;
        /**
         * @description What a pay item is in the a-melding (Norwegian: lønnsbeskrivelse).
         * @enum {string|null}
         */
        readonly BenefitDescriptionType: "AdministrativForpleining" | "AksjerGrunnfondsbevisTilUnderkurs" | "Annet" | "ArbeidsinntektUnderGrensenForOpplysningsplikt" | "ArbeidsoppholdKost" | "ArbeidsoppholdLosji" | "Barnepensjon" | "BarnepensjonFraAndreEnnFolketrygdenFra2024" | "Bedriftsbarnehageplass" | "BeregnetSkatt" | "BesoeksreiserHjemmetAnnet" | "BesoeksreiserHjemmetKilometergodtgjoerelseBil" | "BesoeksreiserHjemmetKost" | "BetaltTrygdeavgift" | "Bil" | "Bolig" | "Bonus" | "BonusFraForsvaret" | "Brakkeleie" | "ElektroniskKommunikasjon" | "Etterloenn" | "EtterloennOgEtterpensjon" | "Fagforeningskontingent" | "FastBilgodtgjoerelse" | "Fastloenn" | "FastTillegg" | "Feriepenger" | "Flyttegodtgjoerelse" | "Foederaad" | "FondForIdrettsutoevere" | "Forskuddstrekk" | "KorrigeringAvForskuddstrekk" | "FriTransport" | "GodtgjoerelseIHhtSaeravtalerUtland" | "GodtgjoerelseSaeravtaleUtland" | "Helligdagstillegg" | "HonorarAkkordProsentProvisjon" | "Hyretillegg" | "IkkeSkattepliktigLoennFraUtenlandskDiplomKonsulStasjon" | "InnbetalingTilUtenlandskPensjonsordning" | "IpaEllerIpsBarnepensjonFra2024" | "KapitalInntekt" | "KildeskattPaaPensjon" | "KilometergodtgjoerelseAndreFremkomstmidler" | "KilometergodtgjoerelseBil" | "KilometergodtgjoerelseElBil" | "KilometergodtgjoerelsePassasjertillegg" | "KommunalOmsorgsloennOgFosterhjemsgodtgjoerelse" | "KompensasjonstilleggBolig" | "KorrigeringAvEkstraArbeidsgiveravgift" | "KorrigeringAvArbeidsgiveravgift" | "KorrigeringAvFeriepengeavsetning" | "KostbesparelseIHjemmet" | "KostDager" | "KostDoegn" | "LoennEtterDoedsfall" | "LoennForBarnepassIBarnetsHjem" | "Loennsforskudd" | "LoennTilPrivatpersonerForArbeidIHjemmet" | "LoennUtbetaltAvVeldedigEllerAllmennyttigInstitusjonEllerOrganisasjon" | "LoennUtenlandskArtist" | "Losji" | "LosjiEgenBrakkeCampingvogn" | "LosjiEgenBrakkeEllerCampingvogn" | "LottKunTrygdeavgift" | "Oppgrossingstabellnummer" | "Opsjoner" | "Overtidsgodtgjoerelse" | "Overtidsmat" | "PensjonOgLivrenterIArbeidsforhold" | "PremieTilFondOgTrygd" | "PremieTilPensjonsordninger" | "RefusjonNegativeEtteroppgjoer" | "RefusjonNegativeEtteroppgjoerKildeskatt" | "RefusjonSykepenger" | "RefusjonUtlegg" | "ReiseAnnet" | "ReiseKost" | "ReiseKostMedOvernattingPaaHotell" | "ReiseKostMedOvernattingPaaHotellBeordringUtover28Doegn" | "ReiseKostMedOvernattingPaaHybelMedKokEllerPrivat" | "ReiseKostMedOvernattingPaaHybelUtenKokEllerPensjonatEllerBrakke" | "ReiseKostMedOvernattingTilLangtransportsjaafoerForKjoeringInnenlands" | "ReiseKostMedOvernattingTilLangtransportsjaafoerForKjoeringIUtlandet" | "ReiseKostOvernattingPaaHotellBeordringUtover28Doegn" | "ReiseKostUtenOvernatting" | "ReiseLosji" | "ReiseNattillegg" | "RentefordelLaan" | "SaerskiltFradragForSjoefolk" | "SjoefolkAntallDagerOmBord" | "SkattefriErstatning" | "SkattefrieUtbetalinger" | "SkattepliktigDelForsikringer" | "SkattepliktigPersonalrabatt" | "Sluttvederlag" | "Smusstillegg" | "Stipend" | "StyrehonorarOgGodtgjoerelseVerv" | "Svalbardinntekt" | "TilskuddBarnehageplass" | "TilskuddOgPremieTilPensjon" | "Timeloenn" | "Tips" | "Trekk" | "TrekkILoennForFerie" | "TrekkTilFordringshaver" | "UregelmessigeTilleggKnyttetTilArbeidetTid" | "UregelmessigeTilleggKnyttetTilIkkeArbeidetTid" | "UtleggstrekkSkatt" | "Vederlag" | "VederlagTilDagmammaIEgetHjem" | "YrkebilTjenestligbehovKilometer" | "YrkebilTjenestligbehovListepris" | null;
        /**
         * @description Special condition of the income.
         * @enum {string|null}
         */
        readonly SpecialIncomeConditionType: "HyreTilMannskapPaaFiskeSmaahvalfangstOgSelfangstfartoey" | "LoennOgAnnenGodtgjoerelseSomIkkeErSkattepliktig" | "LoennUtbetaltFraDenNorskeStatOpptjentIUtlandet" | "LoennVedArbeidsmarkedstiltak" | "LoennVedKonkursEllerStatsgarantiOsv" | "SkattefriArbeidsinntektBarnUnderTrettenAar" | "UtenlandskeSjoefolkSomIkkeErSkattepliktig" | "HavMineralFornybarKarbon" | null;
        /**
         * @description Working days of a week, for the deduction of holidays.
         * @enum {string|null}
         */
        readonly DaysInWeekHolidayPay: "FiveDays" | "FiveDays_21_67" | "SixDays" | null;
        /**
         * @description What a payslip is locked with.
         * @enum {string|null}
         */
        readonly PayslipPasswordType: "None" | "Last5DigitsOfSsn" | "Last5DigitsOfBankAccountNo" | "Postcode" | null;
        /**
         * @description When payslips are sent.
         * @enum {string|null}
         */
        readonly PayslipSendScheduleType: "OnApproval" | "OnPaymentDate" | "OneDayBeforePayment" | "TwoDaysBeforePayment" | null;
        /**
         * @description Which accrual date is suggested for a payroll.
         * @enum {string|null}
         */
        readonly PayrollAccrualModeType: "None" | "LastDayOfPreviousMonth" | "SameDayPreviousMonth" | null;
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
            /**
             * @description Whether the integration may send invoices. Seen on demo, not in the document of March 2025.
             * @example false
             */
            readonly AllowSendInvoice?: boolean;
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
        } & (components["schemas"]["EmployeePatchDto"] & components["schemas"]["EmployeeBankAccountsPatchDto"]);
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
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmploymentLeavePatchDto: {
            readonly TypeOfLeave?: components["schemas"]["LeaveType"];
            /**
             * Format: date
             * @description First day of the leave.
             * @example 2021-01-01
             */
            readonly StartDate?: string | null;
            /**
             * Format: date
             * @description Last day of the leave.
             * @example 2021-01-10
             */
            readonly EndDate?: string | null;
            /**
             * Format: double
             * @description 100 is fully absent, 50 half of the employment.
             * @example 58.45
             */
            readonly LeavePercentage?: number | null;
            /**
             * @description Whether the fixed wage is cut by the percentage.
             * @example false
             */
            readonly AdjustFixedWage?: boolean | null;
            /**
             * @description Whether the employee is left out of payrolls meanwhile.
             * @example false
             */
            readonly ExcludeEmployeeFromPayroll?: boolean | null;
            /**
             * @description Whether the leave has ended and been reported for the last time.
             * @example false
             */
            readonly EndedAndReported?: boolean | null;
            /**
             * @description Id of the leave in the a-melding, not to be confused with Id. Go gives one if it is left out.
             * @example POGO_123abc
             */
            readonly ReportingId?: string | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "TypeOfLeave": "Military",
         *       "StartDate": "2025-02-01",
         *       "EndDate": "2025-12-31",
         *       "LeavePercentage": 100
         *     }
         */
        readonly EmploymentLeavePostDto: WithRequired<components["schemas"]["EmploymentLeavePatchDto"], "TypeOfLeave" | "StartDate" | "LeavePercentage">;
        /** @description A leave of an employment. */
        readonly EmploymentLeaveDto: {
            /**
             * Format: uuid
             * @description Id of the leave.
             * @example f575b4b0-55be-4b56-b01f-44b204df82c5
             */
            readonly Id?: string;
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
             * @description When the leave was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the leave was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["EmploymentLeavePatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmploymentLayoffPatchDto: {
            /**
             * Format: date
             * @description First day of the layoff.
             * @example 2021-01-01
             */
            readonly StartDate?: string | null;
            /**
             * Format: date
             * @description Last day of the layoff.
             * @example 2021-01-10
             */
            readonly EndDate?: string | null;
            /**
             * Format: double
             * @description 100 is fully absent, 50 half of the employment.
             * @example 58.45
             */
            readonly LayoffPercentage?: number | null;
            /**
             * @description Whether the fixed wage is cut by the percentage.
             * @example false
             */
            readonly AdjustFixedWage?: boolean | null;
            /**
             * @description Whether the employee is left out of payrolls meanwhile.
             * @example false
             */
            readonly ExcludeEmployeeFromPayroll?: boolean | null;
            /**
             * @description Whether the layoff has ended and been reported for the last time.
             * @example false
             */
            readonly EndedAndReported?: boolean | null;
            /**
             * @description Id of the layoff in the a-melding, not to be confused with Id. Go gives one if it is left out.
             * @example POGO_123abc
             */
            readonly ReportingId?: string | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "StartDate": "2025-02-01",
         *       "LayoffPercentage": 50
         *     }
         */
        readonly EmploymentLayoffPostDto: WithRequired<components["schemas"]["EmploymentLayoffPatchDto"], "StartDate" | "LayoffPercentage">;
        /** @description A layoff of an employment. */
        readonly EmploymentLayoffDto: {
            /**
             * Format: uuid
             * @description Id of the layoff.
             * @example f575b4b0-55be-4b56-b01f-44b204df82c5
             */
            readonly Id?: string;
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
             * @description When the layoff was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the layoff was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["EmploymentLayoffPatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmploymentFixedSalaryPatchDto: {
            /**
             * Format: uuid
             * @description Pay item of the line. Its ProcessingType decides which of the other members are needed and allowed.
             * @example 21d4ddf1-c8bf-4874-8879-b70468fa1032
             */
            readonly PayItemId?: string | null;
            /**
             * Format: double
             * @example 99
             */
            readonly Amount?: number | null;
            /**
             * Format: double
             * @example 12.21
             */
            readonly Quantity?: number | null;
            /**
             * Format: double
             * @example 250.99
             */
            readonly Rate?: number | null;
            /**
             * Format: int64
             * @description Account to post on; the pay item's if not set.
             * @example 12345
             */
            readonly AccountId?: number | null;
            /**
             * Format: int64
             * @description Opposite account; the pay item's if not set.
             * @example 12345
             */
            readonly OppositeAccountId?: number | null;
            /**
             * Format: int64
             * @description Department to post on; the employee's if not set.
             * @example 12345
             */
            readonly DepartmentId?: number | null;
            /**
             * Format: int64
             * @example 12345
             */
            readonly ProjectId?: number | null;
            /**
             * Format: int32
             * @description For refunds of expenses.
             * @example 12345
             */
            readonly VatCodeId?: number | null;
            /**
             * @description Shown on the payslip.
             * @example Good job!
             */
            readonly Comment?: string | null;
            /**
             * @description Whether new payrolls include the line; true if not set.
             * @example true
             */
            readonly IsActive?: boolean | null;
            /**
             * Format: date
             * @example 2022-07-01
             */
            readonly FromDate?: string | null;
            /**
             * Format: date
             * @example 2022-07-31
             */
            readonly ToDate?: string | null;
            /**
             * Format: int32
             * @example 2023
             */
            readonly IncomeYear?: number | null;
            readonly TaxRule?: components["schemas"]["TaxRuleType"];
            readonly DeductionType?: components["schemas"]["DeductionType"];
            /**
             * Format: double
             * @description Without it the deduction goes on until it is stopped.
             * @example 99.99
             */
            readonly StartAmount?: number | null;
            /**
             * Format: double
             * @example 99
             */
            readonly MinAmount?: number | null;
            /**
             * Format: double
             * @example 150
             */
            readonly MaxAmount?: number | null;
            /**
             * @description In the trade union or pension scheme.
             * @example 12345
             */
            readonly MemberNo?: string | null;
            /**
             * Format: int64
             * @description Ledger account of the supplier that gets the deduction.
             * @example 12345
             */
            readonly SupplierAccountId?: number | null;
            /**
             * Format: int64
             * @description Bank account of that supplier.
             * @example 12345
             */
            readonly SupplierBankAccountId?: number | null;
            /**
             * @description Payment reference (Norwegian KID).
             * @example 9235400011927001
             */
            readonly Cid?: string | null;
            readonly CommuterPersonType?: components["schemas"]["CommuterPersonType"];
            /**
             * Format: int32
             * @example 12
             */
            readonly Number?: number | null;
            /**
             * Format: double
             * @example 99
             */
            readonly CarListPrice?: number | null;
            /**
             * Format: date
             * @example 2022-07-01
             */
            readonly CarRegistrationDate?: string | null;
            /** @example YE79309 */
            readonly CarRegistrationNo?: string | null;
            /**
             * @description False if not set.
             * @example true
             */
            readonly IsCarPool?: boolean | null;
            /**
             * Format: double
             * @example 99
             */
            readonly HomeWorkKilometers?: number | null;
            /**
             * Format: double
             * @example 99
             */
            readonly PrivateDrivenKilometers?: number | null;
            /**
             * @description False if not set.
             * @example true
             */
            readonly WorkDriveExceedsKilometerLimit?: boolean | null;
            /**
             * @description Whether the supplier is paid by remittance; true if not set.
             * @example true
             */
            readonly UseRemittance?: boolean | null;
            readonly TaxDeduction?: components["schemas"]["TaxDeductionType"];
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "PayItemId": "21d4ddf1-c8bf-4874-8879-b70468fa1032",
         *       "Amount": 99
         *     }
         */
        readonly EmploymentFixedSalaryPostDto: WithRequired<components["schemas"]["EmploymentFixedSalaryPatchDto"], "PayItemId">;
        /** @description A line that every payroll takes over. */
        readonly EmploymentFixedSalaryDto: {
            /**
             * Format: uuid
             * @description Id of the fixed salary line.
             * @example f575b4b0-55be-4b56-b01f-44b204df82c5
             */
            readonly Id?: string;
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
             * @description When the fixed salary line was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the fixed salary line was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["EmploymentFixedSalaryPatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly SalaryLinePatchDto: {
            /**
             * Format: uuid
             * @description Pay item of the line. Its ProcessingType decides which of the other members are needed and allowed.
             * @example 21d4ddf1-c8bf-4874-8879-b70468fa1032
             */
            readonly PayItemId?: string | null;
            /**
             * Format: double
             * @example 99
             */
            readonly Amount?: number | null;
            /**
             * Format: double
             * @example 12.21
             */
            readonly Quantity?: number | null;
            /**
             * Format: double
             * @example 250.99
             */
            readonly Rate?: number | null;
            /**
             * Format: int64
             * @description Account to post on; the pay item's if not set.
             * @example 12345
             */
            readonly AccountId?: number | null;
            /**
             * Format: int64
             * @description Opposite account; the pay item's if not set.
             * @example 12345
             */
            readonly OppositeAccountId?: number | null;
            /**
             * Format: int64
             * @description Department to post on; the employee's if not set.
             * @example 12345
             */
            readonly DepartmentId?: number | null;
            /**
             * Format: int64
             * @example 12345
             */
            readonly ProjectId?: number | null;
            /**
             * Format: int32
             * @description For refunds of expenses.
             * @example 12345
             */
            readonly VatCodeId?: number | null;
            /**
             * @description Shown on the payslip.
             * @example Good job!
             */
            readonly Comment?: string | null;
            /**
             * Format: date
             * @example 2022-07-01
             */
            readonly FromDate?: string | null;
            /**
             * Format: date
             * @example 2022-07-31
             */
            readonly ToDate?: string | null;
            /**
             * Format: int32
             * @example 2023
             */
            readonly IncomeYear?: number | null;
            readonly TaxRule?: components["schemas"]["TaxRuleType"];
            readonly DeductionType?: components["schemas"]["DeductionType"];
            /**
             * Format: double
             * @description Without it the deduction goes on until it is stopped.
             * @example 99.99
             */
            readonly StartAmount?: number | null;
            /**
             * Format: double
             * @example 99
             */
            readonly MinAmount?: number | null;
            /**
             * Format: double
             * @example 150
             */
            readonly MaxAmount?: number | null;
            /**
             * @description In the trade union or pension scheme.
             * @example 12345
             */
            readonly MemberNo?: string | null;
            /**
             * Format: int64
             * @description Ledger account of the supplier that gets the deduction.
             * @example 12345
             */
            readonly SupplierAccountId?: number | null;
            /**
             * Format: int64
             * @description Bank account of that supplier.
             * @example 12345
             */
            readonly SupplierBankAccountId?: number | null;
            /**
             * @description Payment reference (Norwegian KID).
             * @example 9235400011927001
             */
            readonly Cid?: string | null;
            readonly CommuterPersonType?: components["schemas"]["CommuterPersonType"];
            /**
             * Format: int32
             * @example 12
             */
            readonly Number?: number | null;
            /**
             * Format: double
             * @example 99
             */
            readonly CarListPrice?: number | null;
            /**
             * Format: date
             * @example 2022-07-01
             */
            readonly CarRegistrationDate?: string | null;
            /** @example YE79309 */
            readonly CarRegistrationNo?: string | null;
            /**
             * @description False if not set.
             * @example true
             */
            readonly IsCarPool?: boolean | null;
            /**
             * Format: double
             * @example 99
             */
            readonly HomeWorkKilometers?: number | null;
            /**
             * Format: double
             * @example 99
             */
            readonly PrivateDrivenKilometers?: number | null;
            /**
             * @description False if not set.
             * @example true
             */
            readonly WorkDriveExceedsKilometerLimit?: boolean | null;
            /**
             * @description Whether the supplier is paid by remittance; false if not set.
             * @example true
             */
            readonly UseRemittance?: boolean | null;
            /**
             * Format: int64
             * @example 12345
             */
            readonly EmployeeId?: number | null;
            /**
             * @description Id in the integrator's system; unique among salary lines.
             * @example 123abc
             */
            readonly ExternalImportReference?: string | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "EmployeeId": 12345,
         *       "PayItemId": "21d4ddf1-c8bf-4874-8879-b70468fa1032",
         *       "Amount": 99
         *     }
         */
        readonly SalaryLinePostDto: WithRequired<components["schemas"]["SalaryLinePatchDto"], "EmployeeId" | "PayItemId">;
        /** @description A line for the next payroll of an employee. An integration sees its own lines only. */
        readonly SalaryLineDto: {
            /**
             * Format: int64
             * @example 12345
             */
            readonly Id?: number;
            /**
             * @description Whether a user deleted it, which keeps the line.
             * @example false
             */
            readonly IsDeletedByUser?: boolean;
            /**
             * @description Whether a payroll has it; then it cannot be changed.
             * @example false
             */
            readonly IsLocked?: boolean;
            /**
             * Format: date-time
             * @description When the line was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the line was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["SalaryLinePatchDto"];
        /** @description Bank accounts that an employee is paid to. Paths of a JSON Patch are these names in any case. */
        readonly EmployeeBankAccountsPatchDto: {
            /**
             * Format: int64
             * @example 123546
             */
            readonly SalaryBankAccountId?: number | null;
            /**
             * Format: int64
             * @description SalaryBankAccountId counts if not set.
             * @example 123546
             */
            readonly ExpenseBankAccountId?: number | null;
            /**
             * Format: int64
             * @description SalaryBankAccountId counts if not set.
             * @example 123546
             */
            readonly TravelExpenseBankAccountId?: number | null;
        };
        /** @description How an employee is paid. Null takes over the client's setting. */
        readonly EmployeePayrollSettingsDto: {
            /**
             * Format: double
             * @description One decimal; more are rounded.
             * @example 12.8
             */
            readonly HolidayPayPercentage?: number | null;
            /**
             * Format: double
             * @description One decimal; more are rounded.
             * @example 2.3
             */
            readonly HolidayPayAbove60Percentage?: number | null;
            /** @example true */
            readonly LimitHolidayPayAbove60To6G?: boolean | null;
            /**
             * Format: int32
             * @example 25
             */
            readonly NumberOfHolidays?: number | null;
            /**
             * Format: int32
             * @example 5
             */
            readonly NumberOfHolidaysAbove60?: number | null;
            /**
             * @description Whether no employer's contribution is set aside for holiday pay.
             * @example true
             */
            readonly OmitECOnHolidayPayProvision?: boolean | null;
            readonly PayslipDeliveryType?: components["schemas"]["PayslipDeliveryType"];
            /**
             * @description The employee's general address if not set.
             * @example abc@online.no
             */
            readonly PayslipEmailAddress?: string | null;
            readonly PayslipLanguageType?: components["schemas"]["PayslipLanguageType"];
            readonly RemunerationPeriodType?: components["schemas"]["RemunerationPeriodType"];
        };
        /** @description How an employee is reported to FNO. Null takes over the client's setting. */
        readonly EmployeePensionSettingsDto: {
            readonly FnoStatus?: components["schemas"]["FnoStatusType"];
            /**
             * Format: int32
             * @example 12
             */
            readonly FnoStatusPercentage?: number | null;
            /**
             * Format: int32
             * @example 1850
             */
            readonly HoursPerYearFno?: number | null;
            /** @example true */
            readonly IncludeInFnoPensionReport?: boolean | null;
            /** @example true */
            readonly IsReceivingAfp?: boolean | null;
            /** @example true */
            readonly IsUnfitForWork?: boolean | null;
            /**
             * Format: int32
             * @example 67
             */
            readonly PensionAgeFno?: number | null;
        };
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly EmployeeHourlyRatePatchDto: {
            /**
             * Format: date
             * @description The rates count from this day on.
             * @example 2022-07-01
             */
            readonly ValidFromDate?: string | null;
            /**
             * Format: double
             * @description Positive.
             * @example 250
             */
            readonly BillableRate?: number | null;
            /**
             * Format: double
             * @description Positive.
             * @example 200
             */
            readonly CostRate?: number | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "ValidFromDate": "2025-02-01",
         *       "BillableRate": 250
         *     }
         */
        readonly EmployeeHourlyRatePostDto: WithRequired<components["schemas"]["EmployeeHourlyRatePatchDto"], "ValidFromDate">;
        /** @description Hourly rates of an employee for time tracking. They have nothing to do with the payroll. */
        readonly EmployeeHourlyRateDto: {
            /**
             * Format: int64
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: date
             * @description From this day on the rates no longer count; null for the latest.
             * @example 2022-07-15
             */
            readonly ValidToDate?: string | null;
        } & components["schemas"]["EmployeeHourlyRatePatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly DepartmentPatchDto: {
            /** @example 10 */
            readonly Code?: string | null;
            /** @example Research */
            readonly Name?: string | null;
            /**
             * @description False if not set.
             * @example true
             */
            readonly IsActive?: boolean | null;
            /**
             * Format: int64
             * @example 123456
             */
            readonly ManagerEmployeeId?: number | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "Name": "Research",
         *       "IsActive": true
         *     }
         */
        readonly DepartmentPostDto: {
            /**
             * Format: int64
             * @description Ignored if ManagerEmployeeId is given.
             * @example 2
             */
            readonly ManagerEmployeeNo?: number | null;
        } & WithRequired<components["schemas"]["DepartmentPatchDto"], "Name">;
        /** @description A department: a part of the organisation, or a dimension of reports. */
        readonly DepartmentDto: {
            /**
             * Format: int64
             * @example 1610
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @example 2
             */
            readonly ManagerEmployeeNo?: number | null;
            /**
             * Format: uuid
             * @example f575b4b0-55be-4b56-b01f-44b204df82c5
             */
            readonly CreatedFromImportJournalId?: string | null;
            /**
             * Format: date-time
             * @description When the department was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the department was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["DepartmentPatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly LocationPatchDto: {
            /**
             * @description Unique; Go gives one if it is left out.
             * @example 10
             */
            readonly Code?: string | null;
            /** @example Vestbyen */
            readonly Name?: string | null;
            /**
             * @description False if not set.
             * @example false
             */
            readonly IsActive?: boolean | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "Name": "Vestbyen"
         *     }
         */
        readonly LocationPostDto: WithRequired<components["schemas"]["LocationPatchDto"], "Name">;
        /** @description A location: a dimension of reports. */
        readonly LocationDto: {
            /**
             * Format: int64
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: date-time
             * @description When the location was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the location was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["LocationPatchDto"];
        /** @description A pay item: how a line is worked out, reported and posted. */
        readonly PayItemDto: {
            /**
             * Format: uuid
             * @example 21d4ddf1-c8bf-4874-8879-b70468fa1032
             */
            readonly Id?: string;
            /** @example 10 */
            readonly Code?: string | null;
            /** @example Timelønn */
            readonly Name?: string | null;
            /**
             * @description Inactive ones cannot be used on lines.
             * @example true
             */
            readonly IsActive?: boolean;
            readonly ProcessingType?: components["schemas"]["ProcessingType"];
            readonly Benefit?: components["schemas"]["BenefitType"];
            readonly BenefitDescription?: components["schemas"]["BenefitDescriptionType"];
            readonly TaxDeduction?: components["schemas"]["TaxDeductionType"];
            readonly PostingType?: components["schemas"]["PostingType"];
            /**
             * Format: int64
             * @example 12345
             */
            readonly AccountId?: number | null;
            /**
             * Format: int64
             * @example 12345
             */
            readonly OppositeAccountId?: number | null;
            /**
             * Format: double
             * @example -100
             */
            readonly Percentage?: number | null;
            /**
             * Format: double
             * @description A rate on the line counts in its place.
             * @example 250
             */
            readonly Rate?: number | null;
            readonly RoundingPrecision?: components["schemas"]["RoundingPrecisionType"];
            /** @example true */
            readonly HolidayPayBasis?: boolean;
            /** @example true */
            readonly PensionBasis?: boolean;
            /** @example true */
            readonly TradeUnionBasis?: boolean;
            /** @example true */
            readonly EmployerContributionBasis?: boolean;
            /** @example true */
            readonly IncludeInIncomeReport?: boolean;
            /** @example true */
            readonly FullTaxOnHalfTaxPayrolls?: boolean;
            readonly FnoReporting?: components["schemas"]["FnoReportingType"];
            readonly SpecialIncomeCondition?: components["schemas"]["SpecialIncomeConditionType"];
            /** @example NO */
            readonly TaxCountryCode?: string | null;
            /** @example NO */
            readonly EarningsCountryCode?: string | null;
            readonly EarnedContinentalShelf?: boolean | null;
            /** @example true */
            readonly EarnedSupportVessel?: boolean | null;
            /**
             * Format: uuid
             * @example 21d4ddf1-c8bf-4874-8879-b70468fa1032
             */
            readonly DeductionPayItemId?: string | null;
            /**
             * Format: date-time
             * @description When the pay item was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the pay item was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        };
        /** @description Payroll settings of the client. */
        readonly PayrollSettingsDto: {
            /** Format: int64 */
            readonly AccrualOfEmployerContributionBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly AccrualOfEmployerContributionResultAccountId?: number | null;
            /** Format: int64 */
            readonly AccrualOfHolidayPayBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly AccrualOfHolidayPayResultAccountId?: number | null;
            /** Format: int64 */
            readonly AccrualOfWagesBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly AccrualOfWagesResultAccountId?: number | null;
            readonly AddFinancialActivityTax?: boolean;
            readonly AllowAccrualOfWages?: boolean;
            readonly AllowDifferentRemunerationPeriodPerEmployee?: boolean;
            /** Format: int64 */
            readonly AttachmentOfEarningsBalanceAccountId?: number | null;
            readonly DaysInWeekHolidayPay?: components["schemas"]["DaysInWeekHolidayPay"];
            /** Format: int64 */
            readonly EmployerContributionAllottedHolidayPayBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly EmployerContributionAllottedHolidayPayResultAccountId?: number | null;
            /** Format: int64 */
            readonly EmployerContributionBalanceAccountId?: number | null;
            /** Format: double */
            readonly EmployerContributionFreeAllowanceAvailable?: number | null;
            /** Format: int64 */
            readonly EmployerContributionPaymentOfHolidayPayAccountId?: number | null;
            /** Format: int64 */
            readonly EmployerContributionPaymentOfHolidayPayBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly EmployerContributionResultAccountId?: number | null;
            readonly EmployerContributionRule?: components["schemas"]["EmployerContributionRule"];
            readonly EmploymentType?: components["schemas"]["EmploymentType"];
            readonly EnableFlexTimePayout?: boolean;
            /** Format: int64 */
            readonly FinancialActivityAllottedHolidayPayBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly FinancialActivityAllottedHolidayPayResultAccountId?: number | null;
            /** Format: int64 */
            readonly FinancialActivityPaymentOfHolidayPayAccountId?: number | null;
            /** Format: int64 */
            readonly FinancialActivityPaymentOfHolidayPayBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly FinancialActivityTaxBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly FinancialActivityTaxResultAccountId?: number | null;
            /** Format: double */
            readonly FullTimeHoursPerWeek?: number;
            /** Format: int64 */
            readonly HolidayPayAbove60BalanceAccountId?: number | null;
            /** Format: double */
            readonly HolidayPayAbove60Percentage?: number;
            /** Format: int64 */
            readonly HolidayPayAbove60ResultAccountId?: number | null;
            /** Format: int64 */
            readonly HolidayPayBalanceAccountId?: number | null;
            /** Format: double */
            readonly HolidayPayPercentage?: number;
            /** Format: int64 */
            readonly HolidayPayResultAccountId?: number | null;
            /** Format: int64 */
            readonly HoursPerYearFno?: number;
            /** Format: date-time */
            readonly IncludeTimeTransactionsFromDate?: string | null;
            readonly LimitHolidayPayAbove60To6G?: boolean;
            readonly MergeImportedSalaryLines?: boolean;
            /** Format: int64 */
            readonly MonthlyPayDay?: number;
            /** Format: uuid */
            readonly NegativeFlextimePayItemId?: string | null;
            /** Format: int64 */
            readonly NumberOfHolidays?: number;
            /** Format: int64 */
            readonly NumberOfHolidaysAbove60?: number;
            /** Format: int64 */
            readonly OutstandingSalaryBalanceAccountId?: number | null;
            /** Format: int64 */
            readonly OwedTaxedBalanceAccountId?: number | null;
            readonly PayslipDeliveryType?: components["schemas"]["PayslipDeliveryType"];
            readonly PayslipLanguageType?: components["schemas"]["PayslipLanguageType"];
            readonly PayslipPasswordType?: components["schemas"]["PayslipPasswordType"];
            readonly PayslipSendScheduleType?: components["schemas"]["PayslipSendScheduleType"];
            /** Format: int64 */
            readonly PensionAgeFno?: number;
            /** Format: int64 */
            readonly PensionSchemesCount?: number;
            /** Format: uuid */
            readonly PositiveFlextimePayItemId?: string | null;
            readonly PostVoucherOnK27ImportFromNav?: boolean;
            /** Format: int64 */
            readonly PostVoucherOnK27ImportFromNavAccountId?: number | null;
            readonly RemunerationPeriod?: components["schemas"]["RemunerationPeriodType"];
            readonly RemunerationType?: components["schemas"]["SalaryRemunerationType"];
            /** Format: int64 */
            readonly SalaryPaymentBankAccountId?: number | null;
            readonly ShowCommentsOnPayslip?: boolean;
            readonly ShowHolidayPayEarnedCurrentYearOnPayslip?: boolean;
            readonly ShowHolidayPayEarnedLastYearOnPayslip?: boolean;
            readonly ShowLogoOnPayslip?: boolean;
            readonly ShowPayItemsOnPayslip?: boolean;
            readonly ShowProjectOnPayslip?: boolean;
            /** Format: uuid */
            readonly SickPayRefundPayItemId?: string | null;
            readonly SuggestedAccrualDate?: components["schemas"]["PayrollAccrualModeType"];
            /** Format: int64 */
            readonly TaxDeductionBankAccountId?: number | null;
            readonly TaxDeductionBankGuarantee?: boolean;
            readonly TaxRule?: components["schemas"]["TaxRuleType"];
            readonly WorkingHoursArrangement?: components["schemas"]["WorkingHoursArrangementType"];
        };
        /** @description A pension scheme of the client. */
        readonly PensionSchemeDto: {
            /** @example true */
            readonly IsActive?: boolean;
            /** @example ABC Pension Fund */
            readonly PensionProviderName?: string | null;
            /** @example 980386465 */
            readonly PensionProviderOrganizationNo?: string | null;
        };
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly ContactGroupPatchDto: {
            /** @example Employees */
            readonly Name?: string | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "Name": "Employees"
         *     }
         */
        readonly ContactGroupPostDto: WithRequired<components["schemas"]["ContactGroupPatchDto"], "Name">;
        /** @description A group of contacts: of employees, customers and suppliers. Contacts name their groups. */
        readonly ContactGroupDto: {
            /**
             * Format: int64
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: date-time
             * @description When the group was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the group was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["ContactGroupPatchDto"];
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly ContactBankAccountPatchDto: {
            /** @example 1234 56 78903 */
            readonly BankAccountNumber?: string | null;
            /**
             * @description For countries without BIC.
             * @example FW987654321
             */
            readonly BankCode?: string | null;
            /** @example DNBANOKK */
            readonly BicSwift?: string | null;
            /**
             * @description ISO 3166-1 alpha-2; NO if not set.
             * @example NO
             */
            readonly CountryCode?: string | null;
            /** @example true */
            readonly IsActive?: boolean | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "BankAccountNumber": "1234 56 78903",
         *       "BankCode": "FW987654321",
         *       "BicSwift": "DNBANOKK",
         *       "CountryCode": "NO",
         *       "IsActive": true
         *     }
         */
        readonly ContactBankAccountPostDto: WithRequired<components["schemas"]["ContactBankAccountPatchDto"], "BankAccountNumber">;
        /** @description A bank account of a contact. */
        readonly ContactBankAccountDto: {
            /**
             * Format: int64
             * @example 23456
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @description The contact, an employee or a supplier.
             * @example 12345
             */
            readonly ContactId?: number;
            /**
             * Format: date-time
             * @description When the account was created. The vendor spells it so.
             * @example 2023-11-29T14:00:00.1234567Z
             */
            readonly CreateDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the account was last changed.
             * @example 2023-11-29T14:00:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["ContactBankAccountPatchDto"];
        /** @description One of the three sets of custom dimensions. */
        readonly CustomDimensionSettingsDto: {
            /** @example true */
            readonly IsActive?: boolean | null;
            /**
             * @description The client's own name of the set.
             * @example Machines
             */
            readonly Name?: string | null;
            /**
             * Format: int32
             * @example 1
             */
            readonly Ordinal?: number;
        };
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly CustomDimensionPatchDto: {
            /**
             * @description Unique within its set; Go gives one if it is left out.
             * @example 4A
             */
            readonly Code?: string | null;
            /**
             * @description Id in the integrator's system; unique within its set.
             * @example abc123-def567
             */
            readonly ExternalImportReference?: string | null;
            /**
             * @description True if not set.
             * @example true
             */
            readonly IsActive?: boolean | null;
            /** @example Tickers */
            readonly Name?: string | null;
            /**
             * Format: int32
             * @description The set, 1 to 3.
             * @example 1
             */
            readonly Ordinal?: number | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "Name": "Tickers",
         *       "Ordinal": 1
         *     }
         */
        readonly CustomDimensionPostDto: WithRequired<components["schemas"]["CustomDimensionPatchDto"], "Name" | "Ordinal">;
        /** @description A value of one of the three custom dimensions. */
        readonly CustomDimensionDto: {
            /**
             * Format: int64
             * @example 12345
             */
            readonly Id?: number;
            /**
             * Format: uuid
             * @example 38ecfc1a-bf51-448f-99a8-a61bc5771109
             */
            readonly CreatedFromImportJournalId?: string | null;
            /**
             * Format: date-time
             * @description When the value was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the value was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["CustomDimensionPatchDto"];
        /**
         * @description Where the billable rate comes from.
         * @enum {string|null}
         */
        readonly BillableRateSpecification: "Activity" | "Employee" | "Project" | null;
        /**
         * @description How a project is billed.
         * @enum {string|null}
         */
        readonly ProjectBillingMethod: "FixedPrice" | "Time" | "TimeAndExpenses" | null;
        /**
         * @description State of a project.
         * @enum {string|null}
         */
        readonly ProjectStatusType: "Tentative" | "Active" | "Archived" | "NotStarted" | "Complete" | null;
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly ProjectPatchDto: {
            /**
             * @description True if not set.
             * @example true
             */
            readonly AllowAllActivities?: boolean | null;
            /**
             * @description True if not set.
             * @example true
             */
            readonly AllowAllEmployees?: boolean | null;
            /**
             * @description False if not set.
             * @example true
             */
            readonly AttachExpenseVouchersWhenBilling?: boolean | null;
            /**
             * Format: double
             * @description Positive. Only with ProjectBillingMethod Time or TimeAndExpenses and BillableRateSpecification Project.
             * @example 350.67
             */
            readonly BillableRate?: number | null;
            readonly BillableRateSpecification?: components["schemas"]["BillableRateSpecification"];
            /**
             * Format: int64
             * @description Kept as it is sent.
             * @example 123456
             */
            readonly BrandingThemeId?: number | null;
            /**
             * Format: double
             * @example 200.97
             */
            readonly BudgetedBillableRate?: number | null;
            /**
             * Format: double
             * @example 200.97
             */
            readonly BudgetedCostOfGoods?: number | null;
            /**
             * Format: double
             * @example 200.97
             */
            readonly BudgetedHours?: number | null;
            /**
             * Format: double
             * @example 200.97
             */
            readonly BudgetedOtherOperatingExpenses?: number | null;
            /**
             * Format: double
             * @example 200.97
             */
            readonly BudgetedPayrollExpenses?: number | null;
            /**
             * Format: double
             * @example 200.97
             */
            readonly BudgetedRevenueHours?: number | null;
            /**
             * Format: double
             * @example 200.97
             */
            readonly BudgetedTotalRevenue?: number | null;
            /**
             * @description Go gives one if it is left out. A dot is reserved.
             * @example 10
             */
            readonly Code?: string | null;
            /**
             * Format: int64
             * @description Only with a customer. Kept as it is sent.
             * @example 12345
             */
            readonly ContactPersonId?: number | null;
            /** @example 123-244A */
            readonly ContractNo?: string | null;
            /**
             * Format: int64
             * @description Kept as it is sent.
             * @example 123456
             */
            readonly CustomerId?: number | null;
            /**
             * Format: int64
             * @description Kept as it is sent.
             * @example 123456
             */
            readonly DeliveryTermId?: number | null;
            /**
             * @description False if not set.
             * @example true
             */
            readonly DenyTimeTracking?: boolean | null;
            /**
             * Format: int64
             * @description The main project's if not set.
             * @example 123456
             */
            readonly DepartmentId?: number | null;
            /**
             * Format: date
             * @example 2023-01-06
             */
            readonly EndDate?: string | null;
            /** @example Markup abc */
            readonly ExpenseMarkupDescription?: string | null;
            /** @example false */
            readonly ExpenseMarkupEnabled?: boolean | null;
            /**
             * Format: double
             * @description Percent; only where the markup is enabled.
             * @example 25.98
             */
            readonly ExpenseMarkupFactor?: number | null;
            /**
             * Format: int64
             * @example 12345
             */
            readonly ExternalNumber?: number | null;
            /**
             * Format: double
             * @example 15.42
             */
            readonly FixedPrice?: number | null;
            /** @example Markup abc */
            readonly HourlyRateMarkupDescription?: string | null;
            /** @example true */
            readonly HourlyRateMarkupEnabled?: boolean | null;
            /**
             * Format: double
             * @description Share, 0.5 for half; only where the markup is enabled.
             * @example 53.21
             */
            readonly HourlyRateMarkupFactor?: number | null;
            /** @example false */
            readonly IsActive?: boolean | null;
            /** @example false */
            readonly IsBillable?: boolean | null;
            /** @example true */
            readonly IsInternal?: boolean | null;
            /**
             * Format: int64
             * @example 123456
             */
            readonly LocationId?: number | null;
            /** @example Project A */
            readonly Name?: string | null;
            /**
             * Format: int64
             * @description Makes it a sub-project of that one.
             * @example 123456
             */
            readonly ParentProjectId?: number | null;
            /**
             * Format: int64
             * @description Kept as it is sent.
             * @example 123456
             */
            readonly PaymentTermId?: number | null;
            /**
             * Format: int32
             * @description Percent, 0 to 100.
             * @example 12
             */
            readonly Progress?: number | null;
            readonly ProjectBillingMethod?: components["schemas"]["ProjectBillingMethod"];
            /**
             * Format: int64
             * @example 123456
             */
            readonly ProjectManagerEmployeeId?: number | null;
            readonly ProjectStatus?: components["schemas"]["ProjectStatusType"];
            /** @example 1337 */
            readonly PurchaseOrderNo?: string | null;
            /**
             * Format: date
             * @example 2022-10-26
             */
            readonly StartDate?: string | null;
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "Name": "Project A"
         *     }
         */
        readonly ProjectPostDto: {
            /**
             * @description Ignored if BrandingThemeId is given.
             * @example 1
             */
            readonly BrandingThemeCode?: string | null;
            /**
             * Format: int64
             * @description Ignored if CustomerId is given.
             * @example 10251
             */
            readonly CustomerNo?: number | null;
            /**
             * @description Ignored if DeliveryTermId is given.
             * @example DAP
             */
            readonly DeliveryTerm?: string | null;
            /**
             * @description Ignored if DepartmentId is given.
             * @example 1A
             */
            readonly DepartmentCode?: string | null;
            /**
             * @description Ignored if LocationId is given.
             * @example 1
             */
            readonly LocationCode?: string | null;
            /**
             * @description Ignored if ParentProjectId is given.
             * @example 1
             */
            readonly ParentProjectCode?: string | null;
            /**
             * Format: int32
             * @description Ignored if PaymentTermId is given.
             * @example 14
             */
            readonly PaymentTerms?: number | null;
            /**
             * Format: int64
             * @description Ignored if ProjectManagerEmployeeId is given.
             * @example 2
             */
            readonly ProjectManagerEmployeeNo?: number | null;
        } & WithRequired<components["schemas"]["ProjectPatchDto"], "Name">;
        /** @description A project, or a sub-project of one. It is a dimension of reports. */
        readonly ProjectDto: {
            /**
             * Format: int64
             * @example 12345
             */
            readonly Id?: number;
            /** @example 1 */
            readonly BrandingThemeCode?: string | null;
            /**
             * Format: int64
             * @example 10251
             */
            readonly CustomerNo?: number | null;
            /** @example DAP */
            readonly DeliveryTerm?: string | null;
            /** @example 1A */
            readonly DepartmentCode?: string | null;
            /** @example 1 */
            readonly LocationCode?: string | null;
            /** @example 1 */
            readonly ParentProjectCode?: string | null;
            /**
             * Format: int32
             * @example 14
             */
            readonly PaymentTerms?: number | null;
            /**
             * Format: int64
             * @example 2
             */
            readonly ProjectManagerEmployeeNo?: number | null;
            /**
             * Format: uuid
             * @example 21d4ddf1-c8bf-4874-8879-b70468fa1032
             */
            readonly CreatedFromImportJournalId?: string | null;
            /**
             * Format: date-time
             * @description When the project was created.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly CreatedDateTimeOffset?: string;
            /**
             * Format: date-time
             * @description When the project was last changed.
             * @example 2021-09-30T09:33:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["ProjectPatchDto"];
        /**
         * @description Kind of agriculture that an account is for.
         * @enum {string|null}
         */
        readonly AgricultureDepartment: "None" | "Finance" | "Farming" | "Forestry" | "FurAnimals" | "OtherIndustries" | "Private" | null;
        /**
         * @description Kind of an account.
         * @enum {string|null}
         */
        readonly GeneralLedgerAccountType: "Asset" | "Liability" | "Equity" | "Income" | "Expense" | null;
        /**
         * @description Further information for the VAT return.
         * @enum {string|null}
         */
        readonly VatReturnSpecification: "None" | "Adjustment" | "LossesOnClaims" | "ReversalOfInputValueAddedTax" | "Withdrawals" | "AdjustmentVatCompensationRealProperty" | "PurchasesEligibleForCompensation" | null;
        /**
         * @description Code of a unit.
         * @enum {string|null}
         */
        readonly UnitOfMeasureType: "BX" | "MTR" | "KMT" | "KGM" | "EA" | "LTR" | "HUR" | "DAY" | "MTK" | "MTQ" | "TNE" | "MON" | "ANN" | "QAN" | "NL" | "XRO" | "XBA" | "XPL" | "XPC" | "PR" | "XCI" | "XBG" | "SET" | "XTY" | "XOF" | "FTK" | "KWH" | "MWH" | "LBR" | "CMT" | "DMT" | "LM" | "XPK" | "GRM" | "HGM" | "XFL" | "XBE" | "E54" | "MMT" | "DAA" | "H18" | "MLT" | "HLT" | "DLT" | "AK" | "XCR" | "E14" | "MJ" | "J57" | "XJG" | "XCT" | "XSA" | "XTU" | "WEE" | "XCA" | "XCN" | "NAR" | "M4" | "XVQ" | "P1" | "MFU" | "KMK" | "LM3" | "FOT" | "FM3" | "E34" | "E35" | null;
        /**
         * @description Kind of contact that a series numbers.
         * @enum {string}
         */
        readonly SubLedgerNumberSeriesType: "Customer" | "Supplier" | "Employee";
        /** @description What a JSON Patch may change. Paths are these names in any case. */
        readonly GeneralLedgerAccountPatchDto: {
            /** @example USD */
            readonly CurrencyCode?: string | null;
            /**
             * Format: int64
             * @example 123456
             */
            readonly DepartmentId?: number | null;
            /** @example true */
            readonly IsActive?: boolean | null;
            /**
             * @description Transactions on the account must name a department.
             * @example true
             */
            readonly IsDepartmentRequired?: boolean | null;
            /**
             * @description Transactions on the account must name a project.
             * @example true
             */
            readonly IsProjectRequired?: boolean | null;
            /**
             * @description Transactions on the account have its VAT code alone.
             * @example true
             */
            readonly IsVatCodeLocked?: boolean | null;
            /** @example Kundefordringer */
            readonly Name?: string | null;
            readonly Unit1?: components["schemas"]["UnitOfMeasureType"];
            readonly Unit2?: components["schemas"]["UnitOfMeasureType"];
            /**
             * Format: int32
             * @example 201600
             */
            readonly VatCodeId?: number | null;
            readonly VatReturnSpecification?: components["schemas"]["VatReturnSpecification"];
        };
        /**
         * @description What may be given when one is created. Unknown members are ignored.
         * @example {
         *       "AccountNo": 3000,
         *       "Name": "Salg",
         *       "IsActive": true,
         *       "VatCode": "3"
         *     }
         */
        readonly GeneralLedgerAccountPostDto: {
            /**
             * Format: int64
             * @example 3000
             */
            readonly AccountNo: number | null;
            readonly AgricultureDepartment?: components["schemas"]["AgricultureDepartment"];
            /**
             * @description Ignored if DepartmentId is given.
             * @example 110
             */
            readonly DepartmentCode?: string | null;
            /**
             * @description Ignored if VatCodeId is given.
             * @example 33
             */
            readonly VatCode?: string | null;
        } & WithRequired<components["schemas"]["GeneralLedgerAccountPatchDto"], "IsActive" | "Name">;
        /** @description An account of the general ledger. */
        readonly GeneralLedgerAccountDto: {
            /**
             * Format: int64
             * @example 476023749
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @example 3000
             */
            readonly AccountNo?: number | null;
            readonly AgricultureDepartment?: components["schemas"]["AgricultureDepartment"];
            /** @example 110 */
            readonly DepartmentCode?: string | null;
            readonly GeneralLedgerAccountType?: components["schemas"]["GeneralLedgerAccountType"];
            /** @example 33 */
            readonly VatCode?: string | null;
            /**
             * Format: date-time
             * @description When the account was last changed.
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly LastChangedDateTimeOffset?: string;
        } & components["schemas"]["GeneralLedgerAccountPatchDto"];
        /** @description A range of the numbers of contacts, bound to an account of the general ledger. */
        readonly SubLedgerNumberSeriesDto: {
            /**
             * Format: uuid
             * @example 09ab6bcf-4219-4149-8283-6b6a7342bfd9
             */
            readonly Id?: string;
            /**
             * Format: int64
             * @example 10000
             */
            readonly FromInclusive?: number;
            /**
             * Format: int64
             * @example 12345
             */
            readonly GeneralLedgerAccountId?: number;
            /**
             * Format: int64
             * @example 1500
             */
            readonly GeneralLedgerAccountNo?: number | null;
            /**
             * @description True for the money of the client's own clients.
             * @example false
             */
            readonly IsClientTrust?: boolean;
            /**
             * @description True for the series of its type that numbers are taken from.
             * @example true
             */
            readonly IsDefault?: boolean;
            /** @example Kunder */
            readonly Name?: string | null;
            readonly SubLedgerNumberSeriesType?: components["schemas"]["SubLedgerNumberSeriesType"];
            /**
             * Format: int64
             * @example 19999
             */
            readonly ToInclusive?: number;
        };
        /** @description Share of a VAT code's basis from a day on. */
        readonly VatBasisRatios: {
            /**
             * Format: double
             * @example 0.5
             */
            readonly VatBasisRatio?: number | null;
            /**
             * Format: date
             * @example 2023-04-27
             */
            readonly VatBasisRatioValidFrom?: string | null;
        };
        /** @description A VAT code, of the SAF-T standard or the client's own. */
        readonly VatCodeDto: {
            /**
             * Format: int64
             * @example 201600
             */
            readonly Id?: number;
            /**
             * Format: int64
             * @description Standard code that a custom one stands on.
             * @example 13
             */
            readonly BaseVatCodeId?: number | null;
            /**
             * @description Custom codes begin with C, those of VAT compensation with K.
             * @example 3
             */
            readonly Code?: string | null;
            /** @example Utgående mva */
            readonly Description?: string | null;
            /** @example true */
            readonly IsActive?: boolean | null;
            /** @example false */
            readonly IsCustom?: boolean | null;
            /** @example Utgående mva høy sats */
            readonly Name?: string | null;
            /**
             * Format: double
             * @description Between 0 and 1, 0.25 for 25 percent.
             * @example 0.25
             */
            readonly Rate?: number;
            /**
             * Format: date
             * @description First day.
             * @example 2022-07-01
             */
            readonly ValidFrom?: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2022-12-31
             */
            readonly ValidTo?: string | null;
            /**
             * Format: double
             * @example 0.5
             */
            readonly VatBasisRatio?: number | null;
            /**
             * Format: date-time
             * @example 2023-04-27T00:00:00Z
             */
            readonly VatBasisRatioValidFrom?: string | null;
            readonly VatBasisRatios?: readonly components["schemas"]["VatBasisRatios"][] | null;
        };
        /**
         * @description What begins an onboarding. Member names are taken in any case.
         * @example {
         *       "ApplicationKey": "1ed94aa6-b176-4c89-baa9-da3d240ac1e9",
         *       "RedirectUri": "https://auth.v2.integration.io/redirect"
         *     }
         */
        readonly InitiateOnboardingPostDto: {
            /**
             * Format: uuid
             * @description The integration.
             * @example 1ed94aa6-b176-4c89-baa9-da3d240ac1e9
             */
            readonly ApplicationKey: string | null;
            /**
             * @description The one client that the user may choose; all if it is left out.
             * @example 980386465
             */
            readonly ClientOrganizationNo?: string | null;
            /**
             * @description Where the browser goes back to. The API team lists it; its parameters are free.
             * @example https://auth.v2.integration.io/redirect
             */
            readonly RedirectUri?: string | null;
        };
        /** @description The page of an onboarding. */
        readonly InitiateOnboardingResponseDto: {
            /** @example http://identity.poweroffice.net/ApiAuthV2?token=8 */
            readonly TemporaryUrl?: string | null;
            /**
             * Format: date-time
             * @example 2021-09-30T08:03:00.1234567Z
             */
            readonly ValidUntilDateTimeOffset?: string;
        };
        /** @description What ends an onboarding. */
        readonly FinalizeOnboardingPostDto: {
            /**
             * @description The token with which the browser came back.
             * @example iQcF9czVruLZ
             */
            readonly OnboardingToken?: string | null;
        };
        /** @description A client that accepted the integration. */
        readonly OnboardedClientInformation: {
            /**
             * Format: uuid
             * @description Secret, and unique for client and integration.
             * @example f1ba4158-7bbc-4ecc-a68d-1a8ac42c5480
             */
            readonly ClientKey?: string;
            /** @example ABC AS */
            readonly ClientName?: string | null;
            /** @example 980386465 */
            readonly ClientOrganizationNumber?: string | null;
        };
        /** @description The clients that accepted the integration, and who accepted it. */
        readonly FinalizeOnboardingResponseDto: {
            readonly OnboardedClientsInformation?: readonly components["schemas"]["OnboardedClientInformation"][] | null;
            /** @example jon.doe@company.no */
            readonly UserEmail?: string | null;
        };
        /** @description What became of an offboarding, as a public client reads it. */
        readonly OffboardingResponseDto: {
            readonly Message?: string | null;
            readonly RemoveFactoring?: boolean | null;
            readonly ResetInvoiceFinancing?: boolean | null;
            readonly Success?: boolean | null;
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
                readonly "application/json": components["schemas"]["ProblemDetails"];
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
        /** @description Id of the fixed salary line. */
        readonly fixedSalaryId: string;
        /** @description Id of the leave. */
        readonly leaveId: string;
        /** @description Id of the layoff. */
        readonly layoffId: string;
        /** @description Id of the hourly rates. */
        readonly hourlyRateId: number;
        /** @description Id of the department. */
        readonly departmentId: number;
        /** @description Id of the location. */
        readonly locationId: number;
        /** @description Id of the pay item. */
        readonly payItemId: string;
        /** @description Id of the salary line. */
        readonly salaryLineId: number;
        /** @description Id of the project. */
        readonly projectId: number;
        /** @description Id of the contact group. */
        readonly contactGroupId: number;
        /** @description Id of the contact. */
        readonly contactId: number;
        /** @description Id of the bank account. */
        readonly contactBankAccountId: number;
        /** @description Id of the value. */
        readonly customDimensionId: number;
        /** @description Id of the series. */
        readonly numberSeriesId: string;
        /** @description Id of the account. */
        readonly generalLedgerAccountId: number;
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
                 * @description E-mail addresses, separated by commas.
                 * @example olanordmann@example.com
                 */
                readonly employeeEmails?: string;
                /**
                 * @description Phone numbers, separated by commas. A plus sign must be escaped.
                 * @example 22226666
                 */
                readonly employeePhoneNumbers?: string;
                /**
                 * @description National identity numbers, separated by commas.
                 * @example 01010750160
                 */
                readonly employeeNationalIdNumber?: string;
                /** @description Not simulated: a client has it, without saying of which list it is a filter. */
                readonly subLedgerAccountIds?: string;
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The employee is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The employment has been reported. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description It is the last line. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description It is the last line. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getFixedSalaries: {
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
            /** @description The fixed salary lines. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmploymentFixedSalaryDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postFixedSalary: {
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
                readonly "application/json": components["schemas"]["EmploymentFixedSalaryPostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmploymentFixedSalaryPostDto"];
                readonly "text/json": components["schemas"]["EmploymentFixedSalaryPostDto"];
                readonly "application/*+json": components["schemas"]["EmploymentFixedSalaryPostDto"];
            };
        };
        readonly responses: {
            /** @description The new line. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentFixedSalaryDto"];
                };
            };
            /** @description The line is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getFixedSalaryById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the fixed salary line. */
                readonly fixedSalaryId: components["parameters"]["fixedSalaryId"];
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
                    readonly "application/json": components["schemas"]["EmploymentFixedSalaryDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or fixed salary line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteFixedSalary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the fixed salary line. */
                readonly fixedSalaryId: components["parameters"]["fixedSalaryId"];
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
            /** @description There is no such employment or fixed salary line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Declared by the vendor without a cause. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchFixedSalary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the fixed salary line. */
                readonly fixedSalaryId: components["parameters"]["fixedSalaryId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmploymentFixedSalaryPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "add",
                 *         "path": "/Amount",
                 *         "value": "123456"
                 *       },
                 *       {
                 *         "op": "replace",
                 *         "path": "/CarRegistrationNo",
                 *         "value": "AB12345"
                 *       },
                 *       {
                 *         "op": "test",
                 *         "path": "/TaxRule",
                 *         "value": "Svalbard"
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
                    readonly "application/json": components["schemas"]["EmploymentFixedSalaryDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or fixed salary line. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getLeaves: {
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
            /** @description The leaves. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmploymentLeaveDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postLeave: {
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
                readonly "application/json": components["schemas"]["EmploymentLeavePostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmploymentLeavePostDto"];
                readonly "text/json": components["schemas"]["EmploymentLeavePostDto"];
                readonly "application/*+json": components["schemas"]["EmploymentLeavePostDto"];
            };
        };
        readonly responses: {
            /** @description The new line. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentLeaveDto"];
                };
            };
            /** @description The line is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getLeaveById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the leave. */
                readonly leaveId: components["parameters"]["leaveId"];
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
                    readonly "application/json": components["schemas"]["EmploymentLeaveDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or leave. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteLeave: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the leave. */
                readonly leaveId: components["parameters"]["leaveId"];
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
            /** @description There is no such employment or leave. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The leave has been reported. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchLeave: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the leave. */
                readonly leaveId: components["parameters"]["leaveId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmploymentLeavePatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "add",
                 *         "path": "/ExcludeEmployeeFromPayroll",
                 *         "value": "true"
                 *       },
                 *       {
                 *         "op": "replace",
                 *         "path": "/StartDate",
                 *         "value": "2024-07-15"
                 *       },
                 *       {
                 *         "op": "test",
                 *         "path": "/TypeOfLeave",
                 *         "value": "Military"
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
                    readonly "application/json": components["schemas"]["EmploymentLeaveDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or leave. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getLayoffs: {
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
            /** @description The layoffs. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmploymentLayoffDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postLayoff: {
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
                readonly "application/json": components["schemas"]["EmploymentLayoffPostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmploymentLayoffPostDto"];
                readonly "text/json": components["schemas"]["EmploymentLayoffPostDto"];
                readonly "application/*+json": components["schemas"]["EmploymentLayoffPostDto"];
            };
        };
        readonly responses: {
            /** @description The new line. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmploymentLayoffDto"];
                };
            };
            /** @description The line is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getLayoffById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the layoff. */
                readonly layoffId: components["parameters"]["layoffId"];
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
                    readonly "application/json": components["schemas"]["EmploymentLayoffDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or layoff. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteLayoff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the layoff. */
                readonly layoffId: components["parameters"]["layoffId"];
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
            /** @description There is no such employment or layoff. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The layoff has been reported. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchLayoff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employment. */
                readonly employmentId: components["parameters"]["employmentId"];
                /** @description Id of the layoff. */
                readonly layoffId: components["parameters"]["layoffId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmploymentLayoffPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/StartDate",
                 *         "value": "2024-07-15"
                 *       },
                 *       {
                 *         "op": "remove",
                 *         "path": "/AdjustFixedWage"
                 *       },
                 *       {
                 *         "op": "test",
                 *         "path": "/LayoffPercentage",
                 *         "value": "95.15"
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
                    readonly "application/json": components["schemas"]["EmploymentLayoffDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employment or layoff. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchEmployeeBankAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmployeeBankAccountsPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/SalaryBankAccountId",
                 *         "value": 123546
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEmployeePayrollSettings: {
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
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePayrollSettingsDto"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchEmployeePayrollSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmployeePayrollSettingsDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/NumberOfHolidays",
                 *         "value": 30
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The settings as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePayrollSettingsDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEmployeePensionSettings: {
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
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePensionSettingsDto"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchEmployeePensionSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmployeePensionSettingsDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/FnoStatus",
                 *         "value": "Sick"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The settings as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePensionSettingsDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getHourlyRates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description True for the rates that count today, false for all.
                 * @example true
                 */
                readonly validNow?: boolean;
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
            /** @description Hourly rates. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeHourlyRateDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postHourlyRate: {
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
                readonly "application/json": components["schemas"]["EmployeeHourlyRatePostDto"];
                readonly "application/json-patch+json": components["schemas"]["EmployeeHourlyRatePostDto"];
                readonly "text/json": components["schemas"]["EmployeeHourlyRatePostDto"];
                readonly "application/*+json": components["schemas"]["EmployeeHourlyRatePostDto"];
            };
        };
        readonly responses: {
            /** @description The new rates. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeHourlyRateDto"];
                };
            };
            /** @description The rates are not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getHourlyRateById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
                /** @description Id of the hourly rates. */
                readonly hourlyRateId: components["parameters"]["hourlyRateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rates. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeHourlyRateDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee or set of rates. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteHourlyRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
                /** @description Id of the hourly rates. */
                readonly hourlyRateId: components["parameters"]["hourlyRateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rates are deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee or set of rates. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The rates are in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchHourlyRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the employee. */
                readonly employeeId: components["parameters"]["employeeId"];
                /** @description Id of the hourly rates. */
                readonly hourlyRateId: components["parameters"]["hourlyRateId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of EmployeeHourlyRatePatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/CostRate",
                 *         "value": "210"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The rates as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeHourlyRateDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such employee or set of rates. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getDepartments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Codes, separated by commas.
                 * @example 10, 20
                 */
                readonly codes?: string;
                /**
                 * @description Name.
                 * @example Sales
                 */
                readonly name?: string;
                /**
                 * @description Active or inactive ones only.
                 * @example true
                 */
                readonly isActive?: boolean;
                /**
                 * @description Employee number of the manager.
                 * @example 123
                 */
                readonly managerEmployeeNo?: number;
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
                 * @description Import that created them.
                 * @example f575b4b0-55be-4b56-b01f-44b204df82c5
                 */
                readonly createdFromImportJournalId?: string;
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
            /** @description Departments. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DepartmentDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["DepartmentPostDto"];
                readonly "application/json-patch+json": components["schemas"]["DepartmentPostDto"];
                readonly "text/json": components["schemas"]["DepartmentPostDto"];
                readonly "application/*+json": components["schemas"]["DepartmentPostDto"];
            };
        };
        readonly responses: {
            /** @description The new department. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            /** @description The department is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The body names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getDepartmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the department. */
                readonly id: components["parameters"]["departmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The department. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such department. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the department. */
                readonly id: components["parameters"]["departmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The department is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such department. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The department is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the department. */
                readonly id: components["parameters"]["departmentId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of DepartmentPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/Name",
                 *         "value": "Research"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The department as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such department. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getLocations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Codes, separated by commas.
                 * @example 10, 20
                 */
                readonly codes?: string;
                /**
                 * @description Created after this time. Not inclusive. ISO 8601, or the form of the example.
                 * @example 2021-09-25 08:03:00.1234567 -00:00
                 */
                readonly createdDateTimeOffsetGreaterThan?: string;
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
            /** @description Locations. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LocationDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postLocation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["LocationPostDto"];
                readonly "application/json-patch+json": components["schemas"]["LocationPostDto"];
                readonly "text/json": components["schemas"]["LocationPostDto"];
                readonly "application/*+json": components["schemas"]["LocationPostDto"];
            };
        };
        readonly responses: {
            /** @description The new location. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationDto"];
                };
            };
            /** @description The location is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getLocationById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the location. */
                readonly id: components["parameters"]["locationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The location. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such location. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteLocation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the location. */
                readonly id: components["parameters"]["locationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The location is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such location. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The location is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchLocation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the location. */
                readonly id: components["parameters"]["locationId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of LocationPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "add",
                 *         "path": "/code",
                 *         "value": "10"
                 *       },
                 *       {
                 *         "op": "replace",
                 *         "path": "/name",
                 *         "value": "London"
                 *       },
                 *       {
                 *         "op": "test",
                 *         "path": "/isActive",
                 *         "value": "true"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The location as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such location. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getPayItems: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Codes, separated by commas.
                 * @example 10, 20, 30
                 */
                readonly codes?: string;
                /**
                 * @description Active or inactive ones only.
                 * @example true
                 */
                readonly isActive?: boolean;
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
            /** @description Pay items. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PayItemDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getPayItemById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the pay item. */
                readonly id: components["parameters"]["payItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pay item. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayItemDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such pay item. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getPayrollSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayrollSettingsDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getPensionSchemes: {
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Pension schemes. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PensionSchemeDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSalaryLines: {
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Salary lines. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SalaryLineDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postSalaryLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SalaryLinePostDto"];
                readonly "application/json-patch+json": components["schemas"]["SalaryLinePostDto"];
                readonly "text/json": components["schemas"]["SalaryLinePostDto"];
                readonly "application/*+json": components["schemas"]["SalaryLinePostDto"];
            };
        };
        readonly responses: {
            /** @description The new line. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SalaryLineDto"];
                };
            };
            /** @description The line is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The body names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSalaryLineById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the salary line. */
                readonly id: components["parameters"]["salaryLineId"];
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
                    readonly "application/json": components["schemas"]["SalaryLineDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such line of the integration. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteSalaryLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the salary line. */
                readonly id: components["parameters"]["salaryLineId"];
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
            /** @description There is no such line of the integration. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The line is locked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchSalaryLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the salary line. */
                readonly id: components["parameters"]["salaryLineId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of SalaryLinePatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/DepartmentId",
                 *         "value": "54321"
                 *       },
                 *       {
                 *         "op": "remove",
                 *         "path": "/DepartmentId"
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
                    readonly "application/json": components["schemas"]["SalaryLineDto"];
                };
            };
            /** @description The line is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such line of the integration. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getContactGroups: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whole names, separated by commas.
                 * @example Customer, Employees, Suppliers
                 */
                readonly names?: string;
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
            /** @description Contact groups. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ContactGroupDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postContactGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactGroupPostDto"];
                readonly "application/json-patch+json": components["schemas"]["ContactGroupPostDto"];
                readonly "text/json": components["schemas"]["ContactGroupPostDto"];
                readonly "application/*+json": components["schemas"]["ContactGroupPostDto"];
            };
        };
        readonly responses: {
            /** @description The new contact group. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactGroupDto"];
                };
            };
            /** @description The contact group is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description Declared by the vendor without a cause. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getContactGroupById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the contact group. */
                readonly id: components["parameters"]["contactGroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactGroupDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such contact group. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteContactGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the contact group. */
                readonly id: components["parameters"]["contactGroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact group is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such contact group. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The contact group is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchContactGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the contact group. */
                readonly id: components["parameters"]["contactGroupId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of ContactGroupPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/Name",
                 *         "value": "New Group Name"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The contact group as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactGroupDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such contact group, or the patch names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getContactBankAccounts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Numbers, separated by commas.
                 * @example 12345678901, 98765432101
                 */
                readonly bankAccountNumbers?: string;
                /**
                 * @description Ids of contacts, separated by commas.
                 * @example 12345, 67890
                 */
                readonly contactIds?: string;
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
            /** @description Bank accounts. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ContactBankAccountDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description Declared by the vendor without a cause. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postContactBankAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the contact. */
                readonly contactId: components["parameters"]["contactId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactBankAccountPostDto"];
                readonly "application/json-patch+json": components["schemas"]["ContactBankAccountPostDto"];
                readonly "text/json": components["schemas"]["ContactBankAccountPostDto"];
                readonly "application/*+json": components["schemas"]["ContactBankAccountPostDto"];
            };
        };
        readonly responses: {
            /** @description The new bank account. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactBankAccountDto"];
                };
            };
            /** @description The bank account is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such contact. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getContactBankAccountById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the contact. */
                readonly contactId: components["parameters"]["contactId"];
                /** @description Id of the bank account. */
                readonly id: components["parameters"]["contactBankAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bank account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactBankAccountDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such bank account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteContactBankAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the contact. */
                readonly contactId: components["parameters"]["contactId"];
                /** @description Id of the bank account. */
                readonly id: components["parameters"]["contactBankAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bank account is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such bank account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The bank account is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchContactBankAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the contact. */
                readonly contactId: components["parameters"]["contactId"];
                /** @description Id of the bank account. */
                readonly id: components["parameters"]["contactBankAccountId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of ContactBankAccountPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/BicSwift",
                 *         "value": "DNBANOKK"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The bank account as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactBankAccountDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such bank account, or the patch names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getProjects: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Codes, separated by commas; sub-projects as main.sub.
                 * @example 1, ABC, 10B
                 */
                readonly projectCodes?: string;
                /**
                 * @description Adds the sub-projects of the codes in projectCodes.
                 * @example true
                 */
                readonly includeSubProjects?: boolean;
                /**
                 * @description Part of the name.
                 * @example Sales
                 */
                readonly name?: string;
                /**
                 * @description Status of the project.
                 * @example Active
                 */
                readonly status?: string;
                /**
                 * @description Name of the method, or its number.
                 * @example 1
                 */
                readonly projectBillingMethod?: string;
                /**
                 * @description Customer numbers and ranges of them; not simulated.
                 * @example 10000-11000, 12000, 13000-
                 */
                readonly customerNos?: string;
                /**
                 * @description Employee numbers of managers, and ranges of them.
                 * @example 1-5, 8, 25-
                 */
                readonly projectManagerEmployeeNos?: string;
                /**
                 * @description Codes of departments, separated by commas.
                 * @example 1, 2, 3
                 */
                readonly departmentCodes?: string;
                /**
                 * @description Leaves out projects whose status is Archived.
                 * @example false
                 */
                readonly excludeArchivedProject?: boolean;
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
            /** @description Projects. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProjectDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description Declared by the vendor without a cause. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProjectPostDto"];
                readonly "application/json-patch+json": components["schemas"]["ProjectPostDto"];
                readonly "text/json": components["schemas"]["ProjectPostDto"];
                readonly "application/*+json": components["schemas"]["ProjectPostDto"];
            };
        };
        readonly responses: {
            /** @description The new project. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectDto"];
                };
            };
            /** @description The project is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The body names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getProjectById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the project. */
                readonly id: components["parameters"]["projectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The project. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such project. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the project. */
                readonly id: components["parameters"]["projectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The project is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such project. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The project is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the project. */
                readonly id: components["parameters"]["projectId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of ProjectPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "add",
                 *         "path": "/externalNumber",
                 *         "value": "12345"
                 *       },
                 *       {
                 *         "op": "replace",
                 *         "path": "/name",
                 *         "value": "Project A"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The project as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such project, or the patch names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getCustomDimensionSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sets, three of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CustomDimensionSettingsDto"][];
                };
            };
            /** @description Of a client that uses none, where the variant says so. The operation lists no 204. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getCustomDimensions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Codes, separated by commas. Each of the three sets may have the same code.
                 * @example 1, ABC, 10B
                 */
                readonly codes?: string;
                /**
                 * @description Number of the set.
                 * @example 1
                 */
                readonly ordinal?: string;
                /**
                 * @description References, separated by commas.
                 * @example ABC123, DEF456
                 */
                readonly externalImportReference?: string;
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
            /** @description Custom dimensions. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CustomDimensionDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postCustomDimension: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomDimensionPostDto"];
                readonly "application/json-patch+json": components["schemas"]["CustomDimensionPostDto"];
                readonly "text/json": components["schemas"]["CustomDimensionPostDto"];
                readonly "application/*+json": components["schemas"]["CustomDimensionPostDto"];
            };
        };
        readonly responses: {
            /** @description The new custom dimension. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomDimensionDto"];
                };
            };
            /** @description The custom dimension is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description Declared by the vendor without a cause. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getCustomDimensionById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the value. */
                readonly id: components["parameters"]["customDimensionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The custom dimension. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomDimensionDto"];
                };
            };
            /** @description The request is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such custom dimension. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteCustomDimension: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the value. */
                readonly id: components["parameters"]["customDimensionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The custom dimension is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such custom dimension. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The custom dimension is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchCustomDimension: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the value. */
                readonly id: components["parameters"]["customDimensionId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of CustomDimensionPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "add",
                 *         "path": "/code",
                 *         "value": "NewCode"
                 *       },
                 *       {
                 *         "op": "replace",
                 *         "path": "/name",
                 *         "value": "ReplacedName"
                 *       },
                 *       {
                 *         "op": "add",
                 *         "path": "/ordinal",
                 *         "value": 2
                 *       },
                 *       {
                 *         "op": "add",
                 *         "path": "/isActive",
                 *         "value": false
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The custom dimension as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomDimensionDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such custom dimension, or the patch names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSubLedgerNumberSeries: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Numbers of accounts, and ranges of them.
                 * @example 1500-3100
                 */
                readonly generalLedgerAccountNos?: string;
                /**
                 * @description Default series, or others, only.
                 * @example true
                 */
                readonly isDefault?: boolean;
                /**
                 * @description Types, separated by commas. Case counts.
                 * @example Customer, Employee, Supplier
                 */
                readonly subLedgerNumberSeriesType?: string;
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
            /** @description Number series. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SubLedgerNumberSeriesDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSubLedgerNumberSeriesById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the series. */
                readonly id: components["parameters"]["numberSeriesId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubLedgerNumberSeriesDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such number series. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getGeneralLedgerAccounts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Numbers of accounts, and ranges of them.
                 * @example 1000-1999, 2500, 3000-
                 */
                readonly accountNos?: string;
                /**
                 * @description Departments of agriculture, separated by commas.
                 * @example farming, private, otherIndustries
                 */
                readonly agricultureDepartments?: string;
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
            /** @description General ledger accounts. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["GeneralLedgerAccountDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postGeneralLedgerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["GeneralLedgerAccountPostDto"];
                readonly "application/json-patch+json": components["schemas"]["GeneralLedgerAccountPostDto"];
                readonly "text/json": components["schemas"]["GeneralLedgerAccountPostDto"];
                readonly "application/*+json": components["schemas"]["GeneralLedgerAccountPostDto"];
            };
        };
        readonly responses: {
            /** @description The new general ledger account. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GeneralLedgerAccountDto"];
                };
            };
            /** @description The general ledger account is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The body names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getGeneralLedgerAccountById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the account. */
                readonly id: components["parameters"]["generalLedgerAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The general ledger account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GeneralLedgerAccountDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such general ledger account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteGeneralLedgerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the account. */
                readonly id: components["parameters"]["generalLedgerAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The general ledger account is deleted. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such general ledger account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description The general ledger account is in use. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchGeneralLedgerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the account. */
                readonly id: components["parameters"]["generalLedgerAccountId"];
            };
            readonly cookie?: never;
        };
        /** @description A JSON Patch of GeneralLedgerAccountPatchDto. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/Name",
                 *         "value": "Salg"
                 *       }
                 *     ]
                 */
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The general ledger account as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GeneralLedgerAccountDto"];
                };
            };
            /** @description The patch or its result is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such general ledger account, or the patch names something unknown. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getVatCodes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Adds codes whose ValidTo has passed.
                 * @example true
                 */
                readonly includeExpired?: boolean;
                /**
                 * @description Active or inactive ones only.
                 * @example false
                 */
                readonly isActive?: boolean;
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
            /** @description VAT codes. */
            readonly 200: {
                headers: {
                    readonly "X-Pagination": components["headers"]["X-Pagination"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["VatCodeDto"][];
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
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postInitiateOnboarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["InitiateOnboardingPostDto"];
            };
        };
        readonly responses: {
            /** @description The address of the page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InitiateOnboardingResponseDto"];
                };
            };
            /** @description The onboarding is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postFinalizeOnboarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["FinalizeOnboardingPostDto"];
            };
        };
        readonly responses: {
            /** @description The client keys. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FinalizeOnboardingResponseDto"];
                };
            };
            /** @description The token is not valid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The integration is off the client. Its client key gives no more tokens. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OffboardingResponseDto"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getOnboardingPage: {
        readonly parameters: {
            readonly query?: {
                readonly token?: string;
                /**
                 * @description Paystub's own: what the user decides; the page's form sends it.
                 * @example Success
                 */
                readonly decision?: string;
                /** @description Paystub's own: the client that the user chooses; all if it is empty. */
                readonly clientId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Back to the integration. */
            readonly 302: {
                headers: {
                    /** @description The redirect address with `status` and `token`. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The page is over. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
