// Made from specs/ukg-wfm/ by npm run generate. Not edited by hand.
export interface paths {
    readonly "/authentication/access_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Request or refresh an access token
         * @description The tenant's own token endpoint. The fields come as a form; clients also send them in the query with an empty body.
         *     An access token lives 1799 seconds, a refresh token 7 days. The answer to a refresh has no `refresh_token` as the
         *     vendor's page prints it. Status and body of a refused request are not published; clients read the OAuth members
         *     `error` and `error_description`.
         */
        readonly post: operations["requestAccessToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/authentication/token/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a token
         * @description Revoking an access token leaves its refresh token alive; revoking a refresh token ends the access tokens that were
         *     made with it. The body of the answer is not published.
         */
        readonly post: operations["revokeToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Request an access token from UKG Authentication
         * @description The newer, Auth0-style endpoint: client credentials, resource owner password and refresh. Known from public clients;
         *     the vendor's page names the flows and prints no answer.
         */
        readonly post: operations["requestOauthToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth2/.well-known/openid-configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve the configuration of the issuer of the id_token */
        readonly get: operations["retrieveIssuer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth2/connect/jwk_uri": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve the keys that verify the id_token */
        readonly get: operations["retrieveSigningKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employment_terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Employment Term Assignment by Person Number
         * @description 400: "Employee Employment term not found."
         */
        readonly get: operations["retrieveEmploymentTermAssignmentByPersonNumber"];
        /**
         * Update Employment Term Assignment
         * @description 400: "Missing mandatory input parameter request.", "… personIdentity.", "… assignments.", "… employmentTerm.";
         *     "The date range is invalid. The start date must be on or before the end date."
         */
        readonly put: operations["updateEmploymentTermAssignment"];
        /**
         * Create Employment Term Assignment
         * @description The published statuses are 200 and 500 only.
         */
        readonly post: operations["createEmploymentTermAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employment_terms/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Employment Term Assignment by ID
         * @description 400: "Employee Employment term not found."
         */
        readonly get: operations["retrieveEmploymentTermAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employment_terms/apply_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Employment Term Assignment
         * @description The 400 texts are those of the update.
         */
        readonly post: operations["deleteEmploymentTermAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employment_terms/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create Employment Term Assignments
         * @description The 400 texts are those of the update. Limit 100 people.
         */
        readonly post: operations["createEmploymentTermAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employment_terms/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Employment Term Assignments
         * @description Limit 100 people. 400: WFS-111201 "Input parameter is null.", WFS-111203 "Date range validation failed, verify
         *     start/end order and values.", WFS-111208 "At least one of the criteria must be specified. Parameter: …",
         *     API-10001 "Some Internal Server Error Occurred. Please contact System Administrator." with an inner reason (end
         *     cannot be before start · start cannot be null · end cannot be null · assignments cannot be empty · effectiveDate
         *     cannot be null · expirationDate cannot be null · expirationDate cannot be before effectiveDate), and the texts of
         *     the update.
         */
        readonly post: operations["updateEmploymentTermAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employment_terms/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Employment Term Assignments
         * @description The 400 texts are those of the update. Limit 100 people.
         */
        readonly post: operations["deleteEmploymentTermAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employment_terms/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Employment Term Assignments
         * @description Limit 1000 people. Only the keys personid and personnumber are taken, in any case. 400: "Missing mandatory input
         *     parameter request.", "… where.", "… employees."; "Key has unexpected value. Expected : personid or personnumber".
         */
        readonly post: operations["retrieveEmploymentTermAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/assignments/names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve All Assignment Names */
        readonly get: operations["retrieveAllAssignmentNames"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve All Assignments by Criteria
         * @description 400: WCO-101263, WCO-101202, WCO-101265, WCO-101395 "Please provide person number OR AOID.", WCO-101396 "Please
         *     provide COID along with AOID.", WCO-101397 "Invalid person number - {personnumber}.", WCO-101398 "No person exist
         *     for the provided AOID/COID in our system."
         */
        readonly get: operations["retrieveAllAssignmentsByCriteria"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/assignments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve All Assignments by Person ID
         * @description 400: WCO-101263 with property name personKey; WFS-106608 and WFS-104908 "You do not have the correct permissions to
         *     perform that operation."
         */
        readonly get: operations["retrieveAllAssignmentsByPersonId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/assignments/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve All Assignments for Multiple People
         * @description Limit 50 people. 400: WFS-106608 "Could not retrieve the information because of invalid or empty key provided in
         *     request.", WCO-101263, WCO-101704 "Assignments could not be processed. See details for more information."
         */
        readonly post: operations["retrieveAllAssignmentsForMultiplePeople"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/assignments/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Modify Assignments for Multiple People
         * @description Limits 100 people and 200 people times assignments. The answer is an echo of what was processed, not the stored
         *     state: nulls and `unAssignExisting` do not come back, references are completed. `requestItemId` marks an item in
         *     success and error. 207 is not listed by the operation; it follows from `requestItemId`.
         */
        readonly post: operations["modifyAssignmentsForMultiplePeople"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/employment_terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Employment Term (Deprecated)
         * @deprecated
         * @description Deprecated by the vendor in favour of v2 and still served; the vendor's own tutorial calls it.
         */
        readonly get: operations["retrieveEmploymentTermsV1"];
        readonly put?: never;
        /**
         * Create Employment Term
         * @description 400: WTK-82604 "Cannot create an employment term that is already exists.", WTK-82606 "Unknown error occurred. Please
         *     Contact your administrator.", WTK-82608 "Data validation exception occurs due to bad input data while request
         *     processing. Please verify input data."
         */
        readonly post: operations["createEmploymentTerm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/employment_terms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve Employment Term by ID (Deprecated)
         * @deprecated
         * @description The 400 has no published code.
         */
        readonly get: operations["retrieveEmploymentTermByIdV1"];
        /**
         * Update Employment Term by ID
         * @description 400: WTK-82600 "Employment Term does not exist or accessed with a bad reference.", WTK-82606, WTK-82607 "Id or name in
         *     request body does not match with id or name in path parameter.", WTK-82608.
         */
        readonly put: operations["updateEmploymentTermById"];
        readonly post?: never;
        /**
         * Delete Employment Term by ID
         * @description 400: WTK-82600, WTK-82606.
         */
        readonly delete: operations["deleteEmploymentTermById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/employment_terms/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Employment Terms
         * @description One of ids, qualifiers, persistentIds and refs. startDate and endDate keep only the versions that overlap them.
         *     207 WTK-82612 "Some employment terms object references do not exist." over WTK-82609 and WTK-82610; 400: WTK-82606,
         *     WTK-82609 "Employment Term with ID: … does not exist.", WTK-82610 "Employment Term with Persistent Id: … does not
         *     exist.", WTK-82613 "At least one parameter is required inside where clause.", WTK-82614 "Only one from
         *     Ids/Qualifiers/PersistentIds/Refs is allowed.", WTK-82615 "Employment Term with Qualifier: … does not exist."
         */
        readonly post: operations["retrieveEmploymentTerms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/employment_terms/versions/apply_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Employment Term Versions
         * @description Adds and updates versions of terms, 200 at most. The answer has only the versions of the request, or all with
         *     `return_all_versions=true`. 207 and 400 are those of multi_read.
         */
        readonly post: operations["updateEmploymentTermVersions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/timekeeping/setup/employment_terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve All Employment Terms
         * @description Access point EMPLOYMENT_TERMS_SETUP.
         */
        readonly get: operations["retrieveAllEmploymentTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/timekeeping/setup/employment_terms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Employment Term by ID
         * @description The 400 has no published code.
         */
        readonly get: operations["retrieveEmploymentTermById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/pay_codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Paycodes (Deprecated)
         * @deprecated
         * @description 400: WTK-180401
         */
        readonly get: operations["retrievePayCodesV1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/timekeeping/setup/pay_codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Paycodes
         * @description 400: WTK-180401
         */
        readonly get: operations["retrievePayCodes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/pay_codes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Paycode by ID
         * @description 400: WTK-180401
         */
        readonly get: operations["retrievePayCodeById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/pay_codes/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Paycodes by References
         * @description 400: WTK-180401
         */
        readonly post: operations["retrievePayCodesByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/accrual_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Accrual Profiles (Deprecated)
         * @deprecated
         */
        readonly get: operations["retrieveAccrualProfilesV1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/accrual_profiles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Accrual Profile by ID (Deprecated)
         * @deprecated
         */
        readonly get: operations["retrieveAccrualProfileByIdV1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/payrules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Pay Rules (Deprecated)
         * @deprecated
         * @description 400: WTK-180155, WTK-180156
         */
        readonly get: operations["retrievePayRulesV1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/timekeeping/setup/accrual_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Accrual Profiles */
        readonly get: operations["retrieveAccrualProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/timekeeping/setup/accrual_profiles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Accrual Profile by ID */
        readonly get: operations["retrieveAccrualProfileById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/timekeeping/setup/payrules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Pay Rules
         * @description 400: WTK-180155, WTK-180156
         */
        readonly get: operations["retrievePayRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/payrules/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Pay Rules by References
         * @description 400: WTK-180152, WTK-180155, WTK-180156, WTK-180160; 404: WTK-180153
         */
        readonly post: operations["retrievePayRulesByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/pay_code_value_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Paycode Value Profiles
         * @description The vendor's schema calls name required; the vendor's own tutorial calls the operation without it to list all.
         */
        readonly get: operations["retrievePaycodeValueProfilesByName"];
        readonly put?: never;
        /** Create Paycode Value Profile */
        readonly post: operations["createPaycodeValueProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/pay_code_value_profiles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        /** Retrieve Paycode Value Profile by ID */
        readonly get: operations["retrievePaycodeValueProfileById"];
        /** Update Paycode Value Profile by ID */
        readonly put: operations["updatePaycodeValueProfileById"];
        readonly post?: never;
        /** Delete Paycode Value Profile by ID */
        readonly delete: operations["deletePaycodeValueProfileById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/pay_code_value_profiles/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create Paycode Value Profiles
         * @description Limit 1000 profiles.
         */
        readonly post: operations["createPaycodeValueProfiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/pay_code_value_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Paycode Value Profiles
         * @description Limit 1000 profiles.
         */
        readonly post: operations["updatePaycodeValueProfiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/pay_code_value_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Paycode Value Profiles by Reference
         * @description Limit 1000 profiles.
         */
        readonly post: operations["retrievePaycodeValueProfiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/pay_code_value_profiles/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Paycode Value Profiles
         * @description Limit 1000 profiles.
         */
        readonly post: operations["deletePaycodeValueProfiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pay_code_value_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Paycode Value Profile Assignment by Person Number (Deprecated)
         * @deprecated
         */
        readonly get: operations["retrievePaycodeValueProfileAssignmentByPersonNumberV1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pay_code_value_profiles/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve Paycode Value Profile Assignment by ID (Deprecated)
         * @deprecated
         */
        readonly get: operations["retrievePaycodeValueProfileAssignmentByIdV1"];
        /**
         * Update Paycode Value Profile Assignment by ID (Deprecated)
         * @deprecated
         */
        readonly put: operations["updatePaycodeValueProfileAssignmentByIdV1"];
        readonly post?: never;
        /**
         * Delete Paycode Value Profile Assignment by ID (Deprecated)
         * @deprecated
         * @description Answers 200, not 204.
         */
        readonly delete: operations["deletePaycodeValueProfileAssignmentByIdV1"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pay_code_value_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Paycode Value Profile Assignments (Deprecated)
         * @deprecated
         * @description A person without an assignment fails unless failOnNoAssignment is false; returnUnassignedEmployees adds such
         *     people without a profile. Limit 1000 people.
         */
        readonly post: operations["retrievePaycodeValueProfileAssignmentsV1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pay_code_value_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Paycode Value Profile Assignments (Deprecated)
         * @deprecated
         * @description Limit 100 people.
         */
        readonly post: operations["updatePaycodeValueProfileAssignmentsV1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pay_code_value_profiles/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Paycode Value Profile Assignments (Deprecated)
         * @deprecated
         * @description Answers 200, not 204. Limit 100 people.
         */
        readonly post: operations["deletePaycodeValueProfileAssignmentsV1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/paycode_value_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Paycode Value Profile Assignment by Person Number
         * @description Access point PAYCODE_VALUES_PROFILE_ACCESS.
         */
        readonly get: operations["retrievePaycodeValueProfileAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/paycode_value_profiles/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        /** Retrieve Paycode Value Profile Assignment by ID */
        readonly get: operations["retrievePaycodeValueProfileAssignmentById"];
        /** Update Paycode Value Profile Assignment by ID */
        readonly put: operations["updatePaycodeValueProfileAssignmentById"];
        readonly post?: never;
        /** Delete Paycode Value Profile Assignment by ID */
        readonly delete: operations["deletePaycodeValueProfileAssignmentById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/paycode_value_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Paycode Value Profile Assignments
         * @description Limit 1000 people.
         */
        readonly post: operations["retrievePaycodeValueProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/paycode_value_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Paycode Value Profile Assignments
         * @description Limit 100 people.
         */
        readonly post: operations["updatePaycodeValueProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/paycode_value_profiles/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Paycode Value Profile Assignments
         * @description Limit 100 people.
         */
        readonly post: operations["deletePaycodeValueProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/cascade_profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Cascade Profile Assignment by Person Number
         * @description 400: WCO-101231, WCO-101263
         */
        readonly get: operations["retrieveCascadeProfileAssignmentByPersonNumber"];
        /**
         * Update Cascade Profile Assignment
         * @description 400: WCO-101231, WCO-101261, WCO-101262, WCO-101263
         */
        readonly put: operations["updateCascadeProfileAssignment"];
        readonly post?: never;
        /**
         * Delete Cascade Profile Assignment
         * @description Of the body only the personIdentity counts. 400: WCO-101231, WCO-101263
         */
        readonly delete: operations["deleteCascadeProfileAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/cascade_profile/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Cascade Profile Assignment by ID
         * @description 400: WCO-101263
         */
        readonly get: operations["retrieveCascadeProfileAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/cascade_profile/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Cascade Profile Assignments
         * @description 400: WCO-101202, WCO-101231, WCO-101263
         */
        readonly post: operations["retrieveCascadeProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/cascade_profile/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Cascade Profile Assignments
         * @description 400: WCO-101207 for more than 100 people, and the codes of the update
         */
        readonly post: operations["updateCascadeProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/cascade_profile/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Cascade Profile Assignments
         * @description 400: WCO-101207 for more than 100 people, and the codes of the delete
         */
        readonly post: operations["deleteCascadeProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Leave Profile Assignment by Person Number
         * @description 400: WCO-101231, WCO-101263
         */
        readonly get: operations["retrieveLeaveProfileAssignmentByPersonNumber"];
        /**
         * Update Leave Profile Assignment
         * @description 400: WCO-101231, WCO-101261, WCO-101262, WCO-101263
         */
        readonly put: operations["updateLeaveProfileAssignment"];
        readonly post?: never;
        /**
         * Delete Leave Profile Assignment
         * @description Of the body only the personIdentity counts. 400: WCO-101231, WCO-101263
         */
        readonly delete: operations["deleteLeaveProfileAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_profile/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Leave Profile Assignment by ID
         * @description 400: WCO-101263
         */
        readonly get: operations["retrieveLeaveProfileAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_profile/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Leave Profile Assignments
         * @description 400: WCO-101202, WCO-101231, WCO-101263
         */
        readonly post: operations["retrieveLeaveProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_profile/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Leave Profile Assignments
         * @description 400: WCO-101207 for more than 100 people, and the codes of the update
         */
        readonly post: operations["updateLeaveProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_profile/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Leave Profile Assignments
         * @description 400: WCO-101207 for more than 100 people, and the codes of the delete
         */
        readonly post: operations["deleteLeaveProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_admin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attendance Administrator Assignment by Person Number */
        readonly get: operations["retrieveAttendanceAdministratorAssignmentByPersonNumber"];
        /** Update Attendance Administrator Assignment */
        readonly put: operations["updateAttendanceAdministratorAssignment"];
        readonly post?: never;
        /** Delete Attendance Administrator Assignment */
        readonly delete: operations["deleteAttendanceAdministratorAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_admin/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attendance Administrator Assignment by ID */
        readonly get: operations["retrieveAttendanceAdministratorAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_admin/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Attendance Administrator Assignments */
        readonly post: operations["updateAttendanceAdministratorAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_admin/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Attendance Administrator Assignments */
        readonly post: operations["deleteAttendanceAdministratorAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_admin/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Attendance Administrator Assignments */
        readonly post: operations["retrieveAttendanceAdministratorAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_admin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Leave Administrator Assignment by Person Number */
        readonly get: operations["retrieveLeaveAdministratorAssignmentByPersonNumber"];
        /** Update Leave Administrator Assignment */
        readonly put: operations["updateLeaveAdministratorAssignment"];
        readonly post?: never;
        /** Delete Leave Administrator Assignment */
        readonly delete: operations["deleteLeaveAdministratorAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_admin/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Leave Administrator Assignment by ID */
        readonly get: operations["retrieveLeaveAdministratorAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_admin/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Leave Administrator Assignments */
        readonly post: operations["updateLeaveAdministratorAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_admin/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Leave Administrator Assignments */
        readonly post: operations["deleteLeaveAdministratorAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/leave_admin/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Leave Administrator Assignments */
        readonly post: operations["retrieveLeaveAdministratorAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/process_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Process Profile Assignment by Person Number */
        readonly get: operations["retrieveProcessProfileAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/process_profiles/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Update Process Profile Assignment */
        readonly put: operations["updateProcessProfileAssignment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/process_profiles/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Process Profile Assignment by ID */
        readonly get: operations["retrieveProcessProfileAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/process_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Process Profile Assignments */
        readonly post: operations["updateProcessProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/process_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Process Profile Assignments */
        readonly post: operations["retrieveProcessProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/forecasting_category_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Forecasting Category Profile Assignment by Person Number */
        readonly get: operations["retrieveForecastingCategoryProfileAssignmentByPersonNumber"];
        /** Update Forecasting Category Profile Assignment */
        readonly put: operations["updateForecastingCategoryProfileAssignment"];
        readonly post?: never;
        /** Delete Forecasting Category Profile Assignment */
        readonly delete: operations["deleteForecastingCategoryProfileAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/forecasting_category_profiles/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Forecasting Category Profile Assignment by ID */
        readonly get: operations["retrieveForecastingCategoryProfileAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/forecasting_category_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Forecasting Category Profile Assignments */
        readonly post: operations["updateForecastingCategoryProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/forecasting_category_profiles/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Forecasting Category Profile Assignments */
        readonly post: operations["deleteForecastingCategoryProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/forecasting_category_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Forecasting Category Profile Assignments */
        readonly post: operations["retrieveForecastingCategoryProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/minor_rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Minor Rule Assignment by Person Number */
        readonly get: operations["retrieveMinorRuleAssignmentByPersonNumber"];
        /** Update Minor Rule Assignment */
        readonly put: operations["updateMinorRuleAssignment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/minor_rules/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Minor Rule Assignment by ID */
        readonly get: operations["retrieveMinorRuleAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/minor_rules/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create or Update Minor Rule Assignments */
        readonly post: operations["updateMinorRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/minor_rules/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Minor Rule Assignments */
        readonly post: operations["retrieveMinorRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/worker_types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Worker Type Assignment by Person Number */
        readonly get: operations["retrieveWorkerTypeAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/worker_types/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Worker Type Assignment by ID */
        readonly get: operations["retrieveWorkerTypeAssignmentById"];
        /** Update Worker Type Assignment by ID */
        readonly put: operations["updateWorkerTypeAssignmentById"];
        readonly post?: never;
        /** Delete Worker Type Assignment by ID */
        readonly delete: operations["deleteWorkerTypeAssignmentById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/worker_types/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Worker Type Assignments */
        readonly post: operations["updateWorkerTypeAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/worker_types/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Worker Type Assignments */
        readonly post: operations["deleteWorkerTypeAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/worker_types/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Worker Type Assignments */
        readonly post: operations["retrieveWorkerTypeAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pattern_template_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Pattern Template Profile Assignment by Person Number */
        readonly get: operations["retrievePatternTemplateProfileAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pattern_template_profiles/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Pattern Template Profile Assignment by ID */
        readonly get: operations["retrievePatternTemplateProfileAssignmentById"];
        /** Update Pattern Template Profile Assignment by ID */
        readonly put: operations["updatePatternTemplateProfileAssignmentById"];
        readonly post?: never;
        /** Delete Pattern Template Profile Assignment by ID */
        readonly delete: operations["deletePatternTemplateProfileAssignmentById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pattern_template_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Pattern Template Profile Assignments */
        readonly post: operations["updatePatternTemplateProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pattern_template_profiles/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Pattern Template Profile Assignments */
        readonly post: operations["deletePatternTemplateProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/pattern_template_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Pattern Template Profile Assignments */
        readonly post: operations["retrievePatternTemplateProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/shift_template_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Shift Template Profile Assignment by Person Number */
        readonly get: operations["retrieveShiftTemplateProfileAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/shift_template_profiles/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Shift Template Profile Assignment by ID */
        readonly get: operations["retrieveShiftTemplateProfileAssignmentById"];
        /** Update Shift Template Profile Assignment by ID */
        readonly put: operations["updateShiftTemplateProfileAssignmentById"];
        readonly post?: never;
        /** Delete Shift Template Profile Assignment by ID */
        readonly delete: operations["deleteShiftTemplateProfileAssignmentById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/shift_template_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Shift Template Profile Assignments */
        readonly post: operations["updateShiftTemplateProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/shift_template_profiles/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Shift Template Profile Assignments */
        readonly post: operations["deleteShiftTemplateProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/shift_template_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Shift Template Profile Assignments */
        readonly post: operations["retrieveShiftTemplateProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_group_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Schedule Group Profile Assignment by Person Number */
        readonly get: operations["retrieveScheduleGroupProfileAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_group_profiles/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Schedule Group Profile Assignment by ID */
        readonly get: operations["retrieveScheduleGroupProfileAssignmentById"];
        /** Update Schedule Group Profile Assignment by ID */
        readonly put: operations["updateScheduleGroupProfileAssignmentById"];
        readonly post?: never;
        /** Delete Schedule Group Profile Assignment by ID */
        readonly delete: operations["deleteScheduleGroupProfileAssignmentById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_group_profiles/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Schedule Group Profile Assignments */
        readonly post: operations["updateScheduleGroupProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_group_profiles/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Schedule Group Profile Assignments */
        readonly post: operations["deleteScheduleGroupProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_group_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Schedule Group Profile Assignments */
        readonly post: operations["retrieveScheduleGroupProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee_tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Employee Tag Assignment by Person Number */
        readonly get: operations["retrieveEmployeeTagAssignmentByPersonNumber"];
        /** Update Employee Tag Assignment */
        readonly put: operations["updateEmployeeTagAssignment"];
        /** Create Employee Tag Assignment */
        readonly post: operations["createEmployeeTagAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee_tags/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Employee Tag Assignment by ID */
        readonly get: operations["retrieveEmployeeTagAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee_tags/apply_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Employee Tag Assignment */
        readonly post: operations["deleteEmployeeTagAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee_tags/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create Employee Tag Assignments */
        readonly post: operations["createEmployeeTagAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee_tags/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create or Update Employee Tag Assignments */
        readonly post: operations["updateEmployeeTagAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee_tags/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Employee Tag Assignments */
        readonly post: operations["deleteEmployeeTagAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee_tags/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Employee Tag Assignments */
        readonly post: operations["retrieveEmployeeTagAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Schedule Group Assignment by Person Number */
        readonly get: operations["retrieveScheduleGroupAssignmentByPersonNumber"];
        /** Update Schedule Group Assignment */
        readonly put: operations["updateScheduleGroupAssignment"];
        /** Create Schedule Group Assignment */
        readonly post: operations["createScheduleGroupAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_groups/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Schedule Group Assignment by ID */
        readonly get: operations["retrieveScheduleGroupAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_groups/apply_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Schedule Group Assignment */
        readonly post: operations["deleteScheduleGroupAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_groups/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create Schedule Group Assignments */
        readonly post: operations["createScheduleGroupAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_groups/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create or Update Schedule Group Assignments */
        readonly post: operations["updateScheduleGroupAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_groups/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Schedule Group Assignments */
        readonly post: operations["deleteScheduleGroupAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_groups/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Schedule Group Assignments */
        readonly post: operations["retrieveScheduleGroupAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attendance Profile Assignment by Person Number */
        readonly get: operations["retrieveAttendanceProfileAssignmentByPersonNumber"];
        /** Update Attendance Profile Assignment */
        readonly put: operations["updateAttendanceProfileAssignment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_profile/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attendance Profile Assignment by ID */
        readonly get: operations["retrieveAttendanceProfileAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_profile/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Attendance Profile Assignments */
        readonly post: operations["updateAttendanceProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attendance_profile/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Attendance Profile Assignments */
        readonly post: operations["retrieveAttendanceProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/skills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Skill Assignment by Person Number */
        readonly get: operations["retrieveSkillAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/skills/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Skill Assignment by ID */
        readonly get: operations["retrieveSkillAssignmentById"];
        /** Update Skill Assignment by ID */
        readonly put: operations["updateSkillAssignmentById"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/skills/apply_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Skill Assignment */
        readonly post: operations["deleteSkillAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/skills/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create or Update Skill Assignments */
        readonly post: operations["updateSkillAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/skills/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Skill Assignments */
        readonly post: operations["retrieveSkillAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/certifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Certification Assignment by Person Number */
        readonly get: operations["retrieveCertificationAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/certifications/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Certification Assignment by ID */
        readonly get: operations["retrieveCertificationAssignmentById"];
        /** Update Certification Assignment by ID */
        readonly put: operations["updateCertificationAssignmentById"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/certifications/apply_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Certification Assignment */
        readonly post: operations["deleteCertificationAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/certifications/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create or Update Certification Assignments */
        readonly post: operations["updateCertificationAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/certifications/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Certification Assignments */
        readonly post: operations["retrieveCertificationAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/adjustment_rule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Adjustment Rule Assignment by Person Number */
        readonly get: operations["retrieveAdjustmentRuleAssignmentByPersonNumber"];
        /** Update Adjustment Rule Assignment */
        readonly put: operations["updateAdjustmentRuleAssignment"];
        /** Create Adjustment Rule Assignment */
        readonly post: operations["createAdjustmentRuleAssignment"];
        /** Delete Adjustment Rule Assignment */
        readonly delete: operations["deleteAdjustmentRuleAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/adjustment_rule/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Adjustment Rule Assignment by ID */
        readonly get: operations["retrieveAdjustmentRuleAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/adjustment_rule/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create Adjustment Rule Assignments */
        readonly post: operations["createAdjustmentRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/adjustment_rule/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Adjustment Rule Assignments */
        readonly post: operations["updateAdjustmentRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/adjustment_rule/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Adjustment Rule Assignments */
        readonly post: operations["deleteAdjustmentRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/adjustment_rule/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve All Adjustment Rule Assignments (Deprecated)
         * @deprecated
         */
        readonly get: operations["retrieveAllAdjustmentRuleAssignments"];
        readonly put?: never;
        /** Retrieve Adjustment Rule Assignments */
        readonly post: operations["retrieveAdjustmentRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/percentage_allocation_rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Percentage Allocation Rule Assignment by Person Number */
        readonly get: operations["retrievePercentageAllocationRuleAssignmentByPersonNumber"];
        /** Update Percentage Allocation Rule Assignment */
        readonly put: operations["updatePercentageAllocationRuleAssignment"];
        /** Create Percentage Allocation Rule Assignment */
        readonly post: operations["createPercentageAllocationRuleAssignment"];
        /** Delete Percentage Allocation Rule Assignment */
        readonly delete: operations["deletePercentageAllocationRuleAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/percentage_allocation_rules/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Percentage Allocation Rule Assignment by ID */
        readonly get: operations["retrievePercentageAllocationRuleAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/percentage_allocation_rules/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create Percentage Allocation Rule Assignments */
        readonly post: operations["createPercentageAllocationRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/percentage_allocation_rules/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Percentage Allocation Rule Assignments */
        readonly post: operations["updatePercentageAllocationRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/percentage_allocation_rules/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Percentage Allocation Rule Assignments */
        readonly post: operations["deletePercentageAllocationRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/percentage_allocation_rules/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve All Percentage Allocation Rule Assignments (Deprecated)
         * @deprecated
         */
        readonly get: operations["retrieveAllPercentageAllocationRuleAssignments"];
        readonly put?: never;
        /** Retrieve Percentage Allocation Rule Assignments */
        readonly post: operations["retrievePercentageAllocationRuleAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/job_preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Job Preference Assignment by Person Number */
        readonly get: operations["retrieveJobPreferenceAssignmentByPersonNumber"];
        /** Update Job Preference Assignment */
        readonly put: operations["updateJobPreferenceAssignment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/job_preferences/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Job Preference Assignment by ID */
        readonly get: operations["retrieveJobPreferenceAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/job_preferences/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Job Preference Assignments */
        readonly post: operations["updateJobPreferenceAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/job_preferences/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Job Preference Assignments */
        readonly post: operations["retrieveJobPreferenceAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attestation_profile_assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attestation Profile Assignments by Person Number */
        readonly get: operations["retrieveAttestationProfileAssignmentsByPersonNumber"];
        readonly put?: never;
        /** Create Attestation Profile Assignment by Person Number */
        readonly post: operations["createAttestationProfileAssignmentByPersonNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/{person_id}/attestation_profile_assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attestation Profile Assignments by ID */
        readonly get: operations["retrieveAttestationProfileAssignmentsById"];
        readonly put?: never;
        /** Create Attestation Profile Assignment by ID */
        readonly post: operations["createAttestationProfileAssignmentById"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attestation_profile_assignments/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Attestation Profile Assignments
         * @description 400: WCO-133101, WCO-133102
         */
        readonly post: operations["retrieveAttestationProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/attestation_profile_assignments/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Attestation Profile Assignments */
        readonly post: operations["updateAttestationProfileAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/telestaff_assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve TeleStaff Assignment by Person Number */
        readonly get: operations["retrieveTeleStaffAssignmentByPersonNumber"];
        readonly put?: never;
        /**
         * Create TeleStaff Assignment
         * @description 400: WCO-126001 to WCO-126007
         */
        readonly post: operations["createTeleStaffAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/telestaff_assignments/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve TeleStaff Assignment by ID */
        readonly get: operations["retrieveTeleStaffAssignmentById"];
        /** Update TeleStaff Assignment by ID */
        readonly put: operations["updateTeleStaffAssignmentById"];
        readonly post?: never;
        /** Delete TeleStaff Assignment by ID */
        readonly delete: operations["deleteTeleStaffAssignmentById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/telestaff_assignments/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create TeleStaff Assignments */
        readonly post: operations["createTeleStaffAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/telestaff_assignments/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update TeleStaff Assignments */
        readonly post: operations["updateTeleStaffAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/telestaff_assignments/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete TeleStaff Assignments */
        readonly post: operations["deleteTeleStaffAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/telestaff_assignments/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve TeleStaff Assignments */
        readonly post: operations["retrieveTeleStaffAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/minor_rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Minor Rule Assignment by Person Number */
        readonly get: operations["retrieveMinorRuleAssignmentByPersonNumberV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/minor_rules/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Minor Rule Assignment by ID */
        readonly get: operations["retrieveMinorRuleAssignmentByIdV2"];
        /** Update Minor Rule Assignment by ID */
        readonly put: operations["updateMinorRuleAssignmentByIdV2"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/minor_rules/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create or Update Minor Rule Assignments */
        readonly post: operations["updateMinorRuleAssignmentsV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/minor_rules/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Minor Rule Assignments */
        readonly post: operations["retrieveMinorRuleAssignmentsV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Employee Preferences by Person Number */
        readonly get: operations["retrieveEmployeePreferenceAssignmentByPersonNumber"];
        /**
         * Update Employee Preferences by ID
         * @description The person is named in the body
         */
        readonly put: operations["updateEmployeePreferenceAssignment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Employee Preferences by ID */
        readonly get: operations["retrieveEmployeePreferenceAssignmentById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Employee Preferences */
        readonly post: operations["retrieveEmployeePreferenceAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Employee Preferences */
        readonly post: operations["updateEmployeePreferenceAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/scheduling_employee_preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Employee Preferences by Person Number */
        readonly get: operations["retrieveEmployeePreferenceAssignmentByPersonNumberV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/scheduling_employee_preferences/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Employee Preferences by ID */
        readonly get: operations["retrieveEmployeePreferenceAssignmentByIdV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/commons/persons/scheduling_employee_preferences/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Employee Preferences */
        readonly post: operations["retrieveEmployeePreferenceAssignmentsV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Schedule Override Employee Preferences by Person Number
         * @description 404: WFS-104906
         */
        readonly get: operations["retrieveEmployeePreferenceOverrideAssignmentByPersonNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Schedule Override Employee Preferences by Person ID
         * @description 404: WFS-104906
         */
        readonly get: operations["retrieveEmployeePreferenceOverrideAssignmentById"];
        /**
         * Update Schedule Override Employee Preferences by Person ID
         * @description 404: WFS-104913
         */
        readonly put: operations["updateEmployeePreferenceOverrideAssignmentById"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Schedule Override Employee Preferences
         * @description At most 20 people. 400: WFS-104931
         */
        readonly post: operations["retrieveEmployeePreferenceOverrideAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create or Update Schedule Override Employee Preferences
         * @description At most 20 people
         */
        readonly post: operations["updateEmployeePreferenceOverrideAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_rule_sets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Rule Set Assignments */
        readonly get: operations["retrieveScheduleRuleSetAssignments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_rule_sets/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Update Rule Set Assignments by ID */
        readonly put: operations["updateScheduleRuleSetAssignmentById"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_rule_sets/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Rule Set Assignments for Multiple Employees
         * @description 400: WFS-107018
         */
        readonly post: operations["retrieveScheduleRuleSetAssignmentsOfPeople"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/schedule_rule_sets/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Rule Set Assignments for Multiple Employees */
        readonly post: operations["updateScheduleRuleSetAssignments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/skills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Skills */
        readonly get: operations["retrieveSkills"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/skills/{skillId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Skill by ID */
        readonly get: operations["retrieveSkillById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/certifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Certifications */
        readonly get: operations["retrieveCertifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/certifications/{certificationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Certification by ID */
        readonly get: operations["retrieveCertificationById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/skills/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Skills by References */
        readonly post: operations["retrieveSkillsByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/certifications/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Certifications by References */
        readonly post: operations["retrieveCertificationsByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/proficiency_levels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Proficiency Levels */
        readonly get: operations["retrieveProficiencyLevels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/proficiency_levels/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Proficiency Level by ID */
        readonly get: operations["retrieveProficiencyLevelById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/proficiency_levels/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Proficiency Levels by References */
        readonly post: operations["retrieveProficiencyLevelsByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/setup/tag_definitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Tag Definition by Name */
        readonly get: operations["retrieveTagDefinitionByName"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/setup/tag_definitions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Tag Definition by ID */
        readonly get: operations["retrieveTagDefinitionById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/setup/tag_definitions/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Tag Definitions */
        readonly post: operations["retrieveTagDefinitions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/setup/schedule_groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Schedule Groups (Deprecated)
         * @deprecated
         * @description 400: WFS-106601
         */
        readonly get: operations["retrieveScheduleGroupsV1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/scheduling/setup/schedule_groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Schedule Groups
         * @description 400: WFS-106601
         */
        readonly get: operations["retrieveScheduleGroups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/setup/schedule_groups/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Schedule Group by ID
         * @description 400: WFS-106601
         */
        readonly get: operations["retrieveScheduleGroupById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/setup/schedule_groups/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Schedule Groups by References
         * @description 400: WFS-106601, WFS-106611
         */
        readonly post: operations["retrieveScheduleGroupsByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/worker_types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Worker Types */
        readonly get: operations["retrieveWorkerTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/minor_rule_sets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Minor Rules */
        readonly get: operations["retrieveMinorRuleSets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/minor_rule_sets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Minor Rule by ID */
        readonly get: operations["retrieveMinorRuleSetById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/minor_rule_sets/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve Minor Rules by References */
        readonly post: operations["retrieveMinorRuleSetsByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/school_calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve School Calendars */
        readonly get: operations["retrieveSchoolCalendars"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/school_calendars/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve School Calendar by ID */
        readonly get: operations["retrieveSchoolCalendarById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/school_calendars/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retrieve School Calendars by References */
        readonly post: operations["retrieveSchoolCalendarsByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/pattern_template_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Pattern Template Profiles */
        readonly get: operations["retrievePatternTemplateProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/shift_templates_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Shift Template Profiles */
        readonly get: operations["retrieveShiftTemplateProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scheduling/scheduling_group_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Schedule Group Profiles */
        readonly get: operations["retrieveScheduleGroupProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/attestation_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attestation Profiles */
        readonly get: operations["retrieveAttestationProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/attestation_profiles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attestation Profile by ID */
        readonly get: operations["retrieveAttestationProfileById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/adjustment_rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Adjustment Rules */
        readonly get: operations["retrieveAdjustmentRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/percentage_allocation_rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Percentage Allocation Rules */
        readonly get: operations["retrievePercentageAllocationRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timekeeping/setup/percentage_allocation_rules/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Percentage Allocation Rules by References
         * @description 207: WTK-82555, WTK-82557, WTK-82558; 400: WTK-82559
         */
        readonly post: operations["retrievePercentageAllocationRulesByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/attendance/attendance_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Attendance Profiles */
        readonly get: operations["retrieveAttendanceProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/attendance/attendance_profiles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Attendance Profile by ID
         * @description 400: WAT-100225
         */
        readonly get: operations["retrieveAttendanceProfileById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/attendance/attendance_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Attendance Profiles by References
         * @description 207: WAT-100228; 400: WAT-101005, WAT-101106, WAT-100224 to WAT-100227, WAT-100229
         */
        readonly post: operations["retrieveAttendanceProfilesByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forecasting/category_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Forecasting Category Profiles
         * @description 404: WFF-270032
         */
        readonly get: operations["retrieveForecastingCategoryProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forecasting/category_profiles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Forecasting Category Profile by ID
         * @description 404: WFF-270032
         */
        readonly get: operations["retrieveForecastingCategoryProfileById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forecasting/category_profiles/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Forecasting Category Profiles by References
         * @description 400: WFF-270001, WFF-270009, WFF-270014, WFF-270015
         */
        readonly post: operations["retrieveForecastingCategoryProfilesByReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create Person
         * @description Asks for personInformation, its person, jobAssignment and user. Every date of employmentTermAssignments is a day of
         *     the term, its end the last one. 400: WCO-101228, WCO-101231, WCO-101232, WCO-101233, WCO-101247, WCO-101504,
         *     WCO-101507, WCO-101511, WCO-101512, WCO-101520.
         */
        readonly post: operations["createPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person by ID */
        readonly get: operations["retrievePersonById"];
        /**
         * Update Person by ID
         * @description Members that are not sent keep their values. 400: WCO-101236 for a personIdentity of another person, WCO-101263, and
         *     the codes of Create Person.
         */
        readonly put: operations["updatePersonById"];
        readonly post?: never;
        /** Delete Person by ID */
        readonly delete: operations["deletePersonById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/multi_create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create Multiple Persons
         * @description 400: WCO-101207 for more than 100 persons, and the codes of Create Person.
         */
        readonly post: operations["createPersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Multiple Persons
         * @description 400: WCO-101207 for more than 100 persons, and the codes of Create Person. Each item has the personIdentity of its person.
         */
        readonly post: operations["updatePersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/multi_upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create or Update Persons
         * @description 400: WCO-101207 for more than 100 persons, and the codes of Create Person. An item with a personIdentity updates
         *     that person, one without it creates a person.
         */
        readonly post: operations["upsertPersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete Multiple Persons
         * @description Only the personIdentity of an item matters. 400: WCO-101207 for more than 100 persons, WCO-101263.
         */
        readonly post: operations["deletePersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/apply_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve All Persons
         * @description index is the number of the page from 0, count its size, 10000 by default and at most. totalElements is a text
         *     and counts the people of this page. 400: WCO-101724 and WCO-101725 for a bad employment or user account status,
         *     WCO-101726 and WCO-101727 for a bad index or count, WFP-90100 "The date format is invalid."; 403: WCO-101344;
         *     413: WCO-101338.
         */
        readonly post: operations["retrieveAllPersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/base_persons/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Base Person
         * @description 400: WCO-101202, WCO-101203, WCO-101207 for more than 1000 people, WCO-101231, WCO-101263, WCO-101271,
         *     WCO-101314, WCO-101221 for multi_key.
         */
        readonly post: operations["retrieveBasePersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/refs/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Employee References
         * @description Person IDs and person numbers of each other.
         */
        readonly post: operations["retrieveEmployeeReferences"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/employee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person by Extension, employee */
        readonly get: operations["retrieveEmployeeExtension"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/timekeeping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person by Extension, timekeeping */
        readonly get: operations["retrieveTimekeepingExtension"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/scheduling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person by Extension, scheduling */
        readonly get: operations["retrieveSchedulingExtension"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/accrual": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person by Extension, accrual */
        readonly get: operations["retrieveAccrualExtension"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/device": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person by Extension, device */
        readonly get: operations["retrieveDeviceExtension"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/extensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve All Extensions
         * @description Of the extensions those of the employee, the badge and the employment terms are filled. 400: WCO-101231,
         *     WCO-101236, WCO-101263.
         */
        readonly get: operations["retrieveAllExtensions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/extensions/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Persons
         * @description Of the extensions those of the employee, the badge and the employment terms are filled. 400: WCO-101202,
         *     WCO-101203, WCO-101207 for more than 1000 people, WCO-101231, WCO-101263, WCO-101271, WCO-101314, WCO-101201 for a bad extensionType,
         *     WCO-101204 for a bad snapshotDate.
         */
        readonly post: operations["retrievePersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/current_user_info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Current User */
        readonly get: operations["retrieveCurrentUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/external_id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person Common ID by Person Number */
        readonly get: operations["retrievePersonCommonIdByPersonNumber"];
        /** Update Person Common ID */
        readonly put: operations["updatePersonCommonId"];
        readonly post?: never;
        /**
         * Delete Person Common ID
         * @description The operation takes a body.
         */
        readonly delete: operations["deletePersonCommonId"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/external_id/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Person Common ID by ID */
        readonly get: operations["retrievePersonCommonIdById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/external_id/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Person Common IDs
         * @description The key useremailaddress is taken too.
         */
        readonly post: operations["retrievePersonCommonIds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/external_id/multi_update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Update Person Common IDs */
        readonly post: operations["updatePersonCommonIds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/persons/external_id/multi_delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Delete Person Common IDs */
        readonly post: operations["deletePersonCommonIds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/hyperfind": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve Hyperfind Queries for Current User
         * @description The public queries and the user's own ones. The answer is one object, although the vendor's document types it as an array.
         */
        readonly get: operations["retrieveHyperfindQueries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/hyperfind/public": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Public Hyperfind Queries */
        readonly get: operations["retrievePublicHyperfindQueries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/hyperfind/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve Hyperfind Query by ID */
        readonly get: operations["retrieveHyperfindQueryById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/hyperfind/multi_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve Hyperfind Queries
         * @description hyperFindQuery takes exactly one of ids, qualifiers, persistentIds and refs.
         */
        readonly post: operations["retrieveHyperfindQueriesByCriteria"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commons/hyperfind/execute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Execute Hyperfind Query
         * @description People by a query, by its id or its name, or a list of people. More people than the threshold are an error: the
         *     result is never cut. 400: WCO-112001, WCO-112003, WCO-112005, WCO-112006, WCO-112008, WCO-112010, WCO-112011; 404:
         *     WCO-112007.
         */
        readonly post: operations["executeHyperfindQuery"];
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
        readonly TokenRequest: {
            readonly username?: string;
            readonly password?: string;
            readonly client_id?: string;
            readonly client_secret?: string;
            /** @description `password`, `refresh_token` or `authorization_code` */
            readonly grant_type?: string;
            readonly auth_chain?: string;
            readonly refresh_token?: string;
            readonly code?: string;
            readonly redirect_uri?: string;
        };
        readonly Token: {
            readonly access_token: string;
            readonly refresh_token?: string;
            readonly scope: string;
            readonly id_token?: string;
            /** @constant */
            readonly token_type: "Bearer";
            readonly expires_in: number;
        };
        readonly Error: {
            readonly errorCode: string;
            readonly message: string;
            readonly details?: Record<string, unknown>;
        };
        readonly RevokeRequest: {
            readonly token?: string;
            readonly client_id?: string;
            readonly client_secret?: string;
        };
        readonly OauthTokenRequest: {
            /** @description `client_credentials`, `http://auth0.com/oauth/grant-type/password-realm`, `refresh_token` or `authorization_code` */
            readonly grant_type?: string;
            readonly client_id?: string;
            readonly client_secret?: string;
            readonly audience?: string;
            readonly organization?: string;
            readonly realm?: string;
            readonly scope?: string;
            readonly username?: string;
            readonly password?: string;
            readonly refresh_token?: string;
            readonly code?: string;
            readonly redirect_uri?: string;
        };
        readonly OauthToken: {
            readonly access_token: string;
            readonly refresh_token?: string;
            readonly scope?: string;
            readonly expires_in: number;
            /** @constant */
            readonly token_type: "Bearer";
        };
        readonly Issuer: {
            readonly issuer: string;
            readonly token_endpoint: string;
            readonly jwks_uri: string;
            readonly subject_types_supported: readonly string[];
            readonly id_token_signing_alg_values_supported: readonly string[];
        };
        readonly SigningKeys: {
            readonly keys: readonly {
                readonly kty: string;
                readonly use: string;
                readonly alg: string;
                readonly n: string;
                readonly e: string;
            }[];
        };
        readonly EmploymentTermsOfPerson: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            /** @description What an update replaces; all time if it is left out */
            readonly assignmentSpan?: {
                readonly start?: components["schemas"]["LocalDate"];
                readonly end?: components["schemas"]["LocalDate"];
            };
            readonly assignments?: readonly components["schemas"]["EmploymentTermAssignment"][];
        };
        /** @description Names one person by one of its members; aoid and coid go together */
        readonly PersonIdentity: {
            readonly personNumber?: string;
            /** Format: int64 */
            readonly personKey?: number;
            /** Format: int64 */
            readonly employeeKey?: number;
            /** Format: int64 */
            readonly userKey?: number;
            readonly userName?: string;
            readonly badgeNumber?: string;
            /** @description Only with badgeNumber */
            readonly effectiveDate?: string;
            /** @description Only with badgeNumber */
            readonly effectiveTime?: string;
            readonly aoid?: string;
            readonly coid?: string;
            readonly hyperFindFilter?: Record<string, unknown>;
            /**
             * Format: int64
             * @description Marks an item of the aggregated multi_upsert in success and error
             */
            readonly requestItemId?: number;
        };
        /** Format: date */
        readonly LocalDate: string;
        /** @description All three members are asked for; there is no default end */
        readonly EmploymentTermAssignment: {
            readonly employmentTerm?: components["schemas"]["ObjectRef"];
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly expirationDate?: components["schemas"]["LocalDate"];
        };
        /** @description A reference by id, by qualifier, or by both, where the id wins */
        readonly ObjectRef: {
            /** Format: int64 */
            readonly id?: number;
            readonly qualifier?: string;
            /** @description Not looked at */
            readonly localizedQualifier?: string;
        };
        readonly EmployeeEmploymentTerms: {
            readonly personIdentity: components["schemas"]["PersonKeys"];
            readonly assignments: readonly components["schemas"]["EmploymentTermAssignmentAnswer"][];
        };
        readonly PersonKeys: {
            readonly personNumber: string;
            /** Format: int64 */
            readonly personKey: number;
        };
        readonly EmploymentTermAssignmentAnswer: {
            readonly employmentTerm: components["schemas"]["FullRef"];
            readonly effectiveDate: components["schemas"]["LocalDate"];
            readonly expirationDate: components["schemas"]["LocalDate"];
        };
        readonly FullRef: {
            /** Format: int64 */
            readonly id: number;
            readonly qualifier: string;
        };
        readonly PersonAssignmentsAnswer: {
            readonly personIdentity: components["schemas"]["PersonIdentity"];
            readonly personAssignments: components["schemas"]["AssignmentsByKind"];
        };
        /**
         * @description One member for each kind, in the order of the vendor's list of names as far as that is published. 26 of the 27 names
         *     are published; that of employment terms is not, and `employmentTerms` follows `employeeTags`. `employmentTerm` is
         *     taken for it too.
         */
        readonly AssignmentsByKind: {
            readonly cascadeProfile?: components["schemas"]["NamedProfileKind"];
            readonly processProfile?: {
                readonly employeeProcessProfileName?: string;
                readonly managerProcessProfileName?: string;
                readonly unAssignExisting?: boolean;
            };
            readonly scheduleEmployeePreference?: {
                readonly zoneCategory?: components["schemas"]["ObjectRef"];
                readonly zone?: {
                    readonly zoneSet?: components["schemas"]["ObjectRef"];
                    readonly zone?: components["schemas"]["ObjectRef"];
                };
            };
            readonly scheduleGroup?: {
                readonly assignments?: readonly {
                    readonly scheduleGroup?: components["schemas"]["ObjectRef"];
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                    readonly removeFromOtherGroups?: boolean;
                }[];
                readonly unAssignExisting?: boolean;
            };
            readonly attendanceAdmin?: components["schemas"]["AdministratorKind"];
            readonly schedulerWorkerType?: {
                readonly workerType?: components["schemas"]["ObjectRef"];
                readonly unAssignExisting?: boolean;
            };
            readonly adjustmentRule?: {
                readonly assignments?: readonly {
                    /** @description In place of processor; id -1 is the Empty Profile */
                    readonly adjustmentRule?: components["schemas"]["ObjectRef"];
                    /** @description Deprecated, the name of the rule */
                    readonly processor?: string;
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                    readonly originalEffectiveDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly managerPatternTemplateProfile?: {
                readonly patternTemplateProfile?: components["schemas"]["ObjectRef"];
            };
            readonly skills?: {
                readonly assignments?: readonly {
                    readonly skill?: components["schemas"]["ObjectRef"];
                    readonly proficiencyLevel?: components["schemas"]["ObjectRef"];
                    readonly active?: boolean;
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly leaveAdmin?: components["schemas"]["AdministratorKind"];
            readonly minorRule?: {
                readonly minorRule?: components["schemas"]["ObjectRef"];
                readonly schoolCalendar?: components["schemas"]["ObjectRef"];
                readonly emancipatedMinor?: boolean;
            };
            readonly attestationProfile?: {
                readonly attestationProfileAssignments?: readonly {
                    readonly profile?: components["schemas"]["ObjectRef"];
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly managerScheduleGroupProfile?: {
                readonly scheduleGroupProfile?: components["schemas"]["ObjectRef"];
            };
            readonly leaveProfile?: components["schemas"]["NamedProfileKind"];
            readonly employeeTags?: {
                readonly assignments?: readonly {
                    readonly employeeTag?: components["schemas"]["ObjectRef"];
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly attendanceProfile?: {
                readonly attendanceProfileAssignments?: readonly {
                    readonly profileName?: string;
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                }[];
                readonly unAssignExisting?: boolean;
            };
            readonly employeePreferences?: {
                readonly employeePreferenceOverrides?: components["schemas"]["EmployeePreferenceOverrides"];
            };
            readonly employeeJobPreferences?: {
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly employeeJobPreferences?: readonly {
                    /** @description Path of the job */
                    readonly job?: string;
                    /** @description 0 to 10 as a text */
                    readonly preference?: string;
                    readonly schedulingContextSet?: readonly components["schemas"]["ObjectRef"][];
                    readonly seniorityDate?: components["schemas"]["LocalDate"];
                }[];
            };
            /** @description Always kept to 3000-01-01 */
            readonly scheduleRuleSet?: {
                readonly scheduleRuleSetAssignments?: readonly {
                    readonly ruleSet?: components["schemas"]["ObjectRef"];
                    readonly context?: components["schemas"]["ObjectRef"];
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly payCodeValue?: components["schemas"]["PayCodeValue"];
            readonly percentageAllocationRule?: {
                readonly assignments?: readonly {
                    readonly processor?: components["schemas"]["ObjectRef"];
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                    readonly originalEffectiveDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly scheduleRuleOverrides?: {
                readonly overrideRules?: readonly {
                    /** Format: int64 */
                    readonly id?: number;
                    readonly rule?: components["schemas"]["ObjectRef"];
                    readonly overrideDetails?: Record<string, unknown> | readonly unknown[];
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly managerShiftTemplateProfile?: {
                readonly shiftTemplateProfile?: components["schemas"]["ObjectRef"];
            };
            /** @description ID -1 is All, -2 is Empty Profile */
            readonly forecastingCategory?: {
                readonly assignmentProfile?: components["schemas"]["ObjectRef"];
            };
            readonly certifications?: {
                readonly assignments?: readonly {
                    readonly certification?: components["schemas"]["ObjectRef"];
                    readonly proficiencyLevel?: components["schemas"]["ObjectRef"];
                    readonly certificationNumber?: string;
                    readonly effectiveDate?: components["schemas"]["LocalDate"];
                    readonly expirationDate?: components["schemas"]["LocalDate"];
                }[];
            };
            readonly telestaffAssignment?: {
                readonly personTeleStaffAssignment?: {
                    readonly badgeId?: string;
                    readonly seniorityNumber?: string | number;
                };
            };
            readonly employmentTerms?: components["schemas"]["EmploymentTermsKind"];
            readonly employmentTerm?: components["schemas"]["EmploymentTermsKind"];
        };
        readonly NamedProfileKind: {
            readonly assignmentProfile?: string;
            /** Format: int64 */
            readonly profileId?: number;
            readonly unAssignExisting?: boolean;
        };
        readonly AdministratorKind: {
            readonly administrator?: components["schemas"]["Administrator"];
            readonly unAssignExisting?: boolean;
        };
        /** @description Names one person like a PersonIdentity; reads of the resource of this kind add two names */
        readonly Administrator: {
            readonly personNumber?: string;
            /** Format: int64 */
            readonly personKey?: number;
            /** Format: int64 */
            readonly employeeKey?: number;
            /** Format: int64 */
            readonly userKey?: number;
            readonly userName?: string;
            readonly badgeNumber?: string;
            readonly effectiveDate?: string;
            readonly effectiveTime?: string;
            readonly aoid?: string;
            readonly coid?: string;
            readonly hyperFindFilter?: Record<string, unknown>;
            /** Format: int64 */
            readonly requestItemId?: number;
            readonly displayName?: string;
            readonly fullName?: string;
        };
        /** @description Percentage weights */
        readonly EmployeePreferenceOverrides: {
            /** Format: int32 */
            readonly preferredAvailability?: number;
            /** Format: int32 */
            readonly preferredJob?: number;
            /** Format: int32 */
            readonly preferredHoursPerWeek?: number;
            /** Format: int32 */
            readonly preferredDayOff?: number;
            /** Format: int32 */
            readonly mostHoursPerWeek?: number;
            /** Format: int32 */
            readonly earliestShift?: number;
            /** Format: int32 */
            readonly longestShift?: number;
        };
        readonly PayCodeValue: {
            /** @description Null changes nothing */
            readonly payCodeValueProfile?: components["schemas"]["ObjectRef"] | null;
            readonly unAssignExisting?: boolean;
        };
        readonly EmploymentTermsKind: {
            readonly assignments?: readonly components["schemas"]["EmploymentTermAssignment"][];
        };
        readonly AssignmentSearch: {
            readonly where?: {
                readonly employees?: components["schemas"]["EmployeeCriteria"];
                /** @description All kinds if it is left out */
                readonly personAssignments?: readonly string[];
                readonly extensionType?: string;
                readonly hyperFindFilter?: components["schemas"]["HyperfindFilter"];
                readonly includeAccrualPolicyDetails?: boolean;
                /** @description Of a newer release */
                readonly includeBaseWages?: boolean;
                readonly isEmployeeAllowed?: boolean;
                readonly onlyActivePerson?: boolean;
                readonly snapshotDate?: string;
                readonly snapshotDateTime?: string;
            };
        };
        /** @description Either key and values, or multi_key and multi_key_values */
        readonly EmployeeCriteria: {
            /** @description personid, personnumber, jobassignmentid, username, useraccountid, badgenumber or useremailaddress, in any case; not every operation takes every key */
            readonly key?: string;
            readonly values?: readonly string[];
            readonly multi_key?: readonly string[];
            readonly multi_key_values?: readonly (readonly string[])[];
        };
        /** @description A query that narrows a search of people */
        readonly HyperfindFilter: {
            readonly hyperfind?: components["schemas"]["ObjectRef"];
            readonly dateRange?: components["schemas"]["HyperfindDateRange"];
            /** @description public or private; not looked at */
            readonly visibilityCode?: string;
        };
        /** @description Two dates, or a symbolic period, which wins */
        readonly HyperfindDateRange: {
            readonly startDate?: components["schemas"]["LocalDate"];
            readonly endDate?: components["schemas"]["LocalDate"];
            readonly symbolicPeriod?: components["schemas"]["ObjectRef"];
        };
        readonly PersonAssignmentsItem: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly personAssignments?: components["schemas"]["AssignmentsByKind"];
        };
        readonly BulkError: {
            readonly errorCode: string;
            readonly message: string;
            readonly details: {
                /** @description Indexes of the items that failed */
                readonly "error-offsets"?: readonly number[];
                readonly results: readonly components["schemas"]["BulkResult"][];
            };
        };
        readonly BulkResult: {
            /** @description The complete model of an item that succeeded */
            readonly success?: Record<string, unknown>;
            readonly error?: components["schemas"]["Error"];
        };
        /** @description processType is asked for; an id is only read by the update */
        readonly EmploymentTermWrite: {
            /** Format: int64 */
            readonly id?: number;
            readonly name: string;
            readonly description?: string;
            readonly persistentId?: string;
            readonly isActive?: boolean;
            readonly allowsInheritance?: boolean;
            readonly processType: components["schemas"]["ProcessType"];
            readonly versions?: components["schemas"]["EmploymentTermVersions"];
        };
        /**
         * @description With ENFORCE_BEYOND_END_DATE the term is still used for processing after the assignment's end
         * @enum {string}
         */
        readonly ProcessType: "ENFORCE_END_DATE" | "ENFORCE_BEYOND_END_DATE";
        readonly EmploymentTermVersions: {
            readonly employmentTermVersion?: readonly components["schemas"]["EmploymentTermVersion"][];
        };
        readonly EmploymentTermVersion: {
            readonly accrualProfile?: components["schemas"]["NamedRef"];
            readonly cascadeProfile?: components["schemas"]["NamedRef"];
            readonly contractDefinition?: {
                readonly daysPerWeek?: string;
                readonly fte?: string;
                readonly fteInPercent?: boolean;
                readonly hoursPerDay?: string;
                readonly hoursPerWeek?: string;
                readonly legalWorkWeek?: number;
                readonly weekStartDay?: number;
                readonly workingDaysHours?: readonly {
                    readonly day?: number;
                    readonly hours?: string;
                }[];
            };
            readonly dayPaycodes?: {
                readonly termDayPaycode?: readonly {
                    readonly amount?: string;
                    readonly amountFrom?: string;
                    readonly payCode?: components["schemas"]["NamedRef"];
                    readonly startTime?: string;
                }[];
            };
            readonly durationPaycodes?: {
                readonly termDurationPaycode?: readonly {
                    readonly payCode?: components["schemas"]["NamedRef"];
                    readonly workRule?: components["schemas"]["NamedRef"];
                }[];
            };
            readonly endDate: components["schemas"]["LocalDate"];
            readonly holidayProfile?: components["schemas"]["NamedRef"];
            /** Format: int64 */
            readonly id?: number;
            readonly minimumWage?: {
                readonly adjustmentPayCode?: components["schemas"]["NamedRef"];
                readonly amount?: string;
                readonly contributingPayCodes?: components["schemas"]["NamedRef"];
            };
            readonly payCodeValuesProfile?: components["schemas"]["NamedRef"];
            readonly payRule?: components["schemas"]["NamedRef"];
            readonly startDate: components["schemas"]["LocalDate"];
            readonly timeOffRule?: components["schemas"]["NamedRef"];
            readonly workHours?: {
                readonly workHourDef?: readonly {
                    readonly amount?: string;
                    readonly datePattern?: string;
                    readonly overtimeRule?: components["schemas"]["NamedRef"];
                    readonly payCode?: components["schemas"]["NamedRef"];
                    readonly targetAmountType?: string;
                    readonly useContractShift?: boolean;
                    readonly useInGenie?: boolean;
                }[];
            };
        };
        readonly NamedRef: {
            /** Format: int64 */
            readonly id?: number;
            readonly qualifier?: string;
            readonly name?: string;
        };
        readonly EmploymentTermSearch: {
            readonly where?: {
                readonly employmentTerms?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                    readonly persistentIds?: readonly string[];
                    readonly refs?: readonly components["schemas"]["ObjectRef"][];
                };
                readonly allDetails?: boolean;
                readonly startDate?: components["schemas"]["LocalDate"];
                readonly endDate?: components["schemas"]["LocalDate"];
            };
        };
        readonly EmploymentTermVersionsUpsert: {
            readonly add?: readonly components["schemas"]["EmploymentTermWithVersion"][];
            readonly update?: readonly components["schemas"]["EmploymentTermWithVersion"][];
        };
        readonly EmploymentTermWithVersion: {
            /**
             * Format: int64
             * @description The ID of the employment term
             */
            readonly id?: number;
            readonly employmentTermVersion?: components["schemas"]["EmploymentTermVersion"];
        };
        /** @description A paycode of the set-up, in short */
        readonly PayCode: {
            readonly codeNumber?: number;
            readonly combined?: boolean;
            readonly excusedAbsence?: boolean;
            /** Format: int64 */
            readonly id: number;
            readonly money?: boolean;
            readonly name: string;
            readonly shortName?: string;
            readonly type?: string;
            /** @enum {string} */
            readonly unit?: "HOUR" | "MONEY" | "DAY";
        };
        readonly PayCodeSearch: {
            readonly where?: {
                readonly payCodes?: components["schemas"]["PayCodeReferences"];
            };
        };
        /** @description Exactly one of its lists */
        readonly PayCodeReferences: {
            readonly ids?: readonly number[];
            readonly qualifiers?: readonly string[];
            readonly refs?: readonly components["schemas"]["ObjectRef"][];
        };
        readonly AccrualProfile: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly persistentId?: string;
        };
        readonly PayRule: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly persistentId?: string;
        };
        readonly PayRuleSearch: {
            readonly where?: {
                readonly allDetails?: boolean;
                readonly payRules?: components["schemas"]["PayRuleReferences"];
            };
        };
        /** @description Exactly one of its lists */
        readonly PayRuleReferences: {
            readonly ids?: readonly number[];
            readonly qualifiers?: readonly string[];
            readonly persistentIds?: readonly string[];
            readonly refs?: readonly components["schemas"]["ObjectRef"][];
        };
        readonly PaycodeValueProfileWrite: {
            /** Format: int64 */
            readonly id?: number;
            readonly name?: string;
            readonly description?: string;
            readonly active?: boolean;
            /** Format: int64 */
            readonly version?: number;
            readonly payCodeValueProfileElements?: readonly components["schemas"]["PaycodeValueProfileElement"][];
        };
        readonly PaycodeValueProfileElement: {
            /** Format: int64 */
            readonly id?: number;
            readonly payCode?: components["schemas"]["ObjectRef"];
            /** @description ID -4 is FIXED */
            readonly symbolicSourceType?: components["schemas"]["ObjectRef"];
            readonly fullDayAmount?: boolean;
            readonly halfDayAmount?: boolean;
            readonly hoursAmount?: boolean;
            readonly firstHalfDayAmount?: boolean;
            readonly secondHalfDayAmount?: boolean;
            /** Format: int64 */
            readonly fixedDurationMinimumQuantity?: number;
            /** @description ID -1 is Default Generate PCE */
            readonly holidayRequestSetting?: components["schemas"]["ObjectRef"];
            /** @enum {string} */
            readonly contractType?: "CONTRACT_DEFINITION" | "CONTRACT_SCHEDULE" | "TIME_OFF_RULE";
            /** @description The spelling is the vendor's */
            readonly dayTypeEquivalance?: components["schemas"]["ObjectRef"];
            readonly timeOffRule?: components["schemas"]["ObjectRef"];
        };
        readonly PaycodeValueProfile: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly description?: string;
            readonly active: boolean;
            /** Format: int64 */
            readonly version: number;
            readonly payCodeValueProfileElements: readonly components["schemas"]["PaycodeValueProfileElement"][];
        };
        readonly PaycodeValueProfileSearch: {
            readonly where?: {
                readonly payCodeValuesProfiles?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                };
            };
        };
        readonly PaycodeValueProfileAssignment: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly payCodeValueProfile?: components["schemas"]["ObjectRef"] | null;
        };
        readonly PersonIdentitySearch: {
            readonly where?: {
                readonly employees?: readonly components["schemas"]["PersonIdentity"][];
            };
        };
        readonly AttendanceAdministratorOfPerson: {
            readonly administrator?: components["schemas"]["Administrator"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly unAssignExisting?: boolean;
        };
        readonly LeaveAdministratorOfPerson: {
            readonly administrator?: components["schemas"]["Administrator"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly unAssignExisting?: boolean;
        };
        readonly ProcessProfileOfPerson: {
            readonly employeeProcessProfileName?: string;
            readonly managerProcessProfileName?: string;
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly unAssignExisting?: boolean;
        };
        readonly ForecastingCategoryProfileOfPerson: {
            readonly assignmentProfile?: components["schemas"]["ObjectRef"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
        };
        readonly MinorRuleOfPerson: {
            readonly emancipatedMinor?: boolean;
            readonly minorRule?: components["schemas"]["ObjectRef"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly schoolCalendar?: components["schemas"]["ObjectRef"];
        };
        readonly WorkerTypeOfPerson: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly workerType?: components["schemas"]["ObjectRef"];
        };
        readonly PatternTemplateProfileOfPerson: {
            readonly patternTemplateProfile?: components["schemas"]["ObjectRef"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
        };
        readonly ShiftTemplateProfileOfPerson: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly shiftTemplateProfile?: components["schemas"]["ObjectRef"];
        };
        readonly ScheduleGroupProfileOfPerson: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly scheduleGroupProfile?: components["schemas"]["ObjectRef"];
        };
        readonly EmployeeTagOfPerson: {
            readonly assignmentSpan?: components["schemas"]["AssignmentSpan"];
            readonly assignments?: readonly {
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly employeeTag?: components["schemas"]["ObjectRef"];
                readonly expirationDate?: components["schemas"]["LocalDate"];
            }[];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
        };
        /** @description What an update replaces; all time if it is left out */
        readonly AssignmentSpan: {
            readonly start?: components["schemas"]["LocalDate"];
            readonly end?: components["schemas"]["LocalDate"];
        };
        readonly ScheduleGroupOfPerson: {
            readonly assignmentSpan?: components["schemas"]["AssignmentSpan"];
            readonly assignments?: readonly {
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly expirationDate?: components["schemas"]["LocalDate"];
                readonly removeFromOtherGroups?: boolean;
                readonly scheduleGroup?: components["schemas"]["ObjectRef"];
            }[];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly unAssignExisting?: boolean;
        };
        readonly AttendanceProfileOfPerson: {
            readonly attendanceProfileAssignments?: readonly {
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly profileName?: string;
            }[];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly unAssignExisting?: boolean;
        };
        readonly SkillOfPerson: {
            readonly assignments?: readonly {
                readonly active?: boolean;
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly proficiencyLevel?: components["schemas"]["ObjectRef"];
                readonly skill?: components["schemas"]["ObjectRef"];
            }[];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
        };
        readonly CertificationOfPerson: {
            readonly assignments?: readonly {
                readonly certification?: components["schemas"]["ObjectRef"];
                readonly certificationNumber?: string;
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly expirationDate?: components["schemas"]["LocalDate"];
                readonly proficiencyLevel?: components["schemas"]["ObjectRef"];
            }[];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
        };
        /** @description One row; reads are lists of rows */
        readonly AdjustmentRuleOfPerson: {
            readonly adjustmentRule?: components["schemas"]["ObjectRef"];
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly expirationDate?: components["schemas"]["LocalDate"];
            readonly originalEffectiveDate?: components["schemas"]["LocalDate"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            /** @description Deprecated, the name of the rule */
            readonly processor?: string;
        };
        /** @description One row; reads are lists of rows */
        readonly PercentageAllocationRuleOfPerson: {
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly expirationDate?: components["schemas"]["LocalDate"];
            readonly originalEffectiveDate?: components["schemas"]["LocalDate"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            /** @description A reference in the model, the bare name on the page */
            readonly processor?: components["schemas"]["ObjectRef"] | string;
        };
        readonly JobPreferenceOfPerson: {
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly employeeJobPreferences?: readonly {
                /** @description Path of the job */
                readonly job?: string;
                /** @description 0 to 10 as a text */
                readonly preference?: string;
                readonly schedulingContextSet?: readonly components["schemas"]["ObjectRef"][];
                readonly seniorityDate?: components["schemas"]["LocalDate"];
            }[];
            readonly personNumber?: string;
            readonly updatePartial?: boolean;
        };
        readonly AttestationProfileOfPerson: {
            readonly person?: components["schemas"]["ObjectRef"];
            readonly profile?: components["schemas"]["ObjectRef"];
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly expirationDate?: components["schemas"]["LocalDate"];
        };
        readonly AttestationProfileSearch: {
            readonly where?: {
                /** @description By exactly one of the three */
                readonly employees?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                    readonly refs?: readonly components["schemas"]["ObjectRef"][];
                };
                readonly hyperFindFilter?: components["schemas"]["HyperfindFilter"];
            };
        };
        readonly AttestationProfilesOfPerson: {
            readonly employee?: components["schemas"]["ObjectRef"];
            readonly attestationProfileAssignments?: readonly {
                readonly profile?: components["schemas"]["ObjectRef"];
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly expirationDate?: components["schemas"]["LocalDate"];
            }[];
        };
        readonly TeleStaffAssignmentOfPerson: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly personTeleStaffAssignment?: {
                readonly badgeId?: string;
                readonly seniorityNumber?: string;
            };
        };
        readonly EmployeePreferenceOfPerson: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly zone?: components["schemas"]["AssignedZone"];
            readonly zoneCategory?: components["schemas"]["ObjectRef"];
        };
        readonly AssignedZone: {
            readonly zone?: components["schemas"]["ObjectRef"];
            readonly zoneSet?: components["schemas"]["ObjectRef"];
        };
        readonly EmployeePreferenceOverridesOfPerson: {
            readonly employeePreferenceOverrides?: components["schemas"]["EmployeePreferenceOverrides"];
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
        };
        readonly ScheduleRuleSetsOfPerson: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly assignments?: readonly {
                readonly ruleSet?: components["schemas"]["ObjectRef"];
                readonly context?: components["schemas"]["ObjectRef"];
                readonly effectiveDate?: components["schemas"]["LocalDate"];
                readonly expirationDate?: components["schemas"]["LocalDate"];
            }[];
            /** @description What an update replaces. Its context goes with no assignments alone */
            readonly assignmentSpan?: {
                readonly assignmentSpan?: components["schemas"]["AssignmentSpan"];
                readonly context?: components["schemas"]["ObjectRef"];
            };
        };
        readonly ScheduleRuleSetSearch: {
            readonly where?: {
                readonly context?: components["schemas"]["ObjectRef"];
                readonly date?: components["schemas"]["LocalDate"];
                readonly employees?: {
                    readonly personKeys?: readonly number[];
                    readonly personNumbers?: readonly string[];
                    readonly persons?: readonly components["schemas"]["PersonIdentity"][];
                };
            };
        };
        /** @description A skill or a certification of the set-up */
        readonly SchedulingSetupItem: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly abbreviation?: string;
            readonly active: boolean;
            readonly deleted: boolean;
            /** Format: int64 */
            readonly version: number;
        };
        readonly SkillSearch: {
            readonly where?: {
                readonly skills?: readonly components["schemas"]["ObjectRef"][];
            };
        };
        readonly CertificationSearch: {
            readonly where?: {
                readonly certificates?: readonly components["schemas"]["ObjectRef"][];
            };
        };
        readonly ProficiencyLevel: {
            readonly active: boolean;
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            /**
             * Format: int64
             * @description The id here
             */
            readonly proficiencyLevelNumeric: number;
            /** Format: int64 */
            readonly version: number;
        };
        readonly ProficiencyLevelSearch: {
            readonly where?: {
                readonly levels?: readonly components["schemas"]["ObjectRef"][];
            };
        };
        /** @description A tag of employees */
        readonly TagDefinition: {
            readonly deleted: boolean;
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly TagDefinitionSearch: {
            readonly where?: {
                /** @description Not simulated */
                readonly tagAssignmentContext?: components["schemas"]["ObjectRef"];
                /** @description Exactly one of its lists */
                readonly tagDefinitions?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                };
            };
        };
        readonly ScheduleGroup: {
            readonly active?: boolean;
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly persistentId?: string;
        };
        readonly ScheduleGroupSearch: {
            readonly where?: {
                readonly allDetails?: boolean;
                /** @description Exactly one of its lists */
                readonly scheduleGroups?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                    readonly persistentIds?: readonly string[];
                    readonly refs?: readonly components["schemas"]["ObjectRef"][];
                };
            };
        };
        /** @description A worker type, minor rule or school calendar of the set-up */
        readonly ActiveSetupRecord: {
            readonly active: boolean;
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly MinorRuleSetSearch: {
            readonly where?: {
                readonly allDetails?: boolean;
                /** @description Exactly one of its lists */
                readonly minorRuleSets?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                };
            };
        };
        readonly SchoolCalendarSearch: {
            readonly where?: {
                /** @description Exactly one of its lists */
                readonly schoolCalendars?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                };
            };
        };
        /** @description A profile of pattern templates, shift templates or schedule groups */
        readonly SchedulingProfile: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly AttestationProfile: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly AdjustmentRule: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
        };
        readonly PercentageAllocationRule: {
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly persistentId: string;
        };
        readonly PercentageAllocationRuleSearch: {
            readonly where?: {
                readonly allDetails?: boolean;
                /** @description Exactly one of its lists */
                readonly percentageAllocationRules?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                    readonly persistentIds?: readonly string[];
                    readonly refs?: readonly components["schemas"]["ObjectRef"][];
                };
            };
        };
        readonly AttendanceProfile: {
            readonly activeSwitch?: boolean;
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly persistentId?: string;
        };
        readonly AttendanceProfileSearch: {
            readonly where?: {
                readonly allDetails?: boolean;
                /** @description Exactly one of its lists */
                readonly attendanceProfiles?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                    readonly persistentIds?: readonly string[];
                    readonly refs?: readonly components["schemas"]["ObjectRef"][];
                };
            };
        };
        readonly ForecastingCategoryProfile: {
            readonly active: boolean;
            /** Format: int64 */
            readonly id: number;
            readonly name: string;
            readonly version: number;
        };
        /** @description Without `where`, unlike others */
        readonly ForecastingCategoryProfileSearch: {
            /** @description Exactly one of its lists */
            readonly categoryProfiles?: {
                readonly ids?: readonly number[];
                readonly qualifiers?: readonly string[];
                readonly refs?: readonly components["schemas"]["ObjectRef"][];
            };
        };
        /** @description The vendor asks for personInformation and its person in every request */
        readonly Person: {
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            readonly personInformation?: components["schemas"]["PersonInformation"];
            readonly jobAssignment?: components["schemas"]["JobAssignment"];
            readonly user?: components["schemas"]["PersonUser"];
            readonly gdapAssignments?: readonly Record<string, unknown>[];
        };
        readonly PersonInformation: {
            readonly accessAssignment?: components["schemas"]["AccessAssignment"];
            readonly approverList?: readonly {
                readonly approveLevel?: string;
                readonly dueDateAmount?: string;
                readonly fullName?: string;
                readonly personNumber?: string;
            }[];
            readonly customDataList?: readonly components["schemas"]["CustomData"][];
            readonly customDateList?: readonly components["schemas"]["CustomDate"][];
            readonly emailAddresses?: readonly components["schemas"]["EmailAddress"][];
            readonly employeeCurrencyAssignment?: {
                readonly currencyCode?: string;
            };
            readonly employmentStatusList?: readonly components["schemas"]["EmploymentStatusRow"][];
            readonly expectedHoursList?: readonly components["schemas"]["ExpectedHours"][];
            readonly kpassAccount?: {
                readonly isRestrictedUser?: boolean;
                readonly learningPath?: string;
            };
            readonly person?: components["schemas"]["PersonDetails"];
            readonly personAuthenticationTypes?: readonly components["schemas"]["AuthenticationType"][];
            readonly personLicenseTypes?: readonly components["schemas"]["LicenseType"][];
            readonly postalAddresses?: readonly components["schemas"]["PostalAddress"][];
            readonly purposeAssignments?: readonly {
                readonly purpose?: string;
                readonly requestReviewerList?: string;
            }[];
            readonly telephoneNumbers?: readonly components["schemas"]["TelephoneNumber"][];
            readonly userAccountStatusList?: readonly components["schemas"]["UserAccountStatusRow"][];
            readonly workEmployee?: {
                readonly autoResolveActivityName?: string;
                readonly currentListQueryName?: string;
                readonly defaultActivityName?: string;
                readonly idleActivityName?: string;
                readonly paidActivityName?: string;
                readonly profileName?: string;
                readonly unpaidActivityName?: string;
            };
        };
        /** @description Profiles by their names, kept as they are sent */
        readonly AccessAssignment: {
            readonly accessMethodProfileName?: string;
            readonly accessProfileName?: string;
            readonly approvalMethodName?: string;
            readonly delegateProfileName?: string;
            readonly employeeLaborCategoryProfileName?: string;
            readonly guidedActionProfileName?: string;
            readonly hyperFindScheduleVisibilityName?: string;
            readonly localePolicyName?: string;
            readonly managerLaborCategoryProfileName?: string;
            readonly managerPayCodeName?: string;
            readonly managerViewPayCodeName?: string;
            readonly managerWorkRuleName?: string;
            readonly mgrEmplLaborCategoryProfileName?: string;
            readonly notificationProfileName?: string;
            readonly preferenceProfileName?: string;
            readonly professionalPayCodeName?: string;
            readonly professionalShiftCodeName?: string;
            readonly professionalWorkRuleName?: string;
            readonly reportName?: string;
            readonly shiftCodeName?: string;
            readonly timeEntryTypeName?: string;
        };
        readonly CustomData: {
            readonly customDataTypeName?: string;
            readonly text?: string;
        };
        readonly CustomDate: {
            readonly customDateTypeName?: string;
            readonly date?: components["schemas"]["LocalDate"];
        };
        readonly EmailAddress: {
            readonly address?: string;
            readonly contactTypeName?: string;
            readonly hasEmailNotificationDelivery?: boolean;
        };
        readonly EmploymentStatusRow: {
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly employmentStatusName?: string;
            readonly expirationDate?: components["schemas"]["LocalDate"];
        };
        readonly ExpectedHours: {
            readonly quantity?: string;
            readonly timePeriodTypeName?: string;
        };
        readonly PersonDetails: {
            readonly accrualProfileEffectiveDate?: components["schemas"]["LocalDate"];
            /** @description The last day */
            readonly accrualProfileEndDate?: components["schemas"]["LocalDate"];
            readonly accrualProfileName?: string;
            readonly birthDate?: components["schemas"]["LocalDate"];
            readonly employeeStandardHours?: number;
            readonly firstName?: string;
            readonly fullName?: string;
            readonly fullTimePercentage?: number;
            readonly fullTimeStandardHours?: number;
            readonly hireDate?: components["schemas"]["LocalDate"];
            readonly lastName?: string;
            readonly middleInitial?: string;
            readonly personNumber?: string;
            readonly shortName?: string;
        };
        readonly AuthenticationType: {
            readonly activeFlag?: boolean;
            readonly authenticationTypeName?: string;
        };
        readonly LicenseType: {
            readonly activeFlag?: boolean;
            readonly licenseTypeName?: string;
        };
        readonly PostalAddress: {
            readonly city?: string;
            readonly contactTypeName?: string;
            readonly country?: string;
            readonly postalCode?: string;
            readonly state?: string;
            readonly street?: string;
        };
        readonly TelephoneNumber: {
            readonly contactTypeName?: string;
            readonly isSMSSwitch?: boolean;
            readonly phoneNumber?: string;
        };
        readonly UserAccountStatusRow: {
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly expirationDate?: components["schemas"]["LocalDate"];
            readonly userAccountStatusName?: string;
        };
        readonly JobAssignment: {
            readonly baseWageRates?: readonly components["schemas"]["BaseWageRate"][];
            readonly employmentTermAssignments?: readonly components["schemas"]["TermOfPerson"][];
            readonly jobAssignmentDetails?: components["schemas"]["JobAssignmentDetails"];
            readonly primaryLaborAccounts?: readonly components["schemas"]["PrimaryLaborAccount"][];
        };
        readonly BaseWageRate: {
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly expirationDate?: components["schemas"]["LocalDate"];
            readonly hourlyRate?: number;
        };
        /** @description An employment term of a person. Here the end date is the last day, not the day after it. */
        readonly TermOfPerson: {
            readonly endDate?: components["schemas"]["LocalDate"];
            readonly name?: string;
            readonly originalStartDate?: components["schemas"]["LocalDate"];
            readonly startDate?: components["schemas"]["LocalDate"];
        };
        readonly JobAssignmentDetails: {
            readonly payRuleName?: string;
            readonly supervisorName?: string;
            readonly supervisorPersonNumber?: string;
            readonly timeZoneName?: string;
        };
        readonly PrimaryLaborAccount: {
            readonly effectiveDate?: components["schemas"]["LocalDate"];
            readonly expirationDate?: components["schemas"]["LocalDate"];
            readonly laborCategoryName?: string;
            readonly organizationPath?: string;
        };
        readonly PersonUser: {
            readonly userAccount?: components["schemas"]["UserAccount"];
        };
        readonly UserAccount: {
            readonly clockOnlyUser?: boolean;
            readonly logonProfileName?: string;
            readonly passwordUpdateFlag?: boolean;
            readonly userName?: string;
            readonly userPassword?: string;
        };
        readonly AllPersonsSearch: {
            readonly where: {
                /** @description An ISO date */
                readonly snapshotDate?: string;
                /** @description Not Applicable, Active, Inactive or Terminated */
                readonly employmentStatus?: string;
                /** @description Not Applicable, Active, Inactive or Terminated */
                readonly userAccountStatus?: string;
                readonly returnPersonIdOnly?: boolean;
                readonly missingExternalIdType?: string;
                readonly dateRange?: {
                    readonly startDateTime?: string;
                    readonly endDateTime?: string;
                };
            };
            /** Format: int64 */
            readonly index?: number;
            /** Format: int64 */
            readonly count?: number;
        };
        readonly AllPersons: {
            readonly totalElements: string;
            readonly records: readonly {
                /** Format: int64 */
                readonly personId: number;
                readonly personNumber?: string;
                readonly firstName?: string;
                readonly lastName?: string;
                readonly employmentStatus?: string;
                readonly userAccountStatus?: string;
            }[];
        };
        readonly BasePerson: {
            /** Format: int64 */
            readonly personId: number;
            readonly personNumber: string;
            readonly fullName: string;
            readonly displayName: string;
            readonly name?: string;
        };
        readonly EmployeeReferences: {
            readonly ids: readonly number[];
            readonly qualifiers: readonly string[];
            readonly refs: readonly components["schemas"]["FullRef"][];
        };
        readonly PersonExtensions: {
            readonly allExtension?: {
                readonly active?: boolean;
                /** Format: int64 */
                readonly personId: number;
                readonly personNumber: string;
                readonly snapShotDate?: components["schemas"]["LocalDate"];
                readonly accrualExtension?: components["schemas"]["AccrualExtension"];
                readonly deviceExtension?: components["schemas"]["DeviceExtension"];
                readonly employeeExtension?: components["schemas"]["EmployeeExtension"];
                readonly schedulingExtension?: components["schemas"]["SchedulingExtension"];
                readonly timekeepingExtension?: components["schemas"]["TimekeepingExtension"];
            };
            readonly accrualExtension?: components["schemas"]["AccrualExtension"];
            readonly deviceExtension?: components["schemas"]["DeviceExtension"];
            readonly employeeExtension?: components["schemas"]["EmployeeExtension"];
            readonly schedulingExtension?: components["schemas"]["SchedulingExtension"];
            readonly timekeepingExtension?: components["schemas"]["TimekeepingExtension"];
        };
        /** @description The person's accrual profiles */
        readonly AccrualExtension: {
            readonly accrualProfilesEntries?: readonly components["schemas"]["AccrualProfileEntry"][];
            readonly accrualProfilesEntriesForSnapshotDate?: readonly components["schemas"]["AccrualProfileEntry"][];
            readonly active?: boolean;
            /** Format: int64 */
            readonly personId?: number;
            readonly personNumber?: string;
            readonly snapShotDate?: components["schemas"]["LocalDate"];
        };
        readonly AccrualProfileEntry: {
            /** Format: int64 */
            readonly accrualProfileId: number;
            readonly accrualProfileName: string;
            readonly effectiveDate: components["schemas"]["LocalDate"];
            readonly expirationDate: components["schemas"]["LocalDate"];
        };
        /** @description The person's badge */
        readonly DeviceExtension: {
            readonly active?: boolean;
            readonly badgeDetails?: readonly components["schemas"]["BadgeDetails"][];
            readonly badgeDetailsForExtensionSnapshotDate?: readonly components["schemas"]["BadgeDetails"][];
            /** Format: int64 */
            readonly personId?: number;
            readonly personNumber?: string;
            readonly snapShotDate?: components["schemas"]["LocalDate"];
        };
        readonly BadgeDetails: {
            /** Format: int64 */
            readonly badgeAssignmentId?: number;
            readonly badgeNumber: string;
            readonly effectiveDate: components["schemas"]["LocalDate"];
            readonly effectiveDateTime?: string;
            readonly endTime?: string;
            readonly expirationDate: components["schemas"]["LocalDate"];
            readonly expirationDateTime?: string;
            readonly startTime?: string;
        };
        /** @description Who the person is. An end is exclusive. */
        readonly EmployeeExtension: {
            readonly active?: boolean;
            readonly effDatedAccountStatuses?: readonly {
                readonly accountStatus: string;
                readonly effectiveDate: components["schemas"]["LocalDate"];
                readonly expirationDate: components["schemas"]["LocalDate"];
            }[];
            readonly employmentStatuses?: readonly components["schemas"]["DatedEmploymentStatus"][];
            readonly employmentStatusesForExtensionSnapshotDate?: readonly components["schemas"]["DatedEmploymentStatus"][];
            readonly externalIdentifiers?: readonly components["schemas"]["ExternalIdentifier"][];
            readonly firstName?: string;
            readonly fullName?: string;
            readonly hireDate?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            readonly jobAssignmentId?: number;
            readonly lastName?: string;
            /** Format: int64 */
            readonly personId?: number;
            readonly personNumber?: string;
            readonly snapShotDate?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            readonly userAccountId?: number;
            readonly userName?: string;
        };
        readonly DatedEmploymentStatus: {
            readonly effectiveDate: components["schemas"]["LocalDate"];
            readonly employmentStatus: string;
            readonly expirationDate: components["schemas"]["LocalDate"];
        };
        readonly ExternalIdentifier: {
            readonly identifierType: string;
            readonly identifierValue: string;
        };
        /** @description Only who it belongs to is filled */
        readonly SchedulingExtension: {
            readonly active?: boolean;
            /** Format: int64 */
            readonly personId?: number;
            readonly personNumber?: string;
        };
        readonly TimekeepingExtension: {
            readonly active?: boolean;
            readonly employeeTerms?: readonly components["schemas"]["EmployeeTerm"][];
            readonly employeeTermsForExtensionSnapshotDate?: readonly components["schemas"]["EmployeeTerm"][];
            /** Format: int64 */
            readonly personId?: number;
            readonly personNumber?: string;
            readonly snapShotDate?: components["schemas"]["LocalDate"];
        };
        readonly EmployeeTerm: {
            readonly effectiveDate: components["schemas"]["LocalDate"];
            /** @description The name of the term */
            readonly employmentTerm: string;
            /** Format: int64 */
            readonly employmentTermId: number;
            readonly expirationDate: components["schemas"]["LocalDate"];
        };
        readonly CurrentUser: {
            /** Format: int64 */
            readonly employeeId: number;
            readonly personNumber: string;
            readonly firstName?: string;
            readonly lastName: string;
            readonly middleInitial?: string;
            readonly userName: string;
            readonly userLocale: string;
            readonly timeZone: {
                readonly dateFormat?: string;
                readonly displayName?: string;
                readonly gmtOffset?: number;
                readonly shortName?: string;
                readonly timeZoneId?: string;
            };
        };
        readonly PersonCommonId: {
            readonly personIdentity: components["schemas"]["PersonIdentity"];
            readonly aoid?: string;
            readonly coid?: string;
        };
        readonly HyperfindQueries: {
            readonly hyperfindQueries: readonly components["schemas"]["HyperfindQuery"][];
        };
        /** @description A stored query for people */
        readonly HyperfindQuery: {
            /**
             * Format: int64
             * @description Small or negative for queries of the system
             */
            readonly id: number;
            readonly name: string;
            readonly description: string;
            readonly visibility: {
                /**
                 * Format: int64
                 * @description 1 for public queries
                 */
                readonly id: number;
                readonly name: string;
            };
            /** @enum {string} */
            readonly usageType: "Regular" | "Home";
            /** @description The vendor spells it so */
            readonly inclusiveExclusivefilterType?: string;
            /** @description Begins with & for queries of the system; renaming does not change it */
            readonly persistentId: string;
            /** @description With all_details alone; the filters are not simulated and their list is empty */
            readonly constraints?: {
                /** @enum {string} */
                readonly comparator: "OR" | "AND" | "NOT";
                readonly filters: readonly Record<string, unknown>[];
            };
        };
        readonly HyperfindSearch: {
            readonly where?: {
                readonly hyperFindQuery?: {
                    readonly ids?: readonly number[];
                    readonly qualifiers?: readonly string[];
                    readonly persistentIds?: readonly string[];
                    readonly refs?: readonly components["schemas"]["ObjectRef"][];
                };
                readonly allDetails?: boolean;
                readonly usageType?: string;
            };
        };
        readonly HyperfindExecution: {
            readonly hyperfind?: components["schemas"]["ObjectRef"];
            readonly persons?: readonly components["schemas"]["ObjectRef"][];
            /** @description Not simulated */
            readonly locations?: readonly components["schemas"]["ObjectRef"][];
            readonly dateRange?: components["schemas"]["HyperfindDateRange"];
            /**
             * Format: int32
             * @description 3500 if it is left out, 50000 at most
             */
            readonly threshold?: number;
            /** @description Only people who have a pay rule */
            readonly isEmployee?: boolean;
            /** @description Concerns locations alone */
            readonly includeTerminatedInRangeForLocations?: boolean;
            /** @description Not looked at */
            readonly validateAccessForPrivateHF?: boolean;
        };
        readonly HyperfindResult: {
            /** Format: int64 */
            readonly count: number;
            readonly result: {
                readonly refs: readonly components["schemas"]["FullRef"][];
                readonly basePersons: readonly {
                    /** Format: int64 */
                    readonly personId: number;
                    readonly personNumber: string;
                    readonly fullName: string;
                    readonly displayName: string;
                }[];
            };
        };
        readonly PeopleSearch: {
            readonly where?: components["schemas"]["ExtensionWhere"];
            readonly failOnNoAssignment?: boolean;
            readonly returnUnassignedEmployees?: boolean;
        };
        readonly ExtensionWhere: {
            readonly employees?: components["schemas"]["EmployeeCriteria"];
            /** @description accrual, device, employee, scheduling or timekeeping */
            readonly extensionType?: string;
            readonly hyperFindFilter?: components["schemas"]["HyperfindFilter"];
            readonly includeAccrualPolicyDetails?: boolean;
            /** @description Of a newer release */
            readonly includeBaseWages?: boolean;
            readonly isEmployeeAllowed?: boolean;
            readonly onlyActivePerson?: boolean;
            readonly snapshotDate?: string;
            readonly snapshotDateTime?: string;
        };
        /** @description The profile of a person, by its name */
        readonly ProfileOfPerson: {
            readonly assignmentProfile?: string;
            readonly personIdentity?: components["schemas"]["PersonIdentity"];
            /** Format: int64 */
            readonly profileId?: number;
            readonly unAssignExisting?: boolean;
        };
        /** @description With all details everything but the persistent ID, without them only id, name and persistentId */
        readonly EmploymentTermAnswer: {
            readonly allowsInheritance?: boolean;
            readonly description?: string;
            readonly isActive?: boolean;
            readonly name: string;
            /** Format: int64 */
            readonly id: number;
            readonly persistentId?: string;
            readonly processType?: components["schemas"]["ProcessType"];
            readonly versions?: components["schemas"]["EmploymentTermVersions"];
        };
        readonly PaycodeValueProfileAssignmentAnswer: {
            readonly personIdentity: components["schemas"]["PersonKeys"];
            readonly payCodeValueProfile?: components["schemas"]["FullRef"];
        };
        readonly OauthError: {
            readonly error: string;
            readonly error_description: string;
        };
    };
    responses: {
        /** @description All employment term assignments of the person, by effective date */
        readonly EmployeeEmploymentTerms: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EmployeeEmploymentTerms"];
            };
        };
        /** @description The employment terms; an array, although the vendor's schema names a single object */
        readonly EmploymentTerms: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["EmploymentTermAnswer"][];
            };
        };
        /** @description The employment term with all details */
        readonly EmploymentTerm: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EmploymentTermAnswer"];
            };
        };
        /** @description The profiles */
        readonly PaycodeValueProfiles: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["PaycodeValueProfile"][];
            };
        };
        /** @description The profile of the person; no payCodeValueProfile if there is none */
        readonly PaycodeValueProfileAssignment: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PaycodeValueProfileAssignmentAnswer"];
            };
        };
        /** @description The profile of each person */
        readonly PaycodeValueProfileAssignments: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["PaycodeValueProfileAssignmentAnswer"][];
            };
        };
        /** @description The profile of the person; without an assignment only the personIdentity */
        readonly ProfileOfPerson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ProfileOfPerson"];
            };
        };
        /** @description The same for each person, in the order of the request */
        readonly ProfilesOfPeople: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["ProfileOfPerson"][];
            };
        };
        /** @description The extensions of the person */
        readonly PersonExtensions: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PersonExtensions"];
            };
        };
        /** @description The person or the assignment does not exist */
        readonly NotFound: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is refused */
        readonly BadRequest: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is refused. The operation lists no 400. */
        readonly BadRequestNotPublished: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, unknown, expired or revoked. The body is not published. */
        readonly Unauthorized: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                /** @description How to authenticate */
                readonly "WWW-Authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user's function access profile does not allow it */
        readonly Forbidden: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More items than the operation takes, or a body of more than 1 MB */
        readonly TooLarge: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Internal server error */
        readonly InternalServerError: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other error in the standard shape: 404 for an unknown path, 405, 413, 415; 429 and 503 with `Retry-After`. */
        readonly OtherError: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                /** @description Seconds to wait (429 and 503) */
                readonly "Retry-After"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Some items failed; `details.results` has one entry for each item, in the order of the request */
        readonly PartialSuccess: {
            headers: {
                readonly "kronos-tid": components["headers"]["kronosTid"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BulkError"];
            };
        };
        /** @description The token request is refused; status and values follow RFC 6749, as the vendor publishes none */
        readonly TokenRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OauthError"];
            };
        };
    };
    parameters: {
        /** @description Asked for until 2024; ignored since */
        readonly appkey: string;
        /** @description The ID of the current business interaction */
        readonly scratchpadId: string;
        /** @description The person ID, which is the person key and the employee ID, not the person number */
        readonly personId: number;
        /** @description The person number, which is not the person ID */
        readonly personNumber: string;
        /** @description The Associate Object ID of a person */
        readonly aoid: string;
        /** @description The Client Object ID of a person */
        readonly coid: string;
        readonly setupId: number;
        /** @description The ID of an employment term */
        readonly termId: number;
        /** @description Leaves the record of this id; it wins over qualifier */
        readonly setupItemId: number;
        /** @description Leaves the record of this name */
        readonly setupItemQualifier: string;
        /** @description The name of an employment term */
        readonly termQualifier: string;
        /** @description With `false` only ID, name and persistent ID of each term */
        readonly allDetails: boolean;
        /** @description With `true` each query has its constraints */
        readonly hyperfindDetails: boolean;
        /** @description `Regular`, `Home` or `All`, in any case; Regular if it is left out */
        readonly usageType: string;
    };
    requestBodies: {
        readonly PeopleWhere: {
            readonly content: {
                readonly "application/json": components["schemas"]["PeopleSearch"];
            };
        };
        readonly PersonIdentities: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PersonIdentity"][];
            };
        };
        readonly ProfileOfPerson: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfileOfPerson"];
            };
        };
        readonly ProfilesOfPeople: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ProfileOfPerson"][];
            };
        };
        readonly Persons: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["Person"][];
            };
        };
    };
    headers: {
        /** @description Identifies the request in the vendor's logs */
        readonly kronosTid: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly requestAccessToken: {
        readonly parameters: {
            readonly query?: {
                readonly username?: string;
                readonly password?: string;
                readonly client_id?: string;
                readonly client_secret?: string;
                readonly grant_type?: string;
                readonly auth_chain?: string;
                readonly refresh_token?: string;
                readonly code?: string;
                readonly redirect_uri?: string;
            };
            readonly header?: {
                /** @description Asked for until 2024; ignored since */
                readonly appkey?: components["parameters"]["appkey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description The tokens */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["TokenRefused"];
            readonly 401: components["responses"]["TokenRefused"];
            /** @description Too many token requests at once */
            readonly 503: {
                headers: {
                    /** @description Seconds to wait */
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly revokeToken: {
        readonly parameters: {
            readonly query?: {
                readonly token?: string;
                readonly client_id?: string;
                readonly client_secret?: string;
            };
            readonly header?: {
                /** @description Asked for until 2024; ignored since */
                readonly appkey?: components["parameters"]["appkey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
            };
        };
        readonly responses: {
            /** @description The token is revoked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["TokenRefused"];
            readonly 401: components["responses"]["TokenRefused"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly requestOauthToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["OauthTokenRequest"];
                readonly "application/json": components["schemas"]["OauthTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The tokens */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OauthToken"];
                };
            };
            readonly 400: components["responses"]["TokenRefused"];
            readonly 401: components["responses"]["TokenRefused"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveIssuer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The configuration */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Issuer"];
                };
            };
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSigningKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The public key */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningKeys"];
                };
            };
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmploymentTermAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmployeeEmploymentTerms"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmploymentTermAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ID of the current business interaction */
                readonly "scratchpad-id"?: components["parameters"]["scratchpadId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentTermsOfPerson"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EmployeeEmploymentTerms"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createEmploymentTermAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ID of the current business interaction */
                readonly "scratchpad-id"?: components["parameters"]["scratchpadId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentTermsOfPerson"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EmployeeEmploymentTerms"];
            readonly 400: components["responses"]["BadRequestNotPublished"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmploymentTermAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmployeeEmploymentTerms"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteEmploymentTermAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ID of the current business interaction */
                readonly "scratchpad-id"?: components["parameters"]["scratchpadId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentTermsOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignments are removed */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createEmploymentTermAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ID of the current business interaction */
                readonly "scratchpad-id"?: components["parameters"]["scratchpadId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmploymentTermsOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The same for each person, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeEmploymentTerms"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmploymentTermAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ID of the current business interaction */
                readonly "scratchpad-id"?: components["parameters"]["scratchpadId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmploymentTermsOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The same for each person, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeEmploymentTerms"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteEmploymentTermAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ID of the current business interaction */
                readonly "scratchpad-id"?: components["parameters"]["scratchpadId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmploymentTermsOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments are removed */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmploymentTermAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description The same for each person, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeEmploymentTerms"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllAssignmentNames: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Names of the kinds of assignments */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly string[];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllAssignmentsByCriteria: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description The Associate Object ID of a person */
                readonly aoid?: components["parameters"]["aoid"];
                /** @description The Client Object ID of a person */
                readonly coid?: components["parameters"]["coid"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person's assignments by kind */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonAssignmentsAnswer"];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllAssignmentsByPersonId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person's assignments by kind */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonAssignmentsAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllAssignmentsForMultiplePeople: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignmentSearch"];
            };
        };
        readonly responses: {
            /** @description Assignments by kind for each person, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PersonAssignmentsAnswer"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly modifyAssignmentsForMultiplePeople: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PersonAssignmentsItem"][];
            };
        };
        readonly responses: {
            /** @description Assignments by kind for each person, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PersonAssignmentsAnswer"][];
                };
            };
            /** @description Some items failed. The operation lists no 207. */
            readonly 207: {
                headers: {
                    readonly "kronos-tid": components["headers"]["kronosTid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkError"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmploymentTermsV1: {
        readonly parameters: {
            readonly query?: {
                /** @description The ID of an employment term */
                readonly id?: components["parameters"]["termId"];
                /** @description The name of an employment term */
                readonly qualifier?: components["parameters"]["termQualifier"];
                /** @description With `false` only ID, name and persistent ID of each term */
                readonly all_details?: components["parameters"]["allDetails"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerms"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createEmploymentTerm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentTermWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerm"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmploymentTermByIdV1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerm"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmploymentTermById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentTermWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerm"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteEmploymentTermById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The employment term is deleted */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmploymentTerms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentTermSearch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerms"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmploymentTermVersions: {
        readonly parameters: {
            readonly query?: {
                readonly return_all_versions?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentTermVersionsUpsert"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerms"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllEmploymentTerms: {
        readonly parameters: {
            readonly query?: {
                /** @description The ID of an employment term */
                readonly id?: components["parameters"]["termId"];
                /** @description The name of an employment term */
                readonly qualifier?: components["parameters"]["termQualifier"];
                /** @description With `false` only ID, name and persistent ID of each term */
                readonly all_details?: components["parameters"]["allDetails"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerms"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmploymentTermById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmploymentTerm"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePayCodesV1: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The paycodes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PayCode"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePayCodes: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The paycodes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PayCode"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePayCodeById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The paycode */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayCode"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePayCodesByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PayCodeSearch"];
            };
        };
        readonly responses: {
            /** @description The paycodes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PayCode"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAccrualProfilesV1: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
                readonly all_details?: boolean;
                readonly include_accrual_policies?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accrual profiles */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccrualProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAccrualProfileByIdV1: {
        readonly parameters: {
            readonly query?: {
                readonly all_details?: boolean;
                readonly include_accrual_policies?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accrual profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccrualProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePayRulesV1: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pay rules */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PayRule"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAccrualProfiles: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
                readonly all_details?: boolean;
                readonly include_accrual_policies?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accrual profiles */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccrualProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAccrualProfileById: {
        readonly parameters: {
            readonly query?: {
                readonly all_details?: boolean;
                readonly include_accrual_policies?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accrual profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccrualProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePayRules: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pay rules */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PayRule"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePayRulesByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PayRuleSearch"];
            };
        };
        readonly responses: {
            /** @description The pay rules */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PayRule"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfilesByName: {
        readonly parameters: {
            readonly query?: {
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfiles"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createPaycodeValueProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaycodeValueProfileWrite"];
            };
        };
        readonly responses: {
            /** @description The profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaycodeValueProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfileById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaycodeValueProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePaycodeValueProfileById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaycodeValueProfileWrite"];
            };
        };
        readonly responses: {
            /** @description The profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaycodeValueProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePaycodeValueProfileById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile is deleted */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createPaycodeValueProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PaycodeValueProfileWrite"][];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfiles"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePaycodeValueProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PaycodeValueProfileWrite"][];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfiles"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaycodeValueProfileSearch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfiles"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePaycodeValueProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaycodeValueProfileSearch"];
            };
        };
        readonly responses: {
            /** @description The profiles are deleted */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfileAssignmentByPersonNumberV1: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignment"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfileAssignmentByIdV1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignment"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePaycodeValueProfileAssignmentByIdV1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaycodeValueProfileAssignment"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignment"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePaycodeValueProfileAssignmentByIdV1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile is unassigned */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfileAssignmentsV1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignments"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePaycodeValueProfileAssignmentsV1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PaycodeValueProfileAssignment"][];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignments"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePaycodeValueProfileAssignmentsV1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonIdentities"];
        readonly responses: {
            /** @description The profiles are unassigned */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignment"];
            readonly 400: components["responses"]["BadRequestNotPublished"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignment"];
            readonly 400: components["responses"]["BadRequestNotPublished"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePaycodeValueProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaycodeValueProfileAssignment"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignment"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePaycodeValueProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile is unassigned */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePaycodeValueProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonIdentitySearch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignments"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePaycodeValueProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PaycodeValueProfileAssignment"][];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PaycodeValueProfileAssignments"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePaycodeValueProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonIdentitySearch"];
            };
        };
        readonly responses: {
            /** @description The profiles are unassigned */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCascadeProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProfileOfPerson"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateCascadeProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfileOfPerson"];
        readonly responses: {
            readonly 200: components["responses"]["ProfileOfPerson"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteCascadeProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfileOfPerson"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCascadeProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProfileOfPerson"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCascadeProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            readonly 200: components["responses"]["ProfilesOfPeople"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateCascadeProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfilesOfPeople"];
        readonly responses: {
            readonly 200: components["responses"]["ProfilesOfPeople"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteCascadeProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfilesOfPeople"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveLeaveProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProfileOfPerson"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateLeaveProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfileOfPerson"];
        readonly responses: {
            readonly 200: components["responses"]["ProfileOfPerson"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteLeaveProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfileOfPerson"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveLeaveProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProfileOfPerson"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveLeaveProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            readonly 200: components["responses"]["ProfilesOfPeople"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateLeaveProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfilesOfPeople"];
        readonly responses: {
            readonly 200: components["responses"]["ProfilesOfPeople"];
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteLeaveProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ProfilesOfPeople"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceAdministratorAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceAdministratorOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateAttendanceAdministratorAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttendanceAdministratorOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceAdministratorOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteAttendanceAdministratorAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttendanceAdministratorOfPerson"];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceAdministratorAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceAdministratorOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateAttendanceAdministratorAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AttendanceAdministratorOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttendanceAdministratorOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteAttendanceAdministratorAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AttendanceAdministratorOfPerson"][];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceAdministratorAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttendanceAdministratorOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveLeaveAdministratorAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeaveAdministratorOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateLeaveAdministratorAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeaveAdministratorOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeaveAdministratorOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteLeaveAdministratorAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeaveAdministratorOfPerson"];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveLeaveAdministratorAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeaveAdministratorOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateLeaveAdministratorAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["LeaveAdministratorOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LeaveAdministratorOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteLeaveAdministratorAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["LeaveAdministratorOfPerson"][];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveLeaveAdministratorAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LeaveAdministratorOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveProcessProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateProcessProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProcessProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveProcessProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateProcessProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ProcessProfileOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProcessProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveProcessProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProcessProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveForecastingCategoryProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForecastingCategoryProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateForecastingCategoryProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForecastingCategoryProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForecastingCategoryProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteForecastingCategoryProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForecastingCategoryProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveForecastingCategoryProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForecastingCategoryProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateForecastingCategoryProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ForecastingCategoryProfileOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ForecastingCategoryProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteForecastingCategoryProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ForecastingCategoryProfileOfPerson"][];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveForecastingCategoryProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ForecastingCategoryProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateMinorRuleAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Keeps the minor rule or the school calendar that is not sent */
                readonly retain_existing_assignments?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateMinorRuleAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description Keeps the minor rule or the school calendar that is not sent */
                readonly retain_existing_assignments?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["MinorRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MinorRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MinorRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveWorkerTypeAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkerTypeOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveWorkerTypeAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkerTypeOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateWorkerTypeAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkerTypeOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkerTypeOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteWorkerTypeAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateWorkerTypeAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["WorkerTypeOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["WorkerTypeOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteWorkerTypeAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonIdentities"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveWorkerTypeAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["WorkerTypeOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePatternTemplateProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PatternTemplateProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePatternTemplateProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PatternTemplateProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePatternTemplateProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PatternTemplateProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PatternTemplateProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePatternTemplateProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePatternTemplateProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PatternTemplateProfileOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PatternTemplateProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePatternTemplateProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonIdentities"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePatternTemplateProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PatternTemplateProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveShiftTemplateProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShiftTemplateProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveShiftTemplateProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShiftTemplateProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateShiftTemplateProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShiftTemplateProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShiftTemplateProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteShiftTemplateProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateShiftTemplateProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ShiftTemplateProfileOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ShiftTemplateProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteShiftTemplateProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonIdentities"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveShiftTemplateProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ShiftTemplateProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroupProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroupProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateScheduleGroupProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleGroupProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroupProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteScheduleGroupProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateScheduleGroupProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ScheduleGroupProfileOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroupProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteScheduleGroupProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonIdentities"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroupProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeeTagAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeTagOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmployeeTagAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeeTagOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeTagOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createEmployeeTagAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeeTagOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeTagOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeeTagAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeTagOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteEmployeeTagAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeeTagOfPerson"];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createEmployeeTagAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmployeeTagOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeTagOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmployeeTagAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmployeeTagOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeTagOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteEmployeeTagAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmployeeTagOfPerson"][];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeeTagAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeeTagOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroupOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateScheduleGroupAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleGroupOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroupOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createScheduleGroupAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleGroupOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroupOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroupOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteScheduleGroupAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleGroupOfPerson"];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createScheduleGroupAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ScheduleGroupOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroupOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateScheduleGroupAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ScheduleGroupOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroupOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteScheduleGroupAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ScheduleGroupOfPerson"][];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroupOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateAttendanceProfileAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttendanceProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateAttendanceProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AttendanceProfileOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttendanceProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttendanceProfileOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSkillAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description Only what is in force on that day */
                readonly date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSkillAssignmentById: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what is in force on that day */
                readonly date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateSkillAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SkillOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteSkillAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SkillOfPerson"];
            };
        };
        readonly responses: {
            /** @description What is assigned after it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateSkillAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["SkillOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SkillOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSkillAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SkillOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCertificationAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description Only what is in force on that day */
                readonly date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificationOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCertificationAssignmentById: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what is in force on that day */
                readonly date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificationOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateCertificationAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertificationOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificationOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteCertificationAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertificationOfPerson"];
            };
        };
        readonly responses: {
            /** @description What is assigned after it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificationOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateCertificationAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description Adds and updates alone instead of replacing the list */
                readonly preserve_existing_assignments?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["CertificationOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CertificationOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCertificationAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CertificationOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAdjustmentRuleAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description Name of a rule */
                readonly processor?: string;
                /** @description Only the row that starts on that day */
                readonly effective_date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateAdjustmentRuleAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdjustmentRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdjustmentRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createAdjustmentRuleAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdjustmentRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdjustmentRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteAdjustmentRuleAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdjustmentRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAdjustmentRuleAssignmentById: {
        readonly parameters: {
            readonly query?: {
                /** @description Name of a rule */
                readonly processor?: string;
                /** @description Only the row that starts on that day */
                readonly effective_date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createAdjustmentRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateAdjustmentRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteAdjustmentRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllAdjustmentRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rows of all people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAdjustmentRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AdjustmentRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePercentageAllocationRuleAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description Name of a rule */
                readonly processor?: string;
                /** @description Only the row that starts on that day */
                readonly effective_date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePercentageAllocationRuleAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PercentageAllocationRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PercentageAllocationRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createPercentageAllocationRuleAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PercentageAllocationRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PercentageAllocationRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePercentageAllocationRuleAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PercentageAllocationRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePercentageAllocationRuleAssignmentById: {
        readonly parameters: {
            readonly query?: {
                /** @description Name of a rule */
                readonly processor?: string;
                /** @description Only the row that starts on that day */
                readonly effective_date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createPercentageAllocationRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePercentageAllocationRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePercentageAllocationRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllPercentageAllocationRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rows of all people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePercentageAllocationRuleAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveJobPreferenceAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description Paths of jobs in full */
                readonly full_job_path?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobPreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateJobPreferenceAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Keeps what the list does not name */
                readonly updatePartial?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobPreferenceOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobPreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveJobPreferenceAssignmentById: {
        readonly parameters: {
            readonly query?: {
                /** @description Paths of jobs in full */
                readonly full_job_path?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobPreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateJobPreferenceAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description Keeps what the list does not name */
                readonly updatePartial?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["JobPreferenceOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["JobPreferenceOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveJobPreferenceAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["JobPreferenceOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttestationProfileAssignmentsByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profiles of the person in the order of time */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttestationProfileOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createAttestationProfileAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttestationProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttestationProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttestationProfileAssignmentsById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly person_id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profiles of the person in the order of time */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttestationProfileOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createAttestationProfileAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly person_id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttestationProfileOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttestationProfileOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttestationProfileAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttestationProfileSearch"];
            };
        };
        readonly responses: {
            /** @description The profiles of each person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttestationProfilesOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateAttestationProfileAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description Lays the rows over those that are there instead of replacing them */
                readonly mergeEffectiveDating?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AttestationProfilesOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The profiles of each person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttestationProfilesOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveTeleStaffAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeleStaffAssignmentOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createTeleStaffAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeleStaffAssignmentOfPerson"];
            };
        };
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeleStaffAssignmentOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveTeleStaffAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeleStaffAssignmentOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateTeleStaffAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeleStaffAssignmentOfPerson"];
            };
        };
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeleStaffAssignmentOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteTeleStaffAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createTeleStaffAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["TeleStaffAssignmentOfPerson"][];
            };
        };
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TeleStaffAssignmentOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateTeleStaffAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["TeleStaffAssignmentOfPerson"][];
            };
        };
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TeleStaffAssignmentOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deleteTeleStaffAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description Nothing is assigned any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveTeleStaffAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TeleStaffAssignmentOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleAssignmentByPersonNumberV2: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleAssignmentByIdV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateMinorRuleAssignmentByIdV2: {
        readonly parameters: {
            readonly query?: {
                /** @description Keeps the minor rule or the school calendar that is not sent */
                readonly retain_existing_assignments?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
            };
        };
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MinorRuleOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateMinorRuleAssignmentsV2: {
        readonly parameters: {
            readonly query?: {
                /** @description Keeps the minor rule or the school calendar that is not sent */
                readonly retain_existing_assignments?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["MinorRuleOfPerson"][];
            };
        };
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MinorRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleAssignmentsV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonIdentitySearch"];
            };
        };
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MinorRuleOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmployeePreferenceAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeePreferenceOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeePreferenceOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmployeePreferenceAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmployeePreferenceOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeePreferenceOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceAssignmentByPersonNumberV2: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceAssignmentByIdV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceAssignmentsV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonIdentitySearch"];
            };
        };
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeePreferenceOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceOverrideAssignmentByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOverridesOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceOverrideAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOverridesOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmployeePreferenceOverrideAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeePreferenceOverridesOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePreferenceOverridesOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeePreferenceOverrideAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeePreferenceOverridesOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateEmployeePreferenceOverrideAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["EmployeePreferenceOverridesOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EmployeePreferenceOverridesOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleRuleSetAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description The person ID */
                readonly person_key?: number;
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description -1 DEFAULT, -2 SCHEDULE_GENERATION_OVERRIDE */
                readonly context_id?: number;
                /** @description The name of the context */
                readonly context_name?: string;
                /** @description The effective starting date */
                readonly date?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is assigned to the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleRuleSetsOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateScheduleRuleSetAssignmentById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleRuleSetsOfPerson"];
            };
        };
        readonly responses: {
            /** @description The assignments */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleRuleSetsOfPerson"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleRuleSetAssignmentsOfPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description Goes on after a failure */
                readonly partial_success?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleRuleSetSearch"];
            };
        };
        readonly responses: {
            /** @description What is assigned to the people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleRuleSetsOfPerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updateScheduleRuleSetAssignments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["ScheduleRuleSetsOfPerson"][];
            };
        };
        readonly responses: {
            /** @description The assignments in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleRuleSetsOfPerson"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSkills: {
        readonly parameters: {
            readonly query?: {
                /** @description The name of a skill */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SchedulingSetupItem"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSkillById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly skillId: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The skill */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulingSetupItem"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCertifications: {
        readonly parameters: {
            readonly query?: {
                /** @description The name of a certification */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SchedulingSetupItem"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCertificationById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly certificationId: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The certification */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulingSetupItem"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSkillsByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SkillSearch"];
            };
        };
        readonly responses: {
            /** @description The skills */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SchedulingSetupItem"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCertificationsByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertificationSearch"];
            };
        };
        readonly responses: {
            /** @description The certifications */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SchedulingSetupItem"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveProficiencyLevels: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the level of this name */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProficiencyLevel"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveProficiencyLevelById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The level */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProficiencyLevel"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveProficiencyLevelsByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProficiencyLevelSearch"];
            };
        };
        readonly responses: {
            /** @description The levels */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProficiencyLevel"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveTagDefinitionByName: {
        readonly parameters: {
            readonly query?: {
                /** @description The name of a tag, which must be sent */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tag definition */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TagDefinition"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveTagDefinitionById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tag definition */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TagDefinition"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveTagDefinitions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TagDefinitionSearch"];
            };
        };
        readonly responses: {
            /** @description Those that are asked for, or all */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TagDefinition"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupsV1: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the group of this name */
                readonly name?: string;
                /** @description With `false` only ID and name of each group */
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroup"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the group of this name */
                readonly name?: string;
                /** @description The page, counted from 0 */
                readonly index?: number;
                /** @description Groups of a page; all if it is left out */
                readonly count?: number;
                /** @description With `false` only ID and name of each group */
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroup"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The group */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleGroup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupsByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleGroupSearch"];
            };
        };
        readonly responses: {
            /** @description The groups */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleGroup"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveWorkerTypes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveSetupRecord"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleSets: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the minor rule of this name */
                readonly name?: string;
                /** @description Adds inactive records, of which there are none here */
                readonly include_inactive?: boolean;
                /** @description The members here are those of `false` */
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveSetupRecord"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleSetById: {
        readonly parameters: {
            readonly query?: {
                /** @description The members here are those of `false` */
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The minor rule */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActiveSetupRecord"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveMinorRuleSetsByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MinorRuleSetSearch"];
            };
        };
        readonly responses: {
            /** @description The minor rules */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveSetupRecord"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSchoolCalendars: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the school calendar of this name */
                readonly name?: string;
                /** @description Adds inactive records, of which there are none here */
                readonly include_inactive?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveSetupRecord"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSchoolCalendarById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The school calendar */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActiveSetupRecord"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSchoolCalendarsByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SchoolCalendarSearch"];
            };
        };
        readonly responses: {
            /** @description The school calendars */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveSetupRecord"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePatternTemplateProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SchedulingProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveShiftTemplateProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SchedulingProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveScheduleGroupProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SchedulingProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttestationProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttestationProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttestationProfileById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttestationProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAdjustmentRules: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one that is named */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AdjustmentRule"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePercentageAllocationRules: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves the record of this id; it wins over qualifier */
                readonly id?: components["parameters"]["setupItemId"];
                /** @description Leaves the record of this name */
                readonly qualifier?: components["parameters"]["setupItemQualifier"];
                /** @description The members here are those of `false` */
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one that is named */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRule"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePercentageAllocationRulesByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PercentageAllocationRuleSearch"];
            };
        };
        readonly responses: {
            /** @description The rules */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PercentageAllocationRule"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceProfiles: {
        readonly parameters: {
            readonly query?: {
                /** @description With `false` only ID and name of each profile */
                readonly all_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttendanceProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceProfileById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAttendanceProfilesByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttendanceProfileSearch"];
            };
        };
        readonly responses: {
            /** @description The profiles */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AttendanceProfile"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveForecastingCategoryProfiles: {
        readonly parameters: {
            readonly query?: {
                /** @description Leaves active profiles, which all are here */
                readonly active_only?: boolean;
                /** @description Leaves the profile of this name */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them or the one of the name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ForecastingCategoryProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveForecastingCategoryProfileById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["setupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForecastingCategoryProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveForecastingCategoryProfilesByReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForecastingCategoryProfileSearch"];
            };
        };
        readonly responses: {
            /** @description The profiles */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ForecastingCategoryProfile"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Person"];
            };
        };
        readonly responses: {
            /** @description The person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePersonById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePersonById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Person"];
            };
        };
        readonly responses: {
            /** @description The person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePersonById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person is removed */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly createPersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Persons"];
        readonly responses: {
            /** @description The persons, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Person"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Persons"];
        readonly responses: {
            /** @description The persons, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Person"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly upsertPersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Persons"];
        readonly responses: {
            /** @description The persons, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Person"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Persons"];
        readonly responses: {
            /** @description The persons are removed */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllPersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AllPersonsSearch"];
            };
        };
        readonly responses: {
            /** @description One page of people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AllPersons"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveBasePersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description The people, in the order of the request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["BasePerson"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeeReferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description The references */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeeReferences"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveEmployeeExtension: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description The Associate Object ID of a person */
                readonly aoid?: components["parameters"]["aoid"];
                /** @description The Client Object ID of a person */
                readonly coid?: components["parameters"]["coid"];
                readonly include_accrual_policy_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonExtensions"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveTimekeepingExtension: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description The Associate Object ID of a person */
                readonly aoid?: components["parameters"]["aoid"];
                /** @description The Client Object ID of a person */
                readonly coid?: components["parameters"]["coid"];
                readonly include_accrual_policy_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonExtensions"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveSchedulingExtension: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description The Associate Object ID of a person */
                readonly aoid?: components["parameters"]["aoid"];
                /** @description The Client Object ID of a person */
                readonly coid?: components["parameters"]["coid"];
                readonly include_accrual_policy_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonExtensions"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAccrualExtension: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description The Associate Object ID of a person */
                readonly aoid?: components["parameters"]["aoid"];
                /** @description The Client Object ID of a person */
                readonly coid?: components["parameters"]["coid"];
                readonly include_accrual_policy_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonExtensions"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveDeviceExtension: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description The Associate Object ID of a person */
                readonly aoid?: components["parameters"]["aoid"];
                /** @description The Client Object ID of a person */
                readonly coid?: components["parameters"]["coid"];
                readonly include_accrual_policy_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonExtensions"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveAllExtensions: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
                /** @description The Associate Object ID of a person */
                readonly aoid?: components["parameters"]["aoid"];
                /** @description The Client Object ID of a person */
                readonly coid?: components["parameters"]["coid"];
                readonly include_accrual_policy_details?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonExtensions"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description The extensions of each person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PersonExtensions"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveCurrentUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who calls */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CurrentUser"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePersonCommonIdByPersonNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description The person number, which is not the person ID */
                readonly person_number?: components["parameters"]["personNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The AOID and COID of the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonCommonId"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePersonCommonId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonCommonId"];
            };
        };
        readonly responses: {
            /** @description The AOID and COID of the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonCommonId"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePersonCommonId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonCommonId"];
            };
        };
        readonly responses: {
            /** @description The ids are removed */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePersonCommonIdById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The person ID, which is the person key and the employee ID, not the person number */
                readonly personId: components["parameters"]["personId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The AOID and COID of the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonCommonId"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePersonCommonIds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PeopleWhere"];
        readonly responses: {
            /** @description The AOID and COID of each person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PersonCommonId"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly updatePersonCommonIds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PersonCommonId"][];
            };
        };
        readonly responses: {
            /** @description The AOID and COID of each person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PersonCommonId"][];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly deletePersonCommonIds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["PersonCommonId"][];
            };
        };
        readonly responses: {
            /** @description The ids are removed */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveHyperfindQueries: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true` each query has its constraints */
                readonly all_details?: components["parameters"]["hyperfindDetails"];
                /** @description `Regular`, `Home` or `All`, in any case; Regular if it is left out */
                readonly usage_type?: components["parameters"]["usageType"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queries, by name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HyperfindQueries"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrievePublicHyperfindQueries: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true` each query has its constraints */
                readonly all_details?: components["parameters"]["hyperfindDetails"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queries, by name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HyperfindQueries"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveHyperfindQueryById: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true` each query has its constraints */
                readonly all_details?: components["parameters"]["hyperfindDetails"];
                /** @description `Regular`, `Home` or `All`, in any case; Regular if it is left out */
                readonly usage_type?: components["parameters"]["usageType"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The ID of a Hyperfind query; those of the system are negative */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The query */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HyperfindQuery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly retrieveHyperfindQueriesByCriteria: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HyperfindSearch"];
            };
        };
        readonly responses: {
            /** @description The queries, by name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HyperfindQueries"];
                };
            };
            readonly 207: components["responses"]["PartialSuccess"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
    readonly executeHyperfindQuery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HyperfindExecution"];
            };
        };
        readonly responses: {
            /** @description The people whom the query finds, by person ID */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "result": {
                     *         "refs": [
                     *           {
                     *             "id": 100,
                     *             "qualifier": "20190"
                     *           }
                     *         ],
                     *         "basePersons": [
                     *           {
                     *             "personId": 100,
                     *             "personNumber": "20190",
                     *             "fullName": "Ferreira, Ana",
                     *             "displayName": "Ferreira, Ana"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["HyperfindResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["OtherError"];
        };
    };
}
