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
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "construction/employee-position:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/openapi/construction/construction.employee-position",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/openapi/construction/construction.employee-position",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getEmployeePosition",
    "method": "GET",
    "path": "/objects/construction/employee-position/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/openapi/construction/construction.employee-position",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/openapi/construction/construction.employee-position",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/openapi/construction/construction.employee-position",
    "public": false
  },
  {
    "id": "listLaborClasses",
    "method": "GET",
    "path": "/objects/construction/labor-class",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "construction/labor-class:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getLaborClass",
    "method": "GET",
    "path": "/objects/construction/labor-class/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
    "public": false
  },
  {
    "id": "listLaborShifts",
    "method": "GET",
    "path": "/objects/construction/labor-shift",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "construction/labor-shift:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getLaborShift",
    "method": "GET",
    "path": "/objects/construction/labor-shift/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
    "public": false
  },
  {
    "id": "listLaborUnions",
    "method": "GET",
    "path": "/objects/construction/labor-union",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "construction/labor-union:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getLaborUnion",
    "method": "GET",
    "path": "/objects/construction/labor-union/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
    "public": false
  },
  {
    "id": "listEmployees",
    "method": "GET",
    "path": "/objects/company-config/employee",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/employee:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getEmployee",
    "method": "GET",
    "path": "/objects/company-config/employee/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listEntities",
    "method": "GET",
    "path": "/objects/company-config/entity",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/entity:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "getEntity",
    "method": "GET",
    "path": "/objects/company-config/entity/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/entity:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "listLocations",
    "method": "GET",
    "path": "/objects/company-config/location",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/location:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "createLocation",
    "method": "POST",
    "path": "/objects/company-config/location",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LocationCreate"
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
        "company-config/location:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateLocations",
    "method": "PATCH",
    "path": "/objects/company-config/location",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/location:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getLocation",
    "method": "GET",
    "path": "/objects/company-config/location/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/location:list",
        "company-config/location:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "updateLocation",
    "method": "PATCH",
    "path": "/objects/company-config/location/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "LocationUpdate"
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
        "company-config/location:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "deleteLocation",
    "method": "DELETE",
    "path": "/objects/company-config/location/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/location:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listDepartments",
    "method": "GET",
    "path": "/objects/company-config/department",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/department:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "createDepartment",
    "method": "POST",
    "path": "/objects/company-config/department",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "DepartmentCreate"
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
        "company-config/department:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateDepartments",
    "method": "PATCH",
    "path": "/objects/company-config/department",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/department:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getDepartment",
    "method": "GET",
    "path": "/objects/company-config/department/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/department:list",
        "company-config/department:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateDepartment",
    "method": "PATCH",
    "path": "/objects/company-config/department/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "DepartmentUpdate"
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
        "company-config/department:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "deleteDepartment",
    "method": "DELETE",
    "path": "/objects/company-config/department/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/department:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listClasses",
    "method": "GET",
    "path": "/objects/company-config/class",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/class:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "createClass",
    "method": "POST",
    "path": "/objects/company-config/class",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ClassCreate"
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
        "company-config/class:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateClasses",
    "method": "PATCH",
    "path": "/objects/company-config/class",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/class:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getClass",
    "method": "GET",
    "path": "/objects/company-config/class/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/class:list",
        "company-config/class:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateClass",
    "method": "PATCH",
    "path": "/objects/company-config/class/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ClassUpdate"
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
        "company-config/class:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "deleteClass",
    "method": "DELETE",
    "path": "/objects/company-config/class/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/class:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listContacts",
    "method": "GET",
    "path": "/objects/company-config/contact",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/contact:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "createContact",
    "method": "POST",
    "path": "/objects/company-config/contact",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ContactCreate"
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
        "company-config/contact:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateContacts",
    "method": "PATCH",
    "path": "/objects/company-config/contact",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/contact:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getContact",
    "method": "GET",
    "path": "/objects/company-config/contact/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/contact:list",
        "company-config/contact:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "updateContact",
    "method": "PATCH",
    "path": "/objects/company-config/contact/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ContactUpdate"
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
        "company-config/contact:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "deleteContact",
    "method": "DELETE",
    "path": "/objects/company-config/contact/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/contact:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listEmployeeRates",
    "method": "GET",
    "path": "/objects/company-config/employee-rate",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/employee-rate:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "getEmployeeRate",
    "method": "GET",
    "path": "/objects/company-config/employee-rate/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/employee-rate:list",
        "company-config/employee-rate:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "deleteEmployeeRate",
    "method": "DELETE",
    "path": "/objects/company-config/employee-rate/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/employee-rate:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listEmployeeBankFileSetups",
    "method": "GET",
    "path": "/objects/company-config/employee-bank-file-setup",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/employee-bank-file-setup:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "getEmployeeBankFileSetup",
    "method": "GET",
    "path": "/objects/company-config/employee-bank-file-setup/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/employee-bank-file-setup:list",
        "company-config/employee-bank-file-setup:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listEmployeeTypes",
    "method": "GET",
    "path": "/objects/company-config/employee-type",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/employee-type:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "createEmployeeType",
    "method": "POST",
    "path": "/objects/company-config/employee-type",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EmployeeTypeCreate"
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
        "company-config/employee-type:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateEmployeeTypes",
    "method": "PATCH",
    "path": "/objects/company-config/employee-type",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/employee-type:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getEmployeeType",
    "method": "GET",
    "path": "/objects/company-config/employee-type/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/employee-type:list",
        "company-config/employee-type:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateEmployeeType",
    "method": "PATCH",
    "path": "/objects/company-config/employee-type/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EmployeeTypeUpdate"
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
        "company-config/employee-type:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "deleteEmployeeType",
    "method": "DELETE",
    "path": "/objects/company-config/employee-type/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/employee-type:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listEarningTypes",
    "method": "GET",
    "path": "/objects/company-config/earning-type",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/earning-type:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "createEarningType",
    "method": "POST",
    "path": "/objects/company-config/earning-type",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EarningTypeCreate"
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
        "company-config/earning-type:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateEarningTypes",
    "method": "PATCH",
    "path": "/objects/company-config/earning-type",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/earning-type:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getEarningType",
    "method": "GET",
    "path": "/objects/company-config/earning-type/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/earning-type:list",
        "company-config/earning-type:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "updateEarningType",
    "method": "PATCH",
    "path": "/objects/company-config/earning-type/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EarningTypeUpdate"
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
        "company-config/earning-type:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "deleteEarningType",
    "method": "DELETE",
    "path": "/objects/company-config/earning-type/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/earning-type:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "listPositionSkills",
    "method": "GET",
    "path": "/objects/projects/position-skill",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "projects/position-skill:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of projects, whose examples are copied in github.com/dgaretz-oss/intacct-mcp docs/rest/project-and-resource-management.md",
    "public": false
  },
  {
    "id": "createPositionSkill",
    "method": "POST",
    "path": "/objects/projects/position-skill",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "PositionSkillCreate"
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
        "projects/position-skill:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of projects, whose examples are copied in github.com/dgaretz-oss/intacct-mcp docs/rest/project-and-resource-management.md",
    "public": false
  },
  {
    "id": "updatePositionSkills",
    "method": "PATCH",
    "path": "/objects/projects/position-skill",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "projects/position-skill:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getPositionSkill",
    "method": "GET",
    "path": "/objects/projects/position-skill/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "projects/position-skill:list",
        "projects/position-skill:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of projects, whose examples are copied in github.com/dgaretz-oss/intacct-mcp docs/rest/project-and-resource-management.md",
    "public": false
  },
  {
    "id": "updatePositionSkill",
    "method": "PATCH",
    "path": "/objects/projects/position-skill/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "PositionSkillUpdate"
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
        "projects/position-skill:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of projects, whose examples are copied in github.com/dgaretz-oss/intacct-mcp docs/rest/project-and-resource-management.md",
    "public": false
  },
  {
    "id": "deletePositionSkill",
    "method": "DELETE",
    "path": "/objects/projects/position-skill/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "projects/position-skill:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of projects, whose examples are copied in github.com/dgaretz-oss/intacct-mcp docs/rest/project-and-resource-management.md",
    "public": false
  },
  {
    "id": "listUsers",
    "method": "GET",
    "path": "/objects/company-config/user",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "company-config/user:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "public": false
  },
  {
    "id": "getUser",
    "method": "GET",
    "path": "/objects/company-config/user/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "company-config/user:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "listRateTables",
    "method": "GET",
    "path": "/objects/construction/rate-table",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "construction/rate-table:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getRateTable",
    "method": "GET",
    "path": "/objects/construction/rate-table/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
    "public": false
  },
  {
    "id": "listRateTableTimesheetLines",
    "method": "GET",
    "path": "/objects/construction/rate-table-timesheet-line",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "construction/rate-table-timesheet-line:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
    "public": false
  },
  {
    "id": "getRateTableTimesheetLine",
    "method": "GET",
    "path": "/objects/construction/rate-table-timesheet-line/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of construction, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "listTimeTypes",
    "method": "GET",
    "path": "/objects/time/time-type",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "time/time-type:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "public": false
  },
  {
    "id": "createTimeType",
    "method": "POST",
    "path": "/objects/time/time-type",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "TimeTypeCreate"
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
        "time/time-type:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "public": false
  },
  {
    "id": "updateTimeTypes",
    "method": "PATCH",
    "path": "/objects/time/time-type",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "time/time-type:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getTimeType",
    "method": "GET",
    "path": "/objects/time/time-type/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "time/time-type:list",
        "time/time-type:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "public": false
  },
  {
    "id": "updateTimeType",
    "method": "PATCH",
    "path": "/objects/time/time-type/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "TimeTypeUpdate"
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
        "time/time-type:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "public": false
  },
  {
    "id": "deleteTimeType",
    "method": "DELETE",
    "path": "/objects/time/time-type/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "time/time-type:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "public": false
  },
  {
    "id": "listTimesheets",
    "method": "GET",
    "path": "/objects/time/timesheet",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "time/timesheet:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getTimesheet",
    "method": "GET",
    "path": "/objects/time/timesheet/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "public": false
  },
  {
    "id": "listTimesheetLines",
    "method": "GET",
    "path": "/objects/time/timesheet-line",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "time/timesheet-line:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getTimesheetLine",
    "method": "GET",
    "path": "/objects/time/timesheet-line/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's OpenAPI document of time, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/time.json",
    "public": false
  },
  {
    "id": "listAccounts",
    "method": "GET",
    "path": "/objects/general-ledger/account",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "general-ledger/account:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "createAccount",
    "method": "POST",
    "path": "/objects/general-ledger/account",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "AccountCreate"
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
        "general-ledger/account:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "updateAccounts",
    "method": "PATCH",
    "path": "/objects/general-ledger/account",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/account:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getAccount",
    "method": "GET",
    "path": "/objects/general-ledger/account/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/account:list",
        "general-ledger/account:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "updateAccount",
    "method": "PATCH",
    "path": "/objects/general-ledger/account/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "AccountUpdate"
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
        "general-ledger/account:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "deleteAccount",
    "method": "DELETE",
    "path": "/objects/general-ledger/account/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/account:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "listJournals",
    "method": "GET",
    "path": "/objects/general-ledger/journal",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "general-ledger/journal:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "createJournal",
    "method": "POST",
    "path": "/objects/general-ledger/journal",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "JournalCreate"
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
        "general-ledger/journal:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "updateJournals",
    "method": "PATCH",
    "path": "/objects/general-ledger/journal",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getJournal",
    "method": "GET",
    "path": "/objects/general-ledger/journal/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal:list",
        "general-ledger/journal:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "updateJournal",
    "method": "PATCH",
    "path": "/objects/general-ledger/journal/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "JournalUpdate"
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
        "general-ledger/journal:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "deleteJournal",
    "method": "DELETE",
    "path": "/objects/general-ledger/journal/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "listJournalEntries",
    "method": "GET",
    "path": "/objects/general-ledger/journal-entry",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "general-ledger/journal-entry:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "createJournalEntry",
    "method": "POST",
    "path": "/objects/general-ledger/journal-entry",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "JournalEntryCreate"
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
        "general-ledger/journal-entry:add"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "updateJournalEntries",
    "method": "PATCH",
    "path": "/objects/general-ledger/journal-entry",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction",
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal-entry:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getJournalEntry",
    "method": "GET",
    "path": "/objects/general-ledger/journal-entry/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal-entry:list",
        "general-ledger/journal-entry:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "updateJournalEntry",
    "method": "PATCH",
    "path": "/objects/general-ledger/journal-entry/{key}",
    "query": [],
    "headers": [
      "idempotency-key",
      "prefer"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "JournalEntryUpdate"
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
        "general-ledger/journal-entry:update"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "deleteJournalEntry",
    "method": "DELETE",
    "path": "/objects/general-ledger/journal-entry/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal-entry:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "listJournalEntryLines",
    "method": "GET",
    "path": "/objects/general-ledger/journal-entry-line",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "privileges": [
      [
        "general-ledger/journal-entry-line:list"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "getJournalEntryLine",
    "method": "GET",
    "path": "/objects/general-ledger/journal-entry-line/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal-entry-line:list",
        "general-ledger/journal-entry-line:view"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "deleteJournalEntryLine",
    "method": "DELETE",
    "path": "/objects/general-ledger/journal-entry-line/{key}",
    "query": [],
    "headers": [
      "x-ia-api-param-transaction"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
        "general-ledger/journal-entry-line:delete"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
    "public": false
  },
  {
    "id": "query",
    "method": "POST",
    "path": "/services/core/query",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/openapi/construction/construction.employee-position",
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
    "integers": {
      "path": [],
      "query": []
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/_oas/core.openapi.yaml",
    "weaker": {
      "parameters": {
        "schema": "inferred",
        "description": "inferred",
        "descriptionFilter": "inferred",
        "tags": "inferred"
      }
    },
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "getSessionId",
    "method": "GET",
    "path": "/services/core/session/id",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/_oas/core.openapi.yaml",
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
    "integers": {
      "path": [],
      "query": []
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
    "evidence": "documented",
    "source": "Sage's guide to asynchronous requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/async-requests.md",
    "public": false
  },
  {
    "id": "createBulkJob",
    "method": "POST",
    "path": "/services/bulk/job/create",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
      "409": "application/json",
      "429": "application/json",
      "500": "application/json",
      "503": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
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
    "integers": {
      "path": [],
      "query": []
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
    "evidence": "documented",
    "source": "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
    "public": false
  },
  {
    "id": "listDimensions",
    "method": "GET",
    "path": "/services/company-config/dimensions/list",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
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
    "source": "the developer guide's sample has rows and counters; labels of two words are guessed",
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
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/developer-portal/guides/oauth2",
    "weaker": {
      "parameters": {
        "username": "inferred",
        "decision": "inferred"
      },
      "statuses": {
        "200": "inferred"
      }
    },
    "public": true
  },
  {
    "id": "introspectToken",
    "method": "POST",
    "path": "/oauth2/introspect",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "observed",
    "source": "github.com/control-air-enterprises/intacct-php-sdk, OAuthClient",
    "public": false
  },
  {
    "id": "createToken",
    "method": "POST",
    "path": "/oauth2/token",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "documented",
    "source": "developer.sage.com/intacct/docs/developer-portal/guides/oauth2",
    "weaker": {
      "statuses": {
        "200": "observed"
      }
    },
    "public": true
  },
  {
    "id": "revokeToken",
    "method": "POST",
    "path": "/oauth2/revoke",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
    "evidence": "observed",
    "source": "nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures",
    "public": true
  }
];

const require = createRequire(import.meta.url);

export const contract = createContract(
  operations,
  (part) => require(`./${part}.js`).default,
  (name) => new URL(`./${name}.json`, import.meta.url),
);
