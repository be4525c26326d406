// Made from specs/ukg-wfm.yaml by npm run generate. Not edited by hand.
import { readFile } from 'node:fs/promises';
import type { Contract, Operation, Validator } from '../../../engine/contract.ts';
import bodies from './bodies.js';
import parameters from './parameters.js';
import replies from './replies.js';

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
    "body": {
      "required": false,
      "mediaTypes": [
        "application/x-www-form-urlencoded"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "503": "application/json",
      "default": "application/json"
    }
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
    "body": {
      "required": false,
      "mediaTypes": [
        "application/x-www-form-urlencoded"
      ]
    },
    "replies": {
      "200": null,
      "400": "application/json",
      "401": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "requestOauthToken",
    "method": "POST",
    "path": "/oauth/token",
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
      "default": "application/json"
    }
  },
  {
    "id": "retrieveEmploymentTermAssignmentByPersonNumber",
    "method": "GET",
    "path": "/v1/commons/persons/employment_terms",
    "query": [
      "person_number"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "createEmploymentTermAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms",
    "query": [],
    "headers": [
      "scratchpad-id"
    ],
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
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "updateEmploymentTermAssignment",
    "method": "PUT",
    "path": "/v1/commons/persons/employment_terms",
    "query": [],
    "headers": [
      "scratchpad-id"
    ],
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
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "retrieveEmploymentTermAssignmentById",
    "method": "GET",
    "path": "/v1/commons/persons/employment_terms/{personId}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "deleteEmploymentTermAssignment",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/apply_delete",
    "query": [],
    "headers": [
      "scratchpad-id"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ]
    },
    "replies": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "createEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_create",
    "query": [],
    "headers": [
      "scratchpad-id"
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
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "updateEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_upsert",
    "query": [],
    "headers": [
      "scratchpad-id"
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
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "deleteEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_delete",
    "query": [],
    "headers": [
      "scratchpad-id"
    ],
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
    }
  },
  {
    "id": "retrieveEmploymentTermAssignments",
    "method": "POST",
    "path": "/v1/commons/persons/employment_terms/multi_read",
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
      "413": "application/json",
      "500": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "retrieveAllAssignmentNames",
    "method": "GET",
    "path": "/v1/commons/persons/assignments/names",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    }
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
    "replies": {
      "200": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "retrieveAllAssignmentsByPersonId",
    "method": "GET",
    "path": "/v1/commons/persons/assignments/{id}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "retrieveAllAssignmentsForMultiplePeople",
    "method": "POST",
    "path": "/v1/commons/persons/assignments/multi_read",
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
      "413": "application/json",
      "default": "application/json"
    }
  },
  {
    "id": "modifyAssignmentsForMultiplePeople",
    "method": "POST",
    "path": "/v1/commons/persons/assignments/multi_upsert",
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
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "413": "application/json",
      "default": "application/json"
    }
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
    "replies": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "default": "application/json"
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
