// Made from specs/poweroffice-go/ by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Operation } from '../../../engine/http/contract.ts';
import { createContract } from '../../../engine/http/create-contract.ts';

const operations: readonly Operation[] = [
  {
    "id": "postToken",
    "method": "POST",
    "path": "/OAuth/Token",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/x-www-form-urlencoded"
      ],
      "schema": "TokenRequest"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "OpenAPI of the token endpoint (developer portal)",
    "public": true
  },
  {
    "id": "getClientIntegrationInformation",
    "method": "GET",
    "path": "/v2/ClientIntegrationInformation",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, clientIntegrationInformation.json (March 2025)",
    "public": false
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
      "employeeEmails",
      "employeePhoneNumbers",
      "employeeNationalIdNumber",
      "subLedgerAccountIds",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employee"
      ],
      [
        "Employee_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "employeeEmails": "observed",
        "employeePhoneNumbers": "observed",
        "employeeNationalIdNumber": "observed",
        "subLedgerAccountIds": "inferred",
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postEmployee",
    "method": "POST",
    "path": "/v2/Employees",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmployeePostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employee_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getEmployeeById",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employee"
      ],
      [
        "Employee_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchEmployee",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employee_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteEmployee",
    "method": "DELETE",
    "path": "/v2/Employees/{employeeId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employee_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
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
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employment"
      ],
      [
        "Employment_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
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
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employment"
      ],
      [
        "Employment_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postEmployment",
    "method": "POST",
    "path": "/v2/Employees/{employeeId}/Employments",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmploymentPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employment_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getEmploymentById",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/Employments/{employmentId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId",
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employment"
      ],
      [
        "Employment_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchEmployment",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/Employments/{employmentId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId",
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employment_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteEmployment",
    "method": "DELETE",
    "path": "/v2/Employees/{employeeId}/Employments/{employmentId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId",
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Employment_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
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
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentSalary"
      ],
      [
        "EmploymentSalary_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postSalary",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmploymentSalaryPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentSalary_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getSalaryById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries/{salaryId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId",
        "salaryId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentSalary"
      ],
      [
        "EmploymentSalary_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchSalary",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries/{salaryId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId",
        "salaryId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentSalary_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteSalary",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/Salaries/{salaryId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId",
        "salaryId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentSalary_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
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
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFtePercentage"
      ],
      [
        "EmploymentFtePercentage_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postFtePercentage",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmploymentFtePercentagePostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFtePercentage_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getFtePercentageById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId",
        "ftePercentageId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFtePercentage"
      ],
      [
        "EmploymentFtePercentage_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchFtePercentage",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId",
        "ftePercentageId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFtePercentage_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteFtePercentage",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/FtePercentages/{ftePercentageId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId",
        "ftePercentageId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFtePercentage_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
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
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Enterprises"
      ],
      [
        "Enterprises_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, enterprises.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "getFixedSalaries",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFixedSalary"
      ],
      [
        "EmploymentFixedSalary_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postFixedSalary",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmploymentFixedSalaryPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFixedSalary_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getFixedSalaryById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFixedSalary"
      ],
      [
        "EmploymentFixedSalary_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchFixedSalary",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFixedSalary_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteFixedSalary",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentFixedSalary_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getLeaves",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLeave"
      ],
      [
        "EmploymentLeave_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postLeave",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmploymentLeavePostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLeave_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getLeaveById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves/{leaveId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLeave"
      ],
      [
        "EmploymentLeave_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchLeave",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves/{leaveId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLeave_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteLeave",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves/{leaveId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLeave_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getLayoffs",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLayoff"
      ],
      [
        "EmploymentLayoff_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postLayoff",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmploymentLayoffPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLayoff_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getLayoffById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs/{layoffId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLayoff"
      ],
      [
        "EmploymentLayoff_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchLayoff",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs/{layoffId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLayoff_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteLayoff",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs/{layoffId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employmentId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmploymentLayoff_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchEmployeeBankAccounts",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/BankAccounts",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeeBankAccounts_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getEmployeePayrollSettings",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/PayrollSettings",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeePayrollSettings"
      ],
      [
        "EmployeePayrollSettings_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchEmployeePayrollSettings",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/PayrollSettings",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeePayrollSettings_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getEmployeePensionSettings",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/PensionSettings",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeePensionSettings"
      ],
      [
        "EmployeePensionSettings_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchEmployeePensionSettings",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/PensionSettings",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeePensionSettings_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getHourlyRates",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/HourlyRates",
    "query": [
      "validNow",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeeHourlyRates"
      ],
      [
        "EmployeeHourlyRates_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postHourlyRate",
    "method": "POST",
    "path": "/v2/Employees/{employeeId}/HourlyRates",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "EmployeeHourlyRatePostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeeHourlyRates_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getHourlyRateById",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/HourlyRates/{hourlyRateId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId",
        "hourlyRateId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeeHourlyRates"
      ],
      [
        "EmployeeHourlyRates_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "patchHourlyRate",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/HourlyRates/{hourlyRateId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId",
        "hourlyRateId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeeHourlyRates_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteHourlyRate",
    "method": "DELETE",
    "path": "/v2/Employees/{employeeId}/HourlyRates/{hourlyRateId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "employeeId",
        "hourlyRateId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "EmployeeHourlyRates_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, employees.json (March 2025)",
    "public": false
  },
  {
    "id": "getDepartments",
    "method": "GET",
    "path": "/v2/Departments",
    "query": [
      "codes",
      "name",
      "isActive",
      "managerEmployeeNo",
      "createdDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "createdFromImportJournalId",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "managerEmployeeNo",
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Department"
      ],
      [
        "Department_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, departments.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postDepartment",
    "method": "POST",
    "path": "/v2/Departments",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "DepartmentPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Department_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, departments.json (March 2025)",
    "public": false
  },
  {
    "id": "getDepartmentById",
    "method": "GET",
    "path": "/v2/Departments/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Department"
      ],
      [
        "Department_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, departments.json (March 2025)",
    "public": false
  },
  {
    "id": "patchDepartment",
    "method": "PATCH",
    "path": "/v2/Departments/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Department_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, departments.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteDepartment",
    "method": "DELETE",
    "path": "/v2/Departments/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Department_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, departments.json (March 2025)",
    "public": false
  },
  {
    "id": "getLocations",
    "method": "GET",
    "path": "/v2/Locations",
    "query": [
      "codes",
      "createdDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Location"
      ],
      [
        "Location_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, locations.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postLocation",
    "method": "POST",
    "path": "/v2/Locations",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "LocationPostDto"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Location_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, locations.json (March 2025)",
    "public": false
  },
  {
    "id": "getLocationById",
    "method": "GET",
    "path": "/v2/Locations/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Location"
      ],
      [
        "Location_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, locations.json (March 2025)",
    "public": false
  },
  {
    "id": "patchLocation",
    "method": "PATCH",
    "path": "/v2/Locations/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Location_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, locations.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteLocation",
    "method": "DELETE",
    "path": "/v2/Locations/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Location_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, locations.json (March 2025)",
    "public": false
  },
  {
    "id": "getPayItems",
    "method": "GET",
    "path": "/v2/PayItems",
    "query": [
      "codes",
      "isActive",
      "createdDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "PayItem"
      ],
      [
        "PayItem_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, payroll.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "getPayItemById",
    "method": "GET",
    "path": "/v2/PayItems/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "PayItem"
      ],
      [
        "PayItem_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, payroll.json (March 2025)",
    "public": false
  },
  {
    "id": "getPayrollSettings",
    "method": "GET",
    "path": "/v2/PayrollSettings",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "PayrollSettings"
      ],
      [
        "PayrollSettings_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, payroll.json (March 2025)",
    "public": false
  },
  {
    "id": "getPensionSchemes",
    "method": "GET",
    "path": "/v2/PayrollSettings/PensionSchemes",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "PayrollSettings"
      ],
      [
        "PayrollSettings_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, payroll.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "getSalaryLines",
    "method": "GET",
    "path": "/v2/SalaryLines",
    "query": [
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "SalaryLine"
      ],
      [
        "SalaryLine_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, salarylines.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postSalaryLine",
    "method": "POST",
    "path": "/v2/SalaryLines",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "SalaryLinePostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "SalaryLine_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, salarylines.json (March 2025)",
    "public": false
  },
  {
    "id": "getSalaryLineById",
    "method": "GET",
    "path": "/v2/SalaryLines/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "SalaryLine"
      ],
      [
        "SalaryLine_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, salarylines.json (March 2025)",
    "public": false
  },
  {
    "id": "patchSalaryLine",
    "method": "PATCH",
    "path": "/v2/SalaryLines/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "SalaryLine_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, salarylines.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteSalaryLine",
    "method": "DELETE",
    "path": "/v2/SalaryLines/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "SalaryLine_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, salarylines.json (March 2025)",
    "public": false
  },
  {
    "id": "getContactGroups",
    "method": "GET",
    "path": "/v2/ContactGroups",
    "query": [
      "names",
      "createdDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactGroup"
      ],
      [
        "ContactGroup_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactgroups.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postContactGroup",
    "method": "POST",
    "path": "/v2/ContactGroups",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "ContactGroupPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactGroup_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactgroups.json (March 2025)",
    "public": false
  },
  {
    "id": "getContactGroupById",
    "method": "GET",
    "path": "/v2/ContactGroups/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactGroup"
      ],
      [
        "ContactGroup_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactgroups.json (March 2025)",
    "public": false
  },
  {
    "id": "patchContactGroup",
    "method": "PATCH",
    "path": "/v2/ContactGroups/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactGroup_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactgroups.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteContactGroup",
    "method": "DELETE",
    "path": "/v2/ContactGroups/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactGroup_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactgroups.json (March 2025)",
    "public": false
  },
  {
    "id": "getContactBankAccounts",
    "method": "GET",
    "path": "/v2/ContactBankAccounts",
    "query": [
      "bankAccountNumbers",
      "contactIds",
      "createdDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactBankAccount"
      ],
      [
        "ContactBankAccount_Full"
      ],
      [
        "Customer"
      ],
      [
        "Customer_Full"
      ],
      [
        "Supplier"
      ],
      [
        "Supplier_Full"
      ],
      [
        "Employee"
      ],
      [
        "Employee_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactbankaccounts.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postContactBankAccount",
    "method": "POST",
    "path": "/v2/ContactBankAccounts/{contactId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "contactId"
      ],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "ContactBankAccountPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactBankAccount_Full"
      ],
      [
        "Customer_Full"
      ],
      [
        "Supplier_Full"
      ],
      [
        "Employee_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactbankaccounts.json (March 2025)",
    "public": false
  },
  {
    "id": "getContactBankAccountById",
    "method": "GET",
    "path": "/v2/ContactBankAccounts/{contactId}/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "contactId",
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactBankAccount"
      ],
      [
        "ContactBankAccount_Full"
      ],
      [
        "Customer"
      ],
      [
        "Customer_Full"
      ],
      [
        "Supplier"
      ],
      [
        "Supplier_Full"
      ],
      [
        "Employee"
      ],
      [
        "Employee_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactbankaccounts.json (March 2025)",
    "public": false
  },
  {
    "id": "patchContactBankAccount",
    "method": "PATCH",
    "path": "/v2/ContactBankAccounts/{contactId}/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "contactId",
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactBankAccount"
      ],
      [
        "ContactBankAccount_Full"
      ],
      [
        "Customer_Full"
      ],
      [
        "Supplier_Full"
      ],
      [
        "Employee_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactbankaccounts.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteContactBankAccount",
    "method": "DELETE",
    "path": "/v2/ContactBankAccounts/{contactId}/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "contactId",
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "ContactBankAccount"
      ],
      [
        "ContactBankAccount_Full"
      ],
      [
        "Customer_Full"
      ],
      [
        "Supplier_Full"
      ],
      [
        "Employee_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, contactbankaccounts.json (March 2025)",
    "public": false
  },
  {
    "id": "getProjects",
    "method": "GET",
    "path": "/v2/Projects",
    "query": [
      "projectCodes",
      "includeSubProjects",
      "name",
      "status",
      "projectBillingMethod",
      "customerNos",
      "projectManagerEmployeeNos",
      "departmentCodes",
      "excludeArchivedProject",
      "createdDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Project"
      ],
      [
        "Project_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, projects.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postProject",
    "method": "POST",
    "path": "/v2/Projects",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "ProjectPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Project_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, projects.json (March 2025)",
    "weaker": {
      "body": [
        {
          "path": [
            "BrandingThemeId"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "ContactPersonId"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "CustomerId"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "DeliveryTermId"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "PaymentTermId"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "getProjectById",
    "method": "GET",
    "path": "/v2/Projects/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Project"
      ],
      [
        "Project_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, projects.json (March 2025)",
    "public": false
  },
  {
    "id": "patchProject",
    "method": "PATCH",
    "path": "/v2/Projects/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Project_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, projects.json (March 2025)",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "deleteProject",
    "method": "DELETE",
    "path": "/v2/Projects/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "Project_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, projects.json (March 2025)",
    "public": false
  },
  {
    "id": "getCustomDimensionSettings",
    "method": "GET",
    "path": "/v2/CustomDimensionSettings",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CustomDimension"
      ],
      [
        "CustomDimension_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, customdimensions.json (March 2025)",
    "weaker": {
      "statuses": {
        "204": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "getCustomDimensions",
    "method": "GET",
    "path": "/v2/CustomDimensions",
    "query": [
      "codes",
      "ordinal",
      "externalImportReference",
      "createdDateTimeOffsetGreaterThan",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CustomDimension"
      ],
      [
        "CustomDimension_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, customdimensions.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postCustomDimension",
    "method": "POST",
    "path": "/v2/CustomDimensions",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "CustomDimensionPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CustomDimension_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, customdimensions.json (March 2025)",
    "public": false
  },
  {
    "id": "getCustomDimensionById",
    "method": "GET",
    "path": "/v2/CustomDimensions/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CustomDimension"
      ],
      [
        "CustomDimension_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, customdimensions.json (March 2025)",
    "public": false
  },
  {
    "id": "patchCustomDimension",
    "method": "PATCH",
    "path": "/v2/CustomDimensions/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CustomDimension_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, customdimensions.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteCustomDimension",
    "method": "DELETE",
    "path": "/v2/CustomDimensions/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CustomDimension_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, customdimensions.json (March 2025)",
    "public": false
  },
  {
    "id": "getSubLedgerNumberSeries",
    "method": "GET",
    "path": "/v2/SubLedgerNumberSeries",
    "query": [
      "generalLedgerAccountNos",
      "isDefault",
      "subLedgerNumberSeriesType",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CommonServices"
      ],
      [
        "CommonServices_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "getSubLedgerNumberSeriesById",
    "method": "GET",
    "path": "/v2/SubLedgerNumberSeries/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CommonServices"
      ],
      [
        "CommonServices_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "getGeneralLedgerAccounts",
    "method": "GET",
    "path": "/v2/GeneralLedgerAccounts",
    "query": [
      "accountNos",
      "agricultureDepartments",
      "lastChangedDateTimeOffsetGreaterThan",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "GeneralLedgerAccount"
      ],
      [
        "GeneralLedgerAccount_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postGeneralLedgerAccount",
    "method": "POST",
    "path": "/v2/GeneralLedgerAccounts",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json",
        "application/json-patch+json",
        "text/json",
        "application/*+json"
      ],
      "schema": "GeneralLedgerAccountPostDto"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "GeneralLedgerAccount_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "public": false
  },
  {
    "id": "getGeneralLedgerAccountById",
    "method": "GET",
    "path": "/v2/GeneralLedgerAccounts/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "GeneralLedgerAccount"
      ],
      [
        "GeneralLedgerAccount_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "public": false
  },
  {
    "id": "patchGeneralLedgerAccount",
    "method": "PATCH",
    "path": "/v2/GeneralLedgerAccounts/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json-patch+json",
        "application/json"
      ],
      "schema": "JsonPatchDocument"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "403": null,
      "404": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "GeneralLedgerAccount_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "public": false
  },
  {
    "id": "deleteGeneralLedgerAccount",
    "method": "DELETE",
    "path": "/v2/GeneralLedgerAccounts/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "401": null,
      "403": null,
      "404": "application/json",
      "409": "application/json",
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "GeneralLedgerAccount_Full"
      ]
    ],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "public": false
  },
  {
    "id": "getVatCodes",
    "method": "GET",
    "path": "/v2/VatCodes",
    "query": [
      "includeExpired",
      "isActive",
      "PageNumber",
      "PageSize",
      "Fields",
      "OrderBy",
      "UseDatabaseValidation"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "PageNumber",
        "PageSize"
      ]
    },
    "replies": {
      "200": "application/json",
      "204": null,
      "400": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [
      [
        "CommonServices"
      ],
      [
        "CommonServices_Full"
      ]
    ],
    "reads": true,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, accountingsettings.json (March 2025)",
    "weaker": {
      "parameters": {
        "OrderBy": "inferred",
        "UseDatabaseValidation": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "postInitiateOnboarding",
    "method": "POST",
    "path": "/v2/Onboarding/Initiate",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "InitiateOnboardingPostDto"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, onboarding.json (March 2025)",
    "public": true
  },
  {
    "id": "postFinalizeOnboarding",
    "method": "POST",
    "path": "/v2/Onboarding/Finalize",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "FinalizeOnboardingPostDto"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "PowerOffice Go OpenAPI v2, onboarding.json (March 2025)",
    "public": true
  },
  {
    "id": "deleteIntegration",
    "method": "DELETE",
    "path": "/v2/Offboarding/RemoveIntegration",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "observed",
    "source": "jbevanac/poweroffice, a client of January to April 2026",
    "public": false
  },
  {
    "id": "getOnboardingPage",
    "method": "GET",
    "path": "/ApiAuthV2",
    "query": [
      "token",
      "decision",
      "clientId"
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
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "PowerOffice Go OpenAPI v2, onboarding.json (March 2025), names the address; the page is Paystub's own",
    "public": true
  }
];

const require = createRequire(import.meta.url);

export const contract = createContract(
  operations,
  (part) => require(`./${part}.js`).default,
  (name) => new URL(`./${name}.json`, import.meta.url),
);
