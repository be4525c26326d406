import type { WireReply, WireRequest } from '../engine/http/http.ts';
import type { SharedSandboxes } from '../engine/replicas/shared-sandboxes.ts';
import { type Answer, refuseUnread, respondLater } from '../engine/request/respond.ts';
import type { Service } from '../engine/request/service.ts';
import { sandboxName } from '../engine/sandbox/sandboxes.ts';
import { isStorageFailure } from '../engine/sandbox/storage-failure.ts';
import { ownerOfCredentials, tokenSearch } from './own-sandbox.ts';
import { badName } from './target-problems.ts';

/** A request to a vendor, and the sandbox that it names, if it does. */
export type Asked = { readonly service: Service; readonly request: WireRequest; readonly sandbox: string | undefined };

/** Writes the answer. */
type Writer = { write(reply: WireReply): void; fail(error: unknown): void };

/** Sandboxes that are looked through together: all of them may be more than there is memory for. */
const maxTogether = 50;

const safe: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Answers a request in a sandbox that several replicas have. @throws Problem for a name that no sandbox can have */
export function answerShared(shared: SharedSandboxes, asked: Asked, writer: Writer): void {
  const { sandbox } = asked;
  if (sandbox !== undefined) {
    if (sandbox !== 'default' && !sandboxName.test(sandbox)) throw badName(sandbox);
    answerIn(shared, sandbox, asked, writer);
    return;
  }
  const version = shared.ownersVersion;
  if (shared.owners.isEmpty) {
    answerIn(shared, 'default', asked, writer, version);
    return;
  }
  choose(shared, asked)
    .then((name) => {
      if (shared.ownersVersion !== version) answerShared(shared, asked, writer);
      else answerIn(shared, name, asked, writer, version);
    })
    .catch((error: unknown) => writer.fail(error));
}

/** The name of the sandbox that a request belongs to which names none. */
async function choose(shared: SharedSandboxes, { service: { vendor }, request }: Asked): Promise<string> {
  const owner = ownerOfCredentials(vendor, request, shared.owners);
  if (owner !== undefined) return owner;
  const isIssuedIn = tokenSearch(vendor, request);
  const names = isIssuedIn === undefined ? [] : [...shared.owners.ofVendor(vendor.name)];
  for (let at = 0; at < names.length; at += maxTogether) {
    const some = names.slice(at, at + maxTogether);
    // Each is brought up to date first: another replica may have issued the token.
    const found = await Promise.all(
      some.map((name) => {
        const each = shared.sharedOf(shared.get(name));
        return each.perform({ isSafe: true }, () => isIssuedIn?.(each.sandbox));
      }),
    );
    const first = found.indexOf(true);
    if (first >= 0) return some[first] ?? 'default';
  }
  return 'default';
}

/** @param version of all credentials by which the sandbox was chosen; not given where the request names it */
function answerIn(shared: SharedSandboxes, name: string, asked: Asked, writer: Writer, version?: number): void {
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
      if (version === undefined || version === shared.ownersVersion) return false;
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
