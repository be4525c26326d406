import type { IncomingMessage } from 'node:http';
import { VendorFailure } from '../engine/http/failure.ts';
import { header, type RequestBody, type WireReply } from '../engine/http/http.ts';
import { createLocate } from '../engine/http/router.ts';
import type { JournalLimits } from '../engine/journal/journal.ts';
import { findAddress } from '../engine/request/address.ts';
import { respond, type Service } from '../engine/request/respond.ts';
import { createUnsimulated } from '../engine/request/unsimulated.ts';
import type { Clock } from '../engine/sandbox/clock.ts';
import { createSeed } from '../engine/sandbox/create-seed.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import {
  type RequestListener,
  Sandboxes,
  type SandboxLimits,
  type Storage,
  sandboxName,
  TooManySandboxes,
} from '../engine/sandbox/sandboxes.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { ServerFacts } from './control/call.ts';
import { type Control, type ControlAnswer, createControl, fromNetwork } from './control/control.ts';
import { tooMany } from './control/sandboxes.ts';
import { problem, renderProblem } from './problem.ts';
import { readBody } from './read-body.ts';
import { readTarget, type Target } from './target.ts';

/** What a Paystub is made of. Nothing else is read from its surroundings. */
export type PaystubOptions = {
  readonly vendors: readonly VendorKit[];
  readonly settings: SandboxSettings;
  readonly storage: Storage;
  readonly clock: Clock;
  /** Milliseconds from any fixed moment, finer than the clock. */
  readonly timer: () => number;
  readonly version: string;
  readonly sandboxes: SandboxLimits;
  readonly journal: JournalLimits;
  /** Bearer token that the control API asks for, if any. */
  readonly adminToken: string | undefined;
  /** Told each request to a vendor when it is answered. */
  readonly onRequest?: RequestListener;
  /** Told, one line at a time, what a user of the server should know. */
  readonly report: (message: string) => void;
};

/** All vendors and the control API, answering requests. */
export type Paystub = {
  readonly facts: ServerFacts;
  /** The control API for callers in the same process. */
  readonly control: Control;
  /**
   * Answers a request.
   * @param give is handed the answer: before this returns where neither a body nor a sandbox has to be waited for
   * @param fail is told what the storage throws, and what breaks the request off while it is read
   */
  readonly answer: (request: IncomingMessage, give: Give<ControlAnswer>, fail: Give<unknown>) => void;
};

/** Takes what somebody waits for. Not a promise: its turns would cost a common request as much as to find its answer. */
type Give<T> = (value: T) => void;

/**
 * Builds what answers requests, with everything open that the storage has.
 * @param url base URL that the server is reached at, known when it listens
 * @throws what the storage throws (damaged folder)
 */
export async function createPaystub(options: PaystubOptions, url: () => string): Promise<Paystub> {
  const { vendors, version, adminToken } = options;
  const sandboxes = new Sandboxes({ ...options, seed: createSeed(vendors), limits: options.sandboxes });
  await sandboxes.openAll();
  const services = new Map(vendors.map((vendor) => [vendor.name, toService(vendor, options)]));
  const facts: ServerFacts = { vendors, services, sandboxes, version, url, adminToken };
  const control = createControl(facts);
  const answerControl = fromNetwork(control, facts);

  const originOf = createOriginOf();
  const answerVendor = (request: IncomingMessage, target: Target, give: Give<WireReply>, fail: Give<unknown>) => {
    const address = findAddress(vendors, target.path);
    const service = services.get(address?.vendor.name ?? '');
    if (address === undefined || service === undefined) throw nobodys(target, vendors);
    const goOn = (body: RequestBody, sandbox: Sandbox) =>
      respond(service, sandbox, {
        method: request.method ?? 'GET',
        path: address.path,
        base: address.base,
        search: target.search,
        origin: originOf(request.headers.host ?? 'localhost', target.prefix, address.mount),
        headers: request.headers,
        body,
      });
    const withBody = (body: RequestBody) =>
      hand(
        () => openSandbox(sandboxes, target),
        (sandbox) => hand(() => goOn(body, sandbox), give, fail),
        fail,
      );
    readBody(request, address.vendor.maxBodyBytes, withBody, fail);
  };

  return {
    facts,
    control,
    answer: (request, give, fail) => {
      const refuse = (error: unknown) => hand(() => refusal(error), give, fail);
      const target = readTarget(request.url ?? '/', header(request.headers, 'x-paystub-sandbox'));
      if (target.path.startsWith('/__admin/')) {
        hand(() => answerControl(request, target, async () => openSandbox(sandboxes, target)), give, refuse);
        return;
      }
      try {
        answerVendor(request, target, give, refuse);
      } catch (error) {
        refuse(error);
      }
    },
  };
}

/** Where a client reaches a vendor. Most requests come to the same place as the one before: they share its text. */
function createOriginOf(): (host: string, prefix: string, mount: string) => string {
  let last = { host: '', prefix: '', mount: '', origin: 'http://' };
  return (host, prefix, mount) => {
    if (host !== last.host || prefix !== last.prefix || mount !== last.mount) {
      last = { host, prefix, mount, origin: `http://${host}${prefix}${mount}` };
    }
    return last.origin;
  };
}

/** Hands on what a call gives or throws: at once where it is there. */
function hand<T>(call: () => T | Promise<T>, give: Give<T>, fail: Give<unknown>): void {
  try {
    const value = call();
    if (value instanceof Promise) value.then(give).catch(fail);
    else give(value);
  } catch (error) {
    fail(error);
  }
}

/** The answer to what no vendor answers. @throws what is none of our refusals */
function refusal(error: unknown): WireReply {
  if (error instanceof TooManySandboxes) return renderProblem(tooMany(error));
  if (error instanceof VendorFailure) return renderProblem(error);
  throw error;
}

function toService(vendor: VendorKit, { report, timer }: PaystubOptions): Service {
  return {
    vendor,
    locate: createLocate(vendor.contract, vendor.ignoreCase),
    unsimulated: createUnsimulated(vendor.contract),
    timer,
    report,
  };
}

function openSandbox(sandboxes: Sandboxes, target: Target): Sandbox | Promise<Sandbox> {
  const name = target.sandbox ?? 'default';
  if (name !== 'default' && !sandboxName.test(name)) throw badName(name);
  return sandboxes.get(name);
}

function badName(name: string) {
  return problem(400, {
    title: 'Bad sandbox name',
    detail: `"${name}" is no name for a sandbox: 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or digit.`,
  });
}

function nobodys(target: Target, vendors: readonly VendorKit[]) {
  return problem(404, {
    title: 'Nothing here',
    detail: `No vendor has the path ${target.path}. Begin it with a vendor's mount; GET /__admin/info lists the base URLs.`,
    allowed: [...vendors.map((vendor) => vendor.mount), '/__admin'],
  });
}
