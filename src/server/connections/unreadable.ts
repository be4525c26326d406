import { type Server, STATUS_CODES } from 'node:http';
import { createReportOnce } from '../../engine/report-once.ts';
import { Problem, renderProblem } from '../problem.ts';
import { responseOn } from './connections.ts';

/** The error of Node's parser; `reason` says what it stumbled over, and `rawPacket` is what had come. */
type ParseError = Error & { readonly code?: string; readonly reason?: string; readonly rawPacket?: Buffer };

const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what Node cannot read as a request with the reason, and tells the user once of clients that speak another protocol. */
export function answerUnreadable(server: Server, report: (message: string) => void): void {
  const reportOnce = createReportOnce(report);
  server.on('clientError', (error: ParseError, socket) => {
    const protocol = protocolOf(error);
    if (protocol !== undefined)
      reportOnce(`a client spoke ${protocol.name} to a port of plain HTTP/1.1: ${protocol.hint}`);
    if (socket.writable && responseOn(socket)?.headersSent !== true) socket.write(replyTo(error, protocol?.hint));
    socket.destroy(error);
  });
}

/** Returns the protocol that the first bytes are of, where it is another one. */
function protocolOf({ rawPacket }: ParseError): { readonly name: string; readonly hint: string } | undefined {
  const isTls = rawPacket?.[0] === 0x16 && rawPacket[1] === 0x03; // a handshake record (RFC 8446, 5.1)
  if (isTls) return { name: 'TLS', hint: 'its address begins with http, and --tls opens one for https' };
  const isHttp2 = rawPacket?.subarray(0, 14).equals(Buffer.from('PRI * HTTP/2.0')); // RFC 9113, 3.4
  return isHttp2 ? { name: 'HTTP/2', hint: 'set the client to HTTP/1.1' } : undefined;
}

function replyTo({ code = '', reason, message }: ParseError, hint: string | undefined): string {
  const status = statuses[code] ?? 400;
  const title = STATUS_CODES[status] ?? '';
  const detail = `The request cannot be read: ${hint ?? reason ?? message}.`;
  const { body, headers } = renderProblem(new Problem(status, { title, detail }));
  const text = String(body);
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(text), Connection: 'close' });
  return [`HTTP/1.1 ${status} ${title}`, ...lines.map((line) => line.join(': ')), '', text].join('\r\n');
}
