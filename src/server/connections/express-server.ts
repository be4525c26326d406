import type { RequestListener, Server } from 'node:http';
import type express from 'express';
import { nodeHttp } from '../../engine/built-ins.ts';
import { type ConnectionLimits, defaultConnectionLimits } from './connections.ts';

/** Answers a request that Express has not handed to a middleware, or that one has failed at. */
type Last = (...call: [...Parameters<RequestListener>, error: unknown]) => void;

type RequestLimits = Pick<ConnectionLimits, 'head' | 'request'>;

const { createServer, IncomingMessage, ServerResponse } = nodeHttp();

/**
 * Creates the server of an Express application. It leaves the answer to `Expect: 100-continue` to the application.
 * Requests and responses are born with the application's prototypes: Express sets the same ones again, which costs
 * nothing, where setting others would cost as much as the rest of its work (kept for W1, see docs/performance.md).
 * @param last stands in for Express's own pages; Express takes `x://y`, a target without a path, to no middleware
 */
export function createExpressServer(
  app: express.Express,
  { head, request }: RequestLimits = defaultConnectionLimits,
  last?: Last,
): Server {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse {}
  app.request = under<express.Request>(app.request, Request.prototype);
  app.response = under<express.Response>(app.response, Response.prototype);
  // Requests without a body get no stream to carry it (kept for W1, see docs/performance.md).
  const classes = { IncomingMessage: Request, ServerResponse: Response, optimizeEmptyRequests: true };
  const connectionsCheckingInterval = Math.min(head, 5000);
  const limits = { headersTimeout: head, requestTimeout: request, connectionsCheckingInterval };
  const listener = last === undefined ? app : withLast(app, last);
  return createServer({ ...classes, ...limits }, listener).on('checkContinue', listener);
}

function withLast(app: express.Express, last: Last): RequestListener {
  return (request, response) =>
    app(request as express.Request, response as express.Response, (error: unknown) => last(request, response, error));
}

function under<T extends object>(parent: T, prototype: object): T {
  return Object.setPrototypeOf(prototype, parent) as T;
}
