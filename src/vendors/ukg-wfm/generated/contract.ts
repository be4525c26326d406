// Made from specs/ukg-wfm/ by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Operation } from '../../../engine/http/contract.ts';
import { createContract } from '../../../engine/http/create-contract.ts';

const operations: readonly Operation[] = [
  {
    "id": "requestAccessToken",
    "method": "POST",
    "path": "/authentication/access_token",
    "query": [
      "username",
      "password",
      "client_id",
      "client_secret",
      "grant_type",
      "auth_chain",
      "refresh_token",
      "code",
      "redirect_uri"
    ],
    "headers": [
      "appkey"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/x-www-form-urlencoded"
      ],
      "schema": "TokenRequest"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "503": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's \"Authentication and security\" page",
    "weaker": {
      "parameters": {
        "username": "observed",
        "password": "observed",
        "client_id": "observed",
        "client_secret": "observed",
        "grant_type": "observed",
        "auth_chain": "observed",
        "refresh_token": "observed",
        "code": "observed",
        "redirect_uri": "observed"
      },
      "statuses": {
        "400": "inferred",
        "401": "inferred"
      }
    },
    "public": true
  },
  {
    "id": "revokeToken",
    "method": "POST",
    "path": "/authentication/token/revoke",
    "query": [
      "token",
      "client_id",
      "client_secret"
    ],
    "headers": [
      "appkey"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": false,
      "mediaTypes": [
        "application/x-www-form-urlencoded"
      ],
      "schema": "RevokeRequest"
    },
    "replies": {
      "200": null,
      "400": "application/json",
      "401": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's \"Authentication and security\" page",
    "weaker": {
      "parameters": {
        "token": "inferred",
        "client_id": "inferred",
        "client_secret": "inferred"
      },
      "statuses": {
        "400": "inferred",
        "401": "inferred"
      }
    },
    "public": true
  },
  {
    "id": "requestOauthToken",
    "method": "POST",
    "path": "/oauth/token",
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
      "schema": "OauthTokenRequest"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "observed",
    "source": "public client code; developer.ukg.com/talk/docs/ukg-authentication-doc names the flows",
    "weaker": {
      "statuses": {
        "400": "inferred",
        "401": "inferred"
      }
    },
    "public": true
  },
  {
    "id": "retrieveIssuer",
    "method": "GET",
    "path": "/oauth2/.well-known/openid-configuration",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "OpenID Connect Discovery 1.0, section 4, below the issuer of the id_token; the vendor publishes nothing about it",
    "public": true
  },
  {
    "id": "retrieveSigningKeys",
    "method": "GET",
    "path": "/oauth2/connect/jwk_uri",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "RFC 7517; the path is that of ForgeRock Access Management, the vendor publishes nothing about it",
    "public": true
  },
  {
    "id": "retrieveEmploymentTermAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/employment_terms",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/employment-term-assignments-doc",
    "public": false
  },
  {
    "id": "createEmploymentTermAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms",
    "query": [],
    "headers": [
      "scratchpad-id"
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
      "schema": "EmploymentTermsOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/employment-term-assignments-doc",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ],
      "statuses": {
        "400": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "updateEmploymentTermAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/employment_terms",
    "query": [],
    "headers": [
      "scratchpad-id"
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
      "schema": "EmploymentTermsOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/employment-term-assignments-doc",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmploymentTermAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/employment_terms/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/employment-term-assignments-doc",
    "public": false
  },
  {
    "id": "deleteEmploymentTermAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/apply_delete",
    "query": [],
    "headers": [
      "scratchpad-id"
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
      "schema": "EmploymentTermsOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/employment-term-assignments-doc",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "createEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_create",
    "query": [],
    "headers": [
      "scratchpad-id"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_upsert",
    "query": [],
    "headers": [
      "scratchpad-id"
    ],
    "integers": {
      "path": [],
      "query": []
    },
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
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/reference/update-employment-term-assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_delete",
    "query": [],
    "headers": [
      "scratchpad-id"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAllAssignmentNames",
    "method": "GET",
    "path": "/v1/commons/persons/assignments/names",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/a-guide-to-aggregated-person-assignments-doc",
    "public": false
  },
  {
    "id": "retrieveAllAssignmentsByCriteria",
    "method": "GET",
    "path": "/v1/commons/persons/assignments",
    "query": [
      "person_number",
      "aoid",
      "coid"
    ],
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
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveAllAssignmentsByPersonId",
    "method": "GET",
    "path": "/v1/commons/persons/assignments/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveAllAssignmentsForMultiplePeople",
    "method": "POST",
    "path": "/v1/commons/persons/assignments/multi_read",
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
      "schema": "AssignmentSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/paycode-value-profile-assignments-aggregated-doc",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "modifyAssignmentsForMultiplePeople",
    "method": "POST",
    "path": "/v1/commons/persons/assignments/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/paycode-value-profile-assignments-aggregated-doc",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "personAssignments",
            "cascadeProfile",
            "profileId"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleEmployeePreference",
            "zoneCategory",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleEmployeePreference",
            "zone",
            "zoneSet",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleEmployeePreference",
            "zone",
            "zone",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleGroup",
            "assignments",
            "*",
            "scheduleGroup",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "attendanceAdmin",
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "attendanceAdmin",
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "schedulerWorkerType",
            "workerType",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "adjustmentRule",
            "assignments",
            "*",
            "adjustmentRule"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "adjustmentRule",
            "assignments",
            "*",
            "adjustmentRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "adjustmentRule",
            "assignments",
            "*",
            "originalEffectiveDate"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "managerPatternTemplateProfile",
            "patternTemplateProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "skills",
            "assignments",
            "*",
            "skill",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "skills",
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "leaveAdmin",
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "leaveAdmin",
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "minorRule",
            "minorRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "minorRule",
            "schoolCalendar",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "attestationProfile",
            "attestationProfileAssignments",
            "*",
            "profile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "attestationProfile",
            "attestationProfileAssignments",
            "*",
            "expirationDate"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "managerScheduleGroupProfile",
            "scheduleGroupProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "leaveProfile",
            "profileId"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "employeeTags",
            "assignments",
            "*",
            "employeeTag",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "attendanceProfile",
            "unAssignExisting"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "employeeJobPreferences",
            "effectiveDate"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "employeeJobPreferences",
            "employeeJobPreferences",
            "*",
            "schedulingContextSet",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "employeeJobPreferences",
            "employeeJobPreferences",
            "*",
            "seniorityDate"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleRuleSet",
            "scheduleRuleSetAssignments",
            "*",
            "ruleSet",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleRuleSet",
            "scheduleRuleSetAssignments",
            "*",
            "context",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "payCodeValue",
            "payCodeValueProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "percentageAllocationRule",
            "assignments",
            "*",
            "processor",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "percentageAllocationRule",
            "assignments",
            "*",
            "originalEffectiveDate"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleRuleOverrides",
            "overrideRules",
            "*",
            "id"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "scheduleRuleOverrides",
            "overrideRules",
            "*",
            "rule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "managerShiftTemplateProfile",
            "shiftTemplateProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "forecastingCategory",
            "assignmentProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "certifications",
            "assignments",
            "*",
            "certification",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "certifications",
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "employmentTerms",
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "personAssignments",
            "employmentTerm",
            "assignments",
            "*",
            "employmentTerm",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ],
      "statuses": {
        "207": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "retrieveEmploymentTermsV1",
    "method": "GET",
    "path": "/v1/timekeeping/setup/employment_terms",
    "query": [
      "id",
      "qualifier",
      "all_details"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/employment-term-assignments-doc",
    "public": false
  },
  {
    "id": "createEmploymentTerm",
    "method": "POST",
    "path": "/v1/timekeeping/setup/employment_terms",
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
      "schema": "EmploymentTermWrite"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrieveEmploymentTermByIdV1",
    "method": "GET",
    "path": "/v1/timekeeping/setup/employment_terms/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "updateEmploymentTermById",
    "method": "PUT",
    "path": "/v1/timekeeping/setup/employment_terms/{id}",
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
        "application/json"
      ],
      "schema": "EmploymentTermWrite"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "deleteEmploymentTermById",
    "method": "DELETE",
    "path": "/v1/timekeeping/setup/employment_terms/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrieveEmploymentTerms",
    "method": "POST",
    "path": "/v1/timekeeping/setup/employment_terms/multi_read",
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
      "schema": "EmploymentTermSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "employmentTerms",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateEmploymentTermVersions",
    "method": "POST",
    "path": "/v1/timekeeping/setup/employment_terms/versions/apply_upsert",
    "query": [
      "return_all_versions"
    ],
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
      "schema": "EmploymentTermVersionsUpsert"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrieveAllEmploymentTerms",
    "method": "GET",
    "path": "/v2/timekeeping/setup/employment_terms",
    "query": [
      "id",
      "qualifier",
      "all_details"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrieveEmploymentTermById",
    "method": "GET",
    "path": "/v2/timekeeping/setup/employment_terms/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePayCodesV1",
    "method": "GET",
    "path": "/v1/timekeeping/setup/pay_codes",
    "query": [
      "id",
      "qualifier"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePayCodes",
    "method": "GET",
    "path": "/v2/timekeeping/setup/pay_codes",
    "query": [
      "id",
      "qualifier"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePayCodeById",
    "method": "GET",
    "path": "/v1/timekeeping/setup/pay_codes/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePayCodesByReference",
    "method": "POST",
    "path": "/v1/timekeeping/setup/pay_codes/multi_read",
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
      "schema": "PayCodeSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "payCodes",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAccrualProfilesV1",
    "method": "GET",
    "path": "/v1/timekeeping/setup/accrual_profiles",
    "query": [
      "id",
      "qualifier",
      "all_details",
      "include_accrual_policies"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrieveAccrualProfileByIdV1",
    "method": "GET",
    "path": "/v1/timekeeping/setup/accrual_profiles/{id}",
    "query": [
      "all_details",
      "include_accrual_policies"
    ],
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePayRulesV1",
    "method": "GET",
    "path": "/v1/timekeeping/setup/payrules",
    "query": [
      "id",
      "qualifier",
      "all_details"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrieveAccrualProfiles",
    "method": "GET",
    "path": "/v2/timekeeping/setup/accrual_profiles",
    "query": [
      "id",
      "qualifier",
      "all_details",
      "include_accrual_policies"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrieveAccrualProfileById",
    "method": "GET",
    "path": "/v2/timekeeping/setup/accrual_profiles/{id}",
    "query": [
      "all_details",
      "include_accrual_policies"
    ],
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePayRules",
    "method": "GET",
    "path": "/v2/timekeeping/setup/payrules",
    "query": [
      "id",
      "qualifier",
      "all_details"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePayRulesByReference",
    "method": "POST",
    "path": "/v1/timekeeping/setup/payrules/multi_read",
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
      "schema": "PayRuleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "payRules",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfilesByName",
    "method": "GET",
    "path": "/v1/scheduling/pay_code_value_profiles",
    "query": [
      "name"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "createPaycodeValueProfile",
    "method": "POST",
    "path": "/v1/scheduling/pay_code_value_profiles",
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
      "schema": "PaycodeValueProfileWrite"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "payCode",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "symbolicSourceType",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "holidayRequestSetting",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "dayTypeEquivalance",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "timeOffRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfileById",
    "method": "GET",
    "path": "/v1/scheduling/pay_code_value_profiles/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "updatePaycodeValueProfileById",
    "method": "PUT",
    "path": "/v1/scheduling/pay_code_value_profiles/{id}",
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
        "application/json"
      ],
      "schema": "PaycodeValueProfileWrite"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "payCode",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "symbolicSourceType",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "holidayRequestSetting",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "dayTypeEquivalance",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "payCodeValueProfileElements",
            "*",
            "timeOffRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePaycodeValueProfileById",
    "method": "DELETE",
    "path": "/v1/scheduling/pay_code_value_profiles/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "id"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "createPaycodeValueProfiles",
    "method": "POST",
    "path": "/v1/scheduling/pay_code_value_profiles/multi_create",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "payCode",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "symbolicSourceType",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "holidayRequestSetting",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "dayTypeEquivalance",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "timeOffRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updatePaycodeValueProfiles",
    "method": "POST",
    "path": "/v1/scheduling/pay_code_value_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "payCode",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "symbolicSourceType",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "holidayRequestSetting",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "dayTypeEquivalance",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "payCodeValueProfileElements",
            "*",
            "timeOffRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfiles",
    "method": "POST",
    "path": "/v1/scheduling/pay_code_value_profiles/multi_read",
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
      "schema": "PaycodeValueProfileSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "deletePaycodeValueProfiles",
    "method": "POST",
    "path": "/v1/scheduling/pay_code_value_profiles/multi_delete",
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
      "schema": "PaycodeValueProfileSearch"
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfileAssignmentByPersonNumberV1",
    "method": "GET",
    "path": "/v1/commons/persons/pay_code_value_profiles",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfileAssignmentByIdV1",
    "method": "GET",
    "path": "/v1/commons/persons/pay_code_value_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updatePaycodeValueProfileAssignmentByIdV1",
    "method": "PUT",
    "path": "/v1/commons/persons/pay_code_value_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "PaycodeValueProfileAssignment"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "payCodeValueProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePaycodeValueProfileAssignmentByIdV1",
    "method": "DELETE",
    "path": "/v1/commons/persons/pay_code_value_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfileAssignmentsV1",
    "method": "POST",
    "path": "/v1/commons/persons/pay_code_value_profiles/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updatePaycodeValueProfileAssignmentsV1",
    "method": "POST",
    "path": "/v1/commons/persons/pay_code_value_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "payCodeValueProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePaycodeValueProfileAssignmentsV1",
    "method": "POST",
    "path": "/v1/commons/persons/pay_code_value_profiles/multi_delete",
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
      ]
    },
    "replies": {
      "200": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v2/commons/persons/paycode_value_profiles",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "statuses": {
        "400": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfileAssignmentById",
    "method": "GET",
    "path": "/v2/commons/persons/paycode_value_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "statuses": {
        "400": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "updatePaycodeValueProfileAssignmentById",
    "method": "PUT",
    "path": "/v2/commons/persons/paycode_value_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "PaycodeValueProfileAssignment"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "payCodeValueProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePaycodeValueProfileAssignmentById",
    "method": "DELETE",
    "path": "/v2/commons/persons/paycode_value_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePaycodeValueProfileAssignments",
    "method": "POST",
    "path": "/v2/commons/persons/paycode_value_profiles/multi_read",
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
      "schema": "PersonIdentitySearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updatePaycodeValueProfileAssignments",
    "method": "POST",
    "path": "/v2/commons/persons/paycode_value_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "payCodeValueProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePaycodeValueProfileAssignments",
    "method": "POST",
    "path": "/v2/commons/persons/paycode_value_profiles/multi_delete",
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
      "schema": "PersonIdentitySearch"
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveCascadeProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/cascade_profile",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateCascadeProfileAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/cascade_profile",
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
      "schema": "ProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteCascadeProfileAssignment",
    "method": "DELETE",
    "path": "/v1/commons/persons/cascade_profile",
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
      "schema": "ProfileOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveCascadeProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/cascade_profile/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveCascadeProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/cascade_profile/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateCascadeProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/cascade_profile/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteCascadeProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/cascade_profile/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveLeaveProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/leave_profile",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateLeaveProfileAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/leave_profile",
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
      "schema": "ProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteLeaveProfileAssignment",
    "method": "DELETE",
    "path": "/v1/commons/persons/leave_profile",
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
      "schema": "ProfileOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveLeaveProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/leave_profile/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveLeaveProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/leave_profile/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateLeaveProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/leave_profile/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteLeaveProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/leave_profile/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveAttendanceAdministratorAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/attendance_admin",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateAttendanceAdministratorAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/attendance_admin",
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
      "schema": "AttendanceAdministratorOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteAttendanceAdministratorAssignment",
    "method": "DELETE",
    "path": "/v1/commons/persons/attendance_admin",
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
      "schema": "AttendanceAdministratorOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAttendanceAdministratorAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/attendance_admin/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateAttendanceAdministratorAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/attendance_admin/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteAttendanceAdministratorAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/attendance_admin/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAttendanceAdministratorAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/attendance_admin/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveLeaveAdministratorAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/leave_admin",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateLeaveAdministratorAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/leave_admin",
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
      "schema": "LeaveAdministratorOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteLeaveAdministratorAssignment",
    "method": "DELETE",
    "path": "/v1/commons/persons/leave_admin",
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
      "schema": "LeaveAdministratorOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveLeaveAdministratorAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/leave_admin/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateLeaveAdministratorAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/leave_admin/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteLeaveAdministratorAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/leave_admin/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "administrator",
            "displayName"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "administrator",
            "fullName"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveLeaveAdministratorAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/leave_admin/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveProcessProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/process_profiles",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateProcessProfileAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/process_profiles/update",
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
      "schema": "ProcessProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveProcessProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/process_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateProcessProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/process_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveProcessProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/process_profiles/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveForecastingCategoryProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/forecasting_category_profiles",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateForecastingCategoryProfileAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/forecasting_category_profiles",
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
      "schema": "ForecastingCategoryProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignmentProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteForecastingCategoryProfileAssignment",
    "method": "DELETE",
    "path": "/v1/commons/persons/forecasting_category_profiles",
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
      "schema": "ForecastingCategoryProfileOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignmentProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveForecastingCategoryProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/forecasting_category_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateForecastingCategoryProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/forecasting_category_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignmentProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteForecastingCategoryProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/forecasting_category_profiles/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignmentProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveForecastingCategoryProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/forecasting_category_profiles/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveMinorRuleAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/minor_rules",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateMinorRuleAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/minor_rules",
    "query": [
      "retain_existing_assignments"
    ],
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
      "schema": "MinorRuleOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "minorRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "schoolCalendar",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveMinorRuleAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/minor_rules/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateMinorRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/minor_rules/multi_upsert",
    "query": [
      "retain_existing_assignments"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "minorRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "schoolCalendar",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveMinorRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/minor_rules/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveWorkerTypeAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/worker_types",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveWorkerTypeAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/worker_types/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateWorkerTypeAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/worker_types/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "WorkerTypeOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "workerType",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteWorkerTypeAssignmentById",
    "method": "DELETE",
    "path": "/v1/commons/persons/worker_types/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateWorkerTypeAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/worker_types/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "workerType",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteWorkerTypeAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/worker_types/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveWorkerTypeAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/worker_types/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrievePatternTemplateProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/pattern_template_profiles",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePatternTemplateProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/pattern_template_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updatePatternTemplateProfileAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/pattern_template_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "PatternTemplateProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "patternTemplateProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePatternTemplateProfileAssignmentById",
    "method": "DELETE",
    "path": "/v1/commons/persons/pattern_template_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updatePatternTemplateProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/pattern_template_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "patternTemplateProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePatternTemplateProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/pattern_template_profiles/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePatternTemplateProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/pattern_template_profiles/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveShiftTemplateProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/shift_template_profiles",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveShiftTemplateProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/shift_template_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateShiftTemplateProfileAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/shift_template_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ShiftTemplateProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "shiftTemplateProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteShiftTemplateProfileAssignmentById",
    "method": "DELETE",
    "path": "/v1/commons/persons/shift_template_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateShiftTemplateProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/shift_template_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "shiftTemplateProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteShiftTemplateProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/shift_template_profiles/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveShiftTemplateProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/shift_template_profiles/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveScheduleGroupProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/schedule_group_profiles",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveScheduleGroupProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/schedule_group_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateScheduleGroupProfileAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/schedule_group_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ScheduleGroupProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "scheduleGroupProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteScheduleGroupProfileAssignmentById",
    "method": "DELETE",
    "path": "/v1/commons/persons/schedule_group_profiles/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateScheduleGroupProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_group_profiles/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "scheduleGroupProfile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteScheduleGroupProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_group_profiles/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveScheduleGroupProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_group_profiles/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmployeeTagAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/employee_tags",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createEmployeeTagAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/employee_tags",
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
      "schema": "EmployeeTagOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "employeeTag",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateEmployeeTagAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/employee_tags",
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
      "schema": "EmployeeTagOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "employeeTag",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmployeeTagAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/employee_tags/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteEmployeeTagAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/employee_tags/apply_delete",
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
      "schema": "EmployeeTagOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "employeeTag",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "createEmployeeTagAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employee_tags/multi_create",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "employeeTag",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateEmployeeTagAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employee_tags/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "employeeTag",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteEmployeeTagAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employee_tags/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "employeeTag",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmployeeTagAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employee_tags/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveScheduleGroupAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/schedule_groups",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createScheduleGroupAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_groups",
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
      "schema": "ScheduleGroupOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "scheduleGroup",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateScheduleGroupAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/schedule_groups",
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
      "schema": "ScheduleGroupOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "scheduleGroup",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveScheduleGroupAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/schedule_groups/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteScheduleGroupAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_groups/apply_delete",
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
      "schema": "ScheduleGroupOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "scheduleGroup",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "createScheduleGroupAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_groups/multi_create",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "scheduleGroup",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateScheduleGroupAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_groups/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "scheduleGroup",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteScheduleGroupAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_groups/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "scheduleGroup",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveScheduleGroupAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_groups/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAttendanceProfileAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/attendance_profile",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateAttendanceProfileAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/attendance_profile",
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
      "schema": "AttendanceProfileOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveAttendanceProfileAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/attendance_profile/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateAttendanceProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/attendance_profile/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveAttendanceProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/attendance_profile/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveSkillAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/skills",
    "query": [
      "person_number",
      "date"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveSkillAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/skills/{personId}",
    "query": [
      "date"
    ],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateSkillAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/skills/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "SkillOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "assignments",
            "*",
            "skill",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteSkillAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/skills/apply_delete",
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
      "schema": "SkillOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "assignments",
            "*",
            "skill",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateSkillAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/skills/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "assignments",
            "*",
            "skill",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveSkillAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/skills/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveCertificationAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/certifications",
    "query": [
      "person_number",
      "date"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveCertificationAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/certifications/{personId}",
    "query": [
      "date"
    ],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateCertificationAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/certifications/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "CertificationOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "certification",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteCertificationAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/certifications/apply_delete",
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
      "schema": "CertificationOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "certification",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateCertificationAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/certifications/multi_upsert",
    "query": [
      "preserve_existing_assignments"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "certification",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "assignments",
            "*",
            "proficiencyLevel",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveCertificationAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/certifications/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAdjustmentRuleAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/adjustment_rule",
    "query": [
      "person_number",
      "processor",
      "effective_date"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createAdjustmentRuleAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/adjustment_rule",
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
      "schema": "AdjustmentRuleOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "adjustmentRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateAdjustmentRuleAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/adjustment_rule",
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
      "schema": "AdjustmentRuleOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "adjustmentRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteAdjustmentRuleAssignment",
    "method": "DELETE",
    "path": "/v1/commons/persons/adjustment_rule",
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
      "schema": "AdjustmentRuleOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "adjustmentRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAdjustmentRuleAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/adjustment_rule/{personId}",
    "query": [
      "processor",
      "effective_date"
    ],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createAdjustmentRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/adjustment_rule/multi_create",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "adjustmentRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateAdjustmentRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/adjustment_rule/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "adjustmentRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deleteAdjustmentRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/adjustment_rule/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "adjustmentRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAllAdjustmentRuleAssignments",
    "method": "GET",
    "path": "/v1/commons/persons/adjustment_rule/multi_read",
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveAdjustmentRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/adjustment_rule/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrievePercentageAllocationRuleAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/percentage_allocation_rules",
    "query": [
      "person_number",
      "processor",
      "effective_date"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createPercentageAllocationRuleAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/percentage_allocation_rules",
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
      "schema": "PercentageAllocationRuleOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "processor",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updatePercentageAllocationRuleAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/percentage_allocation_rules",
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
      "schema": "PercentageAllocationRuleOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "processor",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePercentageAllocationRuleAssignment",
    "method": "DELETE",
    "path": "/v1/commons/persons/percentage_allocation_rules",
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
      "schema": "PercentageAllocationRuleOfPerson"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "processor",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrievePercentageAllocationRuleAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/percentage_allocation_rules/{personId}",
    "query": [
      "processor",
      "effective_date"
    ],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createPercentageAllocationRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/percentage_allocation_rules/multi_create",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "processor",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updatePercentageAllocationRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/percentage_allocation_rules/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "processor",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "deletePercentageAllocationRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/percentage_allocation_rules/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "processor",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAllPercentageAllocationRuleAssignments",
    "method": "GET",
    "path": "/v1/commons/persons/percentage_allocation_rules/multi_read",
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePercentageAllocationRuleAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/percentage_allocation_rules/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveJobPreferenceAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/job_preferences",
    "query": [
      "person_number",
      "full_job_path"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateJobPreferenceAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/job_preferences",
    "query": [
      "updatePartial"
    ],
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
      "schema": "JobPreferenceOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "employeeJobPreferences",
            "*",
            "schedulingContextSet",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveJobPreferenceAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/job_preferences/{personId}",
    "query": [
      "full_job_path"
    ],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateJobPreferenceAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/job_preferences/multi_update",
    "query": [
      "updatePartial"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "employeeJobPreferences",
            "*",
            "schedulingContextSet",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveJobPreferenceAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/job_preferences/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAttestationProfileAssignmentsByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/attestation_profile_assignments",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/attestation-profile-assignments-doc",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "createAttestationProfileAssignmentByPersonNumber",
    "method": "POST",
    "path": "/v1/commons/persons/attestation_profile_assignments",
    "query": [
      "person_number"
    ],
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
      "schema": "AttestationProfileOfPerson"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/attestation-profile-assignments-doc",
    "weaker": {
      "body": [
        {
          "path": [
            "person",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "profile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAttestationProfileAssignmentsById",
    "method": "GET",
    "path": "/v1/commons/persons/{person_id}/attestation_profile_assignments",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "person_id"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/attestation-profile-assignments-doc",
    "weaker": {
      "statuses": {
        "200": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "createAttestationProfileAssignmentById",
    "method": "POST",
    "path": "/v1/commons/persons/{person_id}/attestation_profile_assignments",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "person_id"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "AttestationProfileOfPerson"
    },
    "replies": {
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/attestation-profile-assignments-doc",
    "weaker": {
      "body": [
        {
          "path": [
            "person",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "profile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAttestationProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/attestation_profile_assignments/multi_read",
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
      "schema": "AttestationProfileSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "employees",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateAttestationProfileAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/attestation_profile_assignments/multi_update",
    "query": [
      "mergeEffectiveDating"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "employee",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "attestationProfileAssignments",
            "*",
            "profile",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveTeleStaffAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/telestaff_assignments",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createTeleStaffAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/telestaff_assignments",
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
      "schema": "TeleStaffAssignmentOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveTeleStaffAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/telestaff_assignments/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateTeleStaffAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/telestaff_assignments/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "TeleStaffAssignmentOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteTeleStaffAssignmentById",
    "method": "DELETE",
    "path": "/v1/commons/persons/telestaff_assignments/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "createTeleStaffAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/telestaff_assignments/multi_create",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateTeleStaffAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/telestaff_assignments/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deleteTeleStaffAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/telestaff_assignments/multi_delete",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveTeleStaffAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/telestaff_assignments/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveMinorRuleAssignmentByPersonNumberV2",
    "method": "GET",
    "path": "/v2/commons/persons/minor_rules",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveMinorRuleAssignmentByIdV2",
    "method": "GET",
    "path": "/v2/commons/persons/minor_rules/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateMinorRuleAssignmentByIdV2",
    "method": "PUT",
    "path": "/v2/commons/persons/minor_rules/{personId}",
    "query": [
      "retain_existing_assignments"
    ],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "MinorRuleOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "minorRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "schoolCalendar",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateMinorRuleAssignmentsV2",
    "method": "POST",
    "path": "/v2/commons/persons/minor_rules/multi_upsert",
    "query": [
      "retain_existing_assignments"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "minorRule",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "schoolCalendar",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveMinorRuleAssignmentsV2",
    "method": "POST",
    "path": "/v2/commons/persons/minor_rules/multi_read",
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
      "schema": "PersonIdentitySearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/scheduling_employee_preferences",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateEmployeePreferenceAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/scheduling_employee_preferences",
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
      "schema": "EmployeePreferenceOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "zone",
            "zone",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "zone",
            "zoneSet",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "zoneCategory",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/scheduling_employee_preferences/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/scheduling_employee_preferences/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateEmployeePreferenceAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/scheduling_employee_preferences/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "zone",
            "zone",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "zone",
            "zoneSet",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "zoneCategory",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceAssignmentByPersonNumberV2",
    "method": "GET",
    "path": "/v2/commons/persons/scheduling_employee_preferences",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceAssignmentByIdV2",
    "method": "GET",
    "path": "/v2/commons/persons/scheduling_employee_preferences/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceAssignmentsV2",
    "method": "POST",
    "path": "/v2/commons/persons/scheduling_employee_preferences/multi_read",
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
      "schema": "PersonIdentitySearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceOverrideAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides",
    "query": [
      "person_number"
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
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceOverrideAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateEmployeePreferenceOverrideAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "EmployeePreferenceOverridesOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveEmployeePreferenceOverrideAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateEmployeePreferenceOverrideAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/scheduling_employee_preferences/schedule_generation_overrides/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveScheduleRuleSetAssignments",
    "method": "GET",
    "path": "/v1/commons/persons/schedule_rule_sets",
    "query": [
      "person_key",
      "person_number",
      "context_id",
      "context_name",
      "date"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "person_key",
        "context_id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updateScheduleRuleSetAssignmentById",
    "method": "PUT",
    "path": "/v1/commons/persons/schedule_rule_sets/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ScheduleRuleSetsOfPerson"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "assignments",
            "*",
            "ruleSet",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "assignments",
            "*",
            "context",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "assignmentSpan",
            "context",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveScheduleRuleSetAssignmentsOfPeople",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_rule_sets/multi_read",
    "query": [
      "partial_success"
    ],
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
      "schema": "ScheduleRuleSetSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "context",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updateScheduleRuleSetAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/schedule_rule_sets/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "*",
            "assignments",
            "*",
            "ruleSet",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "assignments",
            "*",
            "context",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "*",
            "assignmentSpan",
            "context",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveSkills",
    "method": "GET",
    "path": "/v1/scheduling/skills",
    "query": [
      "name"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/skill-assignments-doc",
    "public": false
  },
  {
    "id": "retrieveSkillById",
    "method": "GET",
    "path": "/v1/scheduling/skills/{skillId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "skillId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveCertifications",
    "method": "GET",
    "path": "/v1/scheduling/certifications",
    "query": [
      "name"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "developer.ukg.com/wfm/docs/certification-assignments-doc",
    "public": false
  },
  {
    "id": "retrieveCertificationById",
    "method": "GET",
    "path": "/v1/scheduling/certifications/{certificationId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "certificationId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveSkillsByReference",
    "method": "POST",
    "path": "/v1/scheduling/skills/multi_read",
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
      "schema": "SkillSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "skills",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveCertificationsByReference",
    "method": "POST",
    "path": "/v1/scheduling/certifications/multi_read",
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
      "schema": "CertificationSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "certificates",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveProficiencyLevels",
    "method": "GET",
    "path": "/v1/scheduling/proficiency_levels",
    "query": [
      "name"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveProficiencyLevelById",
    "method": "GET",
    "path": "/v1/scheduling/proficiency_levels/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveProficiencyLevelsByReference",
    "method": "POST",
    "path": "/v1/scheduling/proficiency_levels/multi_read",
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
      "schema": "ProficiencyLevelSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "levels",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveTagDefinitionByName",
    "method": "GET",
    "path": "/v1/scheduling/setup/tag_definitions",
    "query": [
      "name"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveTagDefinitionById",
    "method": "GET",
    "path": "/v1/scheduling/setup/tag_definitions/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveTagDefinitions",
    "method": "POST",
    "path": "/v1/scheduling/setup/tag_definitions/multi_read",
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
      "schema": "TagDefinitionSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "tagAssignmentContext",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveScheduleGroupsV1",
    "method": "GET",
    "path": "/v1/scheduling/setup/schedule_groups",
    "query": [
      "name",
      "all_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveScheduleGroups",
    "method": "GET",
    "path": "/v2/scheduling/setup/schedule_groups",
    "query": [
      "name",
      "index",
      "count",
      "all_details"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "index",
        "count"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "parameters": {
        "index": "inferred",
        "count": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "retrieveScheduleGroupById",
    "method": "GET",
    "path": "/v1/scheduling/setup/schedule_groups/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveScheduleGroupsByReference",
    "method": "POST",
    "path": "/v1/scheduling/setup/schedule_groups/multi_read",
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
      "schema": "ScheduleGroupSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "scheduleGroups",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveWorkerTypes",
    "method": "GET",
    "path": "/v1/scheduling/worker_types",
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveMinorRuleSets",
    "method": "GET",
    "path": "/v1/scheduling/minor_rule_sets",
    "query": [
      "name",
      "include_inactive",
      "all_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveMinorRuleSetById",
    "method": "GET",
    "path": "/v1/scheduling/minor_rule_sets/{id}",
    "query": [
      "all_details"
    ],
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveMinorRuleSetsByReference",
    "method": "POST",
    "path": "/v1/scheduling/minor_rule_sets/multi_read",
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
      "schema": "MinorRuleSetSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveSchoolCalendars",
    "method": "GET",
    "path": "/v1/scheduling/school_calendars",
    "query": [
      "name",
      "include_inactive"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveSchoolCalendarById",
    "method": "GET",
    "path": "/v1/scheduling/school_calendars/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveSchoolCalendarsByReference",
    "method": "POST",
    "path": "/v1/scheduling/school_calendars/multi_read",
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
      "schema": "SchoolCalendarSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrievePatternTemplateProfiles",
    "method": "GET",
    "path": "/v1/scheduling/pattern_template_profiles",
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveShiftTemplateProfiles",
    "method": "GET",
    "path": "/v1/scheduling/shift_templates_profiles",
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling set-up",
    "public": false
  },
  {
    "id": "retrieveScheduleGroupProfiles",
    "method": "GET",
    "path": "/v1/scheduling/scheduling_group_profiles",
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of scheduling",
    "public": false
  },
  {
    "id": "retrieveAttestationProfiles",
    "method": "GET",
    "path": "/v1/timekeeping/attestation_profiles",
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping",
    "public": false
  },
  {
    "id": "retrieveAttestationProfileById",
    "method": "GET",
    "path": "/v1/timekeeping/attestation_profiles/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping",
    "public": false
  },
  {
    "id": "retrieveAdjustmentRules",
    "method": "GET",
    "path": "/v1/timekeeping/setup/adjustment_rules",
    "query": [
      "id",
      "qualifier"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePercentageAllocationRules",
    "method": "GET",
    "path": "/v1/timekeeping/setup/percentage_allocation_rules",
    "query": [
      "id",
      "qualifier",
      "all_details"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "id"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "public": false
  },
  {
    "id": "retrievePercentageAllocationRulesByReference",
    "method": "POST",
    "path": "/v1/timekeeping/setup/percentage_allocation_rules/multi_read",
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
      "schema": "PercentageAllocationRuleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of timekeeping set-up",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "percentageAllocationRules",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveAttendanceProfiles",
    "method": "GET",
    "path": "/v1/attendance/attendance_profiles",
    "query": [
      "all_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of attendance",
    "public": false
  },
  {
    "id": "retrieveAttendanceProfileById",
    "method": "GET",
    "path": "/v1/attendance/attendance_profiles/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of attendance",
    "public": false
  },
  {
    "id": "retrieveAttendanceProfilesByReference",
    "method": "POST",
    "path": "/v1/attendance/attendance_profiles/multi_read",
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
      "schema": "AttendanceProfileSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of attendance",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "attendanceProfiles",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveForecastingCategoryProfiles",
    "method": "GET",
    "path": "/v1/forecasting/category_profiles",
    "query": [
      "active_only",
      "name"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of forecasting",
    "public": false
  },
  {
    "id": "retrieveForecastingCategoryProfileById",
    "method": "GET",
    "path": "/v1/forecasting/category_profiles/{id}",
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
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of forecasting",
    "public": false
  },
  {
    "id": "retrieveForecastingCategoryProfilesByReference",
    "method": "POST",
    "path": "/v1/forecasting/category_profiles/multi_read",
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
      "schema": "ForecastingCategoryProfileSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of forecasting",
    "weaker": {
      "body": [
        {
          "path": [
            "categoryProfiles",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "createPerson",
    "method": "POST",
    "path": "/v1/commons/persons",
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
      "schema": "Person"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "retrievePersonById",
    "method": "GET",
    "path": "/v1/commons/persons/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's \"Make an API call\" page",
    "public": false
  },
  {
    "id": "updatePersonById",
    "method": "PUT",
    "path": "/v1/commons/persons/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "Person"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "deletePersonById",
    "method": "DELETE",
    "path": "/v1/commons/persons/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "createPersons",
    "method": "POST",
    "path": "/v1/commons/persons/multi_create",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "updatePersons",
    "method": "POST",
    "path": "/v1/commons/persons/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "upsertPersons",
    "method": "POST",
    "path": "/v1/commons/persons/multi_upsert",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "deletePersons",
    "method": "POST",
    "path": "/v1/commons/persons/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "retrieveAllPersons",
    "method": "POST",
    "path": "/v1/commons/persons/apply_read",
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
      "schema": "AllPersonsSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "retrieveBasePersons",
    "method": "POST",
    "path": "/v1/commons/persons/base_persons/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmployeeReferences",
    "method": "POST",
    "path": "/v1/commons/persons/refs/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveEmployeeExtension",
    "method": "GET",
    "path": "/v1/commons/persons/employee",
    "query": [
      "person_number",
      "aoid",
      "coid",
      "include_accrual_policy_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "the vendor's published API of persons, persons/{extensionType}; that the answer has this extension alone is inferred",
    "public": false
  },
  {
    "id": "retrieveTimekeepingExtension",
    "method": "GET",
    "path": "/v1/commons/persons/timekeeping",
    "query": [
      "person_number",
      "aoid",
      "coid",
      "include_accrual_policy_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "the vendor's published API of persons, persons/{extensionType}; that the answer has this extension alone is inferred",
    "public": false
  },
  {
    "id": "retrieveSchedulingExtension",
    "method": "GET",
    "path": "/v1/commons/persons/scheduling",
    "query": [
      "person_number",
      "aoid",
      "coid",
      "include_accrual_policy_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "the vendor's published API of persons, persons/{extensionType}; that the answer has this extension alone is inferred",
    "public": false
  },
  {
    "id": "retrieveAccrualExtension",
    "method": "GET",
    "path": "/v1/commons/persons/accrual",
    "query": [
      "person_number",
      "aoid",
      "coid",
      "include_accrual_policy_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "the vendor's published API of persons, persons/{extensionType}; that the answer has this extension alone is inferred",
    "public": false
  },
  {
    "id": "retrieveDeviceExtension",
    "method": "GET",
    "path": "/v1/commons/persons/device",
    "query": [
      "person_number",
      "aoid",
      "coid",
      "include_accrual_policy_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "the vendor's published API of persons, persons/{extensionType}; that the answer has this extension alone is inferred",
    "public": false
  },
  {
    "id": "retrieveAllExtensions",
    "method": "GET",
    "path": "/v1/commons/persons/extensions",
    "query": [
      "person_number",
      "aoid",
      "coid",
      "include_accrual_policy_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "weaker": {
      "parameters": {
        "include_accrual_policy_details": "inferred"
      }
    },
    "public": false
  },
  {
    "id": "retrievePersons",
    "method": "POST",
    "path": "/v1/commons/persons/extensions/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "retrieveCurrentUser",
    "method": "GET",
    "path": "/v1/commons/persons/current_user_info",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of persons",
    "public": false
  },
  {
    "id": "retrievePersonCommonIdByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/external_id",
    "query": [
      "person_number"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "updatePersonCommonId",
    "method": "PUT",
    "path": "/v1/commons/persons/external_id",
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
      "schema": "PersonCommonId"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deletePersonCommonId",
    "method": "DELETE",
    "path": "/v1/commons/persons/external_id",
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
      "schema": "PersonCommonId"
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePersonCommonIdById",
    "method": "GET",
    "path": "/v1/commons/persons/external_id/{personId}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [
        "personId"
      ],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrievePersonCommonIds",
    "method": "POST",
    "path": "/v1/commons/persons/external_id/multi_read",
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
      "schema": "PeopleSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindFilter",
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "hyperFindFilter",
            "visibilityCode"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "where",
            "includeBaseWages"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "updatePersonCommonIds",
    "method": "POST",
    "path": "/v1/commons/persons/external_id/multi_update",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "deletePersonCommonIds",
    "method": "POST",
    "path": "/v1/commons/persons/external_id/multi_delete",
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
      ]
    },
    "replies": {
      "204": null,
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "documented",
    "source": "the vendor's published API of person assignments",
    "public": false
  },
  {
    "id": "retrieveHyperfindQueries",
    "method": "GET",
    "path": "/v1/commons/hyperfind",
    "query": [
      "all_details",
      "usage_type"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "observed",
    "source": "GitHub keboola/component-ex-ukg-wfm, recorded in July 2026; the vendor's published API of common resources names the members",
    "public": false
  },
  {
    "id": "retrievePublicHyperfindQueries",
    "method": "GET",
    "path": "/v1/commons/hyperfind/public",
    "query": [
      "all_details"
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
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of common resources",
    "public": false
  },
  {
    "id": "retrieveHyperfindQueryById",
    "method": "GET",
    "path": "/v1/commons/hyperfind/{id}",
    "query": [
      "all_details",
      "usage_type"
    ],
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
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of common resources",
    "public": false
  },
  {
    "id": "retrieveHyperfindQueriesByCriteria",
    "method": "POST",
    "path": "/v1/commons/hyperfind/multi_read",
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
      "schema": "HyperfindSearch"
    },
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "documented",
    "source": "the vendor's published API of common resources",
    "weaker": {
      "body": [
        {
          "path": [
            "where",
            "hyperFindQuery",
            "refs",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  },
  {
    "id": "executeHyperfindQuery",
    "method": "POST",
    "path": "/v1/commons/hyperfind/execute",
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
      "schema": "HyperfindExecution"
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "500": "application/json",
      "default": "application/json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "observed",
    "source": "GitHub keboola/component-ex-ukg-wfm, recorded in July 2026; the vendor's published API of common resources has its codes",
    "weaker": {
      "body": [
        {
          "path": [
            "hyperfind",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "persons",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "locations",
            "*",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "dateRange",
            "symbolicPeriod",
            "localizedQualifier"
          ],
          "evidence": "inferred"
        },
        {
          "path": [
            "validateAccessForPrivateHF"
          ],
          "evidence": "inferred"
        }
      ]
    },
    "public": false
  }
];

const require = createRequire(import.meta.url);

export const contract = createContract(
  operations,
  (part) => require(`./${part}.js`).default,
  (name) => new URL(`./${name}.json`, import.meta.url),
);
