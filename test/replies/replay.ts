import { readCorpus, type Session } from './corpus.ts';
import { RepliesWriter } from './replies-file.ts';
import { Sender } from './send.ts';
import { type ServerProcess, startProcess } from './server-process.ts';

/** The counts of a replay. */
export type Replayed = { readonly servers: number; readonly sandboxes: number; readonly exchanges: number };

/**
 * Sends the requests of a corpus to the servers of a checkout and writes down what comes back. Each recorded server has
 * a process of its own, so that sandboxes keep their names, and with them all ids and tokens that later requests carry.
 * @param tree folder of the checkout
 * @param out file for the replies
 */
export async function replay(corpus: string, tree: string, out: string): Promise<Replayed> {
  const sessions = await readCorpus(corpus);
  const writer = new RepliesWriter(out);
  try {
    let next = start(tree, sessions[0]);
    for (const [i, session] of sessions.entries()) {
      const server = await next;
      next = start(tree, sessions[i + 1]); // meanwhile
      if (server !== undefined) await replaySession(session, server, writer).finally(server.stop);
    }
  } finally {
    writer.close();
  }
  const requests = sessions.flatMap((session) => session.requests);
  const sandboxes = new Set(requests.map(({ server, sandbox }) => `${server} ${sandbox}`));
  return { servers: sessions.length, sandboxes: sandboxes.size, exchanges: requests.length };
}

async function start(tree: string, session: Session | undefined): Promise<ServerProcess | undefined> {
  return session === undefined ? undefined : startProcess(tree, session.flags);
}

async function replaySession({ requests }: Session, server: ServerProcess, writer: RepliesWriter): Promise<void> {
  const sender = new Sender(server.port);
  let time = Number.NaN;
  for (const [i, request] of requests.entries()) {
    if (request.now !== time) await server.setTime(request.now);
    time = request.now;
    const { server: name, sandbox, method, path } = request;
    writer.add({ server: name, number: i + 1, sandbox, method, path, ...(await sender.send(request)) });
  }
  sender.close();
}
