import type { WireReply, WireRequest } from '../engine/http/http.ts';
import type { SharedSandboxes } from '../engine/replicas/shared-sandboxes.ts';
import { type Answer, refuseUnread, respondLater } from '../engine/request/respond.ts';
import type { Service } from '../engine/request/service.ts';
import { sandboxName } from '../engine/sandbox/sandboxes.ts';
import { isStorageFailure } from '../engine/sandbox/storage-failure.ts';
import { ownSandbox } from './own-sandbox.ts';
import { badName } from './target-problems.ts';

/** A request to a vendor, and the sandbox that it names, if it does. */
export type Asked = { readonly service: Service; readonly request: WireRequest; readonly sandbox: string | undefined };

/** Writes the answer. */
type Writer = { write(reply: WireReply): void; fail(error: unknown): void };

const safe: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Answers a request in a sandbox that several replicas have. @throws Problem for a name that no sandbox can have */
export function answerShared(shared: SharedSandboxes, asked: Asked, writer: Writer): void {
  const { sandbox, service } = asked;
  if (sandbox !== undefined) {
    if (sandbox !== 'default' && !sandboxName.test(sandbox)) throw badName(sandbox);
    answerIn(shared, sandbox, asked, writer);
  } else if (shared.owners.isEmpty) answerIn(shared, 'default', asked, writer, true);
  else {
    // Tokens that other replicas have issued are known when their sandboxes are up to date.
    shared
      .refresh(shared.owners.ofVendor(service.vendor.name))
      .then(() => answerIn(shared, nameOf(shared, asked), asked, writer))
      .catch((error: unknown) => writer.fail(error));
  }
}

function nameOf(shared: SharedSandboxes, { service, request, sandbox }: Asked): string {
  if (sandbox !== undefined) return sandbox;
  return (shared.owners.isEmpty ? undefined : ownSandbox(service.vendor, request, shared)) ?? 'default';
}

/** @param isGuess true where credentials and tokens were not looked at, as no sandbox was known to have its own */
function answerIn(shared: SharedSandboxes, name: string, asked: Asked, writer: Writer, isGuess = false): void {
  const { service, request } = asked;
  const sandbox = shared.get(name);
  let isMoved = false;
  shared.sharedOf(sandbox).add({
    isRequest: true,
    isSafe: safe.includes(request.method),
    run: () => respondLater(service, sandbox, request),
    done: (answer) => send(() => (answer as Answer).reply, writer),
    fail: (error, answer) => {
      if (isMoved) return;
      if (!isStorageFailure(error)) writer.fail(error);
      else if (answer !== undefined) send(() => (answer as Answer).refuse(error), writer);
      else send(() => refuseUnread(service, sandbox, request, error), writer);
    },
    move: () => {
      if (isMoved) return true;
      if (asked.sandbox !== undefined) return false;
      if (isGuess ? shared.owners.isEmpty : nameOf(shared, asked) === name) return false;
      isMoved = true;
      answerShared(shared, asked, writer);
      return true;
    },
  });
}

function send(replyOf: () => WireReply | Promise<WireReply>, writer: Writer): void {
  try {
    const reply = replyOf();
    if (reply instanceof Promise)
      reply.then((made) => writer.write(made)).catch((error: unknown) => writer.fail(error));
    else writer.write(reply);
  } catch (error) {
    writer.fail(error);
  }
}
