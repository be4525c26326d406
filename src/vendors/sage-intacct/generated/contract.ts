// Made from specs/sage-intacct.yaml by npm run generate. Not edited by hand.
import { readFile } from 'node:fs/promises';
import type { Contract, Operation, Validator } from '../../../engine/contract.ts';
import bodies from './bodies.js';
import parameters from './parameters.js';
import replies from './replies.js';

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
      "idempotency-key"
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ]
    },
    "replies": {
      "201": "application/json",
      "207": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
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
      "405": "application/json",
      "429": "application/json",
      "500": "application/json",
      "501": "application/json",
      "503": "application/json"
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
