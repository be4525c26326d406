// A balancer for trying several servers on one machine: each request goes to the next server that is healthy.
//   node balancer.mjs 4010 http://127.0.0.1:4011 http://127.0.0.1:4012
import { Agent, createServer, request } from 'node:http';

const [port, ...servers] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, timeout: 2000 });
const healthy = new Set(servers);
let turn = 0;

createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
  const able = healthy.size > 0 ? [...healthy] : servers;
  turn += 1;
  const { method, url, rawHeaders: headers } = incoming;
  const forwarded = request(able[turn % able.length] + url, { method, headers, agent }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
    answer.on('error', () => outgoing.destroy());
    answer.pipe(outgoing);
  });
  // Once the request is out, nobody knows if it was worked on: it is not sent again.
  forwarded.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.socket?.resetAndDestroy()));
  outgoing.on('close', () => forwarded.destroy());
  incoming.pipe(forwarded);
}).listen(Number(port), '127.0.0.1', function () {
  process.stdout.write(`READY http://127.0.0.1:${this.address().port}\n`);
});

setInterval(() => {
  for (const server of servers) {
    fetch(`${server}/__admin/health`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => (ok ? healthy.add(server) : healthy.delete(server)),
      () => healthy.delete(server),
    );
  }
}, 1000);
