// Made from specs/sage-intacct/ by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Operation } from '../../../engine/http/contract.ts';
import { createContract } from '../../../engine/http/create-contract.ts';

const operations: readonly Operation[] = [
  {
    "id": "listEmployeePositions",
    "method": "GET",
    "path": "/objects/construction/employee-position",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/employee-position:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createEmployeePosition",
    "method": "POST",
    "path": "/objects/construction/employee-position",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EmployeePositionCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/employee-position:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateEmployeePositions",
    "method": "PATCH",
    "path": "/objects/construction/employee-position",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/employee-position:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getEmployeePosition",
    "method": "GET",
    "path": "/objects/construction/employee-position/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/employee-position:list",
        "construction/employee-position:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateEmployeePosition",
    "method": "PATCH",
    "path": "/objects/construction/employee-position/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EmployeePositionUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/employee-position:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteEmployeePosition",
    "method": "DELETE",
    "path": "/objects/construction/employee-position/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/employee-position:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listLaborClasses",
    "method": "GET",
    "path": "/objects/construction/labor-class",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-class:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createLaborClass",
    "method": "POST",
    "path": "/objects/construction/labor-class",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LaborClassCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-class:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateLaborClasses",
    "method": "PATCH",
    "path": "/objects/construction/labor-class",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-class:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getLaborClass",
    "method": "GET",
    "path": "/objects/construction/labor-class/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-class:list",
        "construction/labor-class:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateLaborClass",
    "method": "PATCH",
    "path": "/objects/construction/labor-class/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LaborClassUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-class:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteLaborClass",
    "method": "DELETE",
    "path": "/objects/construction/labor-class/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-class:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listLaborShifts",
    "method": "GET",
    "path": "/objects/construction/labor-shift",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-shift:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createLaborShift",
    "method": "POST",
    "path": "/objects/construction/labor-shift",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LaborShiftCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-shift:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateLaborShifts",
    "method": "PATCH",
    "path": "/objects/construction/labor-shift",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-shift:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getLaborShift",
    "method": "GET",
    "path": "/objects/construction/labor-shift/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-shift:list",
        "construction/labor-shift:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateLaborShift",
    "method": "PATCH",
    "path": "/objects/construction/labor-shift/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LaborShiftUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-shift:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteLaborShift",
    "method": "DELETE",
    "path": "/objects/construction/labor-shift/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-shift:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listLaborUnions",
    "method": "GET",
    "path": "/objects/construction/labor-union",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-union:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createLaborUnion",
    "method": "POST",
    "path": "/objects/construction/labor-union",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LaborUnionCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-union:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateLaborUnions",
    "method": "PATCH",
    "path": "/objects/construction/labor-union",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-union:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getLaborUnion",
    "method": "GET",
    "path": "/objects/construction/labor-union/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-union:list",
        "construction/labor-union:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateLaborUnion",
    "method": "PATCH",
    "path": "/objects/construction/labor-union/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LaborUnionUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-union:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteLaborUnion",
    "method": "DELETE",
    "path": "/objects/construction/labor-union/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/labor-union:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listEmployees",
    "method": "GET",
    "path": "/objects/company-config/employee",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "company-config/employee:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createEmployee",
    "method": "POST",
    "path": "/objects/company-config/employee",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EmployeeCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "company-config/employee:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateEmployees",
    "method": "PATCH",
    "path": "/objects/company-config/employee",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "company-config/employee:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getEmployee",
    "method": "GET",
    "path": "/objects/company-config/employee/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "company-config/employee:list",
        "company-config/employee:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateEmployee",
    "method": "PATCH",
    "path": "/objects/company-config/employee/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EmployeeUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "company-config/employee:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteEmployee",
    "method": "DELETE",
    "path": "/objects/company-config/employee/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "company-config/employee:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listRateTables",
    "method": "GET",
    "path": "/objects/construction/rate-table",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createRateTable",
    "method": "POST",
    "path": "/objects/construction/rate-table",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "RateTableCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateRateTables",
    "method": "PATCH",
    "path": "/objects/construction/rate-table",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getRateTable",
    "method": "GET",
    "path": "/objects/construction/rate-table/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table:list",
        "construction/rate-table:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateRateTable",
    "method": "PATCH",
    "path": "/objects/construction/rate-table/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "RateTableUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteRateTable",
    "method": "DELETE",
    "path": "/objects/construction/rate-table/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listRateTableTimesheetLines",
    "method": "GET",
    "path": "/objects/construction/rate-table-timesheet-line",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table-timesheet-line:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getRateTableTimesheetLine",
    "method": "GET",
    "path": "/objects/construction/rate-table-timesheet-line/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "construction/rate-table-timesheet-line:list",
        "construction/rate-table-timesheet-line:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listTimesheets",
    "method": "GET",
    "path": "/objects/time/timesheet",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createTimesheet",
    "method": "POST",
    "path": "/objects/time/timesheet",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "TimesheetCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateTimesheets",
    "method": "PATCH",
    "path": "/objects/time/timesheet",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getTimesheet",
    "method": "GET",
    "path": "/objects/time/timesheet/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet:list",
        "time/timesheet:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateTimesheet",
    "method": "PATCH",
    "path": "/objects/time/timesheet/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "TimesheetUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteTimesheet",
    "method": "DELETE",
    "path": "/objects/time/timesheet/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listTimesheetLines",
    "method": "GET",
    "path": "/objects/time/timesheet-line",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet-line:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createTimesheetLine",
    "method": "POST",
    "path": "/objects/time/timesheet-line",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "TimesheetLineCreate"
    },
    "replies": {
      "201": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet-line:add"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateTimesheetLines",
    "method": "PATCH",
    "path": "/objects/time/timesheet-line",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "BatchUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet-line:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getTimesheetLine",
    "method": "GET",
    "path": "/objects/time/timesheet-line/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet-line:list",
        "time/timesheet-line:view"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "updateTimesheetLine",
    "method": "PATCH",
    "path": "/objects/time/timesheet-line/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "TimesheetLineUpdate"
    },
    "replies": {
      "200": "application/json",
      "202": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet-line:update"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "deleteTimesheetLine",
    "method": "DELETE",
    "path": "/objects/time/timesheet-line/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "422": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "time/timesheet-line:delete"
      ]
    ],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "query",
    "method": "POST",
    "path": "/services/core/query",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "Query"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getModel",
    "method": "GET",
    "path": "/services/core/model",
    "query": [
      "name",
      "type",
      "version",
      "schema",
      "description",
      "filter",
      "descriptionFilter",
      "tags"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "composite",
    "method": "POST",
    "path": "/services/core/composite",
    "query": [],
    "headers": [
      "idempotency-key"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "Composite"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "409": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getSessionId",
    "method": "GET",
    "path": "/services/core/session/id",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getAsyncJobStatus",
    "method": "GET",
    "path": "/services/core/async/job-status",
    "query": [
      "jobId"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createBulkJob",
    "method": "POST",
    "path": "/services/bulk/job/create",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "multipart/form-data"
      ],
      "schema": "BulkJobCreate"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "getBulkJobStatus",
    "method": "GET",
    "path": "/services/bulk/job/status",
    "query": [
      "jobId",
      "download"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "exportObjects",
    "method": "POST",
    "path": "/services/core/export",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "Anything"
    },
    "replies": {
      "200": "application/octet-stream",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "executeView",
    "method": "POST",
    "path": "/services/core/view",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "Anything"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listAllowedOperations",
    "method": "POST",
    "path": "/services/core/allowed-operations/list",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "Anything"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listDimensions",
    "method": "GET",
    "path": "/services/company-config/dimensions/list",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "listUserViews",
    "method": "GET",
    "path": "/objects/core/user-view",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [
      [
        "core/user-view:list"
      ]
    ],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "authorize",
    "method": "GET",
    "path": "/oauth2/authorize",
    "query": [
      "response_type",
      "client_id",
      "redirect_uri",
      "state",
      "scope",
      "code_challenge",
      "code_challenge_method",
      "username",
      "decision"
    ],
    "headers": [],
    "replies": {
      "200": "text/html",
      "302": null,
      "400": "application/json",
      "401": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "introspectToken",
    "method": "POST",
    "path": "/oauth2/introspect",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      "schema": "RevokeRequest"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": false
  },
  {
    "id": "createToken",
    "method": "POST",
    "path": "/oauth2/token",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      "schema": "TokenRequest"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "revokeToken",
    "method": "POST",
    "path": "/oauth2/revoke",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      "schema": "RevokeRequest"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  }
];

const require = createRequire(import.meta.url);

export const contract = createContract(
  operations,
  (part) => require(`./${part}.js`).default,
  async () => {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL('./openapi.json', import.meta.url), 'utf8'));
  },
);
