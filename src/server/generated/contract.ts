// Made from specs/paystub.yaml by npm run generate. Not edited by hand.
import { readFile } from 'node:fs/promises';
import type { Contract, Operation, Validator } from '../../engine/contract.ts';
import bodies from './bodies.js';
import parameters from './parameters.js';
import replies from './replies.js';

const operations: readonly Operation[] = [
  {
    "id": "getHealth",
    "method": "GET",
    "path": "/__admin/health",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getInfo",
    "method": "GET",
    "path": "/__admin/info",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getVersion",
    "method": "GET",
    "path": "/__admin/version",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "reset",
    "method": "POST",
    "path": "/__admin/reset",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "default": "application/problem+json"
    }
  },
  {
    "id": "getOpenApi",
    "method": "GET",
    "path": "/__admin/openapi/{vendor}.json",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getRules",
    "method": "GET",
    "path": "/__admin/rules",
    "query": [
      "vendor",
      "evidence"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getState",
    "method": "GET",
    "path": "/__admin/state",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getTable",
    "method": "GET",
    "path": "/__admin/state/{vendor}/{table}",
    "query": [
      "offset",
      "limit"
    ],
    "headers": [],
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getRecord",
    "method": "GET",
    "path": "/__admin/state/{vendor}/{table}/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
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
