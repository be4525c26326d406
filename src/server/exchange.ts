import type { IncomingMessage, ServerResponse } from 'node:http';
import { header, type RequestBody, type WireReply, type WireRequest } from '../engine/http/http.ts';
import { type Address, findAddress } from '../engine/request/address.ts';
import { respond } from '../engine/request/respond.ts';
import type { Service } from '../engine/request/service.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import { sandboxName } from '../engine/sandbox/sandboxes.ts';
import { requireAccess } from './control/access.ts';
import { type ControlAnswer, maxControlBytes } from './control/control.ts';
import { toSandboxProblem } from './control/sandboxes.ts';
import type { Paystub } from './paystub.ts';
import { Problem, renderProblem } from './problem.ts';
import { hasBody, noBody, readBody } from './read-body.ts';
import { readTarget, type Target } from './target.ts';
import { writeReply } from './write-reply.ts';
import { writeStream } from './write-stream.ts';

/** The parts that all exchanges of a server share. */
export type Shell = {
  readonly paystub: Paystub;
  /** Replies carry the `X-Paystub…` headers. */
  readonly simHeaders: boolean;
  /** Headers that every reply carries besides its own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Makes the URL at which a client reaches a vendor (or the control API, without a mount). */
  readonly originOf: (host: string, prefix: string, mount: string) => string;
  /** The streams that are open, to be ended when the server closes. */
  readonly streams: Set<ServerResponse>;
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

  constructor(shell: Shell, request: IncomingMessage, response: ServerResponse) {
    this.#shell = shell;
    this.#request = request;
    this.#response = response;
    this.#target = readTarget(request.url ?? '/', header(request.headers, 'x-paystub-sandbox'));
  }

  /** Answers the request, whatever it is. */
  answer(): void {
    const { vendors, services } = this.#shell.paystub.facts;
    const { path } = this.#target;
    if (path.startsWith('/__admin/')) {
      this.#answerControl().catch((error: unknown) => this.#fail(error));
      return;
    }
    const address = findAddress(vendors, path);
    const service = services.get(address?.vendor.name ?? '');
    if (address === undefined || service === undefined) {
      this.#fail(noSuchVendor(path, vendors));
    } else if (hasBody(this.#request)) {
      readBody(
        this.#request,
        address.vendor.maxBodyBytes,
        (body) => this.#respond(service, address, body),
        (error) => this.#fail(error),
      );
    } else this.#respond(service, address, noBody);
  }

  #respond(service: Service, { path, base, mount }: Address, body: RequestBody): void {
    try {
      const sandbox = this.#openSandbox();
      const { prefix } = this.#target;
      const origin = this.#shell.originOf(this.#request.headers.host ?? 'localhost', prefix, mount);
      const request = this.#toWireRequest(path, base, origin, body);
      const reply =
        sandbox instanceof Promise
          ? sandbox.then((opened) => respond(service, opened, request))
          : respond(service, sandbox, request);
      if (reply instanceof Promise) {
        reply.then((made) => this.#write(made)).catch((error: unknown) => this.#fail(error));
      } else this.#write(reply);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #answerControl(): Promise<void> {
    const { facts, control } = this.#shell.paystub;
    const { path, prefix } = this.#target;
    requireAccess(this.#request, path, facts.adminToken);
    const body = await new Promise<RequestBody>((resolve, reject) => {
      if (hasBody(this.#request)) readBody(this.#request, maxControlBytes, resolve, reject);
      else resolve(noBody);
    });
    const origin = this.#shell.originOf(this.#request.headers.host ?? 'localhost', prefix, '');
    const request = this.#toWireRequest(path, '', origin, body);
    this.#write(await control(request, async () => this.#openSandbox()));
  }

  #toWireRequest(path: string, base: string, origin: string, body: RequestBody): WireRequest {
    const { method = 'GET', headers } = this.#request;
    return { method, path, base, search: this.#target.search, origin, headers, body };
  }

  #openSandbox(): Sandbox | Promise<Sandbox> {
    const name = this.#target.sandbox ?? 'default';
    if (name !== 'default' && !sandboxName.test(name)) throw badName(name);
    return this.#shell.paystub.facts.sandboxes.get(name);
  }

  #write(reply: ControlAnswer): void {
    const { simHeaders, headers, streams } = this.#shell;
    if ('stream' in reply) writeStream(this.#response, reply.stream, headers, streams);
    else writeReply(this.#response, simHeaders ? reply : withoutSimHeaders(reply), headers);
  }

  #fail(error: unknown): void {
    const failure = toSandboxProblem(error);
    if (!(failure instanceof Problem)) {
      if (!this.#request.complete && this.#request.destroyed) return; // the client went away while it was sending
      this.#shell.report(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
    }
    writeReply(this.#response, renderProblem(failure), this.#shell.headers);
  }
}

function withoutSimHeaders(reply: WireReply): WireReply {
  const headers = Object.entries(reply.headers).filter(([name]) => !name.toLowerCase().startsWith('x-paystub'));
  return { ...reply, headers: Object.fromEntries(headers) };
}

function badName(name: string): Problem {
  return new Problem(400, {
    title: 'Bad sandbox name',
    detail: `"${name}" is no name for a sandbox: 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or digit.`,
  });
}

function noSuchVendor(path: string, vendors: readonly { readonly mount: string }[]): Problem {
  return new Problem(404, {
    title: 'Nothing here',
    detail: `No vendor has the path ${path}. Begin it with a vendor's mount; GET /__admin/info lists the base URLs.`,
    allowed: [...vendors.map(({ mount }) => mount), '/__admin'],
  });
}
