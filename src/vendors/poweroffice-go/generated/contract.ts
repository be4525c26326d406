// Made from specs/poweroffice-go.yaml by npm run generate. Not edited by hand.
import { readFile } from 'node:fs/promises';
import type { Contract, Operation, Validator } from '../../../engine/contract.ts';
import bodies from './bodies.js';
import parameters from './parameters.js';
import replies from './replies.js';

const operations: readonly Operation[] = [
  {
    "id": "postToken",
    "method": "POST",
    "path": "/OAuth/Token",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/x-www-form-urlencoded"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getClientIntegrationInformation",
    "method": "GET",
    "path": "/v2/ClientIntegrationInformation",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "401": null,
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getEmployees",
    "method": "GET",
    "path": "/v2/Employees",
    "query": [
      "employeeNos",
      "externalNos",
      "externalImportReference",
      "contactGroupIds",
      "employeeCreatedDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "postEmployee",
    "method": "POST",
    "path": "/v2/Employees",
    "query": [],
    "headers": [],
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ]
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getEmployeeById",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "patchEmployee",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "deleteEmployee",
    "method": "DELETE",
    "path": "/v2/Employees/{employeeId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "409": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getEmployments",
    "method": "GET",
    "path": "/v2/Employees/Employments",
    "query": [
      "activeEmployments",
      "employmentForm",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getEmployeeEmployments",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/Employments",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "postEmployment",
    "method": "POST",
    "path": "/v2/Employees/{employeeId}/Employments",
    "query": [],
    "headers": [],
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ]
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getEmploymentById",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/Employments/{employmentId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "patchEmployment",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/Employments/{employmentId}",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "deleteEmployment",
    "method": "DELETE",
    "path": "/v2/Employees/{employeeId}/Employments/{employmentId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "409": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getSalaries",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "postSalary",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries",
    "query": [],
    "headers": [],
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ]
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getSalaryById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries/{salaryId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "patchSalary",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries/{salaryId}",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "deleteSalary",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries/{salaryId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "409": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getFtePercentages",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "postFtePercentage",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages",
    "query": [],
    "headers": [],
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ]
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getFtePercentageById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "patchFtePercentage",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId}",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "deleteFtePercentage",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/problem+json",
      "409": "application/problem+json",
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getEnterprises",
    "method": "GET",
    "path": "/v2/Enterprises",
    "query": [
      "enterpriseNos",
      "createdDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/problem+json"
    }
  }
];

export const contract: Contract = {
  operations,
  parameters: parameters as Record<string, Validator>,
  bodies: bodies as Record<string, Validator>,
  replies: replies as Record<string, Record<string, Validator>>,
  document: async () => JSON.parse(await readFile(new URL('./openapi.json', import.meta.url), 'utf8')),
};
