// Made from specs/poweroffice-go/ by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Contract, Operation } from '../../../engine/http/contract.ts';

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
    "id": "postFixedSalary",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries",
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
    "id": "getFixedSalaryById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId}",
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
    "id": "patchFixedSalary",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId}",
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
    "id": "deleteFixedSalary",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId}",
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
    "id": "postLeave",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves",
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
    "id": "getLeaveById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves/{leaveId}",
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
    "id": "patchLeave",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves/{leaveId}",
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
    "id": "deleteLeave",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/Leaves/{leaveId}",
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
    "id": "postLayoff",
    "method": "POST",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs",
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
    "id": "getLayoffById",
    "method": "GET",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs/{layoffId}",
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
    "id": "patchLayoff",
    "method": "PATCH",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs/{layoffId}",
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
    "id": "deleteLayoff",
    "method": "DELETE",
    "path": "/v2/Employees/Employments/{employmentId}/Layoffs/{layoffId}",
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
    "id": "patchEmployeeBankAccounts",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/BankAccounts",
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
    "id": "getEmployeePayrollSettings",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/PayrollSettings",
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
    "id": "patchEmployeePayrollSettings",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/PayrollSettings",
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
    "id": "getEmployeePensionSettings",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/PensionSettings",
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
    "id": "patchEmployeePensionSettings",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/PensionSettings",
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
    "id": "postHourlyRate",
    "method": "POST",
    "path": "/v2/Employees/{employeeId}/HourlyRates",
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
    "id": "getHourlyRateById",
    "method": "GET",
    "path": "/v2/Employees/{employeeId}/HourlyRates/{hourlyRateId}",
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
    "id": "patchHourlyRate",
    "method": "PATCH",
    "path": "/v2/Employees/{employeeId}/HourlyRates/{hourlyRateId}",
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
    "id": "deleteHourlyRate",
    "method": "DELETE",
    "path": "/v2/Employees/{employeeId}/HourlyRates/{hourlyRateId}",
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
    "id": "postDepartment",
    "method": "POST",
    "path": "/v2/Departments",
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
    "id": "getDepartmentById",
    "method": "GET",
    "path": "/v2/Departments/{id}",
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
    "id": "patchDepartment",
    "method": "PATCH",
    "path": "/v2/Departments/{id}",
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
    "id": "deleteDepartment",
    "method": "DELETE",
    "path": "/v2/Departments/{id}",
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
    "id": "postLocation",
    "method": "POST",
    "path": "/v2/Locations",
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
      "200": "application/json",
      "400": "application/problem+json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getLocationById",
    "method": "GET",
    "path": "/v2/Locations/{id}",
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
    "id": "patchLocation",
    "method": "PATCH",
    "path": "/v2/Locations/{id}",
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
    "id": "deleteLocation",
    "method": "DELETE",
    "path": "/v2/Locations/{id}",
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
    "id": "getPayItemById",
    "method": "GET",
    "path": "/v2/PayItems/{id}",
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
    "id": "getPayrollSettings",
    "method": "GET",
    "path": "/v2/PayrollSettings",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "401": null,
      "403": null,
      "429": "application/json",
      "default": "application/problem+json"
    }
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
    "id": "postSalaryLine",
    "method": "POST",
    "path": "/v2/SalaryLines",
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
    "id": "getSalaryLineById",
    "method": "GET",
    "path": "/v2/SalaryLines/{id}",
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
    "id": "patchSalaryLine",
    "method": "PATCH",
    "path": "/v2/SalaryLines/{id}",
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
    "id": "deleteSalaryLine",
    "method": "DELETE",
    "path": "/v2/SalaryLines/{id}",
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
