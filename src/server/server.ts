import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { findAddress } from '../engine/address.ts';
import type { Clock } from '../engine/clock.ts';
import { header, type WireReply } from '../engine/http.ts';
import { respond, type Service } from '../engine/respond.ts';
import { createLocate } from '../engine/router.ts';
import type { Sandbox, SandboxSettings } from '../engine/sandbox.ts';
import { createSandboxes, type Sandboxes, type Storage, sandboxName } from '../engine/sandboxes.ts';
import { createUnsimulated } from '../engine/unsimulated.ts';
import type { Vendor } from '../engine/vendor.ts';
import { createControl } from './control.ts';
import { type Info, info } from './control-operations.ts';
import { problem, renderProblem } from './problem.ts';
import { readBody } from './read-body.ts';
import { readTarget, type Target } from './target.ts';
import { writeReply } from './write-reply.ts';

/** What a server is made of. Nothing else is read from its surroundings. */
export type ServerOptions = {
  readonly vendors: readonly Vendor[];
  readonly settings: SandboxSettings;
  readonly storage: Storage;
  readonly clock: Clock;
  /** Milliseconds from any fixed moment, finer than the clock. */
  readonly timer: () => number;
  readonly version: string;
  /** Whether answers carry the `X-Paystub…` headers. */
  readonly simHeaders: boolean;
  /** Bearer token that the control API asks for, if any. */
  readonly adminToken: string | undefined;
  /** Told, one line at a time, what a user of the server should know. */
  readonly report: (message: string) => void;
};

/** A server that takes requests. */
export type RunningServer = {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** What `GET /__admin/info` answers. */
  readonly info: Info;
  /** Finishes the requests under way, keeps what they changed, and stops. */
  readonly close: () => Promise<void>;
};

/**
 * Starts a server.
 * @param port 0 picks a free one
 * @throws what `listen` throws (port in use, no such address) and what the storage throws (damaged folder)
 */
export async function startServer(options: ServerOptions, port: number, host: string): Promise<RunningServer> {
  const { vendors, settings, storage, clock, report } = options;
  const sandboxes = createSandboxes({ vendors, settings, storage, clock });
  await sandboxes.openAll();
  const services = new Map(vendors.map((vendor) => [vendor.name, toService(vendor, options)]));
  const app = express();
  app.disable('etag');
  app.disable('x-powered-by');
  app.set('query parser', false);
  const server = createServer(app);
  let url = '';
  const facts = { vendors, version: options.version, url: () => url, adminToken: options.adminToken };
  const control = createControl(facts);
  app.use((request: IncomingMessage, response: ServerResponse) => {
    answer(request).then(
      (reply) =>
        writeReply(
          response,
          withoutOurs(reply, options.simHeaders),
          options.simHeaders ? { 'X-Paystub': options.version } : {},
        ),
      (error: unknown) => {
        if (request.destroyed && !request.complete) return; // the client went away while it was sending
        report(error instanceof Error ? (error.stack ?? error.message) : String(error));
        writeReply(response, renderProblem(error), {});
      },
    );
  });

  async function answer(request: IncomingMessage): Promise<WireReply> {
    const target = readTarget(request.url ?? '/', header(request.headers, 'x-paystub-sandbox'));
    if (target.path.startsWith('/__admin/')) return control(request, target, () => openSandbox(sandboxes, target));
    const address = findAddress(vendors, target.path);
    const service = services.get(address?.vendor.name ?? '');
    if (address === undefined || service === undefined) return renderProblem(nobodys(target, vendors));
    if (target.sandbox !== undefined && !sandboxName.test(target.sandbox))
      return renderProblem(badName(target.sandbox));
    const body = await readBody(request, address.vendor.bodyLimit);
    const sandbox = await openSandbox(sandboxes, target);
    return respond(service, sandbox, {
      method: request.method ?? 'GET',
      path: address.path,
      base: address.base,
      search: target.search,
      origin: `http://${request.headers.host ?? 'localhost'}${target.prefix}${address.mount}`,
      headers: request.headers,
      body,
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  return {
    url,
    info: info(facts),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      await storage.close();
    },
  };
}

function toService(vendor: Vendor, { report, timer }: ServerOptions): Service {
  return {
    vendor,
    locate: createLocate(vendor.contract, vendor.ignoreCase),
    unsimulated: createUnsimulated(vendor.contract),
    timer,
    report,
  };
}

async function openSandbox(sandboxes: Sandboxes, target: Target): Promise<Sandbox> {
  const name = target.sandbox ?? 'default';
  if (!sandboxName.test(name)) throw badName(name);
  return sandboxes.get(name);
}

function badName(name: string) {
  return problem(400, {
    title: 'Bad sandbox name',
    detail: `"${name}" is no name for a sandbox: 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or digit.`,
  });
}

function nobodys(target: Target, vendors: readonly Vendor[]) {
  return problem(404, {
    title: 'Nothing here',
    detail: `No vendor has the path ${target.path}. Begin it with a vendor's mount; GET /__admin/info lists the base URLs.`,
    allowed: [...vendors.map((vendor) => vendor.mount), '/__admin'],
  });
}

function withoutOurs(reply: WireReply, simHeaders: boolean): WireReply {
  if (simHeaders) return reply;
  const headers = Object.entries(reply.headers).filter(([name]) => !name.toLowerCase().startsWith('x-paystub'));
  return { ...reply, headers: Object.fromEntries(headers) };
}
