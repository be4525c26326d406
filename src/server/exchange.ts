import type { IncomingMessage, ServerResponse } from 'node:http';
import { header, type RequestBody, type WireReply, type WireRequest, withHeaders } from '../engine/http/http.ts';
import type { SharedSandboxes } from '../engine/replicas/shared-sandboxes.ts';
import { type Address, addressAtVendor, findAddress } from '../engine/request/address.ts';
import { respondLater } from '../engine/request/respond.ts';
import type { Service } from '../engine/request/service.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import { sandboxName } from '../engine/sandbox/sandboxes.ts';
import type { Turn } from '../engine/sandbox/turn.ts';
import { type Asked, answerShared } from './answer-shared.ts';
import type { Streams } from './connections/connections.ts';
import { type AccessRules, requireAccess } from './control/access.ts';
import { type ControlAnswer, maxControlBytes } from './control/control.ts';
import { toSandboxProblem } from './control/sandboxes.ts';
import { type CorsPolicy, corsHeaders, isAllowed, preflightReply } from './cors.ts';
import { ownSandbox } from './own-sandbox.ts';
import { isFrontDoor, isPage, type Pages } from './pages/pages.ts';
import type { Paystub } from './paystub.ts';
import { Problem, renderProblem } from './problem.ts';
import { hasBody, noBody, readBody } from './read-body.ts';
import { readTarget, type Target } from './target.ts';
import { badName, hasTwoHosts, noSuchVendor, twoHosts } from './target-problems.ts';
import { writeReply } from './write-reply.ts';
import { writeStream } from './write-stream.ts';
import { writeTexts } from './write-texts.ts';

/** The parts that all exchanges of a server share. */
export type Shell = {
  readonly paystub: Paystub;
  /** Replies carry the `X-Paystub…` headers. */
  readonly simHeaders: boolean;
  /** Headers that every reply carries besides its own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Pages of other origins that may call the vendors' APIs. */
  readonly cors: CorsPolicy | undefined;
  /** The conditions under which the control API answers. */
  readonly access: AccessRules;
  /** Makes the URL at which a client reaches a vendor (or the control API, without a mount). */
  readonly originOf: (host: string, prefix: string, mount: string) => string;
  readonly connections: Pick<Streams, 'addStream'>;
  /** Holds the vendors' answers until their changes are kept. */
  readonly turn: Turn;
  /** The dashboard, unless it is left out. */
  readonly pages: Pages | undefined;
  /** Takes errors that nobody foresaw. */
  readonly report: (message: string) => void;
};

/**
 * One request from the network and its reply: target, body, sandbox, reply.
 * It goes on by callbacks where it has to wait, and returns with everything done where it has not: awaiting costs a
 * common request as much as the lookup.
 */
export class Exchange {
  readonly #shell: Shell;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #target: Target;
  readonly #isControl: boolean;
  readonly #cors: CorsPolicy | undefined;

  /** @param target the request's, where it is not what its URL alone says */
  constructor(shell: Shell, request: IncomingMessage, response: ServerResponse, target = targetOf(request)) {
    this.#shell = shell;
    this.#request = request;
    this.#response = response;
    this.#target = target;
    this.#isControl = target.vendor === undefined && target.path.startsWith('/__admin/');
    this.#cors = this.#isControl ? shell.access.cors : shell.cors;
  }

  /** Answers the request, whatever it is. */
  answer(): void {
    const { vendors, services } = this.#shell.paystub.facts;
    const { path, vendor } = this.#target;
    if (hasTwoHosts(this.#request.rawHeaders)) {
      this.fail(twoHosts);
      return;
    }
    if (this.#cors !== undefined && this.#answerPreflight(this.#cors)) return;
    if (this.#isControl) {
      const answered = isPage(path) || isFrontDoor(path, this.#request) ? this.#answerPage() : this.#answerControl();
      answered.catch((error: unknown) => this.fail(error));
      return;
    }
    const { headers } = this.#request;
    const address = vendor === undefined ? findAddress(vendors, path, headers) : addressAtVendor(vendor, path);
    const service = services.get(address?.vendor.name ?? '');
    if (address === undefined || service === undefined) {
      if (isFrontDoor(path, this.#request)) this.#answerPage().catch((error: unknown) => this.fail(error));
      else this.fail(noSuchVendor(path, vendors));
    } else if (hasBody(this.#request)) {
      readBody(
        this.#request,
        this.#response,
        address.vendor.maxBodyBytes,
        (body) => this.#respond(service, address, body),
        (error) => this.fail(error),
      );
    } else this.#respond(service, address, noBody);
  }

  #respond(service: Service, { path, base, mount }: Address, body: RequestBody): void {
    try {
      const origin = this.#originOf(mount);
      const request = this.#toWireRequest(path, base, origin, body);
      const { shared } = this.#shell.paystub.facts;
      if (shared !== undefined) {
        this.#answerShared(shared, { service, request, sandbox: this.#target.sandbox });
        return;
      }
      const sandbox = this.#openSandbox(this.#ownSandbox(service, request));
      if (sandbox instanceof Promise) {
        sandbox.then((opened) => this.#answerIn(opened, service, request)).catch((error: unknown) => this.fail(error));
      } else this.#answerIn(sandbox, service, request);
    } catch (error) {
      this.fail(error);
    }
  }

  #answerShared(shared: SharedSandboxes, asked: Asked): void {
    answerShared(shared, asked, { write: (reply) => this.#write(reply), fail: (error) => this.fail(error) });
  }

  #answerIn(sandbox: Sandbox, service: Service, request: WireRequest): void {
    const { reply, refuse } = respondLater(service, sandbox, request);
    this.#shell.turn.add(sandbox, (error) => {
      try {
        const kept = error === undefined ? reply : refuse(error);
        if (kept instanceof Promise) kept.then((made) => this.#write(made)).catch((thrown) => this.fail(thrown));
        else this.#write(kept);
      } catch (thrown) {
        this.fail(thrown);
      }
    });
  }

  async #answerControl(): Promise<void> {
    const { access, paystub } = this.#shell;
    const { path } = this.#target;
    requireAccess({ host: this.#host(), path, headers: this.#request.headers }, access);
    const body = await new Promise<RequestBody>((resolve, reject) => {
      if (hasBody(this.#request)) readBody(this.#request, this.#response, maxControlBytes, resolve, reject);
      else resolve(noBody);
    });
    const request = this.#toWireRequest(path, '', this.#originOf(''), body);
    this.#shell.turn.end(); // the control API sees everything before it as kept and answered
    this.#write(await paystub.control(request, async (evenHeld) => this.#openSandbox(undefined, evenHeld)));
  }

  /** Answers with a page or a file of the dashboard: anybody may read them, as they hold nothing of a sandbox. */
  async #answerPage(): Promise<void> {
    const { pages, paystub, headers } = this.#shell;
    const { path, prefix: named, sandbox = '' } = this.#target;
    if (pages === undefined) throw noSuchVendor(path, paystub.facts.vendors);
    if (named !== '' && !sandboxName.test(sandbox)) throw badName(sandbox);
    const prefix = new URL(this.#originOf('')).pathname.replace(/\/$/, '');
    const answerPage = await pages.answer;
    const answer = answerPage({ method: this.#request.method ?? 'GET', path, prefix });
    if ('send' in answer) answer.send(this.#request, this.#response, headers, (error) => this.fail(error));
    else this.#writeWhole(answer);
  }

  #toWireRequest(path: string, base: string, origin: string, body: RequestBody): WireRequest {
    const { method = 'GET', headers, socket: connection } = this.#request;
    return { method, path, base, search: this.#target.search, origin, headers, body, connection };
  }

  /** The host that the client means. An HTTP/1.0 request needs none, and one may be empty. */
  #host(): string {
    return this.#target.host ?? (this.#request.headers.host || 'localhost');
  }

  /** Answers a browser that asks for an allowed page. @returns false for any other request */
  #answerPreflight(policy: CorsPolicy): boolean {
    const { method, headers } = this.#request;
    if (method !== 'OPTIONS' || !isAllowed(policy, headers.origin)) return false;
    const reply = preflightReply(policy, headers.origin, headers['access-control-request-headers']);
    writeReply(this.#response, reply, this.#shell.headers);
    return true;
  }

  /** Returns the headers that go out besides a reply's own. */
  #extraHeaders(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const { headers } = this.#shell;
    if (this.#cors === undefined) return headers;
    const names = [...Object.keys(own), ...Object.keys(headers)];
    return { ...headers, ...corsHeaders(this.#cors, this.#request.headers.origin, names) };
  }

  /** The URL at which the client reaches a vendor, below the path that an application has mounted Paystub at. */
  #originOf(mount: string): string {
    const { baseUrl = '' } = this.#request as IncomingMessage & { readonly baseUrl?: string };
    const { prefix } = this.#target;
    return this.#shell.originOf(this.#host(), baseUrl === '' ? prefix : baseUrl + prefix, mount);
  }

  /** The name of the sandbox that a credential of the request chooses, where any sandbox has credentials of its own. */
  #ownSandbox({ vendor }: Service, request: WireRequest): string | undefined {
    const { sandboxes } = this.#shell.paystub.facts;
    if (sandboxes.owners.isEmpty || this.#target.sandbox !== undefined) return undefined;
    return ownSandbox(vendor, request, sandboxes);
  }

  #openSandbox(chosen?: string, evenHeld = false): Sandbox | Promise<Sandbox> {
    const name = this.#target.sandbox ?? chosen ?? 'default';
    if (name !== 'default' && !sandboxName.test(name)) throw badName(name);
    return this.#shell.paystub.facts.sandboxes.get(name, evenHeld);
  }

  #write(reply: ControlAnswer): void {
    if ('stream' in reply) {
      this.#shell.connections.addStream(this.#response);
      writeStream(this.#response, reply.stream, this.#extraHeaders({}));
    } else if ('texts' in reply) writeTexts(this.#response, reply.texts, this.#extraHeaders({}), this.#shell.report);
    else this.#writeWhole(this.#shell.simHeaders ? reply : withoutSimHeaders(reply));
  }

  #writeWhole(reply: WireReply): void {
    writeReply(this.#response, reply, this.#extraHeaders(reply.headers));
  }

  /** Answers with a problem, or with an internal error that is reported. */
  fail(error: unknown): void {
    const failure = toSandboxProblem(error);
    if (!(failure instanceof Problem)) {
      if (!this.#request.complete && this.#request.destroyed) return; // the client went away while it was sending
      this.#shell.report(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
    }
    // A client that still waits to be told to send the body would send its next request in its place.
    if (this.#request.headers.expect !== undefined && !this.#request.complete) this.#response.shouldKeepAlive = false;
    this.#writeWhole(renderProblem(failure));
  }
}

/** The target of a request as its URL and headers say. */
export function targetOf({ url = '/', headers }: IncomingMessage): Target {
  return readTarget(url, header(headers, 'x-paystub-sandbox'));
}

function withoutSimHeaders(reply: WireReply): WireReply {
  const headers = Object.entries(reply.headers).filter(([name]) => !name.toLowerCase().startsWith('x-paystub'));
  return withHeaders(reply, Object.fromEntries(headers));
}
