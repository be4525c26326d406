import type { Server } from 'node:http';
import type express from 'express';
import { nodeHttp } from '../engine/built-ins.ts';

const { createServer, IncomingMessage, ServerResponse } = nodeHttp();

/**
 * Creates the server of an Express application.
 * Requests and responses are born with the application's prototypes: Express sets the same ones again, which costs
 * nothing, where setting others would cost as much as the rest of its work (kept for W1, see docs/performance.md).
 */
export function createExpressServer(app: express.Express): Server {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse {}
  app.request = under<express.Request>(app.request, Request.prototype);
  app.response = under<express.Response>(app.response, Response.prototype);
  // Requests without a body get no stream to carry it (kept for W1, see docs/performance.md).
  return createServer({ IncomingMessage: Request, ServerResponse: Response, optimizeEmptyRequests: true }, app);
}

function under<T extends object>(parent: T, prototype: object): T {
  return Object.setPrototypeOf(prototype, parent) as T;
}
