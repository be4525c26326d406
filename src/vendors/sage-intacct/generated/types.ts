// Made from specs/sage-intacct/ by npm run generate. Not edited by hand.
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
    readonly "/objects/construction/labor-class": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List labor classes
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listLaborClasses"];
        readonly put?: never;
        /**
         * Create a labor class
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createLaborClass"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several labor classes
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateLaborClasses"];
        readonly trace?: never;
    };
    readonly "/objects/construction/labor-class/{key}": {
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
         * Get a labor class
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getLaborClass"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a labor class
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteLaborClass"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a labor class
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateLaborClass"];
        readonly trace?: never;
    };
    readonly "/objects/construction/labor-shift": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List labor shifts
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listLaborShifts"];
        readonly put?: never;
        /**
         * Create a labor shift
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createLaborShift"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several labor shifts
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateLaborShifts"];
        readonly trace?: never;
    };
    readonly "/objects/construction/labor-shift/{key}": {
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
         * Get a labor shift
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getLaborShift"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a labor shift
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteLaborShift"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a labor shift
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateLaborShift"];
        readonly trace?: never;
    };
    readonly "/objects/construction/labor-union": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List labor unions
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listLaborUnions"];
        readonly put?: never;
        /**
         * Create a labor union
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     Only the id is required.
         */
        readonly post: operations["createLaborUnion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several labor unions
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateLaborUnions"];
        readonly trace?: never;
    };
    readonly "/objects/construction/labor-union/{key}": {
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
         * Get a labor union
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getLaborUnion"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a labor union
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteLaborUnion"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a labor union
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateLaborUnion"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List employees
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listEmployees"];
        readonly put?: never;
        /**
         * Create an employee
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     Position skills and the bank file set-up cannot be written here.
         */
        readonly post: operations["createEmployee"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several employees
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateEmployees"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee/{key}": {
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
         * Get an employee
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getEmployee"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an employee
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteEmployee"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an employee
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateEmployee"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/entity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List entities
         * @description Returns up to 100 object references with a key, ID, and link for each. Entities cannot be written here.
         *     Permissions: list.
         */
        readonly get: operations["listEntities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/company-config/entity/{key}": {
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
         * Get an entity
         * @description Returns one, or up to 500 for keys with commas between them. Permissions: view.
         */
        readonly get: operations["getEntity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/company-config/location": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List locations
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listLocations"];
        readonly put?: never;
        /**
         * Create a location
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     A parent must be there before its children. Contacts of a location are refused as not simulated.
         */
        readonly post: operations["createLocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several locations
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateLocations"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/location/{key}": {
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
         * Get a location
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getLocation"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a location
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteLocation"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a location
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateLocation"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/department": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List departments
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listDepartments"];
        readonly put?: never;
        /**
         * Create a department
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     A parent must be there before its children.
         */
        readonly post: operations["createDepartment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several departments
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateDepartments"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/department/{key}": {
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
         * Get a department
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getDepartment"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a department
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteDepartment"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a department
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateDepartment"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/class": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List classes
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listClasses"];
        readonly put?: never;
        /**
         * Create a class
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     A parent must be there before its children.
         */
        readonly post: operations["createClass"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several classes
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateClasses"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/class/{key}": {
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
         * Get a class
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getClass"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a class
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteClass"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a class
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateClass"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List contacts
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listContacts"];
        readonly put?: never;
        /**
         * Create a contact
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     Tax groups and price lists of a contact are refused as not simulated.
         */
        readonly post: operations["createContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several contacts
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateContacts"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/contact/{key}": {
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
         * Get a contact
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getContact"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a contact
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteContact"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a contact
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateContact"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List employee rates
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listEmployeeRates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee-rate/{key}": {
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
         * Get an employee rate
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getEmployeeRate"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an employee rate
         * @description Deletes one, or up to 500 for keys with commas between them. Rates are written through their employee. Permissions: delete.
         */
        readonly delete: operations["deleteEmployeeRate"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee-bank-file-setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List bank file set-ups of employees
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listEmployeeBankFileSetups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee-bank-file-setup/{key}": {
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
         * Get the bank file set-up of an employee
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getEmployeeBankFileSetup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee-type": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List employee types
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listEmployeeTypes"];
        readonly put?: never;
        /**
         * Create an employee type
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createEmployeeType"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several employee types
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateEmployeeTypes"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/employee-type/{key}": {
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
         * Get an employee type
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getEmployeeType"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an employee type
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteEmployeeType"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an employee type
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateEmployeeType"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/earning-type": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List earning types
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listEarningTypes"];
        readonly put?: never;
        /**
         * Create an earning type
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createEarningType"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several earning types
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateEarningTypes"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/earning-type/{key}": {
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
         * Get an earning type
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getEarningType"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an earning type
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteEarningType"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an earning type
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateEarningType"];
        readonly trace?: never;
    };
    readonly "/objects/projects/position-skill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List position skills
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listPositionSkills"];
        readonly put?: never;
        /**
         * Create a position skill
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createPositionSkill"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several position skills
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updatePositionSkills"];
        readonly trace?: never;
    };
    readonly "/objects/projects/position-skill/{key}": {
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
         * Get a position skill
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getPositionSkill"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a position skill
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deletePositionSkill"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a position skill
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updatePositionSkill"];
        readonly trace?: never;
    };
    readonly "/objects/company-config/user": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List users
         * @description Returns up to 100 object references with a key, ID, and link for each. Users cannot be written here.
         *     Permissions: list.
         */
        readonly get: operations["listUsers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/company-config/user/{key}": {
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
         * Get a user
         * @description Returns one, or up to 500 for keys with commas between them. Permissions: view.
         */
        readonly get: operations["getUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/construction/rate-table": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List rate tables
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listRateTables"];
        readonly put?: never;
        /**
         * Create a rate table
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     With its timesheet lines, in one atomic transaction. The other kinds of lines and the dimensions are refused as not simulated.
         */
        readonly post: operations["createRateTable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several rate tables
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateRateTables"];
        readonly trace?: never;
    };
    readonly "/objects/construction/rate-table/{key}": {
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
         * Get a rate table
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getRateTable"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a rate table
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteRateTable"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a rate table
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateRateTable"];
        readonly trace?: never;
    };
    readonly "/objects/construction/rate-table-timesheet-line": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List rate table timesheet lines
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listRateTableTimesheetLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/construction/rate-table-timesheet-line/{key}": {
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
         * Get a rate table timesheet line
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getRateTableTimesheetLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/time/time-type": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List time types
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listTimeTypes"];
        readonly put?: never;
        /**
         * Create a time type
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createTimeType"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several time types
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateTimeTypes"];
        readonly trace?: never;
    };
    readonly "/objects/time/time-type/{key}": {
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
         * Get a time type
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getTimeType"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a time type
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteTimeType"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a time type
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateTimeType"];
        readonly trace?: never;
    };
    readonly "/objects/time/timesheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List timesheets
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listTimesheets"];
        readonly put?: never;
        /**
         * Create a timesheet
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     With its lines, in one atomic transaction. Dimensions and time types are refused as not simulated.
         */
        readonly post: operations["createTimesheet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several timesheets
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateTimesheets"];
        readonly trace?: never;
    };
    readonly "/objects/time/timesheet/{key}": {
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
         * Get a timesheet
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getTimesheet"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a timesheet
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteTimesheet"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a timesheet
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateTimesheet"];
        readonly trace?: never;
    };
    readonly "/objects/time/timesheet-line": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List timesheet lines
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listTimesheetLines"];
        readonly put?: never;
        /**
         * Create a timesheet line
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createTimesheetLine"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several timesheet lines
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateTimesheetLines"];
        readonly trace?: never;
    };
    readonly "/objects/time/timesheet-line/{key}": {
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
         * Get a timesheet line
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getTimesheetLine"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a timesheet line
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteTimesheetLine"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a timesheet line
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateTimesheetLine"];
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List accounts
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        /**
         * Create an account
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several accounts
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateAccounts"];
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/account/{key}": {
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
         * Get an account
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an account
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an account
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateAccount"];
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List journals
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listJournals"];
        readonly put?: never;
        /**
         * Create a journal
         * @description Creates one, or up to 500 from an array. Permissions: add.
         */
        readonly post: operations["createJournal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several journals
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateJournals"];
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/journal/{key}": {
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
         * Get a journal
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getJournal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a journal
         * @description Deletes one, or up to 500 for keys with commas between them. What is in use cannot be deleted. Permissions: delete.
         */
        readonly delete: operations["deleteJournal"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a journal
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateJournal"];
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/journal-entry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List journal entries
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listJournalEntries"];
        readonly put?: never;
        /**
         * Create a journal entry
         * @description Creates one, or up to 500 from an array. Permissions: add.
         *     The debits of its lines equal the credits.
         */
        readonly post: operations["createJournalEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update several journal entries
         * @description Updates up to 500; each item names its `key`. Permissions: update.
         */
        readonly patch: operations["updateJournalEntries"];
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/journal-entry/{key}": {
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
         * Get a journal entry
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getJournalEntry"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a journal entry
         * @description Deletes one, or up to 500 for keys with commas between them. Its lines go with it. Permissions: delete.
         */
        readonly delete: operations["deleteJournalEntry"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a journal entry
         * @description Sets field values. Any fields not provided remain unchanged. Permissions: update.
         */
        readonly patch: operations["updateJournalEntry"];
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/journal-entry-line": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List journal entry lines
         * @description Returns up to 100 object references with a key, ID, and link for each. Permissions: list.
         */
        readonly get: operations["listJournalEntryLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/general-ledger/journal-entry-line/{key}": {
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
         * Get a journal entry line
         * @description Returns one, or an array for up to 500 keys with commas between them. Permissions: list, view.
         */
        readonly get: operations["getJournalEntryLine"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a journal entry line
         * @description Deletes one, or up to 500 for keys with commas between them. What remains must balance. Permissions: delete.
         */
        readonly delete: operations["deleteJournalEntryLine"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
    readonly "/services/core/model": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an object model definition
         * @description Tells which fields, references and lists an object has, or lists the objects. A name that is not known answers
         *     200 with an empty array. Services and workflows are not listed; `version`, `schema`, `description` and `tags`
         *     change nothing here.
         */
        readonly get: operations["getModel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services/core/composite": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a composite request
         * @description Does 2 to 10 requests one after the other and stops at the first that fails; what was done before stays.
         *     With `resultReference` a result is named, and later paths, headers and bodies use it: `@{employee.department.key}`,
         *     or `@{vendor.1.key}` for the first of several.
         */
        readonly post: operations["composite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services/core/session/id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an XML API session ID
         * @description A session id for the token's user; the token endpoint takes it in place of a user name.
         */
        readonly get: operations["getSessionId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services/core/async/job-status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the state of an asynchronous job
         * @description The state of a request that was sent with `Prefer: respond-async`. Only the application that sent it may ask.
         *     Answers are not sent to webhooks, so `deliveryStatus` is left out.
         */
        readonly get: operations["getAsyncJobStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services/bulk/job/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a bulk request
         * @description Creates, updates or deletes the objects of a JSON file, each in a transaction of its own. Files over 1 MB are
         *     refused, as every body is. `callbackURL` is taken and not called.
         */
        readonly post: operations["createBulkJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services/bulk/job/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a bulk request status
         * @description The state of a bulk job, or with `download=true` what it did record by record, once it is completed.
         */
        readonly get: operations["getBulkJobStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services/company-config/dimensions/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List dimensions
         * @description The standard dimensions, in the order of the developer guide's sample. The company has no dimensions of its own.
         *     The counters are texts, as in the sample.
         */
        readonly get: operations["listDimensions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth2/authorize": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask a user for consent
         * @description A page on which a user allows or denies access; then the browser is sent to `redirect_uri` with `code` and `state`.
         *     `http` redirect addresses are refused. Without `scope=offline_access` there is no refresh token.
         */
        readonly get: operations["authorize"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth2/introspect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look at a token
         * @description Says whether a token is active, and whose it is. The caller shows a bearer token or, as basic authorization, the client.
         */
        readonly post: operations["introspectToken"];
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
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One employee position, or an array of up to 500; the items of an array are judged one by one. */
        readonly EmployeePositionCreate: ({
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
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
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
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Up to 500 updates, each with the key of its object; the items are judged one by one. */
        readonly BatchUpdate: readonly Record<string, unknown>[];
        readonly EmployeePositionReply: {
            readonly "ia::result": components["schemas"]["EmployeePosition"] | readonly components["schemas"]["EmployeePosition"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly LaborClass: {
            /** @example 6 */
            readonly key: string;
            readonly id: string;
            readonly name: string | null;
            readonly description: string | null;
            readonly status: components["schemas"]["Status"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description One labor class, or an array of up to 500; the items of an array are judged one by one. The vendor's document requires a
         *     name; that one may be left out is a variant.
         */
        readonly LaborClassCreate: ({
            /** @description Unique identifier for the labor class. */
            readonly id: string;
            /** @description Name for the labor class. */
            readonly name?: string;
            /** @description Description for the labor class. */
            readonly description?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. Fields that are not given stay as they are, `status` among them. */
        readonly LaborClassUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly name?: string;
            readonly description?: string | null;
            readonly status?: components["schemas"]["Status"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly LaborShift: {
            /** @example 6 */
            readonly key: string;
            readonly id: string;
            readonly name: string | null;
            readonly description: string | null;
            readonly status: components["schemas"]["Status"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description One labor shift, or an array of up to 500; the items of an array are judged one by one. The vendor's document requires a
         *     name; that one may be left out is a variant.
         */
        readonly LaborShiftCreate: ({
            /** @description Unique identifier for the labor shift. */
            readonly id: string;
            /** @description Name for the labor shift. */
            readonly name?: string;
            /** @description Description for the labor shift. */
            readonly description?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. Fields that are not given stay as they are, `status` among them. */
        readonly LaborShiftUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly name?: string;
            readonly description?: string | null;
            readonly status?: components["schemas"]["Status"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly LaborUnion: {
            /** @example 6 */
            readonly key: string;
            readonly id: string;
            readonly name: string | null;
            readonly description: string | null;
            readonly status: components["schemas"]["Status"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One labor union, or an array of up to 500; the items of an array are judged one by one. */
        readonly LaborUnionCreate: ({
            /** @description Unique identifier for the labor union. */
            readonly id: string;
            /** @description Name for the labor union. */
            readonly name?: string;
            /** @description Description for the labor union. */
            readonly description?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. Fields that are not given stay as they are, `status` among them. */
        readonly LaborUnionUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly name?: string;
            readonly description?: string | null;
            readonly status?: components["schemas"]["Status"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly Employee: {
            readonly key: string;
            readonly id: string;
            readonly SSN: string | null;
            readonly jobTitle: string | null;
            readonly location: components["schemas"]["ShownReference"];
            readonly department: components["schemas"]["ShownReference"];
            readonly manager: components["schemas"]["ShownReference"];
            /** Format: date */
            readonly birthDate: string | null;
            /** Format: date */
            readonly startDate: string | null;
            /** Format: date */
            readonly endDate: string | null;
            readonly status: components["schemas"]["Status"];
            readonly employeeType: components["schemas"]["ShownReference"];
            /** @enum {string|null} */
            readonly gender: "female" | "male" | null;
            /** @enum {string|null} */
            readonly terminationType: "voluntary" | "involuntary" | "deceased" | "disability" | "retired" | null;
            readonly name: string | null;
            readonly primaryContact: components["schemas"]["ContactReference"];
            readonly attachmentFolder: components["schemas"]["ShownReference"];
            readonly defaultCurrency: string | null;
            readonly form1099: components["schemas"]["Form1099"];
            readonly earningType: components["schemas"]["ShownReference"];
            readonly postActualCostWithVariance: boolean;
            readonly audit: components["schemas"]["Audit"];
            readonly class: components["schemas"]["ShownReference"];
            readonly defaultCustomer: components["schemas"]["ShownReference"];
            readonly defaultItem: components["schemas"]["ShownReference"];
            readonly defaultVendor: components["schemas"]["ShownReference"];
            readonly defaultTimeAllocation: components["schemas"]["ShownReference"];
            readonly defaultExpenseDistribution: components["schemas"]["ShownReference"];
            /** @enum {string|null} */
            readonly preferredPaymentMethod: "printedCheck" | "eft" | "cash" | "ach" | null;
            readonly bankFile: components["schemas"]["BankFile"];
            /** @enum {string|null} */
            readonly filePaymentService: "ach" | "bankFile" | "none" | null;
            readonly ach: components["schemas"]["Ach"];
            readonly sendAutomaticPaymentNotification: boolean;
            readonly isPlaceholderResource: boolean;
            readonly mergePaymentRequests: boolean;
            readonly employeePosition: components["schemas"]["ShownReference"];
            readonly webURL: string | null;
            readonly entity: components["schemas"]["EntityReference"];
            readonly employeeRates: readonly components["schemas"]["EmployeeRate"][];
            readonly positionSkills: readonly components["schemas"]["SkillReference"][];
            readonly bankFileSetup: readonly components["schemas"]["EmployeeBankFileSetup"][];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description Status of a dimension. One that is activeNonPosting may appear in reports and not in new transactions.
         * @enum {string}
         */
        readonly DimensionStatus: "active" | "activeNonPosting" | "inactive";
        /** @description Entities stand in the same hierarchy, with the key and the id that they have as entities. */
        readonly Location: {
            readonly id: string;
            readonly key: string;
            readonly name: string | null;
            readonly parent: components["schemas"]["LocationReference"];
            readonly manager: components["schemas"]["ShownReference"];
            /** Format: date */
            readonly startDate: string | null;
            /** Format: date */
            readonly endDate: string | null;
            readonly status: components["schemas"]["DimensionStatus"];
            readonly audit: components["schemas"]["Audit"];
            readonly reportTitle: string | null;
            readonly printAs: string | null;
            readonly entity: components["schemas"]["EntityReference"];
            readonly baseCurrency: string | null;
            readonly taxId: string | null;
            readonly businessId: string | null;
            /** @enum {string} */
            readonly locationType: "location" | "entity" | "elimination";
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One location, or an array of up to 500; the items of an array are judged one by one. */
        readonly LocationCreate: ({
            readonly id: string;
            readonly name: string;
            /** @description In a sample of Sage and not in its schema. */
            readonly description?: string | null;
            readonly parent?: components["schemas"]["GivenReference"];
            readonly manager?: components["schemas"]["GivenReference"];
            /** Format: date */
            readonly startDate?: string | null;
            /** Format: date */
            readonly endDate?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "activeNonPosting" | "inactive";
            readonly reportTitle?: string | null;
            readonly printAs?: string | null;
            readonly taxId?: string | null;
            readonly businessId?: string | null;
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly LocationUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly name?: string;
            readonly parent?: components["schemas"]["GivenReference"];
            readonly manager?: components["schemas"]["GivenReference"];
            /** Format: date */
            readonly startDate?: string | null;
            /** Format: date */
            readonly endDate?: string | null;
            readonly status?: components["schemas"]["DimensionStatus"];
            readonly reportTitle?: string | null;
            readonly printAs?: string | null;
            readonly taxId?: string | null;
            readonly businessId?: string | null;
        } & {
            readonly [key: string]: unknown;
        };
        readonly LocationReply: {
            readonly "ia::result": components["schemas"]["Location"] | readonly components["schemas"]["Location"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description Departments are shared by all entities. Members in the order of Sage's sample. */
        readonly Department: {
            readonly id: string;
            readonly key: string;
            readonly name: string | null;
            readonly parent: components["schemas"]["ShownReference"];
            readonly supervisor: components["schemas"]["ShownReference"];
            readonly audit: components["schemas"]["Audit"];
            readonly status: components["schemas"]["DimensionStatus"];
            readonly reportTitle: string | null;
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One department, or an array of up to 500; the items of an array are judged one by one. */
        readonly DepartmentCreate: ({
            readonly id: string;
            readonly name: string;
            readonly parent?: components["schemas"]["GivenReference"];
            readonly supervisor?: components["schemas"]["GivenReference"];
            readonly reportTitle?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "activeNonPosting" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. The schema of Sage does not keep the id from being changed. */
        readonly DepartmentUpdate: {
            readonly id?: string;
            readonly name?: string;
            readonly parent?: components["schemas"]["GivenReference"];
            readonly supervisor?: components["schemas"]["GivenReference"];
            readonly reportTitle?: string | null;
            readonly status?: components["schemas"]["DimensionStatus"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly DepartmentReply: {
            readonly "ia::result": components["schemas"]["Department"] | readonly components["schemas"]["Department"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly Class: {
            readonly key: string;
            readonly id: string;
            readonly name: string | null;
            readonly description: string | null;
            readonly status: components["schemas"]["DimensionStatus"];
            readonly parent: components["schemas"]["ShownReference"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One class, or an array of up to 500; the items of an array are judged one by one. */
        readonly ClassCreate: ({
            readonly id: string;
            readonly name: string;
            readonly description?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "activeNonPosting" | "inactive";
            readonly parent?: components["schemas"]["GivenReference"];
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly ClassUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly name?: string;
            readonly description?: string | null;
            readonly status?: components["schemas"]["DimensionStatus"];
            readonly parent?: components["schemas"]["GivenReference"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly ClassReply: {
            readonly "ia::result": components["schemas"]["Class"] | readonly components["schemas"]["Class"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description A person or a company. Contacts have no audit. */
        readonly Contact: {
            readonly key: string;
            readonly id: string;
            readonly companyName: string | null;
            readonly prefix: string | null;
            readonly firstName: string | null;
            readonly lastName: string | null;
            readonly middleName: string | null;
            readonly printAs: string | null;
            readonly phone1: string | null;
            readonly phone2: string | null;
            readonly mobile: string | null;
            readonly pager: string | null;
            readonly fax: string | null;
            readonly email1: string | null;
            readonly email2: string | null;
            readonly URL1: string | null;
            readonly URL2: string | null;
            readonly showInContactList: boolean;
            readonly mailingAddress: components["schemas"]["MailingAddress"];
            readonly status: components["schemas"]["Status"];
            readonly entity: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One contact, or an array of up to 500; the items of an array are judged one by one. */
        readonly ContactCreate: ({
            /** @description The name of the contact. */
            readonly id: string;
            readonly companyName?: string | null;
            readonly prefix?: string | null;
            readonly firstName?: string | null;
            readonly lastName?: string | null;
            readonly middleName?: string | null;
            readonly printAs: string;
            readonly phone1?: string | null;
            readonly phone2?: string | null;
            readonly mobile?: string | null;
            readonly pager?: string | null;
            readonly fax?: string | null;
            readonly email1?: string | null;
            readonly email2?: string | null;
            readonly URL1?: string | null;
            readonly URL2?: string | null;
            readonly showInContactList?: boolean;
            readonly mailingAddress?: components["schemas"]["GivenMailingAddress"];
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly ContactUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly companyName?: string | null;
            readonly prefix?: string | null;
            readonly firstName?: string | null;
            readonly lastName?: string | null;
            readonly middleName?: string | null;
            readonly printAs?: string;
            readonly phone1?: string | null;
            readonly phone2?: string | null;
            readonly mobile?: string | null;
            readonly pager?: string | null;
            readonly fax?: string | null;
            readonly email1?: string | null;
            readonly email2?: string | null;
            readonly URL1?: string | null;
            readonly URL2?: string | null;
            readonly showInContactList?: boolean;
            readonly mailingAddress?: components["schemas"]["GivenMailingAddress"];
            readonly status?: components["schemas"]["Status"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly ContactReply: {
            readonly "ia::result": components["schemas"]["Contact"] | readonly components["schemas"]["Contact"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly LocationReference: {
            readonly id: string | null;
            readonly key: string | null;
            readonly name: string | null;
            /** @enum {string|null} */
            readonly locationType: "location" | "entity" | "elimination" | null;
            readonly href?: string;
        };
        /** @description A contact with its present data. One that is not set has null for key and id and no href. */
        readonly ContactReference: {
            readonly key: string | null;
            readonly id: string | null;
            readonly lastName?: string | null;
            readonly firstName?: string | null;
            readonly middleName?: string | null;
            readonly prefix?: string | null;
            readonly email1?: string | null;
            readonly email2?: string | null;
            readonly phone1?: string | null;
            readonly phone2?: string | null;
            readonly mobile?: string | null;
            readonly pager?: string | null;
            readonly fax?: string | null;
            readonly URL1?: string | null;
            readonly URL2?: string | null;
            readonly companyName?: string | null;
            readonly printAs?: string | null;
            readonly mailingAddress?: components["schemas"]["MailingAddress"];
            readonly href?: string;
        };
        readonly MailingAddress: {
            readonly addressLine1: string | null;
            readonly addressLine2: string | null;
            readonly addressLine3: string | null;
            readonly city: string | null;
            readonly country: string | null;
            readonly isoCountryCode: string | null;
            readonly postCode: string | null;
            readonly state: string | null;
        };
        readonly GivenMailingAddress: {
            readonly addressLine1?: string | null;
            readonly addressLine2?: string | null;
            readonly addressLine3?: string | null;
            readonly city?: string | null;
            readonly country?: string | null;
            readonly isoCountryCode?: string | null;
            readonly postCode?: string | null;
            readonly state?: string | null;
        };
        /** @description What an employee costs from a day on, by the hour or by the year. The id is the key. */
        readonly EmployeeRate: {
            readonly id: string;
            readonly key: string;
            readonly employee: components["schemas"]["ShownReference"];
            readonly hourlyRate: string | null;
            readonly annualSalary: string | null;
            /** Format: date */
            readonly startDate: string | null;
            /** Format: date */
            readonly endDate: string | null;
            readonly audit: components["schemas"]["Audit"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        };
        /** @description A rate of an employee. */
        readonly EmployeeRateCreate: {
            readonly hourlyRate?: string | number | null;
            readonly annualSalary?: string | number | null;
            /** Format: date */
            readonly startDate?: string | null;
            /** Format: date */
            readonly endDate?: string | null;
        };
        readonly EmployeeRateWrite: {
            /** @description Key of a rate to change or to remove; without one the rate is added. */
            readonly key?: string;
            /**
             * @description Needs the key.
             * @enum {string}
             */
            readonly "ia::operation"?: "delete" | "patch";
            readonly hourlyRate?: string | number | null;
            readonly annualSalary?: string | number | null;
            /** Format: date */
            readonly startDate?: string | null;
            /** Format: date */
            readonly endDate?: string | null;
        };
        readonly EmployeeRateReply: {
            readonly "ia::result": components["schemas"]["EmployeeRate"] | readonly components["schemas"]["EmployeeRate"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description The bank account that a bank file pays an employee to; each country has members of its own. The id is the key. */
        readonly EmployeeBankFileSetup: {
            readonly key: string;
            readonly id: string;
            readonly employee: components["schemas"]["ShownReference"];
            readonly bsbNumber: string | null;
            readonly paymentReference: string | null;
            readonly sortCode: string | null;
            readonly branchCode: string | null;
            readonly bankAccountType: string | null;
            readonly bankAccountCode: string | null;
            readonly bankAccountNumber: string | null;
            readonly bankAccountName: string | null;
            readonly printPaymentProof: string | null;
            readonly businessIdCode: string | null;
            readonly creditorCode: string | null;
            readonly secondaryIdentifier: string | null;
            /** @enum {string|null} */
            readonly accountClassification: "ppd" | "ccd" | null;
            readonly creditorBankAddress: components["schemas"]["CreditorBankAddress"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        };
        /** @description A bank account of an employee. */
        readonly EmployeeBankFileSetupCreate: {
            readonly bsbNumber?: string | null;
            readonly paymentReference?: string | null;
            readonly sortCode?: string | null;
            readonly branchCode?: string | null;
            readonly bankAccountType?: string | null;
            readonly bankAccountCode?: string | null;
            readonly bankAccountNumber?: string | null;
            readonly bankAccountName?: string | null;
            readonly printPaymentProof?: string | null;
            readonly businessIdCode?: string | null;
            readonly creditorCode?: string | null;
            readonly secondaryIdentifier?: string | null;
            /** @enum {string|null} */
            readonly accountClassification?: "ppd" | "ccd" | null;
            readonly creditorBankAddress?: components["schemas"]["GivenCreditorBankAddress"];
        };
        readonly EmployeeBankFileSetupWrite: {
            /** @description Key of a set-up to change or to remove; without one it is added. */
            readonly key?: string;
            /**
             * @description Needs the key.
             * @enum {string}
             */
            readonly "ia::operation"?: "delete" | "patch";
            readonly bsbNumber?: string | null;
            readonly paymentReference?: string | null;
            readonly sortCode?: string | null;
            readonly branchCode?: string | null;
            readonly bankAccountType?: string | null;
            readonly bankAccountCode?: string | null;
            readonly bankAccountNumber?: string | null;
            readonly bankAccountName?: string | null;
            readonly printPaymentProof?: string | null;
            readonly businessIdCode?: string | null;
            readonly creditorCode?: string | null;
            readonly secondaryIdentifier?: string | null;
            /** @enum {string|null} */
            readonly accountClassification?: "ppd" | "ccd" | null;
            readonly creditorBankAddress?: components["schemas"]["GivenCreditorBankAddress"];
        };
        readonly EmployeeBankFileSetupReply: {
            readonly "ia::result": components["schemas"]["EmployeeBankFileSetup"] | readonly components["schemas"]["EmployeeBankFileSetup"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly CreditorBankAddress: {
            readonly addressLine1: string | null;
            readonly addressLine2: string | null;
            readonly postCode: string | null;
            readonly county: string | null;
            readonly countryCode: string | null;
        };
        readonly GivenCreditorBankAddress: {
            readonly addressLine1?: string | null;
            readonly addressLine2?: string | null;
            readonly postCode?: string | null;
            readonly county?: string | null;
            readonly countryCode?: string | null;
        };
        readonly EmployeeType: {
            readonly key: string;
            readonly id: string;
            readonly parent: components["schemas"]["ShownReference"];
            readonly status: components["schemas"]["Status"];
            readonly form1099: components["schemas"]["TypeForm1099"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One employee type, or an array of up to 500; the items of an array are judged one by one. */
        readonly EmployeeTypeCreate: ({
            /** @description The name of the employee type. */
            readonly id: string;
            readonly parent?: components["schemas"]["GivenReference"];
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly EmployeeTypeUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly parent?: components["schemas"]["GivenReference"];
            readonly status?: components["schemas"]["Status"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly EmployeeTypeReply: {
            readonly "ia::result": components["schemas"]["EmployeeType"] | readonly components["schemas"]["EmployeeType"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description Form and box of US taxes; it can only be read. */
        readonly TypeForm1099: {
            readonly type: string | null;
            readonly box: string | null;
        };
        /** @description The accounts that the labor cost of an employee is posted to. Sage's schema has neither a link nor a status. */
        readonly EarningType: {
            readonly key: string;
            readonly id: string;
            readonly billableGLAccount: components["schemas"]["ShownReference"];
            readonly nonBillableGLAccount: components["schemas"]["ShownReference"];
            readonly rateMultiplier: string | null;
            readonly calculationMethod: components["schemas"]["CalculationMethod"];
            readonly audit: components["schemas"]["Audit"];
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One earning type, or an array of up to 500; the items of an array are judged one by one. */
        readonly EarningTypeCreate: ({
            /** @description The name of the earning type. */
            readonly id: string;
            readonly billableGLAccount?: components["schemas"]["GivenReference"];
            readonly nonBillableGLAccount?: components["schemas"]["GivenReference"];
            readonly rateMultiplier?: string | number | null;
            /**
             * @default salary
             * @enum {string}
             */
            readonly calculationMethod: "hourly" | "salary";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly EarningTypeUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly billableGLAccount?: components["schemas"]["GivenReference"];
            readonly nonBillableGLAccount?: components["schemas"]["GivenReference"];
            readonly rateMultiplier?: string | number | null;
            readonly calculationMethod?: components["schemas"]["CalculationMethod"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly EarningTypeReply: {
            readonly "ia::result": components["schemas"]["EarningType"] | readonly components["schemas"]["EarningType"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @enum {string} */
        readonly CalculationMethod: "hourly" | "salary";
        readonly PositionSkill: {
            readonly key: string;
            readonly id: string;
            readonly description: string | null;
            readonly status: components["schemas"]["Status"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One position skill, or an array of up to 500; the items of an array are judged one by one. */
        readonly PositionSkillCreate: ({
            /** @description The name of the position skill. */
            readonly id: string;
            readonly description?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly PositionSkillUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly description?: string | null;
            readonly status?: components["schemas"]["Status"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly PositionSkillReply: {
            readonly "ia::result": components["schemas"]["PositionSkill"] | readonly components["schemas"]["PositionSkill"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly SkillReference: {
            readonly key: string;
            readonly id: string;
            readonly href: string;
        };
        /** @description Key or id of a position skill that exists and is active. */
        readonly GivenSkill: {
            readonly key?: string;
            readonly id?: string;
        };
        /** @description A position skill to add to those of the employee, or to take from them. */
        readonly SkillWrite: {
            readonly key?: string;
            readonly id?: string;
            /**
             * @description Takes the skill from the employee.
             * @enum {string}
             */
            readonly "ia::operation"?: "delete";
        };
        /** @description A user of the company. An empty list stands for no restriction. Members in the order of Sage's document. */
        readonly User: {
            /** @description Name to sign in with. */
            readonly id: string;
            readonly userName: string | null;
            readonly accountEmail: string | null;
            readonly contact: components["schemas"]["ContactReference"];
            /** @enum {string} */
            readonly adminPrivileges: "off" | "limited" | "full";
            /** @enum {string} */
            readonly userType: "business" | "employee" | "viewOnly" | "dashboard" | "projectManager" | "paymentApprover" | "client" | "platform" | "crm" | "warehouse" | "constructionManager";
            readonly webServices: components["schemas"]["UserWebServices"];
            /** @enum {string} */
            readonly status: "active" | "inactive" | "lockedOut";
            readonly entityAccess: components["schemas"]["UserEntityAccess"];
            readonly password: components["schemas"]["UserPassword"];
            readonly audit: components["schemas"]["Audit"];
            readonly key: string;
            readonly isChatterDisabled: boolean;
            readonly hideOtherDepartmentTransactions: boolean;
            readonly entity: components["schemas"]["EntityReference"];
            readonly locations: readonly unknown[];
            readonly entities: readonly unknown[];
            readonly departments: readonly unknown[];
            readonly territories: readonly unknown[];
            readonly roles: readonly unknown[];
            readonly permissionAssignments: readonly unknown[];
            readonly customPermissionAssignments: readonly unknown[];
            readonly agentPermissionAssignments: readonly unknown[];
            readonly sso: components["schemas"]["UserSso"];
            /** @enum {string} */
            readonly trustedDevices: "companyDefault" | "always" | "never";
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        };
        readonly UserReply: {
            readonly "ia::result": components["schemas"]["User"] | readonly components["schemas"]["User"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly UserWebServices: {
            readonly isEnabled: boolean;
            readonly isRestricted: boolean;
        };
        readonly UserEntityAccess: {
            readonly allowUnrestrictedAccess: boolean;
            readonly allowTopLevelAccess: boolean;
        };
        readonly UserPassword: {
            readonly neverExpires: boolean;
            readonly requiresReset: boolean;
            readonly disablePassword: boolean;
        };
        readonly UserSso: {
            readonly isSSOEnabled: boolean;
            readonly federatedSSOId: string | null;
        };
        readonly RateTable: {
            readonly key: string;
            readonly id: string;
            readonly name: string | null;
            readonly description: string | null;
            readonly audit: components["schemas"]["Audit"];
            readonly status: components["schemas"]["Status"];
            readonly timesheetLines: readonly components["schemas"]["RateTableTimesheetLine"][];
            readonly href: string;
            readonly entity?: components["schemas"]["EntityReference"];
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly RateTableTimesheetLine: {
            readonly key: string;
            readonly id: string;
            readonly rateTable: components["schemas"]["ShownReference"];
            readonly href: string;
            readonly lineNumber: number | null;
            readonly description: string | null;
            /** Format: date */
            readonly startDate: string | null;
            readonly markupPercent: string | null;
            readonly laborRate: string | null;
            readonly employeePosition: components["schemas"]["ShownReference"];
            readonly laborClass: components["schemas"]["ShownReference"];
            readonly laborShift: components["schemas"]["ShownReference"];
            readonly laborUnion: components["schemas"]["ShownReference"];
            readonly timeType: components["schemas"]["ShownReference"];
            readonly dimensions: components["schemas"]["TimeDimensions"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        };
        readonly TimeType: {
            readonly key: string;
            readonly id: string;
            readonly href: string;
            readonly earningType: components["schemas"]["ShownReference"];
            readonly glAccount: components["schemas"]["ShownReference"];
            readonly offsetGLAccount: components["schemas"]["ShownReference"];
            readonly status: components["schemas"]["Status"];
            readonly entity?: components["schemas"]["EntityReference"];
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One time type, or an array of up to 500; the items of an array are judged one by one. */
        readonly TimeTypeCreate: ({
            /** @description The name of the time type. */
            readonly id: string;
            readonly earningType?: components["schemas"]["GivenReference"];
            readonly glAccount?: components["schemas"]["GivenReference"];
            readonly offsetGLAccount?: components["schemas"]["GivenReference"];
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly TimeTypeUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly earningType?: components["schemas"]["GivenReference"];
            readonly glAccount?: components["schemas"]["GivenReference"];
            readonly offsetGLAccount?: components["schemas"]["GivenReference"];
            readonly status?: components["schemas"]["Status"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly TimeTypeReply: {
            readonly "ia::result": components["schemas"]["TimeType"] | readonly components["schemas"]["TimeType"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description The dimensions of a line about time; those that are not set have nulls. */
        readonly TimeDimensions: {
            readonly employee: components["schemas"]["ShownReference"];
            readonly department: components["schemas"]["ShownReference"];
            readonly location: components["schemas"]["ShownReference"];
            readonly project: components["schemas"]["ShownReference"];
            readonly costType: components["schemas"]["ShownReference"];
            readonly task: components["schemas"]["ShownReference"];
            readonly customer: components["schemas"]["ShownReference"];
            readonly item: components["schemas"]["ShownReference"];
            readonly vendor: components["schemas"]["ShownReference"];
            readonly contract: components["schemas"]["ShownReference"];
            readonly class: components["schemas"]["ShownReference"];
        };
        /** @description The dimensions of a line about time; null, or null for key and id, for none. */
        readonly GivenTimeDimensions: {
            readonly employee?: components["schemas"]["GivenReference"];
            readonly department?: components["schemas"]["GivenReference"];
            readonly location?: components["schemas"]["GivenReference"];
            readonly project?: components["schemas"]["GivenReference"];
            readonly costType?: components["schemas"]["GivenReference"];
            readonly task?: components["schemas"]["GivenReference"];
            readonly customer?: components["schemas"]["GivenReference"];
            readonly item?: components["schemas"]["GivenReference"];
            readonly vendor?: components["schemas"]["GivenReference"];
            readonly contract?: components["schemas"]["GivenReference"];
            readonly class?: components["schemas"]["GivenReference"];
        };
        readonly Timesheet: {
            readonly key: string;
            readonly id: string;
            readonly href: string;
            /** Format: date */
            readonly beginDate: string | null;
            /** Format: date */
            readonly endDate: string | null;
            /** @enum {string} */
            readonly state: "draft" | "submitted";
            readonly description: string | null;
            readonly employee: components["schemas"]["ShownReference"];
            readonly lines: readonly components["schemas"]["TimesheetLine"][];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly TimesheetLine: {
            readonly key: string;
            readonly id: string;
            readonly href: string;
            readonly timesheet: components["schemas"]["ShownReference"];
            readonly dimensions: components["schemas"]["TimeDimensions"];
            /** Format: date */
            readonly entryDate: string | null;
            readonly quantity: number | null;
            readonly lineNumber: number | null;
            readonly description: string | null;
            readonly notes: string | null;
            readonly timeType: components["schemas"]["ShownReference"];
            readonly isBillable: boolean | null;
            readonly employeePosition: components["schemas"]["ShownReference"];
            readonly laborClass: components["schemas"]["ShownReference"];
            readonly laborShift: components["schemas"]["ShownReference"];
            readonly laborUnion: components["schemas"]["ShownReference"];
            readonly audit: components["schemas"]["Audit"];
            readonly entity?: components["schemas"]["EntityReference"];
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly Account: {
            readonly key: string;
            readonly id: string;
            readonly name: string | null;
            /** @enum {string} */
            readonly accountType: "balanceSheet" | "incomeStatement";
            /** @enum {string} */
            readonly normalBalance: "debit" | "credit";
            /** @enum {string} */
            readonly closingType: "nonClosingAccount" | "closingAccount" | "closedToAccount";
            readonly closeToGLAccount: components["schemas"]["ShownReference"];
            readonly status: components["schemas"]["Status"];
            readonly requireDimensions: components["schemas"]["RequiredDimensions"];
            readonly isTaxable: boolean;
            readonly category: string | null;
            readonly taxCode: string | null;
            readonly mrcCode: string | null;
            /** @enum {string} */
            readonly alternativeGLAccount: "none" | "payablesAccount" | "receivablesAccount";
            readonly audit: components["schemas"]["Audit"];
            readonly disallowDirectPosting: boolean | null;
            readonly entity: components["schemas"]["EntityReference"];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One account, or an array of up to 500; the items of an array are judged one by one. */
        readonly AccountCreate: ({
            readonly id: string;
            readonly name: string;
            /**
             * @default balanceSheet
             * @enum {string}
             */
            readonly accountType: "balanceSheet" | "incomeStatement";
            /**
             * @default debit
             * @enum {string}
             */
            readonly normalBalance: "debit" | "credit";
            /**
             * @default nonClosingAccount
             * @enum {string}
             */
            readonly closingType: "nonClosingAccount" | "closingAccount" | "closedToAccount";
            readonly closeToGLAccount?: components["schemas"]["GivenReference"];
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
            readonly requireDimensions?: components["schemas"]["GivenRequiredDimensions"];
            readonly isTaxable?: boolean;
            readonly category?: string | null;
            readonly taxCode?: string | null;
            readonly mrcCode?: string | null;
            /**
             * @default none
             * @enum {string}
             */
            readonly alternativeGLAccount: "none" | "payablesAccount" | "receivablesAccount";
            readonly disallowDirectPosting?: boolean | null;
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly AccountUpdate: {
            readonly id?: string;
            readonly name?: string;
            /** @enum {string} */
            readonly accountType?: "balanceSheet" | "incomeStatement";
            /** @enum {string} */
            readonly normalBalance?: "debit" | "credit";
            /** @enum {string} */
            readonly closingType?: "nonClosingAccount" | "closingAccount" | "closedToAccount";
            readonly closeToGLAccount?: components["schemas"]["GivenReference"];
            /** @enum {string} */
            readonly status?: "active" | "inactive";
            readonly requireDimensions?: components["schemas"]["GivenRequiredDimensions"];
            readonly isTaxable?: boolean;
            readonly category?: string | null;
            readonly taxCode?: string | null;
            readonly mrcCode?: string | null;
            /** @enum {string} */
            readonly alternativeGLAccount?: "none" | "payablesAccount" | "receivablesAccount";
            readonly disallowDirectPosting?: boolean | null;
        } & {
            readonly [key: string]: unknown;
        };
        readonly AccountReply: {
            readonly "ia::result": components["schemas"]["Account"] | readonly components["schemas"]["Account"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description The dimensions that a posting to the account needs. */
        readonly RequiredDimensions: {
            readonly department: boolean;
            readonly location: boolean;
            readonly project: boolean;
            readonly customer: boolean;
            readonly vendor: boolean;
            readonly employee: boolean;
            readonly item: boolean;
            readonly class: boolean;
            readonly contract: boolean;
            readonly warehouse: boolean;
            readonly affiliateEntity: boolean;
            readonly asset: boolean;
            readonly costType: boolean;
            readonly isWorkOrderRequired: boolean;
            readonly loanAccount: boolean;
            readonly task: boolean;
        };
        /** @description The dimensions that a posting to the account needs. */
        readonly GivenRequiredDimensions: {
            readonly department?: boolean;
            readonly location?: boolean;
            readonly project?: boolean;
            readonly customer?: boolean;
            readonly vendor?: boolean;
            readonly employee?: boolean;
            readonly item?: boolean;
            readonly class?: boolean;
            readonly contract?: boolean;
            readonly warehouse?: boolean;
            readonly affiliateEntity?: boolean;
            readonly asset?: boolean;
            readonly costType?: boolean;
            readonly isWorkOrderRequired?: boolean;
            readonly loanAccount?: boolean;
            readonly task?: boolean;
        };
        readonly Journal: {
            readonly key: string;
            readonly id: string;
            readonly status: components["schemas"]["Status"];
            readonly name: string | null;
            readonly isAdjustment: boolean;
            readonly bookId: string | null;
            readonly bookType: string | null;
            readonly disallowDirectPosting: boolean;
            readonly audit: components["schemas"]["Audit"];
            readonly isBillable: boolean;
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One journal, or an array of up to 500; the items of an array are judged one by one. */
        readonly JournalCreate: ({
            readonly id: string;
            readonly name: string;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
            readonly bookType?: string | null;
            readonly disallowDirectPosting?: boolean;
            readonly isBillable?: boolean;
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly JournalUpdate: {
            /** @description Cannot be changed; accepted only if it is what the object has. */
            readonly id?: string;
            readonly name?: string;
            readonly status?: components["schemas"]["Status"];
            readonly disallowDirectPosting?: boolean;
            readonly isBillable?: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        readonly JournalReply: {
            readonly "ia::result": components["schemas"]["Journal"] | readonly components["schemas"]["Journal"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly JournalEntry: {
            readonly id: string;
            readonly key: string;
            readonly txnNumber: number | null;
            readonly description: string | null;
            readonly glJournal: components["schemas"]["JournalReference"];
            /** Format: date */
            readonly postingDate: string | null;
            readonly moduleName: string | null;
            readonly referenceNumber: string | null;
            readonly reversedBy: components["schemas"]["ShownReference"];
            /** Format: date */
            readonly reversedFromDate: string | null;
            readonly baseLocation: components["schemas"]["ShownReference"];
            readonly audit: components["schemas"]["Audit"];
            /** @enum {string} */
            readonly state: "posted" | "draft" | "submitted" | "partiallyApproved" | "approved" | "declined" | "reversalPending" | "reversed";
            /** @enum {string|null} */
            readonly txnSource: "bank" | null;
            readonly attachment: components["schemas"]["ShownReference"];
            readonly entity: components["schemas"]["EntityReference"];
            readonly webURL: string | null;
            readonly lines: readonly components["schemas"]["JournalEntryLine"][];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly JournalEntryLine: {
            readonly id: string;
            readonly key: string;
            readonly journalEntry: components["schemas"]["ShownReference"];
            readonly lineNumber: number | null;
            /** @enum {string} */
            readonly txnType: "debit" | "credit";
            /** Format: date */
            readonly entryDate: string | null;
            readonly baseAmount: string | null;
            readonly txnAmount: string | null;
            readonly glAccount: components["schemas"]["ShownReference"];
            readonly dimensions: components["schemas"]["Dimensions"];
            readonly documentId: string | null;
            readonly description: string | null;
            readonly allocation: components["schemas"]["ShownReference"];
            readonly audit: components["schemas"]["Audit"];
            /** @enum {string} */
            readonly state: "posted" | "draft" | "submitted" | "partiallyApproved" | "approved" | "declined" | "reversalPending" | "reversed";
            readonly isBillable: boolean;
            readonly isBilled: boolean;
            readonly taxEntries: readonly unknown[];
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly JournalReference: {
            readonly id: string | null;
            readonly key: string | null;
            readonly isAdjustment?: boolean | null;
            readonly name?: string | null;
            readonly href?: string;
        };
        /** @description The dimensions of a line of a transaction; those that are not set have nulls. */
        readonly Dimensions: {
            readonly department: components["schemas"]["ShownReference"];
            readonly location: components["schemas"]["ShownReference"];
            readonly customer: components["schemas"]["ShownReference"];
            readonly vendor: components["schemas"]["ShownReference"];
            readonly employee: components["schemas"]["ShownReference"];
            readonly item: components["schemas"]["ShownReference"];
            readonly contract: components["schemas"]["ShownReference"];
            readonly project: components["schemas"]["ShownReference"];
            readonly class: components["schemas"]["ShownReference"];
        };
        /** @description The dimensions of a line; null, or null for key and id, for none. */
        readonly GivenDimensions: {
            readonly department?: components["schemas"]["GivenReference"];
            readonly location?: components["schemas"]["GivenReference"];
            readonly customer?: components["schemas"]["GivenReference"];
            readonly vendor?: components["schemas"]["GivenReference"];
            readonly employee?: components["schemas"]["GivenReference"];
            readonly item?: components["schemas"]["GivenReference"];
            readonly contract?: components["schemas"]["GivenReference"];
            readonly project?: components["schemas"]["GivenReference"];
            readonly class?: components["schemas"]["GivenReference"];
        };
        /** @description One journal entry, or an array of up to 500; the items of an array are judged one by one. */
        readonly JournalEntryCreate: ({
            readonly glJournal: components["schemas"]["DemandedReference"];
            /** Format: date */
            readonly postingDate: string;
            readonly description: string;
            readonly referenceNumber?: string | null;
            readonly baseLocation?: components["schemas"]["GivenReference"];
            readonly attachment?: components["schemas"]["GivenReference"];
            /**
             * @description Draft or not sent: an entry without it is posted.
             * @enum {string}
             */
            readonly state?: "draft" | "submitted" | "partiallyApproved" | "approved" | "posted" | "declined" | "reversalPending" | "reversed";
            /** @description In a sample of Sage, and read-only in its schema. */
            readonly scheduledOperationKey?: string;
            readonly lines: readonly components["schemas"]["JournalEntryLineCreate"][];
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        readonly JournalEntryLineCreate: {
            /** @enum {string} */
            readonly txnType: "debit" | "credit";
            /** @description An absolute value: the side is txnType. Two decimals at most. */
            readonly txnAmount: string;
            readonly glAccount: components["schemas"]["DemandedReference"];
            readonly dimensions?: components["schemas"]["GivenDimensions"];
            readonly documentId?: string | null;
            readonly description?: string | null;
            readonly allocation?: components["schemas"]["GivenReference"];
            readonly isBillable?: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The fields to change. The state is none of them. */
        readonly JournalEntryUpdate: {
            /** @description Accepted only if it is what the object has. */
            readonly key?: string;
            /** @description Accepted only if it is what the object has. */
            readonly id?: string;
            readonly glJournal?: components["schemas"]["DemandedReference"];
            /** Format: date */
            readonly postingDate?: string;
            readonly description?: string;
            readonly referenceNumber?: string | null;
            readonly baseLocation?: components["schemas"]["GivenReference"];
            readonly attachment?: components["schemas"]["GivenReference"];
            readonly lines?: readonly components["schemas"]["JournalEntryLineWrite"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A line to add, which needs txnType, txnAmount and glAccount, or with a key one to change or to remove. */
        readonly JournalEntryLineWrite: ({
            /** @description Key of a line to change or to remove; without one the line is added. */
            readonly key?: string;
            /**
             * @description Needs the key.
             * @enum {string}
             */
            readonly "ia::operation"?: "delete" | "patch";
            /** @enum {string} */
            readonly txnType?: "debit" | "credit";
            /** @description An absolute value: the side is txnType. Two decimals at most. */
            readonly txnAmount?: string;
            readonly glAccount?: components["schemas"]["DemandedReference"];
            readonly dimensions?: components["schemas"]["GivenDimensions"];
            readonly documentId?: string | null;
            readonly description?: string | null;
            readonly allocation?: components["schemas"]["GivenReference"];
            readonly isBillable?: boolean;
        } & {
            readonly [key: string]: unknown;
        }) | unknown | unknown;
        readonly JournalEntryReply: {
            readonly "ia::result": components["schemas"]["JournalEntry"] | readonly components["schemas"]["JournalEntry"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly JournalEntryLineReply: {
            readonly "ia::result": components["schemas"]["JournalEntryLine"] | readonly components["schemas"]["JournalEntryLine"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly Form1099: {
            readonly name: string | null;
            readonly type: string | null;
            readonly box: string | null;
        };
        readonly GivenForm1099: {
            readonly name?: string | null;
            readonly type?: string | null;
            readonly box?: string | null;
        };
        readonly BankFile: {
            readonly paymentCountryCode: string | null;
            readonly paymentCurrency: string | null;
        };
        readonly GivenBankFile: {
            readonly paymentCountryCode?: string | null;
            readonly paymentCurrency?: string | null;
        };
        readonly Ach: {
            readonly enabled: boolean;
            readonly bankRoutingNumber: string | null;
            readonly accountNumber: string | null;
            /** @enum {string|null} */
            readonly accountType: "checkingAccount" | "savingsAccount" | null;
            /** @enum {string|null} */
            readonly remittanceType: "personalPPD" | "businessCCD" | "businessCTX" | null;
        };
        readonly GivenAch: {
            readonly enabled?: boolean;
            readonly bankRoutingNumber?: string | null;
            readonly accountNumber?: string | null;
            /** @enum {string|null} */
            readonly accountType?: "checkingAccount" | "savingsAccount" | null;
            /** @enum {string|null} */
            readonly remittanceType?: "personalPPD" | "businessCCD" | "businessCTX" | null;
        };
        /**
         * @description One employee, or an array of up to 500. Without primaryContact it is refused with 422, without an id with 400 unless
         *     the company numbers its employees. References to objects that are not simulated are kept as they are sent.
         */
        readonly EmployeeCreate: ({
            readonly id?: string;
            readonly name?: string | null;
            readonly SSN?: string | null;
            readonly jobTitle?: string | null;
            readonly location?: components["schemas"]["GivenReference"];
            readonly department?: components["schemas"]["GivenReference"];
            readonly manager?: components["schemas"]["GivenReference"];
            /** Format: date */
            readonly birthDate?: string | null;
            /** Format: date */
            readonly startDate?: string | null;
            /** Format: date */
            readonly endDate?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
            readonly employeeType?: components["schemas"]["GivenReference"];
            /** @enum {string|null} */
            readonly gender?: "female" | "male" | null;
            /** @enum {string|null} */
            readonly terminationType?: "voluntary" | "involuntary" | "deceased" | "disability" | "retired" | null;
            readonly primaryContact?: components["schemas"]["GivenReference"];
            readonly attachmentFolder?: components["schemas"]["GivenReference"];
            readonly defaultCurrency?: string | null;
            readonly form1099?: components["schemas"]["GivenForm1099"];
            readonly earningType?: components["schemas"]["GivenReference"];
            readonly postActualCostWithVariance?: boolean;
            readonly class?: components["schemas"]["GivenReference"];
            readonly defaultCustomer?: components["schemas"]["GivenReference"];
            readonly defaultItem?: components["schemas"]["GivenReference"];
            readonly defaultVendor?: components["schemas"]["GivenReference"];
            readonly defaultTimeAllocation?: components["schemas"]["GivenReference"];
            readonly defaultExpenseDistribution?: components["schemas"]["GivenReference"];
            /** @enum {string|null} */
            readonly preferredPaymentMethod?: "printedCheck" | "eft" | "cash" | "ach" | null;
            readonly bankFile?: components["schemas"]["GivenBankFile"];
            /** @enum {string|null} */
            readonly filePaymentService?: "ach" | "bankFile" | "none" | null;
            readonly ach?: components["schemas"]["GivenAch"];
            readonly sendAutomaticPaymentNotification?: boolean;
            readonly isPlaceholderResource?: boolean;
            readonly mergePaymentRequests?: boolean;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly employeeRates?: readonly components["schemas"]["EmployeeRateCreate"][];
            readonly positionSkills?: readonly components["schemas"]["GivenSkill"][];
            readonly bankFileSetup?: readonly components["schemas"]["EmployeeBankFileSetupCreate"][];
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly EmployeeUpdate: {
            readonly id?: string;
            readonly name?: string | null;
            readonly SSN?: string | null;
            readonly jobTitle?: string | null;
            readonly location?: components["schemas"]["GivenReference"];
            readonly department?: components["schemas"]["GivenReference"];
            readonly manager?: components["schemas"]["GivenReference"];
            /** Format: date */
            readonly birthDate?: string | null;
            /** Format: date */
            readonly startDate?: string | null;
            /** Format: date */
            readonly endDate?: string | null;
            readonly status?: components["schemas"]["Status"];
            readonly employeeType?: components["schemas"]["GivenReference"];
            /** @enum {string|null} */
            readonly gender?: "female" | "male" | null;
            /** @enum {string|null} */
            readonly terminationType?: "voluntary" | "involuntary" | "deceased" | "disability" | "retired" | null;
            readonly primaryContact?: components["schemas"]["DemandedReference"];
            readonly attachmentFolder?: components["schemas"]["GivenReference"];
            readonly defaultCurrency?: string | null;
            readonly form1099?: components["schemas"]["GivenForm1099"];
            readonly earningType?: components["schemas"]["GivenReference"];
            readonly postActualCostWithVariance?: boolean;
            readonly class?: components["schemas"]["GivenReference"];
            readonly defaultCustomer?: components["schemas"]["GivenReference"];
            readonly defaultItem?: components["schemas"]["GivenReference"];
            readonly defaultVendor?: components["schemas"]["GivenReference"];
            readonly defaultTimeAllocation?: components["schemas"]["GivenReference"];
            readonly defaultExpenseDistribution?: components["schemas"]["GivenReference"];
            /** @enum {string|null} */
            readonly preferredPaymentMethod?: "printedCheck" | "eft" | "cash" | "ach" | null;
            readonly bankFile?: components["schemas"]["GivenBankFile"];
            /** @enum {string|null} */
            readonly filePaymentService?: "ach" | "bankFile" | "none" | null;
            readonly ach?: components["schemas"]["GivenAch"];
            readonly sendAutomaticPaymentNotification?: boolean;
            readonly isPlaceholderResource?: boolean;
            readonly mergePaymentRequests?: boolean;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly employeeRates?: readonly components["schemas"]["EmployeeRateWrite"][];
            readonly positionSkills?: readonly components["schemas"]["SkillWrite"][];
            readonly bankFileSetup?: readonly components["schemas"]["EmployeeBankFileSetupWrite"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One rate table, or an array of up to 500. */
        readonly RateTableCreate: ({
            readonly id: string;
            readonly name: string;
            readonly description?: string | null;
            /**
             * @default active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
            readonly timesheetLines?: readonly components["schemas"]["RateTableTimesheetLineCreate"][];
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description A line of a rate table for timesheets. */
        readonly RateTableTimesheetLineCreate: {
            readonly lineNumber?: number;
            readonly description?: string | null;
            /** Format: date */
            readonly startDate?: string | null;
            readonly markupPercent?: string | number | null;
            readonly laborRate?: string | number | null;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly laborClass?: components["schemas"]["GivenReference"];
            readonly laborShift?: components["schemas"]["GivenReference"];
            readonly laborUnion?: components["schemas"]["GivenReference"];
            readonly timeType?: components["schemas"]["GivenReference"];
            readonly dimensions?: components["schemas"]["GivenTimeDimensions"];
        };
        /** @description One timesheet, or an array of up to 500. */
        readonly TimesheetCreate: ({
            /** Format: date */
            readonly beginDate: string;
            /** Format: date */
            readonly endDate?: string | null;
            /**
             * @default draft
             * @enum {string}
             */
            readonly state: "draft" | "submitted";
            readonly description?: string | null;
            readonly employee: components["schemas"]["DemandedReference"];
            readonly lines?: readonly components["schemas"]["TimesheetEntryCreate"][];
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description A line of a timesheet that is created with it. */
        readonly TimesheetEntryCreate: {
            readonly dimensions?: components["schemas"]["GivenTimeDimensions"];
            /** Format: date */
            readonly entryDate: string;
            readonly quantity: number;
            readonly description?: string | null;
            readonly notes?: string | null;
            readonly timeType?: components["schemas"]["GivenReference"];
            readonly isBillable?: boolean;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly laborClass?: components["schemas"]["GivenReference"];
            readonly laborShift?: components["schemas"]["GivenReference"];
            readonly laborUnion?: components["schemas"]["GivenReference"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One line for a timesheet that exists, or an array of up to 500. */
        readonly TimesheetLineCreate: ({
            readonly timesheet: components["schemas"]["DemandedReference"];
            readonly dimensions?: components["schemas"]["GivenTimeDimensions"];
            /** Format: date */
            readonly entryDate: string;
            readonly quantity: number;
            readonly description?: string | null;
            readonly notes?: string | null;
            readonly timeType?: components["schemas"]["GivenReference"];
            readonly isBillable?: boolean;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly laborClass?: components["schemas"]["GivenReference"];
            readonly laborShift?: components["schemas"]["GivenReference"];
            readonly laborUnion?: components["schemas"]["GivenReference"];
        } & {
            readonly [key: string]: unknown;
        }) | readonly Record<string, unknown>[];
        /** @description The fields to change. */
        readonly RateTableUpdate: {
            readonly id?: string;
            readonly name?: string;
            readonly description?: string | null;
            readonly status?: components["schemas"]["Status"];
            readonly timesheetLines?: readonly components["schemas"]["RateTableTimesheetLineWrite"][];
        } & {
            readonly [key: string]: unknown;
        };
        readonly RateTableTimesheetLineWrite: {
            /** @description Key of a line to change or to remove; without one the line is added. */
            readonly key?: string;
            /**
             * @description Needs the key.
             * @enum {string}
             */
            readonly "ia::operation"?: "delete" | "patch";
            readonly lineNumber?: number;
            readonly description?: string | null;
            /** Format: date */
            readonly startDate?: string | null;
            readonly markupPercent?: string | number | null;
            readonly laborRate?: string | number | null;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly laborClass?: components["schemas"]["GivenReference"];
            readonly laborShift?: components["schemas"]["GivenReference"];
            readonly laborUnion?: components["schemas"]["GivenReference"];
            readonly timeType?: components["schemas"]["GivenReference"];
            readonly dimensions?: components["schemas"]["GivenTimeDimensions"];
        };
        /** @description The fields to change. */
        readonly TimesheetUpdate: {
            readonly id?: string;
            /** Format: date */
            readonly beginDate?: string;
            /** Format: date */
            readonly endDate?: string | null;
            /** @enum {string} */
            readonly state?: "draft" | "submitted";
            readonly description?: string | null;
            readonly employee?: components["schemas"]["DemandedReference"];
            readonly lines?: readonly components["schemas"]["TimesheetEntryWrite"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A line to add, which needs entryDate and quantity, or with a key one to change or to remove. */
        readonly TimesheetEntryWrite: ({
            /** @description Key of a line to change or to remove; without one the line is added. */
            readonly key?: string;
            /**
             * @description Needs the key.
             * @enum {string}
             */
            readonly "ia::operation"?: "delete" | "patch";
            readonly dimensions?: components["schemas"]["GivenTimeDimensions"];
            /** Format: date */
            readonly entryDate?: string;
            readonly quantity?: number;
            readonly description?: string | null;
            readonly notes?: string | null;
            readonly timeType?: components["schemas"]["GivenReference"];
            readonly isBillable?: boolean;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly laborClass?: components["schemas"]["GivenReference"];
            readonly laborShift?: components["schemas"]["GivenReference"];
            readonly laborUnion?: components["schemas"]["GivenReference"];
        } & {
            readonly [key: string]: unknown;
        }) | unknown | unknown;
        /** @description The fields to change. The timesheet of a line cannot be changed. */
        readonly TimesheetLineUpdate: {
            /** @description Accepted only if it is what the line has. */
            readonly key?: string;
            readonly id?: string;
            readonly dimensions?: components["schemas"]["GivenTimeDimensions"];
            /** Format: date */
            readonly entryDate?: string;
            readonly quantity?: number;
            readonly description?: string | null;
            readonly notes?: string | null;
            readonly timeType?: components["schemas"]["GivenReference"];
            readonly isBillable?: boolean;
            readonly employeePosition?: components["schemas"]["GivenReference"];
            readonly laborClass?: components["schemas"]["GivenReference"];
            readonly laborShift?: components["schemas"]["GivenReference"];
            readonly laborUnion?: components["schemas"]["GivenReference"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Key or id of an object that exists and is active. */
        readonly DemandedReference: {
            readonly key?: string;
            readonly id?: string;
        };
        /** @description Key or id of an object that exists and is active; null for none, or null for its key and id. */
        readonly GivenReference: {
            readonly key?: string | null;
            readonly id?: string | null;
        } | null;
        /** @description A reference that is not set has null for key and id and no href. */
        readonly ShownReference: {
            readonly key: string | null;
            readonly id: string | null;
            readonly name?: string | null;
            readonly href?: string;
        };
        readonly DimensionList: {
            readonly "ia::result": readonly components["schemas"]["Dimension"][];
            readonly "ia::meta": {
                /** @example 14 */
                readonly totalCount: string;
                /** @example 14 */
                readonly totalSuccess: string;
                /** @example 0 */
                readonly totalError: string;
            };
        };
        readonly Dimension: {
            /** @example DEPARTMENT */
            readonly dimensionName: string;
            /** @example Department */
            readonly dimensionLabel: string;
            /** @example Department */
            readonly termName: string;
            readonly isUserDefinedDimension: boolean;
            readonly isEnabledInGL: boolean;
            /** @example /objects/company-config/department */
            readonly dimensionEndpoint: string;
        };
        readonly ModelReply: {
            readonly "ia::result": components["schemas"]["Model"] | readonly components["schemas"]["ModelReference"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly ModelReference: {
            /** @example objects/construction/employee-position */
            readonly apiObject: string;
            /** @example rootObject */
            readonly type: string;
            /** @example OPTIONS,GET,POST,DELETE,PATCH */
            readonly httpMethods: string;
            /** @example /services/core/model?version=v1&name=objects/construction/employee-position */
            readonly href: string;
        };
        readonly Model: {
            readonly fields: components["schemas"]["ModelFields"];
            readonly groups: {
                readonly [key: string]: {
                    readonly fields: components["schemas"]["ModelFields"];
                    readonly refs?: components["schemas"]["ModelRefs"];
                };
            };
            readonly httpMethods: string;
            /** @description An empty array where there are none. */
            readonly lists: readonly unknown[] | {
                readonly [key: string]: {
                    readonly apiObject: string;
                    readonly fields?: components["schemas"]["ModelFields"];
                };
            };
            readonly refs: components["schemas"]["ModelRefs"];
            readonly idempotenceSupported: boolean;
            readonly apiObject: string;
            readonly type: string;
            readonly href: string;
        };
        readonly ModelFields: {
            readonly [key: string]: {
                readonly default?: string | boolean;
                readonly deprecated?: boolean;
                readonly enum?: readonly string[];
                readonly format?: string;
                readonly mutable: boolean;
                readonly nullable: boolean;
                readonly readOnly: boolean;
                readonly required: boolean;
                readonly type: string;
                readonly writeOnly: boolean;
            };
        };
        readonly ModelRefs: {
            readonly [key: string]: {
                readonly apiObject: string;
                readonly fields: components["schemas"]["ModelFields"];
                /** @description Groups of fields that the reference shows. */
                readonly groups?: {
                    readonly [key: string]: {
                        readonly fields: components["schemas"]["ModelFields"];
                    };
                };
                readonly isOwner?: boolean;
            };
        };
        readonly Composite: readonly {
            /** @enum {string} */
            readonly method: "GET" | "POST" | "PATCH" | "DELETE";
            readonly path: string;
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description What the request of that path takes. */
            readonly body?: unknown;
            readonly resultReference?: string;
        }[];
        readonly CompositeReply: {
            readonly "ia::result": readonly {
                /** @description The result of the request. */
                readonly "ia::result"?: unknown;
                readonly "ia::error"?: components["schemas"]["AnyErrorValue"];
                readonly "ia::meta"?: Record<string, unknown>;
                readonly "ia::status": number;
                readonly "ia::headers"?: {
                    readonly [key: string]: string;
                };
            }[];
            readonly "ia::meta": components["schemas"]["TotalOnly"] | components["schemas"]["Counts"];
        };
        /** @description An error of the API or of the gateway. */
        readonly AnyErrorValue: {
            readonly code: string;
            readonly message: string;
        };
        readonly BulkJobCreate: {
            /** @description JSON: objectName, operation (create, update or delete), jobFile, fileContentType (json), callbackURL. */
            readonly "ia::requestBody": string;
            /** @description JSON array of the objects. */
            readonly file?: string;
        } & {
            readonly [key: string]: string;
        };
        readonly BulkJobReply: {
            readonly "ia::result": {
                /** Format: uuid */
                readonly jobId: string;
                /** @enum {string} */
                readonly status: "queued" | "preprocessing" | "processing" | "postprocessing" | "completed" | "failed";
                readonly percentComplete: number;
                readonly downloadURL?: string;
                readonly jobStatusFile?: string;
            };
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly Introspection: {
            readonly active: boolean;
            /** @enum {string} */
            readonly token_type?: "bearer";
            readonly client_id?: string;
            readonly user_id?: string;
            readonly cny_id?: string;
            readonly exp?: number;
            readonly iat?: number;
            readonly company_key?: string;
            readonly entity_id?: string | null;
            readonly entity_key?: string | null;
            readonly user_key?: string;
            readonly ai_enabled?: boolean;
        };
        readonly JobReply: {
            readonly "ia::result": components["schemas"]["AsyncJob"];
            readonly "ia::meta": components["schemas"]["TotalOnly"];
        };
        readonly AsyncJob: {
            /** @description A base64url text. */
            readonly jobId: string;
            /** @enum {string} */
            readonly state: "queued" | "inTransit" | "delivered" | "dead" | "cancelled" | "deferred";
            readonly queuedDateTime: components["schemas"]["Time"];
            readonly startedDateTime?: components["schemas"]["Time"];
            readonly finishedDateTime?: components["schemas"]["Time"];
            readonly href: string;
        };
        readonly TotalOnly: {
            readonly totalCount: number;
        };
        readonly LaborClassReply: {
            readonly "ia::result": components["schemas"]["LaborClass"] | readonly components["schemas"]["LaborClass"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly LaborShiftReply: {
            readonly "ia::result": components["schemas"]["LaborShift"] | readonly components["schemas"]["LaborShift"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly LaborUnionReply: {
            readonly "ia::result": components["schemas"]["LaborUnion"] | readonly components["schemas"]["LaborUnion"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly EmployeeReply: {
            readonly "ia::result": components["schemas"]["Employee"] | readonly components["schemas"]["Employee"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly RateTableReply: {
            readonly "ia::result": components["schemas"]["RateTable"] | readonly components["schemas"]["RateTable"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly RateTableTimesheetLineReply: {
            readonly "ia::result": components["schemas"]["RateTableTimesheetLine"] | readonly components["schemas"]["RateTableTimesheetLine"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly TimesheetReply: {
            readonly "ia::result": components["schemas"]["Timesheet"] | readonly components["schemas"]["Timesheet"][];
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        readonly TimesheetLineReply: {
            readonly "ia::result": components["schemas"]["TimesheetLine"] | readonly components["schemas"]["TimesheetLine"][];
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
        readonly Entity: {
            readonly id: string;
            readonly key: string;
            readonly name: string | null;
            /** Format: date */
            readonly startDate: string | null;
            /** Format: date */
            readonly endDate: string | null;
            readonly status: components["schemas"]["Status"];
            readonly audit: components["schemas"]["Audit"];
            readonly operatingCountry: string | null;
            readonly href: string;
            /** @description In a batch reply with different statuses. */
            readonly "ia::status"?: number;
        };
        readonly EntityReply: {
            readonly "ia::result": components["schemas"]["Entity"] | readonly components["schemas"]["Entity"][];
            readonly "ia::meta": components["schemas"]["Counts"];
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
        readonly AnyError: components["schemas"]["ErrorReply"] | components["schemas"]["GatewayError"] | components["schemas"]["TokenRefused"] | components["schemas"]["OlderErrorReply"] | components["schemas"]["BatchReply"];
        readonly ErrorReply: {
            readonly "ia::result": {
                readonly "ia::error": components["schemas"]["Error"];
            };
            readonly "ia::meta": components["schemas"]["Counts"];
        };
        /** @description The envelope of older examples, on request. */
        readonly OlderErrorReply: {
            readonly "ia::error": components["schemas"]["Error"];
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
            readonly supportId?: string;
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
            readonly refresh_token?: string;
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
             * @description First record of the result set to include in the response, counted from 1.
             * @default 1
             */
            readonly start: number;
            /**
             * @description Number of records to include in the response.
             * @default 100
             */
            readonly size: number;
        };
        /** @description Exactly one operator with exactly one field. In place of a date: today, yesterday, currentWeek, lastWeek, currentMonth, priorMonth, currentQuarter, priorQuarter, currentYear, priorYear. */
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
        /** @description Accepted. The request is queued; its answer goes to the webhook that the application names. */
        readonly Accepted: {
            headers: {
                /** @description Seconds after which to ask for the state of the job. */
                readonly "retry-after"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["JobReply"];
            };
        };
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
        /** @description The rate limit is used up, or a batch is too big for it. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnyError"];
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
        /** @description The caller or the request is refused. */
        readonly IntrospectError: {
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
                readonly "application/json": components["schemas"]["GatewayError"] | components["schemas"]["ErrorReply"] | components["schemas"]["OlderErrorReply"] | components["schemas"]["OAuthError"];
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
         * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
         * @example respond-async
         */
        readonly Prefer: string;
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            readonly 202: components["responses"]["Accepted"];
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            readonly 202: components["responses"]["Accepted"];
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listLaborClasses: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createLaborClass: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LaborClassCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLaborClasses: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getLaborClass: {
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
                    readonly "application/json": components["schemas"]["LaborClassReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteLaborClass: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLaborClass: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["LaborClassUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listLaborShifts: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createLaborShift: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LaborShiftCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLaborShifts: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getLaborShift: {
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
                    readonly "application/json": components["schemas"]["LaborShiftReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteLaborShift: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLaborShift: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["LaborShiftUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listLaborUnions: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createLaborUnion: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LaborUnionCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLaborUnions: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getLaborUnion: {
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
                    readonly "application/json": components["schemas"]["LaborUnionReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteLaborUnion: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLaborUnion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["LaborUnionUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listEmployees: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createEmployee: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeeCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEmployees: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getEmployee: {
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
                    readonly "application/json": components["schemas"]["EmployeeReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteEmployee: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["EmployeeUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listEntities: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getEntity: {
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
                    readonly "application/json": components["schemas"]["EntityReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listLocations: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createLocation: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LocationCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLocations: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getLocation: {
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
                    readonly "application/json": components["schemas"]["LocationReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteLocation: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateLocation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["LocationUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listDepartments: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createDepartment: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DepartmentCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateDepartments: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getDepartment: {
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
                    readonly "application/json": components["schemas"]["DepartmentReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteDepartment: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["DepartmentUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listClasses: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createClass: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClassCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateClasses: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getClass: {
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
                    readonly "application/json": components["schemas"]["ClassReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteClass: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateClass: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["ClassUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listContacts: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createContact: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateContacts: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getContact: {
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
                    readonly "application/json": components["schemas"]["ContactReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteContact: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["ContactUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listEmployeeRates: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getEmployeeRate: {
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
                    readonly "application/json": components["schemas"]["EmployeeRateReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteEmployeeRate: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listEmployeeBankFileSetups: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getEmployeeBankFileSetup: {
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
                    readonly "application/json": components["schemas"]["EmployeeBankFileSetupReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listEmployeeTypes: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createEmployeeType: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployeeTypeCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEmployeeTypes: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getEmployeeType: {
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
                    readonly "application/json": components["schemas"]["EmployeeTypeReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteEmployeeType: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEmployeeType: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["EmployeeTypeUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listEarningTypes: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createEarningType: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EarningTypeCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEarningTypes: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getEarningType: {
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
                    readonly "application/json": components["schemas"]["EarningTypeReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteEarningType: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateEarningType: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["EarningTypeUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listPositionSkills: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createPositionSkill: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PositionSkillCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updatePositionSkills: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getPositionSkill: {
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
                    readonly "application/json": components["schemas"]["PositionSkillReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deletePositionSkill: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updatePositionSkill: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["PositionSkillUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listUsers: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getUser: {
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
                    readonly "application/json": components["schemas"]["UserReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listRateTables: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createRateTable: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RateTableCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateRateTables: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getRateTable: {
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
                    readonly "application/json": components["schemas"]["RateTableReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteRateTable: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateRateTable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["RateTableUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listRateTableTimesheetLines: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getRateTableTimesheetLine: {
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
                    readonly "application/json": components["schemas"]["RateTableTimesheetLineReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listTimeTypes: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createTimeType: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TimeTypeCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateTimeTypes: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getTimeType: {
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
                    readonly "application/json": components["schemas"]["TimeTypeReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteTimeType: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateTimeType: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["TimeTypeUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listTimesheets: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createTimesheet: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TimesheetCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateTimesheets: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getTimesheet: {
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
                    readonly "application/json": components["schemas"]["TimesheetReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteTimesheet: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateTimesheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["TimesheetUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listTimesheetLines: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createTimesheetLine: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TimesheetLineCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateTimesheetLines: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getTimesheetLine: {
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
                    readonly "application/json": components["schemas"]["TimesheetLineReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteTimesheetLine: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateTimesheetLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["TimesheetLineUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listAccounts: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createAccount: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateAccounts: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getAccount: {
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
                    readonly "application/json": components["schemas"]["AccountReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteAccount: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["AccountUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listJournals: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createJournal: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JournalCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateJournals: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getJournal: {
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
                    readonly "application/json": components["schemas"]["JournalReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteJournal: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["JournalUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listJournalEntries: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createJournalEntry: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JournalEntryCreate"];
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
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateJournalEntries: {
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
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceReply"];
                };
            };
            readonly 202: components["responses"]["Accepted"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getJournalEntry: {
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
                    readonly "application/json": components["schemas"]["JournalEntryReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteJournalEntry: {
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateJournalEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names a request, so that a repetition within 48 hours gives the first answer again. At most 256 characters.
                 * @example e9606bb2-6be1-4c9e-a2a7-134cd644a5ee
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description With `respond-async` or `respond-async-serialized` the request is queued and answered with 202.
                 * @example respond-async
                 */
                readonly Prefer?: components["parameters"]["Prefer"];
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
                readonly "application/json": components["schemas"]["JournalEntryUpdate"];
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
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listJournalEntryLines: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getJournalEntryLine: {
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
                    readonly "application/json": components["schemas"]["JournalEntryLineReply"];
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
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteJournalEntryLine: {
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getModel: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Object, with or without `objects/` in front.
                 * @example construction/employee-position
                 */
                readonly name?: string;
                /**
                 * @description Types to list, with commas between them.
                 * @example rootObject,ownedObject
                 */
                readonly type?: string;
                /** @example v1 */
                readonly version?: string;
                readonly schema?: string;
                readonly description?: string;
                /** @description Regular expression for the names to list. */
                readonly filter?: string;
                readonly descriptionFilter?: string;
                /** @deprecated */
                readonly tags?: string;
            };
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
                    readonly "application/json": components["schemas"]["ModelReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly composite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                readonly "application/json": components["schemas"]["Composite"];
            };
        };
        readonly responses: {
            /** @description Every request succeeded. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompositeReply"];
                };
            };
            /** @description A request failed, and those after it were not done. */
            readonly 207: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompositeReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getSessionId: {
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
                    readonly "application/json": {
                        readonly "ia::result": {
                            /** @example Qw8RmZ3TnB5GyJ7Hq8UvFzE0Xr9PLK2K1D4YjC7V6qDkZxWfB3l-tgJ2 */
                            readonly sessionId: string;
                            /**
                             * @description Seconds.
                             * @example 21600
                             */
                            readonly expiresIn: number;
                        };
                        readonly "ia::meta": components["schemas"]["Counts"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getAsyncJobStatus: {
        readonly parameters: {
            readonly query: {
                readonly jobId: string;
            };
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
                    readonly "application/json": components["schemas"]["JobReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createBulkJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["BulkJobCreate"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly "ia::result": {
                            /** Format: uuid */
                            readonly jobId: string;
                            readonly statusURL: string;
                            /** @example 2023-08-01T01:20:30 */
                            readonly createdDateTime: string;
                        };
                        readonly "ia::meta": components["schemas"]["Counts"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getBulkJobStatus: {
        readonly parameters: {
            readonly query: {
                readonly jobId: string;
                readonly download?: "true" | "false";
            };
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
                    readonly "application/json": components["schemas"]["BulkJobReply"] | readonly Record<string, unknown>[];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listDimensions: {
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
                    /**
                     * @example {
                     *       "ia::result": [
                     *         {
                     *           "dimensionName": "DEPARTMENT",
                     *           "dimensionLabel": "Department",
                     *           "termName": "Department",
                     *           "isUserDefinedDimension": false,
                     *           "isEnabledInGL": true,
                     *           "dimensionEndpoint": "/objects/company-config/department"
                     *         }
                     *       ],
                     *       "ia::meta": {
                     *         "totalCount": "1",
                     *         "totalSuccess": "1",
                     *         "totalError": "0"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DimensionList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly authorize: {
        readonly parameters: {
            readonly query?: {
                /** @example code */
                readonly response_type?: string;
                readonly client_id?: string;
                readonly redirect_uri?: string;
                readonly state?: string;
                /** @example offline_access */
                readonly scope?: string;
                readonly code_challenge?: string;
                /** @example S256 */
                readonly code_challenge_method?: string;
                /**
                 * @description Paystub's own: who decides; the page's form sends it.
                 * @example Admin@Paystub
                 */
                readonly username?: string;
                /** @description Paystub's own: what that user decides. */
                readonly decision?: "allow" | "deny";
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
            /** @description Back to the application, once somebody has decided. */
            readonly 302: {
                headers: {
                    /** @description `redirect_uri` with `code` and `state`, or with `error`. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["TokenError"];
            readonly 401: components["responses"]["TokenError"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly introspectToken: {
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
                    readonly "application/json": components["schemas"]["Introspection"];
                };
            };
            readonly 400: components["responses"]["IntrospectError"];
            readonly 401: components["responses"]["IntrospectError"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
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
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
}
