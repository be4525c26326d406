// The limits: a bare node:http server that answers ready bytes, and one that parses, judges and serialises besides.
// Plain JavaScript, so that its start is that of Node alone.
import { createServer } from 'node:http';

let answers = new Map();
const judge = process.argv.includes('--judge');

process.on('message', async (message) => {
  if (message.answers === undefined) return;
  const entries = await Promise.all(message.answers.map(prepare));
  answers = new Map(entries);
  process.send('prepared');
});
process.channel?.unref();

async function prepare({ asked, status, type, body, judged }) {
  const bytes = Buffer.from(body);
  const headers = [...(type === '' ? [] : ['Content-Type', type]), 'Content-Length', String(bytes.length)];
  const answer = { status, headers: status === 204 ? [] : headers, bytes, validate: undefined, value: undefined };
  if (judge && judged !== undefined) {
    const validators = await import(`../../../src/vendors/${judged[0]}/generated/bodies.js`);
    answer.validate = validators.default[judged[1]];
  }
  if (judge && bytes.length > 0) answer.value = JSON.parse(body);
  return [asked, answer];
}

function answer(request, response, chunks) {
  const found = answers.get(`${request.method} ${request.url}`);
  if (found === undefined) {
    response.writeHead(200, ['Content-Length', '2']);
    response.end('ok');
  } else if (judge && found.value !== undefined) {
    if (chunks !== undefined) found.validate(JSON.parse(Buffer.concat(chunks).toString()));
    const text = JSON.stringify(found.value);
    response.writeHead(found.status, [found.headers[0], found.headers[1], 'Content-Length', Buffer.byteLength(text)]);
    response.end(text);
  } else {
    response.writeHead(found.status, found.headers);
    response.end(found.bytes);
  }
}

const server = createServer((request, response) => {
  if (request.headers['content-length'] === undefined) {
    answer(request, response, undefined);
    return;
  }
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => answer(request, response, chunks));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`READY http://127.0.0.1:${server.address().port}\n`);
});
