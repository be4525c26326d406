// Made from specs/paystub/ by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Operation } from '../../../engine/http/contract.ts';
import { createContract } from '../../../engine/http/create-contract.ts';

const operations: readonly Operation[] = [
  {
    "id": "getHealth",
    "method": "GET",
    "path": "/__admin/health",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "503": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getMetrics",
    "method": "GET",
    "path": "/__admin/metrics",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "text/plain; version=0.0.4; charset=utf-8",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getInfo",
    "method": "GET",
    "path": "/__admin/info",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getVersion",
    "method": "GET",
    "path": "/__admin/version",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getUsage",
    "method": "GET",
    "path": "/__admin/usage",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getCoverage",
    "method": "GET",
    "path": "/__admin/coverage",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "reload",
    "method": "POST",
    "path": "/__admin/reload",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "reset",
    "method": "POST",
    "path": "/__admin/reset",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listOpenApi",
    "method": "GET",
    "path": "/__admin/openapi",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getOpenApi",
    "method": "GET",
    "path": "/__admin/openapi/{vendor}.json",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
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
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listSandboxes",
    "method": "GET",
    "path": "/__admin/sandboxes",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "createSandbox",
    "method": "POST",
    "path": "/__admin/sandboxes",
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
      "schema": "NewSandbox"
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "409": "application/problem+json",
      "503": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getSandbox",
    "method": "GET",
    "path": "/__admin/sandboxes/{name}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "configureSandbox",
    "method": "PATCH",
    "path": "/__admin/sandboxes/{name}",
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
      "schema": "SandboxChange"
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "deleteSandbox",
    "method": "DELETE",
    "path": "/__admin/sandboxes/{name}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listSnapshots",
    "method": "GET",
    "path": "/__admin/snapshots",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "saveSnapshot",
    "method": "POST",
    "path": "/__admin/snapshots",
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
      "201": "application/json",
      "400": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "exportSnapshot",
    "method": "GET",
    "path": "/__admin/snapshots/{name}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "importSnapshot",
    "method": "PUT",
    "path": "/__admin/snapshots/{name}",
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
      "schema": "SnapshotDocument"
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "deleteSnapshot",
    "method": "DELETE",
    "path": "/__admin/snapshots/{name}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "restoreSnapshot",
    "method": "POST",
    "path": "/__admin/snapshots/{name}/restore",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "rewind",
    "method": "POST",
    "path": "/__admin/rewind",
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
      "400": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getClock",
    "method": "GET",
    "path": "/__admin/clock",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "changeClock",
    "method": "PATCH",
    "path": "/__admin/clock",
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
      "schema": "ClockChange"
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "resetClock",
    "method": "DELETE",
    "path": "/__admin/clock",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listActions",
    "method": "GET",
    "path": "/__admin/actions",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "performAction",
    "method": "POST",
    "path": "/__admin/actions/{vendor}/{action}",
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
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getLimits",
    "method": "GET",
    "path": "/__admin/limits",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "setLimits",
    "method": "PUT",
    "path": "/__admin/limits",
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
      "schema": "Limits"
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listFaults",
    "method": "GET",
    "path": "/__admin/faults",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "addFault",
    "method": "POST",
    "path": "/__admin/faults",
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
      "schema": "FaultOrder"
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "clearFaults",
    "method": "DELETE",
    "path": "/__admin/faults",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "removeFault",
    "method": "DELETE",
    "path": "/__admin/faults/{id}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listFaultPresets",
    "method": "GET",
    "path": "/__admin/faults/presets",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "addFaultPreset",
    "method": "POST",
    "path": "/__admin/faults/presets/{name}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "201": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "findRequests",
    "method": "GET",
    "path": "/__admin/requests",
    "query": [
      "vendor",
      "operation",
      "method",
      "path",
      "status",
      "offset",
      "limit"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "status",
        "offset",
        "limit"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "clearRequests",
    "method": "DELETE",
    "path": "/__admin/requests",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getRequest",
    "method": "GET",
    "path": "/__admin/requests/{id}",
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
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "explainRequest",
    "method": "GET",
    "path": "/__admin/requests/{id}/explain",
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
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "countRequests",
    "method": "GET",
    "path": "/__admin/requests/counts",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "exportRequests",
    "method": "GET",
    "path": "/__admin/requests/har",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "makeScenario",
    "method": "GET",
    "path": "/__admin/requests/scenario",
    "query": [
      "from",
      "to",
      "loose"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "from",
        "to"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "streamRequests",
    "method": "GET",
    "path": "/__admin/requests/stream",
    "query": [],
    "headers": [
      "last-event-id"
    ],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "text/event-stream",
      "400": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "verifyRequests",
    "method": "POST",
    "path": "/__admin/requests/verify",
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
      "schema": "Verification"
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "417": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "setRule",
    "method": "PUT",
    "path": "/__admin/rules/{id}",
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
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getState",
    "method": "GET",
    "path": "/__admin/state",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
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
    "integers": {
      "path": [],
      "query": [
        "offset",
        "limit"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getRecord",
    "method": "GET",
    "path": "/__admin/state/{vendor}/{table}/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "putRecord",
    "method": "PUT",
    "path": "/__admin/state/{vendor}/{table}/{key}",
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
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "patchRecord",
    "method": "PATCH",
    "path": "/__admin/state/{vendor}/{table}/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "deleteRecord",
    "method": "DELETE",
    "path": "/__admin/state/{vendor}/{table}/{key}",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": false,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listPeople",
    "method": "GET",
    "path": "/__admin/people",
    "query": [
      "search",
      "vendor",
      "number"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listExpectedPeople",
    "method": "GET",
    "path": "/__admin/people/expected",
    "query": [
      "date",
      "number",
      "offset",
      "limit"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "number",
        "offset",
        "limit"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "getTimeline",
    "method": "GET",
    "path": "/__admin/timeline/{vendor}/{person}",
    "query": [
      "at"
    ],
    "headers": [],
    "integers": {
      "path": [],
      "query": [
        "at"
      ]
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listPersonChanges",
    "method": "GET",
    "path": "/__admin/timeline/{vendor}/{person}/changes",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "listProviderStates",
    "method": "GET",
    "path": "/__admin/pact/states",
    "query": [],
    "headers": [],
    "integers": {
      "path": [],
      "query": []
    },
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    },
    "privileges": [],
    "reads": true,
    "evidence": "inferred",
    "source": "",
    "public": true
  },
  {
    "id": "setProviderState",
    "method": "POST",
    "path": "/__admin/pact/states",
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
      "schema": "ProviderStateChange"
    },
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
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
  (name) => new URL(`./${name}.json`, import.meta.url),
);
