// Made from specs/paystub/ by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Contract, Operation } from '../../../engine/http/contract.ts';

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
    "id": "listSandboxes",
    "method": "GET",
    "path": "/__admin/sandboxes",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "createSandbox",
    "method": "POST",
    "path": "/__admin/sandboxes",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ]
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "404": "application/problem+json",
      "409": "application/problem+json",
      "503": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "getSandbox",
    "method": "GET",
    "path": "/__admin/sandboxes/{name}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "configureSandbox",
    "method": "PATCH",
    "path": "/__admin/sandboxes/{name}",
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
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "deleteSandbox",
    "method": "DELETE",
    "path": "/__admin/sandboxes/{name}",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "409": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "listSnapshots",
    "method": "GET",
    "path": "/__admin/snapshots",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "saveSnapshot",
    "method": "POST",
    "path": "/__admin/snapshots",
    "query": [],
    "headers": [],
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
    }
  },
  {
    "id": "exportSnapshot",
    "method": "GET",
    "path": "/__admin/snapshots/{name}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "importSnapshot",
    "method": "PUT",
    "path": "/__admin/snapshots/{name}",
    "query": [],
    "headers": [],
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
    }
  },
  {
    "id": "deleteSnapshot",
    "method": "DELETE",
    "path": "/__admin/snapshots/{name}",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "restoreSnapshot",
    "method": "POST",
    "path": "/__admin/snapshots/{name}/restore",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "rewind",
    "method": "POST",
    "path": "/__admin/rewind",
    "query": [],
    "headers": [],
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
    }
  },
  {
    "id": "getClock",
    "method": "GET",
    "path": "/__admin/clock",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "changeClock",
    "method": "PATCH",
    "path": "/__admin/clock",
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
      "400": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "resetClock",
    "method": "DELETE",
    "path": "/__admin/clock",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "listActions",
    "method": "GET",
    "path": "/__admin/actions",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "performAction",
    "method": "POST",
    "path": "/__admin/actions/{vendor}/{action}",
    "query": [],
    "headers": [],
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
    }
  },
  {
    "id": "getLimits",
    "method": "GET",
    "path": "/__admin/limits",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "setLimits",
    "method": "PUT",
    "path": "/__admin/limits",
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
      "400": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "listFaults",
    "method": "GET",
    "path": "/__admin/faults",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "addFault",
    "method": "POST",
    "path": "/__admin/faults",
    "query": [],
    "headers": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ]
    },
    "replies": {
      "201": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "clearFaults",
    "method": "DELETE",
    "path": "/__admin/faults",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "default": "application/problem+json"
    }
  },
  {
    "id": "removeFault",
    "method": "DELETE",
    "path": "/__admin/faults/{id}",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "listFaultPresets",
    "method": "GET",
    "path": "/__admin/faults/presets",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "addFaultPreset",
    "method": "POST",
    "path": "/__admin/faults/presets/{name}",
    "query": [],
    "headers": [],
    "replies": {
      "201": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
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
    "replies": {
      "200": "application/json",
      "400": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "clearRequests",
    "method": "DELETE",
    "path": "/__admin/requests",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "default": "application/problem+json"
    }
  },
  {
    "id": "getRequest",
    "method": "GET",
    "path": "/__admin/requests/{id}",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "explainRequest",
    "method": "GET",
    "path": "/__admin/requests/{id}/explain",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "countRequests",
    "method": "GET",
    "path": "/__admin/requests/counts",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "exportRequests",
    "method": "GET",
    "path": "/__admin/requests/har",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "streamRequests",
    "method": "GET",
    "path": "/__admin/requests/stream",
    "query": [],
    "headers": [],
    "replies": {
      "200": "text/event-stream",
      "default": "application/problem+json"
    }
  },
  {
    "id": "verifyRequests",
    "method": "POST",
    "path": "/__admin/requests/verify",
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
      "400": "application/problem+json",
      "417": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "chooseVariant",
    "method": "PUT",
    "path": "/__admin/rules/{id}",
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
      "400": "application/problem+json",
      "404": "application/problem+json",
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
  },
  {
    "id": "putRecord",
    "method": "PUT",
    "path": "/__admin/state/{vendor}/{table}/{key}",
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
      "400": "application/problem+json",
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "patchRecord",
    "method": "PATCH",
    "path": "/__admin/state/{vendor}/{table}/{key}",
    "query": [],
    "headers": [],
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
    }
  },
  {
    "id": "deleteRecord",
    "method": "DELETE",
    "path": "/__admin/state/{vendor}/{table}/{key}",
    "query": [],
    "headers": [],
    "replies": {
      "204": null,
      "404": "application/problem+json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "listProviderStates",
    "method": "GET",
    "path": "/__admin/pact/states",
    "query": [],
    "headers": [],
    "replies": {
      "200": "application/json",
      "default": "application/problem+json"
    }
  },
  {
    "id": "setProviderState",
    "method": "POST",
    "path": "/__admin/pact/states",
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
      "400": "application/problem+json",
      "404": "application/problem+json",
      "409": "application/problem+json",
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
