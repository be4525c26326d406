// Made from specs/sage-intacct.yaml by npm run generate. Not edited by hand.
export interface paths {
    readonly "/objects/construction/employee-position": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List employee positions
         * @description Returns up to 100 object references with a key, ID, and link for each employee position. Mostly for use in
         *     testing; use the query service to find positions by criteria and to choose the fields that are returned.
         *     There are no query parameters: `start` and `size` are refused with REST-1034.
         *     Permissions: List Employee Positions.
         */
        readonly get: operations["listEmployeePositions"];
        readonly put?: never;
        /**
         * Create an employee position
         * @description Creates a new employee position, or up to 500 from an array. Permissions: Add Employee Positions.
         *     Sage documents no limits of length; the product help gives 80 characters for the name and 1000 for the description.
         */
        readonly post: operations["createEmployeePosition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several employee positions
         * @description Updates up to 500 employee positions; each item names its `key`. Permissions: Update Employee Position.
         */
        readonly patch: operations["updateEmployeePositions"];
        readonly trace?: never;
    };
    readonly "/objects/construction/employee-position/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description System-assigned key; an id is not resolved. GET and DELETE take up to 500 keys with commas between them.
                 * @example 41
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an employee position
         * @description Returns detailed information for a specified employee position, or an array for up to 500 keys with commas between
         *     them. Permissions: List, View Employee Positions.
         */
        readonly get: operations["getEmployeePosition"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an employee position
         * @description Deletes an employee position, or up to 500 for keys with commas between them. A position that is in use cannot be
         *     deleted (product help). Permissions: Delete Employee Position.
         */
        readonly delete: operations["deleteEmployeePosition"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an employee position
         * @description Updates an existing employee position by setting field values. Any fields not provided remain unchanged;
         *     `"description": null` clears the description. Permissions: Update Employee Position.
         *     Once a position is used on a timesheet, only its status can be changed, and only to inactive (product help).
         */
        readonly patch: operations["updateEmployeePosition"];
        readonly trace?: never;
    };
    readonly "/services/core/query": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Query objects
         * @description Queries an object for filtered data. Rows are flat: a member is named as it was requested, dots included, and
         *     texts without a value are `null`. Without `orderBy` Sage promises no order; here it is by key.
         *     Not simulated: queries of several objects in one request (an array as body), hierarchy fields, private entities.
         */
        readonly post: operations["query"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth2/token": {
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
         * @description Grants: `authorization_code` (code, redirect_uri, client_id, client_secret or code_verifier), `refresh_token`
         *     (refresh_token, client_id, client_secret), `client_credentials` (client_id, client_secret and either username,
         *     as `userId@companyId` or `userId@companyId|entityId`, or session_id). The parameters come as a form or as JSON.
         *     A user without permissions gets a token too; the failure comes with the first call.
         */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth2/revoke": {
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
         * @description Ends every token of the token's user in the token's company.
         */
        readonly post: operations["revokeToken"];
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
        /**
         * @description Object status. Active objects are fully functional. Inactive objects are essentially hidden and cannot be used or referenced.
         * @example active
         * @enum {string}
         */
        readonly Status: "active" | "inactive";
        readonly EmployeePosition: {
            /** @example 8 */
            readonly key: string;
            /** @example FOR-001 */
            readonly id: string;
            /** @example Foreman-01 */
            readonly name: string | null;
            /** @example Job site foreman */
            readonly description: string | null;
            readonly status: components["schemas"]["Status"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            /** @example /objects/construction/employee-position/8 */
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        };
        /** @description One employee position, or an array of up to 500; the items of an array are judged one by one. */
        readonly EmployeePositionCreate: {
            /**
             * @description Unique identifier for the employee position.
             * @example SV001
             */
            readonly id: string;
            /**
             * @description Name for the employee position.
             * @example Supervisor-1
             */
            readonly name: string;
            /**
             * @description Description for the employee position.
             * @example First-level supervisor
             */
            readonly description?: string | null;
            /**
             * @description Object status. Active objects are fully functional. Inactive objects are essentially hidden and cannot be used or referenced.
             * @default active
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } | readonly Record<string, unknown>[];
        /** @description The fields to change. Fields that are not given stay as they are, `status` among them. */
        readonly EmployeePositionUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            /**
             * @description Name for the employee position.
             * @example Supervisor-1
             */
            readonly name?: string;
            /**
             * @description Description for the employee position.
             * @example First-level supervisor
             */
            readonly description?: string | null;
            readonly status?: components["schemas"]["Status"];
        };
        /** @description Up to 500 updates, each with the key of its object; the items are judged one by one. */
        readonly BatchUpdate: readonly Record<string, unknown>[];
        readonly EmployeePositionReply: {
            readonly "ia::result": components["schemas"]["EmployeePosition"] | readonly components["schemas"]["EmployeePosition"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly Audit: {
            readonly createdDateTime: components["schemas"]["Time"];
            readonly modifiedDateTime: components["schemas"]["Time"];
            /**
             * @description Key of the user.
             * @example 1
             */
            readonly createdBy: string;
            /**
             * @description Key of the user.
             * @example 1
             */
            readonly modifiedBy: string;
            readonly createdByUser?: components["schemas"]["Reference"];
            readonly modifiedByUser?: components["schemas"]["Reference"];
        };
        readonly EntityReference: {
            readonly key: string | null;
            readonly id: string | null;
            readonly name: string | null;
            readonly href?: string;
        };
        /** @example 2023-02-02T23:32:10Z */
        readonly Time: string;
        readonly Reference: {
            /** @example 8 */
            readonly key: string;
            /** @example FOR-001 */
            readonly id: string;
            /** @example /objects/construction/employee-position/8 */
            readonly href: string;
        };
        readonly ReferenceReply: {
            /** @description One reference; for a batch an array of them in the order of the request. */
            readonly "ia::result": components["schemas"]["Reference"] | readonly components["schemas"]["Reference"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly ReferenceList: {
            readonly "ia::result": readonly components["schemas"]["Reference"][];
            readonly "ia::meta": components["schemas"]["Page"];
        };
        readonly Counts: {
            /** @example 1 */
            readonly totalCount: number;
            /** @example 1 */
            readonly totalSuccess: number;
            /** @example 0 */
            readonly totalError: number;
        };
        /** @description Integers, or `null` where there is no next or previous page. */
        readonly Page: {
            /**
             * @description All matches, whatever the page.
             * @example 4
             */
            readonly totalCount: number;
            /** @example 1 */
            readonly start: number;
            /** @example 100 */
            readonly pageSize: number;
            readonly next: number | null;
            readonly previous: number | null;
        };
        readonly BatchReply: {
            readonly "ia::result": readonly {
                /** @example 201 */
                readonly "ia::status": number;
                readonly "ia::error"?: components["schemas"]["Error"];
            }[];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly AnyError: components["schemas"]["ErrorReply"] | components["schemas"]["GatewayError"] | components["schemas"]["TokenRefused"] | components["schemas"]["BatchReply"];
        readonly ErrorReply: {
            readonly "ia::result": {
                readonly "ia::error": components["schemas"]["Error"];
            };
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description A token that is not valid has been answered in both of these forms. */
        readonly TokenRefused: {
            readonly "ia::error"?: components["schemas"]["Error"];
            readonly error?: components["schemas"]["Error"];
        };
        readonly Error: {
            /** @example invalidRequest */
            readonly code: string;
            /** @example A POST request requires a payload */
            readonly message: string;
            /** @example REST-1028 */
            readonly errorId?: string;
            readonly additionalInfo?: components["schemas"]["AdditionalInfo"];
            /** @example Kxi78%7EZuyXBDEGVHD2UmO1phYXDQAAAAo */
            readonly supportId: string;
            /** @description One item per fault; absent where there is nothing to say. */
            readonly details?: readonly components["schemas"]["ErrorDetail"][];
        };
        readonly ErrorDetail: {
            /** @example REST-1043 */
            readonly errorId?: string;
            /** @example invalidRequest */
            readonly code: string;
            /** @example /newDate is not a valid field */
            readonly message: string;
            /**
             * @description JSON pointer into the payload.
             * @example /newDate
             */
            readonly target?: string;
            readonly additionalInfo?: components["schemas"]["AdditionalInfo"];
            /** @example Use a unique value instead. */
            readonly correction?: string;
        };
        readonly AdditionalInfo: {
            /** @example IA.REQUEST_REQUIRES_A_PAYLOAD */
            readonly messageId?: string;
            readonly placeholders?: {
                readonly [key: string]: string;
            };
            readonly propertySet?: Record<string, unknown>;
        };
        /** @description A failure of the gateway in front of the API. */
        readonly GatewayError: {
            readonly "ia::error": {
                /** @example GW-0034 */
                readonly code: string;
                /** @example Invalid Authorization Header */
                readonly message: string;
                readonly details: {
                    /** @example AC47C2BE:D9EE_63EBC07F.59 */
                    readonly requestId: string;
                };
            };
        };
        readonly OAuthError: {
            /**
             * @example invalid_grant
             * @enum {string}
             */
            readonly error: "invalid_grant" | "invalid_client" | "invalid_request";
            readonly error_description: string;
        };
        readonly TokenRequest: {
            /** @description authorization_code, refresh_token or client_credentials. */
            readonly grant_type?: string;
            readonly code?: string;
            readonly redirect_uri?: string;
            readonly code_verifier?: string;
            readonly refresh_token?: string;
            readonly client_id?: string;
            readonly client_secret?: string;
            /** @description `userId@companyId` or `userId@companyId|entityId`. */
            readonly username?: string;
            readonly session_id?: string;
            readonly entity_id?: string;
            readonly scope?: string;
        };
        readonly Token: {
            /** @enum {string} */
            readonly token_type: "Bearer";
            /** @description A JWT that names the user and the company. */
            readonly access_token: string;
            readonly refresh_token: string;
            /**
             * @description Seconds.
             * @example 43200
             */
            readonly expires_in: number;
        };
        readonly RevokeRequest: {
            readonly client_id?: string;
            readonly client_secret?: string;
            readonly token?: string;
        };
        readonly Query: {
            /**
             * @description Object type to query, in the form `<application-name>/<object name>`. The bare object name is accepted too.
             * @example construction/employee-position
             */
            readonly object: string;
            /**
             * @description Fields to include in the response: a field of the object, `id`; a field of a related object,
             *     `relatedObjectName.fieldName`; or an aggregate, `function:fieldName` or `function:relatedObjectName.fieldName`,
             *     with the functions count, avg, sum, min and max. Fields beside aggregates are what the rows are grouped by.
             * @example [
             *       "key",
             *       "id",
             *       "max:vendor.creditLimit"
             *     ]
             */
            readonly fields: readonly string[];
            /**
             * @description Filter conditions to select the objects to return based on their field values.
             * @example [
             *       {
             *         "$eq": {
             *           "status": "active"
             *         }
             *       },
             *       {
             *         "$gt": {
             *           "totalDue": "1000"
             *         }
             *       },
             *       {
             *         "$contains": {
             *           "name": "Acme"
             *         }
             *       }
             *     ]
             */
            readonly filters?: readonly components["schemas"]["Filter"][];
            /**
             * @description Logical operators to apply when there are multiple filter conditions, which are implicitly numbered starting at 1.
             *     Supports and, or, and grouping with parentheses. `and` by itself means that all conditions must be true,
             *     `or` by itself that at least one must be. The default is `and`.
             * @example (1 and 2) or 3
             */
            readonly filterExpression?: string | null;
            readonly filterParameters?: {
                /**
                 * Format: date
                 * @description The "as of" date of relative date comparisons. The current date is used if it is not set.
                 * @example 2022-04-01
                 */
                readonly asOfDate?: string;
                /**
                 * @description Include hierarchical structure information with each object. The objects here have none.
                 * @default false
                 */
                readonly includeHierarchyFields: boolean;
                /**
                 * @description Queries are case-sensitive by default.
                 * @default true
                 */
                readonly caseSensitiveComparison: boolean;
                /**
                 * @description Query data in private entities too. The simulated company has none.
                 * @default false
                 */
                readonly includePrivate: boolean;
            };
            /**
             * @description Field names to sort by, each `asc` or `desc`.
             * @example [
             *       {
             *         "totalDue": "asc"
             *       },
             *       {
             *         "lastPaymentMadeDate": "desc"
             *       }
             *     ]
             */
            readonly orderBy?: readonly {
                readonly [key: string]: "asc" | "desc";
            }[];
            /**
             * @description First record of the result set to include in the response.
             * @default 1
             */
            readonly start: number;
            /**
             * @description Number of records to include in the response.
             * @default 100
             */
            readonly size: number;
        };
        /** @description Exactly one operator with exactly one field. */
        readonly Filter: {
            readonly $eq?: components["schemas"]["ComparisonWithNull"];
            readonly $ne?: components["schemas"]["ComparisonWithNull"];
            readonly $lt?: components["schemas"]["TextComparison"];
            readonly $lte?: components["schemas"]["Comparison"];
            readonly $gt?: components["schemas"]["TextComparison"];
            readonly $gte?: components["schemas"]["Comparison"];
            readonly $in?: components["schemas"]["Membership"];
            readonly $notIn?: components["schemas"]["Membership"];
            readonly $between?: components["schemas"]["Interval"];
            readonly $notBetween?: components["schemas"]["Interval"];
            readonly $contains?: components["schemas"]["TextComparison"];
            readonly $notContains?: components["schemas"]["TextComparison"];
            readonly $startsWith?: components["schemas"]["TextComparison"];
            readonly $notStartsWith?: components["schemas"]["TextComparison"];
            readonly $endsWith?: components["schemas"]["TextComparison"];
            readonly $notEndsWith?: components["schemas"]["TextComparison"];
        };
        readonly ComparisonWithNull: {
            readonly [key: string]: string | number | boolean | null;
        };
        readonly Comparison: {
            readonly [key: string]: string | number | boolean;
        };
        readonly TextComparison: {
            readonly [key: string]: string | number;
        };
        readonly Membership: {
            readonly [key: string]: readonly (string | number | boolean)[];
        };
        /** @description Two bounds, both included. */
        readonly Interval: {
            readonly [key: string]: readonly (string | number)[];
        };
        readonly QueryReply: {
            readonly "ia::result": readonly {
                readonly [key: string]: string | number | boolean | null;
            }[];
            readonly "ia::meta": components["schemas"]["Page"];
        };
    };
    responses: {
        /** @description Multi-Status. Some records of a batch succeeded, some failed; the items are in the order of the request. */
        readonly MultiStatus: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BatchReply"];
            };
        };
        /** @description Bad Request */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The token is missing, malformed, expired or revoked. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The user has not the permission. Only the status and the code are known. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The object does not exist. Status as documented for GET and PATCH. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The method is not supported; decided before the token is looked at. */
        readonly MethodNotAllowed: {
            headers: {
                /** @description The methods that the resource has. */
                readonly Allow?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description Another object has the same unique value, or another request had the same idempotency key. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The payload fits the schema but breaks a business rule. */
        readonly Unprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The rate limit is used up. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Something failed on the server; quote the support id. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The service is overloaded for the moment. */
        readonly Overloaded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description Paystub's own, not Sage's. The answer would rest on weaker evidence than the user allows. */
        readonly BelowFloor: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The token request is refused, by the gateway, by the API or in OAuth's own form. */
        readonly TokenError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"] | components["schemas"]["ErrorReply"] | components["schemas"]["OAuthError"];
            };
        };
    };
    parameters: {
        /**
         * @description System-assigned key; an id is not resolved. GET and DELETE take up to 500 keys with commas between them.
         * @example 41
         */
        readonly Key: string;
        /**
         * @description With `true` a batch is atomic, everything is rolled back on the first failure.
         * @example true
         */
        readonly Transaction: string;
        /**
         * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
         * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
         */
        readonly IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listEmployeePositions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createEmployeePosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description With `true` a batch is atomic, everything is rolled back on the first failure.
                 * @example true
                 */
                readonly "X-IA-API-Param-Transaction"?: components["parameters"]["Transaction"];
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Employee position to create */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeePositionCreate"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 207: components["responses"]["MultiStatus"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEmployeePositions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description With `true` a batch is atomic, everything is rolled back on the first failure.
                 * @example true
                 */
                readonly "X-IA-API-Param-Transaction"?: components["parameters"]["Transaction"];
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BatchUpdate"];
            };
        };
        readonly responses: {
            /** @description Every position was updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 207: components["responses"]["MultiStatus"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getEmployeePosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description System-assigned key; an id is not resolved. GET and DELETE take up to 500 keys with commas between them.
                 * @example 41
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployeePositionReply"];
                };
            };
            readonly 207: components["responses"]["MultiStatus"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteEmployeePosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description With `true` a batch is atomic, everything is rolled back on the first failure.
                 * @example true
                 */
                readonly "X-IA-API-Param-Transaction"?: components["parameters"]["Transaction"];
            };
            readonly path: {
                /**
                 * @description System-assigned key; an id is not resolved. GET and DELETE take up to 500 keys with commas between them.
                 * @example 41
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 207: components["responses"]["MultiStatus"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEmployeePosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description System-assigned key; an id is not resolved. GET and DELETE take up to 500 keys with commas between them.
                 * @example 41
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeePositionUpdate"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly query: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Query"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueryReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                readonly "application/json": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["TokenError"];
            readonly 401: components["responses"]["TokenError"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly revokeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
                readonly "application/json": components["schemas"]["RevokeRequest"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revoked": true
                     *     }
                     */
                    readonly "application/json": {
                        readonly revoked: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["TokenError"];
            readonly 401: components["responses"]["TokenError"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["BelowFloor"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
}
