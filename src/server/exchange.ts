import type { IncomingMessage, ServerResponse } from 'node:http';
import { header, type RequestBody, type WireReply, type WireRequest } from '../engine/http/http.ts';
import { type Address, findAddress } from '../engine/request/address.ts';
import { respond } from '../engine/request/respond.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import { sandboxName, TooManySandboxes } from '../engine/sandbox/sandboxes.ts';
import { requireAccess } from './control/access.ts';
import { type ControlAnswer, maxControlBytes } from './control/control.ts';
import { tooManySandboxes } from './control/sandboxes.ts';
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
  /** The streams that are open, to be ended when the server closes. */
  readonly streams: Set<ServerResponse>;
  /** Takes errors that nobody foresaw. */
  readonly report: (message: string) => void;
};

/**
 * One request from the network and its reply: target, body, sandbox, reply.
 * Nothing is awaited where there is nothing to wait for: a request without a body, to an open sandbox, is answered
 * within the event that brought it.
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

  /** Answers the request, whatever it is. Every failure becomes a reply. */
  async answer(): Promise<void> {
    try {
      const { path } = this.#target;
      if (path.startsWith('/__admin/')) {
        this.#write(await this.#answerControl());
        return;
      }
      const { vendors, services } = this.#shell.paystub.facts;
      const address = findAddress(vendors, path);
      const service = services.get(address?.vendor.name ?? '');
      if (address === undefined || service === undefined) throw noSuchVendor(path, vendors);
      const body = hasBody(this.#request) ? await readBody(this.#request, address.vendor.maxBodyBytes) : noBody;
      const sandbox = this.#openSandbox();
      const opened = sandbox instanceof Promise ? await sandbox : sandbox;
      const reply = respond(service, opened, this.#toWireRequest(address, body));
      this.#write(reply instanceof Promise ? await reply : reply);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #answerControl(): Promise<ControlAnswer> {
    const { facts, control } = this.#shell.paystub;
    const { path } = this.#target;
    requireAccess(this.#request, path, facts.adminToken);
    const body = hasBody(this.#request) ? await readBody(this.#request, maxControlBytes) : noBody;
    return control(this.#toWireRequest({ path, base: '', mount: '' }, body), async () => this.#openSandbox());
  }

  #toWireRequest({ path, base, mount }: Pick<Address, 'path' | 'base' | 'mount'>, body: RequestBody): WireRequest {
    const { method = 'GET', headers } = this.#request;
    const { prefix, search } = this.#target;
    const origin = `http://${headers.host ?? 'localhost'}${prefix}${mount}`;
    return { method, path, base, search, origin, headers, body };
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
    const failure = error instanceof TooManySandboxes ? tooManySandboxes(error) : error;
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
