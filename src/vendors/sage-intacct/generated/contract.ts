// Made from specs/sage-intacct/ by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Contract, Operation } from '../../../engine/http/contract.ts';

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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "501": "application/json",
      "503": "application/json"
    }
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
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "501": "application/json",
      "503": "application/json"
    }
  }
];

// The validators are large and most runs need those of one vendor: they are loaded when they are first asked for.
const require = createRequire(import.meta.url);
let parameters: Contract['parameters'] | undefined;
let bodies: Contract['bodies'] | undefined;
let replies: Contract['replies'] | undefined;

export const contract: Contract = {
  operations,
  get parameters() {
    parameters ??= require('./parameters.js').default as Contract['parameters'];
    return parameters;
  },
  get bodies() {
    bodies ??= require('./bodies.js').default as Contract['bodies'];
    return bodies;
  },
  get replies() {
    replies ??= require('./replies.js').default as Contract['replies'];
    return replies;
  },
  document: async () => {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL('./openapi.json', import.meta.url), 'utf8'));
  },
};
